import type { RequestOf, ResultOf, RouteName, Routes } from "@shadowline/api";
import type { Records } from "@shadowline/records";
import type { Person } from "../access.js";
import type { Planner } from "../planning/planner.js";
import type { UploadCheck } from "../scans/upload-check.js";

/** What a route works with. */
export type RouteContext = {
  readonly records: Records;
  readonly planner: Planner;
  readonly checkUpload: UploadCheck;
  readonly person: Person;
  readonly clinicName: string;
  readonly engineVersion: string;
  /** Aborted when the other side hangs up. */
  readonly signal: AbortSignal;
};

/** Bytes with what the browser must know about them. */
export type FileAnswer = {
  readonly bytes: Uint8Array;
  readonly type: string;
  /** Offered as a download under this name; null to be read in place. */
  readonly saveAs: string | null;
};

export const isFileAnswer = (answer: unknown): answer is FileAnswer =>
  (answer as FileAnswer | null)?.bytes instanceof Uint8Array;

/** JSON of the route's shape, or its bytes. */
export type RouteAnswer<Name extends RouteName> =
  ResultOf<Routes[Name]> extends Uint8Array ? FileAnswer : ResultOf<Routes[Name]> | FileAnswer;

export type RouteHandler<Name extends RouteName> = (
  request: RequestOf<Routes[Name]>,
  context: RouteContext,
) => Promise<RouteAnswer<Name>>;

/** One handler for every route of the table: a forgotten one does not compile. */
export type RouteHandlers = { readonly [Name in RouteName]: RouteHandler<Name> };
