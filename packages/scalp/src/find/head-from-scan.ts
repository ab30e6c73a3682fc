import { InputError, type InputIssue } from "@shadowline/quantity";
import { closestOnMesh } from "../geodesic/surface-place.js";
import type { Head, HeadMeasures } from "../head.js";
import { type Landmark, type LandmarkName, landmarkNames, type PointMm } from "../landmark.js";
import { measureHead } from "../measure/measure-head.js";
import { distance, dot, minus, times } from "../point.js";
import { reducedMesh } from "../scan/reduce-mesh.js";
import { refineLongEdges } from "../scan/refine-mesh.js";
import { repairScan } from "../scan/repair-scan.js";
import type { ScanMesh } from "../scan/scan-mesh.js";
import type { OnScanProgress } from "../scan/scan-progress.js";
import type { TriangleMesh } from "../triangle-mesh.js";
import { closedScalp } from "./crop-head.js";
import { MALE_HAIRLINE, withEstimatedLandmarks } from "./estimate-landmarks.js";
import { type AtlasHead, atlasLandmarks, headAtlas } from "./head-atlas.js";
import {
  axesByGlabella,
  axesByNasion,
  axesByOrbitale,
  type HeadAxes,
  toHeadFrameMatrix,
  transformed,
  transformedFlat,
} from "./head-frame.js";
import { markedPart, searchedPart, unitByPlaces } from "./head-part.js";
import { type FileUnit, mmPerFileUnit, type UnitGuess, unitOfHead } from "./scan-unit.js";
import { suggestLandmarks } from "./suggest-landmarks.js";

/** What a person knows about a scan: nothing, or the scale, or some landmarks. What is given wins. */
export type ScanFacts = {
  readonly unit?: FileUnit;
  /** As the tape read it; scales the scan whatever its unit. */
  readonly circumferenceMm?: number;
  /** In the scan's own frame; in the scan's own unit where `unit` is left out. */
  readonly landmarks?: { readonly unit?: FileUnit; readonly landmarks: { readonly [name in LandmarkName]?: PointMm } };
};

const MAX_OFF_SURFACE_MM = 15;
/** Longest edge wanted on the scalp, so that zone borders and a feather have something to lie on. */
const SCALP_EDGE_MM = 4;
/** Nape, sides and all above the brows can bear hair; the face between them stays as scanned. */
const NAPE_FROM_MM = -45;
const SIDES_TO_Y_MM = 50;
const BROWS_FROM_MM = 35;
/** Tragion to tragion of an adult, a first scale to look for the tape's level with (ANSUR II 2012). */
const USUAL_BITRAGION_MM = 143;
const BITRAGION_MM = { from: 90, to: 200 };
const CIRCUMFERENCE_MM = { from: 400, to: 750 };

/** More triangles than this show nothing more of a head: edges of 2.5 mm. */
const MOST_TRIANGLES = 40_000;

/** A landmark in the scan's own frame and unit. */
type ScanLandmark = { readonly at: PointMm; readonly origin: "given" | "suggested"; readonly confidence?: number };

/**
 * A head from a scan: repaired, found among all surfaces, turned into the head frame, scaled, fine on the
 * scalp, measured.
 *
 * Landmarks are suggested by shape; those a person gives win. Where both tragions, inion, and nasion or
 * glabella are given nothing is searched for. The unit is the one that makes the head an adult's.
 *
 * @param onProgress throwing from it cancels
 * @throws InputError field "scan" for what holds no head, or not one; "unit" where the scale is not sure;
 *   "landmarks..." for places that do not fit
 */
export function headFromScan(scan: ScanMesh, facts: ScanFacts, onProgress?: OnScanProgress): Head {
  return headByAtlas(scan, facts, headAtlas(), onProgress);
}

