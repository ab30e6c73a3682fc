import type { HeadMeasures } from "./head.js";
import type { Landmarks, PointMm } from "./landmark.js";
import { convexHull, perimeter, planeSection } from "./plane-section.js";
import { tapeArc } from "./tape-arc.js";
import type { TriangleMesh } from "./triangle-mesh.js";

/** Beyond these from the head's axis lie shoulders, hands and furniture. */
const HALF_WIDTH_MM = 135;
const HALF_DEPTH_MM = 175;
/** Behind the cheekbones and before the occiput: where an ear can stand off a level section. */
const EAR_FROM_Y_MM = -60;
const EAR_TO_Y_MM = 20;
/** A head's own side is convex to about 1 mm here; the gap behind an ear is 5 mm and more. */
const EAR_GAP_MM = 3;
const EAR_SEARCH_TO_MM = 60;
const LEVEL_STEP_MM = 1;

/**
 * What a tape and a caliper read on a head in the head frame.
 *
 * The tape is the convex hull of a plane section. Circumference: level of greatest length at or above
 * glabella and above the ears; length and breadth along the head's axes at that level. Nasion-inion arc
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
  const earFreeMm = earFreeLevelMm(mesh);
  const { section } = circumferenceSection(mesh, Math.max(earFreeMm, at("glabella")[2]), vertex[2]);
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
  const lowest = Math.max(earFreeLevelMm(mesh), landmarks.glabella?.atMm[2] ?? 0);
  return circumferenceSection(mesh, lowest, landmarks.vertex?.atMm[2] ?? Infinity).levelMm;
}

function circumferenceSection(mesh: TriangleMesh, lowestMm: number, vertexMm: number) {
  const lengthAt = (level: number): number => extent(levelSection(mesh, level), 1);
  // The upper third only narrows.
  const highest = lowestMm + (2 / 3) * (Math.min(vertexMm, lowestMm + 150) - lowestMm);
  let best = lowestMm;
  let greatest = lengthAt(lowestMm);
  for (let level = lowestMm + LEVEL_STEP_MM; level <= highest; level += LEVEL_STEP_MM) {
    const length = lengthAt(level);
    if (length > greatest) {
      greatest = length;
      best = level;
    }
  }
  if (!(greatest > 0)) throw new RangeError(`the head has no section ${lowestMm} mm above the Frankfurt plane`);
  return { levelMm: best, section: levelSection(mesh, best) };
}

/**
 * The lowest level from which upwards no ear stands off the head, mm above the Frankfurt plane.
 *
 * An ear leaves a gap between the hull of a level section and the points inside it.
 */
function earFreeLevelMm(mesh: TriangleMesh): number {
  for (let level = EAR_SEARCH_TO_MM; level > 0; level -= 2) {
    const section = levelSection(mesh, level);
    if (section.length > 0 && sideGap(section) > EAR_GAP_MM) return level + 2;
  }
  return 0;
}

function sideGap(section: Float64Array): number {
  const hull = convexHull(section);
  let deepest = 0;
  for (let i = 0; i < section.length; i += 2) {
    const u = section[i];
    const v = section[i + 1];
    if (v < EAR_FROM_Y_MM || v > EAR_TO_Y_MM) continue;
    let nearest = Infinity;
    for (let a = 0, b = hull.length - 2; a < hull.length; b = a, a += 2) {
      const du = hull[a] - hull[b];
      const dv = hull[a + 1] - hull[b + 1];
      const inside = (du * (v - hull[b + 1]) - dv * (u - hull[b])) / Math.sqrt(du * du + dv * dv);
      if (inside < nearest) nearest = inside;
    }
    if (nearest > deepest && nearest < Infinity) deepest = nearest;
  }
  return deepest;
}

/** x, y pairs of the level cut, the head's own only. */
function levelSection(mesh: TriangleMesh, levelMm: number): Float64Array {
  const cut = planeSection(mesh, { at: [0, 0, levelMm], right: [1, 0, 0], up: [0, 1, 0], normal: [0, 0, 1] });
  let kept = 0;
  for (let i = 0; i < cut.length; i += 2) {
    if (Math.abs(cut[i]) > HALF_WIDTH_MM || Math.abs(cut[i + 1]) > HALF_DEPTH_MM) continue;
    cut[kept++] = cut[i];
    cut[kept++] = cut[i + 1];
  }
  return cut.subarray(0, kept);
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
