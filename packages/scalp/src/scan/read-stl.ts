import { roomier } from "./growing-list.js";
import { checkedScan, MAX_SCAN_VERTICES, refuseScan, type ScanMesh } from "./scan-mesh.js";
import { ScanText, textOf } from "./scan-text.js";

const BYTES_BEFORE_FACETS = 84;
const BYTES_A_FACET = 50;
/** Facets between two calls of progress, some 20 ms. */
const FACETS = 1 << 16;

/**
 * STL, binary (of either byte order) or text. The format has no shared vertices: one vertex per corner,
 * three a facet.
 *
 * Source: 3D Systems StereoLithography Interface Specification, 1988.
 *
 * @param onShare told the share that is read
 * @throws InputError for a file that is neither, or ends early
 */
export function readStl(bytes: Uint8Array, fileName: string, onShare: (share: number) => void): ScanMesh {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const room = Math.floor((bytes.length - BYTES_BEFORE_FACETS) / BYTES_A_FACET);
  const whole = bytes.length === BYTES_BEFORE_FACETS + BYTES_A_FACET * room;
  const little = room >= 0 ? view.getUint32(80, true) : -1;
  const big = room >= 0 ? view.getUint32(80, false) : -1;
  // Many binary files begin with "solid" as well, so the length decides first.
  if (room >= 0 && whole && (little === room || big === room)) {
    return everyCorner(fileName, binaryCorners(view, room, little === room, fileName, onShare), []);
  }
  if (/^\s*solid[\s\S]*?(facet|endsolid)/i.test(textOf(bytes, 0, Math.min(1024, bytes.length)))) {
    return everyCorner(fileName, textCorners(bytes, fileName, onShare), []);
  }
  if (little > 0 && little < room + 1) {
    const surplus = bytes.length - BYTES_BEFORE_FACETS - BYTES_A_FACET * little;
    const note = `${surplus} bytes after the last facet were ignored.`;
    return everyCorner(fileName, binaryCorners(view, little, true, fileName, onShare), [note]);
  }
  return refuseScan(
    fileName,
    "an STL file, text beginning with solid or binary with as many facets as its header counts",
    room < 0 ? `${bytes.length} bytes` : `a header counting ${little} before bytes for ${room}`,
  );
}

function binaryCorners(
  view: DataView,
  facets: number,
  little: boolean,
  fileName: string,
  onShare: (share: number) => void,
): Float64Array {
  if (3 * facets > MAX_SCAN_VERTICES) {
    refuseScan(fileName, `an STL file of at most ${Math.floor(MAX_SCAN_VERTICES / 3)} facets`, facets);
  }
  const positions = new Float64Array(9 * facets);
  for (let facet = 0; facet < facets; facet++) {
    if (facet % FACETS === 0) onShare(facet / facets);
    const at = BYTES_BEFORE_FACETS + BYTES_A_FACET * facet + 12; // after the facet's normal
    for (let i = 0; i < 9; i++) positions[9 * facet + i] = view.getFloat32(at + 4 * i, little);
  }
  return positions;
}

function textCorners(bytes: Uint8Array, fileName: string, onShare: (share: number) => void): Float64Array {
  const text = new ScanText(bytes);
  let positions = new Float64Array(9216);
  let length = 0;
  let closed = false;
  while (text.skipSpace()) {
    const { line } = text;
    const word = text.word().toLowerCase();
    if (word === "solid")
      text.nextLine(); // a name may hold any word
    else if (word === "endsolid") {
      closed = true;
      text.nextLine();
    } else if (word === "vertex") {
      closed = false;
      if (length + 3 > positions.length) positions = roomier(positions);
      if (length >= 3 * MAX_SCAN_VERTICES) refuseScan(fileName, `a scan of at most ${MAX_SCAN_VERTICES} vertices`);
      for (let axis = 0; axis < 3; axis++) {
        const value = text.skipSpace() ? text.coordinate() : undefined;
        if (value === undefined) refuseScan(fileName, "an STL file with three numbers a vertex", `line ${line}`);
        positions[length++] = value;
      }
      if (length % (9 * FACETS) === 0) onShare(text.at / bytes.length);
    }
  }
  if (!closed || length % 9 !== 0) {
    refuseScan(fileName, "a whole STL file, ending in endsolid", `${length / 3} corners and then the end`);
  }
  return positions.slice(0, length);
}

function everyCorner(fileName: string, positions: Float64Array, notes: readonly string[]): ScanMesh {
  const triangles = new Uint32Array(positions.length / 3);
  for (let corner = 0; corner < triangles.length; corner++) triangles[corner] = corner;
  return checkedScan(fileName, positions, triangles, { notes });
}
