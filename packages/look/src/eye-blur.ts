/**
 * What an eye at a distance leaves of a picture.
 *
 * A separable Gaussian of one minute of arc at half height, on linear light: the picture shows what is
 * resolved there, at the size in which it is drawn.
 */
import { exp } from "@shadowline/numeric";

/** Normal acuity separates two lines one minute of arc apart. */
const ACUITY_DEG = 1 / 60;

/** Standard deviation of the blur on the surface, mm. */
export const blurSigmaMm = (distanceM: number): number =>
  (distanceM * 1000 * Math.PI * ACUITY_DEG) / 180 / 2.3548200450309493;

/**
 * @param picture three values a pixel, row-major; blurred in place
 * @param sigmaPx below 0.2 nothing is left to blur
 */
export function blur(picture: Float32Array, sizePx: number, sigmaPx: number): void {
  if (!(sigmaPx >= 0.2)) return;
  const reach = Math.ceil(3 * sigmaPx);
  const weights = new Float64Array(reach + 1);
  let total = 0;
  for (let i = 0; i <= reach; i++) {
    weights[i] = exp((-i * i) / (2 * sigmaPx * sigmaPx));
    total += i === 0 ? weights[i] : 2 * weights[i];
  }
  for (let i = 0; i <= reach; i++) weights[i] /= total;
  const line = new Float64Array(3 * (sizePx + 2 * reach));
  for (let y = 0; y < sizePx; y++) blurLine(picture, 3 * y * sizePx, 3, sizePx, weights, reach, line);
  for (let x = 0; x < sizePx; x++) blurLine(picture, 3 * x, 3 * sizePx, sizePx, weights, reach, line);
}

function blurLine(
  picture: Float32Array,
  start: number,
  step: number,
  count: number,
  weights: Float64Array,
  reach: number,
  line: Float64Array,
): void {
  for (let i = 0; i < count + 2 * reach; i++) {
    // Beyond the edge the picture goes on as it ends.
    const from = start + step * Math.min(count - 1, Math.max(0, i - reach));
    line[3 * i] = picture[from];
    line[3 * i + 1] = picture[from + 1];
    line[3 * i + 2] = picture[from + 2];
  }
  for (let i = 0; i < count; i++) {
    const middle = 3 * (i + reach);
    let red = weights[0] * line[middle];
    let green = weights[0] * line[middle + 1];
    let blue = weights[0] * line[middle + 2];
    for (let k = 1; k <= reach; k++) {
      const weight = weights[k];
      const before = middle - 3 * k;
      const after = middle + 3 * k;
      red += weight * (line[before] + line[after]);
      green += weight * (line[before + 1] + line[after + 1]);
      blue += weight * (line[before + 2] + line[after + 2]);
    }
    const at = start + step * i;
    picture[at] = red;
    picture[at + 1] = green;
    picture[at + 2] = blue;
  }
}
