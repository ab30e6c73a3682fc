import { randomStream } from "@shadowline/numeric";
import type { ScanMesh } from "@shadowline/scalp";
import { TeapotGeometry } from "three/addons/geometries/TeapotGeometry.js";
import { only, placed, together, withHole } from "./disturb.js";
import { ictNeutral, leePerrySmith, makeHuman } from "./load-heads.js";
import { ball, box, handLike } from "./shapes.js";
import { standing } from "./stand.js";
import { glbOf, scanWriters, storedZip } from "./write-scan.js";

/** A file that is no scan of one head, by name what is wrong with it. */
export type HostileFile = { readonly name: string; readonly fileName: string; readonly bytes: () => Uint8Array };

const text = (content: string): Uint8Array => new TextEncoder().encode(content);
const ply = (scan: ScanMesh): Uint8Array => scanWriters["ply little endian"].write(scan);

/** Files that no reader may take for a whole and sound scan. */
export const unreadable: readonly HostileFile[] = [
  ...["glb", "gltf", "obj", "ply", "stl", "usdz"].flatMap((ending): HostileFile[] => [
    { name: `empty .${ending}`, fileName: `scan.${ending}`, bytes: () => new Uint8Array(0) },
    { name: `random bytes .${ending}`, fileName: `scan.${ending}`, bytes: () => randomBytes(40_000, 1) },
    {
      name: `a shopping list named .${ending}`,
      fileName: `scan.${ending}`,
      bytes: () => text("milk\neggs 12\nbread\n"),
    },
    { name: `zeros .${ending}`, fileName: `scan.${ending}`, bytes: () => new Uint8Array(5000) },
  ]),
  ...Object.entries(scanWriters)
    // Text that ends early in whole lines can be a whole smaller scan.
    .filter(([kind]) => !kind.startsWith("obj"))
    .flatMap(([kind, { ending, write }]) =>
      [0.03, 0.5, 0.98].map(
        (share): HostileFile => ({
          name: `${kind} cut after ${100 * share} %`,
          fileName: `scan.${ending}`,
          bytes: () => {
            const whole = write(ball([0, 0, 0], 90));
            return whole.slice(0, Math.floor(share * whole.length));
          },
        }),
      ),
    ),
  {
    name: "glTF nodes in a circle",
    fileName: "scan.glb",
    bytes: () => brokenGlb({ nodes: [{ children: [1] }, { children: [0], mesh: 0 }] }),
  },
  {
    name: "a glTF node that is its own child",
    fileName: "scan.glb",
    bytes: () => brokenGlb({ nodes: [{ children: [0], mesh: 0 }] }),
  },
  {
    name: "a glTF buffer beside the file",
    fileName: "scan.gltf",
    bytes: () => text(JSON.stringify({ ...gltfJson(), buffers: [{ byteLength: 36, uri: "secret.bin" }] })),
  },
  {
    name: "a glTF buffer on another host",
    fileName: "scan.gltf",
    bytes: () =>
      text(JSON.stringify({ ...gltfJson(), buffers: [{ byteLength: 36, uri: "http://127.0.0.1:9/x.bin" }] })),
  },
  {
    name: "a glTF accessor of 4 billion",
    fileName: "scan.glb",
    bytes: () => brokenGlb({ accessors: [{ bufferView: 0, componentType: 5126, count: 4e9, type: "VEC3" }] }),
  },
  { name: "brackets 200 000 deep", fileName: "scan.gltf", bytes: () => text(`${"[".repeat(2e5)}${"]".repeat(2e5)}`) },
  {
    name: "a PLY header of 2 billion vertices",
    fileName: "scan.ply",
    bytes: () => text(plyOf(2_000_000_000, 1, "0 0 0\n")),
  },
  { name: "a PLY face of 4 billion corners", fileName: "scan.ply", bytes: hugePlyFace },
  {
    name: "NaN in a vertex that is used",
    fileName: "scan.ply",
    bytes: () => text(plyOf(3, 1, "0 0 0\nnan 0 0\n0 1 0\n3 0 1 2\n")),
  },
  { name: "infinity in a vertex", fileName: "scan.obj", bytes: () => text("v 0 0 0\nv inf 0 0\nv 0 1 0\nf 1 2 3\n") },
  {
    name: "a face of vertices that are not there",
    fileName: "scan.obj",
    bytes: () => text("v 0 0 0\nv 1 0 0\nf 1 2 3\n"),
  },
  {
    name: "an OBJ that is a material library alone",
    fileName: "scan.obj",
    bytes: () => text("mtllib /etc/passwd\nmtllib http://127.0.0.1:9/x.mtl\n"),
  },
  { name: "a zip that is no USDZ", fileName: "scan.usdz", bytes: () => storedZip("readme.txt", text("nothing here")) },
  {
    name: "a USDZ whose layer refers to another file",
    fileName: "scan.usdz",
    bytes: () =>
      storedZip("scan.usda", text('#usda 1.0\ndef "Scan" (\n    references = @../../secret.usda@\n)\n{\n}\n')),
  },
];

