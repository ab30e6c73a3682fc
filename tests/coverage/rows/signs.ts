import type { IntakePatch } from "../client.js";
import type { CoverageRow, CoverageSubject } from "../coverage-row.js";
import { byExample, byRule } from "../probes.js";

const source = "Signs that belong to a dermatologist (Bernstein Medical, dermoscopedia, J. Donovan)";
const signs = (
  statement: string,
  id: string,
  rule: string,
  evidence: string,
  word: Sign,
  neighbour: Sign,
): CoverageRow =>
  byRule({ id, statement, source, evidence: [evidence] }, rule, {
    trigger: { hairLoss: { signs: [word] } },
    nearMiss: { hairLoss: { signs: [neighbour] } },
  });
type Sign = NonNullable<NonNullable<IntakePatch["hairLoss"]>["signs"]>[number];

const beyond = "Indications beyond the two papers (practitioner pages)";
const served = (id: string, statement: string, rule: string, evidence: string): CoverageRow =>
  byExample({ id, statement, source: beyond, evidence: [evidence] }, rule);

const waits = "Reasons to wait (practitioner pages, forms)";
const weighed = (id: string, statement: string, rule: string, evidence: string): CoverageRow =>
  byExample({ id, statement, source: waits, evidence: [evidence] }, rule);

