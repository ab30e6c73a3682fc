import { dotRows, dotsNear, type Pairs } from "./dot-rows.js";
import type { RimSamples } from "./rim-samples.js";
import { scratchFloats } from "./scratch.js";

const reaches = { floats: new Float64Array(0) };

/**
 * Which dots feel which samples of a rim: those nearer than the dot's own reach and the sample's. Looked for from the
 * dots: where density fades to nothing samples reach ten times as far as the dots beside them.
 *
 * @param times of a dot's weight to those of the samples
 * @param limit squared distance over the reach up to which a sample counts
 */
export function rimNear(
  { samples, weights, reachMm, count: samplesCount }: RimSamples,
  positionsMm: Float64Array,
  weight: Float64Array,
  count: number,
  times: number,
  limit: number,
): Pairs {
  if (samplesCount === 0 || count === 0) return { dot: new Int32Array(0), other: new Int32Array(0) };
  const places = new Float64Array(3 * samplesCount);
  for (let sample = 0; sample < samplesCount; sample++) {
    for (let axis = 0; axis < 3; axis++) places[3 * sample + axis] = samples[6 * sample + axis];
  }
  const reach = scratchFloats(reaches, count).subarray(0, count);
  let sum = 0;
  for (let dot = 0; dot < count; dot++) {
    reach[dot] = Math.sqrt(limit / (times * weight[dot]));
    sum += reach[dot];
  }
  const found = dotsNear(dotRows(places, reachMm, samplesCount, sum / count), positionsMm, 3, reach);
  const dots = found.other;
  const others = found.dot;
  let kept = 0;
  for (let k = 0; k < dots.length; k++) {
    const dot = dots[k];
    const sample = others[k];
    const dx = positionsMm[3 * dot] - places[3 * sample];
    const dy = positionsMm[3 * dot + 1] - places[3 * sample + 1];
    const dz = positionsMm[3 * dot + 2] - places[3 * sample + 2];
    const d2 = dx * dx + dy * dy + dz * dz;
    if (d2 >= reachMm[sample] * reachMm[sample]) continue;
    const w = times * weight[dot];
    const beyond = weights[2 * sample + 1];
    if (d2 * (beyond > 0 && beyond < w ? w + beyond : 2 * w) >= limit) continue;
    dots[kept] = dot;
    others[kept++] = sample;
  }
  return { dot: dots.subarray(0, kept), other: others.subarray(0, kept) };
}
