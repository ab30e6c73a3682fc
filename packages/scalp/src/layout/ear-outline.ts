import type { PointMm } from "../landmark.js";
import type { TriangleMesh } from "../triangle-mesh.js";

/**
 * An ear seen straight from the side: y forward and z up, mm, in the head frame.
 */
export type EarOutline = {
  /** Convex, counter-clockwise as seen from the client's right: y0, z0, y1, z1, ... */
  readonly hullMm: Float64Array;
  /** False where nothing stands off the head: then it is an average ear's, hung from the tragion. */
  readonly found: boolean;
  /** How far out the skin lies at a place, the ear taken away; mm from the midplane, never below 0. */
  readonly skinMm: (y: number, z: number) => number;
};

/** Cells of the side view. */
const CELL_MM = 1.5;
/** The part of the side that is looked at, mm from the tragion of an average head. */
const WINDOW = { back: 82, front: 52, down: 62, up: 88 };
/** Where ears can be. ANSUR II 2012: 64 (SD 4.5) mm long, about 37 mm wide; a landmark may be 10 mm off. */
const REACH = { back: 58, front: 12, frontBelow: 3, down: 45, up: 50 };
/**
 * A ball rolled along the skin from within follows the head and cannot enter an ear. Sternberg 1983, "Biomedical
 * image processing", Computer 16(1):22-34. Half of an ear's width, and more curved than the side of any head.
 */
const BALL_REACH_MM = 21;
const BALL_RADIUS_MM = 62;
/** What stands off farther than this is ear; noise of a scan and the grain of hair stay below. */
const STANDS_OFF_MM = 2.5;
/** Beside it less is enough, for the rim where the ear leaves the skin, up to so far away. */
const RIM_STANDS_OFF_MM = 0.8;
const RIM_MM = 6;
/** Less than this is a remnant, not an ear: the smallest of adults is about 50 mm by 28 mm. */
const LEAST_AREA_MM2 = 350;
const LEAST_HEIGHT_MM = 30;
/** An average ear about the tragion, forward and up, for heads that have none. */
const AVERAGE = { centre: [-15, 1], half: [18.5, 32], leansBack: 0.15 } as const;
/** The ear's root in front, which lies on the cheek and stands off nowhere. */
const ROOT: readonly (readonly [number, number])[] = [
  [2, -6],
  [2, 14],
];

/**
 * The outline of the ear on one side of a head.
 *
 * @param side 1 for the client's right, -1 for the left
 * @param size the head's, 1 for an average one
 */
export function earOutline(mesh: TriangleMesh, tragion: PointMm, side: 1 | -1, size: number): EarOutline {
  const view = sideView(mesh, tragion, side, size);
  const skin = rolledBall(view);
  const ear = earCells(view, skin, tragion, size);
  const { cols, y0, z0 } = view;
  const points: (readonly [number, number])[] = [];
  let low = Infinity;
  let high = -Infinity;
  for (const cell of ear) {
    const z = z0 + CELL_MM * Math.floor(cell / cols);
    low = Math.min(low, z);
    high = Math.max(high, z);
    points.push([y0 + CELL_MM * (cell % cols), z]);
  }
  const found = ear.length * CELL_MM * CELL_MM >= LEAST_AREA_MM2 * size && high - low >= LEAST_HEIGHT_MM * size;
  const [, ty, tz] = tragion;
  const outline = found ? points : averageEar(ty, tz, size);
  for (const [y, z] of ROOT) outline.push([ty + y * size, tz + z * size]);
  return { hullMm: convexHull(outline), found, skinMm: skinAt(view, skin, tragion, side) };
}

/** The place farthest in a direction, moved out by a clearance: the outline with a margin, by its normals. */
export function outsideOf(
  { hullMm }: EarOutline,
  [ny, nz]: readonly [number, number],
  clearMm: number,
): [number, number] {
  let best = -Infinity;
  let at: [number, number] = [0, 0];
  for (let i = 0; i < hullMm.length; i += 2) {
    const reach = hullMm[i] * ny + hullMm[i + 1] * nz;
    if (reach <= best) continue;
    best = reach;
    at = [hullMm[i] + clearMm * ny, hullMm[i + 1] + clearMm * nz];
  }
  return at;
}

