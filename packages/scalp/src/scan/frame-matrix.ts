/** 4 x 4, column-major: a point p goes to (m0 p.x + m4 p.y + m8 p.z + m12, ...). */
export type FrameMatrix = readonly number[];

export const identityFrame: FrameMatrix = [1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1];

/** First b, then a. */
export function multiplied(a: FrameMatrix, b: FrameMatrix): FrameMatrix {
  const product: number[] = [];
  for (let column = 0; column < 16; column += 4) {
    const [x, y, z, w] = [b[column], b[column + 1], b[column + 2], b[column + 3]];
    for (let row = 0; row < 4; row++) product.push(a[row] * x + a[4 + row] * y + a[8 + row] * z + a[12 + row] * w);
  }
  return product;
}

/** Turn by a quaternion x y z w of length 1. */
export function turnFrame(x: number, y: number, z: number, w: number): FrameMatrix {
  return [
    ...[1 - 2 * (y * y + z * z), 2 * (x * y + z * w), 2 * (x * z - y * w), 0],
    ...[2 * (x * y - z * w), 1 - 2 * (x * x + z * z), 2 * (y * z + x * w), 0],
    ...[2 * (x * z + y * w), 2 * (y * z - x * w), 1 - 2 * (x * x + y * y), 0],
    ...[0, 0, 0, 1],
  ];
}

export const moveFrame = (x: number, y: number, z: number): FrameMatrix => [
  1,
  0,
  0,
  0,
  0,
  1,
  0,
  0,
  0,
  0,
  1,
  0,
  x,
  y,
  z,
  1,
];
export const scaleFrame = (x: number, y: number, z: number): FrameMatrix => [
  x,
  0,
  0,
  0,
  0,
  y,
  0,
  0,
  0,
  0,
  z,
  0,
  0,
  0,
  0,
  1,
];

/** Whether it turns right hands into left ones, and so every triangle over. */
export function mirrors(m: FrameMatrix): boolean {
  const along = m[0] * (m[5] * m[10] - m[6] * m[9]);
  return along - m[4] * (m[1] * m[10] - m[2] * m[9]) + m[8] * (m[1] * m[6] - m[2] * m[5]) < 0;
}

/** Writes points, moved, into a longer list. */
export function movedInto(into: Float64Array, at: number, local: Float64Array, m: FrameMatrix): void {
  for (let i = 0; i < local.length; i += 3) {
    const [x, y, z] = [local[i], local[i + 1], local[i + 2]];
    into[at + i] = m[0] * x + m[4] * y + m[8] * z + m[12];
    into[at + i + 1] = m[1] * x + m[5] * y + m[9] * z + m[13];
    into[at + i + 2] = m[2] * x + m[6] * y + m[10] * z + m[14];
  }
}
