import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { surfaceArea } from "../../scan-samples/surface-area.js";
import { directionSphere } from "../tape/direction-sphere.js";
import type { TriangleMesh } from "../triangle-mesh.js";
import { repairScan } from "./repair-scan.js";
import type { ScanMesh } from "./scan-mesh.js";

const { directions, triangles: ballTriangles } = directionSphere(4);
const ball: ScanMesh = { positions: directions.map((value) => 10 * value), triangles: ballTriangles };
const ballCount = ballTriangles.length / 3;

const edit = (change: (positions: number[], triangles: number[]) => void): ScanMesh => {
  const positions = [...ball.positions];
  const triangles = [...ball.triangles];
  change(positions, triangles);
  return { positions: Float64Array.from(positions), triangles: Uint32Array.from(triangles) };
};

const turn = (triangles: number[], t: number): void => {
  [triangles[3 * t], triangles[3 * t + 1]] = [triangles[3 * t + 1], triangles[3 * t]];
};

/** What is wrong with a surface, counted the slow way. */
function faults({ positionsMm, triangles }: TriangleMesh): string[] {
  const found: string[] = [];
  const directed = new Map<string, number>();
  const fan = new Map<number, Map<number, number>>();
  for (let t = 0; t < triangles.length; t += 3) {
    const corners = [triangles[t], triangles[t + 1], triangles[t + 2]];
    if (new Set(corners).size < 3) found.push(`triangle ${t / 3} has a vertex twice`);
    for (let i = 0; i < 3; i++) {
      const [a, b, c] = [corners[i], corners[(i + 1) % 3], corners[(i + 2) % 3]];
      if (directed.has(`${a} ${b}`)) found.push(`edge ${a} ${b} runs twice the same way`);
      directed.set(`${a} ${b}`, t);
      fan.set(a, (fan.get(a) ?? new Map()).set(b, c));
    }
  }
  if (fan.size !== positionsMm.length / 3) found.push("a vertex that no triangle uses");
  for (const [vertex, next] of fan) {
    const heads = new Set(next.values());
    const first = [...next.keys()].find((key) => !heads.has(key)) ?? [...next.keys()][0];
    let steps = 0;
    for (let at: number | undefined = first; at !== undefined && next.has(at) && steps <= next.size; steps++) {
      at = next.get(at);
      if (at === first) {
        steps++;
        break;
      }
    }
    if (steps !== next.size) found.push(`vertex ${vertex} has more than one fan`);
  }
  return found;
}

/** Six times the volume about the origin. */
function volume({ positionsMm: p, triangles }: TriangleMesh): number {
  let sixfold = 0;
  for (let t = 0; t < triangles.length; t += 3) {
    const [a, b, c] = [3 * triangles[t], 3 * triangles[t + 1], 3 * triangles[t + 2]];
    sixfold += p[a] * (p[b + 1] * p[c + 2] - p[b + 2] * p[c + 1]);
    sixfold += p[a + 1] * (p[b + 2] * p[c] - p[b] * p[c + 2]);
    sixfold += p[a + 2] * (p[b] * p[c + 1] - p[b + 1] * p[c]);
  }
  return sixfold / 6;
}

const asMesh = ({ positions, triangles }: ScanMesh): TriangleMesh => ({ positionsMm: positions, triangles });
const ballVolume = volume(asMesh(ball));

test("a sound ball stays as it is and nothing is said", () => {
  const { shells, repairs } = repairScan(ball);
  expect(repairs).toEqual([]);
  expect(shells).toHaveLength(1);
  expect(shells[0].mesh.positionsMm).toEqual(ball.positions);
  expect(shells[0].mesh.triangles).toEqual(ball.triangles);
  expect(shells[0].watertight).toBe(true);
  expect(shells[0].areaUnits2).toBeCloseTo(surfaceArea(asMesh(ball)), 9);
});

