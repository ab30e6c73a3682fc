import { InputError } from "@shadowline/quantity";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { applyEdits, knowledgeDiff } from "./apply-edits.js";
import { assess } from "./assess.js";
import { conditionSchema, questionSchema, ruleSchema } from "./assessment/rule-schema.js";
import { allEvidence } from "./evidence-registry.js";
import { intake } from "./intake.js";
import { publishedKnowledge } from "./knowledge.js";
import { type KnowledgeEdit, knowledgeCollections } from "./knowledge-edit.js";
import { itemSchemas } from "./knowledge-item-schema.js";
import { isSafetyRule } from "./knowledge-safety.js";
import { usedEvidence } from "./used-evidence.js";

const edit = (item: string, value: object, reason = "our own experience"): KnowledgeEdit => ({
  item,
  value: value as Record<string, unknown>,
  author: "Dr A. Clinic",
  reason,
  date: "2027-03-01",
});
const find = <Item extends { id: string }>(items: readonly Item[], id: string): Item =>
  items.find((item) => item.id === id)!;
/** Issues of a list that must not stand. */
function issuesOf(edits: readonly unknown[]): { field: string; allowed: string }[] {
  try {
    applyEdits(edits);
  } catch (error) {
    if (error instanceof InputError) return [...error.issues];
    throw error;
  }
  throw new Error("the edits were accepted");
}
const keloid = find(publishedKnowledge.rules, "keloid-tendency");
const light = publishedKnowledge.rules.find(({ decision }) => decision === "caution")!;
const [three, twoToFour] = publishedKnowledge.protocols;

describe("the published knowledge", () => {
  test.each(knowledgeCollections)("every item of %s passes its own schema and is named once", (collection) => {
    const items = publishedKnowledge[collection] as readonly { id: string }[];
    expect(items.length).toBeGreaterThan(0);
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
    for (const item of items) {
      const result = itemSchemas[collection].schema.safeParse(item);
      expect(result.error?.issues ?? [], `${collection}/${item.id}`).toEqual([]);
    }
  });
  test("cites evidence that exists, and every item can be saved as it is", () => {
    const known = new Set(allEvidence.map(({ id }) => id));
    expect([...usedEvidence(publishedKnowledge)].filter((id) => !known.has(id))).toEqual([]);
    for (const collection of knowledgeCollections)
      for (const item of publishedKnowledge[collection] as readonly { id: string }[])
        expect(applyEdits([edit(`${collection}/${item.id}`, item)]).changed, `${collection}/${item.id}`).toEqual([]);
  });
  test("no edit gives version 0 and no change", () => {
    expect(applyEdits([])).toMatchObject({ version: 0, changed: [] });
    expect(knowledgeDiff(publishedKnowledge, applyEdits([]))).toEqual([]);
  });
});

