import { InputError } from "@shadowline/quantity";
import { inScanFrameMm, type LandmarkName, type Landmarks, mmPerFileUnit, type PointMm } from "@shadowline/scalp";
import { type ClientCase, landmarkFile, parseWith } from "@shadowline/treatment";
import type { Edit } from "../case/edits.js";
import type { HeadFacts } from "../planning/scene.js";

type DescribedHead = ClientCase["head"];
type DescribedScan = Extract<DescribedHead, { scan: string }>;
/** Places in the head frame, mm. */
export type MovedLandmarks = { readonly [name in LandmarkName]?: PointMm };
type Places = { [name in LandmarkName]?: [number, number, number] };

/** Landmarks whose mirror across the midline is a landmark too. */
export function partnerOf(name: LandmarkName): LandmarkName | null {
  if (name.startsWith("left")) return `right${name.slice(4)}` as LandmarkName;
  return name.startsWith("right") ? (`left${name.slice(5)}` as LandmarkName) : null;
}

/** A thousandth of the unit is more than any scan knows; a longer number would only look exact. */
const tidy = (value: number): number => Math.round(value * 10_000) / 10_000;

/** From the head frame, mm, to the scan's own frame and unit. */
export function inFile(toHeadFrame: readonly number[], atMm: PointMm): [number, number, number] {
  const [a, , , , b, , , , c] = toHeadFrame;
  const mmPerUnit = Math.sqrt(a * a + b * b + c * c);
  const [x, y, z] = inScanFrameMm(toHeadFrame, atMm);
  // A scan in metres keeps a tenth of a micrometre, one in millimetres a ten-thousandth.
  const digits = mmPerUnit >= 100 ? 1000 : 1;
  return [x, y, z].map((mm) => tidy((mm / mmPerUnit) * digits) / digits) as [number, number, number];
}

/** What a person gave so far, in the scan's unit, whatever it was noted in. */
function ownPlaces(head: DescribedScan, { landmarks, toHeadFrame }: HeadFacts): Places {
  if (typeof head.landmarks !== "object") return givenPlaces(landmarks, toHeadFrame);
  const { unit, landmarks: noted } = head.landmarks;
  const scale = unit && head.unit ? mmPerFileUnit[unit] / mmPerFileUnit[head.unit] : 1;
  return Object.fromEntries(
    Object.entries(noted).map(([name, place]) => [name, place.map((value) => value * scale)]),
  ) as Places;
}

const givenPlaces = (landmarks: Landmarks, toHeadFrame: readonly number[]): Places =>
  Object.fromEntries(
    Object.entries(landmarks)
      .filter(([, { origin }]) => origin === "given")
      .map(([name, { atMm }]) => [name, inFile(toHeadFrame, atMm)]),
  );

/** Landmarks are kept without a unit of their own: they are in the scan's, and where theirs told it, the scan's is set. */
function withPlaces(head: DescribedScan, facts: HeadFacts, places: Places): DescribedScan {
  const { landmarks, unit, ...rest } = head;
  const told = typeof landmarks === "object" ? landmarks.unit : isTold(facts) ? facts.unit : undefined;
  const scanUnit = unit ?? told;
  return {
    ...rest,
    ...(scanUnit === undefined ? {} : { unit: scanUnit }),
    ...(Object.keys(places).length === 0 ? {} : { landmarks: { landmarks: places } }),
  };
}

/** The unit came from a landmark file: nothing else makes it certain where the case itself names none. */
const isTold = (facts: HeadFacts): facts is HeadFacts & { unit: NonNullable<DescribedScan["unit"]> } =>
  facts.unit !== "scaled" && facts.unitConfidence === 1;

/** Landmarks put where a person wants them; a head from figures has none that could be moved. */
export const withLandmarks =
  (facts: HeadFacts, moved: MovedLandmarks): Edit =>
  (document) => {
    const { head } = document;
    if (!("scan" in head)) return document;
    const places = ownPlaces(head, facts);
    for (const [name, atMm] of Object.entries(moved)) places[name as LandmarkName] = inFile(facts.toHeadFrame, atMm);
    return { ...document, head: withPlaces(head, facts, places) };
  };

/** These landmarks as the shape suggests them. */
export const withoutLandmarks =
  (facts: HeadFacts, names: readonly LandmarkName[]): Edit =>
  (document) => {
    const { head } = document;
    if (!("scan" in head)) return document;
    const places = ownPlaces(head, facts);
    for (const name of names) delete places[name];
    return { ...document, head: withPlaces(head, facts, places) };
  };

/**
 * A scanned head with the landmarks of a file instead of its own.
 *
 * @param text of the file, in the form that the command takes too
 * @throws InputError for what is no such file, or a head that is no scan
 */
export function headWithNoted(head: DescribedHead, text: string, fileName: string): DescribedScan {
  const refuse = (allowed: string): never => {
    throw new InputError([{ field: fileName, allowed }]);
  };
  if (!("scan" in head)) return refuse("given after the scan that its landmarks belong to");
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    refuse("JSON");
  }
  return { ...head, landmarks: parseWith(landmarkFile, json, "landmarks") };
}

export const withHead =
  (head: DescribedHead): Edit =>
  (document) => ({ ...document, head });

/** Unit and circumference of the scan as a person says them; what is left out is found again. */
export const withScale =
  (said: Pick<DescribedScan, "unit" | "circumferenceMm">): Edit =>
  (document) => {
    if (!("scan" in document.head)) return document;
    const { unit: _unit, circumferenceMm: _circumferenceMm, ...head } = document.head;
    return withHead({ ...head, ...said })(document);
  };
