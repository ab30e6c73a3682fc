import type { EvidenceEntry } from "./entry.js";
import { publication } from "./publications.js";

const pmuPro = "pmu-pro training module";
const directory = "scalpdirectory, web directory of practitioners";

/** How dots are laid out, and which hairline suits whom. */
export const patternChoice: readonly EvidenceEntry[] = [
  {
    id: "pattern-randomised",
    statement:
      "Dots are scattered at random so that no grid shows; natural units mix singles with groups of two and three.",
    source: `${publication.liu2025}; practitioners' forum r/SMPchat`,
    strength: "A",
    usedFor: "Even but gridless placement",
  },
  {
    id: "pattern-three-passes",
    statement: "Three passes: foundation, density, refinement.",
    range: { lower: 3, upper: 3, unit: "passes" },
    source: `${publication.liu2025}; ${pmuPro}`,
    strength: "A",
    usedFor: "Session shares",
  },
  {
    id: "pattern-fourth-pass",
    statement: "A fourth pass may scatter a diffuse follicle pattern over the rest.",
    range: { lower: 4, upper: 4, unit: "passes" },
    source: pmuPro,
    strength: "C",
    usedFor: "Sessions beyond three",
  },
  {
    id: "pattern-two-shades",
    statement: "Small, light dots first and larger, darker ones after them give depth.",
    source: "jonathangerow.com, practitioner page",
    strength: "D",
    usedFor: "First session lighter",
  },
  {
    id: "pattern-diffusion-levels",
    statement: "Edges are taught in three grades, none, middle and high, made by shade, density or needle.",
    range: { lower: 0, upper: 1, unit: "softness" },
    source: pmuPro,
    strength: "C",
    usedFor: "Softness of the wanted look",
  },
  {
    id: "pattern-hairline-families",
    statement:
      "Hairlines come in families: soft or broken, natural oval, medium, defined, receded; some draw false scars.",
    source: `faithumc, ${directory}, ${publication.hisClinic}, smpdebate`,
    strength: "C",
    usedFor: "Hairline styles",
  },
  {
    id: "pattern-fits-colouring",
    statement: "A soft, broken line suits light skin and fair hair; dark skin carries a defined one.",
    source: directory,
    strength: "C",
    usedFor: "Finding on a defined line on light skin",
  },
  {
    id: "pattern-fits-client",
    statement:
      "Total loss takes a soft line, maturity a receded and diffuse one, women a higher, rounder and softer one.",
    source: `${directory}; ${pmuPro}`,
    strength: "C",
    usedFor: "Finding on a hard line in women",
  },
  {
    id: "pattern-broken-line",
    statement: "A few dots scattered in front of the true line break its edge.",
    source: directory,
    strength: "C",
    usedFor: "Irregularity of the line",
  },
  {
    id: "pattern-micro-hairline",
    statement: "The first millimetres are sparser and density rises backwards.",
    source: "regrowhair.com, practitioner page",
    strength: "C",
    usedFor: "Feather",
  },
  {
    id: "pattern-clusters-gaps",
    statement: "For tightly curled hair trainers leave wider gaps and set dots in clusters, three taps each.",
    source: pmuPro,
    strength: "C",
    usedFor: "Wanted density by zone, set by the practitioner",
  },
  {
    id: "pattern-front-not-denser",
    statement: "A front denser than what can follow behind it looks wrong, and the centre stays denser than the edge.",
    source: "Shapiro P, planting of grafts (hairrestorationnetwork); carried over to dots",
    strength: "C",
    usedFor: "Findings on density by zone",
  },
  {
    id: "pattern-front-margin-assumption",
    statement: "A front counts as denser than what follows from a tenth more hairs and dots.",
    range: { lower: 1.1, upper: 1.5, unit: "ratio" },
    source: "Our assumption; the rule is published without a figure",
    strength: "assumption",
    usedFor: "Findings on density by zone",
  },
  {
    id: "pattern-ramp-gap",
    statement: "No source gives the ramp of density behind a line in figures; the widths known for grafts are used.",
    source: "Gap in the literature as searched",
    strength: "assumption",
    usedFor: "Feather",
  },
];
