import type { ScanGroups } from "./scan-mesh.js";

/** A file with more names than this is not describing parts of a person. */
const MOST_NAMES = 4096;

/** Collects which part of the file each run of triangles belongs to. */
export class TriangleGroups {
  private readonly numbers = new Map<string, number>();
  private readonly runs: { from: number; group: number }[] = [];

  /** From this triangle on; the same name may come again. */
  begin(triangle: number, name: string): void {
    let group = this.numbers.get(name);
    if (group === undefined) {
      if (this.numbers.size >= MOST_NAMES) return;
      group = this.numbers.size;
      this.numbers.set(name, group);
    }
    const last = this.runs.at(-1);
    if (last?.from === triangle) last.group = group;
    else if (last?.group !== group) this.runs.push({ from: triangle, group });
  }

  /** Undefined where the file names no part. */
  of(triangles: number): ScanGroups | undefined {
    if (this.runs.length === 0) return undefined;
    const names = [...this.numbers.keys()];
    const ofTriangle = new Uint32Array(triangles);
    if (this.runs[0].from > 0) {
      ofTriangle.fill(names.length, 0, this.runs[0].from);
      names.push("");
    }
    this.runs.forEach(({ from, group }, i) => {
      ofTriangle.fill(group, from, this.runs[i + 1]?.from ?? triangles);
    });
    return { names, ofTriangle };
  }
}
