import { existsSync, readFileSync } from "node:fs";
import { randomStream } from "@shadowline/numeric";
import { circumferenceLevelMm, type Head, headFromTape, type TapeMeasures, type TriangleMesh } from "@shadowline/scalp";
import { levelCut, tapeAndCalipers } from "../../tests/heads/ruler.js";
import { greatest, mm, type Row } from "./row.js";

const people = 50;
const seed = 20_260_501;

/** Heads as far from the mean as living people are, by the survey's extremes of length against breadth. */
export const tapeExtremes = (): { name: string; head: Head }[] => [
  { name: "tape long and narrow", head: headFromTape({ sex: "male", lengthMm: 220, breadthMm: 140 }) },
  { name: "tape short and broad", head: headFromTape({ sex: "female", lengthMm: 170, breadthMm: 160 }) },
];

/** Circumference, length and breadth of surveyed people, mm; `ANSUR_CSV` names one file or several (comma). */
function surveyed(): TapeMeasures[] {
  const paths = (process.env.ANSUR_CSV ?? "packages/scalp/src/tape/ansur-sample.csv").split(",").filter(existsSync);
  return paths.flatMap((path) => {
    const [head, ...rows] = readFileSync(path, "utf8").trim().split(/\r?\n/);
    const columns = head.split(",").map((name) => name.trim().toLowerCase());
    const column = (name: string): number => columns.indexOf(name);
    return rows.map((row): TapeMeasures => {
      const cells = row.split(",");
      return {
        sex: cells[column("gender")].toLowerCase() === "female" ? "female" : "male",
        circumferenceMm: Number(cells[column("headcircumference")]),
        lengthMm: Number(cells[column("headlength")]),
        breadthMm: Number(cells[column("headbreadth")]),
      };
    });
  });
}

/** Random people of the survey as tape heads, measured by another ruler than the one they were fitted with. */
export function tapeRows(): Row[] {
  const all = surveyed();
  if (all.length === 0) return [];
  const random = randomStream(seed);
  const misfits: number[] = [];
  const refused: string[] = [];
  const open: string[] = [];
  for (let person = 0; person < people; person++) {
    const tape = all[Math.floor(random() * all.length)];
    const { sex, circumferenceMm, lengthMm, breadthMm } = tape;
    // All three, each pair that is enough, the circumference alone; sex known and not.
    const given: TapeMeasures[] = [
      tape,
      { circumferenceMm, lengthMm, breadthMm },
      { sex, circumferenceMm },
      { sex, lengthMm, breadthMm },
    ].filter((_, i) => i === person % 4 || i === 0) as TapeMeasures[];
    for (const figures of given) {
      let head: Head;
      try {
        head = headFromTape(figures);
      } catch (thrown) {
        refused.push((thrown as Error).message.split("\n")[0]);
        continue;
      }
      const level = circumferenceLevelMm(head.mesh, head.landmarks);
      const ruler = tapeAndCalipers(levelCut(head.mesh, level));
      for (const name of ["circumferenceMm", "lengthMm", "breadthMm"] as const) {
        if (figures[name] !== undefined) misfits.push(Math.abs(ruler[name] - figures[name]));
      }
      if (!isStarShapedAndClosed(head.mesh)) open.push(JSON.stringify(figures));
    }
  }
  return [
    {
      what: `${people} random people of ${all.length} surveyed: refused`,
      wanted: "none",
      found: refused.length === 0 ? "none" : `${refused.length}, such as "${refused[0]}"`,
      holds: refused.length === 0,
    },
    {
      what: "their given figures, by another ruler, worst",
      wanted: "within 1 mm",
      found: mm(greatest(misfits)),
      holds: greatest(misfits) <= 1,
    },
    {
      what: "their heads that cross themselves or are open",
      wanted: "none",
      found: open.length === 0 ? "none" : `${open.length}, such as ${open[0]}`,
      holds: open.length === 0,
    },
  ];
}

/** Every edge used once each way, and all seen from one point inside with its outside out: nothing can cross. */
export function isStarShapedAndClosed({ positionsMm: p, triangles }: TriangleMesh): boolean {
  const open = new Set<number>();
  const vertices = p.length / 3;
  for (let corner = 0; corner < triangles.length; corner++) {
    const a = triangles[corner];
    const b = triangles[corner - (corner % 3) + ((corner + 1) % 3)];
    if (!open.delete(b * vertices + a)) open.add(a * vertices + b);
  }
  if (open.size > 0) return false;
  // Any point will do; heads are usually built about one on the midline over the ears.
  for (let z = 0; z <= 60; z += 5) {
    for (let y = -20; y <= 20; y += 5) if (seesAll(p, triangles, [0, y, z])) return true;
  }
  return false;
}

function seesAll(p: Float64Array, triangles: Uint32Array, [x, y, z]: readonly number[]): boolean {
  for (let t = 0; t < triangles.length; t += 3) {
    const [a, b, c] = [3 * triangles[t], 3 * triangles[t + 1], 3 * triangles[t + 2]];
    const [ax, ay, az] = [p[a] - x, p[a + 1] - y, p[a + 2] - z];
    const [bx, by, bz] = [p[b] - x, p[b + 1] - y, p[b + 2] - z];
    const [cx, cy, cz] = [p[c] - x, p[c + 1] - y, p[c + 2] - z];
    if (ax * (by * cz - bz * cy) + ay * (bz * cx - bx * cz) + az * (bx * cy - by * cx) <= 0) return false;
  }
  return true;
}
