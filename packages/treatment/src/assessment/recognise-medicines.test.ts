import { expect, test } from "vitest";
import { medicineNames } from "./medicines.js";
import { recogniseMedicines } from "./recognise-medicines.js";

const names: { written: string; is: string[] }[] = [
  { written: "warfarin", is: ["blood-thinner"] },
  { written: "Warfarin 5 mg, evenings", is: ["blood-thinner"] },
  { written: "Xarelto® (20mg)", is: ["blood-thinner"] },
  { written: "Aspirina", is: ["blood-thinner"] },
  { written: "acide acétylsalicylique, Acetylsalicylic acid", is: ["blood-thinner"] },
  { written: "isotrétinoïne", is: ["isotretinoin"] },
  { written: "metformin and insulin", is: ["diabetes"] },
  { written: "prednisolone + methotrexate", is: ["steroid", "immunosuppressant"] },
  { written: "warfarinx", is: [] },
  { written: "vitamin D", is: [] },
  { written: "I don't know", is: [] },
  { written: "...", is: [] },
];
for (const { written, is } of names) {
  test(`"${written}" is ${is.join(" and ") || "not recognised"}`, () => {
    const { taken, unknown } = recogniseMedicines([written]);
    expect(Object.keys(taken).sort()).toEqual([...is].sort());
    expect(unknown).toEqual(is.length === 0 ? [written] : []);
  });
}

test("no name stands in two classes", () => {
  const all = Object.values(medicineNames).flatMap((listed) => listed.split(" "));
  expect(all.length).toBe(new Set(all).size);
  for (const name of all) expect(name).toMatch(/^[a-z-]+$/);
});
test("a medicine listed twice is told twice", () => {
  expect(recogniseMedicines(["Eliquis", "aspirin"]).taken).toEqual({ "blood-thinner": ["Eliquis", "aspirin"] });
});

test.each(["none", "None.", "n/a", "keine", "no medicines"])("%s names no medicine", (written) => {
  expect(recogniseMedicines([written])).toEqual({ taken: {}, unknown: [] });
});

test("an entry without letters is listed, and a plain word for a kind of medicine is known", () => {
  expect(recogniseMedicines(["?", "blood thinners", "Blutverdünner"])).toEqual({
    taken: { "blood-thinner": ["blood thinners", "Blutverdünner"] },
    unknown: ["?"],
  });
});
