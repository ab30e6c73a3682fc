import { InputError } from "@shadowline/quantity";
import { AMONG_STANDING_LIMIT, crowdedOut, NO_ROOM_LIMIT } from "./crowded-out.js";
import { densityIssues } from "./density-field.js";
import type { DotPlacement, DotRequest } from "./dot-placement.js";
import { type DotRows, dotRows } from "./dot-rows.js";
import { type DotState, dotStateOf, keepDots } from "./dot-state.js";
import { CLOSE_CROWDING, eliminationOrder, WIDE_CROWDING } from "./elimination-order.js";
import { HEX, type LocalDensity, localDensity } from "./local-density.js";
import { makeNatural } from "./natural/make-natural.js";
import { naturalIssues } from "./natural/natural-layout.js";
import { type NeighbourLists, neighbourLists, rowsFor } from "./neighbour-lists.js";
import { coverSkin, nearObstacles, type Obstacles, outside, unburied, watchObstacles } from "./obstacles.js";
import { groupsOf, placementOf } from "./placement-of.js";
import { type PreparedSurface, prepareSurface } from "./prepared-surface.js";
import { KEPT, KNOWN, relax, relaxRoughly } from "./relaxation.js";
import { dropLargeScratch } from "./scratch.js";
import { cutCounts, cutSessions, sessionCounts, shareIssues, sharesWithStanding } from "./session-cuts.js";
import { relaxSessions } from "./session-relaxation.js";
import { relaxedAmongStanding, type StandingPlaces, standingIssues, standingPlaces } from "./standing-start.js";
import { stratifiedStart } from "./stratified-start.js";
import type { Surroundings } from "./surroundings.js";

/** Sixty whole scalps; a surface that asks for more is in the wrong unit, and would fill the memory. */
const MOST_DOTS = 3_000_000;
/** Spheres farther off or wider than this are no hairs and no scars, but a mistake. */
const FARTHEST_MM = 1e9;
const WIDEST_MM = 1e6;

/**
 * Dots over a surface: evenly spaced for the wanted density, off obstacles, in an order whose every prefix is
 * even, cut into sessions. As many as the integral of density, rounded, less what stands already and `unplaced`.
 *
 * The same request gives the same bytes on every engine.
 *
 * @param prepared `prepareSurface(request.surface)`, where it is at hand from an earlier plan
 * @throws InputError for a density, shares, groups, obstacles or a mesh that cannot be planned with
 */
export function placeDots(request: DotRequest, prepared = prepareSurface(request.surface)): DotPlacement {
  refuse(request);
  try {
    return placed(request, prepared);
  } finally {
    dropLargeScratch();
  }
}

function placed(request: DotRequest, prepared: PreparedSurface): DotPlacement {
  const { cornerPerCm2 } = request.density;
  const density = localDensity(prepared, cornerPerCm2);
  const wanted = Math.round(density.wanted);
  if (!(wanted <= MOST_DOTS)) {
    const allowed = `such that the surface holds at most ${MOST_DOTS} dots (is its unit right?)`;
    throw new InputError([{ field: "density", allowed, found: wanted }]);
  }
  const nothing = new Float64Array(0);
  const standing = request.standing ? standingPlaces(prepared, request.standing) : null;
  const fresh = wanted - (standing?.slot.length ?? 0);
  if (fresh <= 0) return placementOf(prepared, request, dotStateOf(0, 0), new Uint32Array(0), nothing);
  const spacingMm = meanSpacingMm(prepared, density.wanted);
  const obstacles = watchObstacles(spheresOf(request.obstacles, standing), spacingMm);
  const among = standing !== null && standing.slot.length > 0;
  const drawn = among
    ? relaxedAmongStanding(prepared, density, cornerPerCm2, obstacles, standing, fresh, request.seed)
    : stratifiedStart(prepared, density, wanted, request.seed);
  const beside = obstacles.watchMm.length > 0;
  const covered = beside && coverSkin(obstacles, density);
  const room = covered && !among ? unburied(rowsOf(drawn, spacingMm), obstacles, drawn) : null;
  const start = room ? keepDots(drawn, room) : drawn;
  const overlaidMm = room ? placesWithout(drawn, room) : nothing;
  if (start.moving === 0) return placementOf(prepared, request, start, new Uint32Array(0), overlaidMm);
  const wantedMm = beside ? start.positionsMm.slice() : start.positionsMm;
  const declared = cutCounts(request.cumulativeShares, fresh).some((cut) => cut < fresh);
  // Beside obstacles dots are given up where they stand too close in the end, so there nothing is left rough.
  const rough = declared && !among && !grows(request.natural) && !beside;
  const settled = among || rough ? undefined : relax(prepared, density, obstacles, start);
  const near = rough ? relaxRoughly(prepared, density, obstacles, start) : undefined;
  // Out of what covers skin dots walk far, and may have met others unseen.
  const known = covered ? undefined : settled?.lists;
  const keep = beside ? clear(start, obstacles, spacingMm, known, among ? AMONG_STANDING_LIMIT : NO_ROOM_LIMIT) : null;
  const dots = keep ? keepDots(start, keep) : start;
  const unplacedMm = keep ? joined(overlaidMm, placesWithout({ positionsMm: wantedMm }, keep)) : nothing;
  return placementOf(
    prepared,
    request,
    dots,
    orderOf(prepared, density, obstacles, request, dots, keep ? undefined : settled, near),
    unplacedMm,
  );
}

const grows = (natural: DotRequest["natural"]): boolean => natural !== undefined && natural.share > 0;

