/**
 * What a USD layer says, as far as shapes need it: text and crate files alike come out as this. References are
 * told of by text files only; payloads and variants by neither.
 */
export type UsdLayer = {
  /** metersPerUnit, upAxis and the like. */
  readonly metadata: ReadonlyMap<string, UsdValue>;
  /** Parents before their children, in the order of the file. */
  readonly prims: readonly UsdPrim[];
};

export type UsdPrim = {
  readonly name: string;
  /** "Mesh", "Xform", ...; empty where the file gives none. */
  readonly typeName: string;
  /** Number of the prim that this one is in; -1 at the top. */
  readonly parent: number;
  /** def, over or class. */
  readonly specifier: string;
  /** Default values by attribute name, "points", "xformOp:translate", ...; tuples are laid out flat. */
  readonly attributes: Map<string, UsdValue>;
  /** The first prim elsewhere that this one is to be filled from; "" for a file's own first prim. */
  readonly reference?: { readonly file: string; readonly prim: string };
};

export type UsdValue = Float64Array | string | readonly string[];

/** Numbers in all shape attributes of a file together: a scan of 5 million triangles has 30 million. */
export const MOST_NUMBERS = 60_000_000;

/** Prims of one file: more is not a scan. */
export const MOST_PRIMS = 1_000_000;

/** Attributes that say where a surface is; the others are not even unpacked. */
export const isShapeAttribute = (name: string): boolean =>
  /^(points|faceVertexCounts|faceVertexIndices|orientation|visibility|purpose|xformOpOrder)$/.test(name) ||
  (name.startsWith("xformOp:") && !name.endsWith(".timeSamples") && !name.endsWith(".connect"));
