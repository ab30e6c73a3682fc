import { quantile, randomStream } from "@shadowline/numeric";
import { assess, changedFindings, type Intake, intake } from "@shadowline/treatment";
import {
  clearAppearance,
  clearScar,
  type IntakePatch,
  intakeWith,
  ruleExamples,
} from "../../packages/treatment/src/assessment/rule-examples.js";

const CLIENTS = 2000;
const SCARS = 5;

const scars = Array.from({ length: SCARS }, (_, i) => ({ ...clearScar, id: `scar-${i + 1}` }));
const context = { appearance: clearAppearance, on: "2027-01-15" };

/** Clients with up to thirty rules' worst answers at once, drawn with one seed. */
function clients(): Intake[] {
  const random = randomStream(7);
  return Array.from({ length: CLIENTS }, () => {
    const patches = Array.from(
      { length: Math.floor(30 * random()) },
      (): IntakePatch => ruleExamples[Math.floor(ruleExamples.length * random())].trigger,
    );
    return intakeWith(...patches);
  });
}

const once = (work: () => unknown): number => {
  const began = performance.now();
  work();
  return performance.now() - began;
};
/** The quickest of three: the machine has other work. */
const timed = (work: () => unknown): number => Math.min(once(work), once(work), once(work));
const row = (name: string, times: readonly number[]): string => {
  const sorted = [...times].sort((a, b) => a - b);
  return `| ${name} | ${[0.5, 0.99, 1].map((share) => quantile(sorted, share).toFixed(3)).join(" | ")} |`;
};

export default async function bench(): Promise<string> {
  const blank = intake.parse({});
  const first = once(() => assess(blank));
  const all = clients();
  const [before] = all.map((client) => assess(client, scars, undefined, context));
  const times = {
    "random answers, five scars, skin and hair": all.map((client) =>
      timed(() => assess(client, scars, undefined, context)),
    ),
    "nothing answered": all.map(() => timed(() => assess(blank))),
    "one answer changed: weighed again and compared": all.map((client) =>
      timed(() => changedFindings(before, assess(client, scars, undefined, context))),
    ),
  };
  return [
    `Milliseconds for one assessment, the quickest of three, ${CLIENTS} intakes each; the limit is 5 ms. The very`,
    `first one in this process, before anything was compiled, took ${first.toFixed(1)} ms.`,
    "",
    "| what | median | 99 % | longest |",
    "|---|--:|--:|--:|",
    ...Object.entries(times).map(([name, each]) => row(name, each)),
  ].join("\n");
}
