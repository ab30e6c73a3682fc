import { spawnSync } from "node:child_process";
import { open, readdir, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { examplePath, programPath, type Ran, shadowline, temporaryFolder } from "../command.js";

type Json = { [key: string]: unknown };

let temporary: Awaited<ReturnType<typeof temporaryFolder>>;
let good: () => Json;
beforeAll(async () => {
  temporary = await temporaryFolder();
  const text = await readFile(examplePath("case-06-shaved-head.json"), "utf8");
  good = () => JSON.parse(text);
});
afterAll(() => temporary.remove());

const at = (name: string): string => join(temporary.path, name);

/** What every refusal has in common: exit 2, one sentence per line on stderr, no stack, nothing on stdout. */
function expectRefused({ exitCode, stdout, stderr }: Ran, lines: number): string[] {
  expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
  expect(stderr).not.toMatch(/\n\s+at |node:internal|\.js:\d/);
  const said = stderr.trimEnd().split("\n");
  expect(said).toHaveLength(lines);
  return said;
}

async function expectNothingLeft(before: readonly string[]): Promise<void> {
  expect((await readdir(temporary.path)).sort()).toEqual([...before].sort());
}

/** Plans a case file that is wrong; answers with what was said about it. */
async function planRefused(content: string | Uint8Array, lines = 1): Promise<string[]> {
  const file = at("case.json");
  await writeFile(file, content);
  const before = await readdir(temporary.path);
  const said = expectRefused(await shadowline("plan", file, "--out", at("out")), lines);
  await expectNothingLeft(before);
  for (const line of said) expect(line).toMatch(new RegExp(`^${file.replaceAll("\\", "\\\\")}: `));
  return said.map((line) => line.slice(file.length + 2));
}

/** The good case with one value put somewhere; undefined takes it away. */
function slipped(path: string, value: unknown): string {
  const json = good();
  const parts = path.split(".");
  const last = parts.pop()!;
  const holder = parts.reduce((here, part) => here[part] as Json, json);
  if (value === undefined) delete holder[last];
  else holder[last] = value;
  return JSON.stringify(json);
}

const zones = ["frontal", "crown"];
/** A bow tie: two of its sides cross. */
const bowTie = [
  { azimuthDeg: -10, polarDeg: 40 },
  { azimuthDeg: 10, polarDeg: 60 },
  { azimuthDeg: 10, polarDeg: 40 },
  { azimuthDeg: -10, polarDeg: 60 },
];

describe("a wrong case file", () => {
  const slips: { readonly name: string; readonly at: string; readonly value: unknown; readonly says: RegExp }[] = [
    { name: "missing field", at: "startDate", value: undefined, says: /^startDate must be given/ },
    { name: "missing section", at: "wantedLook", value: undefined, says: /^wantedLook must be given/ },
    { name: "unknown field", at: "skin.tan", value: 3, says: /^skin\.tan must be left out/ },
    { name: "wrong type", at: "skin.lab.l", value: "pale", says: /^skin\.lab\.l must be a number, not "pale"$/ },
    {
      name: "negative density",
      at: "wantedLook.visualPerCm2",
      value: -1,
      says: /^wantedLook\.visualPerCm2 must be at least 0, not -1$/,
    },
    {
      name: "401 per cm2",
      at: "wantedLook.zonePerCm2.crown",
      value: 401,
      says: /^wantedLook\.zonePerCm2\.crown must be at most 400, not 401$/,
    },
    { name: "a date that is none", at: "startDate", value: "2027-02-30", says: /^startDate must be .*2027-02-30/ },
    {
      name: "a zone that does not exist",
      at: "wantedLook.zones",
      value: [...zones, "forehead"],
      says: /^wantedLook\.zones\[2\] must be/,
    },
    {
      name: "a scar that is asked for and not drawn",
      at: "wantedLook.zones",
      value: [...zones, "scar-1"],
      says: /^wantedLook\.zones\[2\] must be .*scar-1/,
    },
    {
      name: "a self-crossing scar",
      at: "scars",
      value: [{ id: "scar-1", kind: "strip", raised: "no", polygon: bowTie }],
      says: /^scars?\b.*(cross|itself)/i,
    },
  ];
  for (const { name, at: path, value, says } of slips) {
    test(name, async () => expect((await planRefused(slipped(path, value)))[0]).toMatch(says));
  }

  test("tape figures that no head has are named, the one that is farthest off first", async () => {
    const file = at("tape-case.json");
    await writeFile(file, slipped("head.tape", { circumferenceMm: 580, lengthMm: 150, breadthMm: 110 }));
    const { exitCode, stderr } = await shadowline("plan", file, "--out", at("out"));
    expect(exitCode).toBe(2);
    // A head of that length and breadth is about 430 mm around.
    expect(stderr).toMatch(/^\S+: (head\.)?tape\.circumferenceMm must be/);
    for (const line of stderr.trimEnd().split("\n")) expect(line).toMatch(/tape\.(circumference|length|breadth)Mm/);
  });

  test("a scan that is not there is named", async () => {
    const file = at("scan-case.json");
    await writeFile(file, slipped("head", { scan: "nobody.glb", unit: "mm" }));
    const [said] = expectRefused(await shadowline("plan", file, "--out", at("out")), 1);
    expect(said).toContain("nobody.glb");
  });

  test("several slips are told at once, missing and unknown fields first", async () => {
    const { country: _, ...rest } = good();
    const said = await planRefused(JSON.stringify({ ...rest, colour: "blue", seed: -1 }), 3);
    expect(said.slice(0, 2).join("\n")).toMatch(/country must be given/);
    expect(said.slice(0, 2).join("\n")).toMatch(/colour must be left out/);
    expect(said[2]).toMatch(/^seed must be at least 0/);
  });

  test("at most twenty lines", async () => {
    const many = Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`slip${i}`, i]));
    await planRefused(JSON.stringify({ ...good(), ...many }), 20);
  });

  test("not UTF-8", async () => {
    const latin1 = Buffer.from(JSON.stringify({ ...good(), label: "Jörg" }), "latin1");
    expect((await planRefused(latin1))[0]).toContain("UTF-8");
  });
  test("not JSON", async () => expect((await planRefused("{"))[0]).toContain("JSON"));
  test("an empty file", async () => expect((await planRefused(""))[0]).toContain("JSON"));
  test("not an object", async () => expect((await planRefused("[]"))[0]).toMatch(/must be/));
});

