import { sin } from "@shadowline/numeric";
import { closestOnMesh, whereBothVanish } from "../geodesic/surface-place.js";
import type { LandmarkName, Landmarks, PointMm } from "../landmark.js";
import { planeSection } from "../measure/plane-section.js";
import { alongPath, tapeArc } from "../measure/tape-arc.js";
import { cross, distance, dot, minus, plus, unitVector } from "../point.js";
import type { TriangleMesh } from "../triangle-mesh.js";
import { chanceWithinReach } from "./landmark-confidence.js";

/**
 * How far the hairline stands from the face, along the skin.
 *
 * `heightMm` from glabella up to the mid-frontal point, and from beside the eye (at the level of its outer
 * corner) up to the frontotemporal point; `lateralMm` from the midline out to both.
 */
export type HairlineProportions = { readonly heightMm: number; readonly lateralMm: number };

/** The 8 cm rule, n = 431 men. Source: Garg, J Cutan Aesthet Surg. */
export const MALE_HAIRLINE: HairlineProportions = { heightMm: 80, lateralMm: 80 };

/**
 * Height 6.4 cm: Natpracha 2020, n = 229 women; 14.3 cm between the temporal points: Korean women, same
 * survey as its 6.38 cm height.
 */
export const FEMALE_HAIRLINE: HairlineProportions = { heightMm: 64, lateralMm: 71.5 };

/** Mean half distance of the pupils of both sexes (ANSUR II 2012: 64.0 and 61.7 mm apart). */
const HALF_PUPIL_DISTANCE_MM = 31.4;
/** The temporal peak lies this far below the frontotemporal point. Source: Garg, J Cutan Aesthet Surg. */
const PEAK_BELOW_FRONTOTEMPORAL_MM = 50;
/** The outer corner of the eye stands at this share of nasion's height over the Frankfurt plane (assumption). */
const CANTHUS_SHARE = 0.65;
/** Radius of a head around the hairline, only to turn an arc into a chord: 10 mm off changes 0.6 mm. */
const HEAD_RADIUS_MM = 88;

/**
 * How far an estimate is off a person's own place, root mean square, were all it hangs from right. Heights of
 * hairlines differ by 8.9 mm (standard deviation; Natpracha 2020, n = 229); frontotemporal points are taken to
 * differ as much outward, mounds half that, and peaks by 5 mm more along the line (assumptions). The others follow
 * from the surface: a frame tilted by 3 or 4 degrees moves orbitale and the apex of a crown of 90 mm radius by 5 to
 * 6 mm, and two people place nasion or glabella about 5 mm apart (assumption).
 */
const OFF_MM = {
  midFrontal: 9,
  Frontotemporal: 12.6,
  TemporalPeak: 13.5,
  LateralMound: 10,
  Orbitale: 6,
  vertex: 5,
  nasion: 5,
  glabella: 5,
} as const;

/**
 * Every landmark a head can carry: those known, and the others estimated from them and the surface, each with
 * the chance that it lies within 10 mm of the person's own.
 *
 * @param mesh head frame, mm
 * @param known both tragions, inion, and nasion or glabella at least
 * @throws RangeError where one of those is missing
 */
