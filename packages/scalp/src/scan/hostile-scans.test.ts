import { readFileSync } from "node:fs";
import { deflateRawSync } from "node:zlib";
import { InputError } from "@shadowline/quantity";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as write from "../../scan-samples/write-scans.js";
import { readScan } from "./read-scan.js";
import { repairScan } from "./repair-scan.js";

const { ascii, tetrahedron, textFrom } = write;
const plyText = textFrom(write.plyText(tetrahedron));
const objText = textFrom(write.obj(tetrahedron));
const stlText = textFrom(write.stlText(tetrahedron));
const usdaText = textFrom(write.usda(tetrahedron));
const usdz = write.zip([{ name: "head.usda", bytes: ascii(usdaText) }]);
const crate = new Uint8Array(readFileSync(new URL("../../scan-samples/translated-cube.usdc", import.meta.url)));
type Json = Record<string, unknown>;
const glb = (edit: (json: Json) => void = () => {}): Uint8Array => write.glb(tetrahedron, edit);

/** Copies with a change at one place; a number of four bytes. */
function with32(bytes: Uint8Array, at: number, value: number): Uint8Array {
  const changed = bytes.slice();
  new DataView(changed.buffer).setUint32(at, value, true);
  return changed;
}

const bomb = deflateRawSync(new Uint8Array(50_000_000));

