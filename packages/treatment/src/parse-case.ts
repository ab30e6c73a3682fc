import { InputError, type InputIssue } from "@shadowline/quantity";
import { scarShapeIssues } from "@shadowline/scalp";
import { applyEdits } from "./apply-edits.js";
import { type ClientCase, clientCase, type TechniqueOverride } from "./case.js";
import { MOST_STROKE_PLACES } from "./case-brush.js";
import type { Knowledge } from "./knowledge.js";
import { MOST_ISSUES, parseWith } from "./parse-with.js";

/** Days within which a calendar of aftercare can be reckoned; what lies outside is a slip of the pen. */
const EARLIEST_START = "1900-01-01";
const LATEST_START = "2199-12-31";

/**
 * A case as written by a person, with every default filled in.
 *
 * @throws InputError naming every field that is missing, unknown, of the wrong type or out of range, and
 *   zones, protocols and materials that are asked for but do not exist; or the clinic's edit that cannot stand
 */
export function parseCase(json: unknown): ClientCase {
  const parsed = parseWith(clientCase, json, "case");
  const issues: InputIssue[] = [];
  if (parsed.startDate < EARLIEST_START || parsed.startDate > LATEST_START)
    issues.push({ field: "startDate", allowed: `from ${EARLIEST_START} to ${LATEST_START}`, found: parsed.startDate });
  const scars = new Set<string>();
  for (const [i, scar] of parsed.scars.entries()) {
    if (scars.has(scar.id)) issues.push({ field: `scars[${i}].id`, allowed: "used once", found: scar.id });
    scars.add(scar.id);
    issues.push(...scarShapeIssues(scar, `scars[${i}]`));
  }
  const known = (zone: string, field: string): void => {
    if (zone.startsWith("scar-") && !scars.has(zone))
      issues.push({ field, allowed: "a zone or the id of one of the scars", found: zone });
  };
  for (const [i, zone] of parsed.wantedLook.zones.entries()) known(zone, `wantedLook.zones[${i}]`);
  for (const zone of Object.keys(parsed.wantedLook.zonePerCm2)) known(zone, `wantedLook.zonePerCm2.${zone}`);
  issues.push(...strokeIssues(parsed), ...measuredIssues(parsed));
  const knowledge = applyEdits(parsed.knowledge.edits, "knowledge.edits");
  for (const [place, override] of Object.entries(parsed.protocol.technique)) {
    const [zone, use] = place.split("/");
    const field = `protocol.technique.${place}`;
    known(zone, field);
    // Edge and fill are mixed at borders, so that any zone of hair may hold both.
    const uses: readonly string[] = zone.startsWith("scar-") ? ["scar"] : ["edge", "fill"];
    if (use !== undefined && !uses.includes(use))
      issues.push({ field, allowed: `a use of this zone: ${uses.join(" or ")}`, found: use });
    if (override) issues.push(...overrideIssues(override, knowledge, field));
  }
  issues.push(...unknownItems(parsed, knowledge));
  if (issues.length > 0) throw new InputError(issues.slice(0, MOST_ISSUES));
  return parsed;
}

/** Fewer dots are an "add" below zero; any other kind names a density. */
function strokeIssues({ wantedLook: { strokes } }: ClientCase): InputIssue[] {
  const places = strokes.reduce(
    (sum, { pathMm, mirroredPathMm = [] }) => sum + pathMm.length + mirroredPathMm.length,
    0,
  );
  const long: InputIssue[] =
    places > MOST_STROKE_PLACES
      ? [{ field: "wantedLook.strokes", allowed: `of at most ${MOST_STROKE_PLACES} places in all`, found: places }]
      : [];
  return [
    ...long,
    ...strokes.flatMap(({ kind, perCm2 }, i) =>
      perCm2 < 0 && kind !== "add"
        ? [{ field: `wantedLook.strokes[${i}].perCm2`, allowed: 'at least 0, or with "add"', found: perCm2 }]
        : [],
    ),
  ];
}

function measuredIssues({ measuredFollicles, measuredDots, startDate }: ClientCase): InputIssue[] {
  const issues = measuredFollicles.flatMap(({ polygon }, i) => scarShapeIssues({ polygon }, `measuredFollicles[${i}]`));
  const lastDate = measuredDots?.lastDate;
  if (lastDate !== undefined && (lastDate < EARLIEST_START || lastDate > startDate)) {
    const allowed = `from ${EARLIEST_START} to the startDate`;
    issues.push({ field: "measuredDots.lastDate", allowed, found: lastDate });
  }
  return issues;
}

/** Ids that nobody has: a protocol and materials are found in the knowledge or not at all. */
function unknownItems({ protocol, materials }: ClientCase, knowledge: Knowledge): InputIssue[] {
  const issues: InputIssue[] = [];
  const { sessionPreset } = protocol;
  const ids = knowledge.protocols.map(({ id }) => id);
  if (!ids.includes(sessionPreset))
    issues.push({ field: "protocol.sessionPreset", allowed: `one of ${ids.join(", ")}`, found: sessionPreset });
  const check = (id: string | undefined, kind: string, field: string): void => {
    if (id !== undefined && !knowledge.materials.some((one) => one.material === kind && one.id === id))
      issues.push({ field, allowed: `the id of one of the materials of this kind (${kind})`, found: id });
  };
  for (const kind of ["pigment", "anaesthetic", "machine"] as const)
    check(materials[kind]?.id, kind, `materials.${kind}.id`);
  for (const [i, needle] of materials.needles.entries()) check(needle.id, "needle", `materials.needles[${i}].id`);
  return issues;
}

/** A machine is never as slow as a hand, and a dot of a machine never takes as long. */
const MACHINE_LEAST_HZ = 45;
const MACHINE_MOST_DWELL_S = 0.3;

function overrideIssues(override: TechniqueOverride, { materials }: Knowledge, field: string): InputIssue[] {
  const issues: InputIssue[] = [];
  const { instrument, punctureHz, dwellS, tapsPerDot, pigment } = override;
  if (instrument !== "hand-pen") {
    if (punctureHz !== undefined && punctureHz < MACHINE_LEAST_HZ)
      issues.push({ field: `${field}.punctureHz`, allowed: "at least 45, or with a hand pen", found: punctureHz });
    if (dwellS !== undefined && dwellS > MACHINE_MOST_DWELL_S)
      issues.push({ field: `${field}.dwellS`, allowed: "at most 0.3, or with a hand pen", found: dwellS });
    if (tapsPerDot !== undefined)
      issues.push({ field: `${field}.tapsPerDot`, allowed: "left out, or with a hand pen", found: tapsPerDot });
  } else if (punctureHz !== undefined && punctureHz > 8) {
    issues.push({
      field: `${field}.punctureHz`,
      allowed: "at most 8 taps a second with a hand pen",
      found: punctureHz,
    });
  }
  if (pigment !== undefined && !materials.some((one) => one.material === "pigment" && one.id === pigment))
    issues.push({ field: `${field}.pigment`, allowed: "the id of a pigment of the materials", found: pigment });
  return issues;
}
