/** What goes into the cup. */
export type MixingRecipe = {
  readonly inkMl: number;
  readonly waterMl: number;
  readonly inkDrops: number;
  readonly waterDrops: number;
  /** Volume of the whole drops together, mL. */
  readonly dropsMl: number;
  /** Parts water per part ink that the whole drops give. */
  readonly dropDilutionParts: number;
  /** Strength of the drops' mix over the wanted one, less 1: 0.05 is five per cent too strong. */
  readonly strengthError: number;
};

/** A dropper's drop of watery ink, mL (evidence `mixing-drop-assumption`). */
export const USUAL_DROP_ML = 0.05;

/**
 * Ink and water for a cup, by syringe and by drops.
 *
 * Whole drops are chosen for the strength nearest to the wanted one among all mixes that fill the cup and at
 * most half of it again; of equally near ones the smallest.
 *
 * @param dilutionParts parts water per part ink, 0 to 60
 * @param totalMl 0.2 to 50
 * @param dropMl volume of one drop, 0.01 to 0.2
 * @throws RangeError outside these ranges
 */
export function mixingRecipe({
  dilutionParts,
  totalMl,
  dropMl = USUAL_DROP_ML,
}: {
  readonly dilutionParts: number;
  readonly totalMl: number;
  readonly dropMl?: number;
}): MixingRecipe {
  if (!(dilutionParts >= 0 && dilutionParts <= 60))
    throw new RangeError(`dilutionParts must be from 0 to 60, got ${dilutionParts}`);
  if (!(totalMl >= 0.2 && totalMl <= 50)) throw new RangeError(`totalMl must be from 0.2 to 50, got ${totalMl}`);
  if (!(dropMl >= 0.01 && dropMl <= 0.2)) throw new RangeError(`dropMl must be from 0.01 to 0.2, got ${dropMl}`);
  const inkMl = totalMl / (1 + dilutionParts);
  const wanted = 1 / (1 + dilutionParts);
  const least = Math.max(1, Math.ceil(totalMl / dropMl - 1e-9));
  const most = Math.max(least, Math.floor((1.5 * totalMl) / dropMl));
  let best = { drops: least, inkDrops: 1, error: Infinity };
  for (let drops = least; drops <= most; drops++) {
    // Without a drop of ink there is no mix.
    const inkDrops = Math.max(1, Math.round(drops * wanted));
    const error = inkDrops / drops / wanted - 1;
    if (Math.abs(error) < Math.abs(best.error) - 1e-12) best = { drops, inkDrops, error };
  }
  return {
    inkMl,
    waterMl: totalMl - inkMl,
    inkDrops: best.inkDrops,
    waterDrops: best.drops - best.inkDrops,
    dropsMl: best.drops * dropMl,
    dropDilutionParts: (best.drops - best.inkDrops) / best.inkDrops,
    strengthError: best.error,
  };
}

/** How much more is poured than reaches skin: caps, tubes, wiping, drying (evidence `mixing-waste-assumption`). */
export const WASTE_FACTOR = 10;

/**
 * Mixed ink that a session needs, mL.
 *
 * @param dots dots of the session, 0 or more
 * @param nLPerDot ink taken up by one dot, nL
 * @param wasteFactor poured over delivered, 1 or more
 */
export function cupFor(dots: number, nLPerDot: number, wasteFactor: number = WASTE_FACTOR): number {
  return (dots * nLPerDot * wasteFactor) / 1e6;
}
