import { type DotRequest, placeDots, squareSurface } from "@shadowline/dots";
import { type Canvas, sheet } from "./canvas.js";
import { marksOf, skinPanel } from "./skin-panel.js";

const WIDTH_MM = 70;
const HEIGHT_MM = 44;
const patch = { leftMm: 5, bottomMm: 4, widthMm: 60, heightMm: 36, pxPerMm: 9.6 };
/** Single hairs are fine, units of two and more are not. */
const SINGLE_MM = 0.13;
const UNIT_MM = 0.18;

/** The front edge: a shallow arch, feathered over 8 mm; even on the left, as hair grows on the right. */
export function hairlinePicture(): Canvas {
  const surface = squareSurface(WIDTH_MM, HEIGHT_MM, 70, 44);
  const { positionsMm: p, triangles } = surface;
  const behindMm = (v: number): number => 34 - 0.008 * (p[3 * v] - WIDTH_MM / 2) ** 2 - p[3 * v + 1];
  const cornerPerCm2 = Float64Array.from(triangles, (v, c) => {
    const t = 3 * Math.floor(c / 3);
    const middle = (behindMm(triangles[t]) + behindMm(triangles[t + 1]) + behindMm(triangles[t + 2])) / 3;
    return middle < 0 ? 0 : 75 * Math.min(1, Math.max(0.15, behindMm(v) / 8));
  });
  const frontMm = Float64Array.from(triangles, (v) => Math.max(0, behindMm(v)));
  const ask: DotRequest = { surface, density: { cornerPerCm2 }, seed: 5, cumulativeShares: [1] };
  const even = placeDots(ask);
  const natural = placeDots({ ...ask, natural: { share: 1, hair: "straight", frontMm } });
  const units = natural.unitHairs;
  return sheet([
    [
      skinPanel(
        patch,
        marksOf(even.positionsMm, even.count, () => ({ radiusMm: 0.16 })),
      ),
      skinPanel(
        patch,
        marksOf(natural.positionsMm, natural.count, (i) => ({
          radiusMm: units && units[i] === 1 ? SINGLE_MM : UNIT_MM,
        })),
      ),
    ],
  ]);
}
