import type { FastifyInstance, FastifyRequest } from "fastify";
import { Refusal } from "./refusal.js";

/**
 * What every answer says to the browser.
 *
 * Scripts come from our own files only. Styles may be inline because component libraries write style
 * elements; a style cannot read or send anything under these rules.
 */
const headers: Readonly<Record<string, string>> = {
  "content-security-policy": [
    "default-src 'none'",
    "script-src 'self'",
    "worker-src 'self' blob:",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' blob: data:",
    "font-src 'self' data:",
    "connect-src 'self' blob: data:",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "object-src 'none'",
    "frame-ancestors 'none'",
  ].join("; "),
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
};

/**
 * Lets in only what comes from this machine's own browser tabs and programs.
 *
 * The loopback address keeps other machines out but not other web sites: a page may point its own name at
 * 127.0.0.1 (caught by the Host header) or send a form here (caught by Origin and Sec-Fetch-Site).
 */
export function addGuard(app: FastifyInstance): void {
  app.addHook("onRequest", async (request, reply) => {
    reply.headers(headers);
    // Cases and plans are health data and must not outlive the page in a cache.
    if (request.url.startsWith("/api/")) reply.header("cache-control", "no-store");
    if (!isLoopback(request.headers.host)) {
      throw new Refusal(421, "host_not_allowed", "This server answers only as 127.0.0.1 or localhost.");
    }
    if (changesState(request) && !isSameSite(request)) {
      throw new Refusal(403, "cross_site", "Another web site must not change anything here.");
    }
    const encoding = request.headers["content-encoding"];
    if (encoding !== undefined && encoding !== "identity") {
      throw new Refusal(415, "encoding_not_allowed", "The request must be sent without a content encoding.");
    }
  });
}

const changesState = ({ method }: FastifyRequest): boolean => method !== "GET" && method !== "HEAD";

function isLoopback(host: string | undefined): boolean {
  return /^(127\.0\.0\.1|localhost|\[::1\])(:\d{1,5})?$/i.test(host ?? "");
}

/** Programs other than browsers send neither header. */
function isSameSite({ headers }: FastifyRequest): boolean {
  const site = headers["sec-fetch-site"];
  if (site !== undefined && site !== "same-origin" && site !== "none") return false;
  return headers.origin === undefined || headers.origin === `http://${headers.host}`;
}
