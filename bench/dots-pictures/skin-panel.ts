import { type Canvas, canvas, disc, type Rgb } from "./canvas.js";

export const SKIN: Rgb = [231, 200, 180];
export const PIGMENT: Rgb = [68, 60, 64];
/** Healed dots of the examples are about this wide. */
export const DOT_MM = 0.15;

/** A piece of flat skin: where its lower left corner lies, how large it is, and how large it is drawn. */
export type Patch = {
  readonly leftMm: number;
  readonly bottomMm: number;
  readonly widthMm: number;
  readonly heightMm: number;
  readonly pxPerMm: number;
};

export type Mark = { readonly x: number; readonly y: number; readonly radiusMm?: number; readonly colour?: Rgb };

export const toPx = (patch: Patch, x: number, y: number): [number, number] => [
  (x - patch.leftMm) * patch.pxPerMm,
  (patch.bottomMm + patch.heightMm - y) * patch.pxPerMm,
];

/** Dots on a piece of skin, seen from straight above. */
export function skinPanel(patch: Patch, marks: readonly Mark[]): Canvas {
  const panel = canvas(Math.round(patch.widthMm * patch.pxPerMm), Math.round(patch.heightMm * patch.pxPerMm), SKIN);
  for (const { x, y, radiusMm = DOT_MM, colour = PIGMENT } of marks) {
    const [px, py] = toPx(patch, x, y);
    disc(panel, px, py, radiusMm * patch.pxPerMm, colour, 0.85);
  }
  return panel;
}

/** Flat places as marks: x, y, z a dot. */
export function marksOf(
  positionsMm: Float64Array,
  count = positionsMm.length / 3,
  more: (dot: number) => Partial<Mark> = () => ({}),
): Mark[] {
  return Array.from({ length: count }, (_, i) => ({ x: positionsMm[3 * i], y: positionsMm[3 * i + 1], ...more(i) }));
}
