import { InputError } from "@shadowline/quantity";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readScan } from "./read-scan.js";

const ascii = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

function joined(...parts: Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** A tetrahedron; the fifth vertex belongs to no face and must survive all the same. */
const corners = [0, 0, 0, 2, 0, 0, 0, 2, 0, 0, 0, 2, 7, 8, 9];
const faces = [0, 2, 1, 0, 1, 3, 0, 3, 2, 1, 2, 3];

const objText = `mtllib ../secret.mtl\no head\n${[0, 1, 2, 3, 4]
  .map((i) => `v ${corners.slice(3 * i, 3 * i + 3).join(" ")}`)
  .join("\r\n")}\nvn 0 0 1\n${[0, 1, 2, 3]
  .map(
    (i) =>
      `f ${faces
        .slice(3 * i, 3 * i + 3)
        .map((v) => `${v + 1}//1`)
        .join(" ")}`,
  )
  .join("\n")}\n`;

const plyHeader = (format: string): string =>
  `ply\nformat ${format} 1.0\ncomment by hand\nelement vertex 5\nproperty float x\nproperty float y\nproperty float z\nproperty uchar red\nelement face 4\nproperty list uchar int vertex_indices\nend_header\n`;

const plyText = `${plyHeader("ascii")}${[0, 1, 2, 3, 4]
  .map((i) => `${corners.slice(3 * i, 3 * i + 3).join(" ")} 200`)
  .join("\n")}\n${[0, 1, 2, 3].map((i) => `3 ${faces.slice(3 * i, 3 * i + 3).join(" ")}`).join("\n")}`;

function plyBinary(little: boolean): Uint8Array {
  const body = new DataView(new ArrayBuffer(5 * 13 + 4 * 13));
  for (let i = 0; i < 15; i++) body.setFloat32(13 * Math.floor(i / 3) + 4 * (i % 3), corners[i], little);
  for (let face = 0; face < 4; face++) {
    body.setUint8(65 + 13 * face, 3);
    for (let i = 0; i < 3; i++) body.setInt32(65 + 13 * face + 1 + 4 * i, faces[3 * face + i], little);
  }
  return joined(ascii(plyHeader(little ? "binary_little_endian" : "binary_big_endian")), new Uint8Array(body.buffer));
}

function stlBinary(): Uint8Array {
  const view = new DataView(new ArrayBuffer(84 + 4 * 50));
  view.setUint32(80, 4, true);
  faces.forEach((vertex, corner) => {
    for (let axis = 0; axis < 3; axis++) {
      view.setFloat32(
        84 + 50 * Math.floor(corner / 3) + 12 + 12 * (corner % 3) + 4 * axis,
        corners[3 * vertex + axis],
        true,
      );
    }
  });
  return new Uint8Array(view.buffer);
}

const stlText = `solid t\n${[0, 1, 2, 3]
  .map(
    (face) =>
      `facet normal 0 0 0\nouter loop\n${faces
        .slice(3 * face, 3 * face + 3)
        .map((v) => `vertex ${corners.slice(3 * v, 3 * v + 3).join(" ")}`)
        .join("\n")}\nendloop\nendfacet`,
  )
  .join("\n")}\nendsolid t\n`;

function glb(edit: (json: Record<string, unknown>) => void = () => {}): Uint8Array {
  const binary = new DataView(new ArrayBuffer(60 + 24));
  for (let i = 0; i < 15; i++) binary.setFloat32(4 * i, corners[i], true);
  for (let i = 0; i < 12; i++) binary.setUint16(60 + 2 * i, faces[i], true);
  const json = {
    asset: { version: "2.0" },
    scene: 0,
    scenes: [{ nodes: [0] }],
    nodes: [
      { scale: [2, 2, 2], children: [1] },
      { translation: [10, 0, 0], mesh: 0 },
    ],
    meshes: [{ primitives: [{ attributes: { POSITION: 0 }, indices: 1 }] }],
    accessors: [
      { bufferView: 0, componentType: 5126, count: 5, type: "VEC3" },
      { bufferView: 1, componentType: 5123, count: 12, type: "SCALAR" },
    ],
    bufferViews: [
      { buffer: 0, byteOffset: 0, byteLength: 60 },
      { buffer: 0, byteOffset: 60, byteLength: 24 },
    ],
    buffers: [{ byteLength: 84 }],
  };
  edit(json);
  let text = JSON.stringify(json);
  text += " ".repeat((4 - (text.length % 4)) % 4);
  const chunk = (kind: number, bytes: Uint8Array): Uint8Array => {
    const head = new DataView(new ArrayBuffer(8));
    head.setUint32(0, bytes.length, true);
    head.setUint32(4, kind, true);
    return joined(new Uint8Array(head.buffer), bytes);
  };
  const body = joined(chunk(0x4e4f534a, ascii(text)), chunk(0x004e4942, new Uint8Array(binary.buffer)));
  const head = new DataView(new ArrayBuffer(12));
  head.setUint32(0, 0x46546c67, true);
  head.setUint32(4, 2, true);
  head.setUint32(8, 12 + body.length, true);
  return joined(new Uint8Array(head.buffer), body);
}

const sound: Record<string, Uint8Array> = {
  "head.obj": ascii(objText),
  "ascii.ply": ascii(plyText),
  "little.ply": plyBinary(true),
  "big.ply": plyBinary(false),
};

describe("vertices as the file lists them", () => {
  for (const [name, bytes] of Object.entries(sound)) {
    test(name, () => {
      const scan = readScan(bytes, name);
      expect([...scan.positions]).toEqual(corners);
      expect([...scan.triangles]).toEqual(faces);
    });
  }

  for (const [name, bytes] of Object.entries({ "binary.stl": stlBinary(), "text.STL": ascii(stlText) })) {
    test(`${name}: one vertex a corner`, () => {
      const scan = readScan(bytes, name);
      expect([...scan.positions]).toEqual(faces.flatMap((vertex) => corners.slice(3 * vertex, 3 * vertex + 3)));
      expect([...scan.triangles]).toEqual(faces.map((_, corner) => corner));
    });
  }

  test("a GLB through its nodes: moved by the child, then doubled by the parent", () => {
    const scan = readScan(glb(), "head.glb");
    expect([...scan.positions]).toEqual(corners.map((value, i) => 2 * (value + (i % 3 === 0 ? 10 : 0))));
    expect([...scan.triangles]).toEqual(faces);
  });

  test("a quarter turn about z by quaternion takes x to y", () => {
    const scan = readScan(
      glb((json) => {
        json.nodes = [{ rotation: [0, 0, Math.SQRT1_2, Math.SQRT1_2], mesh: 0 }];
      }),
      "head.glb",
    );
    expect(scan.positions[3]).toBeCloseTo(0, 12);
    expect(scan.positions[4]).toBeCloseTo(2, 12);
  });

  test("quads become two triangles, negative numbers count back", () => {
    const scan = readScan(ascii("v 0 0 0\nv 1 0 0\nv 1 1 0\nv 0 1 0\nf -4 -3 \\\n -2 -1\n"), "quad.obj");
    expect([...scan.triangles]).toEqual([0, 1, 2, 0, 2, 3]);
  });
});

const refused: Record<string, [name: string, bytes: Uint8Array]> = {
  "empty file": ["a.ply", new Uint8Array(0)],
  "unknown ending": ["a.txt", ascii("hello")],
  "no ending": ["scan", ascii("hello")],
  "text named glb": ["a.glb", ascii("this is not a model, it is a letter to the clinic")],
  "cut glb": ["a.glb", glb().slice(0, 300)],
  "glb whose index points outside": [
    "a.glb",
    glb((json) =>
      Object.assign(json, {
        accessors: [
          { bufferView: 0, componentType: 5126, count: 2, type: "VEC3" },
          { bufferView: 1, componentType: 5123, count: 12, type: "SCALAR" },
        ],
      }),
    ),
  ],
  "glb whose accessor claims a billion": [
    "a.glb",
    glb((json) =>
      Object.assign(json, { accessors: [{ bufferView: 0, componentType: 5126, count: 1e9, type: "VEC3" }] }),
    ),
  ],
  "glb whose data lie elsewhere": [
    "a.glb",
    glb((json) => Object.assign(json, { buffers: [{ uri: "file:///etc/passwd", byteLength: 84 }] })),
  ],
  "glb whose nodes go round": [
    "a.glb",
    glb((json) => Object.assign(json, { nodes: [{ children: [1] }, { children: [0] }] })),
  ],
  "glb with compression": [
    "a.glb",
    glb((json) => Object.assign(json, { extensionsRequired: ["KHR_draco_mesh_compression"] })),
  ],
  "glb without a mesh": ["a.glb", glb((json) => Object.assign(json, { nodes: [{}] }))],
  "ply without end_header": ["a.ply", ascii(plyText.slice(0, 80))],
  "ply cut in its faces": ["a.ply", ascii(plyText.slice(0, -10))],
  "binary ply cut": ["a.ply", plyBinary(true).slice(0, -5)],
  "ply that counts a billion vertices": ["a.ply", ascii(plyText.replace("vertex 5", "vertex 1000000000"))],
  "ply element without properties": [
    "a.ply",
    ascii(plyText.replace("element vertex", "element ghost 1000000000000\nelement vertex")),
  ],
  "ply with nan": ["a.ply", ascii(plyText.replace("2 0 0", "nan 0 0"))],
  "ply face outside": ["a.ply", ascii(plyText.replace("3 1 2 3", "3 1 2 5"))],
  "ply without y": ["a.ply", ascii(plyText.replace("float y", "float height"))],
  "obj with a word for a number": ["a.obj", ascii(objText.replace("v 2", "v two"))],
  "obj face outside": ["a.obj", ascii(objText.replace("f 2//1", "f 9//1"))],
  "obj face zero": ["a.obj", ascii(objText.replace("f 2//1", "f 0//1"))],
  "obj without faces": ["a.obj", ascii("v 0 0 0\nv 1 0 0\nv 0 1 0\n")],
  "stl header counting more": ["a.stl", stlBinary().slice(0, -1)],
  "text stl cut": ["a.stl", ascii(stlText.slice(0, 200))],
};

describe("refused in one sentence", () => {
  for (const [what, [name, bytes]] of Object.entries(refused)) {
    test(what, () => {
      const attempt = (): unknown => readScan(bytes, name);
      expect(attempt).toThrow(InputError);
      expect(attempt).toThrow(new RegExp(`^${name.replace(".", "\\.")} must be [^\n]+$`));
    });
  }

  test("no bytes of any kind bring anything but an InputError", () => {
    const starts: Uint8Array[] = [new Uint8Array(0), ...Object.values(sound), stlBinary(), ascii(stlText), glb()];
    const ending = fc.constantFrom("glb", "obj", "ply", "stl");
    fc.assert(
      fc.property(
        ending,
        fc.nat(starts.length - 1),
        fc.nat(),
        fc.uint8Array({ maxLength: 60 }),
        (kind, start, cut, noise) => {
          const head = starts[start].slice(0, starts[start].length ? cut % (starts[start].length + 1) : 0);
          try {
            readScan(joined(head, noise), `a.${kind}`);
          } catch (error) {
            expect(error).toBeInstanceOf(InputError);
          }
        },
      ),
      { seed: 5, numRuns: 600 },
    );
  });
});
