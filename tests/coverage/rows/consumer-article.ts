import type { CoverageSubject } from "../coverage-row.js";
import { byRule, bySentence, inPlan } from "../probes.js";

const source = "Consumer article with Dr Bauman and Dr Ilyas";

export const consumerArticle: CoverageSubject = {
  subject: "The consumer article with Dr Bauman and Dr Ilyas",
  rows: [
    byRule(
      {
        id: "s1-keloid",
        statement: "People who tend to keloids or raised scars should keep away from it.",
        source,
        evidence: ["candidate-keloid-avoid"],
      },
      "keloid-tendency",
      {
        trigger: { health: { keloidOrRaisedScars: "yes" } },
        nearMiss: { health: { keloidOrRaisedScars: "no" } },
      },
    ),
    inPlan(
      {
        id: "s1-interval",
        statement: "Two weeks lie between one session and the next.",
        source,
        evidence: ["interval-two-weeks"],
      },
      {
        kind: "field",
        carrier: "case.protocol.intervalDays",
        shows: ({ sessions: [one, two] }) => Date.parse(two.date) - Date.parse(one.date) === 14 * 86_400_000,
        trigger: {},
        nearMiss: { protocol: { intervalDays: 15 } },
      },
    ),
    bySentence(
      {
        id: "s1-light-hair",
        statement: "With light hair the difference is smaller.",
        source,
        evidence: ["colour-light-hair-gains-less"],
      },
      /light hair/,
      {
        carrier: "plan.outlook.statements",
        trigger: { wantedLook: { shade: "blond" } },
        nearMiss: { wantedLook: { shade: "light-brown" } },
      },
    ),
  ],
};
