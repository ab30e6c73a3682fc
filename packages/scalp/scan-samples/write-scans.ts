/** A surface in the formats of scans, written plainly: for tests. */
export type Sample = { readonly positions: readonly number[]; readonly triangles: readonly number[] };

/** A tetrahedron; the fifth vertex belongs to no face and must survive all the same. */
export const tetrahedron: Sample = {
  positions: [0, 0, 0, 2, 0, 0, 0, 2, 0, 0, 0, 2, 7, 8, 9],
  triangles: [0, 2, 1, 0, 1, 3, 0, 3, 2, 1, 2, 3],
};

export function ascii(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  return bytes;
}
export const textFrom = (bytes: Uint8Array): string => Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");

export function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

const rows = (flat: readonly number[]): number[][] =>
  Array.from({ length: flat.length / 3 }, (_, row) => flat.slice(3 * row, 3 * row + 3));

export const obj = ({ positions, triangles }: Sample): Uint8Array =>
  ascii(
    `${rows(positions)
      .map((row) => `v ${row.join(" ")}\n`)
      .join("")}${rows(triangles)
      .map((row) => `f ${row.map((vertex) => vertex + 1).join(" ")}\n`)
      .join("")}`,
  );

const plyHeader = ({ positions, triangles }: Sample, format: string): Uint8Array =>
  ascii(
    `ply\nformat ${format} 1.0\ncomment by hand\nelement vertex ${positions.length / 3}\nproperty float x\nproperty float y\nproperty float z\nproperty uchar red\nelement face ${triangles.length / 3}\nproperty list uchar int vertex_indices\nend_header\n`,
  );

export const plyText = (sample: Sample): Uint8Array =>
  joined(
    plyHeader(sample, "ascii"),
    ascii(
      `${rows(sample.positions)
        .map((row) => `${row.join(" ")} 200\n`)
        .join("")}${rows(sample.triangles)
        .map((row) => `3 ${row.join(" ")}\n`)
        .join("")}`,
    ),
  );

export function plyBinary(sample: Sample, little: boolean): Uint8Array {
  const [points, faces] = [rows(sample.positions), rows(sample.triangles)];
  const body = new DataView(new ArrayBuffer(13 * (points.length + faces.length)));
  points.forEach((row, i) => {
    row.forEach((value, axis) => {
      body.setFloat32(13 * i + 4 * axis, value, little);
    });
  });
  faces.forEach((row, i) => {
    const at = 13 * (points.length + i);
    body.setUint8(at, 3);
    row.forEach((vertex, corner) => {
      body.setInt32(at + 1 + 4 * corner, vertex, little);
    });
  });
  const format = little ? "binary_little_endian" : "binary_big_endian";
  return joined(plyHeader(sample, format), new Uint8Array(body.buffer));
}

export function stlBinary({ positions, triangles }: Sample, little = true, header = ""): Uint8Array {
  const view = new DataView(new ArrayBuffer(84 + (50 * triangles.length) / 3));
  new Uint8Array(view.buffer).set(ascii(header));
  view.setUint32(80, triangles.length / 3, little);
  triangles.forEach((vertex, corner) => {
    for (let axis = 0; axis < 3; axis++) {
      const at = 84 + 50 * Math.floor(corner / 3) + 12 + 12 * (corner % 3) + 4 * axis;
      view.setFloat32(at, positions[3 * vertex + axis], little);
    }
  });
  return new Uint8Array(view.buffer);
}

export const stlText = ({ positions, triangles }: Sample): Uint8Array =>
  ascii(
    `solid vertex 1 2\n${rows(triangles)
      .map(
        (row) =>
          `facet normal 0 0 0\nouter loop\n${row
            .map((vertex) => `vertex ${positions.slice(3 * vertex, 3 * vertex + 3).join(" ")}\n`)
            .join("")}endloop\nendfacet\n`,
      )
      .join("")}endsolid\n`,
  );

type Json = Record<string, unknown>;

