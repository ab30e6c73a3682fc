import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { type LandmarkName, type PointMm, readScan, type ScanMesh } from "@shadowline/scalp";

/** A figure that another program cut from the clean mesh, level in the file's own horizontal. */
export type TrustedSection = {
  readonly circumferenceMm: number;
  readonly lengthMm: number;
  readonly breadthMm: number;
  /** Height of the plane along `up`, in units of the file. */
  readonly levelUnits: number;
  readonly topAboveMm: number;
  readonly areaAboveCm2: number;
};

/** A head that tests measure against; README.md says where it comes from and whom to credit. */
export type TestHead = {
  readonly id: "lee-perry-smith" | "ict-neutral" | "ict-sample" | "makehuman" | "colin27";
  readonly fileName: string;
  /** The file as published, traps included. */
  readonly bytes: Uint8Array;
  /** The head's own surface in file units; not mirrored, without groups of helpers. */
  readonly scan: ScanMesh;
  readonly mmPerUnit: number;
  /** Unit of the file; undefined where nobody knows. */
  readonly unit: "mm" | "cm" | "dm" | undefined;
  /** The client's right, ahead and up in the frame of `scan`. */
  readonly axes: { readonly right: PointMm; readonly forward: PointMm; readonly up: PointMm };
  /** Places somebody else vouches for, in the frame and unit of `scan`. */
  readonly known: { readonly [name in LandmarkName]?: PointMm };
  /** Enough to stand the head up by hand: `known`, the rest placed by eye to about 5 mm. */
  readonly placed: { readonly [name in LandmarkName]?: PointMm };
  readonly trusted: TrustedSection;
};

// From the top of the repository, where tests and benchmarks run, also when they are bundled somewhere below it.
const here = (path: string): Uint8Array => new Uint8Array(readFileSync(join(process.cwd(), "tests/heads", path)));
/** Read off drawings with a grid of 10 mm, in file units; y up, z forward, x to the client's left. */
const byEye: { readonly [head in "ictNeutral" | "ictSample" | "makeHuman"]: TestHead["placed"] } = {
  ictNeutral: {
    glabella: [0, 5.7, 10.79],
    inion: [0, 0.9, -7.88],
    leftTragion: [7.4, 1.12, 1.22],
    rightTragion: [-7.4, 1.12, 1.22],
  },
  ictSample: {
    glabella: [-0.03, 5.53, 10.88],
    inion: [-0.03, 0.88, -7.92],
    leftTragion: [7.37, 1.21, 0.72],
    rightTragion: [-7.43, 1.21, 0.72],
  },
  makeHuman: {
    nasion: [0, 7.296, 1.503],
    glabella: [0, 7.545, 1.53],
    inion: [0, 7.064, -0.288],
    leftTragion: [0.72, 7.173, 0.566],
    rightTragion: [-0.72, 7.173, 0.566],
  },
};

const Y_UP = { right: [-1, 0, 0], forward: [0, 0, 1], up: [0, 1, 0] } as const;

/** Head and bust of a man, photogrammetry. Its landmarks were placed by eye, see its README. */
export function leePerrySmith(): TestHead {
  const folder = "../../examples/head-lee-perry-smith/";
  const bytes = here(`${folder}LeePerrySmith.glb`);
  const { landmarks } = JSON.parse(new TextDecoder().decode(here(`${folder}landmarks.json`)));
  return {
    id: "lee-perry-smith",
    fileName: "LeePerrySmith.glb",
    bytes,
    scan: readScan(bytes, "LeePerrySmith.glb"),
    mmPerUnit: 47.613,
    unit: undefined,
    axes: Y_UP,
    known: landmarks,
    placed: landmarks,
    trusted: {
      circumferenceMm: 557.9,
      lengthMm: 199.29,
      breadthMm: 149.37,
      levelUnits: 2.2079,
      topAboveMm: 84.02,
      areaAboveCm2: 483.66,
    },
  };
}

/** Mean head of the ICT face model. */
export const ictNeutral = (): TestHead =>
  ict("ict-neutral", "head-neutral", "landmarks-neutral", byEye.ictNeutral, {
    circumferenceMm: 565.42,
    lengthMm: 194.49,
    breadthMm: 158.24,
    levelUnits: 5.6847,
    topAboveMm: 88.2,
    areaAboveCm2: 504.49,
  });

/** One identity of the ICT face model. */
export const ictSample = (): TestHead =>
  ict("ict-sample", "head-sample-identity", "landmarks-sample-identity", byEye.ictSample, {
    circumferenceMm: 572.38,
    lengthMm: 197.86,
    breadthMm: 158.63,
    levelUnits: 5.4172,
    topAboveMm: 92.36,
    areaAboveCm2: 537.34,
  });

