import type { Intake } from "./intake.js";
import type { Alternative } from "./plan.js";

/** What else can be done, each with what it can and cannot do. */
export const allAlternatives: readonly Alternative[] = [
  {
    id: "finasteride",
    name: "Finasteride (by mouth, on prescription)",
    forWhom: "Men with pattern loss; not women who are or may become pregnant",
    mechanism: "Keeps the body from turning testosterone into DHT, which shrinks follicles.",
    stopsLoss: "slows",
    timeToResult: "No figure in the sources used here",
    upkeep: "For as long as the effect is wanted",
    price: "No figure in the sources used here",
    sideEffects: "Birth defects if taken in pregnancy; others are for the prescribing physician to explain",
    withSmp: "May be combined; hair that it keeps or brings changes the match.",
    evidence: ["alternative-finasteride", "alternative-only-two-proven", "alternative-minoxidil-free-to-combine"],
  },
  {
    id: "minoxidil",
    name: "Minoxidil (on the scalp)",
    forWhom: "Men and women with pattern loss",
    mechanism: "Widens vessels and stimulates hair that is there.",
    stopsLoss: "slows",
    timeToResult: "No figure in the sources used here",
    upkeep: "Daily for life",
    price: "No figure in the sources used here",
    sideEffects: "Hair on the forehead in women",
    withSmp: "No research speaks against it; advice on pausing around sessions runs from 7 to 30 days.",
    evidence: ["alternative-minoxidil", "alternative-only-two-proven", "alternative-minoxidil-pause"],
  },
  {
    id: "prp",
    name: "Platelet-rich plasma",
    forWhom: "Pattern loss, in a doctor's office",
    mechanism: "Own plasma is injected into the scalp. Not proven to slow loss.",
    stopsLoss: "no",
    timeToResult: "No figure; weaker proof than for the two medicines",
    upkeep: "No figure in the sources used here",
    price: "Often much more than the medicines",
    sideEffects: "Those of injections",
    withSmp: "No interval between the two was published; not into healing skin.",
    evidence: ["alternative-prp"],
  },
  {
    id: "microneedling",
    name: "Microneedling",
    forWhom: "Pattern loss, with minoxidil",
    mechanism: "Many small punctures start healing. Not proven to slow loss.",
    stopsLoss: "no",
    timeToResult: "No figure; little to see without minoxidil",
    upkeep: "No figure in the sources used here",
    price: "No figure in the sources used here",
    sideEffects: "Those of punctures; only in a doctor's office",
    withSmp: "No interval between the two was published; not into healing skin.",
    evidence: ["alternative-microneedling"],
  },
  {
    id: "transplant",
    name: "Hair transplant (strip or single units)",
    forWhom: "Stable loss with donor hair to spare; not active alopecia areata or discoid lupus",
    mechanism: "Grafts of one to four hairs move from the back of the head to where they are missing.",
    stopsLoss: "no",
    timeToResult: "Can take years",
    upkeep: "Hair that was not moved can still go",
    price: "About USD 7,000 a procedure, one or two procedures",
    sideEffects: "A line or dots of scar at the donor site, surgery's own risks",
    withSmp: "Goes well together: dots cover donor scars and leave grafts for where they count.",
    evidence: [
      "alternative-transplant",
      "alternative-transplant-with-smp",
      "candidate-areata-two-years",
      "candidate-dle-koebner",
    ],
  },
  {
    id: "cortisone",
    name: "Cortisone (injected or on the skin, by a dermatologist)",
    forWhom: "Alopecia areata; it does nothing for common loss",
    mechanism: "Calms the defences that attack the follicles.",
    stopsLoss: "slows",
    timeToResult: "No figure in the sources used here",
    upkeep: "As the dermatologist decides",
    price: "No figure in the sources used here",
    sideEffects: "For the dermatologist to explain; one patient told of facial hair",
    withSmp: "First this; dots only after two years without new lesions.",
    evidence: ["alternative-cortisone", "candidate-areata-cortisone", "candidate-areata-two-years"],
  },
  {
    id: "hormones",
    name: "Hormone treatment",
    forWhom: "Women whose loss follows a hormonal change",
    mechanism: "Puts the balance of oestrogen and progesterone right, often with the pill.",
    stopsLoss: "slows",
    timeToResult: "No figure in the sources used here",
    upkeep: "As the physician decides",
    price: "No figure in the sources used here",
    sideEffects: "For the physician to explain",
    withSmp: "First this; hair that comes back changes the match.",
    evidence: ["candidate-hormonal-women", "candidate-regrowth-darkens"],
  },
  {
    id: "concealers",
    name: "Fibres, powders, hats, hairpieces",
    forWhom: "Everybody",
    mechanism: "Cover the scalp for the day.",
    stopsLoss: "no",
    timeToResult: "At once",
    upkeep: "Daily; hairpieces are serviced and replaced",
    price: "No figure in the sources used here",
    sideEffects: "They come off again",
    withSmp: "Can be worn over healed dots.",
    evidence: ["alternative-concealers", "wet-hair"],
  },
  {
    id: "nothing",
    name: "Doing nothing",
    forWhom: "Everybody for whom the loss weighs little",
    mechanism: "None: common loss harms no health.",
    stopsLoss: "no",
    timeToResult: "None",
    upkeep: "None",
    price: "Nothing",
    sideEffects: "None; a disease that was never named would go on",
    withSmp: "Always open, also later.",
    evidence: ["alternative-nothing", "candidate-loss-goes-on"],
  },
];

const areata = ["alopecia-areata", "alopecia-totalis"];

/**
 * The fair table for one client: what cannot apply to this client is left out, the rest stays in a fixed
 * order with nothing recommended.
 */
export function alternatives({ sex, hairLoss, situations }: Intake): Alternative[] {
  const maybeAreata =
    hairLoss.cause === "unknown" || [hairLoss.cause, ...situations].some((word) => areata.includes(word));
  return allAlternatives.filter(({ id }) => {
    if (id === "cortisone") return maybeAreata;
    if (id === "hormones") return sex !== "male";
    return true;
  });
}
