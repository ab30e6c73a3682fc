import type { TissuePlace } from "@shadowline/technique";
import type { OpenQuestion } from "./assessment/open-questions.js";
import type { Rule } from "./assessment/rule.js";
import type { Material } from "./materials/material.js";
import type { Protocol } from "./protocol.js";

/** A place's skin: one row of the tissue map, mm and factors of normal skin. */
export type TissueRow = {
  readonly id: TissuePlace;
  readonly epidermisMm: number;
  readonly skinMm: number;
  readonly toughness: number;
  readonly stiffness: number;
  readonly spillSusceptibility: number;
  readonly vesselFactor: number;
  readonly evidence: readonly string[];
};

/**
 * Everything that a clinic may edit, as plain data. Items are named `COLLECTION/ID`.
 *
 * The order of a list is the order in which equals are shown.
 */
export type Knowledge = {
  /** Number of edits since the published knowledge, which is version 0. */
  readonly version: number;
  readonly rules: readonly Rule[];
  readonly scarRules: readonly Rule[];
  readonly questions: readonly OpenQuestion[];
  readonly scarQuestions: readonly OpenQuestion[];
  readonly protocols: readonly Protocol[];
  readonly materials: readonly Material[];
  readonly tissue: readonly TissueRow[];
};
