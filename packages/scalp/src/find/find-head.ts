import { InputError } from "@shadowline/quantity";
import type { PointMm } from "../landmark.js";
import { distance } from "../point.js";
import { cubeCell } from "../scan/cube-cell.js";
import type { OnScanProgress } from "../scan/scan-progress.js";
import type { TriangleMesh } from "../triangle-mesh.js";
import { type BentHead, bent } from "./bend-head.js";
import { faceReliefMatch, type ReliefMatch } from "./face-relief-match.js";
import { ATLAS_MIDDLE, ATLAS_RADIUS_MM, cosineBetween, depthMap, likelyTurns, type Turn } from "./find-head-poses.js";
import { type SphereGuess, sphereGuesses } from "./find-head-spheres.js";
import { type AtlasHead, headAtlas } from "./head-atlas.js";
import { type Fit, fitOf, laid, type Pose, placed, type Sought } from "./lay-head.js";
import { sampleGrid } from "./sample-grid.js";
import { surfaceSamples } from "./surface-samples.js";
import { tapeKnownHead } from "./tape-known-head.js";

/** Where a head is in a scan, found by shape. */
export type FoundPose = {
  /** Of the known head that lies best, in the scan's frame and unit. */
  readonly pose: Pose;
  /** The known heads that it is one of. */
  readonly atlas: readonly AtlasHead[];
  /** Numbers of the surfaces that the head is made of, the one with most of it first. */
  readonly surfaces: readonly number[];
  /** 0 to 1: how much better it stands this way than any plainly different way. */
  readonly orientationConfidence: number;
  /** 0 to 1: how closely the known head lies. */
  readonly headConfidence: number;
};

/**
 * Primes: a mesh whose triangles a program split in four holds the same surface 4, 16 or 64 times over in its order,
 * and a number of samples that these divide would fall on the same triangles every time.
 */
const EVERYWHERE_SAMPLES = 11_987;
const MOST_SPHERES = 5;
const TURNS_TRIED = 4;
/** Samples on a ball of the guessed radius; a head and its neck have half as many again. */
const BALL_SAMPLES = 3_989;
const BALL_RADII = 2.2;

const COARSE_MM = [36, 32, 28, 24, 21, 18, 16];
const CLOSE_MM = [16, 13, 11, 10, 10];
const BEND_MM = [12, 10, 9, 8];
const FIT_REACH_MM = 12;

/** Heads of people that no known head is kin to reach 0.63 to 0.85; eggs, bodies and teapots 0.51 at most. */
const LEAST_SCORE = 0.56;
const SURE_SCORE = 0.62;
/** Of a tape head: their own reach 0.71 and 0.61 of the relief at least; eggs, toys and bodies 0.63 and 0.28 at most. */
const LEAST_TAPE_SCORE = 0.66;
const LEAST_TAPE_RELIEF = 0.45;
/** Above this score a head is no tape head; a tape head is one where it lies this closely, people from 1.09 mm on. */
const SURE_WITHOUT_TAPE = 0.67;
const TAPE_APART_MM = 1;
/** Relief that counts in full, see `faceReliefMatch`. */
const FULL_RELIEF = 0.6;
/** Share of the scalp's directions in which there must be skin; small holes take a few hundredths. */
const LEAST_SCALP = 0.85;
/** A skull under a mop of hair still lies this closely somewhere. */
const LEAST_SKULL = 0.45;
const LEAST_RELIEF = 0.2;
/** Broad relief: 0.16 at least on heads, 0.12 at most on eggs with noise of 1 or 2 mm, toys and ogres. */
const LEAST_BROAD = 0.14;
/** And as a share of the fine, which roughness can feign: half and more on heads, 0.4 at most on those eggs. */
const LEAST_BROAD_SHARE = 0.4;

/** Cells along an edge of the cube on which skin over the scalp is looked for; about 11 degrees each. */
const SCALP_CELLS = 8;
/** Surfaces that are looked at by themselves, largest first. */
const MOST_ALONE = 5;
const SPHERES_ALONE = 1;
const PER_SMALLER = 0.01;
/** Depth maps that differ more than this on average are not compared more closely; heads differ by 0.05 to 0.09. */
const MOST_TURN_COST = 0.115;
/** Nor those that differ this much more than the most alike; on the test heads the right turn is within 2 % of it. */
const MOST_TURN_RATIO = 1.3;

type Candidate = {
  readonly sought: Sought;
  readonly bend: BentHead;
  readonly fit: Fit;
  readonly relief: ReliefMatch;
  readonly score: number;
};

/** How well all in all: an egg has a skull, a mask has a face; only a head has both with its relief. */
const scoreOf = ({ skull, face }: Fit, relief: number): number =>
  0.35 * skull + 0.25 * face + 0.4 * Math.min(1, Math.max(0, relief / FULL_RELIEF));

/**
 * Finds the one head among surfaces of any unit, turn and number.
 *
 * @param surfaces facing outward, in the scan's frame and unit
 * @throws InputError field "scan", saying what was found instead: no head, a face alone, two heads
 */
