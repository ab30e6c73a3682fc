import type { ScarKind, ZoneId } from "@shadowline/scalp";
import type { TissuePlace } from "@shadowline/technique";
import type { ClientCase } from "./case.js";
import type { Knowledge } from "./knowledge.js";
import type { LocalSkin } from "./plan.js";
import { isIrradiated, isTransplanted, tissuePlace } from "./zone-tissue.js";

type Row = {
  readonly skinIntervalMm: LocalSkin["skinIntervalMm"];
  readonly fat: string;
  readonly folliclesPerCm2: LocalSkin["folliclesPerCm2"];
};

const row = (skin: readonly [number, number], fat: string, follicles: readonly [number, number] | null): Row => ({
  skinIntervalMm: { lower: skin[0], upper: skin[1] },
  fat,
  folliclesPerCm2: follicles && { lower: follicles[0], upper: follicles[1] },
});

/** Evidence `tissue-PLACE`, `tissue-follicles-by-place`, `tissue-fat-assumption`. */
const rows: { readonly [place in TissuePlace]: Row } = {
  frontal: row([0.9, 1.6], "thin", [70, 90]),
  midscalp: row([1, 1.8], "moderate", [70, 90]),
  crown: row([1, 2], "moderate, thinner where hair is lost", [70, 90]),
  temple: row([0.8, 1.6], "soft and mobile", [40, 80]),
  parietal: row([1, 1.9], "moderate", [60, 80]),
  occipital: row([1.1, 2.4], "thick", [72, 120]),
  "scar-strip": row([0.6, 1.8], "little", null),
  "scar-punctate": row([0.6, 1.8], "little", null),
  "scar-atrophic": row([0.4, 1.2], "close below the scar", null),
  "scar-hypertrophic": row([1.2, 4], "not known under a raised scar", null),
};

/** What lies in the skin of a zone or a scar, in words and counts. */
export function localSkin(
  zone: ZoneId,
  scarKind: ScarKind | undefined,
  clientCase: ClientCase,
  changed: Knowledge["changed"],
): LocalSkin {
  const place = tissuePlace(zone, scarKind, clientCase);
  const { skin, hair } = clientCase;
  const transplanted = isTransplanted(zone, scarKind, clientCase);
  const irradiated = isIrradiated(zone, scarKind, clientCase);
  const edit = changed.find(({ item }) => item === `tissue/${place}`);
  const bald = hair.norwood !== "I" && (place === "frontal" || place === "midscalp" || place === "crown");
  const oil = {
    yes: "oily, as answered: wipe often",
    no: "not oily, as answered",
    unknown: bald ? "not asked; bald skin carries larger oil glands" : "not asked",
  }[skin.oily];
  return {
    ...rows[place],
    oil,
    transplanted,
    irradiated,
    evidence: [
      `tissue-${place}`,
      "tissue-fat-assumption",
      ...(rows[place].folliclesPerCm2 ? ["tissue-follicles-by-place"] : []),
      ...(bald && skin.oily === "unknown" ? ["tissue-bald-oily"] : []),
      ...(transplanted ? ["tissue-transplanted"] : []),
      ...(irradiated ? ["tissue-irradiated"] : []),
    ],
    ...(edit ? { changedBy: { item: edit.item, author: edit.author, reason: edit.reason, date: edit.date } } : {}),
  };
}
