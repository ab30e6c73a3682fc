import { InputError, type InputIssue } from "@shadowline/quantity";
import { FEMALE_HAIRLINE, MALE_HAIRLINE, withEstimatedLandmarks } from "../find/estimate-landmarks.js";
import type { Head, HeadMeasures, TapeMeasures } from "../head.js";
import type { Landmark, LandmarkName, Landmarks, PointMm } from "../landmark.js";
import { measureHead } from "../measure/measure-head.js";
import type { TriangleMesh } from "../triangle-mesh.js";
import { type DirectionSphere, directionSphere } from "./direction-sphere.js";
import { finerDirections } from "./finer-directions.js";
import { populations, type TapeBasis, tapeBasis } from "./tape-estimates.js";
import { bearsRelief, centreOf, featureLevelMm, radiusMm, type TapeHeadShape } from "./tape-head-shape.js";

/** 16 002 vertices, scalp edges of 3 to 4 mm; `bearsRelief` halves them on face and ears. */
const FINE_PARTS = 40;
/** 1 962 vertices: enough to learn how each figure answers each parameter. */
const COARSE_PARTS = 14;
/** A given figure is met when the finished mesh measures this close to it. */
const FIT_MM = 0.05;
/** Farther off than this and the figures do not belong to one head. */
const TOLERATED_MM = 1;
/**
 * Seven standard deviations of the survey (77.6 %, SD 3.6) to either side: skulls shaped by a cradle board are that
 * broad, and none is narrower.
 */
const BREADTH_SHARE = { from: 0.53, to: 1.03 } as const;
const MAX_ROUNDS = 20;
const MAX_CORRECTIONS = 5;

/** What a tape can read on a living adult; outside it is a slip of the pen. */
const ranges = {
  circumferenceMm: [400, 750],
  lengthMm: [130, 260],
  breadthMm: [100, 220],
  nasionInionArcMm: [250, 480],
  coronalArcMm: [250, 480],
} as const satisfies Record<keyof HeadMeasures, readonly [number, number]>;

const figures = Object.keys(ranges) as (keyof HeadMeasures)[];

/**
 * The shape's free parameters: how far each may go before it stops looking like a head, the longest step that
 * Newton's straight line is trusted for, and the figure that is out of reach when the parameter is.
 */
const freedom = {
  halfLengthMm: { from: 55, to: 140, step: 20, probe: 0.5, answersFor: ["lengthMm"] },
  halfBreadthMm: { from: 45, to: 120, step: 20, probe: 0.5, answersFor: ["breadthMm"] },
  planSquareness: { from: -2, to: 1.04, step: 0.5, probe: 0.02, answersFor: ["circumferenceMm"] },
  // Six standard deviations of the height over the tragions, and no skull is lower or higher for its length.
  higherMm: { from: -36, to: 36, step: 15, probe: 0.5, answersFor: ["nasionInionArcMm", "coronalArcMm"] },
  sideOverFront: { from: -1.5, to: 1.5, step: 0.6, probe: 0.02, answersFor: ["coronalArcMm"] },
} as const satisfies Record<string, Freedom>;
type Freedom = {
  readonly from: number;
  readonly to: number;
  readonly step: number;
  readonly probe: number;
  readonly answersFor: readonly (keyof HeadMeasures)[];
};
type Free = Record<keyof typeof freedom, number>;
const freeNames = Object.keys(freedom) as (keyof Free)[];

/**
 * Squareness of the profiles when nobody measured an arc: in the middle of five scanned heads, whose outlines
 * over the tape's level stand 2 to 4 % outside an ellipse at 45 degrees.
 */
const PROFILE_SQUARENESS = 0.2;
/** Squarer than this a profile has corners, less square a crest with a hollow beside it. */
const SQUARENESS = { from: -0.5, to: 0.72 } as const;

/**
 * A closed head that measures what the tape measured.
 *
 * Given figures are met within 1 mm by `measureHead`; figures left out follow from a survey's relations
 * (circumference, length, breadth) or from the shape (arcs), and the notes say which.
 *
 * @throws InputError for figures out of range, too few, or of no one head, with the misfit in mm
 */
