import { InputError, type InputIssue } from "@shadowline/quantity";
import { type CleanMesh, cleanPieces } from "./clean-mesh.js";
import { MALE_HAIRLINE, withEstimatedLandmarks } from "./estimate-landmarks.js";
import type { Head } from "./head.js";
import {
  axesByGlabella,
  axesByNasion,
  axesByOrbitale,
  type HeadAxes,
  toHeadFrameMatrix,
  transformed,
  transformedFlat,
} from "./head-frame.js";
import { type Landmark, type LandmarkName, landmarkNames, type PointMm } from "./landmark.js";
import { measureHead } from "./measure-head.js";
import { distance, dot, minus, times } from "./point.js";
import { refineLongEdges } from "./refine-mesh.js";
import type { ScanMesh } from "./scan-mesh.js";
import type { OnScanProgress } from "./scan-progress.js";
import { closestOnMesh } from "./surface-place.js";
import type { TriangleMesh } from "./triangle-mesh.js";

/** Units a scan or a landmark file can be written in, in mm. */
export const mmPerFileUnit = { mm: 1, cm: 10, dm: 100, m: 1000, in: 25.4 } as const;
export type FileUnit = keyof typeof mmPerFileUnit;

/** What a person knows about a scan; scale (`unit` or `circumferenceMm`) and landmarks are needed. */
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

/**
 * A head from a scan: welded, outward, scaled, turned into the head frame, fine on the scalp, measured.
 *
 * @throws InputError naming at once all that is missing: scale, landmarks; then what does not fit
 */
export function headFromScan(scan: ScanMesh, facts: ScanFacts, onProgress?: OnScanProgress): Head {
  onProgress?.("repair", 0);
  refuseMissing(facts);
  const given = facts.landmarks?.landmarks ?? {};
  const landmarkUnit = facts.landmarks?.unit;
  const unit = facts.unit ?? landmarkUnit;
  // Landmarks may be noted in another unit than the scan's; from here on they are in the scan's.
  const toScanUnit = landmarkUnit && unit ? mmPerFileUnit[landmarkUnit] / mmPerFileUnit[unit] : 1;
  const inScan = new Map<LandmarkName, PointMm>();
  for (const name of landmarkNames) {
    const place = given[name];
    if (place) inScan.set(name, times(place, toScanUnit));
  }
  const notes: string[] = [];

  const clean = headPiece(cleanPieces(scan.positions, scan.triangles), [...inScan.values()], notes);
  refuseTurned(inScan);
  const estimatedAxes = axesOf(inScan, notes);
  let mmPerUnit: number = unit ? mmPerFileUnit[unit] : 1;
  if (facts.circumferenceMm !== undefined) {
    mmPerUnit = scaledTo(facts.circumferenceMm, clean.mesh, inScan, estimatedAxes);
    if (unit && Math.abs(mmPerUnit / mmPerFileUnit[unit] - 1) > 0.02) {
      notes.push(
        `The circumference makes one unit of the scan ${mmPerUnit.toPrecision(4)} mm, not 1 ${unit}; the circumference counts.`,
      );
    }
  } else {
    refuseOddSize(inScan, mmPerUnit, unit);
  }

  const snapped = snappedLandmarks(clean.mesh, inScan, mmPerUnit);
  const toHeadFrame = toHeadFrameMatrix(axesOf(snapped), mmPerUnit);
  const whole: TriangleMesh = {
    positionsMm: transformedFlat(toHeadFrame, clean.mesh.positionsMm),
    triangles: clean.mesh.triangles,
  };
  const mesh = refineLongEdges(whole, SCALP_EDGE_MM, (x, y, z) => mayBearHair([x, y, z]));
  if (mesh.triangles.length > whole.triangles.length) {
    notes.push(
      `Long edges on the scalp were split: ${whole.triangles.length / 3} triangles became ${mesh.triangles.length / 3}.`,
    );
  }
  const placed: { [name in LandmarkName]?: Landmark } = {};
  for (const [name, place] of snapped) placed[name] = { atMm: transformed(toHeadFrame, place), origin: "given" };
  const landmarks = withEstimatedLandmarks(mesh, placed, MALE_HAIRLINE);
  const estimated = landmarkNames.filter((name) => landmarks[name]?.origin === "estimated");
  if (estimated.length > 0) notes.push(`Estimated landmarks: ${estimated.join(", ")}.`);
  const measures = measureHead(mesh, landmarks);
  if (facts.circumferenceMm === undefined) refuseOddCircumference(measures.circumferenceMm, unit);
  return {
    mesh,
    landmarks,
    measures,
    origin: "scan",
    toHeadFrame,
    unit: facts.circumferenceMm === undefined && unit ? unit : "scaled",
    unitConfidence: 1,
    notes: [...clean.repairs, ...notes],
    watertight: clean.watertight,
  };
}

