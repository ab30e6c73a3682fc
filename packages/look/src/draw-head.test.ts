import { linearSrgbFromLab } from "@shadowline/light";
import { describe, expect, test } from "vitest";
import { drawCloseUp, drawHead } from "./draw-head.js";
import { type Picture, views } from "./look.js";
import type { DepositedDots, LookInput } from "./look-input.js";
import { predictLookLikely } from "./predict-look.js";
import { sampleHair, sampleInput } from "./sample-input.js";

const SIZE = 240;
const top = (input: LookInput, ageDays = 30, distanceM = 0.5, hairLengthMm = 0): Picture =>
  drawHead(input, ageDays, distanceM, "D65", hairLengthMm, "top", SIZE);

/** Linear light of one sRGB byte (IEC 61966-2-1). */
const linear = (byte: number): number => (byte <= 10 ? byte / 3294.6 : ((byte / 255 + 0.055) / 1.055) ** 2.4);

/** Mean linear red, green, blue over a square of pixels. */
function meanOver({ width, rgb }: Picture, left: number, upper: number, side: number): number[] {
  const sum = [0, 0, 0];
  for (let y = upper; y < upper + side; y++) {
    for (let x = left; x < left + side; x++) {
      for (let channel = 0; channel < 3; channel++) sum[channel] += linear(rgb[3 * (y * width + x) + channel]);
    }
  }
  return sum.map((total) => total / (side * side));
}

/** Counted here: an equality of 170 000 bytes takes the test runner a second. */
function differingBytes(a: Picture, b: Picture): number {
  let count = a.rgb.length === b.rgb.length ? 0 : Infinity;
  for (let i = 0; i < a.rgb.length; i++) if (a.rgb[i] !== b.rgb[i]) count++;
  return count;
}

const only = (dots: DepositedDots, keep: (x: number, y: number) => boolean): DepositedDots => {
  const massNg = dots.massNg.map((mass, dot) =>
    keep(dots.positionsMm[3 * dot], dots.positionsMm[3 * dot + 1]) ? mass : 0,
  );
  return { ...dots, massNg };
};

/** Where two pictures differ most, as shares of width and height. */
function difference(a: Picture, b: Picture): { readonly x: number; readonly y: number } {
  let [x, y, total] = [0, 0, 0];
  for (let pixel = 0; pixel < a.width * a.height; pixel++) {
    const moved = Math.abs(a.rgb[3 * pixel + 1] - b.rgb[3 * pixel + 1]);
    x += moved * (pixel % a.width);
    y += moved * Math.floor(pixel / a.width);
    total += moved;
  }
  return { x: x / total / a.width, y: y / total / a.height };
}

describe("bare skin", () => {
  for (const view of views) {
    test(`dots without pigment leave no pixel changed, ${view}`, () => {
      const hairs = (input: LookInput): LookInput => ({ ...input, hairsPerCm2: sampleHair(input.head, 20) });
      const empty = drawHead(hairs(sampleInput({ massNg: 0 })), 30, 0.5, "D65", 0.5, view, SIZE);
      const none = drawHead(hairs(sampleInput({ perCm2: 0 })), 30, 0.5, "D65", 0.5, view, SIZE);
      expect(differingBytes(empty, none)).toBe(0);
    });
  }
  test("shows the measured colour at its brightest, but for a little gloss", () => {
    const input = sampleInput({ perCm2: 0 });
    const picture = top(input);
    const skin = linearSrgbFromLab(input.skin);
    let brightest = 0;
    for (let pixel = 0; pixel < SIZE * SIZE; pixel++) {
      const red = picture.rgb[3 * pixel];
      if (red > picture.rgb[3 * pixel + 2] + 10) brightest = Math.max(brightest, linear(red));
    }
    expect(brightest / skin[0]).toBeGreaterThan(0.95);
    expect(brightest / skin[0]).toBeLessThan(1.12);
  });
  test("stands before a neutral ground", () => {
    const { rgb } = top(sampleInput({ perCm2: 0 }));
    expect(rgb[0]).toBe(rgb[1]);
    expect(rgb[1]).toBe(rgb[2]);
  });
});

