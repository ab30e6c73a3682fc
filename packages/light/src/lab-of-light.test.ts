import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { ciede2000 } from "./ciede2000.js";
import { colourWeights } from "./colour-weights.js";
import { illuminantIds } from "./illuminant-id.js";
import { labFromReflectance, labFromXyz, whitePoint, xyzFromLab } from "./lab-of-light.js";
import { wavelengthsNm } from "./wavelengths.js";

const table = (name: string): number[][] =>
  readFileSync(new URL(`../fixtures/${name}`, import.meta.url), "utf8")
    .trim()
    .split("\n")
    .slice(1)
    .map((row) => row.split(",").map(Number));

/** Linear between rows, flat beyond them. */
function between(rows: number[][], column: number, nm: number): number {
  const above = rows.findIndex((row) => row[0] >= nm);
  if (above === -1) return rows[rows.length - 1][column];
  if (above === 0) return rows[0][column];
  const share = (nm - rows[above - 1][0]) / (rows[above][0] - rows[above - 1][0]);
  return rows[above - 1][column] + share * (rows[above][column] - rows[above - 1][column]);
}

const observer = table("cie-1931-2deg-1nm.csv");
const lights = table("illuminants-5nm.csv");

/** The definition: sum over 1 nm of a reflectance given at any wavelength. */
function xyzByDefinition(light: number, reflectance: (nm: number) => number): [number, number, number] {
  const sums = [0, 0, 0];
  let white = 0;
  for (const [nm, ...matching] of observer) {
    const power = between(lights, light + 1, nm);
    for (let c = 0; c < 3; c++) sums[c] += power * matching[c] * reflectance(nm);
    white += power * matching[1];
  }
  return [(100 * sums[0]) / white, (100 * sums[1]) / white, (100 * sums[2]) / white];
}

for (const [light, id] of illuminantIds.entries()) {
  test(`weights of ${id} are the sums over its table`, () => {
    for (let band = 0; band < 31; band++) {
      const samples = Array.from(wavelengthsNm, (nm, at) => [nm, at === band ? 1 : 0]);
      const xyz = xyzByDefinition(light, (nm) => between(samples, 1, nm));
      xyz.forEach((sum, c) => {
        expect(Math.abs(sum - colourWeights[id][c][band])).toBeLessThan(1e-6);
      });
    }
  });
}

// 1 nm sums over 360-830 nm, independent computation.
const whites = { D65: [95.0471, 108.8828], A: [109.8494, 35.5908], "LED-B3": [100.8619, 67.6339] };
for (const id of illuminantIds) {
  test(`white point of ${id}`, () => {
    const [x, y, z] = whitePoint(id);
    expect(Math.abs(x - whites[id][0])).toBeLessThan(1e-3);
    expect(Math.abs(y - 100)).toBeLessThan(1e-4);
    expect(Math.abs(z - whites[id][1])).toBeLessThan(1e-3);
  });
}

// NIST subjects 1, 5 and 50: Lab of the mean of three readings, independent computation with colour-science.
const skins = table("nist-skin-1-5-50.csv");
const expectedLab = [
  { subject: 1, lab: { l: 66.75, a: 8.45, b: 12.97 } },
  { subject: 5, lab: { l: 69.21, a: 9.69, b: 16.73 } },
  { subject: 50, lab: { l: 69.97, a: 8.6, b: 17.1 } },
];
for (const [at, { subject, lab }] of expectedLab.entries()) {
  const mean = skins.map((row) => [row[0], (row[1 + 3 * at] + row[2 + 3 * at] + row[3 + 3 * at]) / 3]);
  test(`skin of subject ${subject}, every 3 nm`, () => {
    const found = labFromXyz(
      xyzByDefinition(0, (nm) => between(mean, 1, nm)),
      "D65",
    );
    for (const key of ["l", "a", "b"] as const) expect(Math.abs(found[key] - lab[key])).toBeLessThan(0.03);
  });
  test(`skin of subject ${subject}, 31 bands`, () => {
    const bands = wavelengthsNm.map((nm) => between(mean, 1, nm));
    expect(ciede2000(labFromReflectance(bands, "D65"), lab)).toBeLessThan(0.08);
  });
}

test("Lab and back", () => {
  for (const lab of [
    { l: 67.8, a: 9.1, b: 15.4 },
    { l: 3, a: 1, b: -2 },
  ]) {
    const back = labFromXyz(xyzFromLab(lab, "A"), "A");
    for (const key of ["l", "a", "b"] as const) expect(back[key]).toBeCloseTo(lab[key], 10);
  }
});

test("refuses a spectrum of another length", () => {
  expect(() => labFromReflectance(new Float64Array(30), "D65")).toThrow(RangeError);
});
