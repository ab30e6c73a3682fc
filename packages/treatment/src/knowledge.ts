import { type TissuePlace, tissuePlaces, tissueRows } from "@shadowline/technique";
import { type AftercareStep, aftercareSteps } from "./aftercare.js";
import { assessmentRules, scarRules } from "./assess.js";
import { type OpenQuestion, openQuestions, openScarQuestions } from "./assessment/open-questions.js";
import type { Rule } from "./assessment/rule.js";
import type { ChangedBy, KnowledgeChange } from "./knowledge-edit.js";
import type { Material } from "./materials/material.js";
import { publishedMaterials } from "./materials/published.js";
import type { PlanRule } from "./plan-rule.js";
import { planRules } from "./plan-rules.js";
import type { Protocol } from "./protocol.js";
import { publishedProtocols } from "./protocols/published.js";
import { type PriceList, publishedPrices } from "./published-prices.js";

/** A place's skin: one row of the tissue map, mm and factors of normal skin. */
export type TissueItem = {
  readonly id: TissuePlace;
  readonly epidermisMm: number;
  readonly skinMm: number;
  readonly toughness: number;
  readonly stiffness: number;
  readonly spillSusceptibility: number;
  readonly vesselFactor: number;
  readonly evidence: readonly string[];
};

/** A rule of the assessment; a clinic may switch one off where that is safe. */
export type KnowledgeRule = Rule & { readonly off?: boolean };
/** A question that weighs as long as nobody answered it, with a name of its own. */
export type KnowledgeQuestion = OpenQuestion & { readonly id: string };

/** Advice on a plan's figures; a clinic may switch any of it off, since none of it stops a plan. */
export type KnowledgePlanRule = PlanRule & { readonly off?: boolean };
/** An instruction, named by when it holds and its day. */
export type KnowledgeAftercare = AftercareStep & { readonly id: string };

/** An item that is not as published: who changed it last, and all that differs. */
export type ChangedItem = ChangedBy & { readonly diff: readonly KnowledgeChange[] };

/**
 * Everything that a clinic may edit, as plain data. Items are named `COLLECTION/ID`.
 *
 * The order of a list is the order in which equals are shown.
 */
export type Knowledge = {
  /** Number of edits since the published knowledge, which is version 0. */
  readonly version: number;
  /** Items that differ from the published ones. */
  readonly changed: readonly ChangedItem[];
  readonly rules: readonly KnowledgeRule[];
  readonly scarRules: readonly KnowledgeRule[];
  readonly questions: readonly KnowledgeQuestion[];
  readonly scarQuestions: readonly KnowledgeQuestion[];
  readonly protocols: readonly Protocol[];
  readonly materials: readonly Material[];
  readonly tissue: readonly TissueItem[];
  /** Advice on a plan's own figures; none of it stops a plan. */
  readonly planRules: readonly KnowledgePlanRule[];
  /** Instructions after a session, by day. */
  readonly aftercare: readonly KnowledgeAftercare[];
  /** By currency. */
  readonly prices: readonly PriceList[];
};

/** Questions are named by the field they ask; a second one about a field is number 2. */
function named(questions: readonly OpenQuestion[]): KnowledgeQuestion[] {
  const asked = new Map<string, number>();
  return questions.map((question) => {
    const times = (asked.get(question.field) ?? 0) + 1;
    asked.set(question.field, times);
    return { id: times === 1 ? question.field : `${question.field}.${times}`, ...question };
  });
}

/** As published, before any clinic changed it. */
export const publishedKnowledge: Knowledge = {
  version: 0,
  changed: [],
  rules: assessmentRules,
  scarRules,
  questions: named(openQuestions),
  scarQuestions: named(openScarQuestions),
  protocols: publishedProtocols,
  materials: publishedMaterials,
  tissue: tissuePlaces.map((id) => ({ id, ...tissueRows[id], evidence: [`tissue-${id}`] })),
  planRules,
  aftercare: aftercareSteps.map((step) => ({ id: `${step.after}-${step.day}`, ...step })),
  prices: publishedPrices,
};
