import { readFileSync } from "node:fs";
import {
  type DotPlacement,
  placeDots,
  prepareSurface,
  scatterPlaces,
  squareSurface,
  touchingDots,
  uniformDensity,
} from "@shadowline/dots";
import { predictLook, predictLookLikely } from "@shadowline/look";
import { mean, standardDeviation } from "@shadowline/numeric";
import {
  type Deposit,
  defaultTechnique,
  depositOf,
  dotNormals,
  handSetDot,
  needles,
  operatorScatter,
  type Technique,
  tissueAt,
} from "@shadowline/technique";
import { handOf, headOf, lookByHand, parseCase, planCase, plannedByHand, setByHand } from "@shadowline/treatment";
import { layoutOf } from "../dots/layout.js";
import { measure } from "../dots/ruler.js";
import { hemiellipsoid } from "../dots/surfaces.js";

const example = "examples/case-06-shaved-head.json";
const DRAWS = 100_000;
const still = { extensionSdMm: 0, angleSdDeg: 0, dwellVariation: 0 };
const frontal = tissueAt("frontal", {
  sex: "male",
  ageYears: 35,
  oily: false,
  sunDamaged: false,
  vasoconstrictor: false,
});

/** What one hand makes of a plan: its deposits, its places, its time and its look. */
export default function bench(): string {
  return [
    "## Deposits of one hand",
    "100 000 dots of one setting. Over plan: mean and median mass over the mass that the setting is planned with.",
    deposits(),
    "## Places",
    "Uniform, a square of 150 mm. sd: how far dots land from where they were meant, along each direction. Touching: share of dots whose disc touches another's, all as wide as said.",
    places(),
    "## Milliseconds",
    "A scalp of 40 000 and 100 000 dots, best of eight, surface prepared.",
    times(),
    "## Look",
    "A shaved head (example 6) at 30 days, 0.5 m, D65, its practitioner not calibrated. Mass: pigment of all dots over the plan's.",
    looks(),
  ].join("\n\n");
}

const table = (head: string, rows: readonly (readonly (string | number)[])[]): string => {
  const columns = head.split(" | ").length;
  return [`| ${head} |`, `|---|${"--:|".repeat(columns - 1)}`, ...rows.map((row) => `| ${row.join(" | ")} |`)].join(
    "\n",
  );
};

function deposits(): string {
  const settings: { readonly [name: string]: Technique } = {
    "3RL 0.25, default": { ...defaultTechnique, needle: needles["3RL-0.25"] },
    "1RL 0.25, default": { ...defaultTechnique, needle: needles["1RL-0.25"] },
    "1RL 0.25, extension 0.8": { ...defaultTechnique, needle: needles["1RL-0.25"], extensionMm: 0.8 },
    "1RL 0.25, extension 0.6": { ...defaultTechnique, needle: needles["1RL-0.25"], extensionMm: 0.6 },
  };
  const rows = Object.entries(settings).map(([name, technique]) => {
    const planned = depositOf(technique, frontal);
    const normals = dotNormals(1);
    const dots = Array.from({ length: DRAWS }, (_, id) =>
      handSetDot(technique, frontal, operatorScatter.within, normals(id)),
    );
    const list = (of: (dot: Deposit) => number): Float64Array => Float64Array.from(dots, of);
    const variation = (values: Float64Array): string => (standardDeviation(values) / mean(values)).toFixed(2);
    const mass = list(({ massNg }) => massNg);
    const depth = list(({ depthMm }) => depthMm).filter((mm) => mm > 0);
    return [
      name,
      planned.depthMm.toFixed(3),
      standardDeviation(depth).toFixed(3),
      variation(list(({ radiusMm }) => radiusMm)),
      variation(mass),
      (mean(mass) / planned.massNg).toFixed(3),
      (mass.slice().sort()[DRAWS / 2] / planned.massNg).toFixed(3),
      `${((100 * mass.filter((ng) => ng === 0).length) / DRAWS).toFixed(2)} %`,
    ];
  });
  return table("setting | depth mm | sd mm | radius CV | mass CV | mean over plan | median over plan | missed", rows);
}

const SIDE_MM = 150;

