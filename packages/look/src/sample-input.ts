/**
 * A ball with even dots on its cap: the smallest thing that can be looked at, with areas known exactly. For tests.
 */
import { cos, randomStream, sin } from "@shadowline/numeric";
import type { TriangleMesh } from "@shadowline/scalp";
import type { DepositedDots, LookInput } from "./look-input.js";

const RADIUS_MM = 95;
/** Dots and hair begin this far above the middle, as a share of the radius. */
const SCALP_FROM = 0.35;

/** A ball about the origin, closed, outward. */
function ball(rings: number): TriangleMesh {
  const around = 2 * rings;
  const positions: number[] = [0, 0, RADIUS_MM];
  for (let ring = 1; ring < rings; ring++) {
    const polar = (Math.PI * ring) / rings;
    for (let step = 0; step < around; step++) {
      const azimuth = (2 * Math.PI * step) / around;
      positions.push(
        RADIUS_MM * sin(polar) * cos(azimuth),
        RADIUS_MM * sin(polar) * sin(azimuth),
        RADIUS_MM * cos(polar),
      );
    }
  }
  positions.push(0, 0, -RADIUS_MM);
  const triangles: number[] = [];
  const vertex = (ring: number, step: number): number => 1 + (ring - 1) * around + (step % around);
  const last = positions.length / 3 - 1;
  for (let step = 0; step < around; step++) {
    triangles.push(0, vertex(1, step), vertex(1, step + 1));
    for (let ring = 1; ring < rings - 1; ring++) {
      triangles.push(vertex(ring, step), vertex(ring + 1, step), vertex(ring + 1, step + 1));
      triangles.push(vertex(ring, step), vertex(ring + 1, step + 1), vertex(ring, step + 1));
    }
    triangles.push(vertex(rings - 1, step), last, vertex(rings - 1, step + 1));
  }
  return { positionsMm: Float64Array.from(positions), triangles: Uint32Array.from(triangles) };
}

export type SampleDots = {
  readonly perCm2: number;
  readonly massNg: number;
  readonly depthMm: number;
  readonly radiusMm: number;
  readonly depthSpreadMm: number;
  readonly shedRatio: number;
};

/** Near what a 1RL 0.25 cartridge leaves at usual settings, thinned 20 times. */
export const usualDots: SampleDots = {
  perCm2: 80,
  massNg: 27,
  depthMm: 0.37,
  radiusMm: 0.113,
  depthSpreadMm: 0.17,
  shedRatio: 0.24,
};

/** Scalp of the sample head: 2 pi r h, by Archimedes. */
export const SAMPLE_AREA_CM2 = (2 * Math.PI * RADIUS_MM * RADIUS_MM * (1 - SCALP_FROM)) / 100;

export function sampleInput(change: Partial<SampleDots> = {}, other: Partial<LookInput> = {}): LookInput {
  const sample = { ...usualDots, ...change };
  const head = ball(48);
  const count = Math.round(sample.perCm2 * SAMPLE_AREA_CM2);
  const hairsPerCm2 = new Float64Array(head.positionsMm.length / 3);
  return {
    head,
    dots: evenDots(count, sample),
    treatedAreaCm2: count > 0 ? SAMPLE_AREA_CM2 : 0,
    treatedHairsPerCm2: 0,
    hairsPerCm2,
    hairShaftMm: 0.07,
    hairShade: "black",
    skin: { l: 67.8, a: 9.1, b: 15.4 },
    pigment: { massAbsorptionM2PerG: 7.5, angstromExponent: 1.05 },
    seed: 7,
    ...other,
  };
}

/** A spiral (golden angle) over the upper part, with a little disorder. */
function evenDots(count: number, sample: SampleDots): DepositedDots {
  const random = randomStream(3);
  const positionsMm = new Float64Array(3 * count);
  const normals = new Float64Array(3 * count);
  for (let dot = 0; dot < count; dot++) {
    const height = 1 - (1 - SCALP_FROM) * ((dot + 0.3 + 0.4 * random()) / count);
    const ring = Math.sqrt(1 - height * height);
    const azimuth = 2.399963229728653 * dot + 0.02 * random();
    const direction = [ring * cos(azimuth), ring * sin(azimuth), height];
    for (let axis = 0; axis < 3; axis++) {
      positionsMm[3 * dot + axis] = RADIUS_MM * direction[axis];
      normals[3 * dot + axis] = direction[axis];
    }
  }
  const each = (value: number): Float64Array => new Float64Array(count).fill(value);
  return {
    count,
    positionsMm,
    normals,
    massNg: each(sample.massNg),
    depthMm: each(sample.depthMm),
    radiusMm: each(sample.radiusMm),
    depthSpreadMm: each(sample.depthSpreadMm),
    shedRatio: each(sample.shedRatio),
    olderDays: each(0),
  };
}

/** Hair at one density over the same upper part. */
export function sampleHair(head: TriangleMesh, perCm2: number): Float64Array {
  return Float64Array.from({ length: head.positionsMm.length / 3 }, (_, vertex) =>
    head.positionsMm[3 * vertex + 2] > SCALP_FROM * RADIUS_MM ? perCm2 : 0,
  );
}
