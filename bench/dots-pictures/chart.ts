/** One line of a chart. */
export type Curve = { readonly name: string; readonly colour: string; readonly points: readonly [number, number][] };

const [WIDTH, HEIGHT] = [720, 360];
const [LEFT, RIGHT, TOP, BOTTOM] = [56, 12, 14, 46];

/** A plain line chart as SVG: names stand in a column at the upper right. */
export function chart(
  title: string,
  curves: readonly Curve[],
  x: { readonly label: string; readonly from: number; readonly to: number; readonly step: number },
  y: { readonly label: string; readonly from: number; readonly to: number; readonly step: number },
): string {
  const px = (value: number): number => LEFT + ((WIDTH - LEFT - RIGHT) * (value - x.from)) / (x.to - x.from);
  const py = (value: number): number =>
    HEIGHT - BOTTOM - ((HEIGHT - TOP - BOTTOM) * (value - y.from)) / (y.to - y.from);
  const ticks = ({ from, to, step }: { from: number; to: number; step: number }): number[] =>
    Array.from({ length: Math.floor((to - from) / step + 1e-9) + 1 }, (_, i) => Number((from + i * step).toFixed(6)));
  const at = (value: number): string => value.toFixed(1);
  const lines = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="13">`,
    `<title>${title}</title>`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>`,
    ...ticks(x).flatMap((value) => [
      `<path d="M${at(px(value))} ${TOP}V${HEIGHT - BOTTOM}" stroke="#ddd"/>`,
      `<text x="${at(px(value))}" y="${HEIGHT - BOTTOM + 18}" text-anchor="middle" fill="#444">${value}</text>`,
    ]),
    ...ticks(y).flatMap((value) => [
      `<path d="M${LEFT} ${at(py(value))}H${WIDTH - RIGHT}" stroke="#ddd"/>`,
      `<text x="${LEFT - 8}" y="${at(py(value) + 4)}" text-anchor="end" fill="#444">${value}</text>`,
    ]),
    `<text x="${(LEFT + WIDTH - RIGHT) / 2}" y="${HEIGHT - 8}" text-anchor="middle" fill="#222">${x.label}</text>`,
    `<text transform="translate(15 ${(TOP + HEIGHT - BOTTOM) / 2}) rotate(-90)" text-anchor="middle" fill="#222">${y.label}</text>`,
    ...curves.flatMap(({ name, colour, points }, i) => {
      const path = points
        .map(([a, b], k) => `${k === 0 ? "M" : "L"}${at(px(a))} ${at(py(Math.min(y.to, Math.max(y.from, b))))}`)
        .join("");
      const row = TOP + 20 + 19 * i;
      return [
        `<path d="${path}" fill="none" stroke="${colour}" stroke-width="2"/>`,
        `<path d="M${WIDTH - 270} ${row - 4}h24" stroke="${colour}" stroke-width="3"/>`,
        `<text x="${WIDTH - 240}" y="${row}" fill="#222">${name}</text>`,
      ];
    }),
    "</svg>",
  ];
  return `${lines.join("\n")}\n`;
}
