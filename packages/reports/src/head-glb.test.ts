import { readFile } from "node:fs/promises";
import { WebIO } from "@gltf-transform/core";
import { headOf, type PlannedCase, parseCase, planCase } from "@shadowline/treatment";
import { beforeAll, expect, test } from "vitest";
import { bareHeadGlb, headGlb, readHeadGlb } from "./head-glb.js";

let planned: PlannedCase;
beforeAll(async () => {
  const text = await readFile(
    new URL("../../../examples/case-14-active-alopecia-areata.json", import.meta.url),
    "utf8",
  );
  const document = parseCase(JSON.parse(text));
  planned = planCase(document, headOf(document.head));
}, 60_000);

/** A point as a viewer places it: through the root node, in metres. */
async function inViewer(point: readonly number[]): Promise<number[]> {
  const document = await new WebIO().readBinary(await bareHeadGlb(planned.head));
  const matrix = document.getRoot().listScenes()[0].listChildren()[0].getWorldMatrix();
  return [0, 1, 2].map((row) => 1000 * [0, 1, 2].reduce((sum, k) => sum + matrix[4 * k + row] * point[k], 0));
}

// glTF 2.0, 3.4: +y up, the front faces +z, and so its own right lies along -x.
const directions = [
  { name: "up", head: [0, 0, 1], viewer: [0, 1, 0] },
  { name: "forward", head: [0, 1, 0], viewer: [0, 0, 1] },
  { name: "the client's right", head: [1, 0, 0], viewer: [-1, 0, 0] },
];
for (const { name, head, viewer } of directions) {
  test(`${name} is where glTF has it`, async () => {
    const found = await inViewer(head);
    for (let k = 0; k < 3; k++) expect(found[k]).toBeCloseTo(viewer[k], 6);
  });
}

test("head and hair read back to the precision of the file", async () => {
  const { mesh, hairsPerCm2 } = await readHeadGlb(await headGlb(planned));
  const { head } = planned.lookInput;
  expect(mesh.triangles).toEqual(head.triangles);
  expect(mesh.positionsMm.length).toBe(head.positionsMm.length);
  for (let at = 0; at < mesh.positionsMm.length; at += 997)
    expect(mesh.positionsMm[at]).toBeCloseTo(head.positionsMm[at], 4);
  for (let at = 0; at < hairsPerCm2.length; at += 499)
    expect(hairsPerCm2[at]).toBeCloseTo(planned.lookInput.hairsPerCm2[at], 4);
});

test("every zone is a primitive of its own", async () => {
  const document = await new WebIO().readBinary(await headGlb(planned));
  const zones = document
    .getRoot()
    .listMeshes()
    .find((mesh) => mesh.getName() === "zones");
  const triangles = zones?.listPrimitives().map((zone) => (zone.getIndices()?.getCount() ?? 0) / 3) ?? [];
  expect(triangles.reduce((sum, count) => sum + count, 0)).toBe(planned.scalp.triangleZone.length);
});

test("dots that were measured on the skin are a mesh of their own", async () => {
  const { plan, head } = planned;
  const placesMm = [0, 1, 2].map(
    (at) => [...head.mesh.positionsMm.slice(3 * at, 3 * at + 3)] as [number, number, number],
  );
  const measured = { ...plan, case: { ...plan.case, measuredDots: { sessions: 1, placesMm } } };
  const meshes = async (of: PlannedCase) => (await new WebIO().readBinary(await headGlb(of))).getRoot().listMeshes();
  expect((await meshes(planned)).map((mesh) => mesh.getName())).not.toContain("on the skin already");
  const drawn = (await meshes({ ...planned, plan: measured })).find((mesh) => mesh.getName() === "on the skin already");
  // Eight triangles each.
  expect(drawn?.listPrimitives()[0].getIndices()?.getCount()).toBe(3 * 8 * 3);
});

for (const [name, bytes] of [
  ["no GLB at all", new TextEncoder().encode("ply\n")],
  ["nothing", new Uint8Array(0)],
] as const) {
  test(`refuses ${name}`, () => expect(readHeadGlb(bytes)).rejects.toThrow("head.glb must be as the plan wrote it"));
}

test("refuses a head without hair", async () => {
  await expect(readHeadGlb(await bareHeadGlb(planned.head))).rejects.toThrow("head.glb must be as the plan wrote it");
});
