import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { HeadMeasures } from "@shadowline/scalp";
import type { Assessment, ChangedFindings } from "@shadowline/treatment";
import { Mesh, Vector3 } from "three";
import { GLTFLoader } from "three/addons/loaders/GLTFLoader.js";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { examplePath, shadowline, temporaryFolder } from "../command.js";
import { readDots } from "./dots-table.js";

const scan = examplePath("head-lee-perry-smith/LeePerrySmith.glb");
const landmarks = examplePath("head-lee-perry-smith/landmarks.json");

let temporary: Awaited<ReturnType<typeof temporaryFolder>>;
beforeAll(async () => {
  temporary = await temporaryFolder();
});
afterAll(() => temporary.remove());
const at = (name: string): string => join(temporary.path, name);

async function answered<Answer>(...args: readonly string[]): Promise<Answer> {
  const ran = await shadowline(...args, "--json");
  expect(ran).toMatchObject({ exitCode: 0, stderr: "" });
  return JSON.parse(ran.stdout);
}

type HeadAnswer = HeadMeasures & {
  readonly areaCm2: number;
  readonly zonesCm2: { readonly [zone: string]: number };
  readonly landmarks: { readonly [name: string]: readonly [number, number, number] };
  readonly landmarkOrigins: { readonly [name: string]: { readonly origin: string; readonly confidence: number } };
  readonly found?: { readonly headConfidence: number; readonly headPart: string; readonly turned: string };
  readonly mmPerFileUnit: number;
  readonly unit: string;
  readonly unitConfidence: number;
  readonly repairs: readonly string[];
  readonly toHeadFrame: readonly number[];
  readonly watertight: boolean;
};
type DotsAnswer = { readonly count: number; readonly unplaced: number };
type LightAnswer = {
  readonly [part in "specularReflectance" | "diffuseReflectance" | "transmittance"]: number;
} & { readonly absorbedFraction: readonly number[]; readonly standardError: null };
type DoctorAnswer = { readonly checks: readonly { readonly name: string; readonly ok: boolean; found: unknown }[] };

/** The scan as another reader sees it, in the file's own unit. */
async function scanMesh(): Promise<{ corners: Vector3[]; triangles: ArrayLike<number> }> {
  const bytes = await readFile(scan);
  const { scene } = await new GLTFLoader().parseAsync(Uint8Array.from(bytes).buffer, "");
  const meshes: Mesh[] = [];
  scene.traverse((object) => {
    if (object instanceof Mesh) meshes.push(object);
  });
  expect(meshes).toHaveLength(1);
  const [mesh] = meshes;
  mesh.updateWorldMatrix(true, false);
  const { position } = mesh.geometry.attributes;
  const corners = Array.from({ length: position.count }, (_, vertex) =>
    new Vector3().fromBufferAttribute(position, vertex).applyMatrix4(mesh.matrixWorld),
  );
  return { corners, triangles: mesh.geometry.getIndex()!.array };
}

function areasMm2({ corners, triangles }: { corners: Vector3[]; triangles: ArrayLike<number> }, mmPerUnit: number) {
  return Float64Array.from({ length: triangles.length / 3 }, (_, triangle) => {
    const [a, b, c] = [0, 1, 2].map((corner) => corners[triangles[3 * triangle + corner]]);
    return (b.clone().sub(a).cross(c.clone().sub(a)).length() / 2) * mmPerUnit ** 2;
  });
}

