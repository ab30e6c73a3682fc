import type { Numbing, NumbingAgent, PublishedClaim, Statement } from "./plan-advice.js";

const epinephrine: readonly PublishedClaim[] = [
  {
    claim: "Least haemoglobin at 26 minutes, give or take 5 (upper arm)",
    lower: 21,
    upper: 31,
    unit: "minutes",
    evidence: "epinephrine-26-minutes",
  },
  {
    claim: "Least flow at 8 to 10 minutes (Doppler)",
    lower: 8,
    upper: 10,
    unit: "minutes",
    evidence: "epinephrine-8-to-10-minutes",
  },
  {
    claim: "Best between 7 and 25 minutes (review)",
    lower: 7,
    upper: 25,
    unit: "minutes",
    evidence: "epinephrine-7-to-25-minutes",
  },
];

/** What numbs the scalp: how long it waits and what it does to the vessels. */
export const numbingAgents: readonly NumbingAgent[] = [
  {
    id: "lidocaine-cream",
    name: "Cream with lidocaine, at most 4 %",
    waitMinutes: { lower: 30, likely: 45, upper: 60 },
    waitKind: "assumption",
    vessels: "unknown",
    vesselClaims: [],
    because: "Many creams hold nothing that narrows vessels; injected lidocaine alone widens them.",
    evidence: ["numbing-cream-wait-assumption", "numbing-cream-no-vasoconstrictor", "lidocaine-adds-flow"],
  },
  {
    id: "lidocaine-prilocaine-cream",
    name: "Cream with lidocaine and prilocaine, 2.5 % each",
    waitMinutes: { lower: 60, likely: 60, upper: 120 },
    waitKind: "published",
    vessels: "unknown",
    vesselClaims: [],
    because: "Its leaflet gives the time on intact skin under a dressing and bounds the area.",
    evidence: ["numbing-emla-wait", "numbing-cream-no-vasoconstrictor"],
  },
  {
    id: "lidocaine-injected",
    name: "Injected lidocaine, by whoever is licensed to inject",
    waitMinutes: { lower: 2, likely: 3, upper: 5 },
    waitKind: "assumption",
    vessels: "widens",
    vesselClaims: [],
    because: "Plain lidocaine raises blood flow several times, so more bleeding and more washed-out pigment.",
    evidence: ["numbing-injection-wait-assumption", "lidocaine-adds-flow"],
  },
  {
    id: "lidocaine-epinephrine-injected",
    name: "Injected lidocaine with epinephrine, by whoever is licensed to inject",
    waitMinutes: { lower: 7, likely: 25, upper: 31 },
    waitKind: "published",
    vessels: "narrows",
    vesselClaims: epinephrine,
    because: "Vessels are narrowest 8 to 10 minutes after it by one measurement, 26 by another; both stand.",
    evidence: ["epinephrine-26-minutes", "epinephrine-8-to-10-minutes", "epinephrine-7-to-25-minutes"],
  },
];

const statements: readonly Statement[] = [
  {
    text: "A numbing cream is put on first. A physician who sets dots says that cream often does little on the scalp and injection may be needed.",
    evidence: ["anaesthesia-topical", "numbing-topical-seldom-enough"],
  },
  {
    text: "No cream over 4 % lidocaine, none on broken skin, and no wrap unless its leaflet says so: strong creams have caused irregular heartbeat, seizures and trouble breathing. Some clinics name 4 to 5 %.",
    evidence: ["numbing-four-percent", "numbing-four-to-five-percent"],
  },
  {
    text: "A dizzy head, numb lips, ringing ears or a racing heart: wipe it off and call for help.",
    evidence: ["warning-signs-physician", "numbing-four-percent"],
  },
];

/**
 * Numbing for this course: the agent that the plan counts with and the others, each with its wait.
 *
 * @param vasoconstrictor the case counts with narrowed vessels
 */
export function numbingOf(vasoconstrictor: boolean): Numbing {
  return {
    agents: numbingAgents,
    planned: vasoconstrictor ? "lidocaine-epinephrine-injected" : "lidocaine-cream",
    statements,
  };
}
