import { mkdirSync, writeFileSync } from "node:fs";
import { lookPng, zoneColour } from "@shadowline/reports";
import {
  hairField,
  headFromScan,
  type Landmark,
  layOutScalp,
  type NorwoodStage,
  norwoodStages,
  type PointMm,
  type ScalpSurface,
  templateHead,
  vertexNormals,
} from "@shadowline/scalp";
import { testHeads } from "../../tests/heads/load-heads.js";
import { standing } from "../../tests/heads/stand.js";
import { type ColouredMesh, contactSheet, drawMesh, type Mark, type Panel, type Rgb } from "../scalp/draw-mesh.js";
import { baldCm2, type NamedHead } from "../scalp/laws.js";
import { tapeExtremes } from "../scalp/tape-people.js";

const folder = "docs/images";
const LARGE_PX = 318;
const SPAN_MM = 290;
const FULL_PER_CM2 = 200;
const stages = ["I", "II", "III", "III vertex", "IV", "V", "VI", "VII"] as const satisfies readonly NorwoodStage[];
/** Eight of them and their gaps are as wide as four large ones. */
const SMALL_PX = LARGE_PX / 2 - 1;

const SKIN: Rgb = [226, 196, 178];
const HAIR: Rgb = [52, 42, 38];
const HAIRLINE: Rgb = [150, 20, 40];
/** Who says where a landmark is. */
const origins: { readonly [origin in Landmark["origin"]]: Rgb } = {
  given: [20, 20, 20],
  suggested: [20, 80, 220],
  estimated: [230, 110, 0],
};

type Eye = { readonly right: PointMm; readonly up: PointMm };
// Head frame: x to the client's right, y ahead, z up. The eye looks against right x up.
const eyes: readonly Eye[] = [
  { right: [-1, 0, 0], up: [0, 0, 1] },
  { right: [0, -1, 0], up: [0, 0, 1] },
  { right: [1, 0, 0], up: [0, 0, 1] },
  { right: [1, 0, 0], up: [0, 1, 0] },
];
/** From over the client's left brow: forehead, temple, crown and fringe in one look. */
const overBrow: Eye = {
  right: [-0.766, -0.643, 0],
  up: [0.413, -0.492, 0.766],
};

/** As a person without landmarks to give would import them: only a scale that no shape tells is given. */
function heads(): NamedHead[] {
  const scanned = testHeads().map((testHead): NamedHead => {
    const { mesh } = standing(testHead);
    const scan = { positions: mesh.positionsMm, triangles: mesh.triangles };
    return { name: testHead.id, head: headFromScan(scan, { unit: "mm" }) };
  });
  return [
    ...scanned,
    { name: "mean-man", head: templateHead("male") },
    { name: "mean-woman", head: templateHead("female") },
    ...tapeExtremes().map(({ name, head }) => ({ name: name.replaceAll(" ", "-"), head })),
  ];
}

/** Draws every head with landmarks, zones, hairline and stages, and tabulates its areas. */
export default async function bench(): Promise<string> {
  mkdirSync(folder, { recursive: true });
  const lines = [
    "Pictures: `docs/images/heads-*.png`, shown in `docs/scalp.md`. Bald is where less than half of stage I's hair is left.",
    "",
    `| head | around mm | scalp cm2 | bald cm2 at ${norwoodStages.slice(1).join(" | ")} |`,
    `|---|--:|--:|${norwoodStages
      .slice(1)
      .map(() => "--:|")
      .join("")}`,
  ];
  for (const { name, head } of heads()) {
    const surface = layOutScalp(head, {});
    const picture = contactSheet([
      eyes.map((eye) => zonesPanel({ name, head }, surface, eye)),
      stages.map((stage) => stagePanel({ name, head }, surface, stage)),
    ]);
    writeFileSync(`${folder}/heads-${name}.png`, lookPng(picture));
    const bald = norwoodStages.slice(1).map((stage) => baldCm2(surface, stage).toFixed(0));
    lines.push(
      `| ${name} | ${head.measures.circumferenceMm.toFixed(0)} | ${surface.areaCm2.toFixed(0)} | ${bald.join(" | ")} |`,
    );
  }
  return lines.join("\n");
}

function zonesPanel({ head }: NamedHead, surface: ScalpSurface, eye: Eye): Panel {
  const colours = surface.zones.map(({ id }) => zoneColour(id));
  const coloured = withScalp(head.mesh, surface, (corner) => colours[surface.triangleZone[(corner / 3) | 0]]);
  const marks: Mark[] = [];
  const { curveMm } = surface.hairline;
  for (let i = 0; i < curveMm.length; i += 3) {
    marks.push({ at: [curveMm[i], curveMm[i + 1], curveMm[i + 2]], colour: HAIRLINE, radiusPx: 1.2 });
  }
  for (const landmark of Object.values(head.landmarks)) {
    marks.push({ at: landmark.atMm, colour: origins[landmark.origin], radiusPx: 3 });
  }
  return drawMesh(coloured, { ...eye, middle: [0, 0, 25], span: SPAN_MM }, marks, LARGE_PX);
}

function stagePanel({ head }: NamedHead, surface: ScalpSurface, stage: NorwoodStage): Panel {
  const { hairsPerCm2 } = hairField(surface, stage, FULL_PER_CM2);
  const { triangles } = surface.mesh;
  const coloured = withScalp(head.mesh, surface, (corner) => {
    const share = Math.min(1, hairsPerCm2[triangles[corner]] / FULL_PER_CM2);
    return SKIN.map((skin, k) => skin + share * (HAIR[k] - skin)) as unknown as Rgb;
  });
  return drawMesh(coloured, { ...overBrow, middle: [0, 0, 60], span: 240 }, [], SMALL_PX);
}

/** The head in skin colour with the scalp laid on it, raised by what keeps the two from flickering. */
function withScalp(
  head: NamedHead["head"]["mesh"],
  { mesh, normals }: ScalpSurface,
  colourOf: (corner: number) => Rgb,
): ColouredMesh {
  const [below, above] = [head.positionsMm.length, mesh.positionsMm.length];
  const positions = new Float64Array(below + above);
  positions.set(head.positionsMm);
  for (let i = 0; i < above; i++) positions[below + i] = mesh.positionsMm[i] + 0.4 * normals[i];
  const triangles = new Uint32Array(head.triangles.length + mesh.triangles.length);
  triangles.set(head.triangles);
  mesh.triangles.forEach((vertex, corner) => {
    triangles[head.triangles.length + corner] = vertex + below / 3;
  });
  const allNormals = new Float64Array(below + above);
  allNormals.set(vertexNormals(head));
  allNormals.set(normals, below);
  const first = head.triangles.length;
  return {
    positions,
    triangles,
    normals: allNormals,
    colourOf: (corner) => (corner < first ? SKIN : colourOf(corner - first)),
  };
}
