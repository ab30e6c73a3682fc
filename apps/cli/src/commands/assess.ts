import {
  type Assessment,
  applyEdits,
  assessCase,
  type ChangedFindings,
  changedFindings,
  type Finding,
  intake,
  parseCase,
  parseWith,
  printedAssessment,
  assess as weigh,
} from "@shadowline/treatment";
import type { Command, Io } from "../command.js";
import { fromFile } from "../exit.js";
import { requiredFile } from "../flag-values.js";
import { readJson } from "../input-files.js";

export const assess: Command = {
  usage: "CASE.json|INTAKE.json [--was EARLIER.json] [--json]",
  help: [
    "A refusal to plan dots is an answer, not an error: exit 0.",
    "EARLIER.json: a case, an intake, or what assess --json printed; lists which findings changed.",
  ],
  flags: { json: { type: "boolean" }, was: { type: "string" } },
  mostFiles: 1,
  async run({ files, text, on }, io) {
    const assessment = await assessed(requiredFile(files, "CASE.json or INTAKE.json"));
    const changed = text.was === undefined ? undefined : changedFindings(await assessed(text.was), assessment);
    if (on.json) {
      io.print(JSON.stringify({ ...assessment, ...(changed && { changed }) }));
      return undefined;
    }
    if (changed) printChanges(changed, io);
    io.print(`Decision: ${assessment.decision}`);
    for (const finding of assessment.findings) {
      io.print(`\n${finding.decision.toUpperCase()}  ${finding.rule}\n  ${finding.because}`);
      if (finding.seeWhom) io.print(`  See: ${finding.seeWhom}`);
      io.print(`  Would change: ${finding.wouldChange}\n  Evidence: ${finding.evidence.join(", ")}`);
    }
    return undefined;
  },
};

async function assessed(file: string): Promise<Pick<Assessment, "decision" | "findings">> {
  const json = await readJson(file);
  const has = (member: string): boolean => typeof json === "object" && json !== null && member in json;
  return fromFile(file, () => {
    if (has("findings")) return parseWith(printedAssessment, json, "assessment");
    if (!has("intake") && !has("schemaVersion")) return weigh(parseWith(intake, json, "intake"));
    const clientCase = parseCase(json);
    return assessCase(clientCase, applyEdits(clientCase.knowledge.edits));
  });
}

function printChanges({ decision, appeared, vanished, changed }: ChangedFindings, io: Io): void {
  const line = ({ decision: weight, rule }: Finding): string => `${weight}  ${rule}`;
  io.print(`Was: ${decision.before}, is: ${decision.after}`);
  for (const finding of appeared) io.print(`  + ${line(finding)}`);
  for (const finding of vanished) io.print(`  - ${line(finding)}`);
  for (const { before, after } of changed) io.print(`  ~ ${line(before)} > ${after.because}`);
  io.print("");
}
