import { expect, test } from "vitest";
import { type AssessmentContext, assess } from "./assess.js";
import { clearStart, type IntakePatch, intakeWith } from "./assessment/rule-examples.js";
import type { WrittenOpinion } from "./intake-words.js";
import type { Assessment } from "./plan.js";

const context: AssessmentContext = { on: clearStart };
const assessed = (patch: IntakePatch): Assessment => assess(intakeWith(patch), [], undefined, context);
const rulesOf = ({ findings }: Assessment): string[] => findings.map(({ rule }) => rule);
const part = { sex: "female", situations: ["part-line"], hairWorn: "long" } as const;

const letters: readonly (readonly [WrittenOpinion, string, IntakePatch])[] = [
  ["lupus", "lupus", { health: { lupus: "yes", thyroidOrAutoimmune: "yes" }, autoimmuneDiseases: ["lupus"] }],
  ["lupus", "discoid-lupus", { health: { lupus: "yes" }, hairLoss: { cause: "discoid-lupus" } }],
  ["bleeding-disorder", "bleeding-disorder", { health: { bleedingDisorder: "yes" } }],
  ["blood-thinners", "anticoagulants", { health: { anticoagulants: "yes" } }],
  ["skin-cancer", "skin-cancer-in-field", { health: { skinCancerInField: "yes" } }],
  ["vitiligo", "vitiligo-in-field", { health: { vitiligoInField: "yes", thyroidOrAutoimmune: "yes" } }],
  ["pigment-or-metal-allergy", "allergy-pigment-or-metal", { health: { allergyPigmentOrMetal: "yes" } }],
  ["earlier-tattoo-reaction", "tattoo-reaction", { health: { earlierTattooReaction: "yes" } }],
  ["isotretinoin", "isotretinoin", { health: { isotretinoinLastSixMonths: "yes" } }],
  ["lowered-defences", "immunosuppression", { health: { immunosuppression: "yes" } }],
  ["heart-disease", "heart-disease", { health: { heartDisease: "yes" } }],
  ["epilepsy", "epilepsy", { health: { epilepsy: "yes" } }],
  ["chemotherapy", "chemotherapy-within-a-year", { chemotherapy: { had: "yes", endedMonthsAgo: 9 } }],
  ["finasteride-in-a-woman", "finasteride-in-a-woman", { ...part, medication: { finasteride: "yes" } }],
  ["hormones", "hormones-out-of-balance", { hormones: { imbalanceFound: "yes" } }],
  ["hormones", "blood-tests-found-something", { investigations: { bloodTests: "something-found" } }],
  ["temporary-loss", "temporary-loss", { hairLoss: { cause: "medicine" } }],
  ["healed-scalp-infection", "scalp-infection-cause", { hairLoss: { cause: "scalp-infection" } }],
  ["untreated-areata", "areata-untreated", { hairLoss: { cause: "alopecia-areata", treatmentTried: "no" } }],
  ["transplant", "transplant-within-a-year", { earlierTransplant: { had: "yes", monthsAgo: 9 } }],
  ["distress", "distress-beyond-finding", { expectations: { distressBeyondFinding: "yes" } }],
  ["distress", "screen-many-signs-of-distress", { distress: { hourADayOrMore: "yes", avoidsPeopleOrWork: "yes" } }],
];

test.each(letters)(
  "a named physician's letter on %s takes %s back, a letter of nobody does not",
  (about, rule, patch) => {
    const unsigned = { ...patch, writtenOpinions: { about: [about] } };
    const other = about === "epilepsy" ? "lupus" : "epilepsy";
    expect(rulesOf(assessed(patch))).toContain(rule);
    expect(rulesOf(assessed(unsigned))).toContain(rule);
    expect(rulesOf(assessed({ ...patch, writtenOpinions: { about: [other], givenBy: "Dr. A. Example" } }))).toContain(
      rule,
    );
    const signed = assessed({ ...patch, writtenOpinions: { about: [about], givenBy: "Dr. A. Example" } });
    expect(rulesOf(signed)).not.toContain(rule);
    expect(rulesOf(signed)).toContain("written-opinion");
    expect(signed.decision).not.toBe("proceed");
  },
);

test("no letter covers lupus that is at work, and none a keloid", () => {
  const writtenOpinions = { about: ["lupus"], givenBy: "Dr. A. Example" } as const;
  for (const hairLoss of [{ monthsSinceChange: 12 }, { activeNow: "yes" }, { monthsSinceChange: null }] as const) {
    const found = assessed({ writtenOpinions, hairLoss: { cause: "discoid-lupus", ...hairLoss } });
    expect(rulesOf(found)).toContain("discoid-lupus");
    expect(found.plansDots).toBe(false);
  }
  expect(assessed({ writtenOpinions, health: { keloidOrRaisedScars: "yes" } }).decision).toBe("decline");
});

test("own words are held against the answers, and a denial among them is none", () => {
  const about = (said: string): string[] =>
    rulesOf(assessed({ concerns: [said] })).filter((rule) => rule.startsWith("answers-contradict-words-"));
  expect(about("my lupus is quiet now")).toEqual(["answers-contradict-words-lupus"]);
  expect(about("No. Lupus since 2010")).toEqual(["answers-contradict-words-lupus"]);
  expect(about("no lupus, no keloids, not diabetic")).toEqual([]);
  expect(about("no lupus, but keloids")).toEqual(["answers-contradict-words-keloid"]);
  expect(about("no lupus in 2010; lupus since 2012")).toEqual(["answers-contradict-words-lupus"]);
  expect(about("a lupuslike word")).toEqual([]);
});

test("who would rather not be asked about distress does not wait for an answer to it", () => {
  const found = assessed({ distress: { permission: "no" }, expectations: { distressBeyondFinding: "unknown" } });
  expect(found.decision).toBe("caution");
});

test("pregnancy that nobody asked about stops a woman of 59 and not one of 60", () => {
  const asked = (ageYears: number) => assessed({ ...part, ageYears, health: { pregnantOrBreastfeeding: "unknown" } });
  expect(asked(59).decision).toBe("defer");
  expect(asked(60).decision).toBe("caution");
});

test("what people wrote keeps its hyphens, what was chosen loses them", () => {
  const { findings } = assessed({
    health: { bleedingDisorder: "yes" },
    goals: ["clean-shaven in one go"],
    medication: { other: ["co-xyzol"] },
    writtenOpinions: { about: ["bleeding-disorder"], givenBy: "Dr Anne-Marie Example" },
  });
  const said = findings.map(({ because }) => because).join("\n");
  expect(said).toMatch(/Dr Anne-Marie Example sees no reason against dots in: bleeding disorder[.]/);
  expect(said).toContain("goals: clean-shaven in one go");
  expect(said).toContain("Not recognised: co-xyzol.");
});
