/**
 * The client's bare skin as a model, kept between calls.
 *
 * Finding the model behind a measured colour and its optics costs far more than one prediction, and a
 * slider asks for the same skin again and again. The memory holds results of pure functions, so it
 * changes when an answer comes, never what it is.
 */
import { createSkinOptics, type Lab, type SkinModel, type SkinOptics, skinFromLab } from "@shadowline/light";

/** A day's skin over the measured one: more or less blood and melanin. */
export type SkinDay = { readonly bloodFactor: number; readonly melaninFactor: number };
export const measuredDay: SkinDay = { bloodFactor: 1, melaninFactor: 1 };

/** Enough for a client's sliders under a few levels of redness, few enough to forget. */
const REMEMBERED = 48;
const models = new Map<string, SkinModel>();
const optics = new Map<string, SkinOptics>();

export function skinModel(skin: Lab): SkinModel {
  return remembered(models, `${skin.l} ${skin.a} ${skin.b}`, () => skinFromLab(skin));
}

/** @param redness dermal blood over the day's usual amount, 1 or more */
export function skinOptics(skin: Lab, points: number, redness: number, day: SkinDay = measuredDay): SkinOptics {
  const key = `${skin.l} ${skin.a} ${skin.b} ${points} ${redness} ${day.bloodFactor} ${day.melaninFactor}`;
  return remembered(optics, key, () => {
    const model = skinModel(skin);
    return createSkinOptics(
      { ...model, blood: model.blood * day.bloodFactor, melanin: model.melanin * day.melaninFactor },
      { points, bloodScale: redness },
    );
  });
}

function remembered<T>(memory: Map<string, T>, key: string, make: () => T): T {
  const known = memory.get(key);
  if (known !== undefined) return known;
  const made = make();
  if (memory.size >= REMEMBERED) memory.delete(memory.keys().next().value!);
  memory.set(key, made);
  return made;
}
