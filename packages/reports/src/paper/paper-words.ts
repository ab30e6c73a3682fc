/**
 * Every sentence of the papers that is not the plan's own, so that a translation is one other file.
 *
 * A sentence with a figure in it is a function of that figure: languages put them in different places.
 */
import type { Decision, TechniqueField, ZoneUse } from "@shadowline/treatment";

const plural = (count: number, one: string, many: string): string => (count === 1 ? one : many);

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
  assumption: "assumption",
  none: "–",
  upTo: (years: string) => `up to ${years} years`,
  years: (years: string) => `${years} years`,
};

export const client = {
  part: "Your plan",
  heading: (label: string) => `Your plan: ${label}`,
  planned: (dots: string, area: string, zones: string, sessions: number, hours: string, first: string, last: string) =>
    `About ${dots} small dots of pigment are to be set on ${area} of scalp (${zones}), in ${sessions} ${plural(sessions, "session", "sessions")} from ${first} to ${last}, about ${hours} of work in all. Seen from a normal distance the dots read as closely cropped hair.`,
  notPlanned:
    "No dots are planned. This page says why, whom to see, and what would change the answer. It is not a diagnosis: it follows from the answers that were given.",
  decisions: {
    proceed: "The answers give no reason to wait.",
    caution: "The work can be planned, with care: please read the points below.",
    defer: "Not yet: something has to change or heal first.",
    refer: "Not before somebody qualified has looked at your scalp.",
    decline: "Not advisable for you.",
  } satisfies { readonly [decision in Decision]: string },
  decisionHeading: "What the answers say",
  why: "Why",
  whom: "Whom to see",
  change: "What would change it",
  overridden: (name: string, reason: string) => `Going on regardless is on the word of ${name}: ${reason}`,
  hairlineHeading: "About the hairline",
  isNotHeading: "What it is, and what it is not",
  picturesHeading: "How it is expected to look",
  picturesNote:
    "Drawn by computer from this plan, at arm's length from a mirror in daylight. A prediction, not a promise: the table gives the range.",
  pictureAlt: (view: string, age: string) => `Predicted look of the head from the ${view}, ${age}`,
  pictureAges: { fresh: "fresh", healed: "healed", "5y": "after 5 years" },
  views: { front: "front", top: "top", left: "left", right: "right", back: "back" },
  outlookHeading: "How dark, for how long",
  outlookNote:
    "Nine times in ten the result should lie in the range given; some of its causes are poorly known. Darker by: points of lightness of 100. Colour difference: 1 is just visible side by side, 5 is plain.",
  outlookColumns: [
    "Time",
    "Darker by (range)",
    "Colour difference from bare skin (range)",
    "Nobody would notice a difference",
  ],
  healed: "healed (1 month)",
  afterYears: (years: number) => `after ${years} ${plural(years, "year", "years")}`,
  under1: "under 1 %",
  sessionsHeading: "Sessions",
  sessionColumns: ["Session", "Date", "Dots", "Time", "Could take"],
  otherPreset: (chosen: string, other: string, sessions: number, total: string, longest: string) =>
    `Planned as: ${chosen}. Done the other published way (${other}) it would be ${sessions} ${plural(sessions, "session", "sessions")}, ${total} in all, the longest ${longest}.`,
  quoteHeading: "What it costs",
  quoteColumns: ["", "Amount"],
  net: "Together",
  tax: "Tax",
  total: "Total",
  quoteRange: "It may end between",
  between: (lower: string, upper: string) => `${lower} and ${upper}`,
  deposit: "Deposit, part of the total",
  assumes: "This assumes:",
  noQuote: "No price is set for this currency; ask the clinic.",
  touchUpHeading: "Touch-ups: what different sources say",
  touchUpColumns: ["Claim", "Years", "Who says so", "Strength"],
  alternativesHeading: "What else there is",
  alternativeColumns: [
    "",
    "For whom",
    "Stops loss",
    "Until it shows",
    "How long to keep on",
    "Price",
    "Side effects",
    "Together with dots",
  ],
  stopsLoss: { yes: "yes", slows: "slows it", no: "no" },
  aftercareHeading: "Aftercare, day by day",
  aftercareIntro:
    "Days count from each session. The dates are those after the last one; after the others the same holds until the next.",
  aftercareColumns: ["Day", "Date", "What to do"],
  sourcesNote: "Numbers in [brackets] are the sources, listed at the end of the practitioner sheet.",
  sourcesHeading: "On whose word",
  choosing:
    "Before you agree: ask to see healed results older than a year on skin like yours, the practitioner's training and licence, and the label of the pigment with its batch number.",
};

