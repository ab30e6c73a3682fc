import { fitSkin } from "@shadowline/light";
import type { Look } from "@shadowline/look";
import type { ClientCase } from "./case.js";
import { isNotStatements } from "./client-advice.js";
import { colourOutlook } from "./colour-outlook.js";
import { countryRules } from "./country-rules.js";
import type { FurtherLoss, Outlook } from "./plan.js";
import type { PigmentKind } from "./plan-advice.js";
import { removalOutlook } from "./removal-outlook.js";
import { touchUpForecast, usualPigment } from "./touch-up-forecast.js";

/** Beyond it a colour is likelier a slip of the instrument than a skin; modelled skins are met within 0.01. */
const ILL_FITTED = 1;

type Statement = Outlook["statements"][number];

/**
 * What the client is told beside the pictures: what it is not, what time and loss will do, what may go
 * wrong, and what "approved" means where the client lives.
 *
 * @param looks healed first, then later years
 * @param pigments every kind that the plan puts in
 * @param furtherLoss what the next stages of this client's loss would bare
 */
export function outlookOf(
  looks: readonly Look[],
  clientCase: ClientCase,
  pigments: readonly PigmentKind[] = [usualPigment],
  furtherLoss: readonly FurtherLoss[] = [],
): Outlook {
  const forecast = touchUpForecast(clientCase, pigments);
  return {
    looks,
    touchUpYears: forecast.claims,
    touchUpForecast: forecast,
    colour: colourOutlook(pigments),
    removal: removalOutlook(pigments),
    furtherLoss,
    statements: [
      ...always,
      ...forThisClient(clientCase),
      ...ifLossGoesOn(furtherLoss),
      ...countryRules(clientCase.country).approval,
    ],
  };
}

const always: readonly Statement[] = [
  ...isNotStatements,
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
    text: "When hair greys, dots keep their shade: sides and top may come to differ.",
    evidence: ["greying-mismatch"],
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

/** Below a square centimetre the model's millimetres speak, not the client's hair. */
const LEAST_CM2 = 1;

function ifLossGoesOn(furtherLoss: readonly FurtherLoss[]): Statement[] {
  const steps = furtherLoss.filter(({ newlyBareCm2 }) => newlyBareCm2 >= LEAST_CM2);
  if (steps.length === 0) return [];
  const words = steps.map(
    ({ stage, newlyBareCm2 }) => `to ${stageInWords(stage)} about ${Math.round(newlyBareCm2)} cm2`,
  );
  return [
    {
      text: `If loss goes on, skin that has hair today would be bare: ${words.join(", ")} more than now. Dots planned today are not meant to fill it. Whether and when that comes nobody can say.`,
      evidence: ["scale-reach-assumption", "candidate-loss-goes-on"],
    },
  ];
}

/** "IV" as "stage IV", "ludwig-II" as "Ludwig II". */
const stageInWords = (stage: string): string =>
  stage.includes("-") ? stage.charAt(0).toUpperCase() + stage.slice(1).replaceAll("-", " ") : `stage ${stage}`;

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
  if (
    intake.medication.finasteride === "yes" ||
    intake.medication.minoxidil === "yes" ||
    intake.medication.dutasteride === "yes" ||
    intake.medication.changePlanned === "yes"
  )
    statements.push({
      text: "Hair medicine changes the hair around the dots. Growth can make the place too dark or hide it, stopping the medicine can bare it; the shade is judged again at every review.",
      evidence: ["growth-changes-match", "alternative-minoxidil-free-to-combine", "finasteride-stop-loses"],
    });
  if (shade === "blond" || shade === "grey")
    statements.push({ text: "With light hair the difference is smaller.", evidence: ["colour-light-hair-gains-less"] });
  if (wantedLook.worn === "shaved")
    statements.push({
      text: "A bald scalp shines in the light. Dots lessen that and do not end it; a matte moisturiser helps.",
      evidence: ["shine-stays", "aftercare-moisturiser"],
    });
  if (wantedLook.worn === "shaved")
    statements.push({
      text: "The look of a shaved head holds only while the hair is kept that short.",
      evidence: ["candidate-willing-short", "longevity-crisp-edge"],
    });
  return statements;
}
