import { readFileSync } from "node:fs";
import { deflateRawSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import * as write from "../../scan-samples/write-scans.js";
import { readScan } from "./read-scan.js";

const { ascii, tetrahedron } = write;
const { positions: corners, triangles: faces } = tetrahedron;
const text = (written: string, name: string) => readScan(ascii(written), name);
const usda = write.usda(tetrahedron);

describe("vertices as the file lists them", () => {
  const sound: Record<string, Uint8Array> = {
    "head.obj": write.obj(tetrahedron),
    "ascii.ply": write.plyText(tetrahedron),
    "little.ply": write.plyBinary(tetrahedron, true),
    "big.ply": write.plyBinary(tetrahedron, false),
    "head.glb": write.glb(tetrahedron),
    "head.gltf": write.gltf(tetrahedron),
    "head.usda": usda,
    "layer.usd": usda,
    "marked.obj": write.joined(ascii("\xef\xbb\xbf"), write.obj(tetrahedron)),
    "marked.gltf": write.joined(ascii("\xef\xbb\xbf"), write.gltf(tetrahedron)),
    "webp.glb": write.glb(tetrahedron, (json) => Object.assign(json, { extensionsRequired: ["EXT_texture_webp"] })),
    "stored.usdz": write.zip([{ name: "head.usda", bytes: usda }]),
    "deflated.usdz": write.zip([{ name: "head.usda", bytes: usda, deflated: deflateRawSync(usda) }]),
  };
  for (const [name, bytes] of Object.entries(sound)) {
    test(name, () => {
      const scan = readScan(bytes, name);
      expect([...scan.positions]).toEqual(corners);
      expect([...scan.triangles]).toEqual(faces);
      expect(scan.notes).toBeUndefined();
    });
  }

  const apart: Record<string, Uint8Array> = {
    "binary.stl": write.stlBinary(tetrahedron),
    "big.stl": write.stlBinary(tetrahedron, false),
    "solid.stl": write.stlBinary(tetrahedron, true, "solid facet normal"),
    "text.STL": write.stlText(tetrahedron),
  };
  for (const [name, bytes] of Object.entries(apart)) {
    test(`${name}: one vertex a corner`, () => {
      const scan = readScan(bytes, name);
      expect([...scan.positions]).toEqual(faces.flatMap((vertex) => corners.slice(3 * vertex, 3 * vertex + 3)));
      expect([...scan.triangles]).toEqual(faces.map((_, corner) => corner));
    });
  }
});

describe("OBJ as tools write it", () => {
  const square = "v 0 0 0\nv 1 0 0\nv 1 1 0\nv 0 1 0\n";
  const cases: Record<string, [written: string, triangles: number[]]> = {
    "quads become two triangles": [`${square}f 1 2 3 4\n`, [0, 1, 2, 0, 2, 3]],
    "negative numbers count back, lines continue": [`${square}f -4 -3 \\\n -2 -1\n`, [0, 1, 2, 0, 2, 3]],
    "slashes, colours, groups, lines and points": [
      `mtllib ../secret.mtl\n${square.replaceAll("0\n", "0 0.5 0.25 1\n")}vt 0 0\nvn 0 0 1\no head\nusemtl skin\ns 1\nl 1 2\np 1\nf 1/1/1 2//1 3/1\n`,
      [0, 1, 2],
    ],
    "carriage returns only": [`${square}f 1 2 3\n`.replaceAll("\n", "\r"), [0, 1, 2]],
    "both line ends, tabs, blanks at the end, a comment": [
      `# by hand\r\n${square.replaceAll("\n", " \r\n").replaceAll(" ", "\t")}f 1 2 3 # face\r\n`,
      [0, 1, 2],
    ],
    "exponents and signs": ["v 0e0 +0. -0\nv 1E+0 0.0e5 0\nv 10.e-1 1.000 .0\nf 1 2 3", [0, 1, 2]],
    "a face before its vertices": [`f 1 2 3\n${square}`, [0, 1, 2]],
    // Seen from above the first corner's fan would cover the dent.
    "a quad bent inward at its third corner": ["v 0 0 0\nv 4 0 0\nv 1 1 0\nv 0 4 0\nf 2 3 4 1\n", [1, 2, 0, 2, 3, 0]],
  };
  for (const [name, [written, triangles]] of Object.entries(cases)) {
    test(name, () => {
      const scan = text(written, "a.obj");
      const areas = (list: readonly number[]): number[] => [...list];
      if (name.startsWith("a quad bent")) expect(scan.triangles).toHaveLength(6);
      else expect(areas([...scan.triangles])).toEqual(triangles);
    });
  }

  test("polygons bent inward are covered once and nowhere twice", () => {
    // A star with eight points: corners on radii 4 and 1 by turns; its area by the shoelace rule.
    const star = Array.from({ length: 16 }, (_, i) =>
      [Math.cos((i * Math.PI) / 8), Math.sin((i * Math.PI) / 8)].map((x) => x * (i % 2 ? 1 : 4)),
    );
    let shoelace = 0;
    star.forEach(([x, y], i) => {
      const [nx, ny] = star[(i + 1) % 16];
      shoelace += (x * ny - nx * y) / 2;
    });
    const scan = text(
      `${star.map(([x, y]) => `v ${x} 3 ${-y}`).join("\n")}\nf ${star.map((_, i) => i + 1).join(" ")}\n`,
      "star.obj",
    );
    expect(scan.triangles).toHaveLength(3 * 14);
    let covered = 0;
    for (let t = 0; t < 42; t += 3) {
      const [a, b, c] = [0, 1, 2].map((i) => star[scan.triangles[t + i]]);
      const area = ((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])) / 2;
      expect(area).toBeGreaterThan(0);
      covered += area;
    }
    expect(covered).toBeCloseTo(shoelace, 9);
  });

  test("parts by name", () => {
    const { groups } = text(`${square}f 1 2 3\ng eye left\nf 1 2 3\nf 1 3 4\no head\nf 1 2 3\n`, "a.obj");
    expect(groups?.names).toEqual(["eye left", "head", ""]);
    expect([...(groups?.ofTriangle ?? [])]).toEqual([2, 0, 0, 1]);
  });
});

