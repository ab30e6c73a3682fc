import { Document, type Primitive, WebIO } from "@gltf-transform/core";
import { linearSrgbFromLab, srgbByte } from "@shadowline/light";
import { InputError } from "@shadowline/quantity";
import type { Head, ScalpSurface, TriangleMesh } from "@shadowline/scalp";
import { normalsAt, type PlannedCase } from "@shadowline/treatment";
import { type Discs, sessionDiscs, standingFrames } from "./dot-discs.js";
import { sessionColour } from "./session-colour.js";
import { zoneColour } from "./zone-colour.js";

/** Custom vertex attribute of the head: existing hairs per cm2. */
const HAIRS = "_HAIRS_PER_CM2";
/** Another: unit vectors along which hair leaves the skin, in the head frame. */
const LEAN = "_HAIR_LEAN";
/** Zones float this far over the skin, so that no viewer lets them flicker, mm. */
const ZONE_LIFT_MM = 0.15;
const LINE_STRIP = 3;

/** A glTF document under construction, its vertices in the head frame and mm. */
function headDocument() {
  const document = new Document();
  document.getRoot().getAsset().generator = "Shadowline";
  const buffer = document.createBuffer();
  // glTF is in metres, +y up, and the front of a thing faces +z (glTF 2.0, section 3.4): half a turn about
  // the line between up and forward, and a thousandth.
  const root = document
    .createNode("head frame, mm")
    .setScale([0.001, 0.001, 0.001])
    .setRotation([0, Math.SQRT1_2, Math.SQRT1_2, 0]);
  document.createScene("Shadowline").addChild(root);
  return {
    document,
    vectors: (values: Float32Array) => document.createAccessor().setBuffer(buffer).setType("VEC3").setArray(values),
    scalars: (values: Float32Array | Uint32Array) =>
      document.createAccessor().setBuffer(buffer).setType("SCALAR").setArray(values),
    material: (name: string, rgb: readonly number[], alpha = 1) =>
      document
        .createMaterial(name)
        .setBaseColorFactor([linear(rgb[0]), linear(rgb[1]), linear(rgb[2]), alpha])
        .setAlphaMode(alpha < 1 ? "BLEND" : "OPAQUE")
        .setRoughnessFactor(0.85)
        .setMetallicFactor(0)
        .setDoubleSided(true),
    add: (name: string, primitives: readonly Primitive[]): void => {
      const mesh = document.createMesh(name);
      for (const primitive of primitives) mesh.addPrimitive(primitive);
      root.addChild(document.createNode(name).setMesh(mesh));
    },
  };
}

/** glTF factors are linear. */
const linear = (byte: number): number => {
  const value = byte / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
};

/**
 * Head, zones, hairline and dots as one binary glTF.
 *
 * Each dot is a disc of its healed radius, coloured by session, and each that was measured on the skin a hollow
 * square; the head carries existing hair as an
 * attribute, so that a look can be drawn from the file alone.
 */
export function headGlb({ plan, head, scalp, dots, lookInput }: PlannedCase): Promise<Uint8Array> {
  const glb = headDocument();
  const skin = glb.document
    .createPrimitive()
    .setAttribute("POSITION", glb.vectors(Float32Array.from(head.mesh.positionsMm)))
    .setAttribute(HAIRS, glb.scalars(Float32Array.from(lookInput.hairsPerCm2)))
    .setIndices(glb.scalars(head.mesh.triangles))
    .setMaterial(glb.material("skin", linearSrgbFromLab(lookInput.skin).map(srgbByte)));
  if (lookInput.hairLean) skin.setAttribute(LEAN, glb.vectors(Float32Array.from(lookInput.hairLean)));
  glb.add("head", [skin]);
  addZones(glb, scalp);
  if (dots && dots.placement.count > 0) {
    const sessions = dots.placement.session[dots.placement.count - 1];
    const bySession = Array.from({ length: sessions }, (_, at) =>
      marksOf(glb, sessionDiscs(dots.placement, dots.radiusMm, at + 1), `session ${at + 1}`, sessionColour(at + 1)),
    );
    glb.add("dots", bySession);
  }
  const standing = plan.case.measuredDots?.placesMm ?? [];
  if (standing.length > 0) {
    const frames = standingFrames(Float64Array.from(standing.flat()), normalsAt(head.mesh, standing));
    glb.add("on the skin already", [marksOf(glb, frames, "on the skin already", STANDING_COLOUR)]);
  }
  return new WebIO().writeBinary(glb.document);
}

