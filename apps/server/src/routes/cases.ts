import { newUlid } from "@shadowline/records";
import { parseCase } from "@shadowline/treatment";
import type { RouteHandlers } from "../http/route-handler.js";

type CaseRoutes = "listCases" | "createCase" | "readCase" | "saveCase" | "listVersions" | "readVersion";

/** Cases: each only parses and hands over; what is answered is on disk. */
export const caseRoutes: Pick<RouteHandlers, CaseRoutes> = {
  listCases: (_, { records }) => records.listCases(),
  createCase: ({ body }, { records, person }) =>
    records.createCase(body.caseId ?? newUlid(new Date()), parseCase(body.document), person.id),
  readCase: ({ caseId }, { records }) => records.readCase(caseId),
  saveCase: ({ caseId, body }, { records, person }) =>
    records.saveCase(caseId, body.expectedVersion, parseCase(body.document), person.id),
  listVersions: ({ caseId }, { records }) => records.listVersions(caseId),
  readVersion: ({ caseId, version }, { records }) => records.readVersion(caseId, version),
};
