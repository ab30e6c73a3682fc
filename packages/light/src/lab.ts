/** CIELAB (CIE 15:2018), 1931 2-degree observer, white = the illuminant's own. */
export type Lab = { readonly l: number; readonly a: number; readonly b: number };
