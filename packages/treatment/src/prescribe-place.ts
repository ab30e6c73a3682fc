import {
  type DepositTarget,
  deepestWithin,
  defaultTechnique,
  depositModel,
  depositOf,
  limitBreaches,
  type SolvedSettings,
  settingsFor,
  shallowestKeeping,
  type Technique,
  type Tissue,
  tissueAt,
} from "@shadowline/technique";
import type { ActiveProtocol } from "./active-protocol.js";
import type { TechniqueOverride } from "./case.js";
import { lastAnswers } from "./last-answers.js";
import type { TechniqueField } from "./plan.js";
import { ruledTechnique, type Situation, strokeFor } from "./prescription-rules.js";

/** A technique for one place, before anybody changed it by hand. */
export type PlacePrescription = SolvedSettings & { readonly target: DepositTarget };

/** Just inside the caution level, so that a place that can keep it is not warned about. */
const SPILL_AIM = 0.95;

/**
 * Technique for a place: rules, then the inverse of the forward model.
 *
 * The wanted depth gives way before the spill limit does: it comes up to where spill is at the caution
 * level, but not so far that the epidermis takes the dot along. Skin that widens dots gets the dot it widens.
 */
export function prescribePlace(situation: Situation, active: ActiveProtocol): PlacePrescription {
  const { tissue, use, massNg } = situation;
  const { protocol, limits } = active;
  const radiusMm = protocol.radiusTargetMm.value[use] * tissue.radiusFactor;
  const { value: wantedMm, leastMm, mostShed } = protocol.depthTargetMm;
  const shallowestMm = Math.min(leastMm, wantedMm, shallowestKeeping(mostShed, tissue));
  let start = ruledTechnique(situation, active);
  let depthMm = wantedMm;
  let solved: SolvedSettings | null = null;
  // The stroke hangs on the extension and the depth on the ink that the dwell lets in; both settle at once.
  for (let round = 0; round < 2; round++) {
    const safe = deepestWithin(SPILL_AIM * limits.spillCaution, solved?.technique ?? start, tissue);
    depthMm = Math.max(shallowestMm, Math.min(wantedMm, safe));
    const target = { depthMm, radiusMm, massNg };
    solved = settings(target, solved?.technique ?? start, tissue, active);
    start = { ...start, strokeMm: strokeFor(solved.technique.extensionMm, start, protocol) };
    const stroked = { ...solved.technique, strokeMm: start.strokeMm };
    solved = settings(target, stroked, tissue, active);
  }
  return { ...solved!, target: { depthMm, radiusMm, massNg } };
}

/** The technique package's settings: a plan asks for most of them more than once, for they move other figures. */
const settings = (
  target: DepositTarget,
  start: Technique,
  tissue: Tissue,
  { limits, scatter }: ActiveProtocol,
): SolvedSettings =>
  solvedBefore(JSON.stringify([target, start, tissue, limits, scatter]), () =>
    settingsFor(target, start, tissue, limits, depositModel, scatter),
  );

const solvedBefore = lastAnswers<SolvedSettings>(1024);

/** The place every prescription is compared with: frontal skin of a man of 35, bare, the hand at rest on top. */
export const referenceSituation: Situation = {
  use: "edge",
  tissue: tissueAt("frontal", { sex: "male", ageYears: 35, oily: false, sunDamaged: false, vasoconstrictor: false }),
  hairsPerCm2: 0,
  complianceMmPerN: defaultTechnique.complianceMmPerN,
  massNg: 20,
};

/** Least change worth naming, by field, in the field's own unit. */
const worthNaming: { readonly [field: string]: readonly [least: number, unit: string] } = {
  extensionMm: [0.005, " mm"],
  guideGapMm: [0.005, " mm"],
  angleDeg: [0.5, " degrees"],
  dwellS: [0.002, " s"],
  punctureHz: [1, " a second"],
  strokeMm: [0.05, " mm"],
  complianceMmPerN: [0.01, " mm/N"],
  stretchRatio: [0.005, ""],
  dragMmPerS: [0.05, " mm/s"],
  dilutionParts: [0.3, " parts"],
};

/** How an input is called, and its unit. */
const inputWords: { readonly [input: string]: readonly [words: string, unit: string] } = {
  epidermisMm: ["epidermis", " mm"],
  skinMm: ["skin thickness", " mm"],
  toughness: ["resistance of the skin", " x normal"],
  stiffness: ["stiffness of the skin", " x normal"],
  spillSusceptibility: ["readiness to spread", " x normal"],
  vesselFactor: ["blood supply", " x normal"],
  radiusFactor: ["widening by oily skin", " x normal"],
  dermalRetention: ["share of pigment kept", ""],
  skinSdMm: ["uncertainty of the thickness", " mm"],
  vasoconstriction: ["vasoconstrictor", ""],
  use: ["use of the place", ""],
  hairsPerCm2: ["existing hair", " per cm2"],
  complianceMmPerN: ["give of the hand", " mm/N"],
  massNg: ["pigment that the wanted look asks for", " ng"],
};

type Influence = { readonly words: string; readonly without: Situation };

