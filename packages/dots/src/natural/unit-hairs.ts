import type { DotState } from "../dot-state.js";
import type { PreparedSurface } from "../prepared-surface.js";
import { behindFrontMm, singlesOnly } from "./front-edge.js";
import type { NaturalLayout } from "./natural-layout.js";
import { HAIRS, naturalStream } from "./offset-draws.js";

/**
 * Share of follicular units with 1, 2, 3 and 4 or more hairs: donor area of 248 people, roots closer than
 * 0.40 mm joined.
 *
 * Source: FDU_HairFollicleDataset (Huashan Hospital), described with VPDet, Gu and Zhang, IET Image
 * Processing 2024, doi 10.1049/ipr2.13162.
 */
export const UNIT_SHARES = [0.3504, 0.4371, 0.1782, 0.0343] as const;

/**
 * Hairs of each dot's unit, 1 to 4, as often as measured; single hairs at the front edge.
 *
 * @param order the dots in the order in which hairs are drawn for them
 * @param seed of these dots: those that a later plan adds take another, or they repeat the first ones' draws
 */
export function unitHairs(
  prepared: PreparedSurface,
  natural: NaturalLayout,
  dots: Pick<DotState, "slot" | "barycentric">,
  order: Uint32Array,
  seed: number,
): Uint8Array {
  const random = naturalStream(seed, HAIRS);
  const hairs = new Uint8Array(order.length);
  for (let rank = 0; rank < order.length; rank++) {
    const front = random();
    const draw = random();
    hairs[rank] = front < singlesOnly(behindFrontMm(prepared, natural, dots, order[rank])) ? 1 : hairsAt(draw);
  }
  return hairs;
}

function hairsAt(draw: number): number {
  let left = draw - UNIT_SHARES[0];
  let hairs = 1;
  while (left >= 0 && hairs < UNIT_SHARES.length) left -= UNIT_SHARES[hairs++];
  return hairs;
}
