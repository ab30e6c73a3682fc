import { closestOnMesh } from "../geodesic/surface-place.js";
import type { FoundHead } from "../head.js";
import type { PointMm } from "../landmark.js";
import { times } from "../point.js";
import type { OnScanProgress } from "../scan/scan-progress.js";
import type { Shell } from "../scan/separate-shells.js";
import type { TriangleMesh } from "../triangle-mesh.js";
import { headAlone, joined } from "./crop-head.js";
import { type FoundPose, findHead } from "./find-head.js";
import type { AtlasHead } from "./head-atlas.js";
import type { Pose } from "./lay-head.js";
import { type FileUnit, mmPerFileUnit } from "./scan-unit.js";

/** The part of a scan that is the head, in the scan's frame and unit. */
export type HeadPart = {
  readonly mesh: TriangleMesh;
  /** Whether the surface it was taken from is closed. */
  readonly watertight: boolean;
};

/** A part that was searched for. */
export type FoundPart = HeadPart & {
  readonly pose: Pose;
  /** Known heads to take landmarks from. */
  readonly atlas: readonly AtlasHead[];
  readonly found: Omit<FoundHead, "scale">;
};

/** Of the surfaces that are large enough to be a head, the one that places lie on. */
export function markedPart(shells: readonly Shell[], places: readonly PointMm[], notes: string[]): HeadPart {
  const candidates = shells
    .slice(0, MOST_SHELLS)
    .filter(({ mesh }) => 20 * mesh.triangles.length >= shells[0].mesh.triangles.length);
  let chosen = candidates[0];
  let nearest = Infinity;
  for (const shell of candidates.length > 1 ? candidates : []) {
    const sum = places.reduce((total, place) => total + closestOnMesh(shell.mesh, place).distanceMm, 0);
    if (sum < nearest) {
      nearest = sum;
      chosen = shell;
    }
  }
  if (shells.length > 1) notes.push(`${shells.length - 1} separate pieces beside the head were left out.`);
  return chosen;
}

/**
 * The unit of a scan that landmarks in mm or another unit lie on: theirs where that fits, else the one in which
 * they lie on the surface; null where none does.
 */
export function unitByPlaces(
  shells: readonly Shell[],
  places: readonly PointMm[],
  placesUnit: FileUnit,
): FileUnit | null {
  const farthestMm = (unit: FileUnit): number => {
    const mmPerUnit = mmPerFileUnit[unit];
    let farthest = 0;
    for (const place of places) {
      const at = times(place, mmPerFileUnit[placesUnit] / mmPerUnit);
      let nearest = Infinity;
      for (const { mesh } of shells.slice(0, MOST_SHELLS)) {
        nearest = Math.min(nearest, mmPerUnit * closestOnMesh(mesh, at).distanceMm);
      }
      farthest = Math.max(farthest, nearest);
    }
    return farthest;
  };
  if (places.length === 0 || farthestMm(placesUnit) < ON_SURFACE_MM) return placesUnit;
  const units = Object.keys(mmPerFileUnit) as FileUnit[];
  return units.find((unit) => farthestMm(unit) < ON_SURFACE_MM) ?? null;
}

/** A landmark this near a surface lies on it, as a hand on a screen hits it. */
const ON_SURFACE_MM = 5;
const MOST_SHELLS = 20;

/** The head by its shape, cut off below the neck. */
export function searchedPart(
  shells: readonly Shell[],
  onProgress?: OnScanProgress,
  atlas?: readonly AtlasHead[],
): FoundPart {
  const pose = findHead(
    shells.map(({ mesh }) => mesh),
    onProgress,
    atlas,
  );
  const used = pose.surfaces.map((i) => shells[i]);
  const whole = joined(used.map(({ mesh }) => mesh));
  const mesh = headAlone(whole, pose.pose);
  const cropped = mesh.triangles.length < whole.triangles.length;
  return {
    mesh,
    watertight: used.length === 1 && used[0].watertight,
    pose: pose.pose,
    atlas: pose.atlas,
    found: {
      orientationConfidence: pose.orientationConfidence,
      headConfidence: pose.headConfidence,
      headPart: partTold(shells, pose, cropped),
      turned: turnTold(pose.pose),
    },
  };
}

const ordinals = ["largest", "second largest", "third largest", "fourth largest", "fifth largest"];

function partTold(shells: readonly Shell[], { surfaces }: FoundPose, cropped: boolean): string {
  const rest = shells.length - surfaces.length;
  const [first] = surfaces;
  const name = shells[first].groups?.[0];
  const which =
    shells.length === 1
      ? "The scan is one surface"
      : surfaces.length > 1
        ? `The head is made of ${surfaces.length} of ${shells.length} surfaces`
        : `The head is ${first < 5 ? `the ${ordinals[first]}` : `number ${first + 1} by size`} of ${shells.length} surfaces${name ? `, called ${name}` : ""}`;
  const left = rest > 0 ? `; ${rest === 1 ? "one other was" : `${rest} others were`} ignored` : "";
  return `${which}${left}${cropped ? "; what lies below the neck was cut off" : ""}.`;
}

/** Cosine of 20 degrees: nearer than that an axis is said to point up. */
const ALONG = 0.94;

function turnTold({ turn }: Pose): string {
  const axisOf = (column: number): string | null => {
    for (let axis = 0; axis < 3; axis++) {
      const share = turn[3 * axis + column];
      if (Math.abs(share) > ALONG) return `${share > 0 ? "+" : "-"}${"xyz"[axis]}`;
    }
    return null;
  };
  const [forward, up] = [axisOf(1), axisOf(2)];
  if (up === "+z" && forward === "+y") return "The scan stood upright with the face to +y.";
  if (up && forward) return `The scan was turned upright: up was ${up}, the face to ${forward}.`;
  return "The scan stood askew and was turned upright.";
}
