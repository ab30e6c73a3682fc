/**
 * The look of a whole treated scalp: how long a prediction and a picture take, and how far the field of dots is
 * from three-dimensional Monte Carlo.
 */
import { performance } from "node:perf_hooks";
import { placeDots, uniformDensity } from "@shadowline/dots";
import { ciede2000, type Lab } from "@shadowline/light";
import { drawHead, type LookInput, predictLook, predictLookLikely } from "@shadowline/look";
import { layOutScalp, templateHead } from "@shadowline/scalp";

/** Deposit of one dot, the same everywhere. */
type Dot = {
  readonly massNg: number;
  readonly depthMm: number;
  readonly radiusMm: number;
  readonly depthSpreadMm: number;
  readonly shedRatio: number;
};

/** What a 1RL 0.25 cartridge leaves at usual settings, thinned 20 times. */
const usual: Dot = { massNg: 27, depthMm: 0.37, radiusMm: 0.113, depthSpreadMm: 0.17, shedRatio: 0.24 };

/** A sphere of 0.15 mm that absorbs 10 per mm: 18.85 ng, sigma 0.15 / sqrt 5 along every axis. */
const sphere = (depthMm: number): Dot => ({
  massNg: 18.85,
  depthMm,
  radiusMm: 0.3 / Math.sqrt(5),
  depthSpreadMm: 0.15 / Math.sqrt(5),
  shedRatio: 0,
});

function lookInput(perCm2: number, dot: Dot, skin: Lab): LookInput {
  const head = templateHead("male");
  const scalp = layOutScalp(head, {});
  const placed = placeDots({
    surface: scalp.mesh,
    density: uniformDensity(scalp.mesh, perCm2),
    seed: 7,
    cumulativeShares: [1],
  });
  const each = (value: number) => new Float64Array(placed.count).fill(value);
  return {
    head: head.mesh,
    dots: {
      count: placed.count,
      positionsMm: placed.positionsMm,
      normals: placed.normals,
      massNg: each(dot.massNg),
      depthMm: each(dot.depthMm),
      radiusMm: each(dot.radiusMm),
      depthSpreadMm: each(dot.depthSpreadMm),
      shedRatio: each(dot.shedRatio),
      olderDays: each(0),
    },
    treatedAreaCm2: scalp.areaCm2,
    treatedHairsPerCm2: 20,
    // Hair on every vertex above the ears: more of it than any real head shows beside its dots.
    hairsPerCm2: Float64Array.from({ length: head.mesh.positionsMm.length / 3 }, (_, vertex) =>
      head.mesh.positionsMm[3 * vertex + 2] > 60 ? 20 : 0,
    ),
    hairShaftMm: 0.07,
    hairShade: "dark-brown",
    skin,
    pigment: { massAbsorptionM2PerG: 7.5, angstromExponent: 1.05 },
    seed: 7,
  };
}

/** SK-A, the light reference skin, by its published colour. */
const light: Lab = { l: 67.78, a: 9.1, b: 15.36 };

/** Hexagonal lattices on SK-A by three-dimensional Monte Carlo. */
const fields = [
  { perCm2: 80.19, depthMm: 0.3, lab: { l: 64.16, a: 6.45, b: 12.2 } },
  { perCm2: 115.47, depthMm: 0.4, lab: { l: 63.32, a: 5.32, b: 11.19 } },
];

function timed(run: (round: number) => unknown): string {
  run(-1);
  const times = [0, 1, 2, 3, 4, 5, 6].map((round) => {
    const start = performance.now();
    run(round);
    return performance.now() - start;
  });
  times.sort((a, b) => a - b);
  return `${times[3].toFixed(0)} (${times[0].toFixed(0)}-${times[6].toFixed(0)})`;
}

const text = ({ l, a, b }: Lab): string => [l, a, b].map((value) => value.toFixed(2)).join(", ");

export default async function bench(): Promise<string> {
  const input = lookInput(65, usual, light);
  const start = performance.now();
  predictLookLikely(input, 30, 0.5, "D65", 0.5);
  const first = performance.now() - start;
  const rows = [
    `| likely value, first call for a skin | ${first.toFixed(0)} |`,
    `| likely value, age moved | ${timed((round) => predictLookLikely(input, 40 + round, 0.5, "D65", 0.5))} |`,
    `| with bands, age moved | ${timed((round) => predictLook(input, 40 + round, 0.5, "D65", 0.5))} |`,
    `| with bands, fresh | ${timed((round) => predictLook(input, round + 2, 0.5, "D65", 0.5))} |`,
    ...(["top", "front", "left"] as const).map(
      (view) => `| picture of 1000 px, ${view} | ${timed(() => drawHead(input, 30, 0.5, "D65", 0.5, view, 1000))} |`,
    ),
    `| picture of 1000 px, top, 3 m | ${timed(() => drawHead(input, 30, 3, "D65", 0.5, "top", 1000))} |`,
  ];
  const anchors = fields.map(({ perCm2, depthMm, lab }) => {
    const bare = lookInput(perCm2, sphere(depthMm), light);
    const { treated, deltaE } = predictLookLikely({ ...bare, treatedHairsPerCm2: 0 }, 30, 3, "D65", 0);
    return `| ${perCm2.toFixed(0)} per cm2 at ${depthMm} mm | ${text(lab)} | ${text(treated)} | ${ciede2000(lab, treated).toFixed(2)} | ${deltaE.toFixed(2)} |`;
  });
  const years = [0, 30, 365, 1826, 3652, 7305].map((age) => {
    const [dense, dilute] = [usual, { ...usual, massNg: 5 }].map((dot) => {
      const dotted = { ...lookInput(65, dot, light), treatedHairsPerCm2: 0 };
      const look = predictLookLikely(dotted, age, 0.5, "D65", 0);
      return `${look.difference.l.toFixed(2)} | ${look.grain.toFixed(2)}`;
    });
    return `| ${age} | ${dense} | ${dilute} |`;
  });
  return `## Time

${input.dots.count} dots on a whole scalp of ${input.treatedAreaCm2.toFixed(0)} cm2. Milliseconds, median (least-most) of 7 after a warm-up.

| what | ms |
|---|---|
${rows.join("\n")}

## Colour of a field, against three-dimensional Monte Carlo

Dots of 0.15 mm that absorb 10 per mm, hexagonal lattice, light skin (SK-A).

| field | Monte Carlo Lab | here | CIEDE2000 between | from bare skin |
|---|---|---|---|---|
${anchors.join("\n")}

## Years

65 dots per cm2 on light skin at half a metre: change of L*, and grain (rms CIEDE2000). Dense is 27 ng a dot, dilute 5.
A self-shielded dot darkens while it spreads, before it fades.

| days | dense: L* | grain | dilute: L* | grain |
|---|---|---|---|---|
${years.join("\n")}
`;
}