function ict(
  id: "ict-neutral" | "ict-sample",
  file: string,
  points: string,
  placedByEye: TestHead["placed"],
  trusted: TrustedSection,
): TestHead {
  const fileName = `${file}.ply`;
  const bytes = here(`ict-facekit/${fileName}`);
  const nasion = rowOf(`ict-facekit/${points}.csv`, "27").slice(1) as unknown as PointMm;
  return {
    id,
    fileName,
    bytes,
    scan: readScan(bytes, fileName),
    mmPerUnit: 10,
    unit: "cm",
    axes: Y_UP,
    // Point 27 of 68: top of the nose's bridge, between the eyes.
    known: { nasion },
    placed: { ...placedByEye, nasion },
    trusted,
  };
}

/** An artist's body; the head is about a tenth of its triangles. */
export function makeHuman(): TestHead {
  const bytes = new Uint8Array(gunzipSync(here("makehuman/base.obj.gz")));
  const text = new TextDecoder().decode(bytes);
  const body = text.slice(0, text.indexOf("\ng helper-"));
  return {
    id: "makehuman",
    fileName: "base.obj",
    bytes,
    scan: usedVertices(readScan(new TextEncoder().encode(body), "base.obj")),
    mmPerUnit: 100,
    unit: "dm",
    axes: Y_UP,
    known: {},
    placed: byEye.makeHuman,
    trusted: {
      circumferenceMm: 545.72,
      lengthMm: 192.26,
      breadthMm: 149.54,
      levelUnits: 7.6,
      topAboveMm: 89.13,
      areaAboveCm2: 490.65,
    },
  };
}

/** Scalp of a man from magnetic resonance, cut flat at ear level, with its electrode positions. */
export function colin27(): TestHead {
  const bytes = here("colin27/scalp.ply");
  const mirrored = readScan(bytes, "scalp.ply");
  const positions = mirrored.positions.map((value, i) => (i % 3 === 0 ? -value : value));
  const triangles = mirrored.triangles.slice();
  for (let t = 0; t < triangles.length; t += 3) [triangles[t], triangles[t + 1]] = [triangles[t + 1], triangles[t]];
  const known = {
    nasion: electrode("Nz"),
    inion: electrode("Iz"),
    // The points in front of the ears, LPA and RPA, stand where tragions do.
    leftTragion: electrode("LPA"),
    rightTragion: electrode("RPA"),
  };
  return {
    id: "colin27",
    fileName: "scalp.ply",
    bytes,
    scan: { positions, triangles },
    mmPerUnit: 1,
    unit: "mm",
    axes: { right: [1, 0, 0], forward: [0, 0, 1], up: [0, -1, 0] },
    known,
    placed: { ...known, glabella: [-131, 169, 235.5] },
    trusted: {
      circumferenceMm: 621.76,
      lengthMm: 210.75,
      breadthMm: 179.09,
      levelUnits: -150,
      topAboveMm: 106.49,
      areaAboveCm2: 644.64,
    },
  };
}

/** An electrode position of colin27 by its label in the 10-5 system, in the frame of its `scan`. */
export function electrode(label: string): PointMm {
  const [x, y, z] = rowOf("colin27/eeg-10-5-positions.csv", label);
  return [-x, y, z];
}

/**
 * Electrodes over the midline from front to back, with the share of the arc from nasion to inion at which
 * the 10-5 system puts them.
 */
export const midlineElectrodes: readonly { readonly label: string; readonly share: number }[] = [
  "NFpz,Fpz,AFpz,AFz,AFFz,Fz,FFCz,FCz,FCCz,Cz,CCPz,CPz,CPPz,Pz,PPOz,POz,POOz,Oz,OIz",
]
  .flatMap((labels) => labels.split(","))
  .map((label, i) => ({ label, share: (i + 1) / 20 }));

/** All five, in one order. */
export const testHeads = (): TestHead[] => [leePerrySmith(), ictNeutral(), ictSample(), makeHuman(), colin27()];

function rowOf(path: string, key: string): number[] {
  const row = new TextDecoder()
    .decode(here(path))
    .split(/\r?\n/)
    .find((line) => line.startsWith(`${key},`));
  if (!row) throw new RangeError(`${path} has no row ${key}`);
  return row.split(",").slice(1).map(Number);
}

function usedVertices({ positions, triangles }: ScanMesh): ScanMesh {
  const renumbered = new Int32Array(positions.length / 3).fill(-1);
  const kept: number[] = [];
  const corners = triangles.map((vertex) => {
    if (renumbered[vertex] < 0) {
      renumbered[vertex] = kept.length / 3;
      kept.push(positions[3 * vertex], positions[3 * vertex + 1], positions[3 * vertex + 2]);
    }
    return renumbered[vertex];
  });
  return { positions: Float64Array.from(kept), triangles: corners };
}
