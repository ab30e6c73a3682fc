import { randomStream } from "@shadowline/numeric";
import {
  headFromScan,
  headFromTape,
  readScan,
  reducedMesh,
  repairScan,
  type ScanMesh,
  templateHead,
} from "@shadowline/scalp";
import { anyPlacement, gaussian, noisy, only, placed } from "../../tests/heads/disturb.js";
import { cleanScan } from "../../tests/heads/disturbances.js";
import { notOneHead } from "../../tests/heads/hostile.js";
import { testHeads } from "../../tests/heads/load-heads.js";
import { ball, blob } from "../../tests/heads/shapes.js";
import { greatest, type Row } from "./row.js";

type Named = { readonly name: string; readonly scan: () => ScanMesh };
type Outcome = { readonly name: string; readonly refused: string | null; readonly seconds: number };

/** Poor scans of heads that must be found, heads of the tape read back, and what must not pass for a head. */
export function oddScanRows(): Row[] {
  const poor = poorHeads().map(outcome);
  const tape = tapeHeads().map(outcome);
  const others = notHeads().map(outcome);
  const refused = (of: readonly Outcome[]): string => {
    const list = of.filter((at) => at.refused !== null);
    return list.length === 0 ? "none" : `${list.length}, first ${list[0].name}: ${list[0].refused}`;
  };
  const accepted = others.filter((at) => at.refused === null).map(({ name }) => name);
  const slowest = greatest([...poor, ...tape, ...others].map(({ seconds }) => seconds));
  return [
    {
      what: `${poor.length} poor scans (2,000 triangles, 1 mm noise, cut under the jaw, cut at the ears): refused`,
      wanted: "none",
      found: refused(poor),
      holds: poor.every((at) => at.refused === null),
    },
    {
      what: `${tape.length} tape heads read back as scans: refused`,
      wanted: "none",
      found: refused(tape),
      holds: tape.every((at) => at.refused === null),
    },
    {
      what: `${others.length} things that are not one head: accepted`,
      wanted: "none",
      found: accepted.length === 0 ? "none" : accepted.join(", "),
      holds: accepted.length === 0,
    },
    { what: "longest answer of these", wanted: "under 10 s", found: `${slowest.toFixed(1)} s`, holds: slowest < 10 },
  ];
}

function outcome({ name, scan }: Named): Outcome {
  const made = scan();
  const began = process.cpuUsage();
  const seconds = (): number => {
    const { user, system } = process.cpuUsage(began);
    return (user + system) / 1e6;
  };
  try {
    headFromScan(made, {});
    return { name, refused: null, seconds: seconds() };
  } catch (thrown) {
    return { name, refused: (thrown as Error).message.split("\n")[0], seconds: seconds() };
  }
}

function poorHeads(): Named[] {
  return testHeads().flatMap((head, at) => {
    const clean = cleanScan(head);
    const turned = (scan: ScanMesh): ScanMesh => placed(scan, anyPlacement(randomStream(40 + at), 0.1, 30));
    const { mesh } = repairScan(clean).shells[0];
    // A whole body needs more for its head to keep as much.
    const few = reducedMesh(mesh, head.id === "makehuman" ? 6000 : 2000);
    return [
      {
        name: `${head.id}, few triangles`,
        scan: () => turned({ positions: few.positionsMm, triangles: few.triangles }),
      },
      { name: `${head.id}, noise of 1 mm`, scan: () => turned(noisy(clean, 1, randomStream(50 + at))) },
      { name: `${head.id}, cut under the jaw`, scan: () => turned(only(clean, (_x, _y, z) => z > -60)) },
      { name: `${head.id}, cut at the ears`, scan: () => turned(only(clean, (_x, _y, z) => z > -15)) },
    ];
  });
}

function tapeHeads(): Named[] {
  const random = randomStream(77);
  const people = Array.from({ length: 10 }, () => ({
    lengthMm: 192 + 7 * gaussian(random),
    breadthMm: 150 + 6 * gaussian(random),
  }));
  const heads = [
    { name: "mean man", head: () => templateHead("male") },
    { name: "mean woman", head: () => templateHead("female") },
    ...people.map((tape) => ({
      name: `${tape.lengthMm.toFixed(0)} x ${tape.breadthMm.toFixed(0)} mm`,
      head: () => headFromTape(tape),
    })),
  ];
  return heads.map(({ name, head }, at) => ({
    name,
    scan: () => {
      const { positionsMm, triangles } = head().mesh;
      return placed({ positions: positionsMm, triangles }, anyPlacement(randomStream(60 + at), 1, 300));
    },
  }));
}

function notHeads(): Named[] {
  const egg = (): ScanMesh => blob(60, ([x, y, z]) => [75 * x, 98 * y, 110 * z]);
  return [
    ...notOneHead.map(({ name, fileName, bytes }) => ({ name, scan: () => readScan(bytes(), fileName) })),
    { name: "an egg with noise of 2 mm", scan: () => noisy(egg(), 2, randomStream(3)) },
    { name: "a ball with noise of 1 mm", scan: () => noisy(ball([0, 0, 0], 90, 50), 1, randomStream(4)) },
    ...[1, 2, 3, 4].map((seed) => ({ name: `a potato, seed ${seed}`, scan: () => potato(seed) })),
  ];
}

/** A ball with lumps and dents, the more of them the higher the seed. */
function potato(seed: number): ScanMesh {
  const random = randomStream(seed, 8);
  const lumps = Array.from({ length: 4 + 4 * seed }, () => {
    const at = [gaussian(random), gaussian(random), gaussian(random)];
    const length = Math.sqrt(at[0] * at[0] + at[1] * at[1] + at[2] * at[2]);
    return { at: at.map((value) => value / length), high: 0.04 * seed * gaussian(random), narrow: 4 + 12 * random() };
  });
  return blob(70, ([x, y, z]) => {
    let radius = 1;
    for (const { at, high, narrow } of lumps) {
      const apart = 1 - (x * at[0] + y * at[1] + z * at[2]);
      radius += high / (1 + narrow * apart * narrow * apart);
    }
    return [78 * radius * x, 95 * radius * y, 100 * radius * z];
  });
}