export function withEstimatedLandmarks(mesh: TriangleMesh, known: Landmarks, hairline: HairlineProportions): Landmarks {
  const all: { -readonly [name in LandmarkName]?: Landmarks[name] } = { ...known };
  const at = (name: LandmarkName): PointMm => {
    const landmark = all[name];
    if (!landmark) throw new RangeError(`estimating landmarks needs ${name}`);
    return landmark.atMm;
  };
  // All of them hang from the frame, which stands on the landmarks that are known.
  const sureOfKnown = Math.min(1, ...Object.values(known).map(({ confidence = 1 }) => confidence));
  const estimate = (name: LandmarkName, offMm: number, place: () => PointMm): void => {
    if (all[name]) return;
    all[name] = { atMm: place(), origin: "estimated", confidence: sureOfKnown * chanceWithinReach(offMm * offMm) };
  };

  const front = known.glabella ?? known.nasion;
  if (!front) throw new RangeError("estimating landmarks needs nasion or glabella");
  const profile = midsagittalProfile(mesh, front.atMm, at("inion"));
  estimate(
    "glabella",
    OFF_MM.glabella,
    () => extreme(profile, at("nasion")[2] + 6, at("nasion")[2] + 30, ([, y]) => y) ?? at("nasion"),
  );
  estimate(
    "nasion",
    OFF_MM.nasion,
    () => extreme(profile, at("glabella")[2] - 25, at("glabella")[2] - 6, ([, y]) => -y) ?? at("glabella"),
  );
  estimate("vertex", OFF_MM.vertex, () => apex(profile) ?? at("glabella"));

  const onSurface = (place: PointMm): PointMm => closestOnMesh(mesh, place).atMm;
  estimate("midFrontal", OFF_MM.midFrontal, () => {
    const { pathMm } = tapeArc(mesh, at("glabella"), at("inion"), at("vertex"));
    return onSurface(alongPath(pathMm, hairline.heightMm));
  });
  for (const side of ["left", "right"] as const) {
    const sign = side === "left" ? -1 : 1;
    estimate(`${side}Orbitale`, OFF_MM.Orbitale, () => {
      const place = whereBothVanish(
        mesh,
        (p) => p[2],
        (p) => p[0] - sign * HALF_PUPIL_DISTANCE_MM,
        [0, 1, 0],
      );
      return place ?? onSurface([sign * HALF_PUPIL_DISTANCE_MM, at("nasion")[1], 0]);
    });
    const glabella = at("glabella");
    const midFrontal = at("midFrontal");
    const eyeLevel = CANTHUS_SHARE * at("nasion")[2];
    const besideEye =
      whereBothVanish(mesh, (p) => p[2] - eyeLevel, apart(glabella, hairline.lateralMm), [sign, 0, 0]) ??
      onSurface([sign * hairline.lateralMm * 0.8, glabella[1] - hairline.lateralMm / 2, eyeLevel]);
    estimate(`${side}Frontotemporal`, OFF_MM.Frontotemporal, () => {
      const place = whereBothVanish(mesh, apart(midFrontal, hairline.lateralMm), apart(besideEye, hairline.heightMm), [
        sign,
        0,
        1,
      ]);
      return place ?? onSurface([besideEye[0], besideEye[1], midFrontal[2]]);
    });
    const frontotemporal = at(`${side}Frontotemporal`);
    estimate(`${side}TemporalPeak`, OFF_MM.TemporalPeak, () =>
      between(mesh, frontotemporal, besideEye, PEAK_BELOW_FRONTOTEMPORAL_MM),
    );
    // The mound stands midway, above the pupil, where the hairline turns from convex to concave.
    const half = distance(midFrontal, frontotemporal) / 2;
    estimate(`${side}LateralMound`, OFF_MM.LateralMound, () => between(mesh, midFrontal, frontotemporal, half));
  }
  return all;
}

/** Zero at a given way along the skin from a point. */
function apart(from: PointMm, arcMm: number): (at: PointMm) => number {
  const chordMm = 2 * HEAD_RADIUS_MM * sin(arcMm / (2 * HEAD_RADIUS_MM));
  return (at) => distance(at, from) - chordMm;
}

/** On the skin between two points, at a given way from the first. */
function between(mesh: TriangleMesh, from: PointMm, to: PointMm, arcMm: number): PointMm {
  // The plane through both points and the middle of the head.
  const normal = unitVector(cross(minus(from, MIDDLE_OF_HEAD), minus(to, MIDDLE_OF_HEAD)));
  const aside = (at: PointMm): number => dot(normal, minus(at, from));
  const straight = plus(from, unitVector(minus(to, from)), arcMm);
  return whereBothVanish(mesh, aside, apart(from, arcMm), minus(to, from)) ?? closestOnMesh(mesh, straight).atMm;
}

