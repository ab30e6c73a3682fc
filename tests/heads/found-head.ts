import {
  type Head,
  headFromScan,
  inScanFrameMm,
  type LandmarkName,
  mmPerFileUnit,
  type PointMm,
  type ScanMesh,
} from "@shadowline/scalp";
import { headAtlas } from "../../packages/scalp/src/find/head-atlas.js";
import { headByAtlas } from "../../packages/scalp/src/find/head-from-scan.js";
import { type Placement, unplacedPoint } from "./disturb.js";
import type { TestHead } from "./load-heads.js";

/** Points somebody else vouches for; those of lee-perry-smith were placed by eye and count apart. */
export const vouched: { readonly [head in TestHead["id"]]?: readonly LandmarkName[] } = {
  colin27: ["nasion", "inion", "leftTragion", "rightTragion"],
  "ict-neutral": ["nasion"],
  "ict-sample": ["nasion"],
};

/** Whose kin must not be among the known heads when a head plays the stranger. */
export const family: { readonly [head in TestHead["id"]]: string } = {
  "lee-perry-smith": "lee-perry-smith",
  "ict-neutral": "ict-facekit",
  "ict-sample": "ict-facekit",
  makehuman: "makehuman",
  colin27: "colin27",
};

export type Found = { readonly head: Head; readonly at: (name: LandmarkName) => PointMm | undefined };

/**
 * The head found by its shape in a placed scan; places are told where the scan stood before, in mm.
 *
 * @param unit in which the placed scan is written
 * @param strangerTo a family that is not to be known
 */
export function found(
  scan: ScanMesh,
  unit: keyof typeof mmPerFileUnit,
  placement: Placement,
  strangerTo?: string,
): Found {
  const known = headAtlas().filter(({ id }) => id !== strangerTo);
  const head = strangerTo === undefined ? headFromScan(scan, {}) : headByAtlas(scan, {}, known);
  return {
    head,
    at: (name) => {
      const landmark = head.landmarks[name];
      if (!landmark) return undefined;
      const inFile = inScanFrameMm(head.toHeadFrame, landmark.atMm).map((value) => value / mmPerFileUnit[unit]);
      return unplacedPoint(placement, inFile as unknown as PointMm);
    },
  };
}

/** Neither turned nor moved. */
export const STILL: Placement = [1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0];

export const apart = (a: PointMm, b: PointMm): number =>
  Math.sqrt((a[0] - b[0]) * (a[0] - b[0]) + (a[1] - b[1]) * (a[1] - b[1]) + (a[2] - b[2]) * (a[2] - b[2]));
