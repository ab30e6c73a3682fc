import { placeDots, squareSurface, uniformDensity } from "@shadowline/dots";
import { randomStream } from "@shadowline/numeric";
import { blurred, type Canvas, inner, type Rgb, sheet, steeper } from "./canvas.js";
import { marksOf, skinPanel } from "./skin-panel.js";

const SHARES = [0.3, 0.7, 1];
const SESSION_COLOURS: readonly Rgb[] = [
  [40, 48, 92],
  [176, 58, 46],
  [32, 122, 92],
];
const SIDE_MM = 80;
const BLUR_PX = 5.3;
/** The panels above are 280 px wide; what lies beyond blurs in. */
const MARGIN_PX = 18;

/** Three sessions as they add up; below, the same from afar, and what a random order of the same dots would leave. */
export function prefixPicture(): Canvas {
  const surface = squareSurface(SIDE_MM, SIDE_MM);
  const { positionsMm, session, count } = placeDots({
    ...{ surface, density: uniformDensity(surface, 81), seed: 5, cumulativeShares: SHARES },
  });
  const close = { leftMm: 20, bottomMm: 20, widthMm: 28, heightMm: 28, pxPerMm: 10 };
  const far = { leftMm: 4, bottomMm: 4, widthMm: 71.82, heightMm: 50, pxPerMm: 4.4 };
  const random = randomStream(2);
  const shuffled = Float64Array.from(positionsMm);
  for (let i = count - 1; i > 0; i--) {
    const j = Math.floor((i + 1) * random());
    for (let axis = 0; axis < 3; axis++) {
      [shuffled[3 * i + axis], shuffled[3 * j + axis]] = [shuffled[3 * j + axis], shuffled[3 * i + axis]];
    }
  }
  const fromAfar = (places: Float64Array, dots: number): Canvas =>
    steeper(inner(blurred(skinPanel(far, marksOf(places, dots)), BLUR_PX), MARGIN_PX), 4);
  const upTo = SHARES.map((share) => Math.round(share * count));
  return sheet([
    upTo.map((dots) =>
      skinPanel(
        close,
        marksOf(positionsMm, dots, (i) => ({ colour: SESSION_COLOURS[session[i] - 1] })),
      ),
    ),
    upTo.map((dots) => fromAfar(positionsMm, dots)),
    upTo.map((dots) => fromAfar(shuffled, dots)),
  ]);
}
