import type { HeadMeasures } from "../head.js";
import type { Landmarks, PointMm } from "../landmark.js";
import type { TriangleMesh } from "../triangle-mesh.js";
import { type LevelSections, levelSections } from "./level-sections.js";
import { convexHull, perimeter } from "./plane-section.js";
import { tapeArc } from "./tape-arc.js";

/** Behind the cheekbones and before the occiput: where an ear can stand off a level section. */
const EAR_FROM_Y_MM = -60;
const EAR_TO_Y_MM = 20;
/** A head's own side is convex to about 1 mm here; the gap behind an ear is 5 mm and more. */
const EAR_GAP_MM = 3;
const EAR_SEARCH_TO_MM = 60;
/** Enough points of a section to tell how deep inside its hull most of them lie. */
const DEPTH_SAMPLES = 64;
const LEVEL_STEP_MM = 2;
/** Sections above and below whose lengths are averaged: noise of a scan differs from one section to the next. */
const BESIDE = 2;
/** Lengths that no calipers tell apart: half a millimetre on a head. */
const SAME_LENGTH = 0.0025;

/**
 * What a tape and a caliper read on a head in the head frame.
 *
 * The tape is the convex hull of a plane section. Circumference: level of greatest length at or above
 * glabella and above the ears, in the middle of the levels that are as long within 0.25 %; length and breadth along the head's axes at that level. Nasion-inion arc
 * over the vertex; coronal arc from tragion to tragion over the vertex, free of the ears.
 *
 * @param landmarks glabella, nasion, inion, vertex and both tragions
 * @throws RangeError where one of those is missing or the head has no level section there
 */
export function measureHead(mesh: TriangleMesh, landmarks: Landmarks): HeadMeasures {
  const at = (name: keyof Landmarks): PointMm => {
    const landmark = landmarks[name];
    if (!landmark) throw new RangeError(`measuring needs ${name}`);
    return landmark.atMm;
  };
  const vertex = at("vertex");
  const sections = levelSections(mesh);
  const earFreeMm = earFreeLevelMm(sections);
  const { section } = circumferenceSection(sections, Math.max(earFreeMm, at("glabella")[2]), vertex[2]);
  const hull = convexHull(section);
  const [lengthMm, breadthMm] = [extent(hull, 1), extent(hull, 0)];
  const nasionInion = tapeArc(mesh, at("nasion"), at("inion"), vertex);
  const aboveEars = (p: PointMm): boolean => p[2] >= earFreeMm;
  const coronal = tapeArc(mesh, at("leftTragion"), at("rightTragion"), vertex, aboveEars);
  return {
    circumferenceMm: perimeter(hull),
    lengthMm,
    breadthMm,
    nasionInionArcMm: nasionInion.lengthMm,
    coronalArcMm: coronal.lengthMm,
  };
}

/** Level of the tape around the head, mm above the Frankfurt plane, as `measureHead` finds it. */
export function circumferenceLevelMm(mesh: TriangleMesh, landmarks: Landmarks): number {
  const sections = levelSections(mesh);
  const lowest = Math.max(earFreeLevelMm(sections), landmarks.glabella?.atMm[2] ?? 0);
  return circumferenceSection(sections, lowest, landmarks.vertex?.atMm[2] ?? Infinity).levelMm;
}

function circumferenceSection(sections: LevelSections, lowestMm: number, vertexMm: number) {
  // The upper third only narrows.
  const highest = lowestMm + (2 / 3) * (Math.min(vertexMm, lowestMm + 150) - lowestMm);
  const cuts: number[] = [];
  for (let level = lowestMm; level <= highest; level += LEVEL_STEP_MM) cuts.push(extent(sections(level), 1));
  const lengths = cuts.map((_, i) => mean(cuts.slice(Math.max(0, i - BESIDE), i + BESIDE + 1)));
  const greatest = lengths.reduce((most, length) => Math.max(most, length), 0);
  if (!(greatest > 0)) throw new RangeError(`the head has no section ${lowestMm} mm above the Frankfurt plane`);
  // A head is as good as equally long over a centimetre or more; the middle of that stays where it is when noise or
  // another mesh moves the longest of them all.
  const nearly = greatest * (1 - SAME_LENGTH);
  const best = lengths.indexOf(greatest);
  let weights = 0;
  let moment = 0;
  for (const way of [-1, 1]) {
    for (let i = way < 0 ? best : best + 1; i >= 0 && i < lengths.length && lengths[i] > nearly; i += way) {
      weights += lengths[i] - nearly;
      moment += (lengths[i] - nearly) * i;
    }
  }
  const levelMm = lowestMm + (LEVEL_STEP_MM * moment) / weights;
  return { levelMm, section: sections(levelMm) };
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/**
 * The lowest level from which upwards no ear stands off the head, mm above the Frankfurt plane.
 *
 * An ear leaves a gap between the hull of a level section and the points inside it.
 */
function earFreeLevelMm(sections: LevelSections): number {
  for (let level = EAR_SEARCH_TO_MM; level > 0; level -= 2) {
    const section = sections(level);
    if (hasSideGap(section)) return level + 2;
  }
  return 0;
}

/** Whether any point of the section's sides lies deeper inside its hull than a gap allows. */
function hasSideGap(section: Float64Array): boolean {
  const hull = convexHull(section);
  const edges = hull.length / 2;
  // Inward distance from edge i to (u, v) is a[i] * u + b[i] * v - c[i].
  const [a, b, c] = [new Float64Array(edges), new Float64Array(edges), new Float64Array(edges)];
  for (let i = 0, j = edges - 1; i < edges; j = i++) {
    const du = hull[2 * i] - hull[2 * j];
    const dv = hull[2 * i + 1] - hull[2 * j + 1];
    const length = Math.sqrt(du * du + dv * dv);
    a[i] = -dv / length;
    b[i] = du / length;
    c[i] = a[i] * hull[2 * j] + b[i] * hull[2 * j + 1];
  }
  /** Inside the hull by how much; anything up to `enough` where that is all one asks. */
  const depth = (i: number, enough: number): number => {
    let least = Infinity;
    for (let edge = 0; edge < edges && least > enough; edge++) {
      const inward = a[edge] * section[i] + b[edge] * section[i + 1] - c[edge];
      if (inward < least) least = inward;
    }
    return least;
  };
  const sides: number[] = [];
  for (let i = 0; i < section.length; i += 2) {
    if (section[i + 1] >= EAR_FROM_Y_MM && section[i + 1] <= EAR_TO_Y_MM) sides.push(i);
  }
  const deeper = (than: number): boolean => sides.some((i) => depth(i, than) > than);
  if (!deeper(EAR_GAP_MM)) return false;
  // Under noise the hull hangs on the farthest points and all others lie inside it: the gap is what is deeper still.
  const every = Math.ceil(sides.length / DEPTH_SAMPLES);
  const depths = sides.filter((_, i) => i % every === 0).map((i) => depth(i, 0));
  depths.sort((p, q) => p - q);
  return deeper(depths[Math.floor(depths.length / 2)] + EAR_GAP_MM);
}

function extent(uv: Float64Array, axis: 0 | 1): number {
  let low = Infinity;
  let high = -Infinity;
  for (let i = axis; i < uv.length; i += 2) {
    if (uv[i] < low) low = uv[i];
    if (uv[i] > high) high = uv[i];
  }
  return high - low;
}