describe("a wrong path", () => {
  test("no such case file", async () => {
    const [said] = expectRefused(await shadowline("plan", at("none.json"), "--out", at("out")), 1);
    expect(said).toContain("none.json");
  });

  test.skipIf(process.platform === "win32")("a device that never ends", async () => {
    expect(expectRefused(await shadowline("head", "/dev/zero", "--json"), 1)[0]).toContain("regular file");
  });

  test("a file where the folder should be", async () => {
    await writeFile(at("occupied"), "something of value");
    const before = await readdir(temporary.path);
    for (const out of ["occupied", "occupied/inside"]) {
      const ran = await shadowline("plan", examplePath("case-06-shaved-head.json"), "--out", at(out));
      expect(expectRefused(ran, 1)[0]).toContain(out);
    }
    await expectNothingLeft(before);
    expect(await readFile(at("occupied"), "utf8")).toBe("something of value");
  });

  test.skipIf(process.getuid?.() === 0)("a folder that may not be written to", async () => {
    const [said] = expectRefused(
      await shadowline("plan", examplePath("case-06-shaved-head.json"), "--out", "/shadowline-test"),
      1,
    );
    expect(said).toContain("/shadowline-test");
  });

  test("a picture into a folder that is not there", async () => {
    const [said] = expectRefused(
      await shadowline(
        "dots",
        "--surface",
        "square:20x20",
        "--density",
        "uniform:50",
        "--seed",
        "1",
        "--out",
        at("no/dots.csv"),
      ),
      1,
    );
    expect(said).toContain("dots.csv");
  });
});

