import { tissuePlaces } from "@shadowline/technique";
import { z } from "zod";
import { questionSchema, ruleSchema } from "./assessment/rule-schema.js";
import type { KnowledgeCollection } from "./knowledge-edit.js";
import { material } from "./materials/material.js";
import type { PlanRule } from "./plan-rule.js";
import { planRules } from "./plan-rules.js";
import { itemId, protocol } from "./protocol.js";
import type { PriceList } from "./published-prices.js";
import { worded } from "./worded.js";

const tissueItem = z.strictObject({
  id: z.enum(tissuePlaces),
  epidermisMm: z.number().min(0.03).max(0.4),
  skinMm: z.number().min(0.3).max(4),
  toughness: z.number().min(0.5).max(4),
  stiffness: z.number().min(0.5).max(4),
  spillSusceptibility: z.number().min(0.5).max(3),
  vesselFactor: z.number().min(0.1).max(3),
  evidence: z.array(itemId).max(20),
});

const minor = z.number().int().min(0).max(1_000_000_000);
const said = z.string().min(1).max(200);
const span = z.strictObject({ whose: said, lowerMinor: minor, upperMinor: minor, evidence: itemId });

const priceList = z.strictObject({
  id: z.string().regex(/^[A-Z]{3}$/),
  baseMinor: minor,
  perHourMinor: minor,
  perVisitMinor: minor,
  perCm2Minor: minor,
  packageMinor: minor,
  packageSessions: z.number().int().min(1).max(12),
  stages: z
    .array(
      z.strictObject({
        scale: z.enum(["norwood", "ludwig"]),
        stages: z.array(said).min(1).max(20),
        lowerMinor: minor,
        upperMinor: minor,
        evidence: itemId,
      }),
    )
    .max(30),
  touchUp: z.strictObject({ firstHourMinor: minor, halfHourMinor: minor, visitMinor: minor }).nullable(),
  published: z.array(span).max(20),
  beside: z.array(span).max(20),
  evidence: z.array(itemId).max(20),
}) satisfies z.ZodType<PriceList>;

const sentence = worded(2000);

const aftercareStep = z.strictObject({
  id: itemId,
  day: z.number().int().min(0).max(365),
  after: z.enum(["every", "last", "test"]),
  title: worded(200),
  instruction: sentence,
  evidence: z.array(itemId).max(20),
});

const figureTest = z
  .strictObject({
    figure: said,
    above: z.number().optional(),
    below: z.number().optional(),
    is: z
      .array(z.union([z.string().max(200), z.number(), z.boolean(), z.null()]))
      .min(1)
      .max(100)
      .optional(),
  })
  .refine(
    ({ above, below, is }) => [above, below, is].some((bound) => bound !== undefined),
    "given above, below or is",
  );

type ReadsFigures = {
  readonly of: PlanRule["of"];
  readonly when: readonly { readonly figure: string }[];
  readonly because: string;
};
/** "{place}" stands for names and is no figure. */
const figuresIn = ({ of, when, because }: ReadsFigures): string[] => [
  ...when.map(({ figure }) => `${of} ${figure}`),
  ...[...because.matchAll(/\{(\w+)\}/g)].flatMap(([, name]) => (name === "place" ? [] : [`${of} ${name}`])),
];
/** Figures that published rules read of a plan, its zones or its techniques. */
const knownFigures: ReadonlySet<string> = new Set(planRules.flatMap(figuresIn));

const planRule = z
  .strictObject({
    id: itemId,
    of: z.enum(["plan", "zones", "besides", "techniques"]),
    when: z.array(figureTest).min(1).max(20),
    decision: z.enum(["proceed", "caution", "defer"]),
    because: sentence,
    evidence: z.array(itemId).max(20),
    wouldChange: sentence,
    off: z.boolean().optional(),
  })
  .refine((rule) => figuresIn(rule).every((figure) => knownFigures.has(figure)), {
    path: ["when"],
    message: "about figures that published rules of the same kind read",
  });

/** What an item of each collection must look like, and whether a clinic may add one of its own. */
export const itemSchemas: {
  readonly [collection in KnowledgeCollection]: { readonly schema: z.ZodType; readonly grows: boolean };
} = {
  rules: { schema: ruleSchema, grows: true },
  scarRules: { schema: ruleSchema, grows: true },
  questions: { schema: questionSchema, grows: true },
  scarQuestions: { schema: questionSchema, grows: true },
  protocols: { schema: protocol, grows: true },
  materials: { schema: material, grows: true },
  tissue: { schema: tissueItem, grows: false },
  planRules: { schema: planRule, grows: true },
  aftercare: { schema: aftercareStep, grows: true },
  prices: { schema: priceList, grows: true },
};
