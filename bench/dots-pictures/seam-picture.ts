import { placeDots, prepareSurface, replanDots, squareSurface, strokeDensity, uniformDensity } from "@shadowline/dots";
import { type Canvas, line, type Rgb, ring, sheet } from "./canvas.js";
import { marksOf, PIGMENT, skinPanel, toPx } from "./skin-panel.js";

const SIDE_MM = 60;
const MOVED: Rgb = [196, 62, 40];
const BORDER: Rgb = [70, 110, 200];
const patch = { leftMm: 8, bottomMm: 8, widthMm: 44, heightMm: 44, pxPerMm: 9 };

/** A disc planned anew, dots that changed in red; a border between two zones; ten to one within 10 mm. */
export function seamPicture(): Canvas {
  return sheet([[replannedDisc(), zoneBorder(), gradient()]]);
}

function replannedDisc(): Canvas {
  const surface = squareSurface(SIDE_MM, SIDE_MM);
  const prepared = prepareSurface(surface);
  const density = uniformDensity(surface, 60);
  const ask = { surface, density, seed: 5, cumulativeShares: [1] };
  const plan = placeDots(ask, prepared);
  const stroke = { kind: "add", pathMm: [30, 30, 0], radiusMm: 10, perCm2: 50 } as const;
  const { cornerPerCm2, touched } = strokeDensity(prepared, density.cornerPerCm2, stroke);
  const after = replanDots(plan, { ...ask, density: { cornerPerCm2 } }, touched, prepared);
  const was = new Map(Array.from(plan.id, (id, i) => [id, i]));
  const same = (i: number): boolean => {
    const before = was.get(after.id[i]);
    return before !== undefined && plan.positionsMm[3 * before] === after.positionsMm[3 * i];
  };
  const panel = skinPanel(
    patch,
    marksOf(after.positionsMm, after.count, (i) => ({ colour: same(i) ? PIGMENT : MOVED })),
  );
  const [x, y] = toPx(patch, 30, 30);
  ring(panel, x, y, 10 * patch.pxPerMm, 1.5, BORDER);
  return panel;
}

function zoneBorder(): Canvas {
  const surface = squareSurface(SIDE_MM, SIDE_MM);
  const { positionsMm: p, triangles } = surface;
  const middle = (t: number): number => (p[3 * triangles[t]] + p[3 * triangles[t + 1]] + p[3 * triangles[t + 2]]) / 3;
  const cornerPerCm2 = Float64Array.from(triangles, (_, c) => (middle(3 * Math.floor(c / 3)) < 30 ? 100 : 35));
  const { positionsMm } = placeDots({ surface, density: { cornerPerCm2 }, seed: 5, cumulativeShares: [1] });
  const panel = skinPanel(patch, marksOf(positionsMm));
  for (const y of [0, SIDE_MM]) {
    const [px, py] = toPx(patch, 30, y);
    const inside = Math.min(panel.height, Math.max(0, py));
    line(panel, [px, inside], [px, inside === 0 ? 14 : panel.height - 14], 1.5, BORDER);
  }
  return panel;
}

function gradient(): Canvas {
  const surface = squareSurface(SIDE_MM, SIDE_MM);
  const { positionsMm: p, triangles } = surface;
  const cornerPerCm2 = Float64Array.from(triangles, (v) => 100 * Math.min(1, Math.max(0.1, (45 - p[3 * v + 1]) / 10)));
  const { positionsMm } = placeDots({ surface, density: { cornerPerCm2 }, seed: 5, cumulativeShares: [1] });
  return skinPanel(patch, marksOf(positionsMm));
}
