import { closestOnMesh } from "../geodesic/surface-place.js";
import type { PointMm } from "../landmark.js";
import { distance, minus, plus, times } from "../point.js";
import type { OnScanProgress } from "../scan/scan-progress.js";
import type { TriangleMesh } from "../triangle-mesh.js";
import { type BentHead, bent } from "./bend-head.js";
import { soughtAround } from "./find-head.js";
import { ATLAS_MIDDLE, ATLAS_RADIUS_MM } from "./find-head-poses.js";
import { type AtlasHead, type AtlasLandmark, atlasLandmarks, headAtlas } from "./head-atlas.js";
import { chanceWithinReach } from "./landmark-confidence.js";
import { fitOf, laid, type Pose, placed, placedBack, type Skin, type Sought } from "./lay-head.js";

/** A place that shape suggests, in the scan's frame and unit. */
export type Suggestion = {
  readonly at: PointMm;
  /** Chance that it lies within 10 mm of where a person would put it. */
  readonly confidence: number;
};
export type Suggestions = { readonly [name in AtlasLandmark]: Suggestion };

const BALL_SAMPLES = 12_007;
const LAY_MM = [16, 13, 11, 10, 10, 10, 10, 10];
const BEND_MM = [14, 14, 12, 12, 10, 10, 9, 9, 8, 8];

/** Around these places the known head's own skin is laid once more, by itself: they lie on shapes of their own. */
const PATCH_MM: { readonly [name in AtlasLandmark]?: number } = {
  leftTragion: 38,
  rightTragion: 38,
  nasion: 32,
};
const PATCH_REACH_MM = [10, 9, 8, 7, 7, 6, 6];
/** From this far from the others on, a known head counts less. */
const APART_MM = 12;
/**
 * How far known heads that agree are still off together, root mean square: four heads laid each on the
 * others, and how closely two people place the same landmark (docs/decisions/finding-heads.md).
 */
const OFF_TOGETHER_MM: { readonly [name in AtlasLandmark]: number } = {
  nasion: 4.5,
  glabella: 4,
  inion: 6,
  leftTragion: 6,
  rightTragion: 6,
  leftOrbitale: 4.5,
  rightOrbitale: 4.5,
};
/** Which way skin faces at a landmark, in the head's axes; length 1. */
const OUTWARD: { readonly [name in AtlasLandmark]: PointMm } = {
  nasion: [0, 1, 0],
  glabella: [0, 1, 0],
  inion: [0, -1, 0],
  leftTragion: [-0.8, 0.6, 0],
  rightTragion: [0.8, 0.6, 0],
  leftOrbitale: [0, 1, 0],
  rightOrbitale: [0, 1, 0],
};
const SKIN_WITHIN_MM = 20;
/** What a head without ears counts for where ears are. */
const WITHOUT_EARS = 0.3;
/** A patch starts where the bent head carries it, and this much ahead and behind: ears sit anywhere in between. */
const PATCH_STARTS_MM = [0, -8, 8];
/** Matched share of a patch from which it counts, and counts in full: ears on ears reach 0.42 to 0.59, on none 0.34. */
const PATCH_MATCHED = { from: 0.35, full: 0.42 };
/** A start counts by the square of its matched share over this. */
const PATCH_COUNTS_FROM = 0.3;

/**
 * Landmarks of a head whose pose is known, from all known heads bent onto it.
 *
 * @param surfaces those the head is made of, facing outward
 * @param onProgress told about step "landmarks"; throwing from it cancels
 */
