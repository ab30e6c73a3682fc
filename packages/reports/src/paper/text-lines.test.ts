import fc from "fast-check";
import { expect, test } from "vitest";
import { type TextLine, textLines } from "./text-lines.js";

/** Every character as wide as it is high. */
const monospaced = ({ text }: { text: string }): number => [...text].length;
const shown = (lines: readonly TextLine[]): string[] =>
  lines.map(({ pieces }) => pieces.map(({ text }) => text).join(""));

const cases = [
  { name: "empty text is one empty line", text: "", width: 50, lines: [""] },
  { name: "breaks at spaces", text: "one two three", width: 70, lines: ["one two", "three"] },
  { name: "a line feed breaks", text: "one\ntwo", width: 70, lines: ["one", "two"] },
  { name: "a long word is cut", text: "a blowout", width: 40, lines: ["a", "blow", "out"] },
  { name: "narrower than a letter still ends", text: "ab", width: 1, lines: ["a", "b"] },
];
for (const { name, text, width, lines } of cases) {
  test(name, () => expect(shown(textLines(text, 400, 10, width, monospaced))).toEqual(lines));
}

test("only cuts within a word are marked so", () => {
  expect(textLines("a blowout b", 400, 10, 40, monospaced).map(({ cut }) => cut)).toEqual([false, true, false, false]);
});

test("no word is lost and no line is wider than the column", () => {
  const words = fc.array(fc.stringMatching(/^[a-zŁλ]{1,9}$/), { maxLength: 20 });
  fc.assert(
    fc.property(words, fc.integer({ min: 90, max: 400 }), (list, width) => {
      const lines = textLines(list.join(" "), 400, 10, width, monospaced);
      expect(shown(lines).join(" ").trim()).toBe(list.join(" "));
      for (const { widthPt } of lines) expect(widthPt).toBeLessThanOrEqual(width);
    }),
  );
});
