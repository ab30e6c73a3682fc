import { InputError } from "@shadowline/quantity";
import { expect, test } from "vitest";
import { codeOfNeedle, needleFromCode } from "./needle-code.js";

const codes = [
  { code: "0803RL", count: 3, diameterMm: 0.25, pitchRatio: 1, shape: "round-liner" },
  { code: "0603RL", count: 3, diameterMm: 0.2, pitchRatio: 1, shape: "round-liner" },
  { code: "1205RS", count: 5, diameterMm: 0.35, pitchRatio: 1.6, shape: "round-shader" },
  { code: "1001RL", count: 1, diameterMm: 0.3, pitchRatio: 0.6, shape: "single" },
];
for (const { code, ...needle } of codes) {
  test(`${code} reads and writes`, () => {
    expect(needleFromCode(code)).toEqual({ ...needle, taperMm: 3 });
    expect(codeOfNeedle(needleFromCode(code))).toBe(code);
  });
}
test("spaces, hyphens and small letters do not matter; the taper may be said", () =>
  expect(needleFromCode(" 08 03-rl ", 5)).toEqual({ ...needleFromCode("0803RL"), taperMm: 5 }));
test("every code of the four sizes, one to seven needles and two shapes survives the round", () => {
  for (const size of ["06", "08", "10", "12"])
    for (let count = 1; count <= 7; count++)
      for (const shape of count === 1 ? ["RL"] : ["RL", "RS"]) {
        const code = `${size}0${count}${shape}`;
        expect(codeOfNeedle(needleFromCode(code))).toBe(code);
      }
});

const wrong = [
  ["", /two digits, two digits and the letters/],
  ["3RL", /two digits, two digits and the letters/],
  ["0703RL", /first pair.*"07"/],
  ["0800RL", /second pair.*"00"/],
  ["0809RL", /second pair.*"09"/],
  ["0807M", /letters.*"M"/],
] as const;
for (const [code, why] of wrong) {
  test(`"${code}" cannot be read and says why`, () => {
    expect(() => needleFromCode(code)).toThrow(InputError);
    expect(() => needleFromCode(code)).toThrow(why);
  });
}
test("every wrong part is named at once", () => {
  try {
    needleFromCode("9999XX");
    expect.unreachable();
  } catch (error) {
    expect((error as InputError).issues).toHaveLength(3);
  }
});
test("a shaft between the sizes has no code", () =>
  expect(() => codeOfNeedle({ count: 1, diameterMm: 0.22, taperMm: 3, pitchRatio: 1 })).toThrow(InputError));
