import { type Look, type LookInput, predictLook } from "@shadowline/look";
import { sha256HexOfText } from "@shadowline/numeric";
import { type HairField, type Head, hairlineFacts, layOutScalp, type ScalpSurface } from "@shadowline/scalp";
import type { Instrument } from "@shadowline/technique";
import { type ActiveProtocol, activeProtocol } from "./active-protocol.js";
import { alternatives, alternativesLeftOut } from "./alternatives.js";
import { applyEdits } from "./apply-edits.js";
import { assessCase } from "./assess.js";
import type { ClientCase } from "./case.js";
import { atDefault } from "./case-defaults.js";
import { clientAdvice } from "./client-advice.js";
import { courseOf } from "./client-course.js";
import { isFigure } from "./compare-protocols.js";
import { countryRules } from "./country-rules.js";
import { courseOrigins } from "./course-origins.js";
import { scalpDesign } from "./design.js";
import { dotLayout } from "./dot-layout.js";
import { dotsCsv } from "./dots-csv.js";
import { ENGINE_VERSION } from "./engine-version.js";
import { resolveEvidence } from "./evidence-registry.js";
import { existingHair } from "./existing-hair.js";
import { furtherLoss } from "./further-loss.js";
import { graftsSparedBy } from "./grafts-spared.js";
import { hairlineFindings } from "./hairline-rules.js";
import type { Knowledge } from "./knowledge.js";
import { changedBy } from "./knowledge-edit.js";
import { lookInputOf } from "./look-input-of.js";
import { lossScales } from "./loss-scales.js";
import { trayOf } from "./materials/tray.js";
import { refuseOffSkin } from "./measured-hair.js";
import { outlookOf } from "./outlook.js";
import { type PigmentPutIn, pigmentsPutIn } from "./pigments-put-in.js";
import type { PlannedDots } from "./place.js";
import type { Finding, Plan, Quote, SessionPlan } from "./plan.js";
import type { PigmentKind } from "./plan-advice.js";
import { planFindings } from "./plan-checks.js";
import { restingEvidence } from "./plan-numbers.js";
import type { PlanStage } from "./plan-stage.js";
import { practitionerAdvice, scatterOf } from "./practitioner-advice.js";
import { besideClaims } from "./published-claims.js";
import { quoteOf } from "./quote.js";
import { stageOf } from "./quote-methods.js";
import { type SessionsAndSchedule, scheduleOf } from "./schedule.js";
import { skinColourClass } from "./skin-colour-class.js";
import { withStandingDots } from "./standing-look.js";
import { type Treatment, treat } from "./treat.js";
import { usedEvidence } from "./used-evidence.js";
import { wornLengthMm } from "./worn-length.js";

/** A plan with the large arrays that plan.json leaves out. */
export type PlannedCase = {
  readonly plan: Plan;
  readonly head: Head;
  readonly scalp: ScalpSurface;
  readonly hair: HairField;
  readonly dots: PlannedDots | null;
  readonly lookInput: LookInput;
};

const noTotals: Plan["totals"] = {
  dots: 0,
  treatedCm2: 0,
  minutes: 0,
  sessions: 0,
  coverageShare: 0,
  unplaced: 0,
  strokes: 0,
  standing: 0,
  unitsByHairs: null,
};

const HEALED_DAYS = 30;
const OUTLOOK_YEARS = [1, 5, 10];
const DAYS_PER_YEAR = 365.25;
/** Where a client stands before a mirror, m. */
const OUTLOOK_DISTANCE_M = 0.5;

/**
 * One client's whole plan: assessed, laid out, prescribed, placed, predicted, scheduled and priced.
 *
 * The one function that the command, the server's job and the studio's worker all run. The same case, head
 * and engine version give the same bytes everywhere. A decision that forbids dots still returns the head,
 * the assessment and the alternatives.
 *
 * @param head as `headOf` made it; kept by the caller, since a design changes more often than a head
 * @throws InputError where the design or what was measured on the skin does not fit the head
 */
