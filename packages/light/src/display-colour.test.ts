import { expect, test } from "vitest";
import { linearSrgbFromLab, srgbByte, srgbFromReflectance } from "./display-colour.js";
import { illuminantIds } from "./illuminant-id.js";

for (const id of illuminantIds) {
  test(`a white surface is white under ${id}`, () => {
    for (const share of srgbFromReflectance(new Float64Array(31).fill(1), id)) expect(share).toBeCloseTo(1, 3);
  });
  test(`a grey one stays grey under ${id}`, () => {
    const [red, green, blue] = srgbFromReflectance(new Float64Array(31).fill(0.4), id);
    expect(red).toBeCloseTo(0.4, 3);
    expect(green).toBeCloseTo(0.4, 3);
    expect(blue).toBeCloseTo(0.4, 3);
  });
}

// IEC 61966-2-1: sRGB (128, 0, 0) is L 25.53, a 48.06, b 38.06 (Lindbloom's calculator, D65).
test("a dark red of the display", () => {
  expect(linearSrgbFromLab({ l: 25.53, a: 48.06, b: 38.06 }).map(srgbByte)).toEqual([128, 0, 0]);
});

// The standard's curve by hand: 0.5 -> 188, 0.2140 -> 127.5 (mid grey), the linear toe below 0.0031308.
const bytes: [linear: number, byte: number][] = [
  [-0.1, 0],
  [0, 0],
  [NaN, 0],
  [0.002, 7],
  [0.5, 188],
  [1, 255],
  [2, 255],
];
for (const [linear, byte] of bytes) test(`${linear} is byte ${byte}`, () => expect(srgbByte(linear)).toBe(byte));
