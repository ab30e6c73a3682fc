import type { ActiveProtocol } from "./active-protocol.js";
import type { Pigment } from "./materials/material.js";
import type { PrescribedPigment, ZoneSessionPrescription } from "./plan.js";

/** A pigment of a plan, known again by its id among the materials. */
export type PigmentPutIn = Pick<PrescribedPigment | Pigment, "id" | "class" | "base">;

/**
 * Every pigment that a plan puts in, once, that of most dots first: a person may have chosen another bottle for a
 * place. Where nothing is prescribed, those of the protocol.
 */
export function pigmentsPutIn(
  prescription: readonly Pick<ZoneSessionPrescription, "pigment" | "dots">[],
  { pigments }: Pick<ActiveProtocol, "pigments">,
): PigmentPutIn[] {
  const dotsOf = new Map<string, number>();
  const byId = new Map<string, PigmentPutIn>();
  for (const { pigment, dots } of prescription) {
    dotsOf.set(pigment.id, (dotsOf.get(pigment.id) ?? 0) + dots);
    byId.set(pigment.id, pigment);
  }
  if (byId.size === 0) for (const pigment of Object.values(pigments)) byId.set(pigment.id, pigment);
  return [...byId.values()].sort((a, b) => (dotsOf.get(b.id) ?? 0) - (dotsOf.get(a.id) ?? 0));
}
