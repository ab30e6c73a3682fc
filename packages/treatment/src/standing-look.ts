import type { LookInput } from "@shadowline/look";
import { nearestOnSurface, type TriangleMesh } from "@shadowline/scalp";
import { addDays } from "./calendar.js";
import type { ClientCase } from "./case.js";
import { asOnePigment, type PrescribedInk } from "./one-pigment.js";

/** What is read of the plan. */
export type StandingInPlan = {
  /** Positions in the case's measuredDots of those that stand where dots are wanted. */
  readonly standing: readonly number[];
  readonly prescription: readonly (PrescribedInk & {
    readonly deposit: {
      readonly massNg: number;
      readonly depthMm: number;
      readonly radiusMm: number;
      readonly depthSpreadMm: number;
      readonly deliveredNg: number;
      readonly shedShare: number;
    };
  })[];
  /** ISO dates of the sessions to come. */
  readonly sessions: readonly { readonly date: string }[];
  readonly protocol: { readonly intervalDays: number };
};

/**
 * The look of a plan's dots with those that stand in the skin already. Nobody knows what pigment each of them holds:
 * they are taken to be like most dots of the plan, and older by their own date.
 */
export function withStandingDots(
  input: LookInput,
  { measuredDots, startDate }: ClientCase,
  { standing, prescription, sessions, protocol }: StandingInPlan,
): LookInput {
  if (!measuredDots || standing.length === 0 || prescription.length === 0) return input;
  const like = prescription.reduce((most, entry) => (entry.dots > most.dots ? entry : most));
  const { massNg, depthMm, radiusMm, depthSpreadMm, deliveredNg, shedShare } = like.deposit;
  const lastDate = measuredDots.lastDate ?? addDays(startDate, -protocol.intervalDays);
  const places = standing.map((which) => measuredDots.placesMm[which]);
  const each = (value: number): Float64Array => new Float64Array(places.length).fill(value);
  const { dots } = input;
  return {
    ...input,
    dots: {
      ...dots,
      count: dots.count + places.length,
      positionsMm: joined(dots.positionsMm, Float64Array.from(places.flat())),
      normals: joined(dots.normals, normalsAt(input.head, places)),
      massNg: joined(dots.massNg, each(massNg * asOnePigment(prescription).ratioOf(like.zone, like.session, massNg))),
      depthMm: joined(dots.depthMm, each(depthMm)),
      radiusMm: joined(dots.radiusMm, each(radiusMm)),
      depthSpreadMm: joined(dots.depthSpreadMm, each(depthSpreadMm)),
      shedRatio: joined(dots.shedRatio, each(massNg > 0 ? (deliveredNg * shedShare) / massNg : 0)),
      olderDays: joined(dots.olderDays, each(daysBetween(lastDate, sessions.at(-1)?.date ?? startDate))),
    },
  };
}

const MS_PER_DAY = 86_400_000;

const daysBetween = (from: string, to: string): number =>
  (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / MS_PER_DAY;

function joined(first: Float64Array, second: Float64Array): Float64Array {
  const all = new Float64Array(first.length + second.length);
  all.set(first);
  all.set(second, first.length);
  return all;
}

/** Which way the skin faces at each place: x, y, z each, of unit length. */
export function normalsAt(mesh: TriangleMesh, places: readonly (readonly [number, number, number])[]): Float64Array {
  const { positionsMm: p, triangles } = mesh;
  const nearest = nearestOnSurface(mesh);
  const normals = new Float64Array(3 * places.length);
  places.forEach((place, i) => {
    const { triangle } = nearest(place);
    const [a, b, c] = [0, 1, 2].map((corner) => 3 * triangles[3 * triangle + corner]);
    const u = [p[b] - p[a], p[b + 1] - p[a + 1], p[b + 2] - p[a + 2]];
    const v = [p[c] - p[a], p[c + 1] - p[a + 1], p[c + 2] - p[a + 2]];
    const n = [u[1] * v[2] - u[2] * v[1], u[2] * v[0] - u[0] * v[2], u[0] * v[1] - u[1] * v[0]];
    const size = Math.abs(n[0]) + Math.abs(n[1]) + Math.abs(n[2]);
    // A triangle without area faces nowhere; on a head, away from its middle is near enough.
    const out = size > 0 ? n : place;
    const length = Math.sqrt(out[0] * out[0] + out[1] * out[1] + out[2] * out[2]);
    for (let axis = 0; axis < 3; axis++) normals[3 * i + axis] = out[axis] / length;
  });
  return normals;
}