type SideView = {
  readonly cols: number;
  readonly rows: number;
  /** Centre of the first cell. */
  readonly y0: number;
  readonly z0: number;
  /** Distance of the outermost skin from the midplane, row by row from below; NaN where there is none. */
  readonly outMm: Float64Array;
};

function sideView(
  { positionsMm: p, triangles }: TriangleMesh,
  [, ty, tz]: PointMm,
  side: 1 | -1,
  size: number,
): SideView {
  const cols = Math.ceil((size * (WINDOW.back + WINDOW.front)) / CELL_MM);
  const rows = Math.ceil((size * (WINDOW.down + WINDOW.up)) / CELL_MM);
  const y0 = ty - size * WINDOW.back;
  const z0 = tz - size * WINDOW.down;
  const outMm = new Float64Array(cols * rows).fill(Number.NaN);
  for (let t = 0; t < triangles.length; t += 3) {
    const a = 3 * triangles[t];
    const b = 3 * triangles[t + 1];
    const c = 3 * triangles[t + 2];
    if (side * p[a] <= 0 || side * p[b] <= 0 || side * p[c] <= 0) continue;
    const colFrom = Math.max(0, Math.ceil((Math.min(p[a + 1], p[b + 1], p[c + 1]) - y0) / CELL_MM));
    const colTo = Math.min(cols - 1, Math.floor((Math.max(p[a + 1], p[b + 1], p[c + 1]) - y0) / CELL_MM));
    const rowFrom = Math.max(0, Math.ceil((Math.min(p[a + 2], p[b + 2], p[c + 2]) - z0) / CELL_MM));
    const rowTo = Math.min(rows - 1, Math.floor((Math.max(p[a + 2], p[b + 2], p[c + 2]) - z0) / CELL_MM));
    if (colFrom > colTo || rowFrom > rowTo) continue;
    const by = p[b + 1] - p[a + 1];
    const bz = p[b + 2] - p[a + 2];
    const cy = p[c + 1] - p[a + 1];
    const cz = p[c + 2] - p[a + 2];
    const twice = by * cz - bz * cy;
    if (twice === 0) continue;
    for (let row = rowFrom; row <= rowTo; row++) {
      for (let col = colFrom; col <= colTo; col++) {
        const y = y0 + CELL_MM * col - p[a + 1];
        const z = z0 + CELL_MM * row - p[a + 2];
        const wb = (y * cz - z * cy) / twice;
        const wc = (by * z - bz * y) / twice;
        if (wb < -1e-9 || wc < -1e-9 || wb + wc > 1 + 1e-9) continue;
        const out = side * (p[a] + wb * (p[b] - p[a]) + wc * (p[c] - p[a]));
        const cell = row * cols + col;
        if (!(outMm[cell] >= out)) outMm[cell] = out;
      }
    }
  }
  return { cols, rows, y0, z0, outMm };
}

/**
 * The skin without what the ball cannot enter, per cell; NaN far from any skin. The ball is a paraboloid, whose
 * erosion and dilation can be taken along rows and then along columns.
 */
function rolledBall({ cols, rows, outMm }: SideView): Float64Array {
  const reach = Math.floor(BALL_REACH_MM / CELL_MM);
  const passed = (values: Float64Array, step: number, length: number, sign: 1 | -1): Float64Array =>
    values.map((_, cell) => {
      const at = Math.floor(cell / step) % length;
      let best = Number.NaN;
      for (let o = Math.max(-reach, -at); o <= Math.min(reach, length - 1 - at); o++) {
        const value = sign * values[cell + o * step] - (o * o * CELL_MM * CELL_MM) / (2 * BALL_RADIUS_MM);
        // Written so that NaN is never the better one.
        if (!(best >= value) && !Number.isNaN(value)) best = value;
      }
      return sign * best;
    });
  const eroded = passed(passed(outMm, 1, cols, -1), cols, rows, -1);
  return passed(passed(eroded, 1, cols, 1), cols, rows, 1);
}

/**
 * Cells of the largest piece that stands off and reaches to where an ear's middle is, with its rim: a high
 * threshold to find it and a low one to follow it (hysteresis; Canny 1986, IEEE PAMI 8:679-698).
 */