describe("wrong words", () => {
  const lines: { readonly name: string; readonly args: readonly string[]; readonly says: RegExp }[] = [
    { name: "an unknown command", args: ["paint"], says: /paint/ },
    { name: "an inherited name", args: ["constructor"], says: /constructor/ },
    { name: "an unknown flag", args: ["plan", "case.json", "--out", "x", "--fast"], says: /--fast/ },
    { name: "no --out", args: ["plan", "case.json"], says: /--out/ },
    { name: "no case", args: ["plan", "--out", "x"], says: /CASE\.json/ },
    { name: "one file too many", args: ["plan", "a.json", "b.json", "--out", "x"], says: /b\.json/ },
    ...["banana", "-1", "1.5", "", "1e400", "99999999999999999999"].map((seed) => ({
      name: `--seed ${JSON.stringify(seed)}`,
      args: ["plan", examplePath("case-06-shaved-head.json"), "--out", "x", `--seed=${seed}`],
      says: /--seed/,
    })),
    { name: "a look from no plan", args: ["look", dirname(examplePath("")), ...lookFlags({})], says: /plan\.json/ },
    { name: "an age without unit", args: ["look", "x", ...lookFlags({ age: "30" })], says: /--age/ },
    {
      name: "a light nobody knows",
      args: ["look", "x", ...lookFlags({ illuminant: "D50" })],
      says: /--illuminant.*D65/,
    },
    { name: "a view from below", args: ["look", "x", ...lookFlags({ view: "below" })], says: /--view.*front/ },
    { name: "a negative distance", args: ["look", "x", ...lookFlags({ distance: "-1m" })], says: /--distance/ },
    {
      name: "a seed below zero, as a word of its own",
      args: ["dots", "--surface", "square:10x10", "--density", "uniform:40", "--seed", "-1", "--out", "x"],
      says: /^--seed must be a number from 0 to \d+, not "-1"$/,
    },
    {
      name: "more than 400 per cm2 on a square",
      args: ["dots", "--surface", "square:10x10", "--density", "uniform:401", "--seed", "1", "--out", "x"],
      says: /--density.*400/,
    },
    {
      name: "sessions that go down",
      args: [
        ...["dots", "--surface", "square:10x10", "--density", "uniform:40", "--seed", "1", "--out", "x"],
        ...["--sessions", "0.7,0.3,1"],
      ],
      says: /--sessions/,
    },
    {
      name: "Monte Carlo, which comes later",
      args: ["light", "tissue.json", "--method", "monte-carlo"],
      says: /monte-carlo.*later/,
    },
    { name: "a port that is none", args: ["serve", "--port", "http"], says: /port/i },
    { name: "any host but this machine", args: ["serve", "--port", "0", "--host", "0.0.0.0"], says: /127\.0\.0\.1/ },
  ];
  for (const { name, args, says } of lines) {
    test(name, async () => expect(expectRefused(await shadowline(...args), 1)[0]).toMatch(says));
  }
});

function lookFlags(other: Record<string, string>): string[] {
  const flags = { age: "30d", distance: "0.5m", illuminant: "D65", view: "front", out: "x.png", ...other };
  return Object.entries(flags).map(([name, value]) => `--${name}=${value}`);
}