export function suggestLandmarks(
  surfaces: readonly TriangleMesh[],
  from: Pose,
  atlas: readonly AtlasHead[] = headAtlas(),
  onProgress?: OnScanProgress,
): Suggestions {
  const sphere = { centre: placed(from, ATLAS_MIDDLE), radius: ATLAS_RADIUS_MM * from.scale };
  const sought = soughtAround(surfaces, sphere, BALL_SAMPLES);
  const answers = atlas.map((head, i) => {
    onProgress?.("landmarks", i / atlas.length);
    const pose = laid(head, sought, from, LAY_MM, 2);
    const bend = bent(head, sought, pose, BEND_MM);
    const fit = fitOf(head, sought, pose, 10, bend.carry);
    const ears = head.ears ? 1 : WITHOUT_EARS;
    const at = Object.fromEntries(atlasLandmarks.map((name) => [name, patched(bend, sought, name)])) as {
      [name in AtlasLandmark]: PointMm;
    };
    // Misfit squared, so that a head that lies twice as close counts four times.
    const misfit = 1 - (fit.skull + fit.face) / 2;
    const weight = 1 / (misfit * misfit);
    return { at, weightOf: (name: AtlasLandmark): number => (name.endsWith("Tragion") ? ears * weight : weight) };
  });
  const suggestions = atlasLandmarks.map((name): [AtlasLandmark, Suggestion] => {
    const apartOf = (at: PointMm, mean: PointMm): number => distance(at, mean) / (APART_MM * from.scale);
    const shares = answers.map(({ weightOf }) => weightOf(name));
    let mean: PointMm = [0, 0, 0];
    let spread = 0;
    // Robust: a known head that disagrees with the others by far counts less each round.
    for (let round = 0; round < 6; round++) {
      const total = shares.reduce((sum, share) => sum + share, 0);
      let next: PointMm = [0, 0, 0];
      for (const [k, { at }] of answers.entries()) next = plus(next, at[name], shares[k] / total);
      mean = next;
      spread = 0;
      for (const [k, { at, weightOf }] of answers.entries()) {
        const apart = apartOf(at[name], mean);
        spread += (shares[k] / total) * apart * apart;
        shares[k] = weightOf(name) / (1 + apart * apart);
      }
    }
    return [
      name,
      {
        at: onSkin(surfaces, mean, from, OUTWARD[name]),
        confidence: chanceWithinReach(OFF_TOGETHER_MM[name] * OFF_TOGETHER_MM[name] + spread * APART_MM * APART_MM),
      },
    ];
  });
  return Object.fromEntries(suggestions) as Suggestions;
}

/**
 * Put on the skin straight outward or inward of it: the nearest skin of all may be this or that side of the
 * notch over the tragus, straight out there is one.
 *
 * @param outward in the head's axes
 */
function onSkin(surfaces: readonly TriangleMesh[], at: PointMm, { scale, turn: r }: Pose, outward: PointMm): PointMm {
  const [ox, oy, oz] = [0, 1, 2].map(
    (k) => r[3 * k] * outward[0] + r[3 * k + 1] * outward[1] + r[3 * k + 2] * outward[2],
  );
  let nearest = SKIN_WITHIN_MM * scale;
  let found = false;
  let along = 0;
  for (const { positionsMm: p, triangles } of surfaces) {
    for (let t = 0; t < triangles.length; t += 3) {
      const [a, b, c] = [3 * triangles[t], 3 * triangles[t + 1], 3 * triangles[t + 2]];
      const [ax, ay, az] = [p[a] - at[0], p[a + 1] - at[1], p[a + 2] - at[2]];
      const [bx, by, bz] = [p[b] - at[0], p[b + 1] - at[1], p[b + 2] - at[2]];
      const [cx, cy, cz] = [p[c] - at[0], p[c + 1] - at[1], p[c + 2] - at[2]];
      // Six times the volumes of outward direction and each edge: all of one sign where the line passes inside.
      const ab = ox * (ay * bz - az * by) + oy * (az * bx - ax * bz) + oz * (ax * by - ay * bx);
      const bc = ox * (by * cz - bz * cy) + oy * (bz * cx - bx * cz) + oz * (bx * cy - by * cx);
      if (ab < 0 || bc < 0) continue;
      const ca = ox * (cy * az - cz * ay) + oy * (cz * ax - cx * az) + oz * (cx * ay - cy * ax);
      const sum = ab + bc + ca;
      if (ca < 0 || !(sum > 0)) continue;
      const x = (bc * ax + ca * bx + ab * cx) / sum;
      const y = (bc * ay + ca * by + ab * cy) / sum;
      const z = (bc * az + ca * bz + ab * cz) / sum;
      const way = x * ox + y * oy + z * oz;
      if (Math.abs(way) >= nearest) continue;
      nearest = Math.abs(way);
      found = true;
      along = way;
    }
  }
  if (found) return plus(at, [ox, oy, oz], along);
  let best = at;
  let least = Infinity;
  for (const surface of surfaces) {
    const { atMm, distanceMm } = closestOnMesh(surface, at);
    if (distanceMm < least) [least, best] = [distanceMm, atMm];
  }
  return best;
}