/** Every input in which a situation differs from the reference, with the situation that lacks only it. */
function influences(situation: Situation): Influence[] {
  const found: Influence[] = [];
  const differs = (input: string, value: number | string, reference: number | string, without: Situation): void => {
    if (value === reference) return;
    const [words, unit] = inputWords[input];
    found.push({ words: `${words} ${show(value)}${unit} instead of ${show(reference)}`, without });
  };
  const { tissue } = situation;
  for (const key of Object.keys(tissue) as (keyof Situation["tissue"])[]) {
    const reference = referenceSituation.tissue[key];
    differs(key, tissue[key], reference, { ...situation, tissue: { ...tissue, [key]: reference } });
  }
  for (const key of ["use", "hairsPerCm2", "complianceMmPerN", "massNg"] as const) {
    const reference = referenceSituation[key];
    differs(key, situation[key], reference, { ...situation, [key]: reference });
  }
  return found;
}

const show = (value: number | string): string =>
  typeof value === "number" ? String(Math.round(value * 1000) / 1000) : value;

/**
 * What moved each numeric field away from the reference place: every input is put back alone and the
 * place prescribed again, so the figures are the model's own and not a story.
 */
export function movers(
  situation: Situation,
  technique: Technique,
  active: ActiveProtocol,
): { readonly [field in TechniqueField]?: string[] } {
  const moved: { [field in TechniqueField]?: { text: string; size: number }[] } = {};
  for (const influence of influences(situation)) {
    const without = prescribePlace(influence.without, active).technique;
    for (const field of Object.keys(worthNaming) as (keyof Technique & TechniqueField)[]) {
      const [least, unit] = worthNaming[field];
      const change = (technique[field] as number) - (without[field] as number);
      if (Math.abs(change) < least) continue;
      moved[field] ??= [];
      moved[field].push({
        text: `${influence.words}: ${change > 0 ? "+" : "-"}${show(Math.abs(change))}${unit}`,
        size: Math.abs(change),
      });
    }
    if (influence.without.use !== situation.use) moved.needle = [{ text: influence.words, size: 1 }];
  }
  return Object.fromEntries(
    Object.entries(moved).map(([field, list]) => [field, list.sort((a, b) => b.size - a.size).map(({ text }) => text)]),
  );
}

/**
 * The protocol with the instrument and the pigment that a person chose for a place: both are choices that the
 * rest is solved for, as it is for the rule's own.
 */
export function withChoices(
  active: ActiveProtocol,
  use: Situation["use"],
  { instrument, pigment }: TechniqueOverride = {},
): ActiveProtocol {
  const chosen = active.allPigments.find(({ id }) => id === pigment);
  if (instrument === undefined && !chosen) return active;
  const { technique } = active.protocol;
  const value = { ...technique.instrument.value, ...(instrument ? { [use]: instrument } : {}) };
  return {
    ...active,
    protocol: { ...active.protocol, technique: { ...technique, instrument: { ...technique.instrument, value } } },
    pigments: chosen ? { ...active.pigments, [use]: chosen } : active.pigments,
  };
}

/** The prescription with a person's figures in it; everything else stays, so the dots show the difference. */
export function withOverride(
  prescribed: PlacePrescription,
  situation: Situation,
  override: TechniqueOverride | undefined,
  { limits }: ActiveProtocol,
): PlacePrescription {
  const {
    instrument: _instrument,
    pigment: _pigment,
    needleCount,
    needleDiameterMm,
    needleTaperMm,
    needlePitchRatio,
    neatViscosityMPaS,
    neatMgPerMl,
    ...direct
  } = override ?? {};
  const figures = [needleCount, needleDiameterMm, needleTaperMm, needlePitchRatio, neatViscosityMPaS, neatMgPerMl];
  if ([...figures, ...Object.values(direct)].every((figure) => figure === undefined)) return prescribed;
  const base = prescribed.technique;
  const { shape, ...needle } = base.needle;
  const regrouped = needleCount !== undefined || needlePitchRatio !== undefined;
  const technique: Technique = {
    ...base,
    ...direct,
    needle: {
      ...needle,
      // A shape is that of the cartridge as it was; another grouping has none yet.
      ...(shape === undefined || regrouped ? {} : { shape }),
      count: needleCount ?? needle.count,
      diameterMm: needleDiameterMm ?? needle.diameterMm,
      taperMm: needleTaperMm ?? needle.taperMm,
      pitchRatio: needlePitchRatio ?? needle.pitchRatio,
    },
    ink: {
      ...base.ink,
      neatViscosityMPaS: neatViscosityMPaS ?? base.ink.neatViscosityMPaS,
      neatMgPerMl: neatMgPerMl ?? base.ink.neatMgPerMl,
    },
  };
  const deposit = depositOf(technique, situation.tissue);
  return { ...prescribed, ...limitBreaches(technique, deposit, limits), technique, deposit };
}

/** What a person set for a zone, with what was set for one use of it on top; undefined where nothing was. */
export function overrideFor(
  technique: { readonly [place: string]: TechniqueOverride | undefined },
  zone: string,
  use: string,
): TechniqueOverride | undefined {
  const forZone = technique[zone];
  const forUse = technique[`${zone}/${use}`];
  return forZone || forUse ? { ...forZone, ...forUse } : undefined;
}
