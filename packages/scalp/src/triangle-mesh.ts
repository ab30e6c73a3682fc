/**
 * A surface of triangles. Frame and unit are the owner's: head frame and mm everywhere behind import.
 */
export type TriangleMesh = {
  /** x0, y0, z0, x1, ...; length 3 * vertices. */
  readonly positionsMm: Float64Array;
  /** Three vertex numbers a triangle, counter-clockwise seen from outside; length 3 * triangles. */
  readonly triangles: Uint32Array;
};
