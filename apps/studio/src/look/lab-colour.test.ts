import { expect, test } from "vitest";
import { labColour } from "./lab-colour.js";

// Corners of the sRGB cube in D65 Lab, computed from IEC 61966-2-1's primaries (tables as in Lindbloom's calculator).
const corners = [
  { name: "white", lab: { l: 100, a: 0, b: 0 }, css: "rgb(255 255 255)" },
  { name: "black", lab: { l: 0, a: 0, b: 0 }, css: "rgb(0 0 0)" },
  { name: "red", lab: { l: 53.24, a: 80.09, b: 67.2 }, css: "rgb(255 0 0)" },
  { name: "middle grey", lab: { l: 53.59, a: 0, b: 0 }, css: "rgb(128 128 128)" },
];
for (const { name, lab, css } of corners) test(name, () => expect(labColour(lab).css).toBe(css));
