import { InputError, type InputIssue } from "@shadowline/quantity";
import type { TriangleMesh } from "@shadowline/scalp";
import { neighbourLinks } from "./edge-links.js";
import { spatialOrder } from "./spatial-order.js";

/** Numbers a triangle takes in `geometry`. */
export const GEOMETRY_STRIDE = 18;

/** Beyond, areas would leave the range of numbers. */
const FARTHEST_MM = 1e12;

/**
 * A mesh made ready for dots: its triangles in an order that keeps neighbours together, with the
 * vectors that turn a push in space into a step on the triangle. Depends on the mesh alone, so it is
 * worth keeping while density or seed change.
 *
 * "Slot" is a triangle's place in this order. Triangles without area have no slot.
 */
export type PreparedSurface = {
  readonly surface: TriangleMesh;
  /** Number of slots. */
  readonly slots: number;
  /** The mesh's triangle at each slot. */
  readonly triangleAt: Uint32Array;
  /** The slot of each of the mesh's triangles, -1 where it has none. */
  readonly slotOf: Int32Array;
  /** Length slots. */
  readonly areaCm2: Float64Array;
  /**
   * Per slot, xyz each: first corner (0), edge to the second (3) and third corner (6), the vectors whose
   * products with a step give the change of the second (9) and third weight (12), unit normal (15). mm.
   */
  readonly geometry: Float64Array;
  /** What lies across the edge opposite each corner, three a slot; see `neighbourLinks`. */
  readonly links: Int32Array;
};

/** @throws InputError for coordinates that are not finite or triangles that name missing vertices */
export function prepareSurface(surface: TriangleMesh): PreparedSurface {
  const { positionsMm, triangles } = surface;
  refuseBrokenMesh(surface);
  const total = triangles.length / 3;
  const geometryByTriangle = new Float64Array(GEOMETRY_STRIDE * total);
  const kept = new Uint32Array(total);
  let slots = 0;
  for (let triangle = 0; triangle < total; triangle++) {
    if (fillGeometry(positionsMm, triangles, triangle, geometryByTriangle)) kept[slots++] = triangle;
  }
  const triangleAt = spatialOrder(positionsMm, triangles, kept.subarray(0, slots));
  const geometry = new Float64Array(GEOMETRY_STRIDE * slots);
  const areaCm2 = new Float64Array(slots);
  const slotOf = new Int32Array(total).fill(-1);
  for (let slot = 0; slot < slots; slot++) {
    slotOf[triangleAt[slot]] = slot;
    const from = GEOMETRY_STRIDE * triangleAt[slot];
    const to = GEOMETRY_STRIDE * slot;
    for (let k = 0; k < GEOMETRY_STRIDE; k++) geometry[to + k] = geometryByTriangle[from + k];
    const x = geometry[to + 4] * geometry[to + 8] - geometry[to + 5] * geometry[to + 7];
    const y = geometry[to + 5] * geometry[to + 6] - geometry[to + 3] * geometry[to + 8];
    const z = geometry[to + 3] * geometry[to + 7] - geometry[to + 4] * geometry[to + 6];
    areaCm2[slot] = Math.sqrt(x * x + y * y + z * z) / 200;
  }
  const links = neighbourLinks(positionsMm, triangles, triangleAt);
  return { surface, slots, triangleAt, slotOf, areaCm2, geometry, links };
}

function refuseBrokenMesh({ positionsMm, triangles }: TriangleMesh): void {
  const issues: InputIssue[] = [];
  const vertices = Math.floor(positionsMm.length / 3);
  if (positionsMm.length % 3 !== 0) {
    issues.push({ field: "surface.positionsMm", allowed: "three numbers a vertex", found: positionsMm.length });
  }
  if (triangles.length % 3 !== 0) {
    issues.push({ field: "surface.triangles", allowed: "three vertices a triangle", found: triangles.length });
  }
  const bad = positionsMm.findIndex((value) => !(Math.abs(value) <= FARTHEST_MM));
  if (bad >= 0) {
    const allowed = `a number within ${FARTHEST_MM} mm of the origin`;
    issues.push({ field: `surface.positionsMm[${bad}]`, allowed, found: String(positionsMm[bad]) });
  }
  const lost = triangles.findIndex((vertex) => vertex >= vertices);
  if (lost >= 0) {
    issues.push({ field: `surface.triangles[${lost}]`, allowed: `a vertex below ${vertices}`, found: triangles[lost] });
  }
  if (issues.length > 0) throw new InputError(issues);
}

/** Fills one triangle's block; false where the triangle is too thin to stand on. */
function fillGeometry(
  positionsMm: Float64Array,
  triangles: Uint32Array,
  triangle: number,
  geometry: Float64Array,
): boolean {
  const a = 3 * triangles[3 * triangle];
  const b = 3 * triangles[3 * triangle + 1];
  const c = 3 * triangles[3 * triangle + 2];
  const ux = positionsMm[b] - positionsMm[a];
  const uy = positionsMm[b + 1] - positionsMm[a + 1];
  const uz = positionsMm[b + 2] - positionsMm[a + 2];
  const vx = positionsMm[c] - positionsMm[a];
  const vy = positionsMm[c + 1] - positionsMm[a + 1];
  const vz = positionsMm[c + 2] - positionsMm[a + 2];
  const nx = uy * vz - uz * vy;
  const ny = uz * vx - ux * vz;
  const nz = ux * vy - uy * vx;
  const n2 = nx * nx + ny * ny + nz * nz;
  const u2 = ux * ux + uy * uy + uz * uz;
  const v2 = vx * vx + vy * vy + vz * vz;
  // Thinner than a billionth of its length: the steps below would be rounding noise.
  if (!(n2 > 1e-18 * u2 * v2)) return false;
  const n = Math.sqrt(n2);
  const at = GEOMETRY_STRIDE * triangle;
  geometry[at] = positionsMm[a];
  geometry[at + 1] = positionsMm[a + 1];
  geometry[at + 2] = positionsMm[a + 2];
  geometry[at + 3] = ux;
  geometry[at + 4] = uy;
  geometry[at + 5] = uz;
  geometry[at + 6] = vx;
  geometry[at + 7] = vy;
  geometry[at + 8] = vz;
  geometry[at + 9] = (vy * nz - vz * ny) / n2;
  geometry[at + 10] = (vz * nx - vx * nz) / n2;
  geometry[at + 11] = (vx * ny - vy * nx) / n2;
  geometry[at + 12] = (ny * uz - nz * uy) / n2;
  geometry[at + 13] = (nz * ux - nx * uz) / n2;
  geometry[at + 14] = (nx * uy - ny * ux) / n2;
  geometry[at + 15] = nx / n;
  geometry[at + 16] = ny / n;
  geometry[at + 17] = nz / n;
  return true;
}
