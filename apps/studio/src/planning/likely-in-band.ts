import type { LikelyLook, Look } from "@shadowline/look";
import type { Band } from "@shadowline/quantity";

/** One outcome in the band of all: likely values of the one, ends of the other. */
export function withLikely(band: Look, one: LikelyLook): Look {
  const around = (of: Band, likely: number): Band => ({ ...of, likely });
  const colour = (of: Look["skin"], { l, a, b }: LikelyLook["skin"]): Look["skin"] => ({
    l: around(of.l, l),
    a: around(of.a, a),
    b: around(of.b, b),
  });
  return {
    ...band,
    skin: colour(band.skin, one.skin),
    treated: colour(band.treated, one.treated),
    difference: colour(band.difference, one.difference),
    deltaE: around(band.deltaE, one.deltaE),
    grain: around(band.grain, one.grain),
  };
}
