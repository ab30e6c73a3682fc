import { InputError } from "@shadowline/quantity";
import { crowdedOut } from "./crowded-out.js";
import { densityIssues } from "./density-field.js";
import type { DotPlacement, DotRequest } from "./dot-placement.js";
import { dotRows } from "./dot-rows.js";
import { type DotState, keepDots } from "./dot-state.js";
import { CLOSE_CROWDING, eliminationOrder, WIDE_CROWDING } from "./elimination-order.js";
import { HEX, type LocalDensity, localDensity } from "./local-density.js";
import { makeNatural } from "./natural/make-natural.js";
import { naturalIssues } from "./natural/natural-layout.js";
import type { NeighbourLists } from "./neighbour-lists.js";
import { nearObstacles, type Obstacles, outside, watchObstacles } from "./obstacles.js";
import { groupsOf, placementOf } from "./placement-of.js";
import { type PreparedSurface, prepareSurface } from "./prepared-surface.js";
import { KNOWN, relax } from "./relaxation.js";
import { cutCounts, cutSessions, sessionCounts, shareIssues } from "./session-cuts.js";
import { relaxSessions } from "./session-relaxation.js";
import { stratifiedStart } from "./stratified-start.js";

/** Sixty whole scalps; a surface that asks for more is in the wrong unit, and would fill the memory. */
const MOST_DOTS = 3_000_000;

/**
 * Dots over a surface: evenly spaced for the wanted density, off obstacles, in an order whose every prefix is
 * even, cut into sessions. As many as the integral of density, rounded, less `unplaced`.
 *
 * The same request gives the same bytes on every engine.
 *
 * @param prepared `prepareSurface(request.surface)`, where it is at hand from an earlier plan
 * @throws InputError for a density, shares, groups, obstacles or a mesh that cannot be planned with
 */
export function placeDots(request: DotRequest, prepared = prepareSurface(request.surface)): DotPlacement {
  refuse(request);
  const density = localDensity(prepared, request.density.cornerPerCm2);
  const wanted = Math.round(density.wanted);
  if (!(wanted <= MOST_DOTS)) {
    const allowed = `such that the surface holds at most ${MOST_DOTS} dots (is its unit right?)`;
    throw new InputError([{ field: "density", allowed, found: wanted }]);
  }
  const nothing = new Float64Array(0);
  if (wanted === 0) return placementOf(prepared, request, emptyState(), new Uint32Array(0), nothing);
  const start = stratifiedStart(prepared, density, wanted, request.seed);
  const spacingMm = meanSpacingMm(prepared, density.wanted);
  const obstacles = watchObstacles(request.obstacles ?? nothing, spacingMm);
  const pairs = relax(prepared, density, obstacles, start);
  const keep = obstacles.watchMm.length > 0 ? clear(start, obstacles, spacingMm) : null;
  const dots = keep ? keepDots(start, keep) : start;
  const unplacedMm = keep ? placesWithout(start, keep) : nothing;
  return placementOf(
    prepared,
    request,
    dots,
    orderOf(prepared, density, obstacles, request, dots, keep ? undefined : pairs),
    unplacedMm,
  );
}

/** Every prefix even; where sessions are declared, they are chosen first and relaxed along with the whole. */
function orderOf(
  prepared: PreparedSurface,
  density: LocalDensity,
  obstacles: Obstacles,
  { triangleGroup, cumulativeShares: shares, natural, seed }: DotRequest,
  dots: DotState,
  pairs: NeighbourLists | undefined,
): Uint32Array {
  const { positionsMm, weight, count } = dots;
  const cuts = cutCounts(shares, count);
  const grown = natural !== undefined && natural.share > 0;
  if (grown) makeNatural(prepared, density, obstacles, dots, natural, seed);
  // Sessions of a natural layout are chosen after it has grown, or dots that grew together would share one.
  if (grown || cuts.every((cut) => cut === count)) {
    const known = pairs && !grown ? { pairs, upTo: KNOWN } : undefined;
    return eliminationOrder(positionsMm, weight, count, CLOSE_CROWDING, cuts, { known });
  }
  const group = groupsOf(prepared, triangleGroup, dots);
  // Which dots the first session has is all that matters of it; room is left for groups that lag behind.
  const loose = Math.floor(0.8 * Math.min(...cuts));
  const chosen = cutSessions(
    eliminationOrder(positionsMm, weight, count, WIDE_CROWDING, cuts, { loose }),
    group,
    shares,
  );
  const session = new Uint8Array(count);
  for (let rank = 0; rank < count; rank++) session[chosen.order[rank]] = chosen.session[rank];
  relaxSessions(prepared, density, obstacles, dots, session, group, shares);
  return eliminationOrder(positionsMm, weight, count, CLOSE_CROWDING, sessionCounts(session), { session });
}

export function refuse({
  surface,
  density,
  seed,
  triangleGroup,
  cumulativeShares,
  obstacles,
  natural,
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
    (value, i) => !Number.isFinite(value) || (i % 4 === 3 && value < 0),
  );
  if (bad >= 0) issues.push({ field: `obstacles[${bad}]`, allowed: "finite, a radius 0 or more" });
  if (natural) issues.push(...naturalIssues(natural, triangles));
  if (issues.length > 0) throw new InputError(issues);
}

function meanSpacingMm({ areaCm2 }: PreparedSurface, wanted: number): number {
  let area = 0;
  for (const cm2 of areaCm2) area += cm2;
  return Math.sqrt((HEX * area * 100) / wanted);
}

/** 0 for the dots that stayed inside an obstacle or were pressed against others beside one. */
export function clear(state: DotState, obstacles: Obstacles, spacingMm: number): Uint8Array {
  const { positionsMm, weight, count } = state;
  const grid = dotRows(positionsMm, weight, count, spacingMm);
  const near = nearObstacles(grid, obstacles);
  const keep = outside(obstacles, near, state);
  crowdedOut(near, state, keep);
  return keep;
}

/** x, y, z of the dots that are not kept. */
export function placesWithout({ positionsMm }: DotState, keep: Uint8Array): Float64Array {
  const places: number[] = [];
  keep.forEach((kept, dot) => {
    if (kept === 0) places.push(positionsMm[3 * dot], positionsMm[3 * dot + 1], positionsMm[3 * dot + 2]);
  });
  return Float64Array.from(places);
}

const emptyState = (): DotState => ({
  count: 0,
  moving: 0,
  slot: new Uint32Array(0),
  barycentric: new Float64Array(0),
  positionsMm: new Float64Array(0),
  weight: new Float64Array(0),
});