describe("dots", () => {
  const bare = top(sampleInput({ perCm2: 0 }));
  for (const [name, dots] of Object.entries({
    usual: {},
    sparse: { perCm2: 30 },
    dense: { perCm2: 160 },
    shallow: { depthMm: 0.25, depthSpreadMm: 0.08 },
    deep: { depthMm: 0.6 },
  })) {
    test(`darken the picture as the field is predicted to, ${name}`, () => {
      const input = sampleInput(dots);
      const predicted = predictLookLikely(input, 30, 0.5, "D65", 0);
      const [skin, treated] = [linearSrgbFromLab(predicted.skin), linearSrgbFromLab(predicted.treated)];
      // Turned away from the lamp, where gloss (not part of the prediction) has faded.
      const [without, dotted] = [bare, top(input)].map((picture) => meanOver(picture, 140, 140, 40));
      for (let channel = 0; channel < 3; channel++) {
        expect(Math.abs(dotted[channel] / without[channel] - treated[channel] / skin[channel])).toBeLessThan(0.006);
      }
    });
  }
  test("on a slope darken as much as seen straight on", () => {
    // From the front the cap's edge is near, its surface turned away by 50 to 70 degrees.
    const pictures = [sampleInput({ perCm2: 0 }), sampleInput()].map((input) =>
      drawHead(input, 30, 0.5, "D65", 0, "front", SIZE),
    );
    const [without, dotted] = pictures.map((picture) => meanOver(picture, 105, 24, 30));
    const [flatWithout, flatDotted] = [bare, top(sampleInput())].map((picture) => meanOver(picture, 105, 105, 30));
    for (let channel = 0; channel < 3; channel++) {
      const slope = dotted[channel] / without[channel];
      expect(Math.abs(slope - flatDotted[channel] / flatWithout[channel])).toBeLessThan(0.02);
    }
  });
  test("blur with distance", () => {
    const contrast = [0.3, 3].map((distance) => {
      const picture = drawHead(sampleInput({ perCm2: 40 }), 30, distance, "D65", 0, "top", 600);
      let sum = 0;
      for (let x = 250; x < 350; x++)
        sum += Math.abs(picture.rgb[3 * (300 * 600 + x)] - picture.rgb[3 * (300 * 600 + x + 1)]);
      return sum;
    });
    expect(contrast[0]).toBeGreaterThan(1.5 * contrast[1]);
  });
  test("fresh skin is redder than healed", () => {
    const [fresh, healed] = [0, 30].map((age) => meanOver(top(sampleInput({ massNg: 5 }), age), 90, 90, 60));
    expect(fresh[0] / fresh[1]).toBeGreaterThan(1.03 * (healed[0] / healed[1]));
  });
});

describe("views", () => {
  // Dots on the client's right only (+x), and in front only (+y).
  const input = sampleInput();
  const right = { ...input, dots: only(input.dots, (x) => x > 30) };
  const front = { ...input, dots: only(input.dots, (_, y) => y > 30) };
  const none = { ...input, dots: only(input.dots, () => false) };
  const moved = (dotted: LookInput, view: (typeof views)[number]) =>
    difference(drawHead(dotted, 30, 0.5, "D65", 0, view, SIZE), drawHead(none, 30, 0.5, "D65", 0, view, SIZE));
  test("front: the client's right is on the left", () => expect(moved(right, "front").x).toBeLessThan(0.4));
  test("back: the client's right is on the right", () => expect(moved(right, "back").x).toBeGreaterThan(0.6));
  test("top: the client's right is on the right", () => expect(moved(right, "top").x).toBeGreaterThan(0.6));
  test("top: the forehead is up", () => expect(moved(front, "top").y).toBeLessThan(0.4));
  test("left: the face looks to the left", () => expect(moved(front, "left").x).toBeLessThan(0.4));
  test("right: the face looks to the right", () => expect(moved(front, "right").x).toBeGreaterThan(0.6));
  test("dots behind the head are not seen", () => {
    const pictures = [{ ...input, dots: only(input.dots, (_, y) => y < -40) }, none].map((dotted) =>
      drawHead(dotted, 30, 0.5, "D65", 0, "front", SIZE),
    );
    expect(differingBytes(pictures[0], pictures[1])).toBe(0);
  });
});

