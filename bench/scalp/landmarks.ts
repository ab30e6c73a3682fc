import { landmarkNames, readScan } from "@shadowline/scalp";
import { cleanScan, type Disturbance, disturbances, disturbed } from "../../tests/heads/disturbances.js";
import { apart, type Found, family, found, STILL, vouched } from "../../tests/heads/found-head.js";
import { testHeads } from "../../tests/heads/load-heads.js";
import { standing } from "../../tests/heads/stand.js";
import { scanWriters } from "../../tests/heads/write-scan.js";
import { greatest, median, mm, percent, type Row } from "./row.js";

type Failure = { readonly what: string; readonly message: string };

/** Suggestions against vouched points and against each other, over turns, moves, units and orders. */
export function suggestionRows(seeds: number, asStrangers: boolean): Row[] {
  const manner = asStrangers ? "a stranger to the known heads" : "as delivered";
  const errors: number[] = [];
  const byEye: number[] = [];
  const self: { mm: number; what: string }[] = [];
  const failures: Failure[] = [];
  let units = 0;
  let wrongUnits = 0;
  for (const testHead of testHeads()) {
    const clean = cleanScan(testHead);
    const { landmarks } = standing(testHead);
    const kin = asStrangers ? family[testHead.id] : undefined;
    const first = attempt(`${testHead.id} as it is`, () => found(clean, "mm", STILL, kin), failures);
    for (let seed = 1; seed <= seeds; seed++) {
      const order = disturbances[seed % 2];
      const { scan, unit, placement } = disturbed(clean, order, seed);
      const what = `${testHead.id} seed ${seed} (${unit})`;
      const again = attempt(what, () => found(scan, unit, placement, kin), failures);
      if (!again) continue;
      units++;
      if (again.head.unit !== unit) wrongUnits++;
      for (const name of landmarkNames) {
        const [here, there, known] = [first?.at(name), again.at(name), landmarks[name]?.atMm];
        if (here && there) self.push({ mm: apart(here, there), what: `${what} ${name}` });
        if (!there || !known) continue;
        if (vouched[testHead.id]?.includes(name)) errors.push(apart(there, known));
        else if (testHead.id === "lee-perry-smith") byEye.push(apart(there, known));
      }
    }
  }
  const worstSelf = self.toSorted((a, b) => b.mm - a.mm)[0] ?? { mm: NaN, what: "" };
  return [
    failureRow(`heads found in any turn, unit and order, ${manner}: refused`, failures),
    {
      what: "unit read from shape: wrong",
      wanted: "none",
      found: `${wrongUnits} of ${units}`,
      holds: wrongUnits === 0,
    },
    {
      what: "suggestions against vouched points, median",
      wanted: "under 8 mm",
      found: `${mm(median(errors))} (${errors.length})`,
      holds: median(errors) < 8,
    },
    {
      what: "suggestions against vouched points, worst",
      wanted: "under 20 mm",
      found: mm(greatest(errors)),
      holds: greatest(errors) < 20,
    },
    {
      what: "suggestions against lee-perry-smith's by eye, median and worst",
      wanted: "to compare",
      found: `${mm(median(byEye))}, ${mm(greatest(byEye))}`,
      holds: true,
    },
    {
      what: "all landmarks against themselves, median and worst",
      wanted: "within 5 mm",
      found: `${mm(median(self.map((at) => at.mm)))}, ${mm(worstSelf.mm)} (${worstSelf.what})`,
      holds: worstSelf.mm <= 5,
    },
  ];
}

/** Each disturbance against the clean scan: circumference and landmarks. */
export function invarianceRows(seeds: number): Row[] {
  return disturbances.map((disturbance, kind) => disturbanceRow(disturbance, 1000 * (kind + 1), seeds));
}

function disturbanceRow(disturbance: Disturbance, firstSeed: number, seeds: number): Row {
  const shares: { share: number; what: string }[] = [];
  const moves: { mm: number; what: string }[] = [];
  const failures: Failure[] = [];
  for (const testHead of testHeads()) {
    const clean = cleanScan(testHead);
    const reference = attempt(testHead.id, () => found(clean, "mm", [1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0]), failures);
    if (!reference) continue;
    for (let seed = firstSeed; seed < firstSeed + seeds; seed++) {
      const { scan, unit, placement } = disturbed(clean, disturbance, seed);
      const what = `${testHead.id} seed ${seed}`;
      const again = attempt(what, () => found(scan, unit, placement), failures);
      if (!again) continue;
      compare(reference, again, what, shares, moves);
    }
  }
  return comparedRow(disturbance.name, disturbance.mostMm ?? 3, shares, moves, failures);
}

/** The same scan through every kind of file. */
export function formatRow(): Row {
  const shares: { share: number; what: string }[] = [];
  const moves: { mm: number; what: string }[] = [];
  const failures: Failure[] = [];
  for (const testHead of testHeads()) {
    const clean = cleanScan(testHead);
    const reference = attempt(testHead.id, () => found(clean, "mm", STILL), failures);
    if (!reference) continue;
    for (const [name, { ending, write }] of Object.entries(scanWriters)) {
      const what = `${testHead.id} ${name}`;
      const again = attempt(what, () => found(readScan(write(clean), `scan.${ending}`), "mm", STILL), failures);
      if (again) compare(reference, again, what, shares, moves);
    }
  }
  return comparedRow(`${Object.keys(scanWriters).length} kinds of file`, 3, shares, moves, failures);
}

function compare(
  reference: Found,
  again: Found,
  what: string,
  shares: { share: number; what: string }[],
  moves: { mm: number; what: string }[],
): void {
  const share = Math.abs(again.head.measures.circumferenceMm / reference.head.measures.circumferenceMm - 1);
  shares.push({ share, what });
  for (const name of landmarkNames) {
    const [here, there] = [reference.at(name), again.at(name)];
    if (here && there) moves.push({ mm: apart(here, there), what: `${what} ${name}` });
  }
}

function comparedRow(
  name: string,
  mostMm: number,
  shares: readonly { share: number; what: string }[],
  moves: readonly { mm: number; what: string }[],
  failures: readonly Failure[],
): Row {
  const share = shares.toSorted((a, b) => b.share - a.share)[0] ?? { share: NaN, what: "" };
  const move = moves.toSorted((a, b) => b.mm - a.mm)[0] ?? { mm: NaN, what: "" };
  const refused =
    failures.length === 0 ? "" : `; ${failures.length} refused: ${failures[0].what}: ${failures[0].message}`;
  return {
    what: `${name}: circumference and landmarks, worst of ${shares.length}`,
    wanted: `1 %, ${mostMm} mm`,
    found: `${percent(share.share)} (${share.what}), ${mm(move.mm)} (${move.what}), median ${mm(median(moves.map((at) => at.mm)))}${refused}`,
    holds: failures.length === 0 && share.share <= 0.01 && move.mm <= mostMm,
  };
}

function attempt<T>(what: string, run: () => T, failures: Failure[]): T | undefined {
  try {
    return run();
  } catch (thrown) {
    failures.push({ what, message: (thrown as Error).message.split("\n")[0] });
    return undefined;
  }
}

function failureRow(what: string, failures: readonly Failure[]): Row {
  const first = failures[0];
  return {
    what,
    wanted: "none",
    found: first ? `${failures.length}, first ${first.what}: ${first.message}` : "none",
    holds: failures.length === 0,
  };
}