describe("a wrong scan", () => {
  const scan = examplePath("head-lee-perry-smith/LeePerrySmith.glb");
  const landmarks = examplePath("head-lee-perry-smith/landmarks.json");
  const sized = ["--circumference-mm", "557.9", "--json"];

  test("truncated", async () => {
    const bytes = await readFile(scan);
    for (const keep of [0, 11, 500, bytes.length - 1000]) {
      const file = at("cut.glb");
      await writeFile(file, bytes.subarray(0, keep));
      expect(expectRefused(await shadowline("head", file, ...sized, "--landmarks", landmarks), 1)[0]).toContain(file);
    }
  });

  const empty: { readonly [name: string]: string } = {
    "empty.obj": "# nothing\n",
    "points.obj": "v 0 0 0\nv 1 0 0\nv 0 1 0\n",
    "empty.ply":
      "ply\nformat ascii 1.0\nelement vertex 0\nproperty float x\nproperty float y\nproperty float z\nelement face 0\nproperty list uchar int vertex_indices\nend_header\n",
  };
  for (const [name, content] of Object.entries(empty)) {
    test(`no triangles: ${name}`, async () => {
      await writeFile(at(name), content);
      expect(expectRefused(await shadowline("head", at(name), ...sized), 1)[0]).toContain(name);
    });
  }

  test("a landmark outside the mesh", async () => {
    const json = JSON.parse(await readFile(landmarks, "utf8"));
    const far = json.landmarks.nasion.map((value: number) => value + 1000);
    await writeFile(at("far.json"), JSON.stringify({ ...json, landmarks: { ...json.landmarks, nasion: far } }));
    const [said] = expectRefused(await shadowline("head", scan, ...sized, "--landmarks", at("far.json")), 1);
    expect(said).toMatch(/nasion/);
  });

  test("a landmark with a wrong name", async () => {
    const json = JSON.parse(await readFile(landmarks, "utf8"));
    await writeFile(at("nose.json"), JSON.stringify({ ...json, landmarks: { ...json.landmarks, nose: [0, 0, 0] } }));
    const [said] = expectRefused(await shadowline("head", scan, ...sized, "--landmarks", at("nose.json")), 1);
    expect(said).toMatch(/nose\.json: .*nose/);
  });

  test("a scale that cannot be known asks for --unit or --circumference-mm", async () => {
    const [said] = expectRefused(await shadowline("head", scan, "--landmarks", landmarks, "--json"), 1);
    expect(said).toMatch(/--unit/);
    expect(said).toMatch(/--circumference-mm/);
  });

  test("a density with another number of values than the scan has vertices", async () => {
    await writeFile(at("density.json"), JSON.stringify({ perVertexCm2: [1, 2, 3] }));
    const before = await readdir(temporary.path);
    const ran = await shadowline(
      ...["dots", "--surface", scan, "--density", at("density.json"), "--seed", "1", "--out", at("dots.csv")],
    );
    expect(expectRefused(ran, 1)[0]).toMatch(/density\.json.*perVertexCm2/);
    await expectNothingLeft(before);
  });
});

/** Where a small disk can be mounted: as root, or as a user whose kernel allows it inside a namespace. */
const mounts =
  process.platform === "linux" &&
  spawnSync("unshare", ["--map-root-user", "--mount", "mount", "-t", "tmpfs", "-o", "size=64k", "none", tmpdir()])
    .status === 0;

describe("a full disk: exit 1, one sentence, nothing left behind", () => {
  const onSmallDisk = (line: string): Ran => {
    const script = `mount -t tmpfs -o size=512k none "$0" && cd "$0" && ${line}; code=$?; ls -A "$0"; exit $code`;
    const args = ["--map-root-user", "--mount", "sh", "-c", script, temporary.path, process.execPath, programPath];
    const { status, stdout, stderr } = spawnSync("unshare", args, { encoding: "utf8" });
    return { exitCode: status, stdout, stderr };
  };
  const lines = {
    "a whole plan": `"$1" "$2" plan "${examplePath("case-14-active-alopecia-areata.json")}" --out out`,
    "one file": `"$1" "$2" dots --surface square:150x150 --density uniform:100 --seed 1 --out dots.csv`,
  };
  for (const [name, line] of Object.entries(lines)) {
    test.skipIf(!mounts)(name, () => {
      expect(onSmallDisk(line)).toEqual({
        exitCode: 1,
        stdout: "",
        stderr: "the disk is full; nothing was left behind\n",
      });
    });
  }

  test.skipIf(process.platform !== "linux")("what is printed", async () => {
    const full = await open("/dev/full", "w");
    try {
      const { status } = spawnSync(process.execPath, [programPath, "assess", examplePath("case-06-shaved-head.json")], {
        stdio: ["ignore", full.fd, "pipe"],
      });
      expect(status).toBe(1);
    } finally {
      await full.close();
    }
  });
});
