import { expect, test } from "vitest";
import { addingDoubling } from "./adding-doubling.js";
import type { Layer, LayeredTissue } from "./layered-tissue.js";

const layer = (
  thicknessMm: number | null,
  absorptionPerMm: number,
  scatteringPerMm: number,
  anisotropy: number,
  index: number,
): Layer => ({ thicknessMm, absorptionPerMm, scatteringPerMm, anisotropy, index });
const inAir = (...layers: Layer[]): LayeredTissue => ({ ambientIndex: 1, bottomIndex: 1, layers });
const glass = layer(1, 0, 0, 0, 1.5);

test("explore", () => {
  const show = (name: string, t: LayeredTissue, incidence: "normal" | "diffuse" | number) => {
    for (const points of [4, 8, 16, 32, 64]) {
      const r = addingDoubling(t, { incidence, points });
      const sum =
        r.specularReflectance + r.diffuseReflectance + r.transmittance + r.absorbedFraction.reduce((a, b) => a + b, 0);
      console.log(
        name,
        points,
        (r.specularReflectance + r.diffuseReflectance).toFixed(7),
        r.transmittance.toFixed(7),
        (sum - 1).toExponential(1),
        r.absorbedFraction.map((x) => x.toFixed(5)).join(" "),
      );
    }
  };
  show("A1", inAir(layer(0.2, 1, 9, 0.75, 1)), "normal");
  show("A2", inAir(layer(null, 1, 9, 0, 1.5)), "normal");
  const three = inAir(layer(1, 0.1, 10, 0.9, 1.37), layer(1, 0.1, 1, 0, 1.37), layer(2, 1, 1, 0.7, 1.37));
  show("A3", three, "normal");
  show("A3d", three, "diffuse");
  show("A6", inAir(layer(1, 0.5, 0.5, 0.9, 1)), "normal");
  show("A7", inAir(layer(1, 0.5, 0.5, 0.9, 1.4)), "normal");
  show("A8", inAir(glass, layer(1, 0.5, 0.5, 0.9, 1.4), glass), "normal");
  show("A9", inAir(layer(1, 0.01, 0.99, 0, 1)), 60);
  show("A23", inAir(layer(10, 0, 9, 0.9, 1.4)), "normal");
  expect(1).toBe(1);
});
