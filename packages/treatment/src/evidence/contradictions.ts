/**
 * What disagrees, by question. Within a row every id stands against every other; `between` sets each of
 * the one side against each of the other. Both stay in the registry: nothing is settled by leaving it out.
 */
export const contradictions: readonly {
  readonly question: string;
  readonly between: readonly (readonly string[])[];
}[] = [
  { question: "How wide is a dot?", between: [["dot-size-below-one"], ["dot-size-tenth"], ["dot-size-near-hair"]] },
  {
    question: "How deep does the needle go?",
    between: [
      ["depth-quarter-to-half"],
      ["depth-half-to-one-half"],
      ["depth-about-one"],
      ["depth-about-two"],
      ["depth-few-millimetres"],
      ["depth-pick-list"],
      ["depth-half-to-one"],
      ["depth-one-to-one-half"],
      ["depth-vitiligo"],
    ],
  },
  {
    question: "Can deep quotes be deposit depth?",
    between: [
      ["depth-seen-through-skin", "depth-travel-is-not-deposit"],
      ["depth-about-two", "depth-few-millimetres"],
    ],
  },
  { question: "Is depth a tool of colour?", between: [["depth-for-hue"], ["depth-one-shallow-plane"]] },
  { question: "May it bleed?", between: [["bleeding-none-visible"], ["bleeding-pinpoint-fine"]] },
  {
    question: "How many needles?",
    between: [["needle-single-or-triple"], ["needle-seven-cluster-scar", "needle-up-to-six"]],
  },
  { question: "How thick is a needle?", between: [["needle-diameter"], ["needle-diameter-wide"]] },
  { question: "How fast does the machine run?", between: [["technique-frequency"], ["technique-frequency-tattoo"]] },
  { question: "How dense is hair?", between: [["density-natural-fu"], ["density-two-thousand-per-inch"]] },
  { question: "Does spacing copy nature?", between: [["spacing-one-millimetre"], ["density-adapted-not-copied"]] },
  { question: "What is the pigment?", between: [["pigment-carbon-black"], ["pigment-iron-oxide"]] },
  { question: "Does it hold metals?", between: [["pigment-iron-oxide"], ["pigment-organic-no-metal"]] },
  { question: "Is it tattoo ink?", between: [["pigment-not-tattoo-ink"], ["pigment-plain-tattoo-ink"]] },
  { question: "How is shade made?", between: [["technique-dilution-shade"], ["pigment-three-mixes"]] },
  {
    question: "Does it turn blue?",
    between: [["colour-blue-always", "colour-blue-depth"], ["colour-blue-never-carbon"]],
  },
  { question: "Does contrast help?", between: [["colour-strong-contrast-best"], ["colour-lowers-contrast"]] },
  {
    question: "How long does it last?",
    between: [
      ["longevity-five-to-ten"],
      ["longevity-up-to-six"],
      ["longevity-three-to-five"],
      ["longevity-five-to-fifteen"],
      ["longevity-crisp-edge", "longevity-crisp-only", "longevity-soft-only"],
      ["longevity-five-to-seven"],
      ["longevity-five-to-eight"],
      ["longevity-four-to-six"],
      ["longevity-three-to-seven"],
      ["longevity-about-five"],
    ],
  },
  { question: "Is it permanent?", between: [["permanent-as-named"], ["permanent-is-not"]] },
  {
    question: "How long does temporary pigment last?",
    between: [
      ["longevity-temporary-yearly"],
      ["longevity-temporary-fades", "longevity-temporary-half-to-two"],
      ["longevity-temporary-two-to-three"],
    ],
  },
  {
    question: "How many laser sessions?",
    between: [["removal-laser-few"], ["removal-laser-many"], ["removal-plan-two"], ["removal-tattoo-ink-up-to-ten"]],
  },
  { question: "Can it be taken off?", between: [["removal-possible"], ["removal-not-always"]] },
  { question: "Does the laser harm hair?", between: [["removal-spares-hair"], ["removal-may-harm-hair"]] },
  {
    question: "When are vessels narrowest after epinephrine?",
    between: [["epinephrine-26-minutes"], ["epinephrine-8-to-10-minutes"]],
  },
  { question: "Does a numbing cream do?", between: [["anaesthesia-topical"], ["numbing-topical-seldom-enough"]] },
  { question: "How strong may lidocaine be?", between: [["numbing-four-percent"], ["numbing-four-to-five-percent"]] },
  { question: "How much does it hurt?", between: [["pain-at-most-three"], ["pain-everyone-differs"]] },
  {
    question: "When is an allergy test read?",
    between: [
      ["patch-test-12-hours"],
      ["patch-test-24-to-48-hours"],
      ["patch-test-48-hours"],
      ["patch-test-72-hours"],
      ["patch-test-one-week"],
    ],
  },
  {
    question: "Does plasma help?",
    between: [
      ["prp-density-meta", "prp-review-positive"],
      ["prp-adds-nothing-to-needling", "alternative-prp"],
    ],
  },
  { question: "How much does microneedling add?", between: [["microneedling-12-weeks"], ["microneedling-small-gain"]] },
  {
    question: "How well does minoxidil do?",
    between: [["minoxidil-48-weeks", "minoxidil-women-cochrane"], ["minoxidil-success-limited"]],
  },
  {
    question: "How long until a transplant shows?",
    between: [["transplant-twelve-months"], ["transplant-takes-years"]],
  },
  {
    question: "Is dutasteride proven too?",
    between: [["dutasteride-24-weeks"], ["alternative-only-two-proven"]],
  },
  { question: "Are pigments approved?", between: [["regulation-us-none-approved"], ["regulation-us-use-approved"]] },
  { question: "Thinning only, or bald heads too?", between: [["candidate-thinning-only"], ["candidate-fully-bald"]] },
  {
    question: "How long after chemotherapy?",
    between: [["candidate-chemotherapy-six"], ["candidate-chemotherapy-twelve"], ["candidate-chemotherapy-note"]],
  },
  { question: "Keloids: never, or with a note?", between: [["candidate-keloid-avoid"], ["candidate-keloid-note"]] },
  {
    question: "Must isotretinoin be stopped?",
    between: [["candidate-isotretinoin-wait"], ["candidate-isotretinoin-no-delay"]],
  },
  { question: "How old must a scar be?", between: [["candidate-scar-six"], ["candidate-scar-twelve"]] },
  { question: "Who performs it?", between: [["candidate-dermatologists-do-not"], ["candidate-physicians-do"]] },
  {
    question: "How many sessions?",
    between: [["session-two-to-four"], ["session-small-three-to-four"], ["session-rarely-more"]],
  },
  { question: "How long is a session?", between: [["session-two-to-three-hours"], ["session-length-others"]] },
  { question: "How long is a whole head?", between: [["pace-whole-head-hours"], ["pace-short-total"]] },
  { question: "How long between sessions?", between: [["interval-two-weeks"], ["interval-others"]] },
  {
    question: "When may water touch it?",
    between: [["aftercare-seven-days"], ["aftercare-dry-days", "aftercare-first-rinse"]],
  },
  {
    question: "When may one sweat?",
    between: [["aftercare-seven-days"], ["aftercare-heavy-sweat"], ["aftercare-light-sweat"]],
  },
  {
    question: "Must minoxidil pause?",
    between: [["alternative-minoxidil-free-to-combine"], ["alternative-minoxidil-pause"]],
  },
  { question: "How low is a hairline?", between: [["hairline-height"], ["hairline-height-low-claim"]] },
  { question: "How thick is scalp skin?", between: [["tissue-thickness-thin"], ["tissue-thickness-thick"]] },
  { question: "How thick is the epidermis?", between: [["tissue-epidermis"], ["tissue-epidermis-pooled"]] },
  { question: "Is bald scalp taut?", between: [["tissue-bald-softer"], ["tissue-bald-tight"]] },
  { question: "What does it cost?", between: [["price-1000-5000"], ["price-1200-5000"], ["price-2500-5000"]] },
  { question: "How thin is a needle?", between: [["needle-diameter"], ["needle-diameter-narrow"]] },
  {
    question: "Strokes a minute or cycles a second?",
    between: [["technique-frequency"], ["technique-strokes-newspaper"]],
  },
  {
    question: "What do follicles per square inch say?",
    between: [["density-two-thousand-per-inch"], ["density-six-hundred-per-inch", "density-natural-hairs"]],
  },
  {
    question: "How large is the scalp?",
    between: [["scalp-area", "scalp-area-about-500", "scalp-area-cap"], ["scalp-area-old"], ["scalp-area-unit-slip"]],
  },
  { question: "How common is a widow's peak?", between: [["hairline-widows-peak-us"], ["hairline-widows-peak-thai"]] },
  { question: "What sets a hairline's height?", between: [["hairline-height"], ["hairline-fingers"]] },
  { question: "How many units has a head?", between: [["units-per-head-50-40-30"], ["units-per-head-50"]] },
  { question: "How severe is areata?", between: [["scale-salt-bands-s"], ["scale-salt-bands-words"]] },
  {
    question: "How many men lose hair?",
    between: [["candidate-loss-goes-on"], ["loss-incidence-norwood"], ["loss-incidence-hamilton"]],
  },
  { question: "How thick is a hair?", between: [["shaft-by-descent-claim"], ["shaft-range"]] },
  { question: "Are three passes enough?", between: [["pattern-three-passes"], ["pattern-fourth-pass"]] },
  { question: "Epilepsy: a note, or no?", between: [["candidate-epilepsy-note"], ["candidate-epilepsy-no"]] },
  {
    question: "Hair pulled out: never, or in remission?",
    between: [["candidate-hair-pulling-no"], ["candidate-hair-pulling-remission"]],
  },
  {
    question: "Seborrhoeic dermatitis: never, or when calm?",
    between: [["candidate-seborrhoeic-no"], ["candidate-field-healthy"]],
  },
  {
    question: "How long after a laser took dots off?",
    between: [["candidate-after-laser-ninety"], ["candidate-after-laser-months"]],
  },
  {
    question: "May grafts follow dots at once?",
    between: [["candidate-transplant-after-fine"], ["candidate-transplant-after-wait"]],
  },
  {
    question: "Diabetes: never, when controlled, or with a letter?",
    between: [["candidate-diabetes-type-two-no"], ["candidate-diabetes", "candidate-diabetes-letter"]],
  },
  {
    question: "Lowered defences, HIV, hepatitis: never, or ask the physician?",
    between: [["candidate-immune-no"], ["candidate-immune", "candidate-blood-borne"]],
  },
];
