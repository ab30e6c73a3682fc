/**
 * `node scripts/head-atlas/make-atlas.mjs FOLDER`, after `npx tsc -b packages/scalp`: writes
 * packages/scalp/src/find/head-atlas-data.ts from the mesh files that heads.json names, which lie in FOLDER.
 *
 * Each head is turned into the head frame by its landmarks, cropped above the neck and thinned to points with
 * normals, closer together on face and ears, where shape tells where things are. Only skin that is seen from
 * outside is kept: no mouth, no eye sockets.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readScan, vertexNormals } from "../../packages/scalp/dist/index.js";

const folder = process.argv[2];
if (!folder) {
  console.error("give the folder that holds the mesh files");
  process.exit(2);
}
const heads = JSON.parse(readFileSync(new URL("heads.json", import.meta.url), "utf8"));

const sub = (a, b) => a.map((v, i) => v - b[i]);
const dot = (a, b) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
const cross = (a, b) => [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
const unit = (a) => a.map((v) => v / Math.sqrt(dot(a, a)));

/** How far apart points are kept, mm. */
const spacing = ([x, y, z]) =>
  (y > 45 && z > -75 && z < 65) || (Math.abs(x) > 58 && y > -40 && y < 40 && z > -45 && z < 45) ? 5.5 : 10;
/** Above the neck: chin and nape, without shoulders. */
const kept = ([x, y, z]) => z > -62 - 0.3 * y && Math.abs(x) < 115;

const entries = [];
for (const [id, head] of Object.entries(heads)) {
  let bytes = readFileSync(`${folder}/${head.file}`);
  if (head.group) bytes = Buffer.from(onlyGroup(bytes.toString(), head.group));
  const scan = readScan(bytes, head.file);
  const triangles = scan.triangles.slice();
  const sign = head.mirrored ? -1 : 1;
  if (head.mirrored)
    for (let t = 0; t < triangles.length; t += 3) [triangles[t], triangles[t + 1]] = [triangles[t + 1], triangles[t]];
  const rough = (p) => [head.right, head.forward, head.up].map((axis) => dot(axis, p) * head.mmPerUnit);
  const marks = Object.fromEntries(Object.entries(head.landmarks).map(([name, p]) => [name, rough(p)]));
  const origin = marks.leftTragion.map((v, i) => (v + marks.rightTragion[i]) / 2);
  const right = unit(sub(marks.rightTragion, marks.leftTragion));
  const orbits = sub(
    marks.leftOrbitale.map((v, i) => (v + marks.rightOrbitale[i]) / 2),
    origin,
  );
  const forward = unit(
    sub(
      orbits,
      right.map((v) => v * dot(right, orbits)),
    ),
  );
  const up = cross(right, forward);
  const toHead = (p) => [right, forward, up].map((axis) => dot(axis, sub(p, origin)));
  // The file's own up, in the head frame.
  const up0 = [right, forward, up].map((axis) => axis[2]);
  const positionsMm = new Float64Array(scan.positions.length);
  for (let i = 0; i < positionsMm.length; i += 3) {
    positionsMm.set(toHead(rough([sign * scan.positions[i], scan.positions[i + 1], scan.positions[i + 2]])), i);
  }
  const points = thinned(seenFromOutside(sampled({ positionsMm, triangles }, head, up0)));
  const landmarks = Object.fromEntries(
    Object.entries(marks).map(([name, p]) => [name, toHead(p).map((v) => Number(v.toFixed(1)))]),
  );
  // Put on the skin: the nearest sample.
  const dense = sampled({ positionsMm, triangles }, head, up0);
  for (const name of Object.keys(landmarks)) {
    let best = Infinity;
    let at = landmarks[name];
    for (const { p } of dense) {
      const d = dot(sub(p, landmarks[name]), sub(p, landmarks[name]));
      if (d < best) [best, at] = [d, p];
    }
    console.log(id, name, landmarks[name], "off the skin", Math.sqrt(best).toFixed(1));
    landmarks[name] = at.map((v) => Number(v.toFixed(1)));
  }
  entries.push({ id, ears: !head.withoutEars, points: packed(points), landmarks });
  console.log(id, points.length);
}

