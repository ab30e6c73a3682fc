import type { DotColumns } from "./dot-columns.js";
import { stableOrder } from "./stable-order.js";

type Ranked = Pick<DotColumns, "session" | "orderKey" | "id">;

/** The first so many rows by session, key and identity. */
export const rankOrder = ({ session, orderKey, id }: Ranked, count: number): Uint32Array =>
  stableOrder(session, count, stableOrder(orderKey, count, stableOrder(id, count)));

/** Whether a row of one list comes before a row of another in that order. */
export function isBefore(one: Ranked, row: number, other: Ranked, otherRow: number): boolean {
  if (one.session[row] !== other.session[otherRow]) return one.session[row] < other.session[otherRow];
  if (one.orderKey[row] !== other.orderKey[otherRow]) return one.orderKey[row] < other.orderKey[otherRow];
  return one.id[row] < other.id[otherRow];
}