export const practitioner = {
  part: "Practitioner sheet",
  measuresHeading: "Head",
  origin: { scan: "from a scan", tape: "from tape figures", template: "from a template" },
  measures: {
    circumferenceMm: "Circumference",
    lengthMm: "Length",
    breadthMm: "Breadth",
    nasionInionArcMm: "Nasion to inion",
    coronalArcMm: "Ear to ear over the vertex",
  },
  scalp: "Scalp",
  hairline: (style: string, length: string, feather: string, wander: string) =>
    `Hairline: ${style}, ${length} mm long, feather ${feather} mm, wander ${wander} mm (root mean square).`,
  mapHeading: "Zones",
  mapAlt: (view: string, zones: string) => `Zones of the scalp seen from the ${view}: ${zones}`,
  zonesHeading: "What goes where",
  zoneColumns: [
    "Zone",
    "Area cm²",
    "Treated cm²",
    "Hair per cm²",
    "Wanted per cm²",
    "Dots",
    "Dots per cm²",
    "Mean gap mm",
  ],
  zoneNote:
    "Hair and dots are those of the treated part. Wanted counts hair and dots together. Gap: as if dots stood in hexagons",
  techniqueHeading: "Technique by zone and session",
  techniqueColumns: [
    "Zone",
    "Sessions",
    "Needle",
    "Out mm",
    "Gap mm",
    "Angle °",
    "Contact s",
    "Per s",
    "Stroke mm",
    "Stretch",
    "Ink : water",
  ],
  needle: (count: string, diameter: string) => `${count} × ${diameter}`,
  techniqueNote:
    "Out: needle out of the guide. Gap: guide off the skin. Contact: time per dot. Per s: punctures per second. Out is neither how deep the needle goes nor where the pigment stays.",
  depositHeading: "Deposit to expect when healed (nine dots in ten)",
  depositColumns: ["Zone", "Sessions", "Needle mm", "Depth mm", "Radius mm", "Mass ng", "Spill", "Bleeding"],
  bleeding: ["none", "pinpoint", "ooze", "flow"],
  hueNote:
    "Depth is also hue: the same pigment set deeper reads cooler and fainter. Change the shade by dilution, not by depth",
  bodyTattooNote: "Dots are set and lifted: no scraping, and far above the depth of a body tattoo.",
  bleedingNote: "Bleeding as the model expects it. Whether any may be seen is disputed",
  mapNote: "Strong colour: gets dots. Faint colour: does not.",
  cautionsHeading: "Cautions",
  caution: (zones: string, text: string) => `${zones}: ${text}`,
  refusedHeading: "Zones that were asked for and get no dots",
  rulesHeading: "Which rule, on whose word, and what moved it here",
  rulesColumns: ["Value", "Rule", "What moved it"],
  fields: {
    instrument: "Instrument",
    needle: "Needle",
    ink: "Ink",
    extensionMm: "Needle out",
    guideGapMm: "Guide gap",
    angleDeg: "Angle",
    dwellS: "Contact time",
    punctureHz: "Punctures per second",
    strokeMm: "Stroke",
    complianceMmPerN: "Give of hand and machine",
    stretchRatio: "Stretch",
    dragMmPerS: "Sideways speed",
    dilutionParts: "Dilution",
  } satisfies { readonly [field in TechniqueField]: string },
  setByPerson: "set by hand",
  assumed: "ASSUMPTION",
  nothingMoved: "nothing: as at the reference place",
  findingsHeading: "Assessment",
  findingColumns: ["", "Finding", "Whom to see", "What would change it"],
  warningsHeading: "Schedule",
  contradictionsHeading: "Where sources disagree",
  contradictionsColumns: ["One says", "Others say"],
  evidenceHeading: "Sources",
  evidenceNote:
    "Strength: A peer-reviewed, B standard, textbook or official, C practitioner, D weak, derived by arithmetic shown, assumption: nobody has measured it.",
  evidenceColumns: ["No.", "Statement", "Source", "Strength"],
  reproducible: (engine: string, seed: string, hash: string) =>
    `Engine ${engine}, seed ${seed}, SHA-256 of dots.csv ${hash}.`,
  noDots: "none",
};

export const template = {
  part: "Hairline template",
  print: "Print at 100 % (actual size, no fitting to the page). This bar must measure 100 mm.",
  howTo: (distortion: string, strip: string) =>
    `Hold the line on the skin with the middle mark on the midline. The line keeps its length exactly; ${strip} mm to either side of it paper and skin differ by ${distortion} mm at most over the whole length.`,
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

export const card = {
  part: (session: number) => `Session card ${session}`,
  heading: (session: number, sessions: number) => `Session ${session} of ${sessions}`,
  subtitle: (label: string, date: string, dots: string, minutes: string, from: string, to: string) =>
    `${label}\n${date} · ${dots} dots · about ${minutes} (${from} to ${to} at published paces)`,
  columns: [
    "Order, zone",
    "Dots",
    "Time",
    "Dots per cm²",
    "Gap mm",
    "Needle",
    "Out mm",
    "Angle °",
    "Contact s",
    "Stretch",
    "Ink + water ml",
  ],
  tableNote: (cup: string) =>
    `Recipe for a cup of ${cup} ml: ink, then water. Dots per cm² and gap: all of the zone's dots in this session. Zones with the same recipe share a cup.`,
  orderHeading: "Order of passes",
  order:
    "Fill first, edges last: the middle shows the day's setting before the edges show it to everybody. In each zone spread light passes over the whole zone and close the gaps; never finish one corner first.",
  needleChange: (cite: string) =>
    `Needle: change it many times a session ${cite}. How often nobody states: a fresh one for each zone, and after half an hour at the latest (assumption).`,
  cuesHeading: "Hand and eye",
  stopHeading: "Stop signs",
  /** Cues that say stop, by their state. */
  stopStates: ["too deep", "overworked"],
  /** Cues whose words need their state before them. */
  namedStates: ["right depth", "too shallow", "too deep", "overworked"],
  here: (zone: string, words: string) => `${zone}: ${words}`,
  numbing: (cite: string) => `Numbing ${cite}`,
  numbingBlanks: ["product, lot, expiry", "on at", "off at", "again at", "first dot at", "last dot at"],
  lots: "Lots and expiry",
  lotBlanks: ["ink lot", "expiry", "needle lot", "expiry", "water lot", "expiry"],
  actualHeading: "As done",
  actualColumns: ["Zone", "Dots", "Out mm", "Contact s", "Ink + water ml", "New needles", "Pain 0–10", "Bleeding 0–3"],
  bleedingKey: "Bleeding: 0 none, 1 pinpoint, 2 ooze, 3 flow. Stop at 2 and come back healed.",
  notes: "Notes",
  signatures: ["practitioner, date", "client, date"],
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
