/** How far a camera stands back so that a head fills the stage, whatever the stage's shape. */

type Place = readonly [x: number, y: number, z: number];

/** Below this height in the head frame neck and shoulders begin; they may leave the stage. */
const CHIN_MM = -135;
/** Stage over head, so that the head does not touch the edges. */
const AIR = 1.08;

/** Middle of the head above the neck, mm; on the midline. `positionsMm` is x0, y0, z0, x1, ... */
export function headMiddle(positionsMm: Float32Array): Place {
  let [back, front, low, high] = [Infinity, -Infinity, Infinity, -Infinity];
  for (let at = 0; at < positionsMm.length; at += 3) {
    if (positionsMm[at + 2] < CHIN_MM) continue;
    back = Math.min(back, positionsMm[at + 1]);
    front = Math.max(front, positionsMm[at + 1]);
    low = Math.min(low, positionsMm[at + 2]);
    high = Math.max(high, positionsMm[at + 2]);
  }
  return [0, (back + front) / 2, (low + high) / 2];
}

/**
 * Least distance from the middle at which the whole head is seen, mm.
 *
 * @param toward unit direction from the middle to the camera, whose up is +z; not straight up or down
 * @param halfAcross tangent of half the horizontal opening
 * @param halfUp tangent of half the vertical opening
 */
export function fittingDistanceMm(
  positionsMm: Float32Array,
  middle: Place,
  toward: Place,
  halfAcross: number,
  halfUp: number,
): number {
  const [tx, ty, tz] = toward;
  // right = z x toward; up = toward x right.
  const level = Math.sqrt(tx * tx + ty * ty);
  const [rx, ry] = [-ty / level, tx / level];
  const [ux, uy, uz] = [-tz * ry, tz * rx, tx * ry - ty * rx];
  let distance = 0;
  for (let at = 0; at < positionsMm.length; at += 3) {
    if (positionsMm[at + 2] < CHIN_MM) continue;
    const x = positionsMm[at] - middle[0];
    const y = positionsMm[at + 1] - middle[1];
    const z = positionsMm[at + 2] - middle[2];
    const nearer = x * tx + y * ty + z * tz;
    const across = Math.abs(x * rx + y * ry) / halfAcross;
    const up = Math.abs(x * ux + y * uy + z * uz) / halfUp;
    distance = Math.max(distance, nearer + AIR * Math.max(across, up));
  }
  return distance;
}
