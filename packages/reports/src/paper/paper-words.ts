/**
 * Every sentence of the papers that is not the plan's own: here and in the three files named below, so that a
 * translation is a copy of these.
 *
 * A sentence with a figure in it is a function of that figure: languages put them in different places.
 */
import type { ZoneUse } from "@shadowline/treatment";

export { card } from "./card-words.js";
export { client } from "./client-words.js";
export { practitioner } from "./practitioner-words.js";

const zoneNames: { readonly [zone: string]: string } = {
  frontal: "front",
  midscalp: "mid-scalp",
  crown: "crown",
  "temple-left": "left temple",
  "temple-right": "right temple",
  "parietal-left": "left side",
  "parietal-right": "right side",
  occipital: "back of the head",
};

export const zoneName = (zone: string): string => zoneNames[zone] ?? zone.replace("scar-", "scar ");

export const common = {
  title: (label: string) => `Treatment plan: ${label}`,
  subject: "Scalp micropigmentation: plan for client and practitioner",
  foot: (label: string, key: string) => `plan ${key} · camouflage, not treatment · ${label}`,
  pageOf: (page: number, pages: number) => `page ${page} of ${pages}`,
  /** After whatever nobody has measured. */
  assumed: "*",
  /** After whatever a person or the clinic set. */
  set: "§",
  none: "–",
  upTo: (years: string) => `up to ${years} years`,
  years: (years: string) => `${years} years`,
};

export const template = {
  part: "Hairline template",
  print: "Print at 100 % (actual size, no fitting to the page). This bar must measure 100 mm.",
  howTo: (distortion: string, strip: string) =>
    `Hold the line on the skin with the middle mark on the midline. Over any 150 mm, along the line and up to ${strip} mm to either side of it, paper and skin differ by ${distortion} mm at most.`,
  darts: "Cut out the narrow wedges with dashed edges: the paper then lies on the head as it is drawn.",
  wholeLine: (mm: string) =>
    `Over its whole length the line on paper is ${mm} mm off the one on the skin: hold it piece by piece, by its marks.`,
  distances: (glabella: string) => `Middle mark: ${glabella} mm above the glabella (straight line).`,
  marks: (feather: string, wander: string) =>
    `Marks every 10 mm along the line, numbered in cm from the middle. Grey band, ${feather} mm wide: the feather, from no dots at the line to full density behind it. The line is drawn without its wander of ${wander} mm.`,
  right: "client's right",
  left: "client's left",
  middle: "middle",
  frontotemporal: "frontotemporal point",
  overlap: "neighbouring sheets meet on this line",
  sheet: (sheet: number, sheets: number) => `sheet ${sheet} of ${sheets}`,
  alt: (length: string) => `Hairline at true scale, ${length} mm long, with marks every 10 mm`,
  barAlt: "Check bar, 100 mm long",
};

const zoneCodes: { readonly [zone: string]: string } = {
  frontal: "F",
  midscalp: "M",
  crown: "C",
  "temple-left": "TL",
  "temple-right": "TR",
  "parietal-left": "PL",
  "parietal-right": "PR",
  occipital: "O",
};

/** The letters of the zone map. */
export const zoneCode = (zone: string): string => zoneCodes[zone] ?? zone.replace("scar-", "S");

const useNames: { readonly [use in ZoneUse]: string } = { edge: "edge", fill: "fill", scar: "scar" };

/** A zone, or its letter, with what is done there. */
export const usedName = (zone: string, use: ZoneUse): string => `${zone}, ${useNames[use]}`;
