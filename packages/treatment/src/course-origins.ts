import type { ActiveProtocol } from "./active-protocol.js";
import type { ClientCase } from "./case.js";
import type { Origin, PlanProtocol } from "./plan.js";

type Figure = keyof PlanProtocol["origins"];

/** Where each figure of the course stands in a protocol, and what sets it in a case. */
const figures = [
  ["longestSessionMinutes", "longestSessionMinutes", "maxSessionMinutes"],
  ["intervalDays", "intervalDays", "intervalDays"],
  ["dotsPerMinute", "pacePerMinute", "dotsPerMinute"],
] as const;

/** Whose word the figures of the course are: the protocol's, the clinic's that changed it, or this case's. */
export function courseOrigins(
  { protocol, changed }: Pick<ActiveProtocol, "protocol" | "changed">,
  { protocol: set }: Pick<ClientCase, "protocol">,
): PlanProtocol["origins"] {
  const origins = figures.map(([figure, member, setter]): [Figure, Omit<Origin, "movedBy">] => {
    const { evidence, kind, rule } = protocol[member];
    if (set[setter] !== undefined)
      return [figure, { evidence: [], kind: "set-by-person", rule: `Set by a person; the rule would be: ${rule}` }];
    const edit = changed.find(({ path }) => path === member || path.startsWith(`${member}.`));
    return [
      figure,
      {
        evidence,
        kind: edit || kind === "clinic" ? "set-by-clinic" : kind,
        rule,
        ...(edit ? { changedBy: edit.by } : {}),
      },
    ];
  });
  return Object.fromEntries(origins) as PlanProtocol["origins"];
}
