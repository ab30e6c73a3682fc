import { randomStream } from "@shadowline/numeric";

/**
 * Share of follicular units with 1, 2, 3 and 4 or more hairs: donor area of 248 people, roots closer than
 * 0.40 mm joined.
 *
 * Source: FDU_HairFollicleDataset (Huashan Hospital), described with VPDet, Gu and Zhang, IET Image
 * Processing 2024, doi 10.1049/ipr2.13162.
 */
export const UNIT_SHARES = [0.3504, 0.4371, 0.1782, 0.0343] as const;

/** Hairs of each of `count` units, 1 to 4. */
export function unitHairs(count: number, seed: number): Uint8Array {
  const random = randomStream(seed, 0x4a12);
  return Uint8Array.from({ length: count }, () => {
    let left = random();
    let hairs = 1;
    for (const share of UNIT_SHARES.slice(0, 3)) {
      if (left < share) break;
      left -= share;
      hairs++;
    }
    return hairs;
  });
}
