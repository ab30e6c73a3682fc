import { InputError } from "@shadowline/quantity";

/**
 * A scan as its file holds it: the file's own frame and unit, vertices in file order, nothing welded.
 *
 * Geometry only. Colours, textures and materials are not read and nothing a file refers to is followed.
 */
export type ScanMesh = {
  /** x0, y0, z0, x1, ... in the file's unit; length 3 * vertices. */
  readonly positions: Float64Array;
  /** Three vertex numbers a triangle, in the order the file turns; length 3 * triangles. */
  readonly triangles: Uint32Array;
  /** What the format or the file says about scale and direction. Files are often wrong: shape goes first. */
  readonly hint?: ScanHint;
  /** The file's own parts, where it names any. */
  readonly groups?: ScanGroups;
  /** What a person should know about the file, a plain sentence each: a wrong ending, vertices left out. */
  readonly notes?: readonly string[];
};

export type ScanHint = {
  /** Millimetres in one unit of the file. */
  readonly mmPerUnit?: number;
  /** The axis that points up. */
  readonly up?: "y" | "z";
};

/** Parts as a file names them: OBJ groups and objects, glTF nodes, USD meshes. */
export type ScanGroups = {
  readonly names: readonly string[];
  /** Which name each triangle belongs to; length triangles. */
  readonly ofTriangle: Uint32Array;
};

/** Bytes of the largest file that is read; a phone scan has 5 to 50 MB. */
export const MAX_SCAN_BYTES = 300_000_000;

/** A small file can name one mesh in a million places; this bounds what it unfolds to. */
export const MAX_SCAN_VERTICES = 10_000_000;

/** Polygons count as the triangles that they are cut into. */
export const MAX_SCAN_TRIANGLES = 5_000_000;

/** Says about a file what it should have been. `allowed` completes "FILE must be ...". */
export function refuseScan(fileName: string, allowed: string, found?: unknown): never {
  throw new InputError([{ field: fileName, allowed, ...(found === undefined ? {} : { found }) }]);
}

type ScanExtras = { readonly hint?: ScanHint; readonly groups?: ScanGroups; readonly notes?: readonly string[] };

/**
 * The last check of every reader: there is a surface, every corner exists and every number that a triangle
 * uses is finite. Vertices without a place that no triangle uses are put where the first corner is, so that
 * the others keep their numbers and nobody meets a number that is none.
 *
 * @param positions changed in place
 * @throws InputError naming the first vertex or triangle at fault
 */
export function checkedScan(
  fileName: string,
  positions: Float64Array,
  triangles: Uint32Array,
  { hint, groups, notes = [] }: ScanExtras = {},
): ScanMesh {
  const vertices = positions.length / 3;
  if (vertices === 0 || triangles.length === 0) {
    refuseScan(
      fileName,
      "a scan with at least one triangle",
      `${vertices} vertices, ${triangles.length / 3} triangles`,
    );
  }
  if (vertices > MAX_SCAN_VERTICES) refuseScan(fileName, `a scan of at most ${MAX_SCAN_VERTICES} vertices`, vertices);
  for (let i = 0; i < triangles.length; i++) {
    if (triangles[i] >= vertices) {
      const found = `vertex ${triangles[i]} of ${vertices} in triangle ${Math.floor(i / 3)}`;
      refuseScan(fileName, "a scan whose triangles use its own vertices", found);
    }
  }
  const said = [...notes];
  const nowhere = vertexNowhere(positions, 0);
  if (nowhere >= 0) {
    const used = new Uint8Array(vertices);
    for (let i = 0; i < triangles.length; i++) used[triangles[i]] = 1;
    let count = 0;
    for (let vertex = nowhere; vertex >= 0; vertex = vertexNowhere(positions, vertex + 1)) {
      if (used[vertex]) {
        const place = [...positions.subarray(3 * vertex, 3 * vertex + 3)].join(" ");
        refuseScan(fileName, "a scan whose coordinates are finite numbers", `${place} in vertex ${vertex}`);
      }
      positions.copyWithin(3 * vertex, 3 * triangles[0], 3 * triangles[0] + 3);
      count++;
    }
    said.push(
      count === 1
        ? "1 vertex without a place was ignored; no triangle uses it."
        : `${count} vertices without a place were ignored; no triangle uses them.`,
    );
  }
  return {
    positions,
    triangles,
    ...(hint ? { hint } : {}),
    ...(groups ? { groups } : {}),
    ...(said.length > 0 ? { notes: said } : {}),
  };
}

/** The first vertex from this one on that has no place; -1 if all have. */
function vertexNowhere(positions: Float64Array, from: number): number {
  for (let i = 3 * from; i < positions.length; i++) {
    // Written so that NaN fails too; beyond 1e9 no unit makes a head, and squares stay far from overflow.
    if (!(Math.abs(positions[i]) <= 1e9)) return Math.floor(i / 3);
  }
  return -1;
}
