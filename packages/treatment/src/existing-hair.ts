import {
  type HairField,
  type HairGrowth,
  type HairStage,
  hairCourse,
  type ScalpSurface,
  withPatches,
  withStrokes,
} from "@shadowline/scalp";
import type { ClientCase } from "./case.js";
import { measuredPlaces, withMeasuredHair } from "./measured-hair.js";
import { wornLengthMm } from "./worn-length.js";

/**
 * Hair that is there, before a dot: the stage's less what a grade of diffuse loss or a SALT score takes, so far on
 * its course as the case says, with what was drawn, painted or measured in its place, and what grows in scars.
 *
 * @throws InputError for hair.patches[i].polygon, hair.whorl.*, hair.part.points
 */
export function existingHair(surface: ScalpSurface, clientCase: ClientCase): HairField {
  const { hair, scars } = clientCase;
  const grown = stagedHair(surface, clientCase);
  const drawn = withStrokes(surface, withPatches(surface, grown, hair.patches), hair.strokes);
  const field = withMeasuredHair(drawn, measuredPlaces(surface, drawn, clientCase));
  return { ...field, inScarsPerCm2: Object.fromEntries(scars.map(({ id, hairsPerCm2 }) => [id, hairsPerCm2])) };
}

/** The stage that the case's scales give. */
const hairStage = ({ norwood, diffuse, salt }: ClientCase["hair"]): HairStage => ({ norwood, diffuse, salt });

/** Where the case's course leads; a scale that it does not name stays. The stage itself without a course. */
export function courseEnd(hair: ClientCase["hair"]): HairStage {
  const { norwood, diffuse, salt } = hair;
  return {
    norwood: hair.course?.norwood ?? norwood,
    diffuse: hair.course?.diffuse ?? diffuse,
    salt: hair.course?.salt ?? salt,
  };
}

/** What the stage and the course alone leave, before patches and strokes. */
export const stagedHair = (surface: ScalpSurface, clientCase: ClientCase): HairField => {
  const { hair } = clientCase;
  const share = hair.course?.share ?? 0;
  return hairCourse(surface, hairStage(hair), courseEnd(hair), share, hair.fullPerCm2, hairGrowth(clientCase));
};

/** What the case knows of the hair beside how much there is. */
export function hairGrowth(clientCase: ClientCase): HairGrowth {
  const { shaftMm, whorl, part } = clientCase.hair;
  return {
    shaftUm: 1000 * shaftMm,
    lengthMm: wornLengthMm(clientCase),
    whorls: whorl.second === undefined ? [whorl] : [whorl, whorl.second],
    part,
  };
}
