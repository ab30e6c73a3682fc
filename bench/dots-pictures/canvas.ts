/** Colour, 0 to 255 each. */
export type Rgb = readonly [number, number, number];

/** A picture being drawn: rows from the top, colours as numbers so that blurring and blending lose nothing. */
export type Canvas = { readonly width: number; readonly height: number; readonly rgb: Float64Array };

export function canvas(width: number, height: number, colour: Rgb): Canvas {
  const rgb = new Float64Array(3 * width * height);
  for (let i = 0; i < rgb.length; i++) rgb[i] = colour[i % 3];
  return { width, height, rgb };
}

function blend({ width, rgb }: Canvas, x: number, y: number, colour: Rgb, share: number): void {
  const at = 3 * (y * width + x);
  for (let k = 0; k < 3; k++) rgb[at + k] += share * (colour[k] - rgb[at + k]);
}

/** What lies within `half` of a distance, with soft edges; in px. */
function stroke(
  on: Canvas,
  box: readonly [number, number, number, number],
  far: (x: number, y: number) => number,
  half: number,
  colour: Rgb,
  opacity: number,
): void {
  const [x0, y0, x1, y1] = box;
  for (let y = Math.max(0, Math.floor(y0 - half - 1)); y <= Math.min(on.height - 1, y1 + half + 1); y++) {
    for (let x = Math.max(0, Math.floor(x0 - half - 1)); x <= Math.min(on.width - 1, x1 + half + 1); x++) {
      const share = Math.min(1, half - far(x + 0.5, y + 0.5) + 0.5);
      if (share > 0) blend(on, x, y, colour, opacity * share);
    }
  }
}

export function disc(on: Canvas, x: number, y: number, radius: number, colour: Rgb, opacity = 1): void {
  stroke(on, [x, y, x, y], (px, py) => Math.hypot(px - x, py - y), radius, colour, opacity);
}

export function ring(on: Canvas, x: number, y: number, radius: number, width: number, colour: Rgb): void {
  const box = [x - radius, y - radius, x + radius, y + radius] as const;
  stroke(on, box, (px, py) => Math.abs(Math.hypot(px - x, py - y) - radius), width / 2, colour, 1);
}

export function line(
  on: Canvas,
  from: readonly [number, number],
  to: readonly [number, number],
  width: number,
  colour: Rgb,
  opacity = 1,
): void {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length2 = dx * dx + dy * dy || 1;
  const box = [
    Math.min(from[0], to[0]),
    Math.min(from[1], to[1]),
    Math.max(from[0], to[0]),
    Math.max(from[1], to[1]),
  ] as const;
  const far = (x: number, y: number): number => {
    const t = Math.min(1, Math.max(0, ((x - from[0]) * dx + (y - from[1]) * dy) / length2));
    return Math.hypot(x - from[0] - t * dx, y - from[1] - t * dy);
  };
  stroke(on, box, far, width / 2, colour, opacity);
}

/** As seen from so far that this many px melt together (standard deviation); the edge repeats outwards. */
export function blurred({ width, height, rgb }: Canvas, px: number): Canvas {
  const reach = Math.ceil(3 * px);
  const weights = Array.from({ length: 2 * reach + 1 }, (_, i) => Math.exp(-0.5 * ((i - reach) / px) ** 2));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const along = (from: Float64Array, count: number, step: number, lines: number, lineStep: number): Float64Array => {
    const to = new Float64Array(from.length);
    for (let l = 0; l < lines; l++) {
      for (let i = 0; i < count; i++) {
        for (let k = 0; k < 3; k++) {
          let value = 0;
          for (let w = -reach; w <= reach; w++) {
            const j = Math.min(count - 1, Math.max(0, i + w));
            value += weights[w + reach] * from[l * lineStep + j * step + k];
          }
          to[l * lineStep + i * step + k] = value / sum;
        }
      }
    }
    return to;
  };
  return {
    width,
    height,
    rgb: along(along(rgb, width, 3, height, 3 * width), height, 3 * width, width, 3),
  };
}

/** Without a margin of so many px. */
export function inner(from: Canvas, margin: number): Canvas {
  const part = canvas(from.width - 2 * margin, from.height - 2 * margin, [0, 0, 0]);
  for (let y = 0; y < part.height; y++) {
    const at = 3 * ((y + margin) * from.width + margin);
    part.rgb.set(from.rgb.subarray(at, at + 3 * part.width), 3 * y * part.width);
  }
  return part;
}

/** Contrast around the picture's own mean colour, so that what is faint can be seen. */
export function steeper({ width, height, rgb }: Canvas, times: number): Canvas {
  const mean = [0, 0, 0];
  for (let i = 0; i < rgb.length; i++) mean[i % 3] += rgb[i] / (width * height);
  return { width, height, rgb: rgb.map((value, i) => mean[i % 3] + times * (value - mean[i % 3])) };
}

const GAP = 4;

/** Panels in rows, thin white between them; rows may differ in height. */
export function sheet(rows: readonly (readonly Canvas[])[]): Canvas {
  const rowWidth = (row: readonly Canvas[]): number => row.reduce((sum, { width }) => sum + width + GAP, -GAP);
  const rowHeight = (row: readonly Canvas[]): number => Math.max(...row.map(({ height }) => height));
  const whole = canvas(
    Math.max(...rows.map(rowWidth)),
    rows.reduce((sum, row) => sum + rowHeight(row) + GAP, -GAP),
    [255, 255, 255],
  );
  let top = 0;
  for (const row of rows) {
    let left = 0;
    for (const panel of row) {
      for (let y = 0; y < panel.height; y++) {
        const from = 3 * y * panel.width;
        whole.rgb.set(panel.rgb.subarray(from, from + 3 * panel.width), 3 * ((top + y) * whole.width + left));
      }
      left += panel.width + GAP;
    }
    top += rowHeight(row) + GAP;
  }
  return whole;
}

/**
 * A canvas as bytes.
 *
 * @param step between colours; where nothing is smooth, 6 is not seen and packs to half the size
 */
export const pictureOf = ({ width, height, rgb }: Canvas, step: number) => ({
  width,
  height,
  rgb: Uint8Array.from(rgb, (value) => Math.min(255, Math.max(0, step * Math.round(value / step)))),
});
