import type { PigmentKind, PublishedClaim, RemovalOutlook, Statement } from "./plan-advice.js";

const sessions: readonly PublishedClaim[] = [
  {
    claim: "One to three sessions with a picosecond laser (four patients)",
    lower: 1,
    upper: 3,
    unit: "sessions",
    evidence: "removal-laser-few",
  },
  { claim: "Usually one; plan two", lower: 1, upper: 2, unit: "sessions", evidence: "removal-plan-two" },
  { claim: "Four to eight sessions", lower: 4, upper: 8, unit: "sessions", evidence: "removal-laser-many" },
];
const tattooInk: PublishedClaim = {
  claim: "Up to ten sessions where tattoo ink was used",
  lower: 1,
  upper: 10,
  unit: "sessions",
  evidence: "removal-tattoo-ink-up-to-ten",
};

const waits: readonly PublishedClaim[] = [
  {
    claim: "Six to eight weeks after the last dots and between laser sessions",
    lower: 6,
    upper: 8,
    unit: "weeks",
    evidence: "removal-wait-six-to-eight-weeks",
  },
  {
    claim: "The skin is looked at again after three to four weeks",
    lower: 3,
    upper: 4,
    unit: "weeks",
    evidence: "removal-review-three-to-four-weeks",
  },
  {
    claim: "New dots wait 60 to 90 days after the last laser session",
    lower: 60,
    upper: 90,
    unit: "days",
    evidence: "removal-again-wait",
  },
];

const price: readonly PublishedClaim[] = [
  { claim: "USD 200 to 600 a session", lower: 200, upper: 600, unit: "USD a session", evidence: "removal-price" },
];

const statements: readonly Statement[] = [
  {
    text: "It can be taken off by laser, one article says. A physician who does it says that not everything can be, and that a whole head is very difficult.",
    evidence: ["removal-possible", "removal-not-always"],
  },
  {
    text: "Pale patches are named for 5 to 12 of 100 by one web page; the small study saw nothing unexpected.",
    evidence: ["removal-pale-patches", "removal-laser-few"],
  },
  {
    text: "Whether the laser harms hair is disputed.",
    evidence: ["removal-spares-hair", "removal-may-harm-hair"],
  },
];
const ironOxide: Statement = {
  text: "Iron oxide and titanium white may darken before they go: a test spot comes first.",
  evidence: ["removal-iron-oxide-darkens"],
};

/** What taking it off again may take, claim by claim, for the pigments that the plan puts in. */
export function removalOutlook(pigments: readonly PigmentKind[]): RemovalOutlook {
  const ink = pigments.some(({ pigmentClass }) => pigmentClass === "tattoo-ink");
  const oxide = pigments.some(({ base }) => base === "iron-oxide");
  return {
    sessions: ink ? [...sessions, tattooInk] : sessions,
    waits,
    price,
    statements: oxide ? [...statements, ironOxide] : statements,
  };
}