function places(): string {
  const surface = squareSurface(SIDE_MM, SIDE_MM);
  const prepared = prepareSurface(surface);
  const touching = ({ positionsMm, count }: DotPlacement, radiusMm: number): string => {
    const touch = touchingDots(positionsMm, new Float64Array(count).fill(radiusMm));
    return `${((100 * touch.reduce((sum, one) => sum + one, 0)) / count).toFixed(2)} %`;
  };
  const rows = [60, 100, 150].flatMap((perCm2) => {
    const density = uniformDensity(surface, perCm2);
    const planned = placeDots({ surface, density, seed: 1, cumulativeShares: [1] }, prepared);
    return [0, 0.05, 0.15, 0.3].map((sdMm) => {
      const set = scatterPlaces(planned, prepared, sdMm, 2);
      const { rho01, cvNN, gap999, low } = measure(layoutOf(surface, density.cornerPerCm2, set));
      const figures = [rho01, cvNN, gap999].map((figure) => figure.toFixed(2));
      return [perCm2, sdMm, ...figures, low.toFixed(3), touching(set, 0.12), touching(set, 0.2)];
    });
  });
  return table("per cm2 | sd mm | rho01 | cvNN | gap999 | low | touching, radius 0.12 | touching, radius 0.2", rows);
}

function times(): string {
  const surface = hemiellipsoid();
  const prepared = prepareSurface(surface);
  const areaCm2 = prepared.areaCm2.reduce((sum, cm2) => sum + cm2, 0);
  const deposit = depositOf(defaultTechnique, frontal);
  const work = {
    zones: [{ id: "frontal", tissue: frontal }],
    prescription: [{ zone: "frontal", session: 1, technique: defaultTechnique, deposit }],
  };
  const hand = { scatter: operatorScatter, placeSdMm: 0.15, zoneExtensionSdMm: 0.05 };
  const rows = [40_000, 100_000].map((dots) => {
    const density = uniformDensity(surface, dots / areaCm2);
    const placement = placeDots({ surface, density, seed: 1, cumulativeShares: [1] }, prepared);
    const each = (value: number): Float64Array => new Float64Array(placement.count).fill(value);
    const planned = {
      placement,
      zoneIds: ["frontal"],
      massNg: each(deposit.massNg),
      depthMm: each(deposit.depthMm),
      radiusMm: each(deposit.radiusMm),
      dilution: each(20),
      depthSpreadMm: each(deposit.depthSpreadMm),
      shedRatio: each(0.3),
    };
    const best = (run: () => unknown): string => {
      let least = Infinity;
      for (let turn = 0; turn < 8; turn++) {
        const started = performance.now();
        run();
        least = Math.min(least, performance.now() - started);
      }
      return least.toFixed(0);
    };
    return [
      placement.count,
      best(() => scatterPlaces(placement, prepared, 0.15, 1)),
      best(() => setByHand(planned, prepared, work, hand, 1)),
      best(() => touchingDots(placement.positionsMm, planned.radiusMm)),
    ];
  });
  return table("dots | places | places and deposits | touching", rows);
}

function looks(): string {
  const document = parseCase({ ...JSON.parse(readFileSync(example, "utf8")), practitioner: {} });
  const planned = planCase(document, headOf(document.head));
  const view = [30, 0.5, "D65", 0.5] as const;
  const { difference, deltaE, grain } = predictLook(planned.lookInput, ...view);
  const band = ({ likely, lower, upper }: typeof deltaE): string =>
    `${likely.toFixed(2)} (${lower.toFixed(2)} to ${upper.toFixed(2)})`;
  const hand = handOf(document);
  const steady = { ...hand, scatter: { ...hand.scatter, between: still }, zoneExtensionSdMm: 0 };
  const set = (name: string, { input, offset, totals }: ReturnType<typeof lookByHand>): string[] => {
    const look = predictLookLikely(input, ...view);
    const sum = (of: "setNg" | "plannedNg" | "missed" | "touching" | "dots"): number =>
      totals.reduce((all, total) => all + total[of], 0);
    return [
      name,
      offset.extensionMm.toFixed(3),
      (sum("setNg") / sum("plannedNg")).toFixed(2),
      look.difference.l.toFixed(2),
      look.deltaE.toFixed(2),
      look.grain.toFixed(2),
      String(sum("missed")),
      String(sum("touching")),
    ];
  };
  return table("as | extension off, mm | mass | L* | CIEDE2000 | grain | missed | touching", [
    ["planned, with its band", "", "1", band(difference.l), band(deltaE), band(grain), "0", "0"],
    set("one hand that means what it should", lookByHand(planned.lookInput, planned.dots!, planned.plan, steady, 1)),
    ...[1, 2, 3, 4, 5, 6].map((seed) => set(`hand ${seed}`, plannedByHand(planned, seed)!)),
  ]);
}
