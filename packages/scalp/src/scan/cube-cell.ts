/**
 * Number of the cell of a cube's surface that a direction meets: 6 faces of cells * cells.
 *
 * @param cells along an edge
 */
export function cubeCell(x: number, y: number, z: number, cells: number): number {
  const ax = Math.abs(x);
  const ay = Math.abs(y);
  const az = Math.abs(z);
  let face: number;
  let u: number;
  let v: number;
  if (ax >= ay && ax >= az) {
    face = x < 0 ? 0 : 1;
    u = y / ax;
    v = z / ax;
  } else if (ay >= az) {
    face = y < 0 ? 2 : 3;
    u = x / ay;
    v = z / ay;
  } else {
    face = z < 0 ? 4 : 5;
    u = x / az;
    v = y / az;
  }
  const i = Math.min(cells - 1, Math.floor(((u + 1) / 2) * cells));
  const j = Math.min(cells - 1, Math.floor(((v + 1) / 2) * cells));
  return (face * cells + i) * cells + j;
}
