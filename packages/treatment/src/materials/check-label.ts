import type { Advice } from "../plan.js";
import type { CaseMaterials } from "./material.js";
import { reachLimits, underReach } from "./reach-limits.js";

type PigmentLot = NonNullable<CaseMaterials["pigment"]>;
type Label = NonNullable<PigmentLot["label"]>;

const blank: Label = {
  statesUse: "unknown",
  ingredientsInOrder: "unknown",
  safetyInstructions: "unknown",
  nickelWarning: "unknown",
  chromiumWarning: "unknown",
  makerAddress: "unknown",
  contentPercent: {},
};

type Line = {
  readonly rule: string;
  readonly of: (label: Label) => "yes" | "no" | "unknown";
  readonly what: string;
  /** Asked only then. */
  readonly when?: (label: Label) => boolean;
};

const holds = (label: Label, substance: string): boolean => contentOf(label, substance) > 0;

/** Lines that a label of the European Union carries: evidence `regulation-eu-label`, `regulation-eu-label-lines`. */
const lines: readonly Line[] = [
  {
    rule: "label-use",
    of: ({ statesUse }) => statesUse,
    what: 'the words "Mixture for use in tattoos or permanent make-up"',
  },
  {
    rule: "label-ingredients",
    of: ({ ingredientsInOrder }) => ingredientsInOrder,
    what: "its ingredients in falling order",
  },
  { rule: "label-safety", of: ({ safetyInstructions }) => safetyInstructions, what: "safety instructions for use" },
  {
    rule: "label-nickel",
    of: ({ nickelWarning }) => nickelWarning,
    what: "the warning that nickel can cause allergic reactions",
    when: (label) => holds(label, "nickel"),
  },
  {
    rule: "label-chromium",
    of: ({ chromiumWarning }) => chromiumWarning,
    what: "the warning that chromium (VI) can cause allergic reactions",
    when: (label) => holds(label, "chromium VI"),
  },
];

/**
 * What is missing on a pigment's label and lot, out of date, or above a limit.
 *
 * A line that the label lacks and a limit that is broken are a caution; what nobody has written down yet is told
 * without one. European lines and limits are asked for where they are law; elsewhere a broken limit is told as
 * what it is: a limit of another place.
 *
 * @param country ISO 3166-1 alpha-2
 * @param lastUse ISO date of the last planned session
 */
export function checkLabel(pigment: PigmentLot | undefined, country: string, lastUse: string): Advice[] {
  const label = pigment?.label ?? blank;
  const reach = underReach(country);
  return [
    ...lotAdvice("pigment", pigment, lastUse),
    ...(reach ? lines.filter(({ when }) => when?.(label) ?? true).flatMap((line) => lineAdvice(line, label)) : []),
    ...limitAdvice(label, reach),
  ];
}

/** Lot and expiry of anything with a bottle or a box. */
export function lotAdvice(
  what: "pigment" | "needle" | "anaesthetic",
  lot: { readonly lot?: string | undefined; readonly expires?: string | undefined } | undefined,
  lastUse: string,
): Advice[] {
  const found: Advice[] = [];
  if (lot?.lot === undefined)
    found.push({
      rule: `${what}-lot-blank`,
      decision: "proceed",
      because: `The lot of the ${what} is not written down yet. Without it nobody can trace a reaction.`,
      evidence: ["regulation-eu-label", "regulation-us-ink-guidance"],
      wouldChange: "The number from the label, before the first dot.",
    });
  if (lot?.expires === undefined)
    found.push({
      rule: `${what}-expiry-blank`,
      decision: "proceed",
      because: `No expiry date of the ${what} is written down.`,
      evidence: ["regulation-us-ink-guidance"],
      wouldChange: "The date from the label, before the first dot.",
    });
  else if (lot.expires < lastUse)
    found.push({
      rule: `${what}-expires`,
      decision: "caution",
      because: `The ${what} expires on ${lot.expires}, before the last session on ${lastUse}.`,
      evidence: ["regulation-us-ink-guidance"],
      wouldChange: "A lot that lasts.",
    });
  return found;
}

function lineAdvice({ rule, of, what }: Line, label: Label): Advice[] {
  const said = of(label);
  if (said === "yes") return [];
  const missing = said === "no";
  return [
    {
      rule: missing ? `${rule}-missing` : `${rule}-not-read`,
      decision: missing ? "caution" : "proceed",
      because: missing
        ? `The pigment's label lacks ${what}. In this country it must not be used so.`
        : `Nobody has noted whether the pigment's label carries ${what}.`,
      evidence: ["regulation-eu-label", "regulation-eu-label-lines"],
      wouldChange: missing ? "A pigment whose label carries it." : "A look at the label.",
    },
  ];
}

function limitAdvice(label: Label, reach: boolean): Advice[] {
  return reachLimits.flatMap(({ substance, mostPercent, evidence }) => {
    const percent = contentOf(label, substance);
    if (percent < mostPercent) return [];
    return [
      {
        rule: `pigment-limit-${substance.toLowerCase().replace(/[^a-z]+/g, "-")}`,
        decision: "caution" as const,
        because: `The pigment holds ${plain(percent)} % of ${substance}; from ${plain(mostPercent)} % ${reach ? "it must not be used in this country" : "it could not be used in the European Union; we hold no such limit for this country"}.`,
        evidence: [evidence, "regulation-eu-reach-75"],
        wouldChange: "Another pigment, or an analysis that says otherwise.",
      },
    ];
  });
}

const contentOf = ({ contentPercent }: Label, substance: string): number => {
  const wanted = substance.toLowerCase();
  const found = Object.keys(contentPercent).find((name) => name.toLowerCase() === wanted);
  return found === undefined ? 0 : contentPercent[found];
};

/** Small shares without an exponent. */
const plain = (percent: number): string => percent.toFixed(9).replace(/\.?0+$/, "");