export function headFromTape(tape: TapeMeasures): Head {
  refuseUnreadable(tape);
  const basis = tapeBasis(tape);
  refuseProportion(tape, basis);
  const wanted: Partial<HeadMeasures> = {
    circumferenceMm: basis.circumferenceMm,
    lengthMm: basis.lengthMm,
    breadthMm: basis.breadthMm,
    ...(tape.nasionInionArcMm === undefined ? {} : { nasionInionArcMm: tape.nasionInionArcMm }),
    ...(tape.coronalArcMm === undefined ? {} : { coronalArcMm: tape.coronalArcMm }),
  };
  const { mesh, known, measures } = fitted(basis, wanted);
  refuseMisfit(tape, wanted, measures);
  const m = basis.maleness;
  const landmarks = withEstimatedLandmarks(mesh, known, {
    heightMm: m * MALE_HAIRLINE.heightMm + (1 - m) * FEMALE_HAIRLINE.heightMm,
    lateralMm: m * MALE_HAIRLINE.lateralMm + (1 - m) * FEMALE_HAIRLINE.lateralMm,
  });
  const arcs = [
    ...(tape.nasionInionArcMm === undefined ? ["nasion-inion arc"] : []),
    ...(tape.coronalArcMm === undefined ? ["coronal arc"] : []),
  ];
  return {
    mesh,
    landmarks,
    measures,
    measured: figures.filter((name) => tape[name] !== undefined),
    origin: "tape",
    toHeadFrame: [1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1],
    unit: "mm",
    unitConfidence: 1,
    notes: [
      "Built from tape figures: face, ears and neck are plausible, not a likeness.",
      ...basis.notes,
      ...(arcs.length > 0 ? [`Not measured and taken from the shape: ${arcs.join(", ")}.`] : []),
      "All landmarks are estimated.",
    ],
    watertight: true,
  };
}

/** The mean head of women or men, as the survey found them. Source: ANSUR II 2012. */
export function templateHead(id: "male" | "female"): Head {
  const { circumferenceMm, lengthMm, breadthMm } = populations[id];
  const head = headFromTape({ sex: id, circumferenceMm, lengthMm, breadthMm });
  return { ...head, origin: "template", measured: [] };
}

type Built = { readonly mesh: TriangleMesh; readonly known: Landmarks; readonly measures: HeadMeasures };

/**
 * Newton's method on the coarse mesh, its answer corrected by what the fine mesh measures.
 *
 * Coarse and fine read almost the same plus a nearly constant difference, so the slopes are learnt where
 * they cost little and the last millimetre is settled where it counts.
 */
function fitted(basis: TapeBasis, wanted: Partial<HeadMeasures>): Built {
  const [coarse, fine, finest] = spheres();
  const size = (basis.lengthMm + basis.breadthMm) / (populations.male.lengthMm + populations.male.breadthMm);
  const hasArc = wanted.nasionInionArcMm !== undefined || wanted.coronalArcMm !== undefined;
  const hasBoth = wanted.nasionInionArcMm !== undefined && wanted.coronalArcMm !== undefined;
  // One arc sets the height of the head; a second one sets the two profiles apart.
  let free = freeNames.filter((name) => (name === "higherMm" ? hasArc : name === "sideOverFront" ? hasBoth : true));
  let targets = figures.filter((name) => wanted[name] !== undefined);
  const build = (values: Free, sphere: DirectionSphere): Built => builtOn(sphere, shapeOf(values, basis, size));

  let values: Free = {
    halfLengthMm: basis.lengthMm / 2,
    halfBreadthMm: basis.breadthMm / 2,
    planSquareness: 0.25,
    higherMm: 0,
    sideOverFront: 0,
  };
  const coarser = { ...wanted };
  for (let correction = 0; correction < MAX_CORRECTIONS; correction++) {
    for (let round = 0; round < MAX_ROUNDS; round++) {
      const here = build(values, coarse).measures;
      const misfits = targets.map((name) => (coarser[name] as number) - here[name]);
      if (misfits.every((misfit) => Math.abs(misfit) < FIT_MM / 5)) break;
      const slopes = free.map((name) => {
        const { probe } = freedom[name];
        const there = build({ ...values, [name]: values[name] + probe }, coarse).measures;
        return targets.map((target) => (there[target] - here[target]) / probe);
      });
      const steps = solved(slopes, misfits);
      if (!steps) break;
      const next = { ...values };
      let stuck: keyof Free | undefined;
      free.forEach((name, i) => {
        const { from, to, step } = freedom[name];
        const wish = values[name] + Math.min(step, Math.max(-step, steps[i]));
        next[name] = Math.min(to, Math.max(from, wish));
        if (next[name] === values[name] && wish !== values[name]) stuck = name;
      });
      if (stuck === undefined) {
        values = next;
        continue;
      }
      // At its limit and pushed further: its figure cannot be met, the others still can, so the misfit is its own.
      const { answersFor } = freedom[stuck] as Freedom;
      const lost = answersFor.find((name) => targets.includes(name));
      free = free.filter((name) => name !== stuck);
      targets = targets.filter((name) => name !== lost);
    }
    const { measures } = build(values, fine);
    const misfits = targets.map((name) => (wanted[name] as number) - measures[name]);
    if (misfits.every((misfit) => Math.abs(misfit) < FIT_MM)) break;
    targets.forEach((name, i) => {
      coarser[name] = (coarser[name] as number) + misfits[i];
    });
  }
  // The finer face hardly touches a tape, so the fit need not carry it.
  return build(values, finest);
}

