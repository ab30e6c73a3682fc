import { chooseNeedle } from "../choose-needle.js";
import { needles } from "../default-technique.js";
import type { Deposit } from "../deposit.js";
import { depositModel, depositModelEvidence, depositModelIntervals } from "../deposit-model.js";
import { depositOf } from "../deposit-of.js";
import { depositDraws, drawsBand } from "../deposit-scatter.js";
import { inks } from "../inks.js";
import { instrumentPresets, type TypicalValue } from "../instrument.js";
import { puncture } from "../puncture.js";
import { techniqueFor } from "../technique-for.js";
import { techniqueInputs } from "../technique-inputs.js";
import { techniqueLimits } from "../technique-limits.js";
import { type Flip, flipMap } from "./flip-map.js";
import { signWords } from "./map-chart.js";
import { fixed, percent, table } from "./markdown.js";
import { bodyTattoo, scatterAndCalibration } from "./page-hands-and-tattoo.js";
import { legalSituations, nearSituations } from "./situations.js";
import { caseA, caseB, workedSkin } from "./worked-cases.js";

/** Situations of the sign map. */
const SAMPLES = 4000;
export const legalFlips = (): Flip[] => flipMap(legalSituations(SAMPLES, 1));
/** The same within a fifth of the two worked cases. */
const nearFlips = (): Flip[] => flipMap([...nearSituations(caseA, SAMPLES, 1), ...nearSituations(caseB, SAMPLES, 2)]);

const ids = (evidence: readonly string[]): string => evidence.map((id) => `\`${id}\``).join(", ");
const range = ({ typical, least, most }: TypicalValue): string => `${typical} (${least}-${most})`;

/** The page `docs/technique.md`: every figure in it is computed here. */
export function techniquePage(flips: readonly Flip[]): string {
  return `${[
    "# Technique: from hand and needle to a deposit, and back",
    "This page is made by the program and checked by its tests; `npx vitest run packages/technique -u` writes it anew. Every figure comes out of the model. Nobody has measured SMP deposits, so every constant is a prior with a range, and test patches replace it.",
    ...modelInWords(),
    ...inputs(),
    ...workedCases(),
    ...curves(),
    ...signs(flips),
    ...inverse(),
    ...scatterAndCalibration(),
    ...bodyTattoo(),
  ].join("\n\n")}\n`;
}

const modelInWords = (): string[] => [
  "## The model in words",
  "Extension, needle depth and deposit depth are three numbers. At 1 mm extension the needle goes some 0.7 to 0.8 mm into the skin, and the healed pigment lies at about 0.35 mm. All three are kept.",
  [
    "1. __Reach.__ The extension, less the gap under the guide, along the needle's angle.",
    "2. __Losses.__ Skin dents before it lets a needle in, more where it is tough or soft, less where it is stiff or stretched, less for a fast needle; machine and hand give way under the force. Later punctures of one dot run in a cut track and lose less. Losses are what the hand feels as resistance.",
    "3. __Depth.__ What remains, once the stretched skin has sprung back.",
    "4. __Hole and ink.__ Only the taper enters, so a 0.25 mm needle leaves a hole of about 0.07 mm. It fills as the needle withdraws, fully when the mixed ink is thin; a film on the needle adds to it. Repeated punctures add less and less.",
    "5. __Depth law.__ Pigment thins out towards the tip. The share in the epidermis is shed in two weeks, the share below the dermis is lost, the rest heals a little deeper than it was put.",
    "6. __Radius.__ Volume over the healed height, the grouping of the needles, drag and lean.",
    "7. __Bleeding__ counts capillaries cut; it washes out a little pigment. __Spill__ is the chance that the needle passes the dermis or that the ink outgrows its place.",
    "8. __Healed mass__ is what lies in the dermis, less what healing takes. The share kept is in it already.",
  ].join("\n"),
  "### Constants",
  table(
    ["constant", "value", "5-95 %", "evidence"],
    (Object.keys(depositModel) as (keyof typeof depositModel)[]).map((name) => {
      const bounds = depositModelIntervals[name];
      return [
        `\`${name}\``,
        String(depositModel[name]),
        bounds ? `${bounds[0]}-${bounds[1]}` : "held",
        `\`${depositModelEvidence[name]}\``,
      ];
    }),
  ),
];

