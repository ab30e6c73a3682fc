import { intake, parseCase, parseWith, assess as weigh } from "@shadowline/treatment";
import type { Command } from "../command.js";
import { fromFile } from "../exit.js";
import { requiredFile } from "../flag-values.js";
import { readJson } from "../input-files.js";

export const assess: Command = {
  usage: "CASE.json|INTAKE.json [--json]",
  help: ["A refusal to plan dots is an answer, not an error: exit 0."],
  flags: { json: { type: "boolean" } },
  mostFiles: 1,
  async run({ files, on }, io) {
    const file = requiredFile(files, "CASE.json or INTAKE.json");
    const json = await readJson(file);
    const isCase = typeof json === "object" && json !== null && ("intake" in json || "schemaVersion" in json);
    const assessment = fromFile(file, () => {
      if (!isCase) return weigh(parseWith(intake, json, "intake"));
      const given = parseCase(json);
      return weigh(given.intake, given.scars, given.override);
    });
    if (on.json) {
      io.print(JSON.stringify(assessment));
      return;
    }
    io.print(`Decision: ${assessment.decision}`);
    for (const finding of assessment.findings) {
      io.print(`\n${finding.decision.toUpperCase()}  ${finding.rule}\n  ${finding.because}`);
      if (finding.seeWhom) io.print(`  See: ${finding.seeWhom}`);
      io.print(`  Would change: ${finding.wouldChange}\n  Evidence: ${finding.evidence.join(", ")}`);
    }
  },
};