const refused: Record<string, [name: string, bytes: Uint8Array]> = {
  "an empty file": ["a.ply", new Uint8Array(0)],
  "an unknown ending": ["a.txt", ascii("hello")],
  "no ending": ["scan", ascii("hello")],
  "text named glb": ["a.glb", ascii("this is not a model, it is a letter to the clinic")],
  "a million marks of UTF-8": ["a.obj", ascii("\xef\xbb\xbf".repeat(1_000_000))],
  "text named ply": ["a.ply", ascii("this is not a model, it is a letter to the clinic")],
  "text named usdz": ["a.usdz", ascii("this is not a model, it is a letter to the clinic")],
  "glb: cut": ["a.glb", glb().slice(0, 300)],
  "glb: header longer than the file": ["a.glb", with32(glb(), 8, 0xffffffff)],
  "glb: chunk longer than the file": ["a.glb", with32(glb(), 12, 0x7fffffff)],
  "glb: index points outside": ["a.glb", glb((json) => Object.assign((json.accessors as Json[])[0], { count: 2 }))],
  "glb: accessor claims a billion": [
    "a.glb",
    glb((json) => Object.assign((json.accessors as Json[])[0], { count: 1e9 })),
  ],
  "glb: accessor without data claims five million": [
    "a.glb",
    glb((json) => {
      (json.accessors as Json[])[1] = { componentType: 5125, count: 5_000_001 * 3, type: "SCALAR" };
    }),
  ],
  "glb: one mesh in a million places": [
    "a.glb",
    glb((json) => {
      json.nodes = Array.from({ length: 1_000_000 }, () => ({ mesh: 0 }));
      json.scenes = [{ nodes: Array.from({ length: 1_000_000 }, (_, i) => i) }];
      (json.accessors as Json[])[0].count = 1;
      (json.accessors as Json[])[1].count = 12;
      (json.accessors as Json[])[0] = { componentType: 5126, count: 500, type: "VEC3" };
    }),
  ],
  "glb: data in another file": [
    "a.glb",
    glb((json) => Object.assign(json, { buffers: [{ uri: "file:///etc/passwd", byteLength: 84 }] })),
  ],
  "gltf: data on a server": [
    "a.gltf",
    write.gltf(tetrahedron, (json) =>
      Object.assign(json, { buffers: [{ uri: "http://10.0.0.1/head.bin", byteLength: 84 }] }),
    ),
  ],
  "gltf: damaged base64": [
    "a.gltf",
    write.gltf(tetrahedron, (json) => Object.assign(json, { buffers: [{ uri: "data:;base64,!!!!", byteLength: 84 }] })),
  ],
  "gltf: cut": ["a.gltf", write.gltf(tetrahedron).slice(0, 400)],
  "gltf: brackets without end": ["a.gltf", ascii(`{"a":${"[".repeat(1_000_000)}`)],
  "gltf: a hundred deep": ["a.gltf", ascii(`{"a":${"[".repeat(100)}${"]".repeat(100)}}`)],
  "gltf: six million values": ["a.gltf", ascii(`{"a":[${"0,".repeat(6_000_000)}0]}`)],
  "glb: nodes go round": [
    "a.glb",
    glb((json) => Object.assign(json, { nodes: [{ children: [1] }, { children: [0] }] })),
  ],
  "glb: a node is its own child": [
    "a.glb",
    glb((json) => Object.assign(json, { nodes: [{ children: [0], mesh: 0 }] })),
  ],
  "glb: a node has two parents": [
    "a.glb",
    glb((json) =>
      Object.assign(json, { scenes: [{ nodes: [0, 1] }], nodes: [{ children: [2] }, { children: [2] }, { mesh: 0 }] }),
    ),
  ],
  "glb: Draco": ["a.glb", glb((json) => Object.assign(json, { extensionsRequired: ["KHR_draco_mesh_compression"] }))],
  "glb: meshopt": ["a.glb", glb((json) => Object.assign(json, { extensionsRequired: ["EXT_meshopt_compression"] }))],
  "glb: an extension that nobody knows": [
    "a.glb",
    glb((json) => Object.assign(json, { extensionsRequired: ["ACME_points"] })),
  ],
  "glb: no mesh": ["a.glb", glb((json) => Object.assign(json, { nodes: [{}] }))],
  "glb: a scale that is no number": [
    "a.glb",
    glb((json) => Object.assign(json, { nodes: [{ mesh: 0, scale: ["x", 1, 1] }] })),
  ],
  "ply: no end_header": ["a.ply", ascii(plyText.slice(0, 80))],
  "ply: cut in its faces": ["a.ply", ascii(plyText.slice(0, -10))],
  "ply: binary, cut": ["a.ply", write.plyBinary(tetrahedron, true).slice(0, -5)],
  "ply: counts four billion vertices": ["a.ply", ascii(plyText.replace("vertex 5", "vertex 4000000000"))],
  "ply: counts vertices beyond number": ["a.ply", ascii(plyText.replace("vertex 5", "vertex 1e300"))],
  "ply: a list of two to the 31": [
    "a.ply",
    ascii(plyText.replace("uchar int vertex", "int int vertex").replace("3 0 2 1", "2147483648 0 2 1")),
  ],
  "ply: a list shorter than nothing": ["a.ply", ascii(plyText.replace("3 0 2 1", "-3 0 2 1"))],
  "ply: element without properties": [
    "a.ply",
    ascii(plyText.replace("element vertex", "element ghost 1000000000000\nelement vertex")),
  ],
  "ply: nan in use": ["a.ply", ascii(plyText.replace("2 0 0", "nan 0 0"))],
  "ply: a word for a number": ["a.ply", ascii(plyText.replace("7 8 9", "seven 8 9"))],
  "ply: face outside": ["a.ply", ascii(plyText.replace("3 1 2 3", "3 1 2 5"))],
  "ply: no y": ["a.ply", ascii(plyText.replace("float y", "float height"))],
  "ply: a type of the object prototype": ["a.ply", ascii(plyText.replace("float y", "toString y"))],
  "ply: no faces": ["a.ply", ascii(plyText.replace("element face 4", "element face 0"))],
  "obj: a word for a number": ["a.obj", ascii(objText.replace("v 2", "v two"))],
  "obj: infinity in use": ["a.obj", ascii(objText.replace("v 2", "v inf"))],
  "obj: a number beyond all heads": ["a.obj", ascii(objText.replace("v 2", "v 1e300"))],
  "obj: two coordinates": ["a.obj", ascii(objText.replace("v 2 0 0", "v 2 0"))],
  "obj: face outside": ["a.obj", ascii(objText.replace("f 1", "f 9"))],
  "obj: face zero": ["a.obj", ascii(objText.replace("f 1", "f 0"))],
  "obj: counts back too far": ["a.obj", ascii(objText.replace("f 1", "f -9"))],
  "obj: half a vertex": ["a.obj", ascii(objText.replace("f 1", "f 1.5"))],
  "obj: two corners": ["a.obj", ascii(`${objText}f 1 2\n`)],
  "obj: no faces": ["a.obj", ascii("v 0 0 0\nv 1 0 0\nv 0 1 0\n")],
  "obj: six million triangles in one face": [
    "a.obj",
    ascii(`v 0 0 0\nv 1 0 0\nv 0 1 0\nf${" 1 2 3".repeat(2_000_000)}\n`),
  ],
  "stl: cut": ["a.stl", write.stlBinary(tetrahedron).slice(0, -1)],
  "stl: header only": ["a.stl", write.stlBinary(tetrahedron).slice(0, 84)],
  "stl: text, cut": ["a.stl", ascii(stlText.slice(0, 200))],
  "stl: text, a word for a number": ["a.stl", ascii(stlText.replace("vertex 2", "vertex two"))],
  "usda: cut": ["a.usda", ascii(usdaText.slice(0, -20))],
  "usda: brackets without end": ["a.usda", ascii(`#usda 1.0\ndef Mesh "a" { float[] b = ${"[".repeat(1_000_000)}`)],
  "usda: a string without end": ["a.usda", ascii(`#usda 1.0\n(doc = """${"x".repeat(4000)}`)],
  "usda: corner outside": ["a.usda", ascii(usdaText.replace("faceVertexIndices = [0,2", "faceVertexIndices = [0,9"))],
  "usda: more corners than there are": ["a.usda", ascii(usdaText.replace("[3,3,3,3]", "[3,3,3,4]"))],
  "usda: less than no corners": ["a.usda", ascii(usdaText.replace("[3,3,3,3]", "[-3,3,3,3]"))],
  "usdc: cut": ["a.usdc", crate.slice(0, 1500)],
  "usdc: header only": ["a.usdc", crate.slice(0, 24)],
  "usdz: no directory": ["a.usdz", usdz.slice(0, -30)],
  "usdz: only a picture": ["a.usdz", write.zip([{ name: "skin.png", bytes: ascii(usdaText) }])],
  "usdz: a layer that is no USD": ["a.usdz", write.zip([{ name: "a.usda", bytes: ascii("hello") }])],
  "usdz: an archive in the archive": ["a.usdz", write.zip([{ name: "a.usdz", bytes: usdz }])],
  "usdz: unpacks to a thousand times its size": [
    "a.usdz",
    write.zip([{ name: "a.usda", bytes: new Uint8Array(50_000_000), deflated: bomb }]),
  ],
  "usdz: unpacks to more than it says": [
    "a.usdz",
    write.zip([{ name: "a.usda", bytes: new Uint8Array(1_000_000), deflated: bomb }]),
  ],
  "usdz: layers that refer to themselves ever more often": [
    "a.usdz",
    write.zip([
      {
        name: "a.usda",
        bytes: ascii(`#usda 1.0\n${'def "a" (references = @a.usda@) {}\n'.repeat(4000)}`),
      },
    ]),
  ],
  "usdz: damaged": [
    "a.usdz",
    write.zip([{ name: "a.usda", bytes: ascii(usdaText), deflated: deflateRawSync(ascii(usdaText)).slice(0, 90) }]),
  ],
};