/** Every prefix even; where sessions are declared, they are chosen first and relaxed along with the whole. */
function orderOf(
  prepared: PreparedSurface,
  density: LocalDensity,
  obstacles: Obstacles,
  { triangleGroup, cumulativeShares: shares, natural, seed }: DotRequest,
  dots: DotState,
  settled: Surroundings | undefined,
  near: Surroundings | undefined,
): Uint32Array {
  const { positionsMm, weight, count, moving } = dots;
  // Standing dots belong to every prefix.
  const cuts = cutCounts(shares, moving).map((cut) => cut + count - moving);
  const grown = grows(natural);
  const ground = { prepared, density };
  if (natural && grown) makeNatural(prepared, density, obstacles, dots, natural, seed, settled?.lists);
  // Sessions of a natural layout are chosen after it has grown, or dots that grew together would share one.
  if (grown || cuts.every((cut) => cut === count)) {
    const terms = settled && !grown ? whatIsKnown(settled) : {};
    return eliminationOrder(positionsMm, weight, count, CLOSE_CROWDING, cuts, { ground, moving, ...terms });
  }
  const group = groupsOf(prepared, triangleGroup, dots);
  // Which dots the first session has is all that matters of it; room is left for groups that lag behind.
  const loose = Math.floor(0.8 * Math.min(...cuts));
  const chosen = cutSessions(
    eliminationOrder(positionsMm, weight, count, WIDE_CROWDING, cuts, {
      ground,
      loose,
      moving,
      known: near && { pairs: near.lists, upTo: KEPT },
    }),
    group,
    shares,
  );
  const session = new Uint8Array(count).fill(1);
  for (let rank = 0; rank < moving; rank++) session[chosen.order[rank]] = chosen.session[rank];
  const allShares = sharesWithStanding(shares, group, moving);
  const together = relaxSessions(prepared, density, obstacles, dots, session, group, allShares, near);
  const ends = sessionCounts(session);
  const terms = together ? whatIsKnown(together) : {};
  return eliminationOrder(positionsMm, weight, count, CLOSE_CROWDING, ends, { session, ground, moving, ...terms });
}

/** After relaxation nobody but the order needs to know what is near. */
const whatIsKnown = (near: Surroundings) => ({ known: { pairs: near.lists, upTo: KNOWN }, spare: near });

export function refuse({
  surface,
  density,
  seed,
  triangleGroup,
  cumulativeShares,
  obstacles,
  natural,
  standing,
}: DotRequest): void {
  const triangles = surface.triangles.length / 3;
  const issues = densityIssues(density, triangles);
  if (!Number.isFinite(seed)) issues.push({ field: "seed", allowed: "a finite number", found: String(seed) });
  if (triangleGroup && triangleGroup.length !== triangles) {
    issues.push({ field: "triangleGroup", allowed: `one a triangle (${triangles})`, found: triangleGroup.length });
  }
  let groups = 1;
  for (const group of triangleGroup ?? []) if (group >= groups) groups = group + 1;
  issues.push(...shareIssues(cumulativeShares, groups));
  if (obstacles && obstacles.length % 4 !== 0) {
    issues.push({ field: "obstacles", allowed: "four numbers each: x, y, z, radius", found: obstacles.length });
  }
  const bad = (obstacles ?? new Float64Array(0)).findIndex(
    (value, i) => !(Math.abs(value) <= FARTHEST_MM) || (i % 4 === 3 && !(value >= 0 && value <= WIDEST_MM)),
  );
  if (bad >= 0) {
    const allowed = `places within ${FARTHEST_MM} mm of the origin, radii from 0 to ${WIDEST_MM} mm`;
    issues.push({ field: `obstacles[${bad}]`, allowed, found: String(obstacles?.[bad]) });
  }
  if (natural) issues.push(...naturalIssues(natural, triangles));
  if (standing) issues.push(...standingIssues(standing));
  if (issues.length > 0) throw new InputError(issues);
}

function meanSpacingMm({ areaCm2 }: PreparedSurface, wanted: number): number {
  let area = 0;
  for (const cm2 of areaCm2) area += cm2;
  return Math.sqrt((HEX * area * 100) / wanted);
}

/**
 * 0 for the dots that stayed inside an obstacle or were pressed against others beside one.
 *
 * @param pairs as `relax` gives them, where they are at hand and dots did not go far since
 */
export function clear(
  state: DotState,
  obstacles: Obstacles,
  spacingMm: number,
  pairs?: NeighbourLists,
  limit = NO_ROOM_LIMIT,
): Uint8Array {
  const { positionsMm, weight, count, moving } = state;
  const near = nearObstacles(rowsOf(state, spacingMm), obstacles);
  const keep = outside(obstacles, near, state);
  const lists = pairs ?? neighbourLists(rowsFor(positionsMm, weight, count, limit), limit, moving);
  crowdedOut(lists, near, state, keep, limit);
  return keep;
}

const rowsOf = ({ positionsMm, weight, count }: DotState, sideMm: number): DotRows =>
  dotRows(positionsMm, weight, count, sideMm);

/** x, y, z of the dots that are not kept. */
export function placesWithout({ positionsMm }: Pick<DotState, "positionsMm">, keep: Uint8Array): Float64Array {
  const places: number[] = [];
  keep.forEach((kept, dot) => {
    if (kept === 0) places.push(positionsMm[3 * dot], positionsMm[3 * dot + 1], positionsMm[3 * dot + 2]);
  });
  return Float64Array.from(places);
}

const joined = (a: Float64Array, b: Float64Array): Float64Array => {
  const both = new Float64Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
};

/** What no dot may enter: obstacles, and standing dots with a radius of their own. */
export function spheresOf(obstacles: Float64Array | undefined, standing: StandingPlaces | null): Float64Array {
  if (!standing || standing.spheres.length === 0) return obstacles ?? new Float64Array(0);
  return Float64Array.from([...(obstacles ?? []), ...standing.spheres]);
}
