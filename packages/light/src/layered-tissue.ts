import { InputError, type InputIssue } from "@shadowline/quantity";

/** One homogeneous tissue layer, for light of one wavelength. */
export type Layer = {
  /** null: the layer has no end. Only the last one may be so. */
  readonly thicknessMm: number | null;
  readonly absorptionPerMm: number;
  readonly scatteringPerMm: number;
  /** Mean cosine of the scattering angle (Henyey-Greenstein). */
  readonly anisotropy: number;
  /** Refractive index. */
  readonly index: number;
};

/** Layers from the lit side down, with the index of what lies above and below. */
export type LayeredTissue = {
  readonly ambientIndex: number;
  readonly bottomIndex: number;
  readonly layers: readonly Layer[];
};

type Range = { readonly low: number; readonly high: number };

const ranges = {
  thicknessMm: { low: 0, high: 1e4 },
  absorptionPerMm: { low: 0, high: 1e4 },
  scatteringPerMm: { low: 0, high: 1e4 },
  // Nearer to 1 or -1 the phase function is a spike that no quadrature in use resolves.
  anisotropy: { low: -0.99, high: 0.99 },
  index: { low: 1, high: 4 },
} as const satisfies Record<keyof Layer, Range>;

const isObject = (json: unknown): json is Record<string, unknown> =>
  typeof json === "object" && json !== null && !Array.isArray(json);

/**
 * Reads a tissue description.
 *
 * @param json `{ambientIndex, bottomIndex, layers: [{thicknessMm, absorptionPerMm, scatteringPerMm,
 *   anisotropy, index}]}`; a last thicknessMm of null means semi-infinite; 1 to 100 layers
 * @throws InputError with every missing, unknown or impossible field
 */
export function parseTissue(json: unknown): LayeredTissue {
  const issues: InputIssue[] = [];
  if (!isObject(json))
    throw new InputError([{ field: "tissue", allowed: "an object with layers", found: json ?? null }]);
  const number = (from: Record<string, unknown>, key: string, field: string, { low, high }: Range): number => {
    const found = from[key];
    if (typeof found === "number" && found >= low && found <= high) return found;
    issues.push({ field, allowed: `a number from ${low} to ${high}`, found: found ?? null });
    return low;
  };
  const refuseUnknown = (from: Record<string, unknown>, known: readonly string[], prefix: string): void => {
    for (const key of Object.keys(from)) {
      if (!known.includes(key))
        issues.push({ field: `${prefix}${key}`, allowed: `absent; known are ${known.join(", ")}` });
    }
  };
  refuseUnknown(json, ["ambientIndex", "bottomIndex", "layers"], "");
  const ambientIndex = number(json, "ambientIndex", "ambientIndex", ranges.index);
  const bottomIndex = number(json, "bottomIndex", "bottomIndex", ranges.index);
  const listed: readonly unknown[] = Array.isArray(json.layers) ? json.layers : [];
  if (listed.length < 1 || listed.length > 100) {
    issues.push({ field: "layers", allowed: "a list of 1 to 100 layers", found: json.layers ?? null });
  }
  const layers = listed.slice(0, 100).map((found, at): Layer => {
    const field = `layers[${at}]`;
    if (!isObject(found)) issues.push({ field, allowed: "an object", found: found ?? null });
    const layer = isObject(found) ? found : {};
    refuseUnknown(layer, Object.keys(ranges), `${field}.`);
    const endless = layer.thicknessMm === null;
    if (endless && at < listed.length - 1) {
      issues.push({
        field: `${field}.thicknessMm`,
        allowed: "a number: only the last layer may be semi-infinite (null)",
      });
    }
    const of = (key: keyof Layer): number => number(layer, key, `${field}.${key}`, ranges[key]);
    return {
      thicknessMm: endless ? null : of("thicknessMm"),
      absorptionPerMm: of("absorptionPerMm"),
      scatteringPerMm: of("scatteringPerMm"),
      anisotropy: of("anisotropy"),
      index: of("index"),
    };
  });
  if (issues.length > 0) throw new InputError(issues);
  return { ambientIndex, bottomIndex, layers };
}