describe("refused in one sentence, at once", () => {
  for (const [what, [name, bytes]] of Object.entries(refused)) {
    test(what, { timeout: 10_000 }, () => {
      let said: unknown;
      try {
        readScan(bytes, name);
      } catch (error) {
        said = error;
      }
      expect(said).toBeInstanceOf(InputError);
      expect((said as InputError).message).toMatch(new RegExp(`^${name.replace(".", "\\.")} must be [^\n]{1,300}$`));
    });
  }
});

describe("nothing that a file names is looked for", () => {
  const places = ["/etc/passwd", "http://10.0.0.1/a", "../../secret.mtl", "\\\\server\\share"];
  for (const place of places) {
    test(place, () => {
      expect(readScan(ascii(`mtllib ${place}\n${objText}`), "a.obj").triangles).toHaveLength(12);
      const textured = glb((json) => Object.assign(json, { images: [{ uri: place }], textures: [{ source: 0 }] }));
      expect(readScan(textured, "a.glb").triangles).toHaveLength(12);
      const referring = usdaText.replace("./elsewhere.usd", place);
      expect(readScan(ascii(referring), "a.usda").triangles).toHaveLength(12);
    });
  }
});

describe("heavy for a quadratic reader, light for a linear one", () => {
  const corners = 60_000;
  const circle = Array.from({ length: corners }, (_, i) => `v ${Math.cos(i)} ${Math.sin(i * 1.1)} ${i % 7}\n`).join("");
  const all = Array.from({ length: corners }, (_, i) => i + 1);
  const files: Record<string, string> = {
    "one crumpled polygon of 60,000 corners": `${circle}f ${all.join(" ")}\n`,
    "60,000 triangles around one vertex": `${circle}${all
      .slice(2)
      .map((i) => `f 1 ${i - 1} ${i}\n`)
      .join("")}`,
    "60,000 triangles on one edge": `${circle}${all
      .slice(2)
      .map((i) => `f 1 2 ${i}\n`)
      .join("")}`,
    "one triangle 100,000 times": `${circle}${"f 1 2 3\n".repeat(100_000)}`,
    "a million line ends": `${objText}${"\n".repeat(1_000_000)}`,
    "one line of a million backslashes": `${objText}${"\\\n".repeat(1_000_000)}`,
  };
  for (const [what, file] of Object.entries(files)) {
    test(what, { timeout: 20_000 }, () => {
      const start = performance.now();
      const { shells } = repairScan(readScan(ascii(file), "a.obj"));
      expect(shells.length).toBeGreaterThan(0);
      expect(performance.now() - start).toBeLessThan(15_000);
    });
  }
});

