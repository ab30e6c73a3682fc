import type { InputIssue } from "@shadowline/quantity";

/** Dots as hair grows, rather than as evenly as can be. */
export type NaturalLayout = {
  /** From 0, the most even layout, to 1, as follicular units stand on a measured scalp. */
  readonly share: number;
  /** Texture of the hair: afro hair stands in clusters with gaps between them. */
  readonly hair: "straight" | "afro";
  /**
   * Clusters of afro hair, left out as in `natural-law.ts`: dots a cluster, give or take one, 2 to 6; by which
   * share of their distance from its middle they draw in, 0 to 0.6.
   */
  readonly clusters?: { readonly dots: number; readonly tightness: number };
  /**
   * How far behind the front edge each corner lies, mm over the surface, three a triangle; Infinity far from
   * it. Units near the edge are single hairs and stand less regularly. Left out, there is no front.
   */
  readonly frontMm?: Float64Array;
};

/** What is wrong with a natural layout, for a surface of so many triangles. */
export function naturalIssues(natural: NaturalLayout, triangles: number): InputIssue[] {
  const { share, hair, clusters, frontMm } = natural;
  const issues: InputIssue[] = [];
  if (!(share >= 0 && share <= 1)) {
    issues.push({ field: "natural.share", allowed: "a number from 0 to 1", found: String(share) });
  }
  if (hair !== "straight" && hair !== "afro") {
    issues.push({ field: "natural.hair", allowed: '"straight" or "afro"', found: hair });
  }
  if (clusters && !(Number.isInteger(clusters.dots) && clusters.dots >= 2 && clusters.dots <= 6)) {
    const allowed = "a whole number from 2 to 6";
    issues.push({ field: "natural.clusters.dots", allowed, found: String(clusters.dots) });
  }
  if (clusters && !(clusters.tightness >= 0 && clusters.tightness <= 0.6)) {
    const allowed = "a number from 0 to 0.6";
    issues.push({ field: "natural.clusters.tightness", allowed, found: String(clusters.tightness) });
  }
  if (frontMm && frontMm.length !== 3 * triangles) {
    const allowed = `three values a triangle (${3 * triangles})`;
    issues.push({ field: "natural.frontMm", allowed, found: frontMm.length });
  }
  const bad = (frontMm ?? new Float64Array(0)).findIndex((value) => !(value >= 0));
  if (bad >= 0)
    issues.push({ field: `natural.frontMm[${bad}]`, allowed: "0 or more (mm)", found: String(frontMm?.[bad]) });
  return issues;
}
