import { type Direction, directions, type Outcome, outcomes } from "./directions.js";
import type { Flip } from "./flip-map.js";
import type { FindingGrid, Turn, Verdict } from "./maps.js";
import { percent } from "./markdown.js";
import { figure, label, picture, place, ticks } from "./svg.js";

const PANEL = { width: 224, height: 144, left: 52, top: 66, gapX: 62, gapY: 66 } as const;

/** Grids in rows of three with one legend. */
function gridSheet<Finding extends string>(
  title: string,
  grids: readonly FindingGrid<Finding>[],
  legend: readonly (readonly [Finding, string])[],
): string {
  const perRow = 3;
  const rows = Math.ceil(grids.length / perRow);
  const width = PANEL.left + perRow * PANEL.width + (perRow - 1) * PANEL.gapX + 18;
  const height = PANEL.top + rows * (PANEL.height + PANEL.gapY) - 20;
  const body: string[] = [label(14, 22, title, "title")];
  const present = new Set(grids.flatMap(({ cells }) => cells));
  let x = 14;
  for (const [finding, words] of legend.filter(([finding]) => present.has(finding))) {
    body.push(`<rect class="${finding}" x="${x}" y="31" width="12" height="10"/>`, label(x + 17, 40, words, "small"));
    x += 30 + 5.6 * words.length;
  }
  grids.forEach((grid, which) => {
    const left = PANEL.left + (which % perRow) * (PANEL.width + PANEL.gapX);
    const top = PANEL.top + Math.floor(which / perRow) * (PANEL.height + PANEL.gapY) + 6;
    body.push(...drawGrid(grid, left, top));
  });
  return picture(width, height, title, body);
}

function drawGrid<Finding extends string>(grid: FindingGrid<Finding>, left: number, top: number): string[] {
  const { x, y, cols, rows, cells } = grid;
  const bottom = top + PANEL.height;
  const wide = PANEL.width / cols;
  const high = PANEL.height / rows;
  const out = [label(left, top - 6, grid.title, "head")];
  for (let row = 0; row < rows; row++) {
    // Runs of one finding are one rectangle.
    for (let col = 0; col < cols; ) {
      const finding = cells[row * cols + col];
      let end = col + 1;
      while (end < cols && cells[row * cols + end] === finding) end++;
      // A hair wider, so that no seam shows between neighbours.
      out.push(
        `<rect class="${finding}" x="${place(left + col * wide)}" y="${place(bottom - (row + 1) * high)}" width="${place((end - col) * wide + 0.3)}" height="${place(high + 0.3)}"/>`,
      );
      col = end;
    }
  }
  for (const tick of ticks(x.least, x.most, 5)) {
    const at = left + ((tick - x.least) / (x.most - x.least)) * PANEL.width;
    out.push(label(at, bottom + 14, figure(tick), "small", "middle"));
  }
  for (const tick of ticks(y.least, y.most, 4)) {
    const at = bottom - ((tick - y.least) / (y.most - y.least)) * PANEL.height;
    out.push(label(left - 5, at + 3.5, figure(tick), "small", "end"));
  }
  out.push(label(left + PANEL.width / 2, bottom + 28, x.words, "small", "middle"));
  out.push(
    `<text class="small" text-anchor="middle" transform="translate(${place(left - 36)} ${place(top + PANEL.height / 2)}) rotate(-90)">${y.words}</text>`,
  );
  return out;
}

export const turnChart = (grids: readonly FindingGrid<Turn>[]): string =>
  gridSheet("Where six signs turn", grids, [
    ["up", "rises"],
    ["down", "falls"],
    ["same", "unchanged"],
    ["none", "no deposit, or no room"],
  ]);

export const verdictChart = (grids: readonly FindingGrid<Verdict>[]): string =>
  gridSheet("What is allowed, questioned and refused", grids, [
    ["allowed", "allowed"],
    ["caution", "caution"],
    ["spill", "refused: spill"],
    ["shed", "refused: shed"],
    ["bleeding", "refused: bleeding"],
    ["scatter", "refused: other (scatter, extension)"],
    ["none", "no deposit"],
  ]);

/** Share of the legal range in which each stated sign turns, as a table of shades. */
export function flipChart(flips: readonly Flip[]): string {
  const cell = { width: 104, height: 22 } as const;
  const left = 270;
  const top = 62;
  const width = left + outcomes.length * cell.width + 16;
  const height = top + directions.length * cell.height + 18;
  const body = [
    label(14, 22, "Share of the legal range in which a stated sign turns", "title"),
    ...outcomes.map((outcome, col) => label(left + (col + 0.5) * cell.width, top - 8, outcome, "head", "middle")),
  ];
  directions.forEach((direction, row) => {
    const y = top + row * cell.height;
    body.push(label(left - 10, y + 15, direction.words, "", "end"));
    outcomes.forEach((outcome, col) => {
      const x = left + col * cell.width;
      const flip = find(flips, direction, outcome);
      if (!flip) return;
      const shade = Math.round(100 * Math.min(1, 0.06 + flip.turned)) / 100;
      body.push(
        flip.turned > 0
          ? `<rect class="shade" fill-opacity="${shade}" x="${x + 1}" y="${y + 1}" width="${cell.width - 2}" height="${cell.height - 2}" rx="3"/>`
          : `<rect class="none" x="${x + 1}" y="${y + 1}" width="${cell.width - 2}" height="${cell.height - 2}" rx="3"/>`,
        label(
          x + cell.width / 2,
          y + 15,
          `${signWords[String(flip.sign)]}${flip.turned > 0 ? `  ${percent(flip.turned)}` : ""}`,
          "small",
          "middle",
        ),
      );
    });
  });
  return picture(width, height, "Share of the legal range in which a stated sign turns", body);
}

const find = (flips: readonly Flip[], direction: Direction, outcome: Outcome): Flip | undefined =>
  flips.find((flip) => flip.direction === direction && flip.outcome === outcome);

export const signWords: { readonly [sign: string]: string } = {
  "1": "rises",
  "-1": "falls",
  "0": "unchanged",
  "rise-or-0": "rises or stays",
  "fall-or-0": "falls or stays",
};