let madeSpheres: readonly DirectionSphere[] | undefined;

/** Coarse, fine, and fine with a finer face: the same for every head, so they are made once. */
function spheres(): readonly DirectionSphere[] {
  if (madeSpheres) return madeSpheres;
  const fine = directionSphere(FINE_PARTS);
  madeSpheres = [directionSphere(COARSE_PARTS), fine, finerDirections(fine, bearsRelief)];
  return madeSpheres;
}

function shapeOf(values: Free, basis: TapeBasis, size: number): TapeHeadShape {
  // A long arc is shared between a higher head and a fuller one, a short one likewise.
  const fuller = Math.max(-0.25, Math.min(0.35, 0.015 * values.higherMm));
  const apart = values.sideOverFront;
  return {
    halfLengthMm: values.halfLengthMm,
    halfBreadthMm: values.halfBreadthMm,
    crownMm: basis.tragionToTopMm + values.higherMm - featureLevelMm.centre * size,
    planSquareness: values.planSquareness,
    sideSquareness: profileSquareness(fuller + 0.6 * apart),
    frontSquareness: profileSquareness(fuller - 0.6 * apart),
    // Where the inion sits is what differs most between heads of one shape, and only the midline arc feels it.
    inionLevelMm: featureLevelMm.inion * size - 20 * apart,
    faceScale: size,
    // Half with the head's own breadth: cheekbones follow it, eyes and mouth less.
    faceBreadthScale: (size + basis.breadthMm / populations.male.breadthMm) / 2,
    maleness: basis.maleness,
  };
}

const profileSquareness = (squarer: number): number =>
  Math.max(SQUARENESS.from, Math.min(SQUARENESS.to, PROFILE_SQUARENESS + squarer));

function builtOn({ directions, triangles }: DirectionSphere, shape: TapeHeadShape): Built {
  const centre = centreOf(shape);
  const positionsMm = new Float64Array(directions.length);
  for (let i = 0; i < directions.length; i += 3) {
    const r = radiusMm(shape, directions[i], directions[i + 1], directions[i + 2]);
    for (let axis = 0; axis < 3; axis++) positionsMm[i + axis] = centre[axis] + r * directions[i + axis];
  }
  const mesh = { positionsMm, triangles };
  const known = constructedLandmarks(shape);
  return { mesh, known, measures: measureHead(mesh, known) };
}

/** Those that the construction itself knows: on the surface, in the midline or on the ear's axis. */
function constructedLandmarks(shape: TapeHeadShape): Landmarks {
  const s = shape.faceScale;
  const estimated = (atMm: PointMm): Landmark => ({ atMm, origin: "estimated" });
  const midline = (levelMm: number, towards: 1 | -1): Landmark =>
    estimated(onSurface(shape, [0, 0, levelMm], [0, towards, 0]));
  const rightTragion = onSurface(shape, [0, 0, 0], [1, 0, 0]);
  const all: { [name in LandmarkName]?: Landmark } = {
    leftTragion: estimated([-rightTragion[0], 0, 0]),
    rightTragion: estimated(rightTragion),
    glabella: midline(featureLevelMm.glabella * s, 1),
    nasion: midline(featureLevelMm.nasion * s, 1),
    inion: midline(shape.inionLevelMm, -1),
    vertex: estimated(highestPoint(shape)),
  };
  return all;
}

/** Where a line from inside the head leaves it; 50 halvings of 256 mm are far below a nanometre. */
function onSurface(shape: TapeHeadShape, from: PointMm, direction: PointMm): PointMm {
  const centre = centreOf(shape);
  let inside = 0;
  let outside = 256;
  for (let i = 0; i < 50; i++) {
    const way = (inside + outside) / 2;
    const [x, y, z] = [0, 1, 2].map((axis) => from[axis] + way * direction[axis] - centre[axis]);
    const r = Math.sqrt(x * x + y * y + z * z);
    if (r < radiusMm(shape, x / r, y / r, z / r)) inside = way;
    else outside = way;
  }
  return [from[0] + inside * direction[0], from[1] + inside * direction[1], from[2] + inside * direction[2]];
}

