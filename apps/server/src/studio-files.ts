import { existsSync } from "node:fs";
import { join } from "node:path";
import fastifyStatic from "@fastify/static";
import type { FastifyInstance } from "fastify";
import { Refusal } from "./http/refusal.js";

/**
 * Serves the built studio. Addresses of its pages all get the one page, which finds its own way.
 *
 * @param folder as built by vite: index.html, and assets whose names change with their content
 */
export async function addStudio(app: FastifyInstance, folder: string): Promise<void> {
  const built = existsSync(join(folder, "index.html"));
  if (built) {
    await app.register(fastifyStatic, {
      root: folder,
      cacheControl: false,
      setHeaders: (response, path) => {
        const lasting = path.startsWith(join(folder, "assets"));
        response.header("cache-control", lasting ? "public, max-age=31536000, immutable" : "no-cache");
      },
    });
  }
  app.setNotFoundHandler(async (request, reply) => {
    const path = request.url.split("?")[0] ?? "";
    const isPage = request.method === "GET" && !path.startsWith("/api/") && !/\.\w+$/.test(path);
    if (isPage && built) return reply.header("cache-control", "no-cache").sendFile("index.html");
    throw new Refusal(
      404,
      "unknown_path",
      isPage ? "The studio is not built: run npm start." : "There is nothing at this address.",
    );
  });
}
