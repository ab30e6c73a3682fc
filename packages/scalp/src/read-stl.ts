import { append, growingFloats, grown } from "./growing-list.js";
import { checkedScan, refuseScan, type ScanMesh } from "./scan-mesh.js";
import { lineReader, numberOf, textOf } from "./scan-text.js";

const BYTES_BEFORE_FACETS = 84;
const BYTES_A_FACET = 50;

/**
 * STL, binary or text. The format has no shared vertices: one vertex per corner, three a facet.
 *
 * Source: 3D Systems StereoLithography Interface Specification, 1988.
 *
 * @throws InputError for a file that is neither, or ends early
 */
export function readStl(bytes: Uint8Array, fileName: string): ScanMesh {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const counted = bytes.length >= BYTES_BEFORE_FACETS ? view.getUint32(80, true) : -1;
  // Many binary files begin with "solid" as well, so the length decides first.
  if (counted >= 0 && bytes.length === BYTES_BEFORE_FACETS + BYTES_A_FACET * counted) {
    return everyCorner(fileName, binaryCorners(view, counted));
  }
  if (textOf(bytes, 0, Math.min(5, bytes.length)) === "solid")
    return everyCorner(fileName, textCorners(bytes, fileName));
  const facets = Math.max(0, Math.floor((bytes.length - BYTES_BEFORE_FACETS) / BYTES_A_FACET));
  return refuseScan(
    fileName,
    "an STL file, text beginning with solid or binary with as many facets as its header counts",
    counted < 0 ? `${bytes.length} bytes` : `a header counting ${counted} before bytes for ${facets}`,
  );
}

function binaryCorners(view: DataView, facets: number): Float64Array {
  const positions = new Float64Array(9 * facets);
  for (let facet = 0; facet < facets; facet++) {
    const at = BYTES_BEFORE_FACETS + BYTES_A_FACET * facet + 12; // after the facet's normal
    for (let i = 0; i < 9; i++) positions[9 * facet + i] = view.getFloat32(at + 4 * i, true);
  }
  return positions;
}

function textCorners(bytes: Uint8Array, fileName: string): Float64Array {
  const positions = growingFloats();
  const nextLine = lineReader(bytes);
  let number = 0;
  let closed = false;
  for (let line = nextLine(); line !== null; line = nextLine()) {
    number++;
    const words = line.trim().split(/\s+/);
    closed ||= words[0] === "endsolid";
    if (words[0] !== "vertex") continue;
    for (let axis = 1; axis <= 3; axis++) {
      const value = numberOf(words[axis] ?? "");
      if (value !== value) refuseScan(fileName, "an STL file with three numbers a vertex", `line ${number}`);
      append(positions, value);
    }
  }
  if (!closed || positions.length % 9 !== 0) {
    refuseScan(fileName, "a whole STL file, ending in endsolid", `${positions.length / 3} corners and then the end`);
  }
  return grown(positions);
}

const everyCorner = (fileName: string, positions: Float64Array): ScanMesh =>
  checkedScan(
    fileName,
    positions,
    Uint32Array.from({ length: positions.length / 3 }, (_, corner) => corner),
  );