/** JSON and buffer of a glTF scene: the sample in one node, which `edit` may change. */
function scene({ positions, triangles }: Sample, edit: (json: Json) => void): { json: Json; binary: Uint8Array } {
  const binary = new DataView(new ArrayBuffer(4 * positions.length + 2 * triangles.length));
  positions.forEach((value, i) => {
    binary.setFloat32(4 * i, value, true);
  });
  triangles.forEach((vertex, i) => {
    binary.setUint16(4 * positions.length + 2 * i, vertex, true);
  });
  const json: Json = {
    asset: { version: "2.0" },
    scene: 0,
    scenes: [{ nodes: [0] }],
    nodes: [{ mesh: 0 }],
    meshes: [{ primitives: [{ attributes: { POSITION: 0 }, indices: 1 }] }],
    accessors: [
      { bufferView: 0, componentType: 5126, count: positions.length / 3, type: "VEC3" },
      { bufferView: 1, componentType: 5123, count: triangles.length, type: "SCALAR" },
    ],
    bufferViews: [
      { buffer: 0, byteOffset: 0, byteLength: 4 * positions.length },
      { buffer: 0, byteOffset: 4 * positions.length, byteLength: 2 * triangles.length },
    ],
    buffers: [{ byteLength: binary.byteLength }],
  };
  edit(json);
  return { json, binary: new Uint8Array(binary.buffer) };
}

export function glb(sample: Sample, edit: (json: Json) => void = () => {}): Uint8Array {
  const { json, binary } = scene(sample, edit);
  let text = JSON.stringify(json);
  text += " ".repeat((4 - (text.length % 4)) % 4);
  const chunk = (kind: number, bytes: Uint8Array): Uint8Array => {
    const head = new DataView(new ArrayBuffer(8));
    head.setUint32(0, bytes.length, true);
    head.setUint32(4, kind, true);
    return joined(new Uint8Array(head.buffer), bytes);
  };
  const body = joined(chunk(0x4e4f534a, ascii(text)), chunk(0x004e4942, binary));
  const head = new DataView(new ArrayBuffer(12));
  head.setUint32(0, 0x46546c67, true);
  head.setUint32(4, 2, true);
  head.setUint32(8, 12 + body.length, true);
  return joined(new Uint8Array(head.buffer), body);
}

export function gltf(sample: Sample, edit: (json: Json) => void = () => {}): Uint8Array {
  const { json, binary } = scene(sample, edit);
  const buffers = json.buffers as Json[];
  buffers[0].uri ??= `data:application/octet-stream;base64,${btoa(textFrom(binary))}`;
  return ascii(JSON.stringify(json));
}

export const usda = ({ positions, triangles }: Sample, operations = "", metadata = ""): Uint8Array =>
  ascii(`#usda 1.0
(
    doc = """by "hand"
    and # by heart"""
    metersPerUnit = 0.001
    upAxis = "Z"
${metadata})

def Xform "Person" (
    prepend references = @./elsewhere.usd@</Root>
    variants = { string look = "plain" }
)
{
    ${operations}
    variantSet "look" = {
        "plain" { def Mesh "Other" { point3f[] points = [(9, 9, 9)] } }
    }
    def Mesh "head" (kind = "component")
    {
        float3[] extent = [(0, 0, 0), (7, 8, 9)]
        int[] faceVertexCounts = [${rows(triangles).map(() => 3)}]
        int[] faceVertexIndices = [${triangles}] # corners
        custom rel material:binding = </Looks/skin>
        point3f[] points = [${rows(positions).map((row) => `(${row})`)}] (
            interpolation = "vertex"
        )
        float2 points:st.connect = </Looks/skin.out>
        token visibility
        uniform token subdivisionScheme = "none"
    }
}
`);

export type Packed = { readonly name: string; readonly bytes: Uint8Array; readonly deflated?: Uint8Array };

/** An archive of files, stored or as already deflated. */
export function zip(files: readonly Packed[]): Uint8Array {
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  for (const { name, bytes, deflated } of files) {
    const fields = new DataView(new ArrayBuffer(26));
    fields.setUint16(0, 20, true);
    fields.setUint16(4, deflated ? 8 : 0, true);
    fields.setUint32(14, (deflated ?? bytes).length, true);
    fields.setUint32(18, bytes.length, true);
    fields.setUint16(22, name.length, true);
    const shared = new Uint8Array(fields.buffer);
    const entry = new Uint8Array(46);
    entry.set(ascii("PK\x01\x02\x14\x00"));
    entry.set(shared, 6);
    new DataView(entry.buffer).setUint32(42, at, true);
    directory.push(entry, ascii(name));
    const local = joined(ascii("PK\x03\x04"), shared, ascii(name), deflated ?? bytes);
    parts.push(local);
    at += local.length;
  }
  const end = new DataView(new ArrayBuffer(22));
  end.setUint32(0, 0x06054b50, true);
  end.setUint16(8, files.length, true);
  end.setUint16(10, files.length, true);
  end.setUint32(12, joined(...directory).length, true);
  end.setUint32(16, at, true);
  return joined(...parts, ...directory, new Uint8Array(end.buffer));
}
