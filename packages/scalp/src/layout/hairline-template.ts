import { nearestOnSurface } from "../geodesic/nearest-on-surface.js";
import type { SurfacePlace } from "../geodesic/surface-place.js";
import { nextSide, unfolding } from "../geodesic/unfolding.js";
import { laidOut, unrolledPatch } from "../geodesic/unroll-patch.js";
import type { Head } from "../head.js";
import { arcLength, type SkinStrip, skinStrip, slit } from "./hairline-strip.js";
import type { ScalpSurface } from "./scalp-surface.js";

/** A hairline laid flat for printing at true scale. */
export type HairlineTemplate = {
  /** x0, y0, x1, y1, ... in mm: x to the client's left (as seen from the front), y towards the crown, the middle at 0, 0. */
  readonly lineMm: Float64Array;
  /** Half-width of the strip of skin that is laid flat. */
  readonly stripMm: number;
  /**
   * By how much paper and skin disagree at most over any stretch of up to 150 mm of the line or of the strip's
   * two edges, mm, with darts closed, where there are any. Skin that would lie folded over counts by its width.
   */
  readonly distortionMm: number;
  /** By how much the whole line is longer on paper than on the skin, mm; over more than 150 mm errors add up. */
  readonly wholeLineMm: number;
  /**
   * Slits from the strip's edges towards the line, to be cut open so that the paper follows the head:
   * edge, tip, edge; x, y each. Empty where one piece is true enough.
   */
  readonly dartsMm: readonly Float64Array[];
};

const STRIP_MM = 10;
/** The length over which a template must be true, and how true. */
const SPAN_MM = 150;
const TRUE_MM = 0.5;
const CRUMPLED_MM = 2;
/** Darts for strips that one piece cannot hold; on a head of 70 mm radius they leave a sixth of a millimetre. */
const DARTS = { everyMm: 25, tipMm: 3 };

/**
 * Unrolls the strip of skin along the hairline: cut out of the head, laid flat with its triangles as rigid
 * as they can be, and slit across where that alone would not keep lengths true within 0.5 mm over 150 mm.
 *
 * A sharp corner of the line is no trouble: the strip is skin, not a sweep along the line. Parts of a line
 * that runs back close beside itself are laid flat only as far as the skin of its middle reaches.
 *
 * @param lengthMm at most so much of the line, half of it either side of the middle
 */
export function hairlineTemplate(
  { mesh }: Pick<Head, "mesh">,
  surface: Pick<ScalpSurface, "hairline" | "midFrontalMm">,
  lengthMm: number,
): HairlineTemplate {
  if (!(lengthMm > 0)) throw new RangeError("lengthMm must be more than 0");
  const { line, middle } = middlePart(surface, lengthMm);
  const whole = skinStrip(mesh, line, STRIP_MM);
  const plain = laidFlat(whole, line, middle, null);
  if (plain.template.distortionMm <= TRUE_MM) return plain.template;
  const slitted = slit(whole, DARTS);
  // The slit strip begins as the whole one lies.
  const nearest = nearestOnSurface(whole.mesh);
  const p = slitted.mesh.positionsMm;
  const start = new Float64Array((2 * p.length) / 3);
  for (let i = 0; i < p.length / 3; i++) {
    start.set(onFlat(whole, plain.flat, nearest([p[3 * i], p[3 * i + 1], p[3 * i + 2]])), 2 * i);
  }
  const { template } = laidFlat(slitted, line, middle, start);
  return template.distortionMm < plain.template.distortionMm ? template : plain.template;
}

/** Where a place of a strip lies on paper. */
function onFlat({ mesh: { triangles } }: SkinStrip, flat: Float64Array, { triangle, weights }: SurfacePlace) {
  const mix = (axis: number): number =>
    [0, 1, 2].reduce((sum, k) => sum + weights[k] * flat[2 * triangles[3 * triangle + k] + axis], 0);
  return [mix(0), mix(1)] as const;
}

type LaidFlat = { readonly template: HairlineTemplate; readonly flat: Float64Array };

function laidFlat(strip: SkinStrip, line: Float64Array, middle: number, start: Float64Array | null): LaidFlat {
  const nearest = nearestOnSurface(strip.mesh);
  const samples = Array.from({ length: line.length / 3 }, (_, i) =>
    nearest([line[3 * i], line[3 * i + 1], line[3 * i + 2]]),
  );
  // Fitting can end crumpled where the strip turns sharply; laid out from elsewhere along the line it does not.
  const last = samples.length - 1;
  const starts = [middle, Math.round(0.2 * last), Math.round(0.8 * last)].map(
    (sample) => () => laidOut(strip.mesh, samples[sample].triangle),
  );
  if (start) starts.unshift(() => start);
  let best: LaidFlat | null = null;
  for (const from of starts) {
    const flat = unrolledPatch(strip.mesh, from());
    const template = onPaper(strip, line, middle, samples, flat);
    if (!best || template.distortionMm < best.template.distortionMm) best = { template, flat };
    // In one piece a head may well take more than that; only far more is crumpled.
    if (best.template.distortionMm <= (start ? TRUE_MM : CRUMPLED_MM)) break;
  }
  return best as LaidFlat;
}

