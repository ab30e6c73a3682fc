import type { Instrument } from "@shadowline/technique";
import type { ActiveProtocol } from "../active-protocol.js";
import type { ClientCase } from "../case.js";
import { countryRules } from "../country-rules.js";
import type { Knowledge } from "../knowledge.js";
import { changedBy } from "../knowledge-edit.js";
import type { PigmentPutIn } from "../pigments-put-in.js";
import type { Advice, PlanMaterial, PlanMaterials } from "../plan.js";
import { checkLabel, lotAdvice } from "./check-label.js";
import type { CaseMaterials, Material } from "./material.js";

type Lot = { readonly [key in keyof CaseMaterials["needles"][number]]?: CaseMaterials["needles"][number][key] };

/**
 * What lies on the tray: the clinic's lots where it wrote them, the protocol's materials where it did not, with
 * what their approval means in the client's country and what their labels lack.
 *
 * @param pigments what the plan puts in, that of most dots first
 * @param instruments that it is set with
 * @param lastUse ISO date of the last planned session
 */
export function trayOf(
  { materials, country }: Pick<ClientCase, "materials" | "country">,
  knowledge: Pick<Knowledge, "materials" | "changed">,
  active: ActiveProtocol,
  pigments: readonly PigmentPutIn[],
  instruments: readonly Instrument[],
  lastUse: string,
): PlanMaterials {
  const { anaesthetic } = active.protocol.numbing;
  // The bottle is the one that it names, or the one that most dots take.
  const bottle = materials.pigment?.id ?? pigments[0]?.id;
  const needleIds = [...new Set(Object.values(active.needles).map(({ id }) => id))];
  const machines = instruments.flatMap((instrument) =>
    knowledge.materials.filter((one) => one.material === "machine" && one.instrument === instrument),
  );
  const find = (id: string | null | undefined): Material | undefined =>
    knowledge.materials.find((one) => one.id === id);
  const needles: readonly Lot[] = materials.needles.length > 0 ? materials.needles : needleIds.map((id) => ({ id }));
  const onTray = (what: PlanMaterial["what"], material: Material | undefined, lot: Lot | undefined): PlanMaterial => ({
    ...planMaterial(what, material, lot),
    ...(material ? changedBy(`materials/${material.id}`, knowledge.changed) : {}),
  });
  return {
    tray: [
      ...pigments.map(({ id }) => onTray("pigment", find(id), id === bottle ? materials.pigment : undefined)),
      ...needles.map((needle) => onTray("needle", find(needle.id), needle)),
      ...(anaesthetic === null && !materials.anaesthetic
        ? []
        : [onTray("anaesthetic", find(materials.anaesthetic?.id ?? anaesthetic), materials.anaesthetic)]),
      ...(materials.machine
        ? [onTray("machine", find(materials.machine.id) ?? machines[0], materials.machine)]
        : machines.map((machine) => onTray("machine", machine, undefined))),
    ],
    approval: approvalOf(country),
    findings: [
      ...checkLabel(materials.pigment, country, lastUse),
      ...once(needles.flatMap((needle) => lotAdvice("needle", needle, lastUse))),
      ...(anaesthetic === null && !materials.anaesthetic
        ? []
        : lotAdvice("anaesthetic", materials.anaesthetic, lastUse)),
      ...classAdvice(pigments),
      ...otherThanPlanned(materials, find, active, instruments),
    ],
  };
}

function planMaterial(what: PlanMaterial["what"], material: Material | undefined, lot: Lot | undefined): PlanMaterial {
  const pigment = material?.material === "pigment" ? material : null;
  return {
    what,
    id: material?.id ?? null,
    name: lot?.name ?? material?.name ?? "Not in the clinic's list",
    maker: lot?.maker ?? (material?.maker || null),
    lot: lot?.lot ?? null,
    expires: lot?.expires ?? null,
    class: pigment?.class ?? null,
    base: pigment?.base ?? null,
    evidence: material?.evidence ?? [],
    assumptions: material?.assumptions ?? [],
  };
}

function approvalOf(country: string): PlanMaterials["approval"] {
  const { name, held, approval } = countryRules(country);
  return {
    country,
    name,
    held,
    // No authority that is held here approves a pigment for the skin: where one sets limits, it sets limits.
    approved: held ? false : null,
    statements: approval,
  };
}

/** One line for a box of needles, however many boxes lack it. */
const once = (advice: readonly Advice[]): Advice[] =>
  advice.filter(({ rule }, at) => advice.findIndex((other) => other.rule === rule) === at);

/** Needles and machines of the tray that the plan does not count with: the deposits would be others. */
function otherThanPlanned(
  { needles, machine }: CaseMaterials,
  find: (id: string | undefined) => Material | undefined,
  { needles: planned }: ActiveProtocol,
  instruments: readonly string[],
): Advice[] {
  const plannedNeedles = Object.values(planned).map(({ id }) => id);
  const strange = needles.flatMap(({ id }) => (id === undefined || plannedNeedles.includes(id) ? [] : [id]));
  const onTray = find(machine?.id);
  return [
    ...(strange.length > 0
      ? [
          {
            rule: "needle-other-than-planned",
            decision: "caution" as const,
            because: `The protocol counts with ${[...new Set(plannedNeedles)].join(" and ")}; on the tray lies ${[...new Set(strange)].join(" and ")}. Depth and size of the dots would be others.`,
            evidence: ["needle-diameter", "needle-zone-use"],
            wouldChange: "The planned needle, or a technique set for this one in the prescription.",
          },
        ]
      : []),
    ...(onTray?.material === "machine" && !instruments.includes(onTray.instrument)
      ? [
          {
            rule: "machine-other-than-planned",
            decision: "caution" as const,
            because: `The protocol counts with a ${instruments[0].replaceAll("-", " ")}; on the tray lies a ${onTray.instrument.replaceAll("-", " ")}.`,
            evidence: ["instrument-pen-or-coil", "technique-compliance-assumption"],
            wouldChange: "The planned instrument, or this one set in the prescription.",
          },
        ]
      : []),
  ];
}

/** What a pigment's class and base ask to be told. */
function classAdvice(all: readonly PigmentPutIn[]): Advice[] {
  const found: Advice[] = [];
  if (all.some((pigment) => pigment.class === "tattoo-ink"))
    found.push({
      rule: "pigment-tattoo-ink",
      decision: "caution",
      because:
        "The pigment is a tattoo ink. Physicians hold that permanent cosmetic pigments resist fading and change of colour better; some practitioners use plain black tattoo ink alone.",
      evidence: ["pigment-not-tattoo-ink", "pigment-plain-tattoo-ink"],
      wouldChange: "A permanent cosmetic pigment.",
    });
  if (all.some((pigment) => pigment.class === "temporary"))
    found.push({
      rule: "pigment-temporary",
      decision: "caution",
      because:
        "The pigment is a temporary one: it fades within months to three years, by makers' and practitioners' word.",
      evidence: ["longevity-temporary-fades", "longevity-temporary-two-to-three", "longevity-temporary-half-to-two"],
      wouldChange: "A permanent cosmetic pigment, if the look is to last.",
    });
  if (all.some(({ base }) => base === "iron-oxide"))
    found.push({
      rule: "pigment-iron-oxide",
      decision: "caution",
      because:
        "The pigment is an iron oxide: far weaker by weight than carbon, and it may darken under a laser before it fades.",
      evidence: ["pigment-iron-oxide", "pigment-oxide-weaker", "removal-iron-oxide-darkens"],
      wouldChange: "A carbon pigment.",
    });
  return found;
}
