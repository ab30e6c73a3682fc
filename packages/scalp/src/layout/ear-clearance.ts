import { cos, sin } from "@shadowline/numeric";
import { fromDegrees } from "@shadowline/quantity";
import type { PointMm } from "../landmark.js";
import type { TriangleMesh } from "../triangle-mesh.js";
import { type EarOutline, earOutline, outsideOf } from "./ear-outline.js";
import { type PlanePoint, planePoint } from "./scalp-anchors.js";

/** The default scalp keeps so far from the ear's outline in front and above, and a little more behind. Assumptions. */
const CLEAR_MM = 10;
const MORE_BEHIND_MM = 5;
/** Beyond the outline that was found, what the ear's root still takes, also where a person drew the line. Assumption. */
const ROOT_MM = 2;
/** The sideburn: how far it ends below the ear's top, and how wide it is. Assumptions. */
const SIDEBURN = { belowTopMm: 15, widthMm: 9, risesMm: 11 };
/** Directions in which the outline is passed, degrees from straight ahead over straight up to behind. */
const FROM_DEG = 0;
const TO_DEG = 200;
const STEP_DEG = 20;
/** Behind the ear the line runs out to the nape, which it meets from above. */
const TOWARDS_NAPE_MM = { back: 16, above: 4 };

/** An ear on the map of the head. */
export type EarOnMap = {
  /** Closed: no scalp lies inside, whoever drew its boundary. */
  readonly outline: readonly PlanePoint[];
  /** Where the default scalp ends, from the sideburn's front over the ear to behind it. */
  readonly beside: readonly PlanePoint[];
};

/**
 * @param side 1 for the client's right, -1 for the left
 * @param size the head's, 1 for an average one
 * @param napeMm height of the nape's line, head frame
 */
export function earOnMap(mesh: TriangleMesh, tragion: PointMm, side: 1 | -1, size: number, napeMm: number): EarOnMap {
  const ear = earOutline(mesh, tragion, side, size);
  const onMap = ([y, z]: readonly [number, number]): PlanePoint => planePoint([side * ear.skinMm(y, z), y, z]);
  const outline: PlanePoint[] = [];
  for (let degrees = 0; degrees < 360; degrees += STEP_DEG) {
    outline.push(onMap(outsideOf(ear, [cos(fromDegrees(degrees)), sin(fromDegrees(degrees))], ROOT_MM)));
  }
  return { outline, beside: defaultLine(ear, size, napeMm).map(onMap) };
}

function defaultLine(ear: EarOutline, size: number, napeMm: number): readonly (readonly [number, number])[] {
  const clearMm = CLEAR_MM * size;
  const [, top] = outsideOf(ear, [0, 1], 0);
  const [front] = outsideOf(ear, [1, 0], clearMm);
  const end = top - SIDEBURN.belowTopMm * size;
  const width = SIDEBURN.widthMm * size;
  const line: (readonly [y: number, z: number])[] = [
    [front + 1.4 * width, end + SIDEBURN.risesMm * size],
    [front + width, end],
    [front, end],
  ];
  for (let degrees = FROM_DEG; degrees <= TO_DEG; degrees += STEP_DEG) {
    const ahead = cos(fromDegrees(degrees));
    const at = outsideOf(
      ear,
      [ahead, sin(fromDegrees(degrees))],
      clearMm + Math.max(0, -ahead) * MORE_BEHIND_MM * size,
    );
    const below = degrees < 90 ? end + 6 * size : napeMm + TOWARDS_NAPE_MM.above * size;
    // Under the ear the outline comes forward again; the line behind it never does.
    const forward = degrees > 90 && at[0] > line[line.length - 1][0];
    if (at[1] > below && !forward) line.push(at);
  }
  const [back, height] = line[line.length - 1];
  const last = Math.max(napeMm + 0.5 * TOWARDS_NAPE_MM.above * size, height - 1.2 * TOWARDS_NAPE_MM.back * size);
  line.push([back - TOWARDS_NAPE_MM.back * size, last]);
  return line;
}
