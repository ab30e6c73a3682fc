import type { InputIssue } from "@shadowline/quantity";
import type { Protocol } from "./protocol.js";

type Named = { readonly id: string };

/**
 * What the schema of a protocol cannot see: figures that must rise, and materials that must exist.
 *
 * @param materials of the knowledge so far
 * @param field name of the protocol, for the issues
 */
export function protocolIssues(value: Named, materials: readonly Named[], field: string): InputIssue[] {
  const protocol = value as Protocol;
  const { sessions, pacePerMinute, edge, limits, technique, depthTargetMm } = protocol;
  const rising: readonly (readonly [low: number, high: number, path: string, than: string])[] = [
    ...(sessions.form === "equal"
      ? ([[sessions.fewest, sessions.most, "sessions.most", "fewest"]] as const)
      : ([
          [sessions.cumulativeShares.length, sessions.mostSessions, "sessions.mostSessions", "the number of stages"],
        ] as const)),
    [pacePerMinute.lower, pacePerMinute.likely, "pacePerMinute.likely", "lower"],
    [pacePerMinute.likely, pacePerMinute.upper, "pacePerMinute.upper", "likely"],
    [edge.beginsToEndMm, edge.endsMm, "edge.endsMm", "beginsToEndMm"],
    [limits.spillCaution, limits.spillRefuse, "limits.spillRefuse", "spillCaution"],
    [limits.bleedingCaution, limits.bleedingRefuse, "limits.bleedingRefuse", "bleedingCaution"],
    [limits.dilutionCaution, limits.dilutionMost, "limits.dilutionMost", "dilutionCaution"],
    [technique.punctureHz.least, technique.punctureHz.most, "technique.punctureHz.most", "least"],
    [technique.stretchRatio.least, technique.stretchRatio.most, "technique.stretchRatio.most", "least"],
    [technique.strokeMm.least, technique.strokeMm.most, "technique.strokeMm.most", "least"],
    [depthTargetMm.leastMm, depthTargetMm.value, "depthTargetMm.value", "leastMm"],
  ];
  return [
    ...rising.flatMap(([low, high, path, than]) =>
      high >= low ? [] : [{ field: `${field}.${path}`, allowed: `at least ${than} (${low})`, found: high }],
    ),
    ...Object.entries(technique.needle.value).flatMap(([use, id]) =>
      missing(id, "needle", materials, `${field}.technique.needle.value.${use}`),
    ),
    ...Object.entries(technique.pigment.value).flatMap(([use, id]) =>
      missing(id, "pigment", materials, `${field}.technique.pigment.value.${use}`),
    ),
    ...Object.entries(protocol.lighter.needles).flatMap(([use, ids]) =>
      ids.flatMap((id, at) => missing(id, "needle", materials, `${field}.lighter.needles.${use}[${at}]`)),
    ),
    ...protocol.lighter.pigments.flatMap((id, at) =>
      missing(id, "pigment", materials, `${field}.lighter.pigments[${at}]`),
    ),
    ...missing(protocol.numbing.anaesthetic, "anaesthetic", materials, `${field}.numbing.anaesthetic`),
    ...wordless(protocol, field),
  ];
}

function missing(id: string | null, kind: string, materials: readonly Named[], field: string): InputIssue[] {
  const found = materials.find((material) => material.id === id) as (Named & { material?: string }) | undefined;
  if (id === null || found?.material === kind) return [];
  return [{ field, allowed: `the id of ${/^[aeiou]/.test(kind) ? "an" : "a"} ${kind} of the materials`, found: id }];
}

/** A figure that cites nothing says that it is the clinic's own. */
function wordless(value: object, field: string): InputIssue[] {
  const issues: InputIssue[] = [];
  for (const [key, part] of Object.entries(value)) {
    if (typeof part !== "object" || part === null || Array.isArray(part)) continue;
    const { evidence, kind } = part as { evidence?: readonly string[]; kind?: string };
    if (evidence?.length === 0 && kind !== undefined && kind !== "clinic")
      issues.push({ field: `${field}.${key}.evidence`, allowed: `at least one id, or kind "clinic"`, found: [] });
    issues.push(...wordless(part, `${field}.${key}`));
  }
  return issues;
}
