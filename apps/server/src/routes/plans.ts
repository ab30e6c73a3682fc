import { downloadTypes } from "@shadowline/api";
import type { FileAnswer, RouteContext, RouteHandlers } from "../http/route-handler.js";
import { attachedFiles } from "../planning/attached-files.js";
import { asReadNow } from "../stored-case.js";

/** The plan of a case and the files made from it, computed apart and kept per version. */
export const planRoutes: Pick<RouteHandlers, "readPlan" | "download"> = {
  readPlan: ({ caseId }, context) => planned(caseId, "plan.json", null, context),
  download: ({ caseId, file }, context) => planned(caseId, file, file, context),
};

async function planned(
  caseId: string,
  file: string,
  saveAs: string | null,
  { records, planner, signal }: RouteContext,
): Promise<FileAnswer> {
  const { version, document } = asReadNow(await records.readCase(caseId));
  const files = await attachedFiles(records, caseId, document);
  const bytes = await planner.make({ caseId, version, document, files, file }, signal);
  return { bytes, type: downloadTypes[file] ?? "application/octet-stream", saveAs };
}
