import type { ScanMesh } from "@shadowline/scalp";

/** Scan files as phones and research tools write them. Binary kinds round to single precision, as those do. */
export const scanWriters = {
  "obj as Blender writes it": { ending: "obj", write: plainObj },
  "obj with colours, negative numbers and CRLF": { ending: "obj", write: phoneObj },
  "ply ascii": { ending: "ply", write: asciiPly },
  "ply little endian": { ending: "ply", write: (scan: ScanMesh) => binaryPly(scan, true) },
  "ply big endian": { ending: "ply", write: (scan: ScanMesh) => binaryPly(scan, false) },
  "stl ascii": { ending: "stl", write: asciiStl },
  "stl binary": { ending: "stl", write: binaryStl },
  glb: { ending: "glb", write: glb },
  "gltf in one file": { ending: "gltf", write: gltf },
  "usdz with usda": { ending: "usdz", write: usdz },
} as const;

const ascii = (text: string): Uint8Array => new TextEncoder().encode(text);
const single = Math.fround;

function plainObj({ positions, triangles }: ScanMesh): Uint8Array {
  const lines = ["# made by a test", "mtllib scan.mtl", "o Scan"];
  for (let i = 0; i < positions.length; i += 3) {
    lines.push(`v ${positions[i].toFixed(6)} ${positions[i + 1].toFixed(6)} ${positions[i + 2].toFixed(6)}`);
  }
  lines.push("vt 0.5 0.5", "vn 0 0 1", "usemtl skin", "s off");
  for (let t = 0; t < triangles.length; t += 3) {
    lines.push(`f ${[0, 1, 2].map((corner) => `${triangles[t + corner] + 1}/1/1`).join(" ")}`);
  }
  return ascii(`${lines.join("\n")}\n`);
}

function phoneObj({ positions, triangles }: ScanMesh): Uint8Array {
  const lines = ["mtllib http://example.invalid/scan.mtl", "g"];
  for (let i = 0; i < positions.length; i += 3) {
    lines.push(`v ${single(positions[i])} ${single(positions[i + 1])} ${single(positions[i + 2])} 0.8 0.6 0.5`);
  }
  const vertices = positions.length / 3;
  for (let t = 0; t < triangles.length; t += 3) {
    lines.push(`f ${[0, 1, 2].map((corner) => triangles[t + corner] - vertices).join(" ")}`);
  }
  return ascii(`${lines.join("\r\n")}\r\n`);
}

const plyHeader = (format: string, vertices: number, faces: number, kind: string): string =>
  [
    "ply",
    `format ${format} 1.0`,
    "comment made by a test",
    `element vertex ${vertices}`,
    ...["x", "y", "z"].map((axis) => `property ${kind} ${axis}`),
    ...["red", "green", "blue"].map((colour) => `property uchar ${colour}`),
    `element face ${faces}`,
    "property list uchar int vertex_indices",
    "end_header\n",
  ].join("\n");

function asciiPly({ positions, triangles }: ScanMesh): Uint8Array {
  const lines: string[] = [];
  for (let i = 0; i < positions.length; i += 3) {
    lines.push(`${positions[i]} ${positions[i + 1]} ${positions[i + 2]} 200 150 130`);
  }
  for (let t = 0; t < triangles.length; t += 3) {
    lines.push(`3 ${triangles[t]} ${triangles[t + 1]} ${triangles[t + 2]}`);
  }
  const header = plyHeader("ascii", positions.length / 3, triangles.length / 3, "double");
  return ascii(`${header}${lines.join("\n")}\n`);
}

function binaryPly({ positions, triangles }: ScanMesh, little: boolean): Uint8Array {
  const [vertices, faces] = [positions.length / 3, triangles.length / 3];
  const header = ascii(plyHeader(`binary_${little ? "little" : "big"}_endian`, vertices, faces, "float"));
  const bytes = new Uint8Array(header.length + 15 * vertices + 13 * faces);
  bytes.set(header);
  const view = new DataView(bytes.buffer);
  let at = header.length;
  for (let i = 0; i < positions.length; i += 3) {
    for (let axis = 0; axis < 3; axis++) view.setFloat32(at + 4 * axis, positions[i + axis], little);
    bytes.set([200, 150, 130], at + 12);
    at += 15;
  }
  for (let t = 0; t < triangles.length; t += 3) {
    bytes[at] = 3;
    for (let corner = 0; corner < 3; corner++) view.setInt32(at + 1 + 4 * corner, triangles[t + corner], little);
    at += 13;
  }
  return bytes;
}

function asciiStl({ positions, triangles }: ScanMesh): Uint8Array {
  const lines = ["solid scan"];
  for (let t = 0; t < triangles.length; t += 3) {
    lines.push("facet normal 0 0 0", " outer loop");
    for (let corner = 0; corner < 3; corner++) {
      const v = 3 * triangles[t + corner];
      lines.push(`  vertex ${[0, 1, 2].map((axis) => positions[v + axis].toExponential(7)).join(" ")}`);
    }
    lines.push(" endloop", "endfacet");
  }
  return ascii(`${lines.join("\n")}\nendsolid scan\n`);
}

function binaryStl({ positions, triangles }: ScanMesh): Uint8Array {
  const count = triangles.length / 3;
  const bytes = new Uint8Array(84 + 50 * count);
  // Many exporters begin a binary file with the word that marks the other kind.
  bytes.set(ascii("solid exported by a scanner"));
  const view = new DataView(bytes.buffer);
  view.setUint32(80, count, true);
  for (let t = 0; t < count; t++) {
    for (let corner = 0; corner < 3; corner++) {
      for (let axis = 0; axis < 3; axis++) {
        view.setFloat32(
          84 + 50 * t + 12 + 12 * corner + 4 * axis,
          positions[3 * triangles[3 * t + corner] + axis],
          true,
        );
      }
    }
  }
  return bytes;
}

