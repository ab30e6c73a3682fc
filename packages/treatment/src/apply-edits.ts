import { InputError, type InputIssue } from "@shadowline/quantity";
import { z } from "zod";
import { fieldsOf } from "./assessment/rule-schema.js";
import { allEvidence } from "./evidence-registry.js";
import {
  type ChangedItem,
  type Knowledge,
  type KnowledgeQuestion,
  type KnowledgeRule,
  publishedKnowledge,
} from "./knowledge.js";
import { fieldChanges } from "./knowledge-diff.js";
import {
  type ChangedBy,
  type KnowledgeChange,
  type KnowledgeCollection,
  type KnowledgeEdit,
  knowledgeCollections,
  knowledgeEdit,
  MOST_EDITS,
} from "./knowledge-edit.js";
import { itemSchemas } from "./knowledge-item-schema.js";
import { questionIssues, ruleIssues } from "./knowledge-safety.js";
import { inputIssues } from "./parse-with.js";
import { protocolIssues } from "./protocol-checks.js";
import { usedEvidence } from "./used-evidence.js";

type Item = { readonly id: string };
type Collections = { [collection in KnowledgeCollection]: Item[] };

const evidenceIds: ReadonlySet<string> = new Set(allEvidence.map(({ id }) => id));
const edits = z.array(knowledgeEdit).max(MOST_EDITS);

/** Results of a pure function of the list; a plan and its studio ask for the same list again and again. */
const remembered = new WeakMap<readonly unknown[], Knowledge>();

/**
 * The published knowledge with a clinic's edits, one after the other.
 *
 * An item of the published knowledge can be changed and restored, never deleted; what keeps clients safe is made
 * stricter or reworded, never weaker. An edited protocol's version counts up by itself.
 *
 * @param list edits as stored, the first first; unknown so that anything may be handed in
 * @param root name of the list, for the issues
 * @throws InputError naming every field of the first edit that is wrong
 */
export function applyEdits(list: readonly unknown[], root = "edits"): Knowledge {
  const known = remembered.get(list);
  if (known) return known;
  const parsed = edits.safeParse(list);
  if (!parsed.success) throw new InputError(under(root, inputIssues(parsed.error.issues, list, "")));
  const collections = Object.fromEntries(
    knowledgeCollections.map((name) => [name, [...publishedKnowledge[name]]]),
  ) as unknown as Collections;
  const last = new Map<string, ChangedBy>();
  for (const [at, edit] of parsed.data.entries()) {
    applyEdit(edit, collections, `${root}[${at}]`);
    const { value: _, ...by } = edit;
    last.set(edit.item, by);
  }
  const knowledge = {
    version: parsed.data.length,
    changed: changedItems(collections, last),
    ...collections,
  } as unknown as Knowledge;
  remembered.set(list, knowledge);
  return knowledge;
}

const split = (item: string): [KnowledgeCollection, string] => {
  const slash = item.indexOf("/");
  return [item.slice(0, slash) as KnowledgeCollection, item.slice(slash + 1)];
};

function applyEdit(edit: KnowledgeEdit, collections: Collections, field: string): void {
  const [collection, id] = split(edit.item);
  const { schema, grows } = itemSchemas[collection];
  const value = `${field}.value`;
  const result = schema.safeParse(edit.value);
  if (!result.success) throw new InputError(under(value, inputIssues(result.error.issues, edit.value, "")));
  const parsed = result.data as Item;
  const items = collections[collection];
  const before = items.findIndex((item) => item.id === id);
  if (before < 0 && !grows)
    throw new InputError([{ field: `${field}.item`, allowed: `one of the published ${collection}`, found: edit.item }]);
  const issues = [
    ...(parsed.id === id ? [] : [{ field: `${value}.id`, allowed: `"${id}", as the item is named`, found: parsed.id }]),
    ...unknownEvidence(parsed, value),
    ...takenName(collection, id, collections, `${field}.item`),
    ...issuesOf(collection, id, parsed, collections, value),
  ];
  if (issues.length > 0) throw new InputError(issues);
  const item =
    collection === "protocols"
      ? { ...parsed, version: before < 0 ? 1 : (items[before] as Item & { version: number }).version + 1 }
      : parsed;
  if (before < 0) items.push(item);
  else items[before] = item;
}

const unknownEvidence = (value: unknown, field: string): InputIssue[] =>
  [...usedEvidence(value)].flatMap((id) =>
    evidenceIds.has(id)
      ? []
      : [{ field: `${field}.evidence`, allowed: "ids of the evidence registry, or an empty list", found: id }],
  );

/** Collections whose items speak as findings, which people know by the rule's name alone. */
const speaking: readonly KnowledgeCollection[] = ["rules", "scarRules", "planRules"];

