import {
  type ClientCase,
  clientCase,
  type Evidence,
  type Knowledge,
  type KnowledgeChange,
  type KnowledgeEdit,
  knowledgeEdit,
  type Plan,
  strengths,
} from "@shadowline/treatment";
import { z } from "zod";

/** A ULID in upper case: 48 bits of time and 80 random bits, https://github.com/ulid/spec. */
export const caseId = z.string().regex(/^[0-7][0-9A-HJKMNP-TV-Z]{25}$/, "a ULID of 26 upper-case characters");

/** Counts up from 1 within a case. */
export const version = z.number().int().min(1).max(2_147_483_647);

/** The same in a path, where everything is text. */
export const versionInPath = z
  .string()
  .regex(/^[1-9][0-9]{0,9}$/, "a version number from 1")
  .transform(Number)
  .pipe(version);

/** A label, never a path: no separators and no control characters. */
export const fileName = z
  .string()
  // biome-ignore lint/suspicious/noControlCharactersInRegex: refusing them is the point
  .regex(/^[^/\\\u0000-\u001f\u007f]{1,255}$/, "a file name without a folder");

const MOST_NAME_LENGTH = 255;

/** A name as somebody's machine spells it, made a label: `a/b.glb` becomes `a_b.glb`; a long one keeps its ending. */
export const fileLabel = z
  .string()
  .min(1)
  .transform((written) => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: replacing them is the point
    const label = written.replace(/[/\\\u0000-\u001f\u007f]/g, "_");
    const ending = /\.\w{1,8}$/.exec(label)?.[0] ?? "";
    const stem = label.slice(0, label.length - ending.length).slice(0, MOST_NAME_LENGTH - ending.length);
    // A character of two halves may have been cut in the middle.
    return stem.replace(/[\ud800-\udbff]$/, "") + ending;
  });

/** An attached file: its name in the case, and SHA-256 of its bytes. */
export const storedFile = z.object({ name: fileName, sha256: z.string() });

/**
 * A case as its author wrote it. Checked by the case's own parser, which knows what belongs together,
 * and not a second time here; described in the OpenAPI document by the published schema.
 */
export const caseInput = z.unknown();

/** A case with every default filled in. */
export const storedCase = z.custom<ClientCase>();
export const plan = z.custom<Plan>();

export const caseSummary = z.object({
  caseId,
  label: z.string(),
  version,
  savedAt: z.iso.datetime(),
  savedBy: z.string(),
});
export const caseVersion = z.object({ version, savedAt: z.iso.datetime(), savedBy: z.string() });
export const caseDocument = caseVersion.extend({ caseId, document: storedCase });

/** The published knowledge is version 0; every edit of the clinic makes the next. */
export const knowledgeVersion = z.number().int().min(0).max(1_000_000);

export const knowledge = z.object({ version: knowledgeVersion, knowledge: z.custom<Knowledge>() });

/** One edit as it stands on record. */
export const storedEdit = z.object({
  version,
  edit: z.custom<KnowledgeEdit>(),
  savedAt: z.iso.datetime(),
  savedBy: z.string(),
});

/** Checked by the knowledge's own parser, which names every wrong field; the server puts the date. */
export const newEdit = knowledgeEdit.omit({ date: true });

/** What one edit changed, field by field. */
export const knowledgeChange = z.object({ version, changes: z.array(z.custom<KnowledgeChange>()) });

export const evidence: z.ZodType<Evidence> = z.object({
  id: z.string(),
  statement: z.string(),
  range: z.object({ lower: z.number(), upper: z.number(), unit: z.string() }).optional(),
  source: z.string(),
  strength: z.enum(strengths),
  contradicts: z.array(z.string()),
  usedFor: z.string(),
});

export const health = z.object({
  status: z.enum(["ready", "database-down"]),
  engineVersion: z.string(),
  /** The clinic whose records these are. */
  clinic: z.string(),
});

const looks = ["front", "top", "left", "right", "back"].flatMap((view) =>
  ["fresh", "healed", "5y"].map((age) => `look-${view}-${age}.png` as const),
);

/** Files that a plan can be taken home as, with their media types. */
export const downloadTypes: { readonly [name: string]: string } = {
  "plan.json": "application/json",
  "dots.csv": "text/csv; charset=utf-8",
  "dots.ply": "application/octet-stream",
  "head.glb": "model/gltf-binary",
  "plan.pdf": "application/pdf",
  "aftercare.ics": "text/calendar; charset=utf-8",
  ...Object.fromEntries(looks.map((name) => [name, "image/png"])),
};
export const downloadName = z.enum(Object.keys(downloadTypes));

/** Schemas that the OpenAPI document shows by name. */
export const named: readonly (readonly [string, z.ZodType, () => z.ZodType | null])[] = [
  ["ClientCaseInput", caseInput, () => clientCase],
  ["ClientCase", storedCase, () => clientCase],
  ["Plan", plan, () => null],
];
