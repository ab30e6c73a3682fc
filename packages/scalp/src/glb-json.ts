/** A parsed JSON object of unknown make. */
export type Json = { readonly [key: string]: unknown };

/** The two chunks of a GLB, the first one parsed. */
export type Glb = { readonly json: Json; readonly binary: Uint8Array; readonly fileName: string };

/** An empty object for anything else, so that a damaged file has missing parts and not wrong ones. */
export const object = (value: unknown): Json =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Json) : {};

export const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
