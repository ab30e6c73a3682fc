import type { LookInput } from "@shadowline/look";
import { asOnePigment, parseCase, parseWith, withStandingDots } from "@shadowline/treatment";
import { z } from "zod";
import { dotsFromCsv } from "./dots-from-csv.js";
import { readHeadGlb } from "./head-glb.js";

/** What the look needs of plan.json; the rest may be anything. */
const planForLook = z.object({
  case: z.unknown(),
  hash: z.string().nullable(),
  totals: z.object({ treatedCm2: z.number().min(0) }),
  zones: z.array(
    z.object({
      id: z.string(),
      treatedCm2: z.number().min(0),
      treatedHairsPerCm2: z.number().min(0).max(400),
      // Plans of before this was known have none.
      treatedShaftMm: z.number().min(0).max(0.2).optional(),
    }),
  ),
  prescription: z.array(
    z.object({
      zone: z.string(),
      session: z.number().int().min(1).max(255),
      dots: z.number().int().min(0),
      technique: z.object({ ink: z.object({ massAbsorptionM2PerG: z.number(), angstromExponent: z.number() }) }),
      deposit: z.object({
        depthMm: z.number().min(0),
        radiusMm: z.number().min(0),
        depthSpreadMm: z.number().min(0),
        deliveredNg: z.number().min(0),
        shedShare: z.number().min(0).max(1),
        massNg: z.number().min(0),
      }),
    }),
  ),
  sessions: z.array(z.object({ number: z.number().int(), date: z.iso.date() })),
  // Plans of before measured dots have neither.
  standing: z.array(z.number().int().min(0)).default([]),
  protocol: z.object({ intervalDays: z.number().min(0) }).default({ intervalDays: 0 }),
});

const MS_PER_DAY = 86_400_000;

/**
 * The look's input out of a plan's own files.
 *
 * The dots are those of the file, so a file with fewer rows shows fewer dots.
 *
 * @throws InputError naming file, line or field
 */
export async function lookInputFromPlan(
  planJson: unknown,
  dotsCsv: string | null,
  glb: Uint8Array,
): Promise<LookInput> {
  const plan = parseWith(planForLook, planJson, "plan.json");
  const clientCase = parseCase(plan.case);
  const { mesh, hairsPerCm2, hairLean } = await readHeadGlb(glb);
  const onePigment = asOnePigment(plan.prescription);
  const planned = dotsFromCsv(dotsCsv, plan.prescription);
  const { count, positionsMm, normals, session, group } = planned.placement;
  const older = olderDays(plan.sessions);
  const treated = plan.totals.treatedCm2;
  const hairs = plan.zones.reduce((sum, zone) => sum + zone.treatedCm2 * zone.treatedHairsPerCm2, 0);
  const shaftsMm = plan.zones.reduce(
    (sum, zone) => sum + zone.treatedCm2 * zone.treatedHairsPerCm2 * (zone.treatedShaftMm ?? clientCase.hair.shaftMm),
    0,
  );
  const input: LookInput = {
    head: mesh,
    dots: {
      count,
      positionsMm,
      normals,
      massNg: planned.massNg.map(
        (mass, dot) => mass * onePigment.ratioOf(planned.zoneIds[group[dot]], session[dot], mass),
      ),
      depthMm: planned.depthMm,
      radiusMm: planned.radiusMm,
      depthSpreadMm: planned.depthSpreadMm,
      shedRatio: planned.shedRatio,
      olderDays: Float64Array.from(session, older),
    },
    treatedAreaCm2: count > 0 ? treated : 0,
    treatedHairsPerCm2: treated > 0 ? hairs / treated : 0,
    ...(hairs > 0 ? { treatedShaftMm: shaftsMm / hairs } : {}),
    hairsPerCm2,
    ...(hairLean ? { hairLean } : {}),
    hairShaftMm: clientCase.hair.shaftMm,
    hairShade: clientCase.hair.shade,
    skin: clientCase.skin.lab,
    pigment: onePigment.pigment,
    seed: clientCase.seed,
  };
  return withStandingDots(input, clientCase, plan);
}

/** Days by which each session is older than the last. */
function olderDays(sessions: z.infer<typeof planForLook>["sessions"]): (session: number) => number {
  const days = new Map(sessions.map(({ number, date }) => [number, Date.parse(`${date}T00:00:00Z`) / MS_PER_DAY]));
  const last = Math.max(0, ...days.values());
  return (session) => last - (days.get(session) ?? last);
}