const MIDDLE_OF_HEAD: PointMm = [0, 0, 40];

/** Cut of the plane that holds front, inion and the upward direction, as points in space. */
function midsagittalProfile(mesh: TriangleMesh, front: PointMm, inion: PointMm): PointMm[] {
  const forward = unitVector([front[0] - inion[0], front[1] - inion[1], 0]);
  const up: PointMm = [0, 0, 1];
  const cut = planeSection(mesh, { at: inion, right: forward, up, normal: cross(forward, up) });
  const profile: PointMm[] = [];
  for (let i = 0; i < cut.length; i += 2) profile.push(plus(plus(inion, forward, cut[i]), up, cut[i + 1]));
  return profile;
}

/** The point of the profile's front with the greatest score between two heights. */
function extreme(profile: PointMm[], fromZ: number, toZ: number, score: (at: PointMm) => number): PointMm | null {
  let best: PointMm | null = null;
  for (const at of profile) {
    if (at[1] < 40 || at[2] < fromZ || at[2] > toZ) continue;
    if (!best || score(at) > score(best)) best = at;
  }
  return best;
}

/** How much of the crown the curve is laid through: deep enough for a dozen points, too shallow for a hair bump. */
const CROWN_MM = 5;

/**
 * The highest point of the profile, as the parabola through the crown has it: the crown is so flat that 0.3 mm
 * of noise would move the highest point itself by several mm.
 *
 * @param profile both ends of each cut in turn
 */
function apex(profile: PointMm[]): PointMm | null {
  let top: PointMm | null = null;
  for (const at of profile) if (!top || at[2] > top[2]) top = at;
  if (!top) return null;
  const [, topY, topZ] = top;
  // Least squares of z = a + b y + c y2, each piece of the profile weighing as much as it is long.
  const moments = [0, 0, 0, 0, 0];
  const heights = [0, 0, 0];
  for (let i = 0; i + 1 < profile.length; i += 2) {
    const weight = distance(profile[i], profile[i + 1]);
    for (const share of [0.2113248654051871, 0.7886751345948129]) {
      const [, py, pz] = plus(profile[i], minus(profile[i + 1], profile[i]), share);
      const [y, z] = [py - topY, pz - topZ];
      if (z < -CROWN_MM || Math.abs(y) > 60) continue;
      let power = weight;
      for (let k = 0; k < 5; k++) {
        moments[k] += power;
        if (k < 3) heights[k] += power * z;
        power *= y;
      }
    }
  }
  const [m0, m1, m2, m3, m4] = moments;
  const [h0, h1, h2] = heights;
  const whole = m0 * (m2 * m4 - m3 * m3) - m1 * (m1 * m4 - m2 * m3) + m2 * (m1 * m3 - m2 * m2);
  const slope = m0 * (h1 * m4 - m3 * h2) - h0 * (m1 * m4 - m2 * m3) + m2 * (m1 * h2 - m2 * h1);
  const bend = m0 * (m2 * h2 - m3 * h1) - m1 * (m1 * h2 - m2 * h1) + h0 * (m1 * m3 - m2 * m2);
  // Not a crown that rises and falls: the point itself.
  if (!(whole > 0 && bend < 0)) return top;
  const y = topY + Math.max(-30, Math.min(30, -slope / (2 * bend)));
  let best: PointMm = top;
  for (let i = 0; i + 1 < profile.length; i += 2) {
    const [a, b] = [profile[i], profile[i + 1]];
    if (a[1] > y === b[1] > y || Math.max(a[2], b[2]) < topZ - CROWN_MM) continue;
    const at = plus(a, minus(b, a), (y - a[1]) / (b[1] - a[1]));
    if (best === top || at[2] > best[2]) best = at;
  }
  return best;
}
