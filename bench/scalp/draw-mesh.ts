import type { PointMm } from "@shadowline/scalp";

/** Colour, sRGB bytes. */
export type Rgb = readonly [number, number, number];

/** A mesh with a colour a vertex, or one for each corner of its triangles. */
export type ColouredMesh = {
  readonly positions: Float64Array;
  readonly triangles: Uint32Array;
  /** Rgb of corner `c` (position in `triangles`). */
  readonly colourOf: (corner: number) => Rgb;
  /** Unit normals per vertex; leave out for flat faces. */
  readonly normals?: Float64Array;
};

/** Seen from far away: `right` and `up` are the picture's, the eye looks along right x up, backwards. */
export type View = {
  readonly right: PointMm;
  readonly up: PointMm;
  readonly middle: PointMm;
  /** Height of the picture in the mesh's unit. */
  readonly span: number;
};

/** Dots and lines laid over, hidden where the surface hides them. */
export type Mark = { readonly at: PointMm; readonly colour: Rgb; readonly radiusPx: number };

/** A square picture, rows from the top. */
export type Panel = { readonly sizePx: number; readonly rgb: Uint8Array };

const dot = (a: PointMm, b: PointMm): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
const cross = (a: PointMm, b: PointMm): PointMm => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];
/** Half this size is lost to the marks' own roundness; more would show what lies behind an ear. */
const MARK_DEPTH_SHARE = 0.012;

/** Draws with a depth buffer and one light from over the eye's left shoulder; back faces are dark red. */
export function drawMesh(mesh: ColouredMesh, view: View, marks: readonly Mark[], sizePx: number): Panel {
  const { positions, triangles, normals } = mesh;
  const towardsEye = cross(view.right, view.up);
  const light = normal([0.35, 0.55, 1]);
  const scale = sizePx / view.span;
  const seen = (at: PointMm): [number, number, number] => {
    const from: PointMm = [at[0] - view.middle[0], at[1] - view.middle[1], at[2] - view.middle[2]];
    return [sizePx / 2 + scale * dot(from, view.right), sizePx / 2 - scale * dot(from, view.up), dot(from, towardsEye)];
  };
  const rgb = new Uint8Array(3 * sizePx * sizePx).fill(250);
  const depth = new Float64Array(sizePx * sizePx).fill(-Infinity);
  const place = (vertex: number): PointMm => [
    positions[3 * vertex],
    positions[3 * vertex + 1],
    positions[3 * vertex + 2],
  ];
  const shade = (n: PointMm): number => {
    const [x, y, z] = [dot(n, view.right), dot(n, view.up), dot(n, towardsEye)];
    return 0.35 + 0.65 * Math.max(0, x * light[0] + y * light[1] + z * light[2]);
  };
  for (let t = 0; t < triangles.length; t += 3) {
    const corners = [0, 1, 2].map((c) => place(triangles[t + c]));
    const [a, b, c] = corners.map(seen);
    const area = (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
    if (Math.abs(area) < 1e-9) continue;
    // Rows run downwards, so what turns outwards has a negative area here.
    const back = area > 0;
    const flat = normal(
      cross(
        corners[1].map((v, k) => v - corners[0][k]) as unknown as PointMm,
        corners[2].map((v, k) => v - corners[0][k]) as unknown as PointMm,
      ),
    );
    const shades = [0, 1, 2].map((k) => {
      const v = 3 * triangles[t + k];
      return shade(normals ? [normals[v], normals[v + 1], normals[v + 2]] : flat);
    });
    const colours = [0, 1, 2].map((k) => (back ? ([120, 30, 30] as const) : mesh.colourOf(t + k)));
    const [left, right] = [Math.min(a[0], b[0], c[0]), Math.max(a[0], b[0], c[0])];
    const [top, bottom] = [Math.min(a[1], b[1], c[1]), Math.max(a[1], b[1], c[1])];
    for (let y = Math.max(0, Math.floor(top)); y <= Math.min(sizePx - 1, Math.ceil(bottom)); y++) {
      for (let x = Math.max(0, Math.floor(left)); x <= Math.min(sizePx - 1, Math.ceil(right)); x++) {
        const [px, py] = [x + 0.5, y + 0.5];
        const wa = ((b[0] - px) * (c[1] - py) - (b[1] - py) * (c[0] - px)) / area;
        const wb = ((c[0] - px) * (a[1] - py) - (c[1] - py) * (a[0] - px)) / area;
        const wc = 1 - wa - wb;
        if (wa < -1e-9 || wb < -1e-9 || wc < -1e-9) continue;
        const z = wa * a[2] + wb * b[2] + wc * c[2];
        const pixel = y * sizePx + x;
        if (z <= depth[pixel]) continue;
        depth[pixel] = z;
        const lit = wa * shades[0] + wb * shades[1] + wc * shades[2];
        for (let k = 0; k < 3; k++) {
          rgb[3 * pixel + k] = lit * (wa * colours[0][k] + wb * colours[1][k] + wc * colours[2][k]);
        }
      }
    }
  }
  for (const { at, colour, radiusPx } of marks) {
    const [x, y, z] = seen(at);
    for (let py = Math.floor(y - radiusPx); py <= y + radiusPx; py++) {
      for (let px = Math.floor(x - radiusPx); px <= x + radiusPx; px++) {
        const [dx, dy] = [px + 0.5 - x, py + 0.5 - y];
        if (dx * dx + dy * dy > radiusPx * radiusPx || px < 0 || py < 0 || px >= sizePx || py >= sizePx) continue;
        const pixel = py * sizePx + px;
        if (depth[pixel] > z + MARK_DEPTH_SHARE * view.span) continue;
        for (let k = 0; k < 3; k++) rgb[3 * pixel + k] = colour[k];
      }
    }
  }
  return { sizePx, rgb };
}

/** Rows of panels, each row with one size of its own, thin lines between them. */
export function contactSheet(rows: readonly (readonly Panel[])[]): { width: number; height: number; rgb: Uint8Array } {
  const gap = 2;
  const width = Math.max(...rows.map((row) => row.length * (row[0].sizePx + gap) - gap));
  const height = rows.reduce((sum, row) => sum + row[0].sizePx + gap, -gap);
  const rgb = new Uint8Array(3 * width * height).fill(255);
  let top = 0;
  for (const row of rows) {
    row.forEach(({ sizePx, rgb: panel }, column) => {
      for (let y = 0; y < sizePx; y++) {
        const from = 3 * y * sizePx;
        rgb.set(panel.subarray(from, from + 3 * sizePx), 3 * ((top + y) * width + column * (sizePx + gap)));
      }
    });
    top += row[0].sizePx + gap;
  }
  return { width, height, rgb };
}

function normal(v: PointMm): PointMm {
  const length = Math.sqrt(dot(v, v)) || 1;
  return [v[0] / length, v[1] / length, v[2] / length];
}