/** A new rule takes no name under which another one speaks, nor that of an open question. */
function takenName(collection: KnowledgeCollection, id: string, collections: Collections, field: string): InputIssue[] {
  if (!speaking.includes(collection)) return [];
  const holder = speaking.find((other) => other !== collection && collections[other].some((item) => item.id === id));
  if (holder === undefined && !id.startsWith("open-")) return [];
  const why = holder === undefined ? "open questions speak under such names" : `${holder} has a rule of this name`;
  return [{ field, allowed: `a name of its own: ${why}`, found: `${collection}/${id}` }];
}

/** What a schema cannot see: what was published, and what else stands in the knowledge. */
function issuesOf(
  collection: KnowledgeCollection,
  id: string,
  value: Item,
  collections: Collections,
  field: string,
): InputIssue[] {
  const published = (publishedKnowledge[collection] as readonly Item[]).find((item) => item.id === id);
  switch (collection) {
    case "rules":
    case "scarRules": {
      const rule = value as KnowledgeRule;
      const ofScars = fieldsOf(rule.when).find((name) => name.startsWith("scar."));
      return [
        ...(collection === "rules" && ofScars
          ? [
              {
                field: `${field}.when`,
                allowed: "about the client: conditions on a scar stand in scarRules",
                found: ofScars,
              },
            ]
          : []),
        ...(published ? ruleIssues(published as KnowledgeRule, rule, field) : []),
      ];
    }
    case "questions":
    case "scarQuestions":
      return published ? questionIssues(published as KnowledgeQuestion, value as KnowledgeQuestion, field) : [];
    case "protocols":
      return protocolIssues(value, collections.materials, field);
    case "materials": {
      const kind = (one: Item | undefined): unknown => (one as { material?: string } | undefined)?.material;
      const was = kind(collections.materials.find((item) => item.id === id)) ?? kind(value);
      return was === kind(value)
        ? []
        : [{ field: `${field}.material`, allowed: `"${was}", as it was`, found: kind(value) }];
    }
    case "prices":
      return upsideDown(value, field);
    case "planRules":
    case "aftercare":
      return [];
    case "tissue":
      return tissueIssues(value as Item & { epidermisMm: number; skinMm: number }, field);
  }
}

/** Without a dermis nothing can be kept in it. */
const tissueIssues = ({ epidermisMm, skinMm }: { epidermisMm: number; skinMm: number }, field: string): InputIssue[] =>
  skinMm >= epidermisMm + 0.2
    ? []
    : [{ field: `${field}.skinMm`, allowed: "at least 0.2 mm more than epidermisMm", found: skinMm }];

/** Ranges whose lower bound lies above the upper, wherever they stand. */
function upsideDown(value: unknown, field: string): InputIssue[] {
  if (typeof value !== "object" || value === null) return [];
  const { lowerMinor, upperMinor } = value as { lowerMinor?: number; upperMinor?: number };
  return [
    ...(lowerMinor !== undefined && upperMinor !== undefined && lowerMinor > upperMinor
      ? [{ field: `${field}.upperMinor`, allowed: `at least lowerMinor (${lowerMinor})`, found: upperMinor }]
      : []),
    ...Object.entries(value).flatMap(([key, part]) =>
      upsideDown(part, Array.isArray(value) ? `${field}[${key}]` : `${field}.${key}`),
    ),
  ];
}

/** Items that are not as published, in the order of their last edit. */
function changedItems(collections: Collections, last: ReadonlyMap<string, ChangedBy>): ChangedItem[] {
  return [...last.values()].flatMap((by) => {
    const [collection, id] = split(by.item);
    const diff = itemChanges(
      by.item,
      (publishedKnowledge[collection] as readonly Item[]).find((item) => item.id === id),
      collections[collection].find((item) => item.id === id),
    );
    // A version alone is no change: the item was put back.
    return diff.every(({ path }) => path === "version") ? [] : [{ ...by, diff }];
  });
}

const itemChanges = (item: string, before: unknown, after: unknown): KnowledgeChange[] =>
  fieldChanges(before, after).map((change) => ({ item, ...change }));

const under = (root: string, issues: readonly InputIssue[]): InputIssue[] =>
  issues.map((issue) => ({
    ...issue,
    field: issue.field === "" ? root : issue.field.startsWith("[") ? `${root}${issue.field}` : `${root}.${issue.field}`,
  }));

/** What changed from one state of the knowledge to another, item by item and field by field. */
export const knowledgeDiff = (before: Knowledge, after: Knowledge): KnowledgeChange[] =>
  knowledgeCollections.flatMap((collection) => {
    const earlier = new Map((before[collection] as readonly Item[]).map((item) => [item.id, item]));
    const later = new Map((after[collection] as readonly Item[]).map((item) => [item.id, item]));
    return [...new Set([...later.keys(), ...earlier.keys()])].flatMap((id) =>
      itemChanges(`${collection}/${id}`, earlier.get(id), later.get(id)),
    );
  });