const inputs = (): string[] => [
  "## Inputs",
  table(
    ["input", "unit", "legal range", "evidence"],
    techniqueInputs.map(({ words, unit, least, most, evidence }) => [
      words,
      unit || "-",
      `${least}-${most}`,
      ids(evidence),
    ]),
  ),
  "### Instruments",
  table(
    ["instrument", "punctures a second", "stroke, mm", "give, mm/N", "taps a dot", "dwell, s", "evidence"],
    Object.entries(instrumentPresets).map(([name, preset]) => [
      name,
      range(preset.punctureHz),
      range(preset.strokeMm),
      range(preset.complianceMmPerN),
      preset.tapsPerDot ? range(preset.tapsPerDot) : "frequency x dwell",
      range(preset.dwellS),
      ids(preset.evidence),
    ]),
  ),
  "A hand pen has no frequency: its punctures are its taps, and its figure per second is how fast they follow each other.",
  "### Inks",
  table(
    ["ink", "class", "base", "absorption at 550 nm, m2/g", "fall with wavelength", "mg/mL", "optics", "evidence"],
    Object.entries(inks).map(([name, preset]) => [
      name,
      preset.ink.pigmentClass,
      preset.ink.base,
      range(preset.massAbsorptionM2PerG),
      String(preset.ink.angstromExponent),
      range(preset.neatMgPerMl),
      preset.optics,
      ids(preset.evidence),
    ]),
  ),
];

function workedCases(): string[] {
  const columns = [caseA, caseB].map((technique) => {
    const track = puncture(technique, workedSkin, depositModel);
    const deposit = depositOf(technique, workedSkin);
    const draws = depositDraws(technique, workedSkin, 1, 2000);
    const band = (values: Float64Array, digits: number): string => {
      const { lower, upper } = drawsBand(values, 0);
      return `${fixed(lower, digits)}-${fixed(upper, digits)}`;
    };
    return [
      fixed(track.stretchedDepthMm + track.dimpleMm + track.giveMm, 3),
      fixed(track.dimpleMm, 3),
      fixed(track.giveMm, 3),
      fixed(deposit.needleDepthMm, 2),
      fixed(deposit.shedShare, 2),
      `${fixed(deposit.depthMm, 2)} (${band(draws.depthMm, 2)})`,
      fixed(deposit.depthSpreadMm, 2),
      `${fixed(deposit.radiusMm, 3)} (${band(draws.radiusMm, 2)})`,
      fixed(deposit.deliveredNg, 0),
      `${fixed(deposit.massNg, 0)} (${band(draws.massNg, 0)})`,
      `${percent(deposit.spillProbability)} (${band(
        draws.spillProbability.map((share) => 100 * share),
        1,
      )})`,
      fixed(deposit.bleedingIndex, 2),
    ];
  });
  const names = [
    "reach, mm",
    "dent of the skin, mm",
    "give of machine and hand, mm",
    "needle depth, mm",
    "share shed with the epidermis",
    "__healed depth, mm__",
    "spread of depth, mm",
    "__healed radius, mm__",
    "delivered, ng",
    "__healed, ng__",
    "spill",
    "bleeding index",
  ];
  const base = depositOf(caseA, workedSkin);
  const change = (words: string, after: Deposit): string[] => [
    words,
    `x ${fixed(after.depthMm / base.depthMm, 2)}`,
    `x ${fixed(after.radiusMm / base.radiusMm, 2)}`,
    `x ${fixed(after.massNg / base.massNg, 2)}`,
    percent(after.spillProbability),
  ];
  return [
    "## Two worked cases",
    "Both: extension 1 mm, 80 degrees, 100 punctures a second for 0.05 s, stretch 1.1, ink of 150 mg per mL with 20 parts of water, skin of 1.33 mm. Case A has three needles of 0.25 mm, tips close together; case B has one. In brackets 90 % of any hand, skin and model.",
    table(
      ["", "A", "B"],
      names.map((name, row) => [name, columns[0][row], columns[1][row]]),
    ),
    "Case A with one input changed:",
    table(
      ["change", "depth", "radius", "pigment", "spill"],
      [
        change("extension + 10 %", depositOf({ ...caseA, extensionMm: 1.1 }, workedSkin)),
        change("dwell x 2", depositOf({ ...caseA, dwellS: 0.1 }, workedSkin)),
        change("angle 60 degrees", depositOf({ ...caseA, angleDeg: 60 }, workedSkin)),
        change("taper 1.5 mm", depositOf({ ...caseA, needle: { ...caseA.needle, taperMm: 1.5 } }, workedSkin)),
        change("toughness x 2", depositOf(caseA, { ...workedSkin, toughness: 2 })),
      ],
    ),
  ];
}

