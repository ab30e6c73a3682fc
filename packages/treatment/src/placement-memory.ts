import {
  type DensityStroke,
  type DotPlacement,
  type DotRequest,
  HIGHEST_PER_CM2,
  type PreparedSurface,
  placeDots,
  prepareSurface,
  replanDots,
  type StandingDots,
  strokeDensity,
} from "@shadowline/dots";
import type { TriangleMesh } from "@shadowline/scalp";
import type { OnSkin } from "./measured-hair.js";
import type { OnSkinAlready } from "./on-skin-already.js";

/**
 * A surface, the density that a case's figures ask of it and what strokes made of both. Remembered between plans:
 * while a design is painted its last stroke alone is new, and while a price is edited nothing is.
 */
export type BrushedGround = {
  readonly prepared: PreparedSurface;
  /** Before the first stroke, three a triangle. */
  readonly cornerPerCm2: Float64Array;
  readonly ceilingPerCm2: Float64Array | null;
  /** What is known of the strokes, in their order. */
  readonly strokes: KnownStroke[];
  readonly placed: KnownPlacements[];
};

type KnownStroke = { readonly words: string; readonly cornerPerCm2: Float64Array; readonly touched: Uint32Array };

/** Placements that share all of their request but the density: before any stroke (0), and after the first n. */
type KnownPlacements = { readonly request: GroundRequest; readonly after: Map<number, DotPlacement> };

/** What a placement is asked for beside its surface and the density of dots. */
export type GroundRequest = Pick<DotRequest, "seed" | "triangleGroup" | "cumulativeShares" | "natural"> & {
  readonly already: OnSkinAlready;
};

/** Grounds kept: the one that is edited, and those that planning it passes through. */
const GROUNDS = 3;
/** Requests kept on one ground. */
const REQUESTS = 2;
/** Placements kept one after the other before the newest, so that undo finds them; older ones lie this far apart. */
const RECENT = 8;
const STRIDE = 32;

const remembered: BrushedGround[] = [];

/**
 * The ground of a density, as remembered if surface, density and ceiling are the same to the byte.
 *
 * @param ceilingPerCm2 most dots, three a triangle; null where there are no strokes that could pass it
 */
export function groundOf(
  surface: TriangleMesh,
  cornerPerCm2: Float64Array,
  ceilingPerCm2: Float64Array | null,
): BrushedGround {
  const onMesh = remembered.filter(({ prepared }) => sameSurface(prepared.surface, surface));
  const known = onMesh.find(
    (ground) =>
      sameNumbers(ground.cornerPerCm2, cornerPerCm2) &&
      (ceilingPerCm2 === null || ground.ceilingPerCm2 === null
        ? ceilingPerCm2 === ground.ceilingPerCm2
        : sameNumbers(ground.ceilingPerCm2, ceilingPerCm2)),
  );
  const ground = known ?? {
    prepared: onMesh[0]?.prepared ?? prepareSurface(surface),
    cornerPerCm2,
    ceilingPerCm2,
    strokes: [],
    // A ceiling over strokes says nothing about the dots before the first of them.
    placed: onMesh.find((ground) => sameNumbers(ground.cornerPerCm2, cornerPerCm2))?.placed.flatMap(unstroked) ?? [],
  };
  keepFirst(remembered, ground, GROUNDS);
  return ground;
}

function unstroked({ request, after }: KnownPlacements): KnownPlacements[] {
  const placement = after.get(0);
  return placement ? [{ request, after: new Map([[0, placement]]) }] : [];
}

/** The density after all strokes, three a triangle. */
export function strokedDensity(ground: BrushedGround, strokes: readonly DensityStroke[]): Float64Array {
  const { prepared, ceilingPerCm2 } = ground;
  let { cornerPerCm2 } = ground;
  for (const [at, stroke] of strokes.entries()) {
    const words = JSON.stringify(stroke);
    if (ground.strokes[at]?.words !== words) {
      forgetFrom(ground, at);
      ground.strokes.push({ words, ...strokeDensity(prepared, cornerPerCm2, stroke, ceilingPerCm2 ?? undefined) });
    }
    cornerPerCm2 = ground.strokes[at].cornerPerCm2;
  }
  return cornerPerCm2;
}

/**
 * Dots after all strokes: those of the unstroked density, planned anew where each stroke changed it, one stroke
 * after the other. So a stroke leaves every dot that is not near it where and what it was, and without its last
 * stroke a plan is the plan of before.
 */
export function strokedPlacement(
  ground: BrushedGround,
  strokes: readonly DensityStroke[],
  request: GroundRequest,
): DotPlacement {
  strokedDensity(ground, strokes);
  const known = ground.placed.find((one) => sameRequest(one.request, request)) ?? { request, after: new Map() };
  keepFirst(ground.placed, known, REQUESTS);
  const { after } = known;
  let at = strokes.length;
  while (at > 0 && !after.has(at)) at--;
  const asked = (density: Float64Array): DotRequest => requestOn(ground, density, known.request);
  let placement = after.get(at) ?? placeDots(asked(ground.cornerPerCm2), ground.prepared);
  after.set(at, placement);
  for (; at < strokes.length; at++) {
    const { cornerPerCm2, touched } = ground.strokes[at];
    placement = replanDots(placement, asked(cornerPerCm2), touched, ground.prepared);
    after.set(at + 1, placement);
    const old = at + 1 - RECENT;
    if (old > 0 && old % STRIDE !== 0) after.delete(old);
  }
  return placement;
}

