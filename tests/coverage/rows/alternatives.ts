import type { CasePatch, IntakePatch } from "../client.js";
import type { CoverageRow, CoverageSubject } from "../coverage-row.js";
import { byCitation, entry, inPlan } from "../probes.js";

/** No dots are planned, so that the table of what else there is comes at once. */
const withoutDots = (intake: IntakePatch): CasePatch => ({
  intake: { ...intake, hairLoss: { activeNow: "yes", ...intake.hairLoss } },
});

/** What a row of the table says, for a client whom the row is for and for one whom it is not. */
const rowsOf = (trigger: IntakePatch, nearMiss: IntakePatch, ids: readonly string[]): CoverageRow[] =>
  ids.map((id) =>
    byCitation(entry(id), {
      kind: "field",
      carrier: "plan.alternatives[]",
      trigger: withoutDots(trigger),
      nearMiss: withoutDots(nearMiss),
    }),
  );

const man: IntakePatch = { sex: "male" };
const woman: IntakePatch = { sex: "female" };
const areata: IntakePatch = { hairLoss: { cause: "alopecia-areata" } };

/** A row that everybody gets: it stands in the table, and laser removal beside it does not. */
const forEverybody = (row: string, ids: readonly string[]): CoverageRow[] =>
  ids.map((id) => {
    const asked = (name: string) =>
      inPlan(entry(id), {
        kind: "field",
        carrier: "plan.alternatives[]",
        shows: ({ alternatives }) =>
          alternatives.some((one) => one.id === name && JSON.stringify(one).includes(`"${id}"`)),
        trigger: withoutDots({}),
        nearMiss: withoutDots({}),
      });
    return {
      ...asked(row),
      trigger: { words: `row "${row}" of the table`, shows: asked(row).trigger.shows },
      nearMiss: { words: 'row "laser-removal", which is no alternative', shows: asked("laser-removal").trigger.shows },
    };
  });

export const alternatives: CoverageSubject = {
  subject: "What else can be done",
  rows: [
    ...rowsOf(man, woman, [
      "alternative-finasteride",
      "finasteride-five-years",
      "finasteride-three-to-twelve-months",
      "finasteride-stop-loses",
      "finasteride-side-effects",
      "finasteride-after-menopause",
      "dutasteride-24-weeks",
      "dutasteride-label",
    ]),
    ...rowsOf(
      { ...woman, health: { pregnantOrBreastfeeding: "no" } },
      { ...woman, health: { pregnantOrBreastfeeding: "yes" } },
      [
        "alternative-minoxidil",
        "alternative-minoxidil-pause",
        "alternative-only-two-proven",
        "minoxidil-48-weeks",
        "minoxidil-women-cochrane",
        "minoxidil-four-months",
        "minoxidil-success-limited",
        "minoxidil-fades-temporary",
        "minoxidil-pregnancy-assumption",
      ],
    ),
    ...rowsOf({ health: { infectionInField: "no" } }, { health: { infectionInField: "yes" } }, [
      "alternative-prp",
      "prp-density-meta",
      "prp-review-positive",
      "prp-adds-nothing-to-needling",
    ]),
    ...rowsOf({ health: { keloidOrRaisedScars: "no" } }, { health: { keloidOrRaisedScars: "yes" } }, [
      "alternative-microneedling",
      "microneedling-12-weeks",
      "microneedling-small-gain",
      "microneedling-over-dots-assumption",
    ]),
    ...rowsOf({ hairLoss: { cause: "traction" } }, { hairLoss: { cause: "discoid-lupus" } }, [
      "alternative-transplant",
      "alternative-transplant-with-smp",
      "transplant-next-morning",
      "transplant-donor-scars",
      "transplant-twelve-months",
      "transplant-takes-years",
      "transplant-price-gbp",
      "transplant-scar-not-thickened",
      "transplant-areata-same-fate",
      "transplant-strip-dissected",
    ]),
    ...rowsOf(areata, {}, [
      "alternative-cortisone",
      "cortisone-injection-response",
      "cortisone-thin-skin",
      "cortisone-may-relapse",
      "cortisone-weekly-facial-hair",
      "areata-foundation",
    ]),
    ...rowsOf(woman, man, ["hormones-balance"]),
    ...forEverybody("concealers", ["alternative-concealers", "alternative-no-figure"]),
    ...forEverybody("hairpieces", ["hairpiece-rubs-assumption"]),
    ...forEverybody("nothing", ["alternative-nothing", "untreated-five-years"]),
    ...forEverybody("smp", ["smp-no-regrowth"]),
  ],
};
