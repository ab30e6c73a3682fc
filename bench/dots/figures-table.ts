import type { Figures } from "./ruler.js";
import { meets, type Targets } from "./targets.js";

export const figureNames = [
  "rhoMin",
  "rho01",
  "cvNN",
  "gap999",
  "gapMax",
  "cellRms",
  "low",
  "deep",
  "psi6",
  "rows",
] as const satisfies readonly (keyof Figures)[];

/** One line a layout; what misses a target stands out. */
export type FiguresRow = { readonly name: string; readonly figures: Figures; readonly targets?: Targets };

export function figuresTable(rows: readonly FiguresRow[]): string {
  const lines = rows.map(({ name, figures, targets }) => {
    const cells = figureNames.map((figure) => {
      const text = Number.isFinite(figures[figure]) ? figures[figure].toFixed(4).replace(/^(-?)0\./, "$1.") : "";
      const target = targets?.[figure];
      return target && text !== "" && !meets(target, figures[figure]) ? `**${text}**` : text;
    });
    return `| ${[name, ...cells].join(" | ")} |`;
  });
  return [`| layout | ${figureNames.join(" | ")} |`, `|---|${"--:|".repeat(figureNames.length)}`, ...lines].join("\n");
}
