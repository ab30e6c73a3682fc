import { fitSkin } from "@shadowline/light";
import type { Look } from "@shadowline/look";
import type { ClientCase } from "./case.js";
import type { Outlook } from "./plan.js";

/** Claims on when a touch-up is due; none is a trial's. */
const touchUps: Outlook["touchUpYears"] = [
  { claim: "Every five to ten years", lowerYears: 5, upperYears: 10, evidence: "longevity-five-to-ten" },
  { claim: "Lasts up to six years", lowerYears: 0, upperYears: 6, evidence: "longevity-up-to-six" },
  { claim: "After three to five years", lowerYears: 3, upperYears: 5, evidence: "longevity-three-to-five" },
  {
    claim: "Two to four years for a crisp edge, five to six for a soft one",
    lowerYears: 2,
    upperYears: 6,
    evidence: "longevity-crisp-edge",
  },
  { claim: "After five to fifteen years", lowerYears: 5, upperYears: 15, evidence: "longevity-five-to-fifteen" },
];

const euroArea = new Set(
  "AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE IS LI NO".split(" "),
);

/** Beyond it a colour is likelier a slip of the instrument than a skin; modelled skins are met within 0.01. */
const ILL_FITTED = 1;

type Statement = Outlook["statements"][number];

/**
 * What the client is told beside the pictures: what it is not, what time and loss will do, what may go
 * wrong, and what "approved" means where the client lives.
 *
 * @param looks healed first, then later years
 */
export function outlookOf(looks: readonly Look[], clientCase: ClientCase): Outlook {
  return {
    looks,
    touchUpYears: touchUps,
    statements: [...always, ...forThisClient(clientCase), approval(clientCase.country)],
  };
}

const always: readonly Statement[] = [
  {
    text: "This is camouflage, not treatment: it treats nothing and stops no hair loss.",
    evidence: ["camouflage-not-treatment"],
  },
  {
    text: "It is not permanent: pigment stays in the skin for years, the look fades and needs touch-ups.",
    evidence: ["permanent-is-not", "permanent-as-named"],
  },
  {
    text: "Fresh dots look darker and larger than they will be. What counts is the healed look after about a month.",
    evidence: ["dot-shrinks-healing", "healing-most-loss-early"],
  },
  {
    text: "Hair that grows or goes later, with or without medicine, changes the match for better or worse.",
    evidence: ["growth-changes-match"],
  },
  {
    text: "Black pigment under skin reads a little cooler the deeper it lies. Some promise that it never turns blue; nobody can.",
    evidence: ["colour-blue-always", "colour-blue-never-carbon", "colour-blue-depth"],
  },
  {
    text: "Over ten to fifteen years dots spread and lose detail.",
    evidence: ["ageing-spread", "ageing-spread-rate"],
  },
  {
    text: "A laser can lighten or remove it: one to three sessions by a small study, four to eight by other accounts, and not always all of it.",
    evidence: ["removal-laser-few", "removal-laser-many", "removal-not-always"],
  },
  {
    text: "Small published series saw no lasting harm. Of people with any tattoo 3 in 100 reported an infection and 16 in 100 regret; how often allergy follows is not known.",
    evidence: [
      "complication-series",
      "complication-any-tattoo",
      "complication-allergy-unknown",
      "complication-infection-scar",
    ],
  },
  {
    text: "Dots stay when hair is wet.",
    evidence: ["wet-hair"],
  },
];

function forThisClient({ intake, skin, scars, wantedLook, hair }: ClientCase): Statement[] {
  const statements: Statement[] = [];
  const shade = wantedLook.shade ?? hair.shade;
  if (intake.hairLoss.cause === "pattern-loss" || intake.hairLoss.cause === "diffuse-unpatterned")
    statements.push({
      text: "Common hair loss usually goes on. Hair lost around the dots leaves an edge unless more are set or the head is shaved.",
      evidence: ["candidate-loss-goes-on", "growth-changes-match"],
    });
  if (intake.hairLoss.cause === "alopecia-areata" || intake.hairLoss.cause === "alopecia-totalis")
    statements.push({
      text: "Alopecia areata comes and goes: hair that returns makes the place too dark, new patches need new dots.",
      evidence: ["candidate-areata-plan-shaved"],
    });
  if (scars.length > 0)
    statements.push({
      text: "Scars hold less: in a small study they lost 1.6 of 10 points in half a year, other skin 0.9. Count on more visits and earlier touch-ups.",
      evidence: ["scar-takes-less", "fade-six-months"],
    });
  if (skin.sunDamaged === "yes")
    statements.push({
      text: "Sun fades pigment. Skin that has had much of it needs sun protection or a hat for the result to last.",
      evidence: ["ageing-drivers", "aftercare-sun"],
    });
  if (skin.oily === "yes")
    statements.push({
      text: "Oily skin widens dots a little and keeps less pigment.",
      evidence: ["tissue-oily-factor", "ageing-drivers"],
    });
  const { residual } = fitSkin(skin.lab);
  if (residual > ILL_FITTED)
    statements.push({
      text: `The measured skin colour is one that the skin model cannot show (it misses by CIEDE2000 ${residual.toFixed(1)}): measure again, and take the predicted look as rougher than its band says.`,
      evidence: ["skin-model-fit"],
    });
  if (shade === "blond" || shade === "grey")
    statements.push({ text: "With light hair the difference is smaller.", evidence: ["colour-light-hair-gains-less"] });
  if (wantedLook.worn === "shaved")
    statements.push({
      text: "The look of a shaved head holds only while the hair is kept that short.",
      evidence: ["candidate-willing-short", "longevity-crisp-edge"],
    });
  return statements;
}

/** What approval does and does not mean, by country (ISO 3166-1 alpha-2). */
function approval(country: string): Statement {
  if (country === "US")
    return {
      text: "United States: inks count as cosmetics, and no pigment is approved for injection into the skin. Harm can be reported to the FDA (MedWatch).",
      evidence: ["regulation-us-none-approved", "regulation-us-use-approved", "regulation-us-adverse-events"],
    };
  if (euroArea.has(country))
    return {
      text: "European Union and EEA: inks must keep to the limits of REACH entry 75 and carry a batch number and their ingredients. That is a limit, not an approval. Ask for the label before the session.",
      evidence: ["regulation-eu-reach-75", "regulation-eu-label", "regulation-en-17169"],
    };
  return {
    text: `We hold no rule on pigments for the client's country (${country}). Elsewhere none is approved for injection into the skin; ask what law applies and see the label.`,
    evidence: ["regulation-us-none-approved", "regulation-ink-quality"],
  };
}