describe("a ball with one fault is the ball again", () => {
  const faulty: Record<string, [scan: ScanMesh, said: string]> = {
    "no shared vertices": [
      edit((positions, triangles) => {
        const corners = triangles.flatMap((vertex) => positions.slice(3 * vertex, 3 * vertex + 3));
        positions.splice(0, positions.length, ...corners);
        triangles.forEach((_, corner) => {
          triangles[corner] = corner;
        });
      }),
      `${3 * ballCount - ball.positions.length / 3} duplicate vertices were joined.`,
    ],
    "a vertex twice, a millionth of the size apart, across a cell's border": [
      edit((positions, triangles) => {
        positions.push(positions[0] - 9e-6, positions[1] + 9e-6, positions[2] - 9e-6);
        triangles[triangles.indexOf(0)] = positions.length / 3 - 1;
      }),
      "1 duplicate vertex was joined.",
    ],
    "vertices that nothing uses": [
      edit((positions) => positions.push(900, 900, 900, -5, 8, 1e6)),
      "2 vertices that no triangle uses were left out.",
    ],
    "a triangle with one corner twice": [
      edit((_, triangles) => triangles.push(3, 3, 4)),
      "1 triangle without area was dropped.",
    ],
    "triangles twice, one of them turned": [
      edit((_, triangles) => {
        triangles.push(...triangles.slice(0, 3), ...triangles.slice(30, 33));
        turn(triangles, ballCount);
      }),
      "2 triangles that were there twice were dropped.",
    ],
    "every face double-sided": [
      edit((_, triangles) => triangles.push(...triangles.toReversed())),
      `${ballCount} triangles that were there twice were dropped.`,
    ],
    "single triangles turned over": [
      edit((_, triangles) => {
        for (const t of [5, 17, 200]) turn(triangles, t);
      }),
      "3 triangles were turned to face outward.",
    ],
    "inside out": [
      edit((_, triangles) => {
        for (let t = 0; t < ballCount; t++) turn(triangles, t);
      }),
      `${ballCount} triangles were turned to face outward.`,
    ],
    "a sheet of one triangle standing on an edge": [
      edit((positions, triangles) => {
        const [a, b] = triangles;
        positions.push(...[0, 1, 2].map((axis) => 1.2 * (positions[3 * a + axis] + positions[3 * b + axis])));
        triangles.push(a, b, positions.length / 3 - 1);
      }),
      "1 edge with three or more triangles was parted.",
    ],
  };
  for (const [name, [scan, said]] of Object.entries(faulty)) {
    test(name, () => {
      const { shells, repairs } = repairScan(scan);
      expect(repairs).toContain(said);
      expect(faults(shells[0].mesh)).toEqual([]);
      expect(shells[0].watertight).toBe(true);
      expect(shells[0].mesh.triangles).toHaveLength(ball.triangles.length);
      expect(volume(shells[0].mesh)).toBeCloseTo(ballVolume, 2);
    });
  }
});

test("a triangle thin as a line leaves no slit", () => {
  // The edge a b of the first triangle gets a vertex in its middle on one side only, then the sliver.
  const scan = edit((positions, triangles) => {
    const [a, b, c] = triangles;
    positions.push(...[0, 1, 2].map((axis) => (positions[3 * a + axis] + positions[3 * b + axis]) / 2));
    const middle = positions.length / 3 - 1;
    triangles.splice(0, 3, a, middle, c, middle, b, c, a, b, middle);
  });
  const { shells, repairs } = repairScan(scan);
  expect(repairs).toEqual(["1 triangle thin as a line was joined to a neighbour."]);
  expect(shells).toHaveLength(1);
  expect(shells[0].watertight).toBe(true);
  expect(faults(shells[0].mesh)).toEqual([]);
  expect(volume(shells[0].mesh)).toBeCloseTo(ballVolume, 6);
});

test("two balls that touch in one vertex are two shells", () => {
  const scan = edit((positions, triangles) => {
    const count = positions.length / 3;
    const beside = Array.from({ length: count }, (_, v) => v + count);
    positions.push(...positions.map((value, i) => 2 * positions[i % 3] - value));
    beside[0] = 0;
    triangles.push(...triangles.map((vertex) => beside[vertex]));
  });
  const { shells, repairs } = repairScan(scan);
  expect(repairs).toContain("1 vertex where surfaces only touch was parted.");
  expect(shells).toHaveLength(2);
  for (const shell of shells) {
    expect(shell.watertight).toBe(true);
    expect(faults(shell.mesh)).toEqual([]);
  }
});

test("two cubes that share an edge are told apart and both closed", () => {
  const cube = (x: number, y: number): number[] =>
    [0, 1, 2, 3, 4, 5, 6, 7].flatMap((i) => [x + (i & 1), y + ((i >> 1) & 1), i >> 2]);
  const sides = [
    0, 2, 3, 0, 3, 1, 4, 5, 7, 4, 7, 6, 0, 1, 5, 0, 5, 4, 2, 6, 7, 2, 7, 3, 0, 4, 6, 0, 6, 2, 1, 3, 7, 1, 7, 5,
  ];
  const scan = {
    positions: Float64Array.from([...cube(0, 0), ...cube(1, 1)]),
    triangles: Uint32Array.from([...sides, ...sides.map((vertex) => vertex + 8)]),
  };
  const { shells } = repairScan(scan);
  expect(shells).toHaveLength(2);
  for (const { mesh, watertight } of shells) {
    expect(watertight).toBe(true);
    expect(volume(mesh)).toBeCloseTo(1, 9);
    expect(faults(mesh)).toEqual([]);
  }
});

test("a Moebius strip is cut once and comes out two-sided", () => {
  const positions: number[] = [];
  const triangles: number[] = [];
  for (let i = 0; i < 12; i++) {
    const [turn, twist] = [(2 * Math.PI * i) / 12, (Math.PI * i) / 12];
    for (const side of [-1, 1]) {
      const radius = 10 + 2 * side * Math.cos(twist);
      positions.push(radius * Math.cos(turn), radius * Math.sin(turn), 2 * side * Math.sin(twist));
    }
    const next = i === 11 ? [1, 0] : [2 * i + 2, 2 * i + 3];
    triangles.push(2 * i, 2 * i + 1, next[1], 2 * i, next[1], next[0]);
  }
  const { shells, repairs } = repairScan({
    positions: Float64Array.from(positions),
    triangles: Uint32Array.from(triangles),
  });
  expect(repairs).toContain("1 edge of a one-sided surface was cut.");
  expect(shells.flatMap(({ mesh }) => faults(mesh))).toEqual([]);
  expect(shells.reduce((sum, { mesh }) => sum + mesh.triangles.length / 3, 0)).toBe(24);
});