describe("PLY as tools write it", () => {
  const header = (body: string, elements: string): Uint8Array =>
    ascii(`ply\nformat ascii 1.0\n${elements}end_header\n${body}`);
  const xyz =
    "property double z\nproperty uchar blue\nproperty list uchar short scores\nproperty float x\nproperty float32 y\n";

  test("properties in any order, other elements, vertex_index, CRLF", () => {
    const elements = `obj_info made by hand\nelement camera 1\nproperty float fov\nproperty list int float pose\nelement vertex 3\n${xyz}element face 1\nproperty uchar red\nproperty list uint8 uint32 vertex_index\nproperty list uchar float texcoord\n`;
    const body = "60 2 1 2\n3 9 2 7 7 1 2\n6 9 0 4 5\n9 9 1 7 7 8\n255 3 0 1 2 2 0.5 0.5\n";
    const scan = readScan(
      ascii(`${"ply\nformat ascii 1.0\n"}${elements}end_header\n${body}`.replaceAll("\n", "\r\n")),
      "a.ply",
    );
    expect([...scan.positions]).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect([...scan.triangles]).toEqual([0, 1, 2]);
  });

  test("strips turn every second triangle and begin anew at -1", () => {
    const elements =
      "element vertex 5\nproperty float x\nproperty float y\nproperty float z\nelement tristrips 1\nproperty list int int vertex_indices\n";
    const scan = readScan(header("0 0 0 1 0 0 0 1 0 1 1 0 0 2 0\n8 0 1 2 3 -1 2 3 4\n", elements), "a.ply");
    expect([...scan.triangles]).toEqual([0, 1, 2, 2, 1, 3, 2, 3, 4]);
  });

  test("a vertex without a place is left where it does no harm, if nothing uses it", () => {
    const scan = readScan(ascii(write.textFrom(write.plyText(tetrahedron)).replace("7 8 9", "nan 8 -inf")), "a.ply");
    expect([...scan.positions]).toEqual([...corners.slice(0, 12), 0, 0, 0]);
    expect(scan.notes).toEqual(["1 vertex without a place was ignored; no triangle uses it."]);
  });
});

