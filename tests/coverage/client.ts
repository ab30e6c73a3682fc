/**
 * One quiet client whom nothing speaks against, and every client that differs from him in an answer or two.
 *
 * A plan takes most of a second, so each differing case is planned once: rows do well to share cases.
 */
import {
  type Assessment,
  assessCase,
  type ClientCase,
  type ClientCaseInput,
  headOf,
  type PlannedCase,
  parseCase,
  planCase,
} from "@shadowline/treatment";
import { clearIntake } from "../../packages/treatment/src/assessment/rule-examples.js";

/** Members that differ; arrays are replaced as a whole, null takes a member away. */
export type Differing<T> = T extends readonly unknown[]
  ? T
  : T extends object
    ? { readonly [Key in keyof T]?: Differing<T[Key]> | null }
    : T;
export type CasePatch = Differing<ClientCaseInput>;
export type IntakePatch = Differing<ClientCaseInput["intake"]>;
export type ScarPatch = Differing<NonNullable<ClientCaseInput["scars"]>[number]>;

/** Man of 45 who shaves his head; a small field at low density, so that a plan is quick. */
const quietClient: ClientCaseInput = {
  schemaVersion: 1,
  label: "Coverage",
  intake: clearIntake,
  head: { template: "male" },
  skin: { lab: { l: 66, a: 9, b: 16 }, oily: "no", sunDamaged: "no" },
  wantedLook: { worn: "shaved", visualPerCm2: 40, zones: ["frontal"], shade: "dark-brown", softness: 0.5 },
  hair: { norwood: "VI", fullPerCm2: 150, shaftMm: 0.08, shade: "dark-brown" },
  startDate: "2027-03-15",
  country: "US",
  seed: 6,
};

/** A flat, old strip scar at the back. */
export const stripScar: NonNullable<ClientCaseInput["scars"]>[number] = {
  id: "scar-1",
  kind: "strip",
  ageMonths: 60,
  raised: "no",
  polygon: [
    { azimuthDeg: 160, polarDeg: 92 },
    { azimuthDeg: -160, polarDeg: 92 },
    { azimuthDeg: -160, polarDeg: 97 },
    { azimuthDeg: 160, polarDeg: 97 },
  ],
};

function patched(base: unknown, patch: unknown): unknown {
  if (typeof patch !== "object" || patch === null || Array.isArray(patch)) return patch;
  const result: Record<string, unknown> = { ...(base as Record<string, unknown> | undefined) };
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) delete result[key];
    else result[key] = patched(result[key], value);
  }
  return result;
}

/** The quiet client with what differs; every default filled in. */
export const caseWith = (patch: CasePatch = {}): ClientCase => parseCase(patched(quietClient, patch));

/** The quiet client's scar with what differs, and a case that treats it. */
export const scarCase = (patch: ScarPatch = {}): CasePatch => ({
  scars: [patched(stripScar, patch) as typeof stripScar],
  wantedLook: { zones: ["scar-1"] },
});

const remembered = new Map<string, unknown>();
function once<T>(key: string, make: () => T): T {
  if (!remembered.has(key)) remembered.set(key, make());
  return remembered.get(key) as T;
}

export function plannedWith(patch: CasePatch = {}): PlannedCase {
  const clientCase = caseWith(patch);
  return once(`plan ${JSON.stringify(clientCase)}`, () => {
    const head = once(`head ${JSON.stringify(clientCase.head)}`, () => headOf(clientCase.head));
    return planCase(clientCase, head);
  });
}

export const assessedWith = (patch: CasePatch = {}): Assessment => assessCase(caseWith(patch));

/** "health.lupus: yes, ageYears: 17": what differs, in the words of the file. */
export function inWords(patch: unknown, path = ""): string {
  const isBranch = typeof patch === "object" && patch !== null && !Array.isArray(patch);
  if (!isBranch) return `${path}: ${patch === null ? "left out" : said(patch)}`;
  const parts = Object.entries(patch).map(([key, value]) => inWords(value, path === "" ? key : `${path}.${key}`));
  return parts.length === 0 ? "the quiet client" : parts.join(", ");
}

const said = (value: unknown): string => {
  if (!Array.isArray(value)) return String(value);
  if (value.length === 0) return "none";
  return value.map((item) => (typeof item === "object" ? `{${inWords(item)}}` : String(item))).join(" and ");
};
