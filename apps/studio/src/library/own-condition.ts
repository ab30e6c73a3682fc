import type { Condition } from "@shadowline/treatment";

/** What of a condition a person may change, and the whole condition that follows from a change of it. */
export type OwnCondition = {
  readonly own: Condition;
  readonly whole: (own: Condition) => Condition;
};

const same = (one: Condition, other: Condition): boolean => JSON.stringify(one) === JSON.stringify(other);

/**
 * A rule that protects keeps its published condition; a clinic's own stands beside it, so that the finding can
 * come in more cases and never in fewer. Any other condition is the clinic's to change.
 *
 * @param published null where the clinic made the rule itself
 */
export function ownCondition(now: Condition, published: Condition | null, protects: boolean): OwnCondition {
  if (!protects || published === null) return { own: now, whole: (own) => own };
  const beside = (own: Condition, others: readonly Condition[]): Condition =>
    same(own, published) && others.length === 0 ? published : { any: [published, own, ...others] };
  if ("any" in now && now.any.length > 1 && same(now.any[0], published)) {
    const [, own, ...others] = now.any;
    return { own, whole: (next) => beside(next, others) };
  }
  return { own: published, whole: (next) => beside(next, []) };
}