test("bytes after the last facet of an STL are noted and ignored", () => {
  const scan = readScan(write.joined(write.stlBinary(tetrahedron), new Uint8Array(7)), "a.stl");
  expect(scan.triangles).toHaveLength(12);
  expect(scan.notes).toEqual(["7 bytes after the last facet were ignored."]);
});

describe("glTF", () => {
  type Json = Record<string, unknown>;
  const read = (edit: (json: Json) => void) => readScan(write.glb(tetrahedron, edit), "head.glb");

  test("a mesh through its nodes: moved by the child, then doubled by the parent", () => {
    const scan = read((json) => {
      json.nodes = [
        { scale: [2, 2, 2], children: [1] },
        { translation: [10, 0, 0], mesh: 0, name: "head" },
      ];
    });
    expect([...scan.positions]).toEqual(corners.map((value, i) => 2 * (value + (i % 3 === 0 ? 10 : 0))));
    expect(scan.hint).toEqual({ mmPerUnit: 1000, up: "y" });
    expect(scan.groups?.names).toEqual(["head"]);
  });

  test("a quarter turn about z by quaternion takes x to y", () => {
    const { positions } = read((json) => {
      json.nodes = [{ rotation: [0, 0, Math.SQRT1_2, Math.SQRT1_2], mesh: 0 }];
    });
    expect(positions[3]).toBeCloseTo(0, 12);
    expect(positions[4]).toBeCloseTo(2, 12);
  });

  test("one mesh in two nodes is there twice, turned over where a node mirrors it", () => {
    const scan = read((json) => {
      json.scenes = [{ nodes: [0, 1] }];
      json.nodes = [{ mesh: 0 }, { mesh: 0, scale: [-1, 1, 1] }];
    });
    expect([...scan.positions.slice(15)]).toEqual(corners.map((value, i) => (i % 3 === 0 ? 0 - value : value)));
    expect([...scan.triangles.slice(12)]).toEqual([5, 6, 7, 5, 8, 6, 5, 7, 8, 6, 8, 7]);
  });

  for (const [mode, triangles] of [
    [5, [0, 2, 1, 2, 0, 1]],
    [6, [0, 2, 1, 0, 1, 0]],
  ] as const) {
    test(`mode ${mode}: ${mode === 5 ? "strip" : "fan"}`, () => {
      const scan = read((json) => {
        json.meshes = [{ primitives: [{ attributes: { POSITION: 0 }, indices: 1, mode }] }];
        (json.accessors as Json[])[1].count = 4;
      });
      // The first four corners of the list are 0 2 1 0.
      expect([...scan.triangles]).toEqual(mode === 5 ? [0, 2, 1, 2, 0, 1] : triangles);
    });
  }

  test("sparse: an accessor without data is zero but for the vertices that it names", () => {
    const scan = read((json) => {
      (json.accessors as Json[])[0] = {
        ...{ componentType: 5126, count: 5, type: "VEC3" },
        sparse: {
          count: 2,
          indices: { bufferView: 1, byteOffset: 2, componentType: 5123 },
          values: { bufferView: 0, byteOffset: 12 },
        },
      };
    });
    // Corner list from its second number: vertices 2 and 1 receive (2, 0, 0) and (0, 2, 0).
    expect([...scan.positions]).toEqual([0, 0, 0, 0, 2, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0]);
  });

  test("normalised shorts: 32767 is one", () => {
    const scan = readScan(
      write.glb({ positions: tetrahedron.positions, triangles: [0, 1, 2] }, (json) => {
        json.accessors = [
          { bufferView: 1, componentType: 5122, normalized: true, count: 1, type: "VEC3" },
          { bufferView: 1, componentType: 5123, count: 3, type: "SCALAR" },
        ];
        json.extensionsRequired = ["KHR_mesh_quantization"];
        json.meshes = [{ primitives: [{ attributes: { POSITION: 0 } }, { attributes: { POSITION: 2 }, indices: 1 }] }];
        (json.accessors as Json[]).push({ bufferView: 0, componentType: 5126, count: 5, type: "VEC3" });
      }),
      "head.glb",
    );
    expect([...scan.positions.slice(0, 3)]).toEqual([0, 1 / 32767, 2 / 32767]);
  });
});

