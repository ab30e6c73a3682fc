import { openApiDocument } from "@shadowline/api";
import { allEvidence } from "@shadowline/treatment";
import type { RouteHandlers } from "../http/route-handler.js";

/** What the server says about itself and about its sources. */
export const aboutRoutes: Pick<RouteHandlers, "health" | "openapi" | "listEvidence"> = {
  async health(_, { records, engineVersion, clinicName }) {
    const status = await records.happened("clinic.created").then(
      () => "ready" as const,
      () => "database-down" as const,
    );
    return { status, engineVersion, clinic: clinicName };
  },
  openapi: async (_, { engineVersion }) => openApiDocument(engineVersion),
  listEvidence: async () => [...allEvidence],
};