function earCells(
  { cols, rows, y0, z0, outMm }: SideView,
  skin: Float64Array,
  [, ty, tz]: PointMm,
  size: number,
): number[] {
  // 0 no ear, 1 rim, 2 ear, 3 ear's middle.
  const mayBe = outMm.map((out, cell) => {
    const y = (y0 + CELL_MM * (cell % cols) - ty) / size;
    const z = (z0 + CELL_MM * Math.floor(cell / cols) - tz) / size;
    // Jaw and neck swell below the ear, in front and behind.
    const behind = y > -REACH.back + Math.max(0, -z);
    const before = y < (z > 0 ? REACH.front : REACH.frontBelow);
    const within = behind && before && z > -REACH.down && z < REACH.up;
    const off = out - skin[cell];
    if (!within || !(off > RIM_STANDS_OFF_MM)) return 0;
    if (!(off > STANDS_OFF_MM)) return 1;
    return y > -38 && y < 6 && z > -22 && z < 34 ? 3 : 2;
  });
  const grown = (piece: number[], from: number, least: number): void => {
    const end = piece.length;
    for (let next = from; next < (least > 1 ? piece.length : end); next++) {
      const at = piece[next] % cols;
      const on = (piece[next] - at) / cols;
      for (let y = Math.max(0, on - 1); y <= Math.min(rows - 1, on + 1); y++) {
        for (let x = Math.max(0, at - 1); x <= Math.min(cols - 1, at + 1); x++) {
          if (mayBe[y * cols + x] < least) continue;
          mayBe[y * cols + x] = 0;
          piece.push(y * cols + x);
        }
      }
    }
  };
  let largest: number[] = [];
  for (let seed = 0; seed < mayBe.length; seed++) {
    if (mayBe[seed] !== 3) continue;
    mayBe[seed] = 0;
    const piece = [seed];
    grown(piece, 0, 2);
    if (piece.length > largest.length) largest = piece;
  }
  let from = 0;
  for (let ring = 0; ring < RIM_MM / CELL_MM; ring++) {
    const next = largest.length;
    grown(largest, from, 1);
    from = next;
  }
  return largest;
}

function averageEar(ty: number, tz: number, size: number): (readonly [number, number])[] {
  const { centre, half, leansBack } = AVERAGE;
  // An octagon around the ellipse serves: its hull is taken with a margin anyway.
  const corners = [
    [1, 0.41],
    [0.41, 1],
    [-0.41, 1],
    [-1, 0.41],
    [-1, -0.41],
    [-0.41, -1],
    [0.41, -1],
    [1, -0.41],
  ];
  return corners.map(([y, z]) => [
    ty + size * (centre[0] + half[0] * y - leansBack * half[1] * z),
    tz + size * (centre[1] + half[1] * z),
  ]);
}

/** Andrew's monotone chain. */
function convexHull(points: readonly (readonly [number, number])[]): Float64Array {
  const sorted = points.toSorted((a, b) => a[0] - b[0] || a[1] - b[1]);
  const half = (ordered: readonly (readonly [number, number])[]): (readonly [number, number])[] => {
    const chain: (readonly [number, number])[] = [];
    for (const point of ordered) {
      while (chain.length > 1) {
        const [a, b] = [chain[chain.length - 2], chain[chain.length - 1]];
        if ((b[0] - a[0]) * (point[1] - a[1]) - (b[1] - a[1]) * (point[0] - a[0]) > 0) break;
        chain.pop();
      }
      chain.push(point);
    }
    return chain.slice(0, -1);
  };
  return Float64Array.from([...half(sorted), ...half(sorted.toReversed())].flat());
}

function skinAt({ cols, rows, y0, z0 }: SideView, skin: Float64Array, tragion: PointMm, side: 1 | -1) {
  return (y: number, z: number): number => {
    const col = Math.max(0, Math.min(cols - 1, Math.round((y - y0) / CELL_MM)));
    const row = Math.max(0, Math.min(rows - 1, Math.round((z - z0) / CELL_MM)));
    // A hole in the scan is bridged by the nearest skin there is, looked for in growing rings.
    for (let ring = 0; ring < Math.max(cols, rows); ring++) {
      let sum = 0;
      let count = 0;
      for (let r = Math.max(0, row - ring); r <= Math.min(rows - 1, row + ring); r++) {
        for (let c = Math.max(0, col - ring); c <= Math.min(cols - 1, col + ring); c++) {
          const out = skin[r * cols + c];
          if (Number.isNaN(out)) continue;
          sum += out;
          count++;
        }
      }
      if (count > 0) return sum / count;
    }
    return side * tragion[0];
  };
}
