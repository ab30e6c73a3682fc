import { fieldChanges } from "./knowledge-diff.js";
import type { Protocol } from "./protocol.js";

/** One figure in which two protocols differ, with the evidence that each gives for it. */
export type ProtocolDifference = {
  /** "sessions.fewest", "technique.angleDeg.value.edge", "spread.between.extensionSdMm". */
  readonly path: string;
  /** Left out where only the other protocol has the figure. */
  readonly a?: unknown;
  readonly b?: unknown;
  readonly evidence: { readonly a: readonly string[]; readonly b: readonly string[] };
};

/** Not figures: what a protocol is called, and the words and ids that stand beside its figures. */
const beside = /^(id|name|version)$|(^|\.)(evidence|kind|rule)$/;
/** Whether a path in a protocol is what it prescribes, and neither its name nor a word beside a figure. */
export const isFigure = (path: string): boolean => !beside.test(path);

/**
 * What two protocols do differently, figure by figure, the spread between operators included.
 *
 * In the order of the first protocol's members. Names, versions and the words beside the figures are no
 * differences of the treatment; what was read into the sources is one.
 */
export const compareProtocols = (a: Protocol, b: Protocol): ProtocolDifference[] =>
  fieldChanges(a, b).flatMap(({ path, from, to }) =>
    !isFigure(path)
      ? []
      : [
          {
            path,
            ...(from === undefined ? {} : { a: from }),
            ...(to === undefined ? {} : { b: to }),
            evidence: { a: evidenceFor(a, path), b: evidenceFor(b, path) },
          },
        ],
  );

/** Evidence of the innermost part around a figure that cites any. */
function evidenceFor(protocol: Protocol, path: string): readonly string[] {
  let found = protocol.evidence;
  let at: unknown = protocol;
  for (const key of path.split(/[.[\]]+/).filter((part) => part !== "")) {
    if (typeof at !== "object" || at === null || !Object.hasOwn(at, key)) break;
    at = (at as Readonly<Record<string, unknown>>)[key];
    const { evidence } = (at ?? {}) as { evidence?: unknown };
    if (Array.isArray(evidence)) found = evidence;
  }
  return found;
}
