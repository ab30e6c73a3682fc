/**
 * A figure with its uncertainty.
 *
 * `lower` and `upper` bound the stated share of outcomes (90 % unless the field's docstring says
 * otherwise); `likely` is the median.
 */
export type Band = { readonly lower: number; readonly likely: number; readonly upper: number };
