import { geodesicRows } from "./geodesics.js";
import { formatRow, invarianceRows, suggestionRows } from "./landmarks.js";
import { lawHeads, lawRows, type NamedHead } from "./laws.js";
import { oddScanRows } from "./odd-scans.js";
import { type Row, table } from "./row.js";
import { speedRows, timeScan } from "./speed.js";
import { tapeRows } from "./tape-people.js";
import { templateRows } from "./template.js";
import { trustedRows } from "./trusted.js";

/** `SEEDS=10 npm run bench -- scalp` finds rarer failures; `PARTS=odd,tape` runs only those sections; `SOURCES=30` is for geodesics. */
const seeds = Number(process.env.SEEDS ?? 1);

let prepared: NamedHead[] | undefined;
const heads = (): NamedHead[] => {
  prepared ??= lawHeads();
  return prepared;
};

export { timeScan };

/** Every claim about heads against what was asked for, one row each. */
export default async function bench(): Promise<string> {
  const parts: [string, () => Row[]][] = [
    ["Against trusted truth", trustedRows],
    ["Suggested landmarks", () => suggestionRows(2 * seeds, false)],
    ["Suggested landmarks, each head a stranger to the known ones", () => suggestionRows(2 * seeds, true)],
    ["The same scan, disturbed", () => [formatRow(), ...invarianceRows(seeds)]],
    ["Odd scans", oddScanRows],
    ["Tape heads", tapeRows],
    ["Scalp, zones, stages", () => lawRows(heads())],
    ["Hairline template", () => templateRows(heads())],
    ["Geodesics", () => geodesicRows(heads(), 2)],
    ["Large scans", speedRows],
  ];
  const wanted = process.env.PARTS?.split(",");
  const sections = parts
    .filter(([name]) => !wanted || wanted.some((word) => name.toLowerCase().includes(word)))
    .map(([name, rows]) => `## ${name}\n\n${table(rows())}`);
  return sections.join("\n\n");
}