/**
 * The request for a density of dots on this ground. What stands in the skin counts where dots are wanted; elsewhere
 * it is only in the way.
 */
export function requestOn({ prepared }: BrushedGround, cornerPerCm2: Float64Array, request: GroundRequest): DotRequest {
  const { already, ...rest } = request;
  const { besidePerCm2, all, sessions } = already;
  const wanted = whereWanted(prepared.surface, all.length === 0 ? new Float64Array(0) : cornerPerCm2);
  const counted = all.filter(wanted);
  const inTheWay = all.filter((one) => !wanted(one));
  return {
    ...rest,
    surface: prepared.surface,
    density: { cornerPerCm2: besidePerCm2 ? withBeside(cornerPerCm2, besidePerCm2) : cornerPerCm2 },
    ...(counted.length > 0 || sessions > 0 ? { standing: standingOf(already, counted) } : {}),
    ...(inTheWay.length > 0
      ? { obstacles: Float64Array.from(inTheWay.flatMap(({ placeMm, radiusMm }) => [...placeMm, radiusMm])) }
      : {}),
  };
}

/** The very same object for the same dots: what is found out about them on a surface is kept by it. */
function standingOf(already: OnSkinAlready, counted: readonly OnSkin[]): StandingDots {
  const last = standings.get(already);
  if (last && last.counted.length === counted.length && last.counted.every((one, i) => one === counted[i]))
    return last.standing;
  const standing = {
    positionsMm: Float64Array.from(counted.flatMap(({ placeMm }) => placeMm)),
    radiusMm: Float64Array.from(counted, ({ radiusMm }) => radiusMm),
    sessions: already.sessions,
  };
  standings.set(already, { counted, standing });
  return standing;
}

const standings = new WeakMap<
  OnSkinAlready,
  { readonly counted: readonly OnSkin[]; readonly standing: StandingDots }
>();

/**
 * Whether any dot is wanted where something stands. A dot at the very edge of what is wanted is found on either side
 * of it, so that the corners of a triangle with any wanted dot count, and with them their neighbours.
 */
export function whereWanted({ triangles }: TriangleMesh, cornerPerCm2: Float64Array): (place: OnSkin) => boolean {
  const any = new Set<number>();
  for (let corner = 0; corner < cornerPerCm2.length; corner += 3) {
    if (cornerPerCm2[corner] + cornerPerCm2[corner + 1] + cornerPerCm2[corner + 2] === 0) continue;
    for (let at = corner; at < corner + 3; at++) any.add(triangles[at]);
  }
  return ({ triangle, weights }) =>
    weights.some((weight, corner) => weight > EDGE && any.has(triangles[3 * triangle + corner]));
}

/** Weight below which a place lies on the side opposite a corner. */
const EDGE = 1e-9;

/** Where no dot is wanted, hair that stands there counts for nothing. */
const withBeside = (cornerPerCm2: Float64Array, besidePerCm2: Float64Array): Float64Array =>
  cornerPerCm2.map((perCm2, corner) => (perCm2 > 0 ? Math.min(HIGHEST_PER_CM2, perCm2 + besidePerCm2[corner]) : 0));

/** Another stroke at this place: what followed the old one is of no use. */
function forgetFrom(ground: BrushedGround, at: number): void {
  ground.strokes.length = at;
  for (const { after } of ground.placed)
    for (const strokes of [...after.keys()]) if (strokes > at) after.delete(strokes);
}

/** Moves an item to the front of a list that holds so many. */
function keepFirst<Item>(list: Item[], item: Item, most: number): void {
  const at = list.indexOf(item);
  if (at >= 0) list.splice(at, 1);
  list.unshift(item);
  list.length = Math.min(list.length, most);
}

const sameSurface = (a: TriangleMesh, b: TriangleMesh): boolean =>
  a === b || (sameNumbers(a.positionsMm, b.positionsMm) && sameNumbers(a.triangles, b.triangles));

function sameRequest(a: GroundRequest, b: GroundRequest): boolean {
  const { seed, cumulativeShares, triangleGroup, natural, already } = b;
  return (
    a.seed === seed &&
    JSON.stringify(a.cumulativeShares) === JSON.stringify(cumulativeShares) &&
    sameOrNone(a.triangleGroup, triangleGroup) &&
    a.natural?.share === natural?.share &&
    a.natural?.hair === natural?.hair &&
    sameOrNone(a.natural?.frontMm, natural?.frontMm) &&
    a.already.sessions === already.sessions &&
    sameOrNone(a.already.besidePerCm2, already.besidePerCm2) &&
    a.already.all.length === already.all.length &&
    a.already.all.every((one, i) => samePlace(one, already.all[i]))
  );
}

const samePlace = (a: OnSkin, b: OnSkin): boolean => a.radiusMm === b.radiusMm && sameNumbers(a.placeMm, b.placeMm);

type Numbers = ArrayLike<number> | undefined | null;

const sameOrNone = (a: Numbers, b: Numbers): boolean => (a && b ? sameNumbers(a, b) : a === b);

function sameNumbers(a: ArrayLike<number>, b: ArrayLike<number>): boolean {
  if (a === b) return true;
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}