const curves = (): string[] => [
  "## Every input on its own",
  "One input is moved over its legal range, all others stay as in the worked cases. Lines are the plan's figures; bands hold 90 % of what other hands, skins and constants of the model would leave.",
  ...techniqueInputs.map(({ id, words }) => `![Depth, pigment, radius and spill over ${words}](technique/${id}.svg)`),
];

function signs(flips: readonly Flip[]): string[] {
  const still = flips.filter((flip) => flip.still > 0);
  return [
    "## Which way each input works, and where that turns",
    "Tests draw every input within a fifth of the worked cases and hold every stated direction there, but for the corners named here:",
    findings(nearFlips()),
    `Over the whole legal range more of them turn. The map comes from ${SAMPLES} situations, every input drawn evenly over its range and independently, so it also holds corners that nobody works in; shares are of situations that leave a deposit. The range, not practice, is what the shares speak of.`,
    "![Share of the legal range in which each stated sign turns](technique/signs.svg)",
    "![Six signs over extension and the input](technique/where-signs-turn.svg)",
    "### Findings",
    findings(flips),
    "Standing still where a move is stated:",
    still
      .map(
        ({ direction, outcome, still: share }) =>
          `- ${direction.words}, ${outcome}: ${percent(share)}, beyond what arithmetic can tell apart or because a bound is reached.`,
      )
      .join("\n"),
    "### Why they turn",
    [
      "- __Needle width and count__ cost depth. Where the needle is barely in, the depth lost takes more pigment than the wider hole brings.",
      "- __Angle__ towards upright shortens the lean that widens a dot, but deepens it. In thick skin, far from its end, spill comes from fullness alone, and a deeper dot has more room.",
      "- __Stretch__ lets the needle deeper. In thick skin that gives the ink more room, so spill falls.",
      "- __Faster at the same number of punctures__ means a shorter dwell, so a dragged needle drags less far and the dot is narrower. The stated rise holds for a needle that is not dragged.",
      "- __Thickness of the skin__ matters to depth, pigment and radius only once the needle passes it.",
      "- __Dilution__ of thick ink lets the hole fill; next to undiluted that brings more pigment than the water takes.",
    ].join("\n"),
    `Signs that never turned in the map: ${flips.filter(({ turned }) => turned === 0).length} of ${flips.length}. As stated, by direction: ${[
      ...new Set(flips.map(({ sign }) => String(sign))),
    ]
      .map((sign) => `${flips.filter((flip) => String(flip.sign) === sign).length} "${signWords[sign]}"`)
      .join(", ")}.`,
  ];
}

/** A sentence for every sign that turns, the most frequent first. */
const findings = (flips: readonly Flip[]): string =>
  flips
    .filter(({ turned }) => turned > 0)
    .sort((a, b) => b.turned - a.turned)
    .map(({ direction, outcome, sign, turned, checked, region }) => {
      const where = region
        ? ` Mostly at: ${region.words} ${region.above ? "above" : "up to"} ${String(Math.round(region.threshold * 100) / 100)}${region.unit ? ` ${region.unit}` : ""} (${percent(region.share)} of the range): there ${percent(region.inside)}, elsewhere ${percent(region.outside)}.`
        : "";
      const said = sign === 0 ? "is stated not to move but does" : `is stated to ${rise(sign)} but goes the other way`;
      return `- __${direction.words}, ${outcome}__: ${said} in ${percent(turned)} of ${checked}.${where}`;
    })
    .join("\n");