function onPaper(
  strip: SkinStrip,
  line: Float64Array,
  middle: number,
  samples: readonly SurfacePlace[],
  flat: Float64Array,
): HairlineTemplate {
  const lineMm = new Float64Array(2 * samples.length);
  samples.forEach((place, i) => {
    lineMm.set(onFlat(strip, flat, place), 2 * i);
  });
  const errors = lengthErrors(strip, line, lineMm, flat);
  // A head is round: the middle comes out too long and the edges too short. The scale shares the error out.
  const scale = 1 + errors.middle;
  const turn = levelAt(lineMm, middle);
  const placed = (x: number, y: number): readonly [number, number] => {
    const dx = scale * (x - lineMm[2 * middle]);
    const dy = scale * (y - lineMm[2 * middle + 1]);
    // Seen from outside and from the client's right to the left the crown is on the line's left.
    return [dx * turn.cos + dy * turn.sin, dy * turn.cos - dx * turn.sin];
  };
  const out = new Float64Array(lineMm.length);
  for (let i = 0; i < samples.length; i++) out.set(placed(lineMm[2 * i], lineMm[2 * i + 1]), 2 * i);
  const skin = arcLength(line);
  return {
    lineMm: out,
    wholeLineMm: lengthOf(out) - skin[skin.length - 1],
    stripMm: STRIP_MM,
    // What is folded over lies wrong by its own width, however true its lengths are.
    distortionMm: Math.max(errors.worstMm, foldedMm(strip, flat)),
    dartsMm: strip.slits.map(({ edge, tip, twin }) =>
      Float64Array.from([edge, tip, twin].flatMap((v) => placed(flat[2 * v], flat[2 * v + 1]))),
    ),
  };
}

function lengthOf(flatLine: Float64Array): number {
  let sum = 0;
  for (let i = 2; i < flatLine.length; i += 2) {
    const dx = flatLine[i] - flatLine[i - 2];
    const dy = flatLine[i + 1] - flatLine[i - 1];
    sum += Math.sqrt(dx * dx + dy * dy);
  }
  return sum;
}

/** Direction of the flat line at a sample. */
function levelAt(lineMm: Float64Array, at: number): { readonly cos: number; readonly sin: number } {
  const a = Math.max(0, at - 1);
  const b = Math.min(lineMm.length / 2 - 1, at + 1);
  const dx = lineMm[2 * b] - lineMm[2 * a];
  const dy = lineMm[2 * b + 1] - lineMm[2 * a + 1];
  const size = Math.sqrt(dx * dx + dy * dy);
  return size > 0 ? { cos: dx / size, sin: dy / size } : { cos: 1, sin: 0 };
}

/**
 * Relative excess of skin over paper along the line and both edges, over every stretch of 150 mm: the middle
 * of its range, by which the paper is scaled, and what is off most then, in mm, over 150 mm or less.
 */
function lengthErrors(
  strip: SkinStrip,
  line: Float64Array,
  lineMm: Float64Array,
  flat: Float64Array,
): { readonly middle: number; readonly worstMm: number } {
  let low = Infinity;
  let high = -Infinity;
  const stretches: (readonly [skin: Float64Array, paper: Float64Array])[] = [];
  const take = (skin: Float64Array, paper: Float64Array): void => {
    stretches.push([skin, paper]);
    const last = skin.length - 1;
    const span = Math.min(SPAN_MM, skin[last]);
    for (let from = 0, to = 0; from <= last; from++) {
      while (to < last && skin[to] - skin[from] < span) to++;
      const length = skin[to] - skin[from];
      // What is left at the end is shorter than the span and has been seen from the front.
      if (length < span * 0.99 || !(length > 0)) continue;
      const error = (length - (paper[to] - paper[from])) / length;
      low = Math.min(low, error);
      high = Math.max(high, error);
    }
  };
  const paperLine = new Float64Array(lineMm.length / 2);
  for (let i = 1; i < paperLine.length; i++) {
    const dx = lineMm[2 * i] - lineMm[2 * i - 2];
    const dy = lineMm[2 * i + 1] - lineMm[2 * i - 1];
    paperLine[i] = paperLine[i - 1] + Math.sqrt(dx * dx + dy * dy);
  }
  take(arcLength(line), paperLine);
  for (const edge of edgesOf(strip)) {
    const skin = new Float64Array(edge.length / 2 + 1);
    const paper = new Float64Array(edge.length / 2 + 1);
    const p = strip.mesh.positionsMm;
    for (let i = 0; i < edge.length; i += 2) {
      const [a, b] = [edge[i], edge[i + 1]];
      const apart = (of: Float64Array, width: number): number => {
        let sum = 0;
        for (let k = 0; k < width; k++)
          sum += (of[width * a + k] - of[width * b + k]) * (of[width * a + k] - of[width * b + k]);
        return Math.sqrt(sum);
      };
      skin[i / 2 + 1] = skin[i / 2] + apart(p, 3);
      paper[i / 2 + 1] = paper[i / 2] + apart(flat, 2);
    }
    take(skin, paper);
  }
  const middle = (low + high) / 2;
  let worstMm = 0;
  for (const [skin, paper] of stretches) worstMm = Math.max(worstMm, worstStretchMm(skin, paper, 1 + middle));
  return { middle, worstMm };
}