describe("head", () => {
  test("from a scan: the tape's circumference, zones that partition the scalp, a rigid frame", async () => {
    const out = at("head.glb");
    const found = await answered<HeadAnswer>(
      ...["head", scan, "--circumference-mm", "557.9", "--landmarks", landmarks, "--out", out],
    );
    expect(Math.abs(found.circumferenceMm - 557.9)).toBeLessThan(0.1);
    // The head's length under this circumference is what the figure was chosen for.
    expect(Math.abs(found.lengthMm - 200)).toBeLessThan(1);
    const zones = Object.values(found.zonesCm2);
    expect(Math.abs(zones.reduce((sum, area) => sum + area, 0) - found.areaCm2)).toBeLessThan(0.01);
    expect(Object.keys(found.zonesCm2)).toHaveLength(8);
    // Origin midway between the tragions, +x to the client's right, the Frankfurt plane level. The matrix takes
    // the file's own unit, the landmarks are in mm.
    const inHeadFrame = (name: string): number[] => {
      const m = found.toHeadFrame;
      const mmPerUnit = Math.hypot(m[0], m[1], m[2]);
      const [x, y, z] = found.landmarks[name].map((mm) => mm / mmPerUnit);
      return [0, 4, 8].map((row) => m[row] * x + m[row + 1] * y + m[row + 2] * z + m[row + 3]);
    };
    const right = inHeadFrame("rightTragion");
    const left = inHeadFrame("leftTragion");
    expect(right[0]).toBeGreaterThan(50);
    for (let axis = 0; axis < 3; axis++) expect(right[axis] + left[axis]).toBeCloseTo(0, 6);
    for (const name of ["rightTragion", "leftTragion", "leftOrbitale"]) expect(inHeadFrame(name)[2]).toBeCloseTo(0, 6);
    expect(inHeadFrame("nasion")[1]).toBeGreaterThan(60);
    const { scene } = await new GLTFLoader().parseAsync(Uint8Array.from(await readFile(out)).buffer, "");
    expect(scene.getObjectByName("head")).toBeDefined();
  });

  test("from a scan alone: landmarks (in mm of the file's frame) are suggested near those set by eye, each with how sure", async () => {
    const byEye = JSON.parse(await readFile(landmarks, "utf8")).landmarks as HeadAnswer["landmarks"];
    const found = await answered<HeadAnswer>("head", scan, "--circumference-mm", "557.9");
    expect(Math.abs(found.circumferenceMm - 557.9)).toBeLessThan(3);
    for (const name of ["nasion", "leftTragion", "rightTragion", "inion"]) {
      const { origin, confidence } = found.landmarkOrigins[name];
      expect(origin).toBe("suggested");
      expect(confidence).toBeGreaterThan(0);
      expect(confidence).toBeLessThanOrEqual(1);
      const away = found.landmarks[name].map((mm, axis) => mm - byEye[name][axis] * found.mmPerFileUnit);
      // The worst that any suggestion may be off.
      expect(Math.hypot(...away)).toBeLessThan(20);
    }
    expect(found.landmarkOrigins.vertex.origin).toBe("estimated");
    expect(found).toMatchObject({ unit: "scaled", unitConfidence: 1, found: { turned: expect.stringMatching(/up/) } });
    expect(found.found?.headConfidence).toBeGreaterThan(0.5);
  });

  test("a scan in no known unit: asks for a unit or the circumference, and nothing is written", async () => {
    const out = at("unknown.glb");
    const ran = await shadowline("head", scan, "--out", out, "--json");
    expect(ran).toMatchObject({ exitCode: 2, stdout: "" });
    expect(ran.stderr).toMatch(/^[^\n]*--unit[^\n]*--circumference-mm[^\n]*\n$/);
    await expect(readFile(out)).rejects.toThrow(/ENOENT/);
  });

  test("a case with a scan and nothing else but its circumference is planned", async () => {
    const whole = JSON.parse(await readFile(examplePath("case-06-shaved-head.json"), "utf8"));
    const clientCase = { ...whole, head: { scan, circumferenceMm: 557.9 } };
    await writeFile(at("bare-scan.json"), JSON.stringify(clientCase));
    const plan = await answered<{ totals: { dots: number }; head: { landmarks: object } }>(
      ...["plan", at("bare-scan.json"), "--out", at("bare-scan")],
    );
    expect(plan.totals.dots).toBeGreaterThan(10_000);
  }, 120_000);

  test("from tape figures: the head is met by the same tape", async () => {
    const tape = { sex: "female", circumferenceMm: 552, lengthMm: 187, breadthMm: 146 };
    await writeFile(at("tape.json"), JSON.stringify(tape));
    const found = await answered<HeadAnswer>("head", "--tape", at("tape.json"));
    for (const key of ["circumferenceMm", "lengthMm", "breadthMm"] as const) {
      expect(Math.abs(found[key] - tape[key])).toBeLessThan(0.5);
    }
    expect(found.watertight).toBe(true);
    expect(found.areaCm2).toBeGreaterThan(350);
    expect(found.areaCm2).toBeLessThan(700);
  });
});

