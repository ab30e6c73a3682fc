import type { EvidenceEntry } from "./entry.js";
import { publication } from "./publications.js";

export const alternativesEvidence: readonly EvidenceEntry[] = [
  {
    id: "alternative-only-two-proven",
    statement: "Only finasteride and minoxidil are clinically proven to slow loss and sometimes regrow hair.",
    source: publication.keeps,
    strength: "C",
    usedFor: "Alternatives",
  },
  {
    id: "alternative-finasteride",
    statement:
      "Finasteride blocks the hormone DHT; not for women who may become pregnant (birth defects), and it did not seem to work after menopause.",
    source: `${publication.keeps}; ${publication.bernstein}`,
    strength: "C",
    usedFor: "Alternatives",
  },
  {
    id: "alternative-minoxidil",
    statement:
      "Minoxidil widens vessels and thickens hair that is there, daily for life; in women forehead hair may grow.",
    source: `${publication.keeps}; ${publication.bernstein}`,
    strength: "C",
    usedFor: "Alternatives",
  },
  {
    id: "alternative-minoxidil-free-to-combine",
    statement: "No research speaks against finasteride or minoxidil after micropigmentation.",
    source: publication.keeps,
    strength: "C",
    usedFor: "Medication rules",
  },
  {
    id: "alternative-minoxidil-pause",
    statement: "Stop liquid minoxidil 7 days before and after, or 14 days after, or for the whole course and 30 days.",
    range: { lower: 7, upper: 30, unit: "days" },
    source: "Mohebi P MD; andeliusgribbe.com; ru-facts.com",
    strength: "C",
    usedFor: "Medication rules",
  },
  {
    id: "alternative-prp",
    statement: "Injections of own plasma look promising with weaker proof than the two medicines.",
    source: publication.keeps,
    strength: "C",
    usedFor: "Alternatives",
  },
  {
    id: "alternative-microneedling",
    statement: "Microneedling belongs in a doctor's office and shows little without minoxidil.",
    source: publication.keeps,
    strength: "C",
    usedFor: "Alternatives",
  },
  {
    id: "alternative-transplant",
    statement:
      "A transplant moves grafts of one to four hairs: about USD 7,000 a procedure, one or two of them; results can take years.",
    range: { lower: 7000, upper: 14000, unit: "USD" },
    source: `${publication.bernstein}, interview; ${publication.keeps}`,
    strength: "C",
    usedFor: "Alternatives",
  },
  {
    id: "alternative-transplant-with-smp",
    statement: "Dots hide strip scars and stretch the donor supply, so that grafts go where they are most needed.",
    source: publication.baumanIlyas,
    strength: "C",
    usedFor: "Alternatives",
  },
  {
    id: "alternative-cortisone",
    statement: "Cortisone injections treat alopecia areata; they do nothing for common hair loss.",
    source: publication.bernstein,
    strength: "C",
    usedFor: "Alternatives",
  },
  {
    id: "alternative-concealers",
    statement: "Powders, fibres, hats and hairpieces hide loss the same day and come off again.",
    source:
      "Hair Loss Learning Center (hairlosslearningcenter.net) names them beside micropigmentation; that they come off is plain from their use",
    strength: "C",
    usedFor: "Alternatives",
  },
  {
    id: "alternative-nothing",
    statement: "Doing nothing is a choice: common loss is no illness and goes on at its own pace.",
    source: "Our assumption for common loss whose cause is known; its course by BMJ Best Practice",
    strength: "assumption",
    usedFor: "Alternatives",
  },
  {
    id: "camouflage-not-treatment",
    statement: "It is camouflage, not treatment: it does not touch the cause of loss.",
    source: `${publication.baumanIlyas}; ${publication.keeps}`,
    strength: "C",
    usedFor: "Outlook",
  },
  {
    id: "growth-changes-match",
    statement: "It works with shadows, so hair that grows or goes later changes the look for better or worse.",
    source: `${publication.keeps} (R. Madan MD)`,
    strength: "C",
    usedFor: "Outlook",
  },
  {
    id: "wet-hair",
    statement: "Clients value that dots stay when hair is wet, where thinning shows most.",
    source: publication.baumanIlyas,
    strength: "C",
    usedFor: "Outlook",
  },
];