export function planCase(
  clientCase: ClientCase,
  head: Head,
  onStage: (stage: PlanStage) => void = () => {},
): PlannedCase {
  const knowledge = applyEdits(clientCase.knowledge.edits);
  const asProtocol = activeProtocolOf(clientCase, knowledge);
  const assessment = assessCase(clientCase, knowledge);
  onStage({ stage: "assessed", assessment });
  refuseOffSkin(head, clientCase);
  const scalp = layOutScalp(head, scalpDesign(clientCase));
  const hair = existingHair(scalp, clientCase);
  onStage({ stage: "laid-out", scalp });
  const tried = assessment.plansDots ? treat(clientCase, scalp, hair, asProtocol, knowledge, onStage) : null;
  const active = tried?.active ?? asProtocol;
  // Where every zone is refused or needs no dot there is no course to date or to price; the zones say why.
  const treatment = tried !== null && tried.totals.dots > 0 ? tried : null;
  const course = treatment && scheduleOfTreatment(treatment, clientCase, active, knowledge);
  const planned = lookInputOf(
    head,
    { surface: scalp, hair },
    treatment?.dots ?? null,
    treatment?.treated ?? { areaCm2: 0, hairsPerCm2: 0, shaftMm: 0 },
    olderDays(course?.sessions ?? []),
    clientCase,
    treatment?.prescription ?? [],
  );
  const lookInput = withStandingDots(planned, clientCase, {
    standing: treatment?.standing ?? [],
    prescription: treatment?.prescription ?? [],
    sessions: course?.sessions ?? [],
    protocol: active,
  });
  const pigments = pigmentsPutIn(treatment?.prescription ?? [], active);
  const outlook =
    treatment &&
    outlookOf(
      outlookLooks(lookInput, wornLengthMm(clientCase)),
      clientCase,
      pigmentKinds(pigments),
      furtherLoss(scalp, hair, clientCase),
    );
  const lastUse = course?.sessions.at(-1)?.date ?? clientCase.startDate;
  const body = {
    schemaVersion: 1 as const,
    versions: { engine: ENGINE_VERSION, knowledge: knowledge.version },
    knowledge: { version: knowledge.version, changed: knowledge.changed },
    protocol: protocolSummary(active, clientCase),
    materials: trayOf(
      clientCase,
      knowledge,
      active,
      pigments,
      instrumentsUsed(treatment?.prescription ?? [], active),
      lastUse,
    ),
    practitioner: practitionerAdvice(clientCase.practitioner, active.protocol),
    label: clientCase.label,
    seed: clientCase.seed,
    assessment,
    head: headSummary(head, scalp, clientCase),
    zones: tried?.zones ?? [],
    prescription: treatment?.prescription ?? [],
    totals: treatment?.totals ?? noTotals,
    layout: treatment ? dotLayout(clientCase, treatment.totals.unitsByHairs) : [],
    standing: treatment?.standing ?? [],
    sessions: course?.sessions ?? [],
    schedule: course?.schedule ?? null,
    quote: treatment && course && quoteOfTreatment(treatment, course.sessions, clientCase, knowledge, outlook),
    graftsSpared: treatment && graftsSparedBy(treatment.zones, clientCase.intake),
    outlook,
    alternatives: alternatives(clientCase.intake),
    alternativesLeftOut: alternativesLeftOut(clientCase.intake),
    course: course && course.sessions.length > 0 ? courseOf(course.sessions, clientCase, active) : null,
    countryRules: countryRules(clientCase.country),
    clientAdvice,
    hash: treatment && sha256HexOfText(dotsCsv(treatment.dots)),
    case: clientCase,
  };
  const scales = { skin: skinColourClass(clientCase.skin.lab), loss: lossScales(clientCase.hair) };
  const checked = {
    ...body,
    findings: figureFindings(body, knowledge),
    claims: besideClaims(body),
    defaults: atDefault(clientCase),
    ...scales,
  };
  const plan: Plan = { ...checked, evidence: resolveEvidence([...usedEvidence(checked), ...restingEvidence]) };
  onStage({ stage: "predicted" });
  return { plan, head, scalp, hair, dots: treatment?.dots ?? null, lookInput };
}

/** The case's protocol with the scatter of the hand that will work. */
export function activeProtocolOf(clientCase: ClientCase, knowledge: Knowledge): ActiveProtocol {
  const { protocol } = activeProtocol(clientCase, knowledge);
  return activeProtocol(clientCase, knowledge, scatterOf(clientCase.practitioner, protocol));
}

/** Advice on the plan's own figures by the clinic's rules; a rule that the clinic changed says so. */
const figureFindings = (body: Parameters<typeof planFindings>[0], { planRules, changed }: Knowledge): Finding[] =>
  planFindings(
    body,
    planRules.filter(({ off }) => off !== true),
  ).map((finding) => ({ ...finding, ...changedBy(`planRules/${finding.rule}`, changed) }));

/** Instruments that the plan is set with: those of the prescriptions, else the protocol's. */
function instrumentsUsed(prescription: Plan["prescription"], { protocol }: ActiveProtocol): Instrument[] {
  const prescribed = prescription.map(({ technique }) => technique.instrument);
  return [...new Set(prescribed.length > 0 ? prescribed : Object.values(protocol.technique.instrument.value))];
}

