import { z } from "zod";
import { type ClientCase, clientCase } from "./case.js";

/** What a case member is where the case leaves it out, and on whose word. */
export type CaseDefault = {
  /** "hair.fullPerCm2"; "[]" stands for each of a list, "{}" for each member of a table. */
  readonly path: string;
  readonly value: unknown;
  readonly evidence: readonly string[];
};

/** Defaults that carry a meaning of their own; unanswered questions and empty lists are the same everywhere. */
const defaultEvidence: { readonly [path: string]: readonly string[] } = {
  label: ["default-label"],
  "hair.norwood": ["default-no-stage", "scale-norwood"],
  "hair.fullPerCm2": ["default-full-hair", "density-natural-hairs"],
  "hair.shaftMm": ["default-shaft", "shaft-range"],
  "hair.shade": ["default-hair-shade"],
  "hair.whorl.turn": ["whorl-usually-clockwise", "whorl-turn-by-study"],
  "wantedLook.softness": ["default-softness", "pattern-diffusion-levels"],
  "wantedLook.naturalness": [
    "default-naturalness",
    "dot-larger-than-follicle",
    "natural-spacing-measured",
    "natural-unit-sizes",
    "natural-front-assumption",
  ],
  "wantedLook.texture": ["default-texture", "pattern-clusters-gaps", "natural-clusters-assumption"],
  "wantedLook.coverageCeiling": ["coverage-limit-assumption", "density-negative-space"],
  "scars[].hairsPerCm2": ["default-scar-bare"],
  "protocol.sessionPreset": ["session-build-30-70-100", "session-split-assumption"],
  "quote.currency": ["default-price-terms"],
  "quote.method": ["default-price-terms", "price-factors"],
  "quote.followUpVisits": ["default-price-terms"],
  "quote.taxPercent": ["default-price-terms"],
  "quote.depositPercent": ["price-deposit-default-assumption", "price-deposit"],
};

function evidenceFor(path: string, value: unknown): readonly string[] {
  const own = defaultEvidence[path];
  if (own) return own;
  if (value === "unknown") return ["default-unanswered"];
  if (typeof value === "object" && value !== null && Object.keys(value).length === 0) return ["default-nothing-listed"];
  return [];
}

type JsonSchema = {
  readonly default?: unknown;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema;
  readonly additionalProperties?: JsonSchema | boolean;
  readonly anyOf?: readonly JsonSchema[];
};

/** Every default of the case's schema, in its order, with the evidence it rests on. */
export const caseDefaults: readonly CaseDefault[] = defaultsIn(
  z.toJSONSchema(clientCase, { io: "input" }) as JsonSchema,
  "",
);

function defaultsIn(schema: JsonSchema, path: string): CaseDefault[] {
  const own = "default" in schema ? [{ path, value: schema.default, evidence: evidenceFor(path, schema.default) }] : [];
  const members = Object.entries(schema.properties ?? {}).flatMap(([key, inner]) =>
    defaultsIn(inner, path === "" ? key : `${path}.${key}`),
  );
  const each = schema.items ? defaultsIn(schema.items, `${path}[]`) : [];
  const named =
    typeof schema.additionalProperties === "object" ? defaultsIn(schema.additionalProperties, `${path}{}`) : [];
  const choices = (schema.anyOf ?? []).flatMap((choice) => defaultsIn(choice, path));
  return [...own, ...members, ...each, ...named, ...choices];
}

/** A figure or word of a parsed case that stands as the default has it, whether it was written so or left out. */
export type StandsAtDefault = {
  readonly path: string;
  readonly value: string | number;
  readonly evidence: readonly string[];
};

/**
 * The figures and words of a case that stand at their default, with what they rest on. Unanswered questions
 * are findings of the assessment and are not repeated here.
 */
export function atDefault(parsed: ClientCase): StandsAtDefault[] {
  return caseDefaults.flatMap(({ path, value, evidence }) => {
    if ((typeof value !== "number" && typeof value !== "string") || value === "unknown") return [];
    return valuesAt(parsed, path).includes(value) ? [{ path, value, evidence }] : [];
  });
}

function valuesAt(from: unknown, path: string): unknown[] {
  let values: unknown[] = [from];
  for (const step of path.replaceAll("[]", ".[]").split(".")) {
    values = values.flatMap((value) => {
      if (typeof value !== "object" || value === null) return [];
      return step === "[]" ? Object.values(value) : [(value as Record<string, unknown>)[step]];
    });
  }
  return values;
}