/** The same with other known heads, to see how heads fare that none of them is kin to. */
export function headByAtlas(
  scan: ScanMesh,
  facts: ScanFacts,
  atlas: readonly AtlasHead[],
  onProgress?: OnScanProgress,
): Head {
  refuseWrong(facts);
  const given = facts.landmarks?.landmarks ?? {};
  const landmarkUnit = facts.landmarks?.unit;
  const { shells, repairs } = repairScan(scan, onProgress);
  if (shells.length === 0) throw new InputError([{ field: "scan", allowed: "a surface with area" }]);
  const byPlaces = landmarkUnit && !facts.unit ? unitByPlaces(shells, Object.values(given), landmarkUnit) : undefined;
  // In no unit: a scan scaled by its circumference, with landmarks in mm of it, as they are told.
  const mmPerOddUnit =
    byPlaces === null && facts.circumferenceMm !== undefined
      ? scaleOf(headByAtlas(scan, { circumferenceMm: facts.circumferenceMm }, atlas, onProgress))
      : null;
  const statedUnit = facts.unit ?? byPlaces ?? (mmPerOddUnit === null ? landmarkUnit : undefined);
  // Landmarks may be noted in another unit than the scan's; from here on they are in the scan's.
  const scanMm = mmPerOddUnit ?? (statedUnit && mmPerFileUnit[statedUnit]);
  const toScanUnit = landmarkUnit && scanMm ? mmPerFileUnit[landmarkUnit] / scanMm : 1;
  const inScan = new Map<LandmarkName, ScanLandmark>();
  for (const name of landmarkNames) {
    const place = given[name];
    if (place) inScan.set(name, { at: times(place, toScanUnit), origin: "given" });
  }
  const notes: string[] = [];

  const marked = (name: LandmarkName): boolean => inScan.has(name);
  const allMarked =
    marked("leftTragion") && marked("rightTragion") && marked("inion") && (marked("nasion") || marked("glabella"));
  const searched = allMarked ? null : searchedPart(shells, onProgress, atlas);
  const part =
    searched ??
    markedPart(
      shells,
      [...inScan.values()].map(({ at }) => at),
      notes,
    );
  const piece = reducedMesh(part.mesh, MOST_TRIANGLES, onProgress);
  if (searched) {
    const suggested = suggestLandmarks([piece], searched.pose, searched.atlas, onProgress);
    for (const name of atlasLandmarks) if (!marked(name)) inScan.set(name, { ...suggested[name], origin: "suggested" });
  }
  onProgress?.("measure", 0);
  const places = new Map([...inScan].map(([name, { at }]) => [name, at] as const));
  refuseTurned(places);
  const estimatedAxes = axesOf(places, notes);
  // A tape around what the landmarks do not lie on would give any scale.
  if (facts.circumferenceMm !== undefined) snappedLandmarks(piece, inScan, usualScale(places));
  let mmPerUnit: number = statedUnit ? mmPerFileUnit[statedUnit] : 1;
  let guess: UnitGuess | null = null;
  if (facts.circumferenceMm !== undefined) {
    mmPerUnit = scaledTo(facts.circumferenceMm, piece, places, estimatedAxes);
    if (statedUnit && Math.abs(mmPerUnit / mmPerFileUnit[statedUnit] - 1) > 0.02) {
      notes.push(
        `The circumference makes one unit of the scan ${mmPerUnit.toPrecision(4)} mm, not 1 ${statedUnit}; the circumference counts.`,
      );
    }
  } else if (statedUnit) {
    refuseOddSize(places, mmPerUnit, statedUnit);
  } else {
    guess = unitOfHead(
      USUAL_CIRCUMFERENCE_MM / scaledTo(USUAL_CIRCUMFERENCE_MM, piece, places, estimatedAxes),
      scan.hint?.mmPerUnit,
    );
    mmPerUnit = mmPerFileUnit[guess.unit];
  }

  const snapped = snappedLandmarks(piece, inScan, mmPerUnit);
  const toHeadFrame = toHeadFrameMatrix(axesOf(snapped), mmPerUnit);
  const turned: TriangleMesh = {
    positionsMm: transformedFlat(toHeadFrame, piece.positionsMm),
    triangles: piece.triangles,
  };
  const whole = closedScalp(turned, notes);
  const mesh = refineLongEdges(whole, SCALP_EDGE_MM, (x, y, z) => mayBearHair([x, y, z]));
  if (mesh.triangles.length > whole.triangles.length) {
    notes.push(
      `Long edges on the scalp were split: ${whole.triangles.length / 3} triangles became ${mesh.triangles.length / 3}.`,
    );
  }
  const known: { [name in LandmarkName]?: Landmark } = {};
  for (const [name, place] of snapped) {
    const { origin, confidence } = inScan.get(name) as ScanLandmark;
    known[name] = {
      atMm: transformed(toHeadFrame, place),
      origin,
      ...(confidence === undefined ? {} : { confidence }),
    };
  }
  const landmarks = withEstimatedLandmarks(mesh, known, MALE_HAIRLINE);
  const from = (origin: Landmark["origin"]): string[] =>
    landmarkNames.filter((name) => landmarks[name]?.origin === origin);
  if (from("suggested").length > 0) notes.push(`Landmarks suggested by shape: ${from("suggested").join(", ")}.`);
  if (from("estimated").length > 0) notes.push(`Estimated landmarks: ${from("estimated").join(", ")}.`);
  const measures = measureHead(mesh, landmarks);
  if (facts.circumferenceMm === undefined) refuseOddCircumference(measures.circumferenceMm, statedUnit ?? guess?.unit);
  if (searched) refuseOddShape(measures);
  onProgress?.("measure", 1);
  return {
    mesh,
    landmarks,
    measures,
    origin: "scan",
    toHeadFrame,
    unit: facts.circumferenceMm === undefined ? (statedUnit ?? guess?.unit ?? "scaled") : "scaled",
    unitConfidence: guess?.confidence ?? 1,
    notes: [...(scan.notes ?? []), ...repairs, ...notes],
    watertight: part.watertight,
    ...(searched ? { found: { ...searched.found, scale: scaleTold(guess, facts, toHeadFrame) } } : {}),
  };
}