const samples: Record<string, Uint8Array> = {
  obj: ascii(objText),
  ply: ascii(plyText),
  stl: write.stlBinary(tetrahedron),
  glb: glb(),
  gltf: write.gltf(tetrahedron),
  usda: ascii(usdaText),
  usdc: crate,
  usdz,
};
const more: Uint8Array[] = [write.plyBinary(tetrahedron, true), write.plyBinary(tetrahedron, false), ascii(stlText)];
const spliced = ascii("2147483648 -1 1e999 nan [{( \\ \n 99999999999999999999 0 element list");

/** Cut, overwritten, doubled and filled at places that grow out of the numbers. */
function mutated(
  bytes: Uint8Array,
  edits: readonly (readonly [kind: number, at: number, value: number])[],
): Uint8Array {
  let result: Uint8Array = bytes.slice();
  for (const [kind, place, value] of edits) {
    const at = place % (result.length + 1);
    const span = value % 40;
    const [before, after] = [result.subarray(0, at), result.subarray(at)];
    if (kind === 0) result = before.slice();
    else if (kind === 1 && at < result.length) result[at] = value;
    else if (kind === 2) result = write.joined(before, result.subarray(Math.max(0, at - span), at), after);
    else if (kind === 3) result = write.joined(before, after.subarray(span));
    else if (kind === 4) result = write.joined(before, spliced.subarray(span, span + 12), after);
    else if (kind === 5 && at + 4 <= result.length)
      result = with32(result, at, [0, 0xffffffff, 0x7fffffff, 0x80000000, value][value % 5]);
    else if (kind === 6) result = write.joined(before, after.subarray(1));
  }
  return result;
}

describe("a sound file with anything done to it is read or refused, and nothing else", () => {
  const edits = fc.array(fc.tuple(fc.nat(6), fc.nat(20_000), fc.nat(255)), { minLength: 1, maxLength: 6 });
  const check = (bytes: Uint8Array, name: string): void => {
    try {
      const scan = readScan(bytes, name);
      expect(scan.positions.every(Number.isFinite)).toBe(true);
      expect(scan.triangles.every((vertex) => vertex < scan.positions.length / 3)).toBe(true);
      if (scan.groups) {
        expect(scan.groups.ofTriangle).toHaveLength(scan.triangles.length / 3);
        expect(scan.groups.ofTriangle.every((group) => group < (scan.groups?.names.length ?? 0))).toBe(true);
      }
      repairScan(scan);
    } catch (error) {
      expect(error).toBeInstanceOf(InputError);
      expect((error as InputError).message).not.toContain("\n");
    }
  };
  for (const [ending, sample] of Object.entries(samples)) {
    test(ending, () => {
      fc.assert(
        fc.property(edits, (list) => check(mutated(sample, list), `a.${ending}`)),
        { seed: 11, numRuns: 1500 },
      );
    });
  }

  test("under any name", () => {
    const all = [...Object.values(samples), ...more];
    const ending = fc.constantFrom(...Object.keys(samples), "usd", "txt");
    fc.assert(
      fc.property(ending, fc.nat(all.length - 1), edits, (name, start, list) =>
        check(mutated(all[start], list), `a.${name}`),
      ),
      { seed: 12, numRuns: 2000 },
    );
  });

  test("bytes of any kind", () => {
    const ending = fc.constantFrom(...Object.keys(samples));
    const magic = fc.constantFrom(
      "",
      "glTF\x02\0\0\0",
      "ply\n",
      "solid ",
      "PXR-USDC\0\x08\0\0\0\0\0\0",
      "#usda 1.0\n",
      "PK\x03\x04",
      "{",
    );
    fc.assert(
      fc.property(ending, magic, fc.uint8Array({ maxLength: 400 }), (name, start, noise) =>
        check(write.joined(ascii(start), noise), `a.${name}`),
      ),
      { seed: 13, numRuns: 2000 },
    );
  });
});
