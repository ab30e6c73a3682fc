import type { LookInput } from "@shadowline/look";
import { instruments } from "@shadowline/technique";
import { handOf, type LookByHand, lookByHand, parseCase, parseWith } from "@shadowline/treatment";
import { z } from "zod";
import { dotsFromCsv } from "./dots-from-csv.js";
import { lookInputFromPlan } from "./look-input-from-plan.js";

const figure = z.number().min(0);
const above0 = z.number().gt(0);

/** What a hand needs of plan.json; the rest may be anything. */
const planForHand = z.object({
  case: z.unknown(),
  zones: z.array(
    z.object({
      id: z.string(),
      tissue: z.object({
        epidermisMm: above0,
        skinMm: above0,
        toughness: above0,
        stiffness: above0,
        spillSusceptibility: above0,
        vesselFactor: figure,
        radiusFactor: above0,
        dermalRetention: figure,
        skinSdMm: above0,
        vasoconstriction: figure,
      }),
    }),
  ),
  prescription: z.array(
    z.object({
      zone: z.string(),
      session: z.number().int().min(1).max(255),
      technique: z.object({
        instrument: z.enum(instruments),
        needle: z.object({
          count: z.number().int().min(1),
          diameterMm: above0,
          taperMm: above0,
          pitchRatio: above0,
        }),
        ink: z.object({
          neatMgPerMl: figure,
          neatViscosityMPaS: above0,
          massAbsorptionM2PerG: figure,
          angstromExponent: z.number(),
        }),
        extensionMm: figure,
        guideGapMm: figure,
        angleDeg: above0,
        dwellS: above0,
        punctureHz: above0,
        strokeMm: above0,
        complianceMmPerN: figure,
        stretchRatio: above0,
        dragMmPerS: figure,
        dilutionParts: figure,
        tapsPerDot: z.number().int().min(1).optional(),
      }),
      deposit: z.object({
        needleDepthMm: figure,
        depthMm: figure,
        depthSpreadMm: figure,
        radiusMm: figure,
        massNg: figure,
        deliveredNg: figure,
        shedShare: figure,
        spillProbability: figure,
        bleedingIndex: figure,
      }),
    }),
  ),
});

/** A plan's look as planned and as one hand sets it. */
export type LooksFromPlan = { readonly planned: LookInput; readonly byHand: LookByHand | null };

/**
 * As `lookInputFromPlan`, with the same dots as a hand sets them; the hand is null where there is no dot.
 *
 * @param seed names the hand
 * @throws InputError naming file, line or field
 */
export async function lookByHandFromPlan(
  planJson: unknown,
  dotsCsv: string | null,
  glb: Uint8Array,
  seed: number,
): Promise<LooksFromPlan> {
  const input = await lookInputFromPlan(planJson, dotsCsv, glb);
  if (input.dots.count === 0) return { planned: input, byHand: null };
  const plan = parseWith(planForHand, planJson, "plan.json");
  const dots = dotsFromCsv(dotsCsv, plan.prescription);
  return { planned: input, byHand: lookByHand(input, dots, plan, handOf(parseCase(plan.case)), seed) };
}