const rise = (sign: Flip["sign"]): string =>
  ({ "1": "rise", "-1": "fall", "rise-or-0": "rise or stay", "fall-or-0": "fall or stay" })[String(sign)] ?? "move";

const scar = {
  ...workedSkin,
  epidermisMm: 0.06,
  skinMm: 0.76,
  toughness: 0.8,
  stiffness: 0.6,
  spillSusceptibility: 2,
  vesselFactor: 0.5,
  dermalRetention: 0.82,
};

function inverse(): string[] {
  const targets = [
    {
      words: "0.30, 0.12, 15",
      depthMm: 0.3,
      radiusMm: 0.12,
      massNg: 15,
      needle: needles["1RL-0.35-short"],
      tissue: workedSkin,
    },
    {
      words: "0.35, 0.20, 50",
      depthMm: 0.35,
      radiusMm: 0.2,
      massNg: 50,
      needle: needles["3RL-0.25"],
      tissue: workedSkin,
    },
    {
      words: "0.40, 0.15, 25",
      depthMm: 0.4,
      radiusMm: 0.15,
      massNg: 25,
      needle: needles["1RL-0.30"],
      tissue: workedSkin,
    },
    {
      words: "0.55, 0.15, 25",
      depthMm: 0.55,
      radiusMm: 0.15,
      massNg: 25,
      needle: needles["1RL-0.25"],
      tissue: workedSkin,
    },
    {
      words: "0.30, 0.12, 15 in an atrophic scar of 0.76 mm",
      depthMm: 0.3,
      radiusMm: 0.12,
      massNg: 15,
      needle: needles["1RL-0.25"],
      tissue: scar,
    },
  ];
  const rows = targets.map(({ words, needle, tissue, ...target }) => {
    const { technique, deposit, refusals, cautions, shortfalls, bestReachable } = techniqueFor(
      target,
      { ...caseB, needle },
      tissue,
    );
    const answer =
      refusals.length > 0
        ? `refused: ${refusals.join("; ")}; best ${bestReachable ? `${fixed(bestReachable.deposit.depthMm, 2)} mm, ${fixed(bestReachable.deposit.radiusMm, 2)} mm, ${fixed(bestReachable.deposit.massNg, 0)} ng` : "none"}`
        : [...cautions, ...shortfalls].join("; ") || "allowed";
    return [
      words,
      `${needle.count} x ${fixed(needle.diameterMm, 2)}, taper ${needle.taperMm}`,
      fixed(technique.extensionMm, 2),
      fixed(technique.dwellS, 3),
      fixed(technique.dilutionParts, 0),
      percent(deposit.spillProbability),
      answer,
    ];
  });
  const choice = chooseNeedle({ depthMm: 0.35, radiusMm: 0.12, massNg: 20 }, Object.values(needles), caseB, workedSkin);
  return [
    "## From a wanted deposit to a technique",
    "Depth is met by extension, radius by dwell, mass by dilution; each is bisected, because each rises strictly. Where a limit refuses, the nearest depth that none refuses is handed back.",
    table(["depth mm, radius mm, ng", "needle", "extension, mm", "dwell, s", "dilution", "spill", "answer"], rows),
    "### Limits",
    table(
      ["limit", "value"],
      Object.entries(techniqueLimits).map(([name, value]) => [`\`${name}\``, String(value)]),
    ),
    "A clinic may edit each; all are assumptions (`technique-limits-assumption`, `spill-model-assumption`). A raised, young or keloid scar is refused before any technique is asked for.",
    "![What is allowed, questioned and refused](technique/refusals.svg)",
    "### Choosing a needle",
    "Each needle is solved for the target, its deposits are drawn over hands, skins and models, and a miss costs with its square. For 0.35 mm, 0.12 mm and 20 ng:",
    table(
      ["needle", "expected loss", "depth", "radius", "pigment", "spill", "bleeding", "handling"],
      choice.ranked.map(({ needle, loss }) => [
        `${needle.count} x ${fixed(needle.diameterMm, 2)}, taper ${needle.taperMm}`,
        ...[loss.total, loss.depth, loss.radius, loss.mass, loss.spill, loss.bleeding, loss.handling].map((part) =>
          fixed(part, 2),
        ),
      ]),
    ),
  ];
}