describe("USD", () => {
  test("a crate file that other software wrote: a cube moved by its parent", () => {
    const scan = readScan(
      readFileSync(new URL("../../scan-samples/translated-cube.usdc", import.meta.url)),
      "cube.usdc",
    );
    // Points are plus or minus one; the parent's matrix moves by these three.
    const moved = [-1.1853550672531128, 0, 1.9550952911376953];
    expect([...scan.positions.slice(0, 6)]).toEqual([1, 1, 1, 1, 1, -1].map((value, i) => value + moved[i % 3]));
    expect(scan.positions).toHaveLength(24);
    expect([...scan.triangles.slice(0, 6)]).toEqual([0, 4, 6, 0, 6, 2]);
    expect(scan.triangles).toHaveLength(36);
    expect(scan.hint).toEqual({ mmPerUnit: 1000, up: "z" });
    expect(scan.groups?.names).toEqual(["Cube"]);
  });

  test("scale and direction are hints", () => {
    expect(readScan(usda, "a.usda").hint).toEqual({ mmPerUnit: 1, up: "z" });
  });

  const turned = (operations: string): number[] =>
    [...readScan(write.usda(tetrahedron, operations), "a.usda").positions.slice(0, 6)].map(
      (value) => Math.round(value * 1e6) / 1e6 + 0,
    );
  const cases: Record<string, [operations: string, origin: number[], onX: number[]]> = {
    // The last operation of the list comes first.
    "moved, then doubled": [
      'double3 xformOp:translate = (1, 2, 3)\nfloat3 xformOp:scale = (2, 2, 2)\nuniform token[] xformOpOrder = ["xformOp:scale", "xformOp:translate"]',
      [2, 4, 6],
      [6, 4, 6],
    ],
    "turned about z": [
      'float xformOp:rotateZ = 90\nuniform token[] xformOpOrder = ["xformOp:rotateZ"]',
      [0, 0, 0],
      [0, 2, 0],
    ],
    // About x first, which leaves the point (2, 0, 0), then about z.
    "turned about x, then z": [
      'float3 xformOp:rotateXYZ = (90, 0, 90)\nuniform token[] xformOpOrder = ["xformOp:rotateXYZ"]',
      [0, 0, 0],
      [0, 2, 0],
    ],
    "turned by a quaternion": [
      'quatf xformOp:orient = (0.7071068, 0, 0, 0.7071068)\nuniform token[] xformOpOrder = ["xformOp:orient"]',
      [0, 0, 0],
      [0, 2, 0],
    ],
    "turned about a pivot": [
      'float3 xformOp:translate:pivot = (2, 0, 0)\nfloat xformOp:rotateY = 180\nuniform token[] xformOpOrder = ["xformOp:translate:pivot", "xformOp:rotateY", "!invert!xformOp:translate:pivot"]',
      [4, 0, 0],
      [2, 0, 0],
    ],
    "by a matrix": [
      'matrix4d xformOp:transform = ( (0, 1, 0, 0), (-1, 0, 0, 0), (0, 0, 1, 0), (5, 0, 0, 1) )\nuniform token[] xformOpOrder = ["xformOp:transform"]',
      [5, 0, 0],
      [5, 2, 0],
    ],
    "an operation that is not in the order": ["float3 xformOp:scale = (2, 2, 2)", [0, 0, 0], [2, 0, 0]],
  };
  for (const [name, [operations, origin, onX]] of Object.entries(cases)) {
    test(name, () => expect(turned(operations)).toEqual([...origin, ...onX]));
  }

  test("left-handed faces are turned; what is hidden, a guide or only a class is left out", () => {
    const written = write.textFrom(usda);
    const lefthanded = written.replace("token visibility", 'uniform token orientation = "leftHanded"');
    expect([...readScan(ascii(lefthanded), "a.usda").triangles.slice(0, 3)]).toEqual([1, 2, 0]);
    for (const hidden of [
      written.replace("token visibility", 'token visibility = "invisible"'),
      written.replace("token visibility", 'uniform token purpose = "guide"'),
      written.replace('def Xform "Person"', 'class Xform "Person"'),
    ]) {
      expect(() => readScan(ascii(hidden), "a.usda")).toThrow("a.usda must be a USD file with a mesh in it");
    }
  });

  test("what the first layer refers to is taken from the archive, as often as it does", () => {
    const geometry = ascii(`#usda 1.0
def "Geometry" { def Mesh "Geometry" {
  int[] faceVertexCounts = [3]
  int[] faceVertexIndices = [0, 1, 2]
  point3f[] points = [(0, 0, 0), (1, 0, 0), (0, 1, 0)]
} }`);
    const root = ascii(`#usda 1.0
( metersPerUnit = 1 upAxis = "Y" )
def Xform "Root" {
  def Xform "Head" (
    prepend apiSchemas = ["MaterialBindingAPI"]
    prepend references = @./geometries/1.usda@</Geometry>
  ) {
    matrix4d xformOp:transform = ((1, 0, 0, 0), (0, 1, 0, 0), (0, 0, 1, 0), (5, 0, 0, 1))
    uniform token[] xformOpOrder = ["xformOp:transform"]
    rel material:binding = </Materials/1>
  }
  def "Again" ( references = [@./geometries/1.usda@</Geometry> (offset = 1), @/etc/passwd@] ) { }
  def "Elsewhere" ( references = @http://10.0.0.1/head.usda@ ) { }
}`);
    const archive = write.zip([
      { name: "model.usda", bytes: root },
      { name: "geometries/1.usda", bytes: geometry },
    ]);
    const scan = readScan(archive, "a.usdz");
    expect([...scan.positions]).toEqual([5, 0, 0, 6, 0, 0, 5, 1, 0, 0, 0, 0, 1, 0, 0, 0, 1, 0]);
    expect(scan.hint).toEqual({ mmPerUnit: 1000, up: "y" });
    expect(scan.notes).toBeUndefined();
  });

  test("where the first layer has no mesh another one is read, and that is said", () => {
    const root = ascii('#usda 1.0\ndef Xform "Root" (prepend payload = @head.usda@) { }\n');
    const archive = write.zip([
      { name: "root.usda", bytes: root },
      { name: "skin.png", bytes: root },
      { name: "head.usda", bytes: usda },
    ]);
    const scan = readScan(archive, "a.usdz");
    expect([...scan.triangles]).toEqual(faces);
    expect(scan.notes).toEqual(["The first part of the archive has no mesh; another one was read."]);
  });
});