export function findHead(
  surfaces: readonly TriangleMesh[],
  onProgress?: OnScanProgress,
  atlas: readonly AtlasHead[] = headAtlas(),
): FoundPose {
  let candidates = candidatesOn(surfaces, MOST_SPHERES, atlas, onProgress);
  if (!candidates.some(isHead) && surfaces.length > 1) {
    // A room around the head has more area, and clutter hides it: then each surface is looked at by itself.
    const largest = surfaces.slice(0, MOST_ALONE);
    const alone = largest.map((surface) => candidatesOn([surface], SPHERES_ALONE, atlas, onProgress));
    const own = alone.flatMap((found, mesh) =>
      found.map((one) => ({
        ...one,
        // Of two skins, one inside the other, the larger is the outer.
        score: one.score - PER_SMALLER * mesh,
        fit: { ...one.fit, perMesh: new Map([[mesh, 1]]) },
      })),
    );
    if (own.some(isHead)) candidates = own;
  }
  let known = atlas;
  if (!candidates.some((one) => isHead(one) && one.score > SURE_WITHOUT_TAPE)) {
    const tape = [tapeKnownHead()];
    const made = candidatesOn(surfaces, MOST_SPHERES, tape, onProgress);
    if (made.some((one) => isTapeHead(one) && (!candidates.some(isHead) || one.bend.apartMm < TAPE_APART_MM)))
      [known, candidates] = [tape, made];
  }
  candidates.sort((a, b) => b.score - a.score);
  const best = candidates[0];
  refuseOthers(best, candidates);
  const distinct = candidates.find(
    ({ bend }) =>
      distance(placed(bend.pose, ATLAS_MIDDLE), placed(best.bend.pose, ATLAS_MIDDLE)) < 60 * best.bend.pose.scale &&
      cosineBetween(turnOf(bend.pose), turnOf(best.bend.pose)) < 0.9,
  );
  const margin = best.score - (distinct?.score ?? 0);
  return {
    pose: best.bend.pose,
    atlas: known,
    surfaces: surfacesOf(best.fit),
    // A margin of 0.05 happens by chance between two wrong ways; heads the right way up lead by 0.15 and more.
    orientationConfidence: Math.min(0.99, 0.5 + margin / 0.3),
    headConfidence: Math.min(0.99, Math.max(0, (best.score - 0.5) / 0.25)),
  };
}

export const isHead = ({ score, relief, fit }: Candidate): boolean =>
  score > LEAST_SCORE && hasFace(relief) && fit.skull > LEAST_SKULL;

/** Heads of the tape are all of one make, so more is asked of what passes for one. */
const isTapeHead = (one: Candidate): boolean =>
  isHead(one) && one.score > LEAST_TAPE_SCORE && one.relief.broad > LEAST_TAPE_RELIEF;

const hasFace = ({ fine, broad }: ReliefMatch): boolean =>
  fine > LEAST_RELIEF && broad > Math.max(LEAST_BROAD, LEAST_BROAD_SHARE * fine);

/** Ways a known head can be laid on these surfaces, at every sphere until one is surely a head. */
function candidatesOn(
  surfaces: readonly TriangleMesh[],
  mostSpheres: number,
  atlas: readonly AtlasHead[],
  onProgress?: OnScanProgress,
): Candidate[] {
  const spheres = sphereGuesses(surfaceSamples(surfaces, 0, EVERYWHERE_SAMPLES), mostSpheres);
  const candidates: Candidate[] = [];
  for (const [i, sphere] of spheres.entries()) {
    onProgress?.("find-head", i / spheres.length);
    const known = candidates.some(
      ({ score, bend }) =>
        score > LEAST_SCORE && distance(placed(bend.pose, ATLAS_MIDDLE), sphere.centre) < 110 * bend.pose.scale,
    );
    const tell = (share: number): void => onProgress?.("find-head", (i + share) / spheres.length);
    if (!known) candidates.push(...headsAt(surfaces, sphere, atlas, tell));
    // A second head would show as a cranium as round as the first.
    const next = spheres[i + 1];
    const alike = next && next.cover > 0.88 * sphere.cover && Math.abs(next.radius / sphere.radius - 1) < 0.25;
    if (candidates.some(({ score }) => score > SURE_SCORE) && !alike) break;
  }
  return candidates;
}

