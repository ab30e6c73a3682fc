import { type DotPlacement, placeDots, prepareSurface, scatterPlaces } from "@shadowline/dots";
import type { TriangleMesh } from "@shadowline/scalp";
import { askingFor, uniform } from "./densities.js";
import type { FiguresRow } from "./figures-table.js";
import { type Layout, layoutOf } from "./layout.js";
import { measure } from "./ruler.js";
import { surfaces } from "./surfaces.js";

/** How far a hand is drawn from its mark here, standard deviation along each direction. */
const STRAY_MM = 0.2;

/** What stands on the skin when the rest is planned. */
const cases: { readonly [name: string]: (first: DotPlacement) => (dot: number) => boolean } = {
  "a first session as planned, set by a hand": () => () => true,
  "half of that session: the left side alone":
    ({ positionsMm }) =>
    (dot) =>
      positionsMm[3 * dot] < 0,
};

export type StandingRow = FiguresRow & { readonly miscounted: number };

/** Old and new dots as one layout, where the old were planned by another seed and have strayed. */
export function standingRows(seed: number): StandingRow[] {
  const surface = surfaces.scalp();
  const prepared = prepareSurface(surface);
  const cornerPerCm2 = askingFor(surface, uniform(surface), 40_000);
  const ask = { surface, seed, cumulativeShares: [1] };
  const first = scatterPlaces(
    placeDots(
      { ...ask, density: { cornerPerCm2: cornerPerCm2.map((value) => 0.3 * value) }, seed: seed + 100 },
      prepared,
    ),
    prepared,
    STRAY_MM,
    seed,
  );
  return Object.entries(cases).map(([name, stands]) => {
    const kept = first.positionsMm.filter((_, i) => stands(first)(Math.floor(i / 3)));
    const standing = { positionsMm: kept, sessions: 1 };
    const rest = placeDots({ ...ask, density: { cornerPerCm2 }, standing }, prepared);
    return {
      name: `${name}, seed ${seed}`,
      figures: measure(together(surface, cornerPerCm2, rest, kept)),
      miscounted: rest.count + kept.length / 3 - 40_000,
    };
  });
}

/** The density is the same everywhere, so the standing need no triangle to be measured. */
function together(surface: TriangleMesh, cornerPerCm2: Float64Array, rest: DotPlacement, kept: Float64Array): Layout {
  const layout = layoutOf(surface, cornerPerCm2, rest);
  const count = rest.count + kept.length / 3;
  return {
    ...layout,
    count,
    positionsMm: Float64Array.from([...kept, ...rest.positionsMm]),
    perCm2: new Float64Array(count).fill(cornerPerCm2[0]),
  };
}