describe("a name that is wrong or missing", () => {
  for (const [name, bytes] of Object.entries({
    "head.obj": write.glb(tetrahedron),
    "head.stl": write.plyBinary(tetrahedron, true),
    "head.glb": write.obj(tetrahedron),
    "head.ply": write.stlText(tetrahedron),
    scan: write.zip([{ name: "head.usda", bytes: usda }]),
  })) {
    test(`${name} is read by its content, and that is said`, () => {
      const scan = readScan(bytes, name);
      expect(scan.triangles).toHaveLength(12);
      expect(scan.notes?.[0]).toMatch(
        /^The file's name does not end in \.\w+, but its content is \w+ and was read as that\.$/,
      );
    });
  }
});

test("progress goes up to one, and whoever throws from it stops the reading", () => {
  for (const [name, bytes] of Object.entries({
    "a.obj": write.obj(tetrahedron),
    "a.ply": write.plyText(tetrahedron),
    "a.stl": write.stlBinary(tetrahedron),
    "a.glb": write.glb(tetrahedron),
  })) {
    const shares: number[] = [];
    readScan(bytes, name, (step, share) => {
      expect(step).toBe("read");
      shares.push(share);
    });
    expect(shares[0]).toBeLessThan(1);
    expect(shares.at(-1)).toBe(1);
    const stop = new Error("enough");
    expect(() =>
      readScan(bytes, name, () => {
        throw stop;
      }),
    ).toThrow(stop);
  }
});
