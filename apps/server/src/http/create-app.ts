import { randomUUID } from "node:crypto";
import fastify, { type FastifyInstance } from "fastify";
import { aboutRoutes } from "../routes/about.js";
import { caseRoutes } from "../routes/cases.js";
import { fileRoutes } from "../routes/files.js";
import { knowledgeRoutes } from "../routes/knowledge.js";
import { planRoutes } from "../routes/plans.js";
import { addStudio } from "../studio-files.js";
import { addGuard } from "./guard.js";
import { problemOf } from "./refusal.js";
import { MAX_JSON_BYTES, registerRoutes } from "./register-routes.js";
import type { RouteContext } from "./route-handler.js";

export type AppOptions = Omit<RouteContext, "signal"> & {
  readonly studioFolder: string;
  /** For what nobody expected; gets no request data. */
  readonly report: (line: string) => void;
};

/** The server without its port: guard, routes, studio and the one place that answers errors. */
export async function createApp({ studioFolder, report, ...context }: AppOptions): Promise<FastifyInstance> {
  const app = fastify({
    genReqId: () => randomUUID(),
    // A sender that trickles is not waited for.
    requestTimeout: 30_000,
    forceCloseConnections: "idle",
    // Longer than any name that is kept: a label is cut by its route, not refused by its address.
    routerOptions: { maxParamLength: 2000 },
    // Method and path only reach the error handler; nothing is logged per request.
    logger: false,
  });
  addGuard(app);
  app.setErrorHandler((error, request, reply) => {
    const problem = problemOf(error, request.id, request.routeOptions.bodyLimit ?? MAX_JSON_BYTES);
    if (problem.code === "internal") report(`Request ${request.id} failed: ${placeOf(error)}`);
    return reply.status(problem.status).type("application/problem+json").send(JSON.stringify(problem));
  });
  registerRoutes(app, { ...aboutRoutes, ...caseRoutes, ...planRoutes, ...fileRoutes, ...knowledgeRoutes }, context);
  await addStudio(app, studioFolder);
  return app;
}

/** Where it happened and not what was said: the text of an error may hold health data. */
function placeOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const frames = (error.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line));
  return [error.name, ...frames.slice(0, 8).map((line) => line.trim())].join(" ");
}
