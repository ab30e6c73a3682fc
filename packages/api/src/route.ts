import type { z } from "zod";

/**
 * What a caller must be allowed to do.
 *
 * Every route names one, so that leaving it out is a type error and not an open door. Until people exist
 * there is one role, the person at this machine, and it holds them all.
 */
export const permissions = [
  "read-about",
  "read-evidence",
  "read-case",
  "write-case",
  "read-knowledge",
  "write-knowledge",
] as const;
export type Permission = (typeof permissions)[number];

/** An answer is either JSON of a known shape or bytes of one of these media types. */
export type Answer<Shape extends z.ZodType = z.ZodType> =
  | { readonly about: string; readonly json: Shape }
  | { readonly about: string; readonly bytes: readonly string[] };

/**
 * One route: the single place where its path, permission and shapes are written.
 *
 * The server checks against it, the client is typed by it and the OpenAPI document is made from it.
 * Parameters in the path are written `:name`, each with a schema in `params`.
 */
export type Route = {
  readonly method: "GET" | "POST" | "PUT";
  readonly path: string;
  readonly permission: Permission;
  readonly about: string;
  readonly params?: z.ZodObject;
  /** Always JSON. */
  readonly body?: z.ZodType;
  /** Bytes instead of JSON, sent as application/octet-stream: what they are, and how many at most. */
  readonly upload?: { readonly about: string; readonly mostBytes: number };
  /** By status code; refusals are problem details and need no entry but their status in `refusals`. */
  readonly success: { readonly status: 200 | 201; readonly answer: Answer };
  readonly refusals: readonly number[];
};

/** Keeps the literal types of a route while checking its form. */
export const route = <const R extends Route>(definition: R): R => definition;

type ParamsOf<R extends Route> = R extends { params: infer P extends z.ZodObject } ? z.output<P> : unknown;
type BodyOf<R extends Route> = R extends { body: infer B extends z.ZodType } ? { readonly body: z.output<B> } : unknown;

type UploadOf<R extends Route> = R extends { upload: object } ? { readonly bytes: Uint8Array<ArrayBuffer> } : unknown;

/** What a handler gets and a client gives: the path's parameters, JSON under `body`, a file under `bytes`. */
export type RequestOf<R extends Route> = ParamsOf<R> & BodyOf<R> & UploadOf<R>;

/** What comes back: parsed JSON, or bytes. */
export type ResultOf<R extends Route> = R["success"]["answer"] extends { json: infer S extends z.ZodType }
  ? z.output<S>
  : Uint8Array;