const lines = entries.map(
  ({ id, ears, points, landmarks }) =>
    `  {\n    id: "${id}",\n    ears: ${ears},\n    landmarks: {\n${Object.entries(landmarks)
      .map(([name, at]) => `      ${name}: [${at.join(", ")}],`)
      .join("\n")}\n    },\n    points: "${points}",\n  },`,
);
writeFileSync(
  fileURLToPath(new URL("../../packages/scalp/src/find/head-atlas-data.ts", import.meta.url)),
  `/**
 * Known heads as points with normals, written by scripts/head-atlas/make-atlas.mjs; head-atlas.ts says what the bytes mean.
 *
 * From these works, thinned and turned into the head frame: "Infinite, 3D Head Scan by Lee Perry-Smith",
 * www.triplegangers.com / Infinite-Realities, CC BY 3.0; ICT-FaceKit, (c) 2020 USC Institute for Creative
 * Technologies, MIT; MakeHuman Community base mesh, CC0; AtlasViewer's scalp of Colin27, BSD-2, David Boas,
 * Jay Dubb, Ted Huppert, image data (c) Louis Collins, McConnell Brain Imaging Centre, Montreal Neurological
 * Institute. Landmarks: nasion, inion and tragions of the last from its electrode positions, nasion of
 * ICT-FaceKit from its 68 face points, the others placed by eye.
 */
export const headAtlasData = [
${lines.join("\n")}
] as const;
`,
);

function onlyGroup(text, group) {
  let inside = true;
  return text
    .split("\n")
    .filter((line) => {
      if (line.startsWith("g ")) inside = line.trim() === `g ${group}`;
      return !line.startsWith("f ") || inside;
    })
    .join("\n");
}

/** About 60 points a cm2, with smooth normals. */
function sampled(mesh, head, up0) {
  const normals = vertexNormals(mesh);
  const out = [];
  let owed = 0;
  let turn = 0;
  for (let t = 0; t < mesh.triangles.length; t += 3) {
    const corner = [0, 1, 2].map((c) => {
      const v = 3 * mesh.triangles[t + c];
      return [...mesh.positionsMm.slice(v, v + 3), ...normals.slice(v, v + 3)];
    });
    const [a, b, c] = corner;
    if (!kept(a) && !kept(b) && !kept(c)) continue;
    const n = cross(sub(b.slice(0, 3), a.slice(0, 3)), sub(c.slice(0, 3), a.slice(0, 3)));
    owed += 0.6 * 0.5 * Math.sqrt(dot(n, n));
    for (; owed > 1; owed--) {
      turn++;
      let u = (turn * 0.7548776662466927) % 1;
      let v = (turn * 0.5698402909980532) % 1;
      if (u + v > 1) [u, v] = [1 - u, 1 - v];
      // The cut of a scan that ends at the ears is no skin.
      if (head.flatBottom && dot(unit(n), up0) < -0.8 && a[2] < 0) continue;
      const mixed = a.map((value, i) => (1 - u - v) * value + u * b[i] + v * c[i]);
      const p = mixed.slice(0, 3);
      if (kept(p)) out.push({ p, n: unit(mixed.slice(3)) });
    }
  }
  return out;
}

function seenFromOutside(points) {
  const cell = (p) => {
    const d = unit(sub(p, [0, 0, 35]));
    return d.map((v) => Math.floor(8 * v + 0.5)).join();
  };
  const farthest = new Map();
  const radius = (p) => Math.sqrt(dot(sub(p, [0, 0, 35]), sub(p, [0, 0, 35])));
  for (const { p } of points) farthest.set(cell(p), Math.max(farthest.get(cell(p)) ?? 0, radius(p)));
  return points.filter(({ p, n }) => radius(p) > farthest.get(cell(p)) - 22 && dot(n, unit(sub(p, [0, 0, 35]))) > -0.3);
}

/** Greedy: a point stays where none kept before is too near; walked in a scattered order. */
function thinned(points) {
  const order = points.map((_, i) => i).sort((a, b) => ((a * 0.6180339887498949) % 1) - ((b * 0.6180339887498949) % 1));
  const out = [];
  for (const i of order) {
    const { p } = points[i];
    const gap = spacing(p) ** 2;
    if (out.every((q) => dot(sub(q.p, p), sub(q.p, p)) > gap)) out.push(points[i]);
  }
  return out;
}

function packed(points) {
  const bytes = Buffer.alloc(9 * points.length);
  points.forEach(({ p, n }, i) => {
    for (let axis = 0; axis < 3; axis++) {
      bytes.writeInt16LE(Math.round(p[axis] * 100), 9 * i + 2 * axis);
      bytes.writeInt8(Math.round(n[axis] * 127), 9 * i + 6 + axis);
    }
  });
  return bytes.toString("base64");
}