/** Sound surfaces that are not one whole head. */
export const notOneHead: readonly HostileFile[] = [
  { name: "a triangle without area", fileName: "scan.obj", bytes: () => text("v 0 0 0\nv 1 0 0\nv 2 0 0\nf 1 2 3\n") },
  { name: "one triangle", fileName: "scan.obj", bytes: () => text("v 0 0 0\nv 100 0 0\nv 0 100 0\nf 1 2 3\n") },
  { name: "a flat sheet", fileName: "sheet.ply", bytes: () => ply(box([0, 0, 0], [200, 200, 0.001], 30)) },
  { name: "a teapot", fileName: "teapot.ply", bytes: () => ply(teapot()) },
  { name: "a sphere", fileName: "sphere.ply", bytes: () => ply(ball([5, 5, 5], 90, 60)) },
  { name: "an egg", fileName: "egg.ply", bytes: () => ply(stretched(ball([0, 0, 0], 1, 60), [75, 98, 110])) },
  { name: "a cube", fileName: "cube.ply", bytes: () => ply(box([-90, -90, -90], [90, 90, 90], 20)) },
  { name: "a hand", fileName: "hand.ply", bytes: () => ply(handLike()) },
  { name: "a body without head", fileName: "body.ply", bytes: () => ply(bodyWithoutHead()) },
  { name: "a face without scalp", fileName: "mask.ply", bytes: () => ply(faceMask()) },
  { name: "two heads", fileName: "two.ply", bytes: () => ply(twoHeads()) },
  { name: "a head without its crown", fileName: "crownless.ply", bytes: () => ply(crownless()) },
];

/**
 * A head with references that a careless reader follows: read, and nothing else touched.
 *
 * @param url of somebody who notices being called
 */
export const tempting = (url: string): readonly HostileFile[] => [
  {
    name: "mtllib to a file beside it, to a path and to a URL",
    fileName: "scan.obj",
    bytes: () => {
      const { mesh } = standing(leePerrySmith());
      const lines = ["mtllib secret.mtl", "mtllib /etc/passwd", `mtllib ${url}/x.mtl`, "map_Kd secret.mtl"];
      const plain = scanWriters["obj as Blender writes it"].write({
        positions: mesh.positionsMm,
        triangles: mesh.triangles,
      });
      return text(`${lines.join("\n")}\n${new TextDecoder().decode(plain)}`);
    },
  },
];

function randomBytes(count: number, seed: number): Uint8Array {
  const random = randomStream(seed);
  return Uint8Array.from({ length: count }, () => Math.floor(256 * random()));
}

const gltfJson = () => ({
  asset: { version: "2.0" },
  scene: 0,
  scenes: [{ nodes: [0] }],
  nodes: [{ mesh: 0 }] as object[],
  meshes: [{ primitives: [{ attributes: { POSITION: 0 } }] }],
  accessors: [{ bufferView: 0, componentType: 5126, count: 3, type: "VEC3" }],
  bufferViews: [{ buffer: 0, byteOffset: 0, byteLength: 36 }],
  buffers: [{ byteLength: 36 }] as object[],
});

const brokenGlb = (change: Partial<ReturnType<typeof gltfJson>>): Uint8Array =>
  glbOf(
    JSON.stringify({ ...gltfJson(), ...change }),
    new Uint8Array(Float32Array.of(0, 0, 0, 1, 0, 0, 0, 1, 0).buffer),
  );

const plyOf = (vertices: number, faces: number, body: string): string =>
  [
    "ply",
    "format ascii 1.0",
    `element vertex ${vertices}`,
    "property float x",
    "property float y",
    "property float z",
    `element face ${faces}`,
    "property list uchar int vertex_indices",
    `end_header\n${body}`,
  ].join("\n");

function hugePlyFace(): Uint8Array {
  const header = text(
    plyOf(3, 1, "").replace("ascii", "binary_little_endian").replace("list uchar int", "list uint int"),
  );
  const bytes = new Uint8Array(header.length + 36 + 4);
  bytes.set(header);
  bytes.set([0xff, 0xff, 0xff, 0xff], header.length + 36);
  return bytes;
}

function teapot(): ScanMesh {
  const geometry = new TeapotGeometry(80, 20);
  const index = geometry.getIndex()!;
  return {
    positions: Float64Array.from(geometry.getAttribute("position").array),
    triangles: Uint32Array.from(index.array),
  };
}

const stretched = ({ positions, triangles }: ScanMesh, by: readonly number[]): ScanMesh => ({
  positions: positions.map((value, i) => value * by[i % 3]),
  triangles,
});

function bodyWithoutHead(): ScanMesh {
  const { mesh } = standing(makeHuman());
  // 95 mm below the tragions is under the chin.
  return only({ positions: mesh.positionsMm, triangles: mesh.triangles }, (_x, _y, z) => z < -110);
}

/** All in front of the ears and below the hairline. */
function faceMask(): ScanMesh {
  const { mesh } = standing(ictNeutral());
  return only({ positions: mesh.positionsMm, triangles: mesh.triangles }, (_x, y, z) => y > 15 && z < 65 && z > -120);
}

function twoHeads(): ScanMesh {
  const { mesh } = standing(ictNeutral());
  const one = { positions: mesh.positionsMm, triangles: mesh.triangles };
  return together(one, placed(one, [1, 0, 0, 400, 0, 1, 0, 20, 0, 0, 1, -30]));
}

/** The cap of a head is missing: a hole of 160 mm where the dots would go. */
function crownless(): ScanMesh {
  const { mesh } = standing(ictNeutral());
  return withHole({ positions: mesh.positionsMm, triangles: mesh.triangles }, [0, -10, 110], 90);
}