/** What to look for, whom else it serves, and each further reason to wait by itself. */
export const signsAndWaits: CoverageSubject = {
  subject: "Signs, further indications and reasons to wait, one by one",
  rows: [
    signs(
      "A sudden, round, smooth patch.",
      "sign-round-patch",
      "sign-of-areata",
      "candidate-areata-normal-skin",
      "sudden-round-patch",
      "eyebrow-loss",
    ),
    signs(
      "Exclamation-mark hairs and black dots under the lens.",
      "sign-exclamation-hairs",
      "sign-of-areata",
      "candidate-areata-normal-skin",
      "exclamation-mark-hairs",
      "broken-hairs",
    ),
    signs(
      "Redness around the hairs.",
      "sign-redness",
      "sign-of-inflammation",
      "candidate-referral-signs",
      "redness-around-hairs",
      "altered-pigment",
    ),
    signs(
      "Scale around the hairs.",
      "sign-scale",
      "sign-of-inflammation",
      "candidate-referral-signs",
      "scale",
      "white-patches",
    ),
    signs(
      "Itch, burning or pain.",
      "sign-itch",
      "sign-of-inflammation",
      "candidate-referral-signs",
      "itch-burning-pain",
      "eyebrow-loss",
    ),
    signs(
      "Follicle openings that are gone.",
      "sign-lost-openings",
      "sign-of-scarring",
      "candidate-referral-signs",
      "lost-follicle-openings",
      "scale",
    ),
    signs(
      "White patches.",
      "sign-white-patches",
      "sign-of-scarring",
      "candidate-referral-signs",
      "white-patches",
      "scale",
    ),
    signs(
      "A receding pale band with lonely hairs.",
      "sign-pale-band",
      "sign-of-frontal-fibrosing",
      "candidate-frontal-fibrosing-band",
      "receding-pale-band",
      "white-patches",
    ),
    signs(
      "Brows that go.",
      "sign-brows",
      "sign-of-frontal-fibrosing",
      "candidate-frontal-fibrosing-band",
      "eyebrow-loss",
      "scale",
    ),
    signs(
      "Scaling rings with altered pigment.",
      "sign-altered-pigment",
      "sign-of-lupus",
      "candidate-dle-koebner",
      "altered-pigment",
      "scale",
    ),
    signs(
      "Boggy skin or pus.",
      "sign-boggy",
      "sign-of-deep-infection",
      "candidate-referral-signs",
      "boggy-or-pus",
      "scale",
    ),
    signs(
      "Diffuse loss that comes fast.",
      "sign-rapid-shedding",
      "sign-of-rapid-shedding",
      "candidate-referral-signs",
      "rapid-shedding",
      "broken-hairs",
    ),
    signs(
      "A mole that changes.",
      "sign-mole",
      "sign-of-growth",
      "candidate-referral-signs",
      "changing-mole",
      "white-patches",
    ),
    signs("An ulcer that does not heal.", "sign-ulcer", "sign-of-growth", "candidate-referral-signs", "ulcer", "scale"),
    signs(
      "Broken hairs at a margin that is pulled.",
      "sign-broken",
      "sign-of-broken-hairs",
      "candidate-referral-signs",
      "broken-hairs",
      "eyebrow-loss",
    ),
    served(
      "indication-universalis",
      "Stable alopecia universalis.",
      "serves-alopecia-universalis",
      "candidate-universalis",
    ),
    served("indication-burn", "Burn scars.", "serves-burn-scar", "candidate-burn-scar-assumption"),
    served("indication-traction", "A hairline lost to traction.", "serves-traction", "candidate-triangular-traction"),
    served(
      "indication-pulling",
      "Hair pulling that is over, by one vendor.",
      "serves-hair-pulling",
      "candidate-hair-pulling-remission",
    ),
    served(
      "indication-beside-transplant",
      "An addition to a transplant.",
      "serves-beside-transplant",
      "alternative-transplant-with-smp",
    ),
    weighed("wait-sunburn", "Sunburnt skin heals first.", "sunburn", "candidate-field-healthy"),
    weighed("wait-wound", "Open wounds heal first.", "wound-or-growth-in-field", "candidate-field-healthy"),
    weighed(
      "wait-skin-cancer",
      "Skin cancer at the site belongs to a dermatologist.",
      "skin-cancer-in-field",
      "candidate-referral-signs",
    ),
    weighed(
      "wait-immunosuppressants",
      "Immunosuppressants ask for the physician.",
      "immunosuppression",
      "candidate-immune",
    ),
    weighed(
      "wait-pressure",
      "High blood pressure is controlled, with a physician's letter.",
      "blood-pressure-uncontrolled",
      "candidate-heart-letter",
    ),
    weighed(
      "wait-prophylaxis",
      "Antibiotics before procedures are kept.",
      "antibiotic-prophylaxis",
      "candidate-heart-letter",
    ),
    weighed("wait-laser-at-site", "Laser at the site within four weeks.", "site-laser", "candidate-site-four-weeks"),
    weighed(
      "wait-retinoid-at-site",
      "Retinoid cream at the site within four weeks.",
      "site-retinoid",
      "candidate-site-four-weeks",
    ),
    weighed(
      "wait-steroid-at-site",
      "Steroids at the site within four weeks.",
      "site-steroid",
      "candidate-site-four-weeks",
    ),
    weighed("wait-botulinum", "Botulinum toxin within four weeks.", "site-botulinum", "candidate-site-four-weeks"),
    weighed(
      "wait-plasma",
      "Plasma injections: no interval was published.",
      "site-prp",
      "candidate-needling-interval-assumption",
    ),
    weighed(
      "wait-chemotherapy-ahead",
      "Chemotherapy within the next weeks.",
      "chemotherapy-ahead",
      "candidate-chemotherapy-twelve",
    ),
    weighed(
      "wait-temporary-loss",
      "Any loss that comes back by itself.",
      "temporary-loss",
      "candidate-regrowth-darkens",
    ),
    weighed("wait-fast-loss", "Loss that goes fast.", "loss-goes-fast", "candidate-active-loss-against"),
    weighed(
      "wait-low-line",
      "A demand for a very low line is refused.",
      "low-straight-line-wanted",
      "candidate-distress",
    ),
    weighed("wait-anaesthetic-allergy", "Allergy to lidocaine.", "allergy-anaesthetic", "candidate-allergens-listed"),
    weighed("wait-latex", "Allergy to latex.", "allergy-latex", "candidate-allergens-listed"),
    weighed("wait-adrenaline", "Reaction to epinephrine.", "allergy-adrenaline", "candidate-allergens-listed"),
    weighed("wait-hair-dye", "Allergy to hair dye (PPD).", "allergy-hair-dye", "candidate-allergens-listed"),
    weighed(
      "wait-medicine-begun",
      "Hair medicine begun lately changes the match.",
      "hair-medicine-just-begun",
      "growth-changes-match",
    ),
    weighed(
      "wait-medicine-change",
      "Hair medicine is to be begun or stopped.",
      "hair-medicine-change-planned",
      "growth-changes-match",
    ),
  ],
};
