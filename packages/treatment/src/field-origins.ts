import type { Instrument } from "@shadowline/technique";
import type { ActiveProtocol } from "./active-protocol.js";
import type { TechniqueOverride } from "./case.js";
import type { ChangedBy } from "./knowledge-edit.js";
import type { Origin, TechniqueField, ZoneUse } from "./plan.js";
import type { movers } from "./prescribe-place.js";
import { figuresOf, solvedEvidence, solvedFields } from "./prescription-rules.js";
import type { Protocol } from "./protocol.js";

const ruledFields = [
  "instrument",
  "needle",
  "ink",
  "guideGapMm",
  "angleDeg",
  "punctureHz",
  "stretchRatio",
  "complianceMmPerN",
  "dragMmPerS",
  "strokeMm",
] as const satisfies readonly TechniqueField[];
const fields: readonly TechniqueField[] = [
  ...ruledFields,
  ...(Object.keys(solvedFields) as (keyof typeof solvedFields)[]),
];

type Word = Pick<Origin, "evidence" | "kind" | "rule">;

/** The protocol's own word for a field. A figure that a clinic wrote stands on the clinic's word. */
function wordOf(field: TechniqueField, use: ZoneUse, { protocol, lightened }: ActiveProtocol): Word {
  const { needle, pigment } = lightened[use];
  if ((field === "needle" && needle) || (field === "ink" && pigment)) return lighterWord(protocol);
  if (field in solvedFields) {
    const solved = field as keyof typeof solvedFields;
    const evidence = [...solvedEvidence[solved], ...(solved === "dwellS" && needle ? protocol.lighter.evidence : [])];
    return { evidence, kind: "solved", rule: solvedFields[solved].rule(protocol) };
  }
  const { evidence, kind, rule } = protocol.technique[field === "ink" ? "pigment" : (field as "needle")];
  return { evidence, kind: kind === "clinic" ? "set-by-clinic" : kind, rule };
}

const lighterWord = ({ lighter: { evidence, kind, rule } }: Protocol): Word => ({
  evidence,
  kind: kind === "clinic" ? "set-by-clinic" : kind,
  rule,
});

/** Origin of every field; what a person or a clinic set says so. */
export function originsOf(
  moved: ReturnType<typeof movers>,
  override: TechniqueOverride | undefined,
  use: ZoneUse,
  active: ActiveProtocol,
): { readonly [field in TechniqueField]: Origin } {
  const origins: Partial<Record<TechniqueField, Origin>> = {};
  for (const field of fields) {
    const { evidence, kind, rule } = wordOf(field, use, active);
    const bottle =
      field === "ink" &&
      !active.lightened[use].pigment &&
      active.pigments[use].id !== active.protocol.technique.pigment.value[use];
    if (bottle || isSet(field, override, active.protocol.technique.instrument.value[use])) {
      origins[field] = {
        evidence: [],
        kind: "set-by-person",
        rule: `Set by a person; the rule would be: ${rule}`,
        movedBy: [],
      };
      continue;
    }
    const changedBy = changeOf(field, use, active);
    origins[field] = {
      evidence,
      kind: changedBy && kind !== "solved" ? "set-by-clinic" : kind,
      rule,
      movedBy: moved[field] ?? [],
      ...(changedBy ? { changedBy } : {}),
    };
  }
  return origins as { readonly [field in TechniqueField]: Origin };
}

/** Fields of an override that set a field of the technique. */
const settersOf: { readonly [field in TechniqueField]?: readonly (keyof TechniqueOverride)[] } = {
  needle: ["needleCount", "needleDiameterMm", "needleTaperMm", "needlePitchRatio"],
  ink: ["pigment", "neatViscosityMPaS", "neatMgPerMl"],
};
/** What changes along with a machine, and with a hand pen. */
const withMachine: readonly TechniqueField[] = ["complianceMmPerN"];
const withPen: readonly TechniqueField[] = [...withMachine, "punctureHz", "strokeMm"];

function isSet(field: TechniqueField, override: TechniqueOverride | undefined, ruled: Instrument): boolean {
  if (!override) return false;
  const setters = settersOf[field] ?? [field as keyof TechniqueOverride];
  if (setters.some((setter) => override[setter] !== undefined)) return true;
  const { instrument } = override;
  if (instrument === undefined || instrument === ruled) return false;
  return (instrument === "hand-pen" || ruled === "hand-pen" ? withPen : withMachine).includes(field);
}

/** The figures that a finer needle or a weaker pigment stands on. */
const lighterFigures = (field: TechniqueField, { needle, pigment }: ActiveProtocol["lightened"][ZoneUse]): string[] =>
  (needle && (field === "needle" || field === "dwellS")) || (pigment && field === "ink") ? ["lighter"] : [];

/** Who of the clinic changed what a field hangs on; undefined where all of it is as published. */
function changeOf(field: TechniqueField, use: ZoneUse, active: ActiveProtocol): ChangedBy | undefined {
  const figures = [...figuresOf(field), ...lighterFigures(field, active.lightened[use])];
  const materials = field === "needle" ? [active.needles[use].id] : field === "ink" ? [active.pigments[use].id] : [];
  return active.changed.find(
    ({ path }) =>
      figures.some((figure) => path === figure || path.startsWith(`${figure}.`)) || materials.includes(path),
  )?.by;
}
