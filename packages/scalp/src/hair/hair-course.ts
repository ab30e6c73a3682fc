import type { ScalpSurface } from "../layout/scalp-surface.js";
import { type DiffuseGrade, diffuseGrades, thinned, thinningBetween } from "./diffuse-loss.js";
import { type HairField, type HairGrowth, hairAfterLoss } from "./hair-field.js";
import { between, type NorwoodStage, norwoodBetween } from "./norwood-loss.js";
import { type SaltLoss, withSaltLoss } from "./salt-loss.js";

/** How far a person's hair loss has come, by every scale that was used. */
export type HairStage = {
  readonly norwood: NorwoodStage;
  /** Taken on top of the stage. */
  readonly diffuse?: DiffuseGrade | undefined;
  /** Taken on top of both. */
  readonly salt?: SaltLoss | undefined;
};

/**
 * Hair on its way from one stage to another, near or far: further loss, or regrowth.
 *
 * Edges of loss move and shares thin in proportion. On the way to a later stage no place ever gains hair, on the way
 * to an earlier one none loses any, each scale by itself; where every figure of one stage is at least the other's,
 * the way ends at the stage asked for and the way back is the same way. How long it takes nobody can say: a share is
 * no time.
 *
 * @param share 0 at `from`, 1 at the end
 * @param fullPerCm2 hairs per cm2 where nothing is lost, 0 to 400
 * @throws RangeError for a share outside 0 to 1
 */
export function hairCourse(
  surface: ScalpSurface,
  from: HairStage,
  to: HairStage,
  share: number,
  fullPerCm2: number,
  growth: HairGrowth = {},
): HairField {
  if (!(share >= 0 && share <= 1)) throw new RangeError(`share must be 0 to 1, got ${share}`);
  const patterned = hairAfterLoss(surface, norwoodBetween(from.norwood, to.norwood, share), fullPerCm2, growth);
  const hair = thinned(surface, patterned, thinningBetween(from.diffuse, to.diffuse, share));
  if (from.salt === undefined && to.salt === undefined) return hair;
  return withSaltLoss(surface, hair, saltBetween(from.salt ?? noLoss, to.salt ?? noLoss, share));
}

/** Hair at a stage. */
export const hairAtStage = (
  surface: ScalpSurface,
  stage: HairStage,
  fullPerCm2: number,
  growth: HairGrowth = {},
): HairField => hairCourse(surface, stage, stage, 0, fullPerCm2, growth);

/** Ways of pattern loss on which each stage holds the one before: by the crown, and with an even front. */
const ways: readonly (readonly NorwoodStage[])[] = [
  ["I", "II", "III", "III vertex", "IV", "V", "VI", "VII"],
  ["I", "II", "IIa", "IIIa", "IVa", "Va", "VI", "VII"],
];

/**
 * Stages that further loss would come to, the next one first; none at the end of a scale.
 *
 * A grade of diffuse loss goes on by its own scale, any other loss by Norwood's way with the crown, or by the even
 * front where the stage is one of those. Patches of areata have no order and stay as they are.
 */
export function stagesAhead(stage: HairStage): readonly HairStage[] {
  const { norwood, diffuse } = stage;
  if (diffuse !== undefined) {
    const scale = diffuse.split("-")[0];
    // Frontal loss is a picture beside Savin's grades, not the last of them.
    const grades = diffuseGrades.filter((grade) => grade.split("-")[0] === scale && grade !== "savin-frontal");
    const at = grades.indexOf(diffuse);
    return at < 0 ? [] : grades.slice(at + 1).map((grade) => ({ ...stage, diffuse: grade }));
  }
  const way = ways.find((stages) => stages.includes(norwood)) ?? [];
  return way.slice(way.indexOf(norwood) + 1).map((ahead) => ({ ...stage, norwood: ahead }));
}

const noLoss: SaltLoss = { topPercent: 0, rightPercent: 0, leftPercent: 0, backPercent: 0 };

const saltBetween = (from: SaltLoss, to: SaltLoss, share: number): SaltLoss => ({
  topPercent: between(from.topPercent, to.topPercent, share),
  rightPercent: between(from.rightPercent, to.rightPercent, share),
  leftPercent: between(from.leftPercent, to.leftPercent, share),
  backPercent: between(from.backPercent, to.backPercent, share),
});
