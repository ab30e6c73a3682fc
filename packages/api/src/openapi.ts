import { z } from "zod";
import { problem } from "./problem.js";
import type { Answer, Route } from "./route.js";
import { routes } from "./routes.js";
import { named } from "./shapes.js";

/**
 * The OpenAPI 3.1 description of every route, made from the route table and nothing else.
 *
 * @param version of the server, as `info.version`
 */
export function openApiDocument(version: string): Record<string, unknown> {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const [operationId, route] of Object.entries<Route>(routes)) {
    const path = route.path.replace(/:(\w+)/g, "{$1}");
    paths[path] ??= {};
    paths[path][route.method.toLowerCase()] = operation(operationId, route);
  }
  const schemas: Record<string, unknown> = { Problem: schemaOf(problem, "output") };
  for (const [name, , published] of named) {
    const schema = published();
    schemas[name] = schema ? schemaOf(schema, name.endsWith("Input") ? "input" : "output") : { type: "object" };
  }
  return {
    openapi: "3.1.0",
    info: { title: "Shadowline", version, description: "Computer-aided scalp micropigmentation." },
    paths,
    components: { schemas },
  };
}

function operation(operationId: string, route: Route): Record<string, unknown> {
  const parameters = Object.entries(route.params?.shape ?? {}).map(([name, schema]) => ({
    name,
    in: "path",
    required: true,
    schema: schemaOf(schema as z.ZodType, "input"),
  }));
  const refusals = [...new Set([...route.refusals, 421, 500])].map((status) => [
    String(status),
    {
      description: "Refused; problem details say why.",
      content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
    },
  ]);
  return {
    operationId,
    summary: route.about,
    "x-permission": route.permission,
    ...(parameters.length > 0 ? { parameters } : {}),
    ...(route.body
      ? { requestBody: { required: true, content: { "application/json": { schema: schemaOf(route.body, "input") } } } }
      : {}),
    ...(route.upload
      ? {
          requestBody: {
            required: true,
            description: `${route.upload.about} At most ${route.upload.mostBytes} bytes.`,
            content: { "application/octet-stream": {} },
          },
        }
      : {}),
    responses: { [route.success.status]: content(route.success.answer), ...Object.fromEntries(refusals) },
  };
}

function content(answer: Answer): Record<string, unknown> {
  const types =
    "json" in answer
      ? { "application/json": { schema: schemaOf(answer.json, "output") } }
      : Object.fromEntries(answer.bytes.map((type) => [type.split(";")[0], {}]));
  return { description: answer.about, content: types };
}

/** OpenAPI 3.1 speaks JSON Schema 2020-12. Named shapes become references. */
function schemaOf(schema: z.ZodType, io: "input" | "output"): Record<string, unknown> {
  const { $schema: _, ...json } = z.toJSONSchema(schema, {
    target: "draft-2020-12",
    io,
    unrepresentable: "any",
    override({ zodSchema, jsonSchema }) {
      const name = named.find(([, shape]) => (shape as unknown) === zodSchema)?.[0];
      if (name) jsonSchema.$ref = `#/components/schemas/${name}`;
    },
  }) as Record<string, unknown>;
  return json;
}
