import type {
  Condition,
  Decision,
  FigureTest,
  Knowledge,
  KnowledgeCollection,
  KnowledgeQuestion,
  KnowledgeRule,
  PlanRule,
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
  /** What a rule about a plan's own figures looks at; all must hold. */
  readonly tests: readonly FigureTest[];
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
      tests: [],
      field,
      evidence,
      seeWhom: null,
      wouldChange: null,
      overridable: false,
      off: false,
    };
  }
  const isPlanRule = collection === "planRules";
  const { id, decision, because, when, evidence, seeWhom, wouldChange, overridable, off } = value as KnowledgeRule;
  return {
    item: `${collection}/${id}`,
    collection,
    id,
    isQuestion: false,
    decision,
    words: because,
    when: isPlanRule ? null : when,
    tests: isPlanRule ? (value as PlanRule).when : [],
    field: null,
    evidence,
    seeWhom: seeWhom ?? null,
    wouldChange,
    overridable: overridable ?? true,
    off: off === true,
  };
}

/** Collections that are read as rules. */
export const ruleCollections = ["rules", "scarRules", "planRules", "questions", "scarQuestions"] as const;

/** Rules about the client, about scars, about a plan's own figures, then the questions that wait for an answer. */
export const rulesIn = (knowledge: Knowledge): readonly AnyRule[] =>
  ruleCollections.flatMap((collection) => knowledge[collection].map((value) => ruleOf(collection, value)));

/** @throws RangeError where the item is no rule of this knowledge */
export function ruleIn(knowledge: Knowledge, item: string): AnyRule {
  const value = itemIn(knowledge, item);
  if (!value) throw new RangeError(`no rule ${item}`);
  return ruleOf(item.split("/")[0] as KnowledgeCollection, value);
}

/** "keloid-tendency" as a title. */
export const inWords = (id: string): string => (id.slice(0, 1).toUpperCase() + id.slice(1)).replaceAll("-", " ");
