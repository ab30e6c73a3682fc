import { chooseNeedle } from "@shadowline/technique";
import { type ActiveProtocol, needleOf } from "./active-protocol.js";
import { type AskedPlace, askedDeposit, wantedShade } from "./asked-deposit.js";
import type { ClientCase } from "./case.js";
import { lastAnswers } from "./last-answers.js";
import type { NeedleMaterial, Pigment } from "./materials/material.js";
import { type PlacePrescription, prescribePlace } from "./prescribe-place.js";
import type { Situation } from "./prescription-rules.js";

type Attempt = {
  readonly active: ActiveProtocol;
  readonly situation: Situation;
  readonly solved: PlacePrescription;
  /** Pigment of a dot over the wanted. */
  readonly factor: number;
};

/**
 * The protocol with what stands in where even the longest mix leaves dots too heavy: a finer needle, then a
 * weaker pigment. Unchanged where a mix leaves the wanted mass.
 *
 * One cartridge and one bottle serve a use all over the head, so the choice is made at one place. Among the
 * needles that the protocol allows the one of least expected loss is taken, each judged against the dot that is
 * wanted with it. A bottle that a person chose is kept.
 *
 * @param place where most dots of this use go
 */
export function withLighterDots(
  { id, use, tissue, hairsPerCm2 }: AskedPlace,
  clientCase: ClientCase,
  active: ActiveProtocol,
): ActiveProtocol {
  // Whole hairs, as where it is prescribed: a hairline that is dragged finds the choice of before.
  const place = { id, use, tissue, hairsPerCm2: Math.round(hairsPerCm2) };
  const key = JSON.stringify([place, wantedShade(place, clientCase, active), clientCase.seed]);
  return chosenBefore(`${key} ${active.key}`, () => lighterFor(place, clientCase, active));
}

/** The choices of the last designs. */
const chosenBefore = lastAnswers<ActiveProtocol>(16);

function lighterFor(place: AskedPlace, clientCase: ClientCase, active: ActiveProtocol): ActiveProtocol {
  const { use } = place;
  const { aboveFactor, heavyFactor, needles, pigments } = active.protocol.lighter;
  const attempt = (tried: ActiveProtocol): Attempt => {
    const situation = askedDeposit(place, clientCase, tried);
    const solved = prescribePlace(situation, tried);
    return { active: tried, situation, solved, factor: solved.deposit.massNg / situation.massNg };
  };
  const own = attempt(active);
  if (own.factor <= aboveFactor) return active;
  const inHand = active.needles[use];
  let best = own;
  let least = expectedLoss(own, inHand, clientCase.seed);
  for (const id of needles[use]) {
    const needle = active.allNeedles.find((one) => one.id === id);
    if (!needle || needle.id === inHand.id) continue;
    const finer = attempt(withFinerNeedle(active, use, needle));
    const loss = expectedLoss(finer, inHand, clientCase.seed);
    const relieves = best.factor > heavyFactor && finer.factor <= heavyFactor && loss < Infinity;
    const weighs = finer.factor > heavyFactor && best.factor <= heavyFactor;
    if (weighs || (loss >= least && !relieves)) continue;
    best = finer;
    least = loss;
  }
  if (active.bottleChosen) return best.active;
  for (const id of pigments) {
    if (best.factor <= aboveFactor) break;
    const pigment = active.allPigments.find((one) => one.id === id);
    if (!pigment || pigment.neatMgPerMl >= best.active.pigments[use].neatMgPerMl) continue;
    const weaker = attempt(withWeakerPigment(best.active, use, pigment));
    if (weaker.factor < best.factor && weaker.solved.refusals.length === 0) best = weaker;
  }
  return best.active;
}

/** Infinity where a limit refuses the needle. */
function expectedLoss({ active, situation, solved }: Attempt, inHand: NeedleMaterial, seed: number): number {
  const { limits, scatter } = active;
  const needle = needleOf(active.needles[situation.use]);
  const { best } = chooseNeedle(solved.target, [needle], solved.technique, situation.tissue, {
    limits,
    scatter,
    inHand: needleOf(inHand),
    seed,
  });
  return best?.loss.total ?? Infinity;
}

function withFinerNeedle(active: ActiveProtocol, use: AskedPlace["use"], needle: NeedleMaterial): ActiveProtocol {
  const { protocol } = active;
  const { radiusTargetMm, lighter } = protocol;
  return {
    ...active,
    protocol: {
      ...protocol,
      radiusTargetMm: { ...radiusTargetMm, value: { ...radiusTargetMm.value, [use]: lighter.radiusMm[use] } },
    },
    needles: { ...active.needles, [use]: needle },
    lightened: { ...active.lightened, [use]: { ...active.lightened[use], needle: true } },
    key: `${active.key} ${use} ${needle.id}`,
  };
}

const withWeakerPigment = (active: ActiveProtocol, use: AskedPlace["use"], pigment: Pigment): ActiveProtocol => ({
  ...active,
  pigments: { ...active.pigments, [use]: pigment },
  lightened: { ...active.lightened, [use]: { ...active.lightened[use], pigment: true } },
  key: `${active.key} ${use} ${pigment.id}`,
});
