import { NotVisible } from "@shadowline/records";
import { applyEdits, knowledgeDiff } from "@shadowline/treatment";
import type { RouteHandlers } from "../http/route-handler.js";

type KnowledgeRoutes = "readKnowledge" | "listKnowledgeVersions" | "readKnowledgeChange" | "editKnowledge";

/** What the clinic made of the published knowledge: an edit is checked on top of all before it, then kept. */
export const knowledgeRoutes: Pick<RouteHandlers, KnowledgeRoutes> = {
  async readKnowledge(_, { records }) {
    const knowledge = applyEdits((await records.listKnowledge()).map(({ edit }) => edit));
    return { version: knowledge.version, knowledge };
  },

  listKnowledgeVersions: (_, { records }) => records.listKnowledge(),

  async readKnowledgeChange({ version }, { records }) {
    const edits = (await records.listKnowledge()).map(({ edit }) => edit);
    if (version > edits.length) throw new NotVisible("version of the knowledge");
    const changes = knowledgeDiff(applyEdits(edits.slice(0, version - 1)), applyEdits(edits.slice(0, version)));
    return { version, changes: [...changes] };
  },

  async editKnowledge({ body }, { records, person }) {
    const edits = (await records.listKnowledge()).map(({ edit }) => edit);
    const edit = { ...body.edit, date: new Date().toISOString().slice(0, 10) };
    // A stale version is refused by the records; checking the edit against newer ones first only names its faults.
    applyEdits([...edits, edit]);
    return records.editKnowledge(body.expectedVersion, edit, person.id);
  },
};
