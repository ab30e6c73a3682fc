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
  fileName,
  health,
  plan,
  version,
  versionInPath,
} from "./shapes.js";

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
