import { type Look, type LookInput, predictLook } from "@shadowline/look";
import { sha256HexOfText } from "@shadowline/numeric";
import { type HairField, type Head, hairlineFacts, layOutScalp, type ScalpSurface } from "@shadowline/scalp";
import { alternatives } from "./alternatives.js";
import { assess } from "./assess.js";
import type { ClientCase } from "./case.js";
import { existingHair, scalpDesign } from "./design.js";
import { dotsCsv } from "./dots-csv.js";
import { ENGINE_VERSION } from "./engine-version.js";
import { resolveEvidence } from "./evidence-registry.js";
import { hairlineFindings } from "./hairline-rules.js";
import { lookInputOf } from "./look-input-of.js";
import { lossScales } from "./loss-scales.js";
import { outlookOf } from "./outlook.js";
import type { PlannedDots } from "./place.js";
import type { Plan, Quote, SessionPlan } from "./plan.js";
import { planFindings } from "./plan-checks.js";
import type { PlanStage } from "./plan-stage.js";
import { besideClaims } from "./published-claims.js";
import { quoteOf } from "./quote.js";
import { type SessionsAndSchedule, scheduleOf } from "./schedule.js";
import type { SessionPreset } from "./session-shares.js";
import { skinColourClass } from "./skin-colour-class.js";
import { dotsPerMinuteOf, type Treatment, treat } from "./treat.js";
import { usedEvidence } from "./used-evidence.js";

/** A plan with the large arrays that plan.json leaves out. */
export type PlannedCase = {
  readonly plan: Plan;
  readonly head: Head;
  readonly scalp: ScalpSurface;
  readonly hair: HairField;
  readonly dots: PlannedDots | null;
  readonly lookInput: LookInput;
};

const HEALED_DAYS = 30;
const OUTLOOK_YEARS = [1, 5, 10];
const DAYS_PER_YEAR = 365.25;
/** Where a client stands before a mirror, m. */
const OUTLOOK_DISTANCE_M = 0.5;
const SHAVED_MM = 0.5;

/**
 * One client's whole plan: assessed, laid out, prescribed, placed, predicted, scheduled and priced.
 *
 * The one function that the command, the server's job and the studio's worker all run. The same case, head
 * and engine version give the same bytes everywhere. A decision that forbids dots still returns the head,
 * the assessment and the alternatives.
 *
 * @param head as `headOf` made it; kept by the caller, since a design changes more often than a head
 * @throws InputError where the design does not fit the head
 */
export function planCase(
  clientCase: ClientCase,
  head: Head,
  onStage: (stage: PlanStage) => void = () => {},
): PlannedCase {
  const assessment = assess(clientCase.intake, clientCase.scars, clientCase.override);
  onStage({ stage: "assessed", assessment });
  const scalp = layOutScalp(head, scalpDesign(clientCase));
  const hair = existingHair(scalp, clientCase);
  onStage({ stage: "laid-out", scalp });
  const treatment = assessment.plansDots ? treat(clientCase, scalp, hair, onStage) : null;
  const course = treatment && scheduleOfTreatment(treatment, clientCase);
  const lookInput = lookInputOf(
    head,
    { surface: scalp, hair },
    treatment?.dots ?? null,
    treatment?.treated ?? { areaCm2: 0, hairsPerCm2: 0 },
    olderDays(course?.sessions ?? []),
    clientCase,
  );
  const body = {
    schemaVersion: 1 as const,
    versions: { engine: ENGINE_VERSION },
    label: clientCase.label,
    seed: clientCase.seed,
    assessment,
    head: headSummary(head, scalp, clientCase),
    zones: treatment?.zones ?? [],
    prescription: treatment?.prescription ?? [],
    totals: treatment?.totals ?? { dots: 0, treatedCm2: 0, minutes: 0, sessions: 0, coverageShare: 0 },
    sessions: course?.sessions ?? [],
    schedule: course && course.schedule,
    quote: treatment && course && quoteOfTreatment(treatment, course.sessions, clientCase),
    outlook: treatment && outlookOf(outlookLooks(lookInput), clientCase),
    alternatives: alternatives(clientCase.intake),
    hash: treatment && sha256HexOfText(dotsCsv(treatment.dots)),
    case: clientCase,
  };
  const scales = { skin: skinColourClass(clientCase.skin.lab), loss: lossScales(clientCase.hair) };
  const checked = { ...body, findings: planFindings(body), claims: besideClaims(body), ...scales };
  const plan: Plan = { ...checked, evidence: resolveEvidence([...usedEvidence(checked)]) };
  onStage({ stage: "predicted" });
  return { plan, head, scalp, hair, dots: treatment?.dots ?? null, lookInput };
}

function scheduleOfTreatment({ shares, dotsByZone }: Treatment, clientCase: ClientCase): SessionsAndSchedule {
  const { intervalDays, sessionPreset, maxSessionMinutes } = clientCase.protocol;
  return scheduleOf({
    shares,
    dotsByZone,
    dotsPerMinute: dotsPerMinuteOf(clientCase),
    startDate: clientCase.startDate,
    intervalDays: intervalDays ?? 14,
    preset: sessionPreset as SessionPreset,
    maxSessionMinutes: maxSessionMinutes ?? 180,
    scarZones: clientCase.scars.map(({ id }) => id),
  });
}

function quoteOfTreatment(
  { zones, totals }: Treatment,
  sessions: readonly SessionPlan[],
  clientCase: ClientCase,
): Quote | null {
  return quoteOf({
    treatedCm2: totals.treatedCm2,
    scarZones: zones.filter(({ scarKind, dots }) => scarKind !== null && dots > 0).length,
    worn: clientCase.wantedLook.worn,
    sessions: sessions.length,
    minutes: totals.minutes,
    minutesBand: {
      lower: sessions.reduce((sum, { minutesBand }) => sum + minutesBand.lower, 0),
      upper: sessions.reduce((sum, { minutesBand }) => sum + minutesBand.upper, 0),
    },
    prices: clientCase.quote,
  });
}

const MS_PER_DAY = 86_400_000;

/** Days by which each session is older than the last. */
function olderDays(sessions: readonly SessionPlan[]): number[] {
  const days = sessions.map(({ date }) => Date.parse(`${date}T00:00:00Z`) / MS_PER_DAY);
  return days.map((day) => days[days.length - 1] - day);
}

const outlookLooks = (input: LookInput): Look[] =>
  [HEALED_DAYS, ...OUTLOOK_YEARS.map((years) => years * DAYS_PER_YEAR)].map((ageDays) =>
    predictLook(input, ageDays, OUTLOOK_DISTANCE_M, "D65", SHAVED_MM),
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
