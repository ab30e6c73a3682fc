import { placeDots, prepareSurface, scatterPlaces, squareSurface, uniformDensity } from "@shadowline/dots";
import { randomStream } from "@shadowline/numeric";
import { type Canvas, disc, type Rgb, sheet } from "./canvas.js";
import { marksOf, skinPanel, toPx } from "./skin-panel.js";

const SIDE_MM = 60;
const HAIR: Rgb = [120, 84, 60];
const MEASURED: Rgb = [60, 96, 170];
const patch = { leftMm: 8, bottomMm: 8, widthMm: 36, heightMm: 36, pxPerMm: 11 };

/** Dots beside hairs; a last session between dots that were measured on the skin; ground left free. */
export function obstaclePicture(): Canvas {
  return sheet([[besideHairs(), betweenMeasured(), leftFree()]]);
}

const surface = squareSurface(SIDE_MM, SIDE_MM, 60, 60);
const ask = { surface, density: uniformDensity(surface, 81), seed: 5, cumulativeShares: [1] };

function besideHairs(): Canvas {
  const random = randomStream(4);
  const hairs = Array.from({ length: 500 }, () => [SIDE_MM * random(), SIDE_MM * random(), 0, 0.5]);
  const { positionsMm } = placeDots({ ...ask, obstacles: Float64Array.from(hairs.flat()) });
  const panel = skinPanel(patch, marksOf(positionsMm));
  for (const [x, y, , radius] of hairs) {
    const [px, py] = toPx(patch, x, y);
    disc(panel, px, py, radius * patch.pxPerMm, HAIR, 0.35);
    disc(panel, px, py, 0.16 * patch.pxPerMm, HAIR);
  }
  return panel;
}

function betweenMeasured(): Canvas {
  const prepared = prepareSurface(surface);
  const first = placeDots({ ...ask, density: uniformDensity(surface, 30) }, prepared);
  const measured = scatterPlaces(first, prepared, 0.25, 1);
  const standing = { positionsMm: measured.positionsMm, sessions: 1 };
  const rest = placeDots({ ...ask, standing }, prepared);
  return skinPanel(patch, [
    ...marksOf(measured.positionsMm, measured.count, () => ({ colour: MEASURED })),
    ...marksOf(rest.positionsMm),
  ]);
}

function leftFree(): Canvas {
  const { positionsMm: p, triangles } = surface;
  const free = (t: number): boolean => {
    const [x, y] = [0, 1].map(
      (axis) => (p[3 * triangles[t] + axis] + p[3 * triangles[t + 1] + axis] + p[3 * triangles[t + 2] + axis]) / 3,
    );
    return (x - 24) ** 2 / 100 + (y - 32) ** 2 / 40 < 1 || (x - 41) ** 2 + (y - 24) ** 2 < 25;
  };
  const cornerPerCm2 = Float64Array.from(triangles, (_, c) => (free(3 * Math.floor(c / 3)) ? 0 : 81));
  return skinPanel(patch, marksOf(placeDots({ ...ask, density: { cornerPerCm2 } }).positionsMm));
}
