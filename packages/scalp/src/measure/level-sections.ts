import type { TriangleMesh } from "../triangle-mesh.js";
import { planeSection } from "./plane-section.js";

/** Beyond these from the head's axis lie shoulders, hands and furniture. */
const HALF_WIDTH_MM = 135;
const HALF_DEPTH_MM = 175;
const SLAB_MM = 4;

/** x0, y0, x1, y1, ...: both ends of every cut at a height over the Frankfurt plane, the head's own only. */
export type LevelSections = (levelMm: number) => Float64Array;

/**
 * Cuts of one head parallel to the Frankfurt plane, at heights of 0 mm and more.
 *
 * Triangles are sorted into slabs once: a search for the tape's level makes a hundred cuts, and each then
 * visits a twentieth of the mesh.
 */
export function levelSections(mesh: TriangleMesh): LevelSections {
  const { positionsMm: p, triangles } = mesh;
  let top = 0;
  for (let i = 2; i < p.length; i += 3) if (p[i] > top) top = p[i];
  // A raised arm or a lamp is no reason for a million slabs.
  const slabs = Math.floor(Math.min(top, 300) / SLAB_MM) + 1;
  const slabOf = (zMm: number): number => Math.max(0, Math.min(slabs - 1, Math.floor(zMm / SLAB_MM)));
  const start = new Uint32Array(slabs + 1);
  const eachSlab = (visit: (slab: number, t: number) => void): void => {
    for (let t = 0; t < triangles.length; t += 3) {
      const a = p[3 * triangles[t] + 2];
      const b = p[3 * triangles[t + 1] + 2];
      const c = p[3 * triangles[t + 2] + 2];
      const high = Math.max(a, b, c);
      if (high < 0) continue;
      const last = slabOf(high);
      for (let slab = slabOf(Math.min(a, b, c)); slab <= last; slab++) visit(slab, t);
    }
  };
  eachSlab((slab) => {
    start[slab + 1]++;
  });
  for (let slab = 0; slab < slabs; slab++) start[slab + 1] += start[slab];
  const members = new Uint32Array(3 * start[slabs]);
  const next = start.slice();
  eachSlab((slab, t) => {
    members.set(triangles.subarray(t, t + 3), 3 * next[slab]++);
  });
  return (levelMm) => {
    const slab = slabOf(levelMm);
    const nearby = { positionsMm: p, triangles: members.subarray(3 * start[slab], 3 * start[slab + 1]) };
    const cut = planeSection(nearby, { at: [0, 0, levelMm], right: [1, 0, 0], up: [0, 1, 0], normal: [0, 0, 1] });
    let kept = 0;
    for (let i = 0; i < cut.length; i += 2) {
      if (Math.abs(cut[i]) > HALF_WIDTH_MM || Math.abs(cut[i + 1]) > HALF_DEPTH_MM) continue;
      cut[kept++] = cut[i];
      cut[kept++] = cut[i + 1];
    }
    return cut.subarray(0, kept);
  };
}