describe("dots", () => {
  test("a square: count, prefixes, hash, no neighbours on one spot", async () => {
    const out = at("square.csv");
    const found = await answered<DotsAnswer>(
      ...["dots", "--surface", "square:100x60", "--density", "uniform:83.3", "--seed", "5"],
      ...["--sessions", "0.3,0.7,1", "--out", out],
    );
    const csv = await readFile(out, "utf8");
    // 60 cm2 at 83.3.
    expect(found).toMatchObject({
      count: 4998,
      unplaced: 0,
      sha256: createHash("sha256").update(csv).digest("hex"),
    });
    expect(csv.slice(0, csv.indexOf("\n"))).toBe("id,x_mm,y_mm,z_mm,nx,ny,nz,session,order");
    const rows = readDots(csv);
    expect(rows).toHaveLength(4998);
    const upTo = (session: number) => rows.filter((row) => Number(row.session) <= session).length;
    expect([1, 2, 3].map(upTo)).toEqual([Math.round(0.3 * 4998), Math.round(0.7 * 4998), 4998]);
    rows.forEach((row, order) => {
      const [x, y] = [Number(row.x_mm), Number(row.y_mm)];
      if (Number(row.order) !== order || !(x >= 0 && x <= 100 && y >= 0 && y <= 60)) throw new Error(`dot ${order}`);
    });
    expect(new Set(rows.map(({ x_mm, y_mm }) => `${x_mm} ${y_mm}`)).size).toBe(4998);
  });

  test("a painted square: nothing where nothing is wanted, the rest by its integral", async () => {
    await writeFile(at("grid.json"), JSON.stringify({ grid: { cols: 3, rows: 1, cellMm: 20, perCm2: [0, 120, 60] } }));
    const out = at("grid.csv");
    const args = ["--surface", "square:60x20", "--density", at("grid.json"), "--seed", "1", "--out", out];
    // 4 cm2 at 120 and 4 at 60.
    expect(await answered<DotsAnswer>("dots", ...args)).toMatchObject({ count: 720, unplaced: 0 });
    const cells = [0, 0, 0];
    for (const { x_mm } of readDots(await readFile(out, "utf8"))) cells[Math.floor(Number(x_mm) / 20)]++;
    expect(cells[0]).toBe(0);
    // Even placing holds the border between the two to a few dots along its 20 mm.
    expect(Math.abs(cells[1] - 480)).toBeLessThan(12);
  });

  test("obstacles stay free", async () => {
    await writeFile(at("hairs.csv"), "x_mm,y_mm,z_mm,radius_mm\n10,10,0,3\n20,15,0,2\n");
    const out = at("free.csv");
    const args = ["--surface", "square:30x30", "--density", "uniform:150", "--obstacles", at("hairs.csv")];
    await answered<DotsAnswer>("dots", ...args, "--seed", "1", "--out", out);
    for (const { x_mm, y_mm } of readDots(await readFile(out, "utf8"))) {
      const [x, y] = [Number(x_mm), Number(y_mm)];
      expect(Math.hypot(x - 10, y - 10)).toBeGreaterThanOrEqual(3);
      expect(Math.hypot(x - 20, y - 15)).toBeGreaterThanOrEqual(2);
    }
  });

  test("a scan with a value per vertex: round of the integral, in the scan's own frame", async () => {
    const mesh = await scanMesh();
    const { corners, triangles } = mesh;
    const mmPerUnit = 10;
    // Denser towards the top of the scan.
    const bottom = Math.min(...corners.map(({ y }) => y));
    const top = Math.max(...corners.map(({ y }) => y));
    const perVertexCm2 = corners.map(({ y }) => (40 * (y - bottom)) / (top - bottom));
    await writeFile(at("vertices.json"), JSON.stringify({ perVertexCm2 }));
    const areas = areasMm2(mesh, mmPerUnit);
    let integral = 0;
    for (let triangle = 0; triangle < areas.length; triangle++) {
      const values = [0, 1, 2].map((corner) => perVertexCm2[triangles[3 * triangle + corner]]);
      integral += ((areas[triangle] / 100) * (values[0] + values[1] + values[2])) / 3;
    }
    const out = at("scan.csv");
    const args = ["--surface", scan, "--unit", "cm", "--density", at("vertices.json"), "--seed", "3", "--out", out];
    const found = await answered<DotsAnswer>("dots", ...args, "--sessions", "0.5,1");
    expect(integral).toBeGreaterThan(1000);
    expect(found.count + found.unplaced).toBe(Math.round(integral));
    const rows = readDots(await readFile(out, "utf8"));
    expect(rows).toHaveLength(found.count);
    expect(rows.filter(({ session }) => session === "1")).toHaveLength(Math.round(0.5 * found.count));
    for (const { y_mm } of rows) {
      expect(Number(y_mm)).toBeGreaterThan(mmPerUnit * bottom);
      expect(Number(y_mm)).toBeLessThan(mmPerUnit * top);
    }
  });
});

