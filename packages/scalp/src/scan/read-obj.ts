import { roomier } from "./growing-list.js";
import { PolygonFans } from "./polygon-fans.js";
import { checkedScan, MAX_SCAN_VERTICES, refuseScan, type ScanMesh } from "./scan-mesh.js";
import { ScanText } from "./scan-text.js";
import { TriangleGroups } from "./triangle-groups.js";

const SLASH = 47;
/** Lines between two calls of progress, some 20 ms. */
const LINES = 1 << 15;

/**
 * Wavefront OBJ: `v` lines in order, `f` lines as triangles, `g` and `o` lines as names of parts. All else
 * (colours after a vertex, texture and normal lines, points, lines, material libraries) is skipped.
 *
 * Source: Wavefront Advanced Visualizer manual, appendix B1 (object files).
 *
 * @param onShare told the share that is read
 * @throws InputError naming the line at fault
 */
export function readObj(bytes: Uint8Array, fileName: string, onShare: (share: number) => void): ScanMesh {
  const text = new ScanText(bytes, 0, true);
  let positions = new Float64Array(3072);
  let length = 0;
  const faces = new PolygonFans(fileName);
  const groups = new TriangleGroups();
  for (let lines = 0; !text.ended; lines++) {
    if (lines % LINES === 0) onShare(text.at / bytes.length);
    if (text.skipBlanks()) {
      const first = bytes[text.at];
      const alone = bytes[text.at + 1] <= 32;
      if (first === 118 && alone) vertexLine();
      else if (first === 102 && alone) faceLine();
      else if ((first === 103 || first === 111) && alone) {
        text.at++;
        groups.begin(faces.triangleCount, text.restOfLine());
      }
    }
    text.nextLine();
  }
  const all = positions.slice(0, length);
  const triangles = faces.straightened(all);
  return checkedScan(fileName, all, triangles, { groups: groups.of(triangles.length / 3) });

  function vertexLine(): void {
    const { line } = text;
    text.at++;
    if (length + 3 > positions.length) positions = roomier(positions);
    if (length >= 3 * MAX_SCAN_VERTICES) refuseScan(fileName, `a scan of at most ${MAX_SCAN_VERTICES} vertices`);
    for (let axis = 0; axis < 3; axis++) {
      const value = text.skipBlanks() ? text.coordinate() : undefined;
      if (value === undefined) refuseScan(fileName, "an OBJ file with three numbers on every v line", `line ${line}`);
      positions[length++] = value;
    }
  }

  function faceLine(): void {
    const { line } = text;
    const vertices = length / 3;
    text.at++;
    faces.begin();
    while (text.skipBlanks() && bytes[text.at] !== 35) {
      const written = text.number();
      // Negative numbers count back from the newest vertex.
      const corner = written < 0 ? vertices + written : written - 1;
      const ends = text.ended || bytes[text.at] <= 32 || bytes[text.at] === SLASH;
      if (!ends || !Number.isInteger(corner) || corner < 0 || corner > 0xfffffffe) {
        refuseScan(fileName, "an OBJ file whose f lines name vertices by number", `line ${line}`);
      }
      // Numbers of texture places and normals.
      while (text.at < bytes.length && bytes[text.at] > 32) text.at++;
      faces.corner(corner);
    }
    if (faces.end() < 3) refuseScan(fileName, "an OBJ file with three corners or more a face", `line ${line}`);
  }
}
