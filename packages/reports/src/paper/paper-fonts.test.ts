import { expect, test } from "vitest";
import { fontBytes, fontRuns } from "./paper-fonts.js";

const cases = [
  { name: "one script, one run", text: "Zoe 12 cm²", runs: [["latin", "Zoe 12 cm²"]] },
  {
    name: "Latin beyond Latin-1",
    text: "Łódź",
    runs: [
      ["latin-ext", "Ł"],
      ["latin", "ód"],
      ["latin-ext", "ź"],
    ],
  },
  {
    name: "Cyrillic keeps no space of its own",
    text: "Ира О",
    runs: [
      ["cyrillic", "Ира"],
      ["latin", " "],
      ["cyrillic", "О"],
    ],
  },
  { name: "Greek", text: "Ώρα", runs: [["greek", "Ώρα"]] },
  { name: "joiners stay with their letters", text: "क्‍ष", runs: [["devanagari", "क्‍ष"]] },
  { name: "decomposed letters are composed", text: "e\u0301", runs: [["latin", "é"]] },
  { name: "what no file holds is marked", text: "李🙂a", runs: [["latin", "??a"]] },
  { name: "half a pair and controls become spaces", text: "a\ud83d\u0007b", runs: [["latin", "a  b"]] },
  { name: "nothing", text: "", runs: [] },
];
for (const { name, text, runs } of cases) {
  test(name, () =>
    expect(fontRuns(text, 700)).toEqual(
      runs.map(([script, part]) => ({ font: `noto-sans-${script}-700`, text: part })),
    ),
  );
}

test("every font that a run names can be read", () => {
  for (const { font } of fontRuns("aŁИὡΏạक", 400)) expect(fontBytes(font).readUInt32BE(0)).toBe(0x00010000);
});
