import { NotVisible, newUlid, type Records } from "@shadowline/records";
import { type ClientCase, parseCase } from "@shadowline/treatment";
import type { RouteHandlers } from "../http/route-handler.js";
import { asReadNow } from "../stored-case.js";

type CaseRoutes = "listCases" | "createCase" | "readCase" | "saveCase" | "listVersions" | "readVersion";

/** Cases: each only parses and hands over; what is answered is on disk. */
export const caseRoutes: Pick<RouteHandlers, CaseRoutes> = {
  listCases: (_, { records }) => records.listCases(),
  async createCase({ body }, { records, person }) {
    const caseId = body.caseId ?? newUlid(new Date());
    const written = body.document;
    const isBare = typeof written === "object" && written !== null && !Object.hasOwn(written, "knowledge");
    // Before it is checked: it may follow a protocol of the clinic's own.
    const whole = isBare ? { ...written, knowledge: await knowledgeFor(caseId, records) } : written;
    return records.createCase(caseId, parseCase(whole), person.id);
  },
  readCase: async ({ caseId }, { records }) => asReadNow(await records.readCase(caseId)),
  saveCase: ({ caseId, body }, { records, person }) =>
    records.saveCase(caseId, body.expectedVersion, parseCase(body.document), person.id),
  listVersions: ({ caseId }, { records }) => records.listVersions(caseId),
  readVersion: async ({ caseId, version }, { records }) => asReadNow(await records.readVersion(caseId, version)),
};

/**
 * What a new case is planned with: the clinic's knowledge as it stands. A case that is there already keeps its
 * own, so that a request sent again after an edit still asks for the same.
 */
async function knowledgeFor(caseId: string, records: Records): Promise<ClientCase["knowledge"]> {
  const first = await records.readVersion(caseId, 1).catch((error: unknown) => {
    if (error instanceof NotVisible) return null;
    throw error;
  });
  if (first) return asReadNow(first).document.knowledge;
  return { edits: (await records.listKnowledge()).map(({ edit }) => edit) };
}