function refuseMissing({ unit, circumferenceMm, landmarks }: ScanFacts): void {
  const issues: InputIssue[] = [];
  if (unit === undefined && circumferenceMm === undefined && landmarks?.unit === undefined) {
    issues.push({
      field: "unit",
      allowed: "given (mm, cm, dm, m or in), or circumferenceMm: a scan does not tell its scale",
    });
  }
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
  for (const name of ["leftTragion", "rightTragion", "inion"] as const) {
    if (!places[name]) issues.push({ field: `landmarks.${name}`, allowed: "given, in the scan's own frame" });
  }
  if (!places.nasion && !places.glabella) {
    issues.push({ field: "landmarks.nasion", allowed: "given, or landmarks.glabella, in the scan's own frame" });
  }
  for (const name of landmarkNames) {
    if (places[name] && !places[name].every((value) => Math.abs(value) < 1e9)) {
      issues.push({ field: `landmarks.${name}`, allowed: "three finite numbers" });
    }
  }
  if (issues.length > 0) throw new InputError(issues);
}

/** Of the pieces that are large enough to be a head, the one the landmarks lie on. */
function headPiece(pieces: readonly CleanMesh[], landmarks: readonly PointMm[], notes: string[]): CleanMesh {
  if (pieces.length === 0) throw new InputError([{ field: "scan", allowed: "a surface with area" }]);
  const candidates = pieces
    .slice(0, 20)
    .filter(({ mesh }) => 20 * mesh.triangles.length >= pieces[0].mesh.triangles.length);
  let chosen = candidates[0];
  let nearest = Infinity;
  for (const piece of candidates.length > 1 ? candidates : []) {
    const sum = landmarks.reduce((total, place) => total + closestOnMesh(piece.mesh, place).distanceMm, 0);
    if (sum < nearest) {
      nearest = sum;
      chosen = piece;
    }
  }
  if (pieces.length > 1) notes.push(`${pieces.length - 1} separate pieces beside the head were left out.`);
  return chosen;
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

/** mm per unit at which the head's own circumference is the one the tape read. */
function scaledTo(
  circumferenceMm: number,
  mesh: TriangleMesh,
  landmarks: ReadonlyMap<LandmarkName, PointMm>,
  axes: HeadAxes,
): number {
  const bitragion = distance(landmarks.get("leftTragion") as PointMm, landmarks.get("rightTragion") as PointMm);
  let mmPerUnit = USUAL_BITRAGION_MM / bitragion;
  // A tape around what the landmarks do not lie on would give any scale.
  snappedLandmarks(mesh, landmarks, mmPerUnit);
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
  landmarks: ReadonlyMap<LandmarkName, PointMm>,
  mmPerUnit: number,
): Map<LandmarkName, PointMm> {
  const issues: InputIssue[] = [];
  const snapped = new Map<LandmarkName, PointMm>();
  for (const [name, place] of landmarks) {
    const { atMm, distanceMm } = closestOnMesh(mesh, place);
    if (distanceMm * mmPerUnit > MAX_OFF_SURFACE_MM) {
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