/** Every kind of pigment that the plan puts in, once. */
function pigmentKinds(pigments: readonly PigmentPutIn[]): PigmentKind[] {
  const kinds = pigments.map((pigment) => ({ pigmentClass: pigment.class, base: pigment.base }));
  return kinds.filter(
    ({ pigmentClass, base }, at) =>
      kinds.findIndex((kind) => kind.pigmentClass === pigmentClass && kind.base === base) === at,
  );
}

const protocolSummary = (active: ActiveProtocol, clientCase: ClientCase): Plan["protocol"] => {
  const { protocol, maxSessionMinutes, intervalDays, dotsPerMinute } = active;
  return {
    id: protocol.id,
    name: protocol.name,
    version: protocol.version,
    basedOn: protocol.basedOn,
    interpreted: protocol.interpreted,
    evidence: protocol.evidence,
    longestSessionMinutes: maxSessionMinutes,
    intervalDays,
    dotsPerMinute,
    numbing: protocol.numbing,
    spread: protocol.spread,
    origins: courseOrigins(active, clientCase),
    changed: active.changed.filter(({ path, by }) => isFigure(path) && by.item.startsWith("protocols/")),
  };
};

function scheduleOfTreatment(
  { shares, dotsByZone }: Treatment,
  clientCase: ClientCase,
  { protocol, dotsPerMinute, intervalDays, maxSessionMinutes }: ActiveProtocol,
  { protocols, aftercare, changed }: Knowledge,
): SessionsAndSchedule {
  return scheduleOf({
    shares,
    dotsByZone,
    dotsPerMinute,
    startDate: clientCase.startDate,
    intervalDays,
    protocol,
    other: protocols.find(({ id }) => id !== protocol.id) ?? protocol,
    maxSessionMinutes,
    scarZones: clientCase.scars.map(({ id }) => id),
    aftercare: aftercare
      .map((step) => ({ ...step, ...changedBy(`aftercare/${step.id}`, changed) }))
      .sort((a, b) => a.day - b.day),
  });
}

function quoteOfTreatment(
  { zones, totals, shares }: Treatment,
  sessions: readonly SessionPlan[],
  clientCase: ClientCase,
  { prices, changed }: Knowledge,
  outlook: Plan["outlook"],
): Quote | null {
  const request = {
    treatedCm2: totals.treatedCm2,
    scarZones: zones.filter(({ scarKind, dots }) => scarKind !== null && dots > 0).length,
    worn: clientCase.wantedLook.worn,
    sessions: sessions.length,
    testVisits: shares.testVisit ? 1 : 0,
    minutes: totals.minutes,
    minutesBand: {
      lower: sessions.reduce((sum, { minutesBand }) => sum + minutesBand.lower, 0),
      upper: sessions.reduce((sum, { minutesBand }) => sum + minutesBand.upper, 0),
    },
    stage: stageOf(clientCase.hair),
    prices: clientCase.quote,
  };
  return quoteOf(request, prices, outlook?.touchUpForecast, changed);
}

const MS_PER_DAY = 86_400_000;

/** Days by which each session is older than the last, by its number from 1; 0 for those before the plan's own. */
function olderDays(sessions: readonly SessionPlan[]): number[] {
  const dayOf = ({ date }: SessionPlan): number => Date.parse(`${date}T00:00:00Z`) / MS_PER_DAY;
  const older = new Array<number>(sessions.at(-1)?.number ?? 0).fill(0);
  for (const session of sessions) older[session.number - 1] = dayOf(sessions[sessions.length - 1]) - dayOf(session);
  return older;
}

const outlookLooks = (input: LookInput, hairLengthMm: number): Look[] =>
  [HEALED_DAYS, ...OUTLOOK_YEARS.map((years) => years * DAYS_PER_YEAR)].map((ageDays) =>
    predictLook(input, ageDays, OUTLOOK_DISTANCE_M, "D65", hairLengthMm),
  );

function headSummary(head: Head, scalp: ScalpSurface, { intake }: ClientCase): Plan["head"] {
  const { points, featherMm, irregularityMm, style, lengthMm } = scalp.hairline;
  const facts = hairlineFacts(head, scalp);
  return {
    origin: head.origin,
    measures: head.measures,
    scalpCm2: scalp.areaCm2,
    notes: head.notes,
    hairline: { points, featherMm, irregularityMm, style, lengthMm, heightMm: facts.glabellaToMiddleMm },
    hairlineFindings: hairlineFindings(facts, intake, scalp.hairline),
  };
}