test("longer hair darkens the picture", () => {
  const input = sampleInput({ perCm2: 0 });
  const hairy = { ...input, hairsPerCm2: sampleHair(input.head, 60) };
  const lightness = [0, 0.5, 3, 12].map((mm) => meanOver(top(hairy, 30, 0.5, mm), 90, 90, 60)[1]);
  expect(lightness).toEqual([...lightness].sort((a, b) => b - a));
});

describe("hair leans along its field", () => {
  const input = sampleInput({ perCm2: 0 });
  const hairsPerCm2 = sampleHair(input.head, 60);
  const leaning = (x: number, y: number, z: number): Picture =>
    drawCloseUp(
      { ...input, hairsPerCm2, hairLean: input.head.positionsMm.map((_, i) => [x, y, z][i % 3]) },
      30,
      0.3,
      "D65",
      4,
      [0, 0, 95],
      [0, 0, 1],
      12,
      SIZE,
    );
  /** Mean change from a pixel to the one on its right, over that to the one below. */
  const acrossOverDown = ({ width, rgb }: Picture): number => {
    let [across, down] = [0, 0];
    for (let y = 0; y < width - 1; y++) {
      for (let x = 0; x < width - 1; x++) {
        const at = 3 * (y * width + x);
        across += Math.abs(rgb[at] - rgb[at + 3]);
        down += Math.abs(rgb[at] - rgb[at + 3 * width]);
      }
    }
    return across / down;
  };
  // Seen from above, x is across the picture and y along it.
  const [aside, ahead, upright] = [leaning(1, 0, 0), leaning(0, 1, 0), leaning(0, 0, 1)];

  test("streaks follow it", () => {
    expect(acrossOverDown(aside)).toBeLessThan(0.6);
    expect(acrossOverDown(ahead)).toBeGreaterThan(1 / 0.6);
    // Upright hair shows no direction.
    expect(Math.abs(acrossOverDown(upright) - 1)).toBeLessThan(0.15);
  });

  test("which way it leans changes how dark it is by little", () => {
    const greens = [aside, ahead, upright].map((picture) => meanOver(picture, 40, 40, 160)[1]);
    expect(Math.abs(greens[0] / greens[1] - 1)).toBeLessThan(0.05);
  });

  test("a field of nothing is no field", () => {
    const none = top({ ...input, hairsPerCm2, hairLean: new Float64Array(input.head.positionsMm.length) }, 30, 0.5, 3);
    expect(differingBytes(none, top({ ...input, hairsPerCm2 }, 30, 0.5, 3))).toBe(0);
  });
});

test("a close-up shows single dots", () => {
  const input = sampleInput({ depthMm: 0.25, depthSpreadMm: 0.05 });
  const picture = drawCloseUp(input, 30, 0.3, "D65", 0, [0, 0, 95], [0, 0, 1], 10, SIZE);
  const greens = Array.from({ length: SIZE * SIZE }, (_, pixel) => picture.rgb[3 * pixel + 1]);
  expect(Math.max(...greens) - Math.min(...greens)).toBeGreaterThan(15);
});

test("the same input gives the same bytes", () =>
  expect(differingBytes(top(sampleInput()), top(sampleInput()))).toBe(0));

for (const size of [0, 8, 100.5, Number.NaN, 5000]) {
  test(`refuses a picture of ${size} pixels`, () =>
    expect(() => drawHead(sampleInput(), 30, 0.5, "D65", 0, "top", size)).toThrow(RangeError));
}

test("refuses a mesh without a head", () => {
  const empty = { positionsMm: new Float64Array(0), triangles: new Uint32Array(0) };
  const input = { ...sampleInput({ perCm2: 0 }), head: empty, hairsPerCm2: new Float64Array(0) };
  expect(() => drawHead(input, 30, 0.5, "D65", 0, "top", SIZE)).toThrow(RangeError);
});
