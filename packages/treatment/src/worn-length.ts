import type { ClientCase } from "./case.js";

/**
 * Hair length that a look is predicted over, by how hair is worn, mm: stubble, a clipper's cut, and as long as
 * pictures tell hair from skin. Evidence `look-view-assumption`.
 *
 * Longer hair than 10 mm lies on itself and hides more than the model knows of.
 */
const lengthMm = { shaved: 0.5, short: 3, long: 10 } as const satisfies Record<
  ClientCase["wantedLook"]["worn"],
  number
>;

/** The existing hair's length in the looks of a case, mm: as the case says, else by how hair is worn. */
export const wornLengthMm = ({ hair, wantedLook: { worn } }: Pick<ClientCase, "hair" | "wantedLook">): number =>
  hair.lengthMm === undefined ? lengthMm[worn] : Math.min(hair.lengthMm, lengthMm.long);