describe("an edit", () => {
  const reworded = { ...keloid, because: "Scars of this client grow raised: we do not treat." };
  const knowledge = applyEdits([edit("rules/keloid-tendency", reworded)]);

  test("makes a version with author, reason and a diff field by field", () => {
    expect(knowledge.version).toBe(1);
    expect(knowledge.changed).toEqual([
      {
        item: "rules/keloid-tendency",
        author: "Dr A. Clinic",
        reason: "our own experience",
        date: "2027-03-01",
        diff: [{ item: "rules/keloid-tendency", path: "because", from: keloid.because, to: reworded.because }],
      },
    ]);
    expect(knowledgeDiff(publishedKnowledge, knowledge)).toEqual(knowledge.changed[0].diff);
  });
  test("leaves everything else as it was, the published knowledge too", () => {
    expect(publishedKnowledge.rules).toContain(keloid);
    expect(knowledge.rules).toHaveLength(publishedKnowledge.rules.length);
    expect(knowledge.protocols).toEqual(publishedKnowledge.protocols);
  });
  test("is told by the finding of the rule", () => {
    const client = intake.parse({ ageYears: 40, situations: ["shaved-look"], health: { keloidOrRaisedScars: "yes" } });
    const found = assess(client, [], undefined, { knowledge }).findings.find(({ rule }) => rule === "keloid-tendency");
    expect(found).toMatchObject({
      because: reworded.because,
      changedBy: { author: "Dr A. Clinic", date: "2027-03-01" },
    });
    const before = assess(client).findings.find(({ rule }) => rule === "keloid-tendency");
    expect(before).not.toHaveProperty("changedBy");
  });
  test("that restores counts as a version and is no change any more", () => {
    const back = applyEdits([edit("rules/keloid-tendency", reworded), edit("rules/keloid-tendency", keloid, "undo")]);
    expect(back).toMatchObject({ version: 2, changed: [] });
  });
  test("of a protocol counts the protocol's version up by itself", () => {
    const longer = { ...three, intervalDays: { ...three.intervalDays, value: 28, kind: "clinic", evidence: [] } };
    const once = applyEdits([edit(`protocols/${three.id}`, longer)]);
    expect(once.protocols[0]).toMatchObject({ version: 2, intervalDays: { value: 28 } });
    expect(applyEdits([edit(`protocols/${three.id}`, longer), edit(`protocols/${three.id}`, three)])).toMatchObject({
      version: 2,
      changed: [],
    });
  });
  test("may add a rule, a protocol and a pigment of the clinic's own", () => {
    const own = applyEdits([
      edit("rules/own-rule", { ...light, id: "own-rule", evidence: [] }),
      edit("materials/pigment-own", { ...find(publishedKnowledge.materials, "pigment-organic"), id: "pigment-own" }),
      edit("protocols/own", {
        ...twoToFour,
        id: "own",
        technique: {
          ...twoToFour.technique,
          pigment: {
            ...twoToFour.technique.pigment,
            value: { edge: "pigment-own", fill: "pigment-own", scar: "pigment-own" },
          },
        },
      }),
    ]);
    expect(own.rules.at(-1)?.id).toBe("own-rule");
    expect(own.protocols.at(-1)).toMatchObject({ id: "own", version: 1 });
    expect(own.changed.map(({ item }) => item)).toEqual(["rules/own-rule", "materials/pigment-own", "protocols/own"]);
  });
  test("switches off a rule where that is safe", () => {
    const off = applyEdits([edit(`rules/${light.id}`, { ...light, off: true })]);
    expect(find(off.rules, light.id).off).toBe(true);
  });
});

describe("what keeps clients safe", () => {
  const safety = publishedKnowledge.rules.filter(isSafetyRule);

  test("there are such rules, keloids among them", () => {
    expect(safety.length).toBeGreaterThan(10);
    expect(isSafetyRule(keloid)).toBe(true);
  });
  const weaker: { name: string; change: object; field: string }[] = [
    { name: "a lighter decision", change: { decision: "caution" }, field: "decision" },
    { name: "an override", change: { overridable: true }, field: "overridable" },
    { name: "switched off", change: { off: true }, field: "off" },
    {
      name: "a narrower condition",
      change: { when: { all: [keloid.when, { field: "sex", is: ["male"] }] } },
      field: "when",
    },
    { name: "without evidence", change: { evidence: keloid.evidence.slice(1) }, field: "evidence" },
    { name: "another condition", change: { when: { field: "sex", is: ["male"] } }, field: "when" },
    { name: "a condition that never holds", change: { when: { none: [keloid.when] } }, field: "when" },
  ];
  test.each(weaker)("is never made weaker: $name", ({ change, field }) => {
    const [issue] = issuesOf([edit("rules/keloid-tendency", { ...keloid, ...change })]);
    expect(issue.field).toBe(`edits[0].value.${field}`);
    expect(issue.allowed).toMatch(/keeps clients safe/);
  });
  test("no weaker form of any safety rule is accepted", () => {
    for (const [collection, rules] of [
      ["rules", publishedKnowledge.rules],
      ["scarRules", publishedKnowledge.scarRules],
    ] as const)
      for (const rule of rules.filter(isSafetyRule)) {
        expect(issuesOf([edit(`${collection}/${rule.id}`, { ...rule, decision: "proceed" })])).toHaveLength(1);
        expect(issuesOf([edit(`${collection}/${rule.id}`, { ...rule, off: true })])).toHaveLength(1);
      }
  });
  test("may be made stricter: graver, wider, reworded", () => {
    const wider = { any: [keloid.when, { field: "health.earlierTattooReaction", is: ["yes"] }] };
    const stricter = applyEdits([edit("rules/keloid-tendency", { ...keloid, decision: "decline", when: wider })]);
    expect(find(stricter.rules, "keloid-tendency")).toMatchObject({ decision: "decline", when: wider });
  });
  test("keeps somebody to see and words that can be read", () => {
    const referring = safety.find(({ seeWhom }) => seeWhom !== null)!;
    const item = `rules/${referring.id}`;
    expect(issuesOf([edit(item, { ...referring, seeWhom: null })])[0]).toMatchObject({
      field: "edits[0].value.seeWhom",
      allowed: expect.stringContaining(referring.seeWhom!),
    });
    expect(applyEdits([edit(item, { ...referring, seeWhom: "our own physician" })]).changed).toHaveLength(1);
    for (const empty of [" ", "...", "1:2"])
      for (const part of ["because", "wouldChange", "seeWhom"])
        expect(issuesOf([edit(item, { ...referring, [part]: empty })])).toEqual([
          { field: `edits[0].value.${part}`, allowed: "text in words", found: empty },
        ]);
    expect(issuesOf([edit(item, referring, "   ")])[0]).toMatchObject({ field: "edits[0].reason" });
  });
  test("a question may weigh more, never less, and is never switched off", () => {
    const question = publishedKnowledge.questions.find(({ weighs }) => weighs === "defer")!;
    const item = `questions/${question.id}`;
    expect(issuesOf([edit(item, { ...question, weighs: "caution" })])[0].field).toBe("edits[0].value.weighs");
    expect(issuesOf([edit(item, { ...question, onlyIf: { field: "sex", is: ["nobody"] } })])[0].field).toBe(
      "edits[0].value.onlyIf",
    );
    expect(issuesOf([edit(item, { ...question, off: true })])[0].field).toBe("edits[0].value.off");
    const mild = publishedKnowledge.questions.find(({ weighs }) => weighs === "caution")!;
    expect(applyEdits([edit(`questions/${mild.id}`, { ...mild, weighs: "defer" })]).changed).toHaveLength(1);
  });
});

