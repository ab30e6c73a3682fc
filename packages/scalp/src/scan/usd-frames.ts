import { cos, sin } from "@shadowline/numeric";
import { type FrameMatrix, identityFrame, moveFrame, multiplied, scaleFrame, turnFrame } from "./frame-matrix.js";
import type { UsdPrim } from "./usd-layer.js";

const MOST_OPERATIONS = 64;

/**
 * Where a prim's own operations put it in its parent's frame; null if it says to start from the world's.
 *
 * Source: OpenUSD, UsdGeomXformable: the operations apply last to first.
 */
export function primFrame({ attributes }: UsdPrim): { frame: FrameMatrix; fromWorld: boolean } {
  const order = attributes.get("xformOpOrder");
  const operations =
    order === undefined || order instanceof Float64Array ? [] : typeof order === "string" ? [order] : order;
  let frame = identityFrame;
  let fromWorld = false;
  for (const written of operations.slice(0, MOST_OPERATIONS)) {
    if (written === "!resetXformStack!") {
      fromWorld = true;
      frame = identityFrame;
      continue;
    }
    const inverse = written.startsWith("!invert!");
    const name = inverse ? written.slice(8) : written;
    const value = attributes.get(name);
    if (!(value instanceof Float64Array)) continue;
    const own = operation(name.split(":")[1] ?? "", value);
    frame = multiplied(frame, inverse ? inverted(own) : own);
  }
  return { frame, fromWorld };
}

function operation(kind: string, v: Float64Array): FrameMatrix {
  if (kind === "translate" && v.length === 3) return moveFrame(v[0], v[1], v[2]);
  if (kind === "scale" && v.length === 3) return scaleFrame(v[0], v[1], v[2]);
  // Written for rows of coordinates, the sixteen numbers are those of columns as they stand.
  if (kind === "transform" && v.length === 16) return Array.from(v);
  if (kind === "orient" && v.length === 4) {
    const length = Math.sqrt(v[0] * v[0] + v[1] * v[1] + v[2] * v[2] + v[3] * v[3]);
    return turnFrame(v[1] / length, v[2] / length, v[3] / length, v[0] / length);
  }
  const axes = /^rotate([XYZ]{1,3})$/.exec(kind)?.[1] ?? "";
  if (axes.length !== v.length) return identityFrame;
  let frame = identityFrame;
  // rotateXYZ turns about x first.
  for (const axis of axes) {
    const index = "XYZ".indexOf(axis);
    const degrees = axes.length === 1 ? v[0] : v[index];
    const half = (degrees * Math.PI) / 360;
    const [s, c] = [sin(half), cos(half)];
    frame = multiplied(turnFrame(index === 0 ? s : 0, index === 1 ? s : 0, index === 2 ? s : 0, c), frame);
  }
  return frame;
}

/** Back from where a frame without perspective leads. */
function inverted(m: FrameMatrix): FrameMatrix {
  const [a, b, c, d, e, f, g, h, i] = [m[0], m[4], m[8], m[1], m[5], m[9], m[2], m[6], m[10]];
  const [A, B, C] = [e * i - f * h, f * g - d * i, d * h - e * g];
  const determinant = a * A + b * B + c * C;
  const rows = [
    [A, c * h - b * i, b * f - c * e],
    [B, a * i - c * g, c * d - a * f],
    [C, b * g - a * h, a * e - b * d],
  ].map((row) => row.map((value) => value / determinant));
  const moved = rows.map((row) => -(row[0] * m[12] + row[1] * m[13] + row[2] * m[14]));
  return [
    ...[rows[0][0], rows[1][0], rows[2][0], 0],
    ...[rows[0][1], rows[1][1], rows[2][1], 0],
    ...[rows[0][2], rows[1][2], rows[2][2], 0],
    ...[...moved, 1],
  ];
}