/** A suspected circumference of an adult, only to measure the scan with; any other gives the same answer. */
const USUAL_CIRCUMFERENCE_MM = 568;

/** mm in one unit of the scan that a head was made from. */
function scaleOf({ toHeadFrame: [a, b, c] }: Pick<Head, "toHeadFrame">): number {
  return Math.sqrt(a * a + b * b + c * c);
}

function scaleTold(guess: UnitGuess | null, facts: ScanFacts, toHeadFrame: readonly number[]): string {
  if (guess) {
    const percent = Math.min(99, Math.round(100 * guess.confidence));
    return `The unit was read as ${guess.unit}: so the head is ${Math.round(guess.circumferenceMm)} mm around (${percent} % sure).`;
  }
  if (facts.circumferenceMm === undefined) return "The unit was given.";
  return `The circumference was given: it makes one unit of the scan ${scaleOf({ toHeadFrame }).toPrecision(4)} mm.`;
}

function refuseWrong({ circumferenceMm, landmarks }: ScanFacts): void {
  const issues: InputIssue[] = [];
  const outside =
    circumferenceMm !== undefined &&
    !(circumferenceMm >= CIRCUMFERENCE_MM.from && circumferenceMm <= CIRCUMFERENCE_MM.to);
  if (outside) {
    issues.push({
      field: "circumferenceMm",
      allowed: `from ${CIRCUMFERENCE_MM.from} to ${CIRCUMFERENCE_MM.to}`,
      found: circumferenceMm,
    });
  }
  const places = landmarks?.landmarks ?? {};
  for (const name of landmarkNames) {
    if (places[name] && !places[name].every((value) => Math.abs(value) < 1e9)) {
      issues.push({ field: `landmarks.${name}`, allowed: "three finite numbers" });
    }
  }
  if (issues.length > 0) throw new InputError(issues);
}

function axesOf(landmarks: ReadonlyMap<LandmarkName, PointMm>, notes: string[] = []): HeadAxes {
  const left = landmarks.get("leftTragion") as PointMm;
  const right = landmarks.get("rightTragion") as PointMm;
  const orbitale = landmarks.get("leftOrbitale") ?? landmarks.get("rightOrbitale");
  if (orbitale) return axesByOrbitale(left, right, orbitale);
  notes.push("No orbitale was given: the tilt of the Frankfurt plane was estimated from the face.");
  const nasion = landmarks.get("nasion");
  return nasion ? axesByNasion(left, right, nasion) : axesByGlabella(left, right, landmarks.get("glabella") as PointMm);
}

/** mm per unit at which the tragions are as far apart as usual. */
const usualScale = (landmarks: ReadonlyMap<LandmarkName, PointMm>): number =>
  USUAL_BITRAGION_MM / distance(landmarks.get("leftTragion") as PointMm, landmarks.get("rightTragion") as PointMm);

/** mm per unit at which the head's own circumference is the one the tape read. */
function scaledTo(
  circumferenceMm: number,
  mesh: TriangleMesh,
  landmarks: ReadonlyMap<LandmarkName, PointMm>,
  axes: HeadAxes,
): number {
  let mmPerUnit = usualScale(landmarks);
  // The level the tape finds depends a little on the scale; three rounds settle it.
  for (let round = 0; round < 3; round++) {
    const matrix = toHeadFrameMatrix(axes, mmPerUnit);
    const scaled: TriangleMesh = { positionsMm: transformedFlat(matrix, mesh.positionsMm), triangles: mesh.triangles };
    const known: { [name in LandmarkName]?: Landmark } = {};
    for (const name of ["nasion", "glabella", "inion", "vertex", "leftTragion", "rightTragion"] as const) {
      const place = landmarks.get(name);
      if (place) known[name] = { atMm: transformed(matrix, place), origin: "given" };
    }
    const all = withEstimatedLandmarks(scaled, known, MALE_HAIRLINE);
    mmPerUnit *= circumferenceMm / measureHead(scaled, all).circumferenceMm;
  }
  return mmPerUnit;
}

