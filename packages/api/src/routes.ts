import { z } from "zod";
import { type Route, route } from "./route.js";
import {
  caseDocument,
  caseId,
  caseInput,
  caseSummary,
  caseVersion,
  downloadName,
  downloadTypes,
  evidence,
  fileLabel,
  fileName,
  health,
  knowledge,
  knowledgeChange,
  knowledgeVersion,
  newEdit,
  plan,
  storedEdit,
  storedFile,
  version,
  versionInPath,
} from "./shapes.js";

/** 128 MiB: a scan of two million triangles in the wordiest of its formats, and then some. */
export const MAX_UPLOAD_BYTES = 134_217_728;

const ofCase = z.strictObject({ caseId });
const json = <S extends z.ZodType>(about: string, shape: S) => ({ about, json: shape });
const ok = <S extends z.ZodType>(about: string, shape: S) => ({ status: 200 as const, answer: json(about, shape) });

/** Every route of the server, by the name it has in handlers and client. */
export const routes = {
  health: route({
    method: "GET",
    path: "/api/health",
    permission: "read-about",
    about: "Whether the server can work.",
    success: ok("State of server and database.", health),
    refusals: [],
  }),
  openapi: route({
    method: "GET",
    path: "/api/openapi.json",
    permission: "read-about",
    about: "This description.",
    success: ok("OpenAPI 3.1 document.", z.record(z.string(), z.unknown())),
    refusals: [],
  }),
  listEvidence: route({
    method: "GET",
    path: "/api/evidence",
    permission: "read-evidence",
    about: "The evidence registry.",
    success: ok("Every entry, contradictions included.", z.array(evidence)),
    refusals: [],
  }),
  readKnowledge: route({
    method: "GET",
    path: "/api/knowledge",
    permission: "read-knowledge",
    about: "Rules, protocols and figures as the clinic uses them: the published ones with its edits.",
    success: ok("The latest version.", knowledge),
    refusals: [409, 503],
  }),
  listKnowledgeVersions: route({
    method: "GET",
    path: "/api/knowledge/versions",
    permission: "read-knowledge",
    about: "Every edit of the clinic, the first first.",
    success: ok("What was changed, by whom and why.", z.array(storedEdit)),
    refusals: [409, 503],
  }),
  readKnowledgeChange: route({
    method: "GET",
    path: "/api/knowledge/versions/:version/diff",
    permission: "read-knowledge",
    about: "What one edit changed, field by field.",
    params: z.strictObject({ version: versionInPath }),
    success: ok("Fields before and after.", knowledgeChange),
    refusals: [404, 409, 503],
  }),
  editKnowledge: route({
    method: "POST",
    path: "/api/knowledge/versions",
    permission: "write-knowledge",
    about: "A new version, if nobody made one since the version the editor saw. Undoing is an edit that restores.",
    body: z.strictObject({ expectedVersion: knowledgeVersion, edit: newEdit }),
    success: { status: 201, answer: json("The edit as stored; on disk when this arrives.", storedEdit) },
    refusals: [400, 403, 409, 413, 415, 503],
  }),
  listCases: route({
    method: "GET",
    path: "/api/cases",
    permission: "read-case",
    about: "Cases of the clinic, the one saved last first.",
    success: ok("One row per case.", z.array(caseSummary)),
    refusals: [503],
  }),
  createCase: route({
    method: "POST",
    path: "/api/cases",
    permission: "write-case",
    about: "A new case. Sending the same id and document again answers the same and adds nothing.",
    body: z.strictObject({
      /** Chosen by the sender so that a repeated request adds nothing; made by the server if left out. */
      caseId: caseId.optional(),
      document: caseInput,
    }),
    success: { status: 201, answer: json("The case as stored, version 1.", caseDocument) },
    refusals: [400, 403, 409, 413, 415, 503],
  }),
  readCase: route({
    method: "GET",
    path: "/api/cases/:caseId",
    permission: "read-case",
    about: "A case as it stands.",
    params: ofCase,
    success: ok("Document and version.", caseDocument),
    refusals: [404, 503],
  }),
  saveCase: route({
    method: "PUT",
    path: "/api/cases/:caseId",
    permission: "write-case",
    about: "A new version, if nobody saved one since the version the sender started from.",
    params: ofCase,
    body: z.strictObject({ expectedVersion: version, document: caseInput }),
    success: ok("The case as stored; on disk when this arrives.", caseDocument),
    refusals: [400, 403, 404, 409, 413, 415, 503],
  }),
  listVersions: route({
    method: "GET",
    path: "/api/cases/:caseId/versions",
    permission: "read-case",
    about: "Every version of a case, newest first.",
    params: ofCase,
    success: ok("When and by whom.", z.array(caseVersion)),
    refusals: [404, 503],
  }),
  readVersion: route({
    method: "GET",
    path: "/api/cases/:caseId/versions/:version",
    permission: "read-case",
    about: "A case as it stood.",
    params: ofCase.extend({ version: versionInPath }),
    success: ok("Document of that version.", caseDocument),
    refusals: [404, 503],
  }),
  readPlan: route({
    method: "GET",
    path: "/api/cases/:caseId/plan",
    permission: "read-case",
    about: "The plan of the case as it stands.",
    params: ofCase,
    success: ok("All of plan.json.", plan),
    refusals: [400, 404, 503],
  }),
  readFile: route({
    method: "GET",
    path: "/api/cases/:caseId/files/:name",
    permission: "read-case",
    about: "A file attached to the case: its scan or its landmarks.",
    params: ofCase.extend({ name: fileName }),
    success: { status: 200, answer: { about: "The bytes as attached.", bytes: ["application/octet-stream"] } },
    refusals: [404, 409, 503],
  }),
  addFile: route({
    method: "PUT",
    path: "/api/cases/:caseId/files/:name",
    permission: "write-case",
    about:
      "Attaches a scan, or a file of landmarks, to the case. The name is a label: separators and control characters become _, and where the case holds other bytes under it, the file gets the next free name, so that versions saved before keep theirs. The same bytes again add nothing.",
    params: ofCase.extend({ name: fileLabel }),
    upload: { about: "GLB, glTF, OBJ, PLY, STL or USDZ, or JSON with landmarks.", mostBytes: MAX_UPLOAD_BYTES },
    success: ok("The file as the case holds it; on disk when this arrives.", storedFile),
    refusals: [400, 403, 404, 409, 413, 415, 422, 503, 507],
  }),
  download: route({
    method: "GET",
    path: "/api/cases/:caseId/downloads/:file",
    permission: "read-case",
    about: "A file made from the plan of the case as it stands.",
    params: ofCase.extend({ file: downloadName }),
    success: {
      status: 200,
      answer: { about: "The same bytes as the command writes.", bytes: [...new Set(Object.values(downloadTypes))] },
    },
    refusals: [400, 404, 503],
  }),
} satisfies { [name: string]: Route };

export type Routes = typeof routes;
export type RouteName = keyof Routes;