/** Positions and indices, little endian, and the JSON around them. */
function gltfParts({ positions, triangles }: ScanMesh) {
  const places = Float32Array.from(positions);
  const binary = new Uint8Array(places.byteLength + 4 * triangles.length);
  binary.set(new Uint8Array(places.buffer));
  binary.set(new Uint8Array(triangles.slice().buffer), places.byteLength);
  const extreme = (axis: number, better: (a: number, b: number) => number): number => {
    let best = places[axis];
    for (let i = axis; i < places.length; i += 3) best = better(best, places[i]);
    return best;
  };
  const json = {
    asset: { version: "2.0", generator: "a test" },
    scene: 0,
    scenes: [{ nodes: [0] }],
    nodes: [{ mesh: 0 }],
    meshes: [{ primitives: [{ attributes: { POSITION: 0 }, indices: 1, mode: 4 }] }],
    accessors: [
      {
        bufferView: 0,
        componentType: 5126,
        count: places.length / 3,
        type: "VEC3",
        min: [0, 1, 2].map((axis) => extreme(axis, Math.min)),
        max: [0, 1, 2].map((axis) => extreme(axis, Math.max)),
      },
      { bufferView: 1, componentType: 5125, count: triangles.length, type: "SCALAR" },
    ],
    bufferViews: [
      { buffer: 0, byteOffset: 0, byteLength: places.byteLength },
      { buffer: 0, byteOffset: places.byteLength, byteLength: 4 * triangles.length },
    ],
    buffers: [{ byteLength: binary.length }],
  };
  return { json, binary };
}

function glb(scan: ScanMesh): Uint8Array {
  const { json, binary } = gltfParts(scan);
  return glbOf(JSON.stringify(json), binary);
}

/** A GLB of any JSON, sound or not. */
export function glbOf(json: string, binary: Uint8Array): Uint8Array {
  const text = ascii(json.padEnd(Math.ceil(json.length / 4) * 4));
  const bytes = new Uint8Array(12 + 8 + text.length + 8 + binary.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, 0x46546c67, true);
  view.setUint32(4, 2, true);
  view.setUint32(8, bytes.length, true);
  view.setUint32(12, text.length, true);
  view.setUint32(16, 0x4e4f534a, true);
  bytes.set(text, 20);
  view.setUint32(20 + text.length, binary.length, true);
  view.setUint32(24 + text.length, 0x004e4942, true);
  bytes.set(binary, 28 + text.length);
  return bytes;
}

function gltf(scan: ScanMesh): Uint8Array {
  const { json, binary } = gltfParts(scan);
  const uri = `data:application/octet-stream;base64,${Buffer.from(binary).toString("base64")}`;
  return ascii(JSON.stringify({ ...json, buffers: [{ byteLength: binary.length, uri }] }));
}

function usdz({ positions, triangles }: ScanMesh): Uint8Array {
  const points: string[] = [];
  for (let i = 0; i < positions.length; i += 3) {
    points.push(`(${single(positions[i])}, ${single(positions[i + 1])}, ${single(positions[i + 2])})`);
  }
  const layer = [
    "#usda 1.0",
    '(\n    defaultPrim = "Scan"\n    metersPerUnit = 1\n    upAxis = "Y"\n)',
    'def Xform "Scan"\n{',
    '    def Mesh "Surface"\n    {',
    `        int[] faceVertexCounts = [${Array(triangles.length / 3)
      .fill(3)
      .join(", ")}]`,
    `        int[] faceVertexIndices = [${triangles.join(", ")}]`,
    `        point3f[] points = [${points.join(", ")}]`,
    '        uniform token subdivisionScheme = "none"',
    "    }\n}\n",
  ];
  return storedZip("scan.usda", ascii(layer.join("\n")));
}

/** One file in a zip without compression, its content at a multiple of 64 bytes as USDZ asks. */
export function storedZip(name: string, content: Uint8Array): Uint8Array {
  const nameBytes = ascii(name);
  // An extra field fills up to the next multiple; it needs at least its own four bytes.
  const unpadded = 30 + nameBytes.length + 4;
  const filler = (64 - (unpadded % 64)) % 64;
  const start = unpadded + filler;
  const bytes = new Uint8Array(start + content.length + 46 + nameBytes.length + 22);
  const view = new DataView(bytes.buffer);
  const both = (at: number): void => {
    view.setUint16(at, 20, true);
    view.setUint32(at + 10, crc32(content), true);
    view.setUint32(at + 14, content.length, true);
    view.setUint32(at + 18, content.length, true);
    view.setUint16(at + 22, nameBytes.length, true);
  };
  view.setUint32(0, 0x04034b50, true);
  both(4);
  view.setUint16(28, 4 + filler, true);
  bytes.set(nameBytes, 30);
  view.setUint16(30 + nameBytes.length, 0x1986, true);
  view.setUint16(32 + nameBytes.length, filler, true);
  bytes.set(content, start);
  const directory = start + content.length;
  view.setUint32(directory, 0x02014b50, true);
  view.setUint16(directory + 4, 20, true);
  both(directory + 6);
  bytes.set(nameBytes, directory + 46);
  const end = directory + 46 + nameBytes.length;
  view.setUint32(end, 0x06054b50, true);
  view.setUint16(end + 8, 1, true);
  view.setUint16(end + 10, 1, true);
  view.setUint32(end + 12, 46 + nameBytes.length, true);
  view.setUint32(end + 16, directory, true);
  return bytes;
}

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}
