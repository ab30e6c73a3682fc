import { type DotPlacement, prepareSurface } from "@shadowline/dots";
import type { LookInput } from "@shadowline/look";
import { nearestOnSurface, type TriangleMesh } from "@shadowline/scalp";
import { instruments } from "@shadowline/technique";
import {
  handOf,
  type LookByHand,
  lookInputByHand,
  parseCase,
  parseWith,
  setByHand,
  setTotals,
} from "@shadowline/treatment";
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
  const hand = handOf(parseCase(plan.case));
  const read = dotsFromCsv(dotsCsv, plan.prescription);
  const dots = { ...read, placement: onSurface(read.placement, input.head) };
  const set = setByHand(dots, prepareSurface(input.head), plan, hand, seed);
  return {
    planned: input,
    byHand: {
      input: lookInputByHand(input, dots, set.dots, hand),
      ...set,
      totals: setTotals(dots, set.dots),
    },
  };
}

/** The places with the triangles that they lie on, which the file leaves out. */
function onSurface(placement: DotPlacement, mesh: TriangleMesh): DotPlacement {
  const { count, positionsMm } = placement;
  const nearest = nearestOnSurface(mesh);
  const triangle = new Uint32Array(count);
  const barycentric = new Float64Array(2 * count);
  for (let dot = 0; dot < count; dot++) {
    const at = 3 * dot;
    const place = nearest([positionsMm[at], positionsMm[at + 1], positionsMm[at + 2]]);
    triangle[dot] = place.triangle;
    barycentric[2 * dot] = place.weights[1];
    barycentric[2 * dot + 1] = place.weights[2];
  }
  return { ...placement, triangle, barycentric };
}