/** The greatest error of any stretch of up to 150 mm, short ones too: a fold need not show in a long one. */
function worstStretchMm(skin: Float64Array, paper: Float64Array, scale: number): number {
  let worst = 0;
  for (let from = 0; from < skin.length; from++) {
    for (let to = from + 1; to < skin.length; to++) {
      const length = skin[to] - skin[from];
      worst = Math.max(worst, Math.abs(length - scale * (paper[to] - paper[from])));
      if (length >= SPAN_MM) break;
    }
  }
  return worst;
}

/** Width of what lies upside down, mm: the root of its area; 0 where the strip lies flat everywhere. */
function foldedMm({ mesh: { triangles } }: SkinStrip, flat: Float64Array): number {
  let doubled = 0;
  let folded = 0;
  for (let t = 0; t < triangles.length; t += 3) {
    const [a, b, c] = [2 * triangles[t], 2 * triangles[t + 1], 2 * triangles[t + 2]];
    const area = (flat[b] - flat[a]) * (flat[c + 1] - flat[a + 1]) - (flat[b + 1] - flat[a + 1]) * (flat[c] - flat[a]);
    doubled += area;
    if (area < 0) folded -= area;
  }
  // Most of the strip lies the right way up, whichever that is in the mesh.
  return doubled >= 0 ? Math.sqrt(folded / 2) : Math.sqrt((folded + doubled) / 2);
}

/** The strip's outer edges in order, as pairs of vertices; what runs around the line's ends parts them. */
function edgesOf({ mesh, awayMm, alongMm }: SkinStrip): number[][] {
  const { vertex, partner } = unfolding(mesh);
  const longest = alongMm.reduce((most, along) => Math.max(most, along), 0);
  const far = awayMm.reduce((most, away) => Math.max(most, away), 0);
  const outer = (side: number): boolean => {
    const [a, b] = [vertex[side], vertex[nextSide(side)]];
    const along = (alongMm[a] + alongMm[b]) / 2;
    return Math.min(awayMm[a], awayMm[b]) > 0.9 * far && along > 0.5 && along < longest - 0.5;
  };
  const seen = new Uint8Array(vertex.length);
  const edges: number[][] = [];
  for (let first = 0; first < vertex.length; first++) {
    if (seen[first] || partner[first] >= 0 || outer(first)) continue;
    // From a border side that is no outer edge, all around: outer edges gather until one is not.
    let edge: number[] = [];
    let side = first;
    do {
      seen[side] = 1;
      if (outer(side)) edge.push(vertex[side], vertex[nextSide(side)]);
      else if (!onSlit(side) && edge.length > 0) {
        edges.push(edge);
        edge = [];
      }
      side = nextBorder(side);
    } while (side !== first && !seen[side]);
    if (edge.length > 0) edges.push(edge);
  }
  return edges;

  /** A slit runs inwards and back; the edge goes on behind it. */
  function onSlit(side: number): boolean {
    const along = (alongMm[vertex[side]] + alongMm[vertex[nextSide(side)]]) / 2;
    return along > 0.5 && along < longest - 0.5;
  }
  function nextBorder(side: number): number {
    let next = nextSide(side);
    while (partner[next] >= 0) next = nextSide(partner[next]);
    return next;
  }
}

function nearestTo(line: Float64Array, [x, y, z]: readonly [number, number, number]): number {
  let best = 0;
  let least = Infinity;
  for (let i = 0; i < line.length / 3; i++) {
    const dx = line[3 * i] - x;
    const dy = line[3 * i + 1] - y;
    const dz = line[3 * i + 2] - z;
    if (dx * dx + dy * dy + dz * dz >= least) continue;
    least = dx * dx + dy * dy + dz * dz;
    best = i;
  }
  return best;
}

/** The samples within half the length of the middle, and which of them it is. */
function middlePart(
  { hairline: { curveMm }, midFrontalMm }: Pick<ScalpSurface, "hairline" | "midFrontalMm">,
  lengthMm: number,
): { readonly line: Float64Array; readonly middle: number } {
  const along = arcLength(curveMm);
  const middle = nearestTo(curveMm, midFrontalMm);
  let first = middle;
  while (first > 0 && along[middle] - along[first - 1] <= lengthMm / 2) first--;
  let end = middle;
  while (end + 1 < along.length && along[end + 1] - along[middle] <= lengthMm / 2) end++;
  return { line: curveMm.slice(3 * first, 3 * end + 3), middle: middle - first };
}