function snappedLandmarks(
  mesh: TriangleMesh,
  landmarks: ReadonlyMap<LandmarkName, ScanLandmark>,
  mmPerUnit: number,
): Map<LandmarkName, PointMm> {
  const issues: InputIssue[] = [];
  const snapped = new Map<LandmarkName, PointMm>();
  for (const [name, { at: place, origin }] of landmarks) {
    const { atMm, distanceMm } = closestOnMesh(mesh, place);
    if (origin === "given" && distanceMm * mmPerUnit > MAX_OFF_SURFACE_MM) {
      issues.push({
        field: `landmarks.${name}`,
        allowed: `on the scan's surface, at most ${MAX_OFF_SURFACE_MM} mm from it`,
        found: `${Math.round(distanceMm * mmPerUnit)} mm outside the mesh`,
      });
    }
    snapped.set(name, atMm);
  }
  if (issues.length > 0) throw new InputError(issues);
  return snapped;
}

const mayBearHair = ([x, y, z]: PointMm): boolean =>
  Math.abs(x) < 130 && y > -175 && (y < SIDES_TO_Y_MM ? z > NAPE_FROM_MM : z > BROWS_FROM_MM);

function refuseOddSize(
  landmarks: ReadonlyMap<LandmarkName, PointMm>,
  mmPerUnit: number,
  unit: FileUnit | undefined,
): void {
  const apart = mmPerUnit * distance(landmarks.get("leftTragion") as PointMm, landmarks.get("rightTragion") as PointMm);
  if (apart >= BITRAGION_MM.from && apart <= BITRAGION_MM.to) return;
  throw new InputError([
    {
      field: "unit",
      allowed: `one in which the tragions are ${BITRAGION_MM.from} to ${BITRAGION_MM.to} mm apart`,
      found: `${unit}, ${apart.toPrecision(3)} mm apart`,
    },
  ]);
}

function refuseOddCircumference(circumferenceMm: number, unit: FileUnit | undefined): void {
  if (circumferenceMm >= CIRCUMFERENCE_MM.from && circumferenceMm <= CIRCUMFERENCE_MM.to) return;
  throw new InputError([
    {
      field: "unit",
      allowed: `one in which the head measures ${CIRCUMFERENCE_MM.from} to ${CIRCUMFERENCE_MM.to} mm around`,
      found: `${unit}, ${Math.round(circumferenceMm)} mm around`,
    },
  ]);
}

/** As for figures of a tape: no person's head is narrower or broader than this share of its length. */
const BREADTH_SHARE = { from: 0.53, to: 1.03 };

/** A creature with a face may have passed for a head; its proportions do not. */
function refuseOddShape({ breadthMm, lengthMm }: HeadMeasures): void {
  const share = breadthMm / lengthMm;
  if (share >= BREADTH_SHARE.from && share <= BREADTH_SHARE.to) return;
  throw new InputError([
    {
      field: "scan",
      allowed: "one head with its whole scalp",
      found: `something ${Math.round(100 * share)} % as broad as it is long, as no person's head is`,
    },
  ]);
}

/**
 * Up is right x forward, so exchanged tragions turn a head upside down, and so does a mirrored scan. Then
 * nasion would lie below the Frankfurt plane; where no orbitale tells that plane, inion would lie below the
 * plane of tragions and nasion, of which it stands 1 to 3 cm above.
 */
function refuseTurned(landmarks: ReadonlyMap<LandmarkName, PointMm>): void {
  const left = landmarks.get("leftTragion") as PointMm;
  const right = landmarks.get("rightTragion") as PointMm;
  const front = (landmarks.get("nasion") ?? landmarks.get("glabella")) as PointMm;
  const orbitale = landmarks.get("leftOrbitale") ?? landmarks.get("rightOrbitale");
  const span = distance(left, right);
  const { origin, forward, up } = axesByOrbitale(left, right, orbitale ?? front);
  // Shares of the distance between the tragions, since no scale is known yet. NaN fails every one.
  const share = (at: PointMm, axis: PointMm): number => dot(minus(at, origin), axis) / span;
  const inion = landmarks.get("inion") as PointMm;
  const spread = share(front, forward) > 0.25 && share(inion, forward) < -0.25;
  const upright = orbitale ? share(front, up) > 0 : share(inion, up) > -0.05;
  if (spread && upright) return;
  throw new InputError([
    {
      field: "landmarks",
      allowed: "those of an upright head, the left tragion on the client's left and the scan not mirrored",
      found: spread ? "a head that would stand upside down" : "a front and a back that are not two sides of the ears",
    },
  ]);
}