test("a bowl open at the top faces away from its inside, whichever way the file has it", () => {
  for (const flip of [false, true]) {
    const scan = edit((positions, triangles) => {
      const below = triangles.filter((_, c) =>
        [0, 1, 2].every((i) => positions[3 * triangles[c - (c % 3) + i] + 2] < 6),
      );
      triangles.splice(0, triangles.length, ...(flip ? below.toReversed() : below));
    });
    const [bowl] = repairScan(scan).shells;
    expect(bowl.openEdges).toBeGreaterThan(0);
    expect(bowl.watertight).toBe(false);
    expect(volume(bowl.mesh)).toBeGreaterThan(0.5 * ballVolume);
  }
});

test("a flat sheet keeps the side that most of it had", () => {
  const positions = Float64Array.from({ length: 48 }, (_, i) => [Math.floor(i / 3) % 4, Math.floor(i / 12), 0][i % 3]);
  const triangles: number[] = [];
  for (const x of [0, 1, 2])
    for (const y of [0, 1, 2])
      triangles.push(4 * y + x, 4 * y + x + 1, 4 * y + x + 5, 4 * y + x, 4 * y + x + 5, 4 * y + x + 4);
  turn(triangles, 0);
  const { shells, repairs } = repairScan({ positions, triangles: Uint32Array.from(triangles) });
  expect(repairs).toEqual(["1 triangle was turned to face outward."]);
  expect([...shells[0].mesh.triangles.slice(3, 6)]).toEqual(triangles.slice(3, 6));
});

test("one corner flung far out does not weld the head to a point", () => {
  const scan = edit((positions, triangles) => {
    positions.push(1e8, 0, 0);
    triangles.push(0, 1, positions.length / 3 - 1);
  });
  expect(repairScan(scan).shells[0].mesh.positionsMm.length + repairScan(scan).shells[1].mesh.positionsMm.length).toBe(
    ball.positions.length + 9,
  );
});

test("shells come largest first with the names the file has for them", () => {
  const scan = edit((positions, triangles) => {
    const count = positions.length / 3;
    positions.push(...positions.map((value, i) => 3 * value + (i % 3 === 0 ? 100 : 0)));
    triangles.push(...triangles.map((vertex) => vertex + count));
  });
  const ofTriangle = Uint32Array.from({ length: 2 * ballCount }, (_, t) =>
    t < ballCount ? 0 : t < ballCount + 5 ? 1 : 2,
  );
  const { shells } = repairScan({ ...scan, groups: { names: ["eye", "hair", "head"], ofTriangle } });
  expect(shells.map(({ groups }) => groups)).toEqual([["head", "hair"], ["eye"]]);
  expect(shells[0].areaUnits2).toBeCloseTo(9 * shells[1].areaUnits2, 6);
});

test("ten thousand scraps are counted and not all built", () => {
  const corner = [0, 0, 0, 1, 0, 0, 0, 1, 0];
  const positions = Float64Array.from({ length: 90_000 }, (_, i) => 3 * Math.floor(i / 9) + corner[i % 9]);
  const { shells, repairs } = repairScan({ positions, triangles: Uint32Array.from({ length: 30_000 }, (_, c) => c) });
  expect(shells).toHaveLength(256);
  expect(repairs).toEqual(["9744 loose scraps were left out."]);
});

test("a heap of triangles of any kind comes out as sound surfaces, the same each time", () => {
  const heap = fc.record({
    spots: fc.array(fc.tuple(fc.nat(2), fc.nat(2), fc.nat(2)), { minLength: 3, maxLength: 12 }),
    corners: fc.array(fc.tuple(fc.nat(11), fc.nat(11), fc.nat(11)), { minLength: 1, maxLength: 40 }),
  });
  fc.assert(
    fc.property(heap, ({ spots, corners }) => {
      const scan = {
        positions: Float64Array.from(spots.flat()),
        triangles: Uint32Array.from(corners.flat().map((corner) => corner % spots.length)),
      };
      const { shells } = repairScan(scan);
      expect(shells.flatMap(({ mesh }) => faults(mesh))).toEqual([]);
      for (const { mesh, openEdges } of shells) {
        const edges = new Set<string>();
        mesh.triangles.forEach((from, c) => {
          edges.add(`${from} ${mesh.triangles[c % 3 === 2 ? c - 2 : c + 1]}`);
        });
        const open = [...edges].filter((edge) => !edges.has(edge.split(" ").reverse().join(" ")));
        expect(openEdges).toBe(open.length);
      }
    }),
    { seed: 3, numRuns: 2000 },
  );
});

test("whoever throws from progress stops the repair", () => {
  const stop = new Error("enough");
  expect(() =>
    repairScan(ball, (step, share) => {
      expect(step).toBe("repair");
      if (share > 0.4) throw stop;
    }),
  ).toThrow(stop);
});