/** Where a bent head carries one of its landmarks, after the skin around it was laid once more. */
function patched({ head, pose, carry }: BentHead, sought: Sought, name: AtlasLandmark): PointMm {
  const carried = carry(head.landmarks[name]);
  const radiusMm = PATCH_MM[name];
  if (!radiusMm || (name.endsWith("Tragion") && !head.ears)) return carried;
  const middle = placedBack(pose, carried);
  const patch = patchOf(head, name, radiusMm, middle);
  let share = matchedShare(patch, sought, pose);
  let closest = carried;
  let total = 0;
  let mean: PointMm = [0, 0, 0];
  for (const aheadMm of PATCH_STARTS_MM) {
    const start = {
      ...pose,
      shift: minus(placed(pose, [0, aheadMm, 0]), placed({ ...pose, shift: [0, 0, 0] }, [0, 0, 0])),
    };
    const again = laid(patch, sought, start, PATCH_REACH_MM, 1, { middle, sizeMm: radiusMm });
    const matched = matchedShare(patch, sought, again);
    // On an ear all that match count: of two notches nearly as good the better would change with the noise.
    const over = Math.max(0, matched - PATCH_COUNTS_FROM);
    const weight = over * over;
    total += weight;
    mean = plus(mean, placed(again, middle), weight);
    if (matched > share) [share, closest] = [matched, placed(again, middle)];
  }
  const best = name !== "nasion" && total > 0 ? times(mean, 1 / total) : closest;
  const { from, full } = PATCH_MATCHED;
  const trust = Math.min(1, Math.max(0, (share - from) / (full - from)));
  return plus(carried, minus(best, carried), trust);
}

/** The known head's skin around a landmark as it is, moved there, in mm of the pose. */
function patchOf(head: AtlasHead, name: AtlasLandmark, radiusMm: number, to: PointMm): Skin {
  const positions: number[] = [];
  const normals: number[] = [];
  const landmark = head.landmarks[name];
  for (let i = 0; i < 3 * head.count; i += 3) {
    const at: PointMm = [head.positions[i], head.positions[i + 1], head.positions[i + 2]];
    if (distance(at, landmark) > radiusMm) continue;
    positions.push(...plus(to, minus(at, landmark)));
    normals.push(head.normals[i], head.normals[i + 1], head.normals[i + 2]);
  }
  return {
    count: positions.length / 3,
    positions: Float64Array.from(positions),
    normals: Float64Array.from(normals),
  };
}

/** 0 to 1: 1 where every point of the skin has the scan's right under it. */
function matchedShare(skin: Skin, { samples, grid }: Sought, pose: Pose): number {
  const reach = 5 * pose.scale;
  const { turn: r } = pose;
  let sum = 0;
  for (let i = 0; i < 3 * skin.count; i += 3) {
    const q = placed(pose, [skin.positions[i], skin.positions[i + 1], skin.positions[i + 2]]);
    const [ax, ay, az] = [skin.normals[i], skin.normals[i + 1], skin.normals[i + 2]];
    const nx = r[0] * ax + r[1] * ay + r[2] * az;
    const ny = r[3] * ax + r[4] * ay + r[5] * az;
    const nz = r[6] * ax + r[7] * ay + r[8] * az;
    const sample = grid.nearest(q[0], q[1], q[2], nx, ny, nz, 0.5, reach);
    if (sample < 0) continue;
    const at: PointMm = [
      samples.positions[3 * sample],
      samples.positions[3 * sample + 1],
      samples.positions[3 * sample + 2],
    ];
    sum += 1 - distance(at, q) / reach;
  }
  return skin.count > 0 ? sum / skin.count : 0;
}