describe("light", () => {
  test("van de Hulst's slab", async () => {
    const tissue = {
      ambientIndex: 1,
      bottomIndex: 1,
      layers: [{ thicknessMm: 0.2, absorptionPerMm: 1, scatteringPerMm: 9, anisotropy: 0.75, index: 1 }],
    };
    await writeFile(at("slab.json"), JSON.stringify(tissue));
    const found = await answered<LightAnswer>("light", at("slab.json"));
    // van de Hulst 1980, Multiple Light Scattering, table 35; total transmittance with the unscattered part.
    expect(found.diffuseReflectance).toBeCloseTo(0.09739, 4);
    expect(found.transmittance).toBeCloseTo(0.66096, 4);
    expect(found.specularReflectance).toBe(0);
    expect(found.standardError).toBeNull();
    const [absorbed] = found.absorbedFraction;
    expect(found.diffuseReflectance + found.transmittance + absorbed).toBeCloseTo(1, 9);
  });

  test("Monte Carlo comes later and says so", async () => {
    const ran = await shadowline("light", at("slab.json"), "--method", "monte-carlo", "--json");
    expect(ran.exitCode).toBe(2);
    expect(ran.stderr).toMatch(/later/);
  });
});

describe("assess and doctor", () => {
  const decisions = {
    "case-04-strip-scars.json": "caution",
    "case-06-shaved-head.json": "proceed",
    "case-14-active-alopecia-areata.json": "refer",
  };
  for (const [file, decision] of Object.entries(decisions)) {
    test(`${file}: the same from the case and from its intake`, async () => {
      const whole = await answered<Assessment>("assess", examplePath(file));
      expect(whole.decision).toBe(decision);
      for (const finding of whole.findings) {
        expect(Object.keys(finding)).toEqual(
          expect.arrayContaining(["rule", "decision", "because", "evidence", "seeWhom", "wouldChange"]),
        );
        expect(finding.evidence.length).toBeGreaterThan(0);
      }
      const { intake } = JSON.parse(await readFile(examplePath(file), "utf8"));
      await writeFile(at("intake.json"), JSON.stringify(intake));
      expect((await answered<Assessment>("assess", at("intake.json"))).decision).toBe(decision);
    });
  }

  test("an unanswered question never ends in proceed", async () => {
    const json = JSON.parse(await readFile(examplePath("case-06-shaved-head.json"), "utf8"));
    for (const question of Object.keys(json.intake.health).filter((name) => name !== "diabetes")) {
      json.intake.health[question] = "unknown";
    }
    await writeFile(at("open.json"), JSON.stringify(json));
    expect((await answered<Assessment>("assess", at("open.json"))).decision).not.toBe("proceed");
  });

  test("an empty intake waits and lists what to answer", async () => {
    await writeFile(at("blank.json"), "{}");
    const { decision, plansDots, findings } = await answered<Assessment>("assess", at("blank.json"));
    expect({ decision, plansDots }).toEqual({ decision: "refer", plansDots: false });
    expect(findings.map(({ rule }) => rule)).toEqual(expect.arrayContaining(["cause-unknown", "open-age-years"]));
  });

  test("--was lists which findings changed, by an earlier file or what was printed then", async () => {
    const json = JSON.parse(await readFile(examplePath("case-06-shaved-head.json"), "utf8"));
    json.intake.health.anticoagulants = "yes";
    await writeFile(at("later.json"), JSON.stringify(json));
    const before = await shadowline("assess", examplePath("case-06-shaved-head.json"), "--json");
    await writeFile(at("printed.json"), before.stdout);
    for (const was of [examplePath("case-06-shaved-head.json"), at("printed.json")]) {
      const { changed } = await answered<{ changed: ChangedFindings }>("assess", at("later.json"), "--was", was);
      expect(changed).toMatchObject({
        decision: { before: "proceed", after: "defer" },
        appeared: [{ rule: "anticoagulants" }],
        vanished: [],
        changed: [],
      });
    }
    const people = await shadowline("assess", at("later.json"), "--was", at("printed.json"));
    expect(people.stdout).toMatch(/^Was: proceed, is: defer\n {2}\+ defer {2}anticoagulants\n/);
  });

  test("doctor answers for this machine", async () => {
    const { checks } = await answered<DoctorAnswer>("doctor");
    const names = checks.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(["node", "database-programs", "data-folder", "disk-space", "port"]));
    expect(checks.find(({ name }) => name === "node")).toMatchObject({
      ok: true,
      found: process.versions.node,
    });
  });
});
