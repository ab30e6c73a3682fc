import type { Lab } from "@shadowline/light";
import type { ScarKind, ZoneId } from "@shadowline/scalp";
import {
  codeOfNeedle,
  depositBands,
  depositDraws,
  type Needle,
  needleDiameterCodes,
  puncturesOf,
  type Tissue,
} from "@shadowline/technique";
import type { ActiveProtocol } from "./active-protocol.js";
import { askedDeposit, wantedShade } from "./asked-deposit.js";
import type { ClientCase } from "./case.js";
import { originsOf } from "./field-origins.js";
import { hueAt } from "./hue-of-depth.js";
import { changedBy } from "./knowledge-edit.js";
import { lastAnswers } from "./last-answers.js";
import type { DotShape } from "./mass-target.js";
import type { Pigment } from "./materials/material.js";
import type { Hue, PrescribedPigment, ZoneSessionPrescription, ZoneUse } from "./plan.js";
import { movers, overrideFor, prescribePlace, withChoices, withOverride } from "./prescribe-place.js";
import type { Protocol } from "./protocol.js";
import { refusalOf } from "./refusal.js";

/** A zone as the prescription sees it. */
export type ZoneToPrescribe = {
  readonly id: ZoneId;
  readonly use: ZoneUse;
  readonly scarKind: ScarKind | undefined;
  readonly tissue: Tissue;
  /** Mean existing hair where dots go. */
  readonly hairsPerCm2: number;
};

/** What is known only once the dots are placed and counted. */
type CountedMember = "dots" | "dotsPerCm2" | "meanGapMm" | "gapSoFarMm" | "minutes" | "recipe";

/** A zone's technique for one use in every session, before the dots are counted. */
export type ZonePrescription = {
  readonly zone: ZoneId;
  readonly use: ZoneUse;
  readonly sessions: readonly Omit<ZoneSessionPrescription, CountedMember>[];
  /** Why the zone cannot be treated as asked, or null. */
  readonly refused: string | null;
};

/** Pigment a visit's dots hold over the target: light first, dark last. */
function visitStrength(visit: number, visits: number, { visitStrength: { first, middle, last } }: Protocol): number {
  if (visits === 1) return middle;
  return visit === 0 ? first : visit === visits - 1 ? last : middle;
}

/**
 * Technique of one zone for every session: the mass that the wanted look asks for on this skin, then the
 * rules and the inverse for each session's share of it.
 *
 * @param shares the zone's cumulative share after each session; a session that adds nothing is left out
 * @param done sessions given before these
 */
export function prescribeZone(
  zone: ZoneToPrescribe,
  shares: readonly number[],
  clientCase: ClientCase,
  active: ActiveProtocol,
  done = 0,
): ZonePrescription {
  // Whole hairs: a rule rounds further, and a hairline that is dragged finds yesterday's answer.
  const rounded = { ...zone, hairsPerCm2: Math.round(zone.hairsPerCm2) };
  const wanted = wantedShade(zone, clientCase, active);
  const override = overrideFor(clientCase.protocol.technique, zone.id, zone.use);
  const visits = visitsOf(shares, done);
  const key = `${JSON.stringify([rounded, visits, done, wanted, override, clientCase.seed])} ${active.key}`;
  return remembered(key, () => solveZone(rounded, visits, done, clientCase, active));
}

/** Prescriptions of the last designs: a design changes far more often than what one zone's skin asks for. */
const remembered = lastAnswers<ZonePrescription>(64);

/** Sessions that add dots, by number. */
const visitsOf = (shares: readonly number[], done: number): number[] =>
  shares.flatMap((share, at) => (share > (at === 0 ? 0 : shares[at - 1]) ? [done + at + 1] : []));

function solveZone(
  zone: ZoneToPrescribe,
  visits: readonly number[],
  done: number,
  clientCase: ClientCase,
  asProtocol: ActiveProtocol,
): ZonePrescription {
  const { skin, seed } = clientCase;
  const override = overrideFor(clientCase.protocol.technique, zone.id, zone.use);
  const active = withChoices(asProtocol, zone.use, override);
  const { protocol } = active;
  const asked = askedDeposit(zone, clientCase, active);
  const pigment = active.pigments[zone.use];
  const moved = movers(asked, prescribePlace(asked, active).technique, active);
  const origins = originsOf(moved, override, zone.use, asProtocol);
  const solved = visits.map((_, visit) => {
    const strength = visitStrength(done + visit, done + visits.length, protocol);
    const situation = { ...asked, massNg: asked.massNg * strength };
    return withOverride(prescribePlace(situation, active), situation, override, active);
  });
  const entries = solved.map(({ technique, deposit, target, cautions, refusals, shortfalls }, visit) => {
    return {
      zone: zone.id,
      use: zone.use,
      session: visits[visit],
      technique,
      needleCode: codeOrNull(technique.needle),
      pigment: prescribedPigment(pigment, active),
      puncturesPerDot: puncturesOf(technique),
      origins,
      target: { ...target, shadeShare: asked.shadeShare ?? 1 },
      deposit,
      depositBands: depositBands(
        depositDraws(technique, zone.tissue, seed, undefined, { scatter: active.scatter }),
        deposit,
      ),
      hue: hueOf(skin.lab, deposit.massNg > 0 ? deposit : target),
      cautions: [...cautions, ...refusals, ...shortfalls],
    };
  });
  return {
    zone: zone.id,
    use: zone.use,
    sessions: entries,
    refused: refusalOf(zone, asked, solved[solved.length - 1], active),
  };
}

const hueOf = (skin: Lab, { depthMm, radiusMm }: Pick<DotShape, "depthMm" | "radiusMm">): Hue =>
  hueAt(skin, depthMm, radiusMm);

/** A needle that a person set may lie between the sizes that have a code. */
const codeOrNull = (needle: Needle): string | null =>
  Object.values(needleDiameterCodes).some((mm) => Math.abs(mm - needle.diameterMm) < 0.005)
    ? codeOfNeedle(needle)
    : null;

const prescribedPigment = (pigment: Pigment, { changed }: ActiveProtocol): PrescribedPigment => ({
  id: pigment.id,
  name: pigment.name,
  class: pigment.class,
  base: pigment.base,
  colour: pigment.colour,
  particleUm: pigment.particleUm,
  neatMgPerMl: pigment.neatMgPerMl,
  neatViscosityMPaS: pigment.neatViscosityMPaS,
  evidence: pigment.evidence,
  assumptions: pigment.assumptions,
  ...changedBy(
    `materials/${pigment.id}`,
    changed.map(({ by }) => by),
  ),
});