describe("hostile and wrong edits name their field", () => {
  const nested = (depth: number): object => {
    let at: object = { field: "sex", is: ["male"] };
    for (let i = 0; i < depth; i++) at = { any: [at] };
    return at;
  };
  const wrong: { name: string; edits: readonly unknown[]; field: RegExp }[] = [
    { name: "no list of edits", edits: ["rules/keloid-tendency"], field: /^edits\[0\]/ },
    { name: "an unknown collection", edits: [edit("secrets/x", {})], field: /^edits\[0\]\.item$/ },
    { name: "a path in the name", edits: [edit("rules/../x", {})], field: /^edits\[0\]\.item$/ },
    { name: "no author", edits: [{ ...edit("tissue/frontal", {}), author: "" }], field: /^edits\[0\]\.author$/ },
    { name: "an impossible date", edits: [{ ...edit("tissue/frontal", {}), date: "2027-02-30" }], field: /date$/ },
    { name: "a name that differs", edits: [edit("rules/other", light)], field: /^edits\[0\]\.value\.id$/ },
    {
      name: "a new place of the skin",
      edits: [edit("tissue/chin", find(publishedKnowledge.tissue, "frontal"))],
      field: /item$/,
    },
    {
      name: "a second edit that is wrong",
      edits: [edit(`rules/${light.id}`, light), edit("rules/x", {})],
      field: /^edits\[1\]/,
    },
    {
      name: "evidence that nobody has",
      edits: [edit(`rules/${light.id}`, { ...light, evidence: ["made-up"] })],
      field: /evidence$/,
    },
    {
      name: "a field that nobody asks",
      edits: [edit(`rules/${light.id}`, { ...light, when: { field: "constructor", given: true } })],
      field: /value\.when/,
    },
    {
      name: "an answer that is not asked in the words",
      edits: [edit(`rules/${light.id}`, { ...light, because: "{__proto__.x} it" })],
      field: /because$/,
    },
    {
      name: "a condition that is too deep",
      edits: [edit(`rules/${light.id}`, { ...light, when: nested(50) })],
      field: /value\.when/,
    },
    {
      name: "a condition a hundred thousand deep",
      edits: [edit(`rules/${light.id}`, { ...light, when: nested(100_000) })],
      field: /value\.when/,
    },
    {
      name: "a scar in a rule about the client",
      edits: [edit(`rules/own`, { ...light, id: "own", when: { field: "scar.raised", is: ["yes"] } })],
      field: /when$/,
    },
    {
      name: "a dermis of nothing",
      edits: [
        edit("tissue/frontal", { ...find(publishedKnowledge.tissue, "frontal"), skinMm: 0.4, epidermisMm: 0.35 }),
      ],
      field: /skinMm$/,
    },
    {
      name: "a needle for a pigment",
      edits: [edit("materials/pigment-organic", find(publishedKnowledge.materials, "needle-0801RL"))],
      field: /value\.(id|material)$/,
    },
    {
      name: "a protocol whose needle nobody has",
      edits: [
        edit(`protocols/${three.id}`, {
          ...three,
          technique: {
            ...three.technique,
            needle: { ...three.technique.needle, value: { edge: "x", fill: "needle-0803RL", scar: "needle-0801RL" } },
          },
        }),
      ],
      field: /needle\.value\.edge$/,
    },
    {
      name: "fewer sessions than the fewest",
      edits: [edit(`protocols/${twoToFour.id}`, { ...twoToFour, sessions: { ...twoToFour.sessions, most: 1 } })],
      field: /sessions\.most$/,
    },
    {
      name: "shares that fall",
      edits: [
        edit(`protocols/${three.id}`, { ...three, sessions: { ...three.sessions, cumulativeShares: [0.7, 0.3, 1] } }),
      ],
      field: /cumulativeShares/,
    },
    {
      name: "a figure on nobody's word",
      edits: [edit(`protocols/${three.id}`, { ...three, intervalDays: { ...three.intervalDays, evidence: [] } })],
      field: /intervalDays\.evidence$/,
    },
    {
      name: "spill without a limit",
      edits: [edit(`protocols/${three.id}`, { ...three, limits: { ...three.limits, spillRefuse: 1 } })],
      field: /spillRefuse$/,
    },
    {
      name: "a price range upside down",
      edits: [
        edit("prices/USD", {
          ...find(publishedKnowledge.prices, "USD"),
          published: [{ whose: "x", lowerMinor: 5, upperMinor: 1, evidence: "price-1000-5000" }],
        }),
      ],
      field: /upperMinor$/,
    },
  ];
  test("a condition that is too deep or too wide says so in one sentence", () => {
    const deep = issuesOf([edit(`rules/${light.id}`, { ...light, when: nested(7) })]);
    expect(deep).toEqual([
      expect.objectContaining({
        field: `edits[0].value.when${".any[0]".repeat(6)}.any`,
        allowed: "left out: conditions stand at most 6 deep",
      }),
    ]);
    expect(applyEdits([edit(`rules/${light.id}`, { ...light, when: nested(6) })]).version).toBe(1);
    const wide = issuesOf([edit(`rules/${light.id}`, { ...light, when: { any: Array(41).fill(light.when) } })]);
    expect(wide).toEqual([expect.objectContaining({ field: "edits[0].value.when.any", allowed: "40 or fewer long" })]);
  });
  test("a rule on a plan's figures needs a figure and a bound", () => {
    const rule = publishedKnowledge.planRules.find(({ of }) => of === "plan")!;
    const own = (when: object) => [edit("planRules/own", { ...rule, id: "own", because: "So it is.", when: [when] })];
    expect(issuesOf(own({ figure: "place", is: ["crown"] }))[0].field).toBe("edits[0].value.when");
    expect(issuesOf(own({ figure: rule.when[0].figure }))).toEqual([
      expect.objectContaining({ field: "edits[0].value.when[0]", allowed: "given above, below or is" }),
    ]);
  });
  test("a new rule takes no name under which another speaks", () => {
    for (const taken of [publishedKnowledge.scarRules[0].id, publishedKnowledge.planRules[0].id, "open-health-lupus"])
      expect(issuesOf([edit(`rules/${taken}`, { ...light, id: taken })])).toEqual([
        expect.objectContaining({ field: "edits[0].item", allowed: expect.stringContaining("a name of its own") }),
      ]);
  });
  test.each(wrong)("$name", ({ edits, field }) => {
    const issues = issuesOf(edits);
    expect(issues.length).toBeGreaterThan(0);
    expect(issues[0].field).toMatch(field);
    for (const { allowed } of issues) expect(allowed.length).toBeGreaterThan(5);
  });
  test("anything at all ends in knowledge or in an InputError", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...knowledgeCollections.map((name) => `${name}/x`), `rules/${light.id}`, "tissue/frontal"),
        fc.dictionary(fc.constantFrom("id", "when", "decision", "evidence", "__proto__", "off"), fc.jsonValue()),
        (item, value) => {
          expect(issuesOf([edit(item, value)]).length).toBeGreaterThan(0);
        },
      ),
      { seed: 11, numRuns: 200 },
    );
  });
});

test("conditions, rules and questions share one closed language", () => {
  expect(conditionSchema.safeParse({ field: "sex", is: ["male"], or: true }).success).toBe(false);
  expect(conditionSchema.safeParse({ any: [] }).success).toBe(false);
  for (const rule of [...publishedKnowledge.rules, ...publishedKnowledge.scarRules])
    expect(ruleSchema.safeParse(rule).success, rule.id).toBe(true);
  for (const question of [...publishedKnowledge.questions, ...publishedKnowledge.scarQuestions])
    expect(questionSchema.safeParse(question).success, question.id).toBe(true);
});
