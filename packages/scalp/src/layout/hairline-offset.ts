import type { WorkSurface } from "./cut-surface.js";
import type { LineOnSurface } from "./hairline.js";
import { wanderMm } from "./hairline-wander.js";
import { insideCurve } from "./inside-curve.js";
import { type MapCurve, ramp } from "./map-curve.js";
import type { MapPlane } from "./map-point.js";
import { nearestOnLine } from "./nearest-on-line.js";

/**
 * Up to here the straight distance, lengthened to an arc, stands for the way over the skin; from the second
 * figure on the field found on the head's vertices does. Cutting makes vertices between those, and near the line
 * distance has a crease and bends too sharply for a mean of two neighbours: 4 mm edges would cost 0.2 mm.
 */
const STRAIGHT_MM = 8;
const FIELD_MM = 16;
/** The wander fades out over this stretch: what is far from the line should not shake. */
const WANDER_STEADY_MM = 15;
const WANDER_GONE_MM = 45;
/** Radius by which a chord on the head is lengthened to its arc. */
const BEND_MM = 90;

/**
 * Signed distance from the hair's front edge over the skin, mm per vertex.
 *
 * Near the line it is measured straight, elsewhere it is the geodesic distance; the wander is taken off, less and less with distance.
 */
export function hairlineOffset(
  { rows, width }: WorkSurface,
  awayColumn: number,
  { u, v }: MapPlane,
  line: LineOnSurface,
  behind: MapCurve,
  irregularityMm: number,
): Float64Array {
  const wander = wanderMm(line.alongMm, irregularityMm);
  const { distanceMm, sample } = nearestOnLine(line.curveMm, rows, width, WANDER_GONE_MM);
  const inside = insideCurve(behind, u, v);
  return distanceMm.map((chord, i) => {
    const away = rows[i * width + awayColumn];
    let along = away;
    let held = 0;
    if (chord < WANDER_GONE_MM) {
      const arc = chord * (1 + (chord * chord) / (24 * BEND_MM * BEND_MM));
      along = arc + (away - arc) * ramp(STRAIGHT_MM, FIELD_MM, chord);
      const before = Math.floor(sample[i]);
      const after = Math.min(wander.length - 1, before + 1);
      held = wander[before] + (wander[after] - wander[before]) * (sample[i] - before);
      held *= 1 - ramp(WANDER_STEADY_MM, WANDER_GONE_MM, chord);
    }
    return (inside[i] ? along : -along) - held;
  });
}
