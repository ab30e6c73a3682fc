import { checkRequest, type Route, routes } from "@shadowline/api";
import type { FastifyInstance, FastifyReply } from "fastify";
import { allow } from "../access.js";
import { isFileAnswer, type RouteContext, type RouteHandlers } from "./route-handler.js";
import { parseStrictJson } from "./strict-json.js";

/** 1 MiB: a case with every curve drawn takes a tenth of it, one brushed as often as it may be half. */
export const MAX_JSON_BYTES = 1_048_576;

/** Puts every route of the table on the server, each with its permission and its checks in front. */
export function registerRoutes(
  app: FastifyInstance,
  handlers: RouteHandlers,
  context: Omit<RouteContext, "signal">,
): void {
  app.removeAllContentTypeParsers();
  const json = { parseAs: "buffer" as const, bodyLimit: MAX_JSON_BYTES };
  app.addContentTypeParser("application/json", json, async (_: unknown, body: Buffer) => parseStrictJson(body));
  const named = Object.entries<Route>(routes).map(([name, route]) => {
    const handler = handlers[name as keyof RouteHandlers] as Handler;
    return { route, handler, bodyLimit: route.upload?.mostBytes ?? MAX_JSON_BYTES };
  });
  for (const one of named.filter(({ route }) => !route.upload)) addRoute(app, one, context);
  // In a room of their own: no other route takes bytes, and none of these takes JSON.
  void app.register(async (files) => {
    files.removeAllContentTypeParsers();
    files.addContentTypeParser(
      "application/octet-stream",
      { parseAs: "buffer" },
      async (_: unknown, body: Buffer) => body,
    );
    for (const one of named.filter(({ route }) => route.upload)) addRoute(files, one, context);
  });
}

type Handler = (request: unknown, context: RouteContext) => Promise<unknown>;

function addRoute(
  app: FastifyInstance,
  { route, handler, bodyLimit }: { route: Route; handler: Handler; bodyLimit: number },
  context: Omit<RouteContext, "signal">,
): void {
  app.route({
    method: route.method,
    url: route.path,
    bodyLimit,
    // Before the body is read: whoever may not send a file does not fill the memory with it.
    onRequest: async () => allow(context.person, route.permission),
    async handler(request, reply) {
      const checked = checkRequest(route, request.params, request.body);
      const answer = await handler(checked, { ...context, signal: hangUpSignal(reply) });
      reply.status(route.success.status);
      if (!isFileAnswer(answer)) return reply.type("application/json").send(JSON.stringify(answer));
      if (answer.saveAs !== null) reply.header("content-disposition", attachment(answer.saveAs));
      return reply
        .type(answer.type)
        .send(Buffer.from(answer.bytes.buffer, answer.bytes.byteOffset, answer.bytes.length));
    },
  });
}

function hangUpSignal(reply: FastifyReply): AbortSignal {
  const controller = new AbortController();
  reply.raw.once("close", () => {
    if (!reply.raw.writableFinished) controller.abort();
  });
  return controller.signal;
}

/** RFC 6266, with the name in full as RFC 8187 and a plain one for old readers. */
export function attachment(name: string): string {
  const plain = name.replace(/[^\w.-]/g, "_");
  const full = encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${full}`;
}
