import { cos, sin } from "@shadowline/numeric";
import { fromDegrees, InputError, type InputIssue } from "@shadowline/quantity";
import { insideDeg } from "../layout/inside-curve.js";
import { ramp } from "../layout/map-curve.js";
import { toPlane } from "../layout/map-point.js";
import type { PlanePoint } from "../layout/scalp-anchors.js";
import type { MapPoint, ScalpSurface } from "../layout/scalp-surface.js";
import { zoneBorders } from "../layout/zone-borders.js";
import type { HairField } from "./hair-field.js";
import { hairMap } from "./hair-map.js";
import { type HairPart, partAway, partLine } from "./hair-part.js";

/** Which way hair turns on its way out of a whorl, seen from outside the head. */
export const whorlTurns = ["clockwise", "counterclockwise"] as const;
export type WhorlTurn = (typeof whorlTurns)[number];

/** The place from which the hair of the crown swirls out. */
export type HairWhorl = {
  readonly turn: WhorlTurn;
  /** On the scalp; the usual place where it is left out. */
  readonly at?: MapPoint | undefined;
};

/** What a person saw of the way hair lies. Everything left out is as most heads have it. */
export type HairFlow = {
  /** One, or two at least `LEAST_APART_MM` apart. */
  readonly whorls?: readonly HairWhorl[] | undefined;
  readonly part?: HairPart | undefined;
};

/**
 * The usual whorl turns clockwise and lies to the client's right: of 519 children 83.9 % and 70.8 % (Schmidt,
 * Depner & Kabesch 2008, TheScientificWorldJOURNAL 8:848-854). How far to the right was not told: assumption.
 */
const USUAL_TURN: WhorlTurn = "clockwise";
const USUAL_RIGHT_MM = 12;

/** Two whorls stand beside each other at the crown. Assumption. */
const SECOND_AWAY_MM = 36;

/** Angle by which hair leaves the way straight out of a whorl, at its middle; halved at the radius. Assumptions. */
const SWIRL_DEG = 75;
const SWIRL_RADIUS_MM = 24;

/** Two whorls nearer than this are one. */
const LEAST_APART_MM = 12;

/** Between these degrees aside of straight up hair turns from the crown's stream to that of the sides. Assumption. */
const SIDE_FROM_DEG = 25;
const SIDE_TO_DEG = 62;
/** Share of "back" beside "down" on the sides: hair above the ear lies down and about 30 degrees back. Assumption. */
const SIDE_BACK = 0.6;

/** The last one asked for on each surface: a share of loss or a brush moves, the way hair lies stays. */
const remembered = new WeakMap<ScalpSurface, { readonly asked: string; readonly direction: Float64Array }>();

/**
 * The way hair lies, a unit vector in the surface per vertex.
 *
 * Out of the whorl and over the top forward, at the sides down and back, over the nape down; from a part line to
 * both sides. Smooth but for one point a whorl (about it the field turns once), a saddle between two whorls, and
 * the part line, where it is meant to jump. It says how hair grows and falls, not how it was combed.
 *
 * @returns length 3 * vertices of the surface's mesh; not to be changed, it is kept for the next call
 * @throws InputError for hair.whorl.* and hair.part.points
 */
export function hairDirection(surface: ScalpSurface, { whorls = [], part }: HairFlow = {}): Float64Array {
  const asked = JSON.stringify([whorls, part ?? null]);
  const known = remembered.get(surface);
  if (known?.asked === asked) return known.direction;
  const direction = directionOf(surface, whorls, part);
  remembered.set(surface, { asked, direction });
  return direction;
}

function directionOf(surface: ScalpSurface, whorls: readonly HairWhorl[], part: HairPart | undefined): Float64Array {
  const { anchors, mesh, normals } = surface;
  const { u, v, mm } = hairMap(surface);
  const sources = whorlPlaces(surface, whorls);
  const line = part === undefined ? null : partLine(anchors, part);
  const direction = new Float64Array(mesh.positionsMm.length);
  for (let i = 0; i < u.length; i++) {
    let [x, y] = outOfWhorls(sources, mm, u[i], v[i]);
    [x, y] = sideways(u[i], v[i], x, y);
    if (line !== null) {
      const { weight, away } = partAway(line, mm, u[i], v[i]);
      [x, y] = turnedTo(x, y, away[0], away[1], weight);
    }
    onSurface(mesh.positionsMm, normals, 3 * i, u[i], v[i], x, y, direction);
  }
  return direction;
}

/**
 * Unit vectors along which hair leaves the skin: its way over the surface, raised by its angle to the skin.
 *
 * @returns length 3 * vertices of the surface's mesh
 */
export function hairLean(
  { normals }: ScalpSurface,
  { direction, emergenceDeg }: Pick<HairField, "direction" | "emergenceDeg">,
): Float64Array {
  const lean = new Float64Array(direction.length);
  for (let vertex = 0; vertex < emergenceDeg.length; vertex++) {
    const angle = fromDegrees(emergenceDeg[vertex]);
    const [along, out] = [cos(angle), sin(angle)];
    for (let i = 3 * vertex; i < 3 * vertex + 3; i++) lean[i] = along * direction[i] + out * normals[i];
  }
  return lean;
}

type Source = { readonly at: PlanePoint; readonly clockwise: boolean };

