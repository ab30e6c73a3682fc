import type { PointMm, TriangleMesh } from "@shadowline/scalp";

/** An ear is a sheet of 3 to 8 mm; behind any other skin near it lie centimetres of head. */
const SHEET_MM = 15;
/** The farthest part of an ear from its tragion is about 60 mm away. */
const NEAR_MM = 75;

/**
 * Area of scalp that lies on an ear, by the definition of an ear as a thin sheet: straight inwards from such
 * skin one comes out again at once. Triangles, not landmarks, say where the ear is.
 *
 * @param head closed at the ears, outside out
 * @returns mm2
 */
export function scalpOnEarsMm2(scalp: TriangleMesh, head: TriangleMesh, tragions: readonly PointMm[]): number {
  let mm2 = 0;
  for (const tragion of tragions) {
    const around = trianglesNear(head, tragion, NEAR_MM + SHEET_MM + 10).map((t) => corners(head, t));
    const boxes = Float64Array.from(
      around.flatMap((triangle) =>
        [0, 1, 2].flatMap((k) => [
          Math.min(triangle[0][k], triangle[1][k], triangle[2][k]),
          Math.max(triangle[0][k], triangle[1][k], triangle[2][k]),
        ]),
      ),
    );
    for (const t of trianglesNear(scalp, tragion, NEAR_MM)) {
      const [a, b, c] = corners(scalp, t);
      const [u, v] = [minus(b, a), minus(c, a)];
      const across = cross(u, v);
      const doubled = Math.sqrt(dot(across, across));
      if (doubled < 1e-9) continue;
      const inwards = across.map((value) => -value / doubled) as unknown as PointMm;
      const middle = [0, 1, 2].map((k) => (a[k] + b[k] + c[k]) / 3) as unknown as PointMm;
      for (let i = 0; i < around.length; i++) {
        if (!meets(boxes, 6 * i, middle, inwards) || !comesOut(around[i], middle, inwards)) continue;
        mm2 += doubled / 2;
        break;
      }
    }
  }
  return mm2;
}

/** Whether a ray's box of the thickness of an ear meets a triangle's box. */
function meets(boxes: Float64Array, box: number, from: PointMm, along: PointMm): boolean {
  for (let k = 0; k < 3; k++) {
    const to = from[k] + SHEET_MM * along[k];
    if (boxes[box + 2 * k] > Math.max(from[k], to) || boxes[box + 2 * k + 1] < Math.min(from[k], to)) return false;
  }
  return true;
}

/** Whether a ray from inside leaves through a triangle within the thickness of an ear. */
function comesOut([a, b, c]: readonly PointMm[], from: PointMm, along: PointMm): boolean {
  // Source: Moeller & Trumbore 1997, J. Graphics Tools 2:21-28.
  const [e, f] = [minus(b, a), minus(c, a)];
  const p = cross(along, f);
  const determinant = dot(e, p);
  // A negative one is a front face; what the ray starts on is one.
  if (determinant > -1e-12) return false;
  const s = minus(from, a);
  const u = dot(s, p) / determinant;
  if (u < 0 || u > 1) return false;
  const q = cross(s, e);
  const v = dot(along, q) / determinant;
  if (v < 0 || u + v > 1) return false;
  const way = dot(f, q) / determinant;
  return way > 0.05 && way < SHEET_MM;
}

function trianglesNear({ positionsMm: p, triangles }: TriangleMesh, [x, y, z]: PointMm, mm: number): number[] {
  const near: number[] = [];
  for (let t = 0; t < triangles.length; t += 3) {
    const i = 3 * triangles[t];
    const [dx, dy, dz] = [p[i] - x, p[i + 1] - y, p[i + 2] - z];
    if (dx * dx + dy * dy + dz * dz < mm * mm) near.push(t);
  }
  return near;
}

const corners = ({ positionsMm: p, triangles }: TriangleMesh, t: number): PointMm[] =>
  [0, 1, 2].map((k) => {
    const i = 3 * triangles[t + k];
    return [p[i], p[i + 1], p[i + 2]];
  });
const minus = (a: PointMm, b: PointMm): PointMm => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
const dot = (a: PointMm, b: PointMm): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
const cross = (a: PointMm, b: PointMm): PointMm => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];
