import { z } from "zod";
import { decisions } from "./assess.js";
import type { Assessment, Decision, Finding } from "./plan.js";

const decision = z.enum(decisions as readonly [Decision, ...Decision[]]);
const word = z.strictObject({ name: z.string(), reason: z.string() });

/** An assessment as it was printed and kept; members that it does not know are let through. */
export const printedAssessment = z.looseObject({
  decision,
  findings: z.array(
    z.looseObject({
      rule: z.string(),
      decision,
      because: z.string(),
      evidence: z.array(z.string()),
      seeWhom: z.string().nullable(),
      wouldChange: z.string(),
    }),
  ),
  overridable: z.boolean(),
  overriddenBy: word.nullable(),
  plansDots: z.boolean(),
});

/** What a changed answer changed. */
export type ChangedFindings = {
  readonly decision: { readonly before: Decision; readonly after: Decision };
  readonly appeared: readonly Finding[];
  readonly vanished: readonly Finding[];
  /** The same rule with another decision or in other words. */
  readonly changed: readonly { readonly before: Finding; readonly after: Finding }[];
};

const same = (a: Finding, b: Finding): boolean =>
  a.decision === b.decision && a.because === b.because && a.seeWhom === b.seeWhom && a.wouldChange === b.wouldChange;

/**
 * Which findings differ between two assessments, in the order in which each shows them. A rule may speak more
 * than once, for several scars: what stayed word for word is set aside first, the rest is paired in order.
 */
export function changedFindings(
  before: Pick<Assessment, "decision" | "findings">,
  after: Pick<Assessment, "decision" | "findings">,
): ChangedFindings {
  const left = [...before.findings];
  const take = (fits: (finding: Finding) => boolean): Finding | undefined => {
    const at = left.findIndex(fits);
    return at < 0 ? undefined : left.splice(at, 1)[0];
  };
  const differing = after.findings.filter((finding) => !take((old) => old.rule === finding.rule && same(old, finding)));
  const appeared: Finding[] = [];
  const changed: { before: Finding; after: Finding }[] = [];
  for (const finding of differing) {
    const old = take(({ rule }) => rule === finding.rule);
    if (old) changed.push({ before: old, after: finding });
    else appeared.push(finding);
  }
  return { decision: { before: before.decision, after: after.decision }, appeared, vanished: left, changed };
}