/** Top of the midline: a search by thirds over the few degrees behind the centre that hold it. */
function highestPoint(shape: TapeHeadShape): PointMm {
  const [, y, z] = centreOf(shape);
  const at = (back: number): PointMm => {
    const length = Math.sqrt(1 + back * back);
    const r = radiusMm(shape, 0, -back / length, 1 / length);
    return [0, y - (r * back) / length, z + r / length];
  };
  let [low, high] = [-0.5, 0.8];
  for (let i = 0; i < 30; i++) {
    const third = (high - low) / 3;
    if (at(low + third)[2] < at(high - third)[2]) low += third;
    else high -= third;
  }
  return at((low + high) / 2);
}

/** Solves for the steps that close the misfits, one a free parameter; null where nothing would move. */
function solved(slopes: readonly (readonly number[])[], misfits: readonly number[]): number[] | null {
  const n = misfits.length;
  // Rows are targets, columns parameters, the misfit last.
  const rows = misfits.map((misfit, target) => [...slopes.map((slope) => slope[target]), misfit]);
  for (let column = 0; column < n; column++) {
    let pivot = column;
    for (let row = column + 1; row < n; row++) {
      if (Math.abs(rows[row][column]) > Math.abs(rows[pivot][column])) pivot = row;
    }
    if (Math.abs(rows[pivot][column]) < 1e-9) return null;
    [rows[column], rows[pivot]] = [rows[pivot], rows[column]];
    for (let row = 0; row < n; row++) {
      if (row === column) continue;
      const factor = rows[row][column] / rows[column][column];
      for (let i = column; i <= n; i++) rows[row][i] -= factor * rows[column][i];
    }
  }
  return rows.map((row, i) => row[n] / row[i]);
}

function refuseUnreadable(tape: TapeMeasures): void {
  const issues: InputIssue[] = [];
  for (const name of figures) {
    const [low, high] = ranges[name];
    const found = tape[name];
    if (found !== undefined && !(found >= low && found <= high)) {
      issues.push({ field: `tape.${name}`, allowed: `a number from ${low} to ${high}`, found });
    }
  }
  if (tape.circumferenceMm === undefined && (tape.lengthMm === undefined || tape.breadthMm === undefined)) {
    issues.push({ field: "tape", allowed: "given with circumferenceMm, or with lengthMm and breadthMm" });
  }
  if (issues.length > 0) throw new InputError(issues);
}

function refuseProportion(tape: TapeMeasures, { lengthMm, breadthMm }: TapeBasis): void {
  const nearest = Math.max(lengthMm * BREADTH_SHARE.from, Math.min(lengthMm * BREADTH_SHARE.to, breadthMm));
  const misfit = Math.abs(breadthMm - nearest);
  if (misfit <= TOLERATED_MM) return;
  const field =
    tape.breadthMm !== undefined ? "breadthMm" : tape.lengthMm !== undefined ? "lengthMm" : "circumferenceMm";
  throw new InputError([
    {
      field: `tape.${field}`,
      allowed: `a figure of a head between ${BREADTH_SHARE.from} and ${BREADTH_SHARE.to} times as broad as long`,
      found: `${tape[field]} mm (${lengthMm.toFixed(0)} mm long and ${breadthMm.toFixed(0)} mm broad, nearest head ${misfit.toFixed(0)} mm off)`,
    },
  ]);
}

function refuseMisfit(tape: TapeMeasures, wanted: Partial<HeadMeasures>, measures: HeadMeasures): void {
  const issues: InputIssue[] = [];
  for (const name of figures) {
    const target = wanted[name];
    if (target === undefined || Math.abs(measures[name] - target) <= TOLERATED_MM) continue;
    const misfit = Math.abs(measures[name] - target).toFixed(0);
    issues.push({
      field: `tape.${name}`,
      allowed: `about ${measures[name].toFixed(0)} mm to go with the other figures on one head`,
      found:
        tape[name] === undefined
          ? `${target.toFixed(0)} mm as the others lead to expect (nearest head ${misfit} mm off)`
          : `${target} mm (nearest head ${misfit} mm off)`,
    });
  }
  if (issues.length > 0) throw new InputError(issues);
}