function headsAt(
  surfaces: readonly TriangleMesh[],
  sphere: SphereGuess,
  atlas: readonly AtlasHead[],
  tell: (share: number) => void,
): Candidate[] {
  const sought = soughtAround(surfaces, sphere, BALL_SAMPLES);
  const out: Candidate[] = [];
  const turns = likelyTurns(depthMap(sought.samples, sphere), atlas, TURNS_TRIED);
  for (const { turn, cost } of turns) {
    if (cost > MOST_TURN_COST || cost > MOST_TURN_RATIO * turns[0].cost) break;
    tell((1 + out.length) / (1 + TURNS_TRIED));
    const from = poseOf(turn, sphere);
    let chosen: { head: AtlasHead; pose: Pose; score: number } | null = null;
    for (const head of atlas) {
      const pose = laid(head, sought, from, COARSE_MM, 5);
      const { skull, face } = fitOf(head, sought, pose, 2 * FIT_REACH_MM);
      const score = skull + face;
      if (!chosen || score > chosen.score) chosen = { head, pose, score };
    }
    if (!chosen) continue;
    const pose = laid(chosen.head, sought, chosen.pose, CLOSE_MM, 3);
    const bend = bent(chosen.head, sought, pose, BEND_MM);
    const fit = fitOf(chosen.head, sought, pose, FIT_REACH_MM, bend.carry);
    const relief = faceReliefMatch(chosen.head, sought, pose, bend.carry);
    out.push({ sought, bend, fit, relief, score: scoreOf(fit, relief.fine) });
  }
  return out;
}

/** Samples within reach of a head whose cranium is this sphere. */
export function soughtAround(
  surfaces: readonly TriangleMesh[],
  { centre, radius }: Pick<SphereGuess, "centre" | "radius">,
  ballSamples: number,
): Sought {
  const ball = { centre, radius: BALL_RADII * radius };
  const samples = surfaceSamples(surfaces, (4 * Math.PI * radius * radius) / ballSamples, 8 * ballSamples, ball);
  return { samples, grid: sampleGrid(samples, 0.12 * radius) };
}

function poseOf([right, forward, up]: Turn, { centre, radius }: SphereGuess): Pose {
  const scale = radius / ATLAS_RADIUS_MM;
  const turn = [right[0], forward[0], up[0], right[1], forward[1], up[1], right[2], forward[2], up[2]];
  const middle = placed({ scale, turn, shift: [0, 0, 0] }, ATLAS_MIDDLE);
  return { scale, turn, shift: [centre[0] - middle[0], centre[1] - middle[1], centre[2] - middle[2]] };
}

const turnOf = ({ turn: t }: Pose): Turn => {
  const column = (c: number): PointMm => [t[c], t[3 + c], t[6 + c]];
  return [column(0), column(1), column(2)];
};

/** Surfaces with a real share of the head; the one with most first. */
function surfacesOf({ perMesh }: Fit): number[] {
  const all = [...perMesh].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  return all.filter(([, count]) => count > 0.1 * all[0][1]).map(([mesh]) => mesh);
}

/** Share of the scalp's directions, from the middle of the head, in which there is skin or hair. */
function scalpSeen({ sought, bend: { head, pose, carry } }: Candidate): number {
  const [cx, cy, cz] = placed(pose, ATLAS_MIDDLE);
  const { count, positions: p, normals: n } = sought.samples;
  const farthest = new Float64Array(6 * SCALP_CELLS * SCALP_CELLS);
  for (let i = 0; i < 3 * count; i += 3) {
    const [dx, dy, dz] = [p[i] - cx, p[i + 1] - cy, p[i + 2] - cz];
    if (dx * n[i] + dy * n[i + 1] + dz * n[i + 2] <= 0) continue;
    const cell = cubeCell(dx, dy, dz, SCALP_CELLS);
    farthest[cell] = Math.max(farthest[cell], dx * dx + dy * dy + dz * dz);
  }
  let [seen, all] = [0, 0];
  for (let i = 0; i < 3 * head.count; i += 3) {
    const [x, y, z] = [head.positions[i], head.positions[i + 1], head.positions[i + 2]];
    if (!(z > 60 || (y < -30 && z > 10))) continue;
    const q = carry([x, y, z]);
    const [dx, dy, dz] = [q[0] - cx, q[1] - cy, q[2] - cz];
    all++;
    // Skin a little inside is skin too, and hair may stand off.
    if (farthest[cubeCell(dx, dy, dz, SCALP_CELLS)] > 0.7 * (dx * dx + dy * dy + dz * dz)) seen++;
  }
  return all > 0 ? seen / all : 0;
}

function refuseOthers(best: Candidate | undefined, candidates: readonly Candidate[]): void {
  const refuse = (found: string): never => {
    throw new InputError([{ field: "scan", allowed: "one head with its whole scalp", found }]);
  };
  if (!best) return void refuse("nothing as round as a head");
  const { fit, relief, score } = best;
  const scalp = scalpSeen(best);
  if (relief.fine >= 2 * LEAST_RELIEF && fit.face > 0.5 && scalp < LEAST_SCALP) refuse("a face without a whole scalp");
  if (fit.skull > 0.55 && scalp >= LEAST_SCALP && !hasFace(relief)) refuse("something round without a face");
  if (!isHead(best) || score < LEAST_SCORE || scalp < LEAST_SCALP) refuse("no head");
  const other = candidates.find(
    ({ bend, score: its }) =>
      its > Math.max(LEAST_SCORE, score - 0.12) &&
      distance(placed(bend.pose, ATLAS_MIDDLE), placed(best.bend.pose, ATLAS_MIDDLE)) > 110 * best.bend.pose.scale,
  );
  if (other) refuse("two heads");
}
