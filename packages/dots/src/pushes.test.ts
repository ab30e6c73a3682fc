import { expect, test } from "vitest";
import { uniformDensity } from "./density-field.js";
import { dotStateOf, settle } from "./dot-state.js";
import { localDensity } from "./local-density.js";
import { prepareSurface } from "./prepared-surface.js";
import { noParting, partClosest } from "./pushes.js";
import { squareSurface } from "./square-surface.js";
import { walkAll } from "./surface-walk.js";

test("two dots on one spot part, also in a corner of the surface", () => {
  const surface = squareSurface(10, 10, 4, 4);
  const prepared = prepareSurface(surface);
  const density = localDensity(prepared, uniformDensity(surface, 100).cornerPerCm2);
  const wanted = 0.2;
  for (const corner of [0, 1, 2]) {
    const state = dotStateOf(2, 2);
    for (const dot of [0, 1]) {
      state.barycentric[2 * dot] = corner === 1 ? 1 : 0;
      state.barycentric[2 * dot + 1] = corner === 2 ? 1 : 0;
      settle(prepared, density, state, dot);
    }
    const parting = noParting(new Float64Array(6));
    for (let sweep = 0; sweep < 12; sweep++) {
      parting.sweep++;
      parting.count = 0;
      partClosest(Int32Array.of(0, 1), state, wanted, parting, true);
      walkAll(prepared, density, state, parting.push, 1, 0, parting);
    }
    const [dx, dy] = [0, 1].map((axis) => state.positionsMm[axis] - state.positionsMm[3 + axis]);
    expect((dx * dx + dy * dy) * (state.weight[0] + state.weight[1])).toBeGreaterThan(0.98 * wanted);
  }
});
