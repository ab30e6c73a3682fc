import type { CurveFigure, InputCurves } from "./curves.js";
import { figure, label, picture, place, ticks } from "./svg.js";

const PANEL = { width: 176, height: 132, left: 44, top: 54, gap: 42 } as const;

const panels: readonly { figure: CurveFigure; title: string; unit: number; most?: number }[] = [
  { figure: "depthMm", title: "Depth, mm", unit: 1 },
  { figure: "massNg", title: "Pigment, ng", unit: 1 },
  { figure: "radiusMm", title: "Radius, mm", unit: 1 },
  { figure: "spillProbability", title: "Spill, %", unit: 100, most: 100 },
];

const caseWords = { A: "case A, three needles of 0.25 mm", B: "case B, one needle of 0.25 mm" } as const;

/** Four panels over one input: lines for the plan's figures, bands that hold 90 % of hands, skins and models. */
export function curveChart({ input, at, cases }: InputCurves): string {
  const width = PANEL.left + panels.length * (PANEL.width + PANEL.gap) - PANEL.gap + 18;
  const height = PANEL.top + PANEL.height + 46;
  const unit = input.unit ? `, ${input.unit}` : "";
  const title = `${input.words[0].toUpperCase()}${input.words.slice(1)}${unit}`;
  const body = [label(14, 22, title, "title")];
  let x = 300;
  for (const { name } of cases) {
    body.push(`<rect class="${name.toLowerCase()} swatch" x="${x}" y="13" width="16" height="9" rx="2"/>`);
    body.push(label(x + 21, 22, cases.length === 1 ? "0.25 mm needles" : caseWords[name]));
    x += 230;
  }
  body.push(label(width - 14, 22, "band: 90 %", "", "end"));
  for (const [which, panel] of panels.entries()) body.push(...drawPanel(panel, which, { input, at, cases }));
  return picture(width, height, `Depth, pigment, radius and spill over ${input.words}`, body);
}

function drawPanel(
  { figure: shown, title, unit, most }: (typeof panels)[number],
  which: number,
  { input, at, cases }: InputCurves,
): string[] {
  const left = PANEL.left + which * (PANEL.width + PANEL.gap);
  const bottom = PANEL.top + PANEL.height;
  const highest = Math.max(...cases.flatMap(({ figures }) => figures[shown].upper.map((value) => value * unit)), 1e-6);
  const top = Math.min(most ?? Infinity, highest * 1.04);
  const xOf = (value: number): number => left + ((value - input.least) / (input.most - input.least)) * PANEL.width;
  const yOf = (value: number): number => bottom - (Math.min(top, Math.max(0, value * unit)) / top) * PANEL.height;
  const out: string[] = [label(left, PANEL.top - 8, title, "head")];
  for (const tick of ticks(0, top, 4)) {
    const y = place(bottom - (tick / top) * PANEL.height);
    out.push(`<path class="grid" d="M${place(left)} ${y}H${place(left + PANEL.width)}"/>`);
    out.push(label(left - 5, Number(y) + 3.5, figure(tick), "small", "end"));
  }
  for (const tick of ticks(input.least, input.most, 4))
    out.push(label(xOf(tick), bottom + 15, figure(tick), "small", "middle"));
  for (const { name, figures } of cases) {
    const { lower, upper } = figures[shown];
    const there = at.map((value, i) => `${place(xOf(value))} ${place(yOf(upper[i]))}`);
    const back = at.map((value, i) => `${place(xOf(value))} ${place(yOf(lower[i]))}`).reverse();
    out.push(`<path class="${name.toLowerCase()} band" d="M${[...there, ...back].join("L")}Z"/>`);
  }
  for (const { name, figures } of cases) {
    const line = at.map((value, i) => `${place(xOf(value))} ${place(yOf(figures[shown].likely[i]))}`);
    out.push(`<path class="${name.toLowerCase()} line" d="M${line.join("L")}"/>`);
  }
  const usual = place(xOf(cases[0].usual));
  out.push(`<path class="usual" d="M${usual} ${PANEL.top}V${bottom}"/>`);
  out.push(`<path class="axis" d="M${place(left)} ${bottom}H${place(left + PANEL.width)}"/>`);
  if (which === 0) out.push(label(left, bottom + 34, "Dashed: the worked cases' own value.", "small"));
  return out;
}
