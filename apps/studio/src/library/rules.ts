import type {
  Condition,
  Decision,
  Knowledge,
  KnowledgeCollection,
  KnowledgeQuestion,
  KnowledgeRule,
} from "@shadowline/treatment";
import { itemIn } from "./items.js";

/** A rule or an open question, read alike: what it decides, in which words, and when. */
export type AnyRule = {
  readonly item: string;
  readonly collection: KnowledgeCollection;
  readonly id: string;
  readonly isQuestion: boolean;
  readonly decision: Decision;
  readonly words: string;
  /** Null: always. */
  readonly when: Condition | null;
  /** The answer that a question asks for. */
  readonly field: string | null;
  readonly evidence: readonly string[];
  readonly seeWhom: string | null;
  readonly wouldChange: string | null;
  readonly overridable: boolean;
  readonly off: boolean;
};

function ruleOf(collection: KnowledgeCollection, value: object): AnyRule {
  if ("question" in value) {
    const { id, field, question, weighs, evidence, onlyIf } = value as KnowledgeQuestion;
    return {
      item: `${collection}/${id}`,
      collection,
      id,
      isQuestion: true,
      decision: weighs,
      words: question,
      when: onlyIf ?? null,
      field,
      evidence,
      seeWhom: null,
      wouldChange: null,
      overridable: false,
      off: false,
    };
  }
  const { id, decision, because, when, evidence, seeWhom, wouldChange, overridable, off } = value as KnowledgeRule;
  return {
    item: `${collection}/${id}`,
    collection,
    id,
    isQuestion: false,
    decision,
    words: because,
    when,
    field: null,
    evidence,
    seeWhom,
    wouldChange,
    overridable,
    off: off === true,
  };
}

/** Rules about the client, then about scars, then the questions that wait for an answer. */
export const rulesIn = (knowledge: Knowledge): readonly AnyRule[] =>
  (["rules", "scarRules", "questions", "scarQuestions"] as const).flatMap((collection) =>
    knowledge[collection].map((value) => ruleOf(collection, value)),
  );

/** @throws RangeError where the item is no rule of this knowledge */
export function ruleIn(knowledge: Knowledge, item: string): AnyRule {
  const value = itemIn(knowledge, item);
  if (!value) throw new RangeError(`no rule ${item}`);
  return ruleOf(item.split("/")[0] as KnowledgeCollection, value);
}

/** "keloid-tendency" as a title. */
export const inWords = (id: string): string => (id.slice(0, 1).toUpperCase() + id.slice(1)).replaceAll("-", " ");
