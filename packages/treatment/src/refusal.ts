import type { ScarKind, ZoneId } from "@shadowline/scalp";
import { depositModel, withAlternative } from "@shadowline/technique";
import type { ActiveProtocol } from "./active-protocol.js";
import { type PlacePrescription, prescribePlace } from "./prescribe-place.js";
import type { Situation } from "./prescription-rules.js";

/** Standard deviation of a thickness that was measured by ultrasound, mm; more is an estimate. */
const MEASURED_SD_MM = 0.18;
/** Thickest skin that a measurement is asked for, mm, and the step it is told in. */
const THICKEST_MM = 2.5;
const STEP_MM = 0.05;

/**
 * Why a zone cannot be treated as asked, or null: raised scars, places where every limit is broken, dots that stay
 * far too heavy. Where only the estimate of the thickness stands in the way, what a measurement would buy.
 *
 * @param last the last visit's prescription, a person's figures in it
 */
export function refusalOf(
  { scarKind }: { readonly id: ZoneId; readonly scarKind: ScarKind | undefined },
  asked: Situation,
  last: PlacePrescription,
  active: ActiveProtocol,
): string | null {
  if (scarKind === "hypertrophic") return "A raised scar is not filled: pigment spreads in it and the skin may react.";
  const { refusals, technique, deposit, target } = last;
  const factor = deposit.massNg / target.massNg;
  if (refusals.length === 0) {
    const { refuseAboveFactor, pigments } = active.protocol.lighter;
    if (factor <= refuseAboveFactor) return null;
    const weakest = pigments.map((id) => active.allPigments.find((one) => one.id === id)?.name).join(", ");
    return `Dots would come out ${factor.toFixed(1)} times as heavy as the wanted look asks, and more than ${refuseAboveFactor} times is refused. A weaker pigment (${weakest || "none is listed"}), a finer needle or a darker shade would change that.`;
  }
  const { deepestMm, bestReachable } = withAlternative(
    target,
    last,
    asked.tissue,
    active.limits,
    depositModel,
    active.scatter,
  );
  const deepest = deepestMm === null ? "" : `; within the spill limit the deepest is ${deepestMm.toFixed(2)} mm`;
  const best = bestReachable
    ? ` The nearest deposit that no limit refuses lies at ${bestReachable.deposit.depthMm.toFixed(2)} mm with ${bestReachable.technique.extensionMm.toFixed(2)} mm extension.`
    : "";
  return `No technique reaches the wanted deposit here: ${refusals.join(", ")} at ${technique.extensionMm.toFixed(2)} mm extension${deepest}.${best}${whatMeasuringBuys(asked, active)}`;
}

/** The least thickness, measured, with which the place could be treated; nothing where it was measured already. */
function whatMeasuringBuys(asked: Situation, active: ActiveProtocol): string {
  const { tissue } = asked;
  if (tissue.skinSdMm <= MEASURED_SD_MM) return "";
  const measuredAt = (skinMm: number): PlacePrescription =>
    prescribePlace({ ...asked, tissue: { ...tissue, skinMm, skinSdMm: MEASURED_SD_MM } }, active);
  const allows = (steps: number): boolean => measuredAt(steps * STEP_MM).refusals.length === 0;
  let thick = Math.round(THICKEST_MM / STEP_MM);
  if (!allows(thick)) return "";
  let thin = Math.ceil((tissue.epidermisMm + 0.2) / STEP_MM);
  while (thick - thin > 1) {
    const middle = (thin + thick) >> 1;
    if (allows(middle)) thick = middle;
    else thin = middle;
  }
  const { deposit } = measuredAt(thick * STEP_MM);
  return ` The thickness is an estimate, ${tissue.skinMm.toFixed(2)} mm. Measure it by ultrasound: from ${(thick * STEP_MM).toFixed(2)} mm on dots can be set here, at first ${deposit.depthMm.toFixed(2)} mm deep.`;
}
