import type { RouteHandlers } from "../http/route-handler.js";

/** Files attached to a case, as they came: the studio reads the scan in a worker of its own. */
export const fileRoutes: Pick<RouteHandlers, "readFile" | "addFile"> = {
  async readFile({ caseId, name }, { records }) {
    // Never as a type a browser would render.
    return { bytes: await records.readFile(caseId, name), type: "application/octet-stream", saveAs: name };
  },

  async addFile({ caseId, name, bytes }, { records, checkUpload, person, signal }) {
    // Whoever may not see the case learns nothing from how its file would read.
    await records.listVersions(caseId);
    await checkUpload({ bytes, name }, signal);
    return records.addFile(caseId, name, bytes, person.id);
  },
};