/** No session has it, nor any skin or zone. */
const STANDING_COLOUR = [20, 20, 20];

const marksOf = (
  glb: ReturnType<typeof headDocument>,
  { positions, normals, triangles }: Discs,
  name: string,
  colour: readonly number[],
): Primitive =>
  glb.document
    .createPrimitive()
    .setAttribute("POSITION", glb.vectors(positions))
    .setAttribute("NORMAL", glb.vectors(normals))
    .setIndices(glb.scalars(triangles))
    .setMaterial(glb.material(name, colour));

function addZones(
  glb: ReturnType<typeof headDocument>,
  { mesh, normals, triangleZone, zones, hairline }: ScalpSurface,
): void {
  const lifted = Float32Array.from(mesh.positionsMm, (value, i) => value + ZONE_LIFT_MM * normals[i]);
  const position = glb.vectors(lifted);
  const normal = glb.vectors(Float32Array.from(normals));
  glb.add(
    "zones",
    zones.flatMap(({ id }, zone) => {
      const triangles = zoneTriangles(mesh, triangleZone, zone);
      if (triangles.length === 0) return [];
      return glb.document
        .createPrimitive()
        .setName(id)
        .setAttribute("POSITION", position)
        .setAttribute("NORMAL", normal)
        .setIndices(glb.scalars(triangles))
        .setMaterial(glb.material(id, zoneColour(id), 0.35));
    }),
  );
  glb.add("hairline", [
    glb.document
      .createPrimitive()
      .setMode(LINE_STRIP)
      .setAttribute("POSITION", glb.vectors(Float32Array.from(hairline.curveMm)))
      .setMaterial(glb.material("hairline", [40, 40, 40])),
  ]);
}

function zoneTriangles({ triangles }: TriangleMesh, triangleZone: Uint8Array, zone: number): Uint32Array {
  const corners: number[] = [];
  for (let triangle = 0; triangle < triangleZone.length; triangle++) {
    if (triangleZone[triangle] === zone)
      corners.push(triangles[3 * triangle], triangles[3 * triangle + 1], triangles[3 * triangle + 2]);
  }
  return Uint32Array.from(corners);
}

/** The head alone, as `shadowline head --out` writes it. */
export function bareHeadGlb({ mesh }: Head): Promise<Uint8Array> {
  const glb = headDocument();
  glb.add("head", [
    glb.document
      .createPrimitive()
      .setAttribute("POSITION", glb.vectors(Float32Array.from(mesh.positionsMm)))
      .setIndices(glb.scalars(mesh.triangles))
      .setMaterial(glb.material("head", [214, 178, 156])),
  ]);
  return new WebIO().writeBinary(glb.document);
}

/**
 * The head and its hair out of a file that `headGlb` wrote.
 *
 * @throws InputError for any other file
 */
export async function readHeadGlb(
  bytes: Uint8Array,
): Promise<{ mesh: TriangleMesh; hairsPerCm2: Float64Array; hairLean: Float64Array | null }> {
  const unreadable = new InputError([{ field: "head.glb", allowed: "as the plan wrote it" }]);
  const document = await new WebIO().readBinary(bytes).catch(() => {
    throw unreadable;
  });
  const primitive = document
    .getRoot()
    .listMeshes()
    .find((mesh) => mesh.getName() === "head")
    ?.listPrimitives()[0];
  const positions = primitive?.getAttribute("POSITION")?.getArray();
  const triangles = primitive?.getIndices()?.getArray();
  const hairs = primitive?.getAttribute(HAIRS)?.getArray();
  // Plans of before this was known have none.
  const lean = primitive?.getAttribute(LEAN)?.getArray();
  if (!positions || !triangles || !hairs) throw unreadable;
  return {
    mesh: { positionsMm: Float64Array.from(positions), triangles: Uint32Array.from(triangles) },
    hairsPerCm2: Float64Array.from(hairs),
    hairLean: lean ? Float64Array.from(lean) : null,
  };
}