/** Where the whorls are on the map plane. */
function whorlPlaces({ anchors, naturalBoundary }: ScalpSurface, whorls: readonly HairWhorl[]): Source[] {
  const usual = zoneBorders(anchors).whorl;
  const mm = anchors.mmPerDeg / anchors.size;
  const asked: readonly HairWhorl[] = whorls.length > 0 ? whorls : [{ turn: USUAL_TURN }];
  const aside = (asked.length > 1 ? SECOND_AWAY_MM / 2 : USUAL_RIGHT_MM) / mm;
  const first: PlanePoint = asked[0].at === undefined ? [usual[0] + aside, usual[1]] : toPlane(asked[0].at);
  const second: PlanePoint = [first[0] + ((first[0] > 0 ? -1 : 1) * SECOND_AWAY_MM) / mm, first[1]];
  const placed = asked.map(
    ({ turn, at }, i): Source => ({
      at: i === 0 ? first : at === undefined ? second : toPlane(at),
      clockwise: turn === "clockwise",
    }),
  );
  const issues: InputIssue[] = [];
  const field = (i: number): string => (i === 0 ? "hair.whorl.at" : "hair.whorl.second.at");
  const inside = insideDeg(
    naturalBoundary,
    Float64Array.from(placed, ({ at }) => at[0]),
    Float64Array.from(placed, ({ at }) => at[1]),
  );
  if (placed.length > 2) issues.push({ field: "hair.whorl", allowed: "one whorl or two" });
  asked.forEach(({ at }, i) => {
    // The usual place is nobody's mistake, should a person have drawn a scalp without a crown.
    if (at !== undefined && !(inside[i] > 0)) issues.push({ field: field(i), allowed: "a place on the scalp" });
  });
  if (placed.length === 2 && issues.length === 0) {
    const [du, dv] = [placed[0].at[0] - placed[1].at[0], placed[0].at[1] - placed[1].at[1]];
    if (!(Math.sqrt(du * du + dv * dv) * mm >= LEAST_APART_MM))
      issues.push({ field: field(1), allowed: `at least ${LEAST_APART_MM} mm from the first whorl` });
  }
  if (issues.length > 0) throw new InputError(issues);
  return placed;
}

/** Straight out of the whorls, as lines of force leave two charges, turned by each one's swirl; a unit vector. */
function outOfWhorls(sources: readonly Source[], mm: number, u: number, v: number): [x: number, y: number] {
  let x = 0;
  let y = 0;
  for (const { at, clockwise } of sources) {
    const du = (u - at[0]) * mm;
    const dv = (v - at[1]) * mm;
    const away2 = du * du + dv * dv;
    if (!(away2 > 0)) return [0, 1];
    const swirl = fromDegrees(SWIRL_DEG / (1 + away2 / (SWIRL_RADIUS_MM * SWIRL_RADIUS_MM)));
    const turn = clockwise ? -swirl : swirl;
    const [c, s] = [cos(turn), sin(turn)];
    x += (c * du - s * dv) / away2;
    y += (s * du + c * dv) / away2;
  }
  return unitOr(x, y);
}

/** Turned to the sides' own stream, more the farther a place lies from the midline. */
function sideways(u: number, v: number, x: number, y: number): [x: number, y: number] {
  const weight = ramp(SIDE_FROM_DEG, SIDE_TO_DEG, Math.abs(u));
  if (weight === 0) return [x, y];
  const polar = Math.sqrt(u * u + v * v);
  const [down, back] = unitOr(u / polar, v / polar - SIDE_BACK);
  return turnedTo(x, y, down, back, weight);
}

/**
 * A unit vector turned towards another by a share. Vectors that oppose each other leave the first as it is: half
 * way between them there is no direction, and the field would tear there.
 */
function turnedTo(x: number, y: number, toX: number, toY: number, share: number): [x: number, y: number] {
  const agreed = share * ramp(-0.95, -0.1, x * toX + y * toY);
  if (agreed === 0) return [x, y];
  return unitOr(x + agreed * (toX - x), y + agreed * (toY - y));
}

/** Of unit length; straight forward where there is no direction. */
function unitOr(x: number, y: number): [x: number, y: number] {
  const length = Math.sqrt(x * x + y * y);
  return length > 0 ? [x / length, y / length] : [0, 1];
}

/**
 * A direction of the map plane as one in the surface: first on the sphere of directions, then along with the
 * shortest turn that takes the sphere's normal to the surface's, which keeps lengths and angles.
 */
function onSurface(
  positionsMm: Float64Array,
  normals: Float64Array,
  at: number,
  u: number,
  v: number,
  x: number,
  y: number,
  into: Float64Array,
): void {
  const [px, py, pz] = [positionsMm[at], positionsMm[at + 1], positionsMm[at + 2]];
  const size = Math.sqrt(px * px + py * py + pz * pz);
  const [ax, ay, az] = [px / size, py / size, pz / size];
  const polar = Math.sqrt(u * u + v * v);
  // Straight up the plane and the sphere share their axes.
  const [ru, rv] = polar > 0 ? [u / polar, v / polar] : [0, 1];
  const along = x * ru + y * rv;
  const across = y * ru - x * rv;
  const flat = Math.sqrt(ax * ax + ay * ay);
  const ex = along * az * ru - across * rv;
  const ey = along * az * rv + across * ru;
  const ez = -along * flat;
  const [nx, ny, nz] = [normals[at], normals[at + 1], normals[at + 2]];
  const lean = ex * nx + ey * ny + ez * nz;
  const facing = 1 + ax * nx + ay * ny + az * nz;
  // A surface that looks at the head's own middle has no shortest turn; scalps have none.
  const share = facing > 1e-9 ? lean / facing : 0;
  const tx = ex - share * (ax + nx);
  const ty = ey - share * (ay + ny);
  const tz = ez - share * (az + nz);
  const length = Math.sqrt(tx * tx + ty * ty + tz * tz);
  into[at] = tx / length;
  into[at + 1] = ty / length;
  into[at + 2] = tz / length;
}
