import { append, growingFloats, growingIndices, grown } from "./growing-list.js";
import { checkedScan, refuseScan, type ScanMesh } from "./scan-mesh.js";
import { lineReader, numberOf } from "./scan-text.js";

/**
 * Wavefront OBJ: `v` lines in order, `f` lines as fans of triangles. All else (texture and normal
 * lines, groups, material libraries) is skipped.
 *
 * Source: Wavefront Advanced Visualizer manual, appendix B1 (object files).
 *
 * @throws InputError naming the line at fault
 */
export function readObj(bytes: Uint8Array, fileName: string): ScanMesh {
  const positions = growingFloats();
  const triangles = growingIndices();
  const nextLine = lineReader(bytes);
  let number = 0;
  for (let line = nextLine(); line !== null; line = nextLine()) {
    number++;
    while (line.endsWith("\\")) {
      const more = nextLine();
      line = `${line.slice(0, -1)} ${more ?? ""}`;
      number++;
    }
    const words = line.trim().split(/\s+/);
    if (words[0] === "v") {
      for (let axis = 1; axis <= 3; axis++) {
        const value = numberOf(words[axis] ?? "");
        if (value !== value) refuseScan(fileName, "an OBJ file with three numbers on every v line", `line ${number}`);
        append(positions, value);
      }
    } else if (words[0] === "f") {
      const vertices = positions.length / 3;
      const corners = words.slice(1).map((word) => {
        const written = numberOf(word.split("/")[0]);
        // Negative numbers count back from the newest vertex.
        const corner = written < 0 ? vertices + written : written - 1;
        if (!Number.isInteger(corner) || corner < 0 || corner > 0xfffffffe) {
          refuseScan(fileName, "an OBJ file whose f lines name vertices by number", `line ${number}`);
        }
        return corner;
      });
      if (corners.length < 3) refuseScan(fileName, "an OBJ file with three corners or more a face", `line ${number}`);
      for (let i = 2; i < corners.length; i++) {
        append(triangles, corners[0]);
        append(triangles, corners[i - 1]);
        append(triangles, corners[i]);
      }
    }
  }
  return checkedScan(fileName, grown(positions), grown(triangles));
}
