import { type Problem, problem } from "./problem.js";
import type { RequestOf, ResultOf, Route } from "./route.js";
import { type RouteName, type Routes, routes } from "./routes.js";

/** A refusal of the server, with its problem details. */
export class ApiProblem extends Error {
  override readonly name = "ApiProblem";
  readonly problem: Problem;

  constructor(refusal: Problem) {
    super(refusal.detail);
    this.problem = refusal;
  }
}

/** A route without parameters and body takes nothing; every call can be given up by its signal. */
type Call<R extends Route> =
  unknown extends RequestOf<R>
    ? (request?: undefined, signal?: AbortSignal) => Promise<ResultOf<R>>
    : (request: RequestOf<R>, signal?: AbortSignal) => Promise<ResultOf<R>>;

export type Client = { readonly [Name in RouteName]: Call<Routes[Name]> };

/**
 * A client with one function per route.
 *
 * `client.saveCase({ caseId, body: { expectedVersion, document } })`. A refusal rejects with ApiProblem; a
 * connection that fails rejects with whatever `fetch` rejects with.
 *
 * @param baseUrl origin of the server, "" for the page's own
 */
export function createClient(baseUrl: string, fetch: typeof globalThis.fetch): Client {
  const calls = Object.entries<Route>(routes).map(([name, route]) => [
    name,
    (request: Record<string, unknown> | undefined, signal?: AbortSignal) =>
      call(baseUrl, fetch, route, request ?? {}, signal),
  ]);
  return Object.fromEntries(calls) as Client;
}

/** Address of a GET route, for links and downloads. */
export function hrefOf<Name extends RouteName>(name: Name, request: RequestOf<Routes[Name]>): string {
  return pathOf(routes[name], request as Record<string, unknown>);
}

function pathOf(route: Route, request: Record<string, unknown>): string {
  return route.path.replace(/:(\w+)/g, (_, parameter: string) => encodeURIComponent(String(request[parameter])));
}

async function call(
  baseUrl: string,
  fetch: typeof globalThis.fetch,
  route: Route,
  request: Record<string, unknown>,
  signal: AbortSignal | undefined,
): Promise<unknown> {
  const response = await fetch(baseUrl + pathOf(route, request), {
    method: route.method,
    ...contentOf(route, request),
    ...(signal ? { signal } : {}),
  });
  if (!response.ok) throw new ApiProblem(await refusal(response));
  return "json" in route.success.answer ? response.json() : new Uint8Array(await response.arrayBuffer());
}

function contentOf(route: Route, request: Record<string, unknown>): RequestInit {
  if (route.body) return { headers: { "content-type": "application/json" }, body: JSON.stringify(request.body) };
  if (!route.upload) return {};
  return {
    headers: { "content-type": "application/octet-stream" },
    body: request.bytes as Uint8Array<ArrayBuffer>,
  };
}

/** A proxy in between may answer without problem details; it still becomes one. */
async function refusal(response: Response): Promise<Problem> {
  const parsed = problem.safeParse(await response.json().catch(() => null));
  if (parsed.success) return parsed.data;
  return {
    type: "about:blank",
    title: "The server did not answer as expected",
    status: Math.max(400, response.status),
    code: "internal",
    detail: `The answer had status ${response.status} and no explanation.`,
    requestId: "",
  };
}
