import { readFile } from "node:fs/promises";
import { headOf, type PlannedCase, parseCase, planCase } from "@shadowline/treatment";
import { getDocument, OPS, type PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { beforeAll, expect, test } from "vitest";
import { lookPng } from "./look-png.js";
import { planPdf } from "./plan-pdf.js";

async function planned(example: string): Promise<PlannedCase> {
  const text = await readFile(new URL(`../../../examples/${example}.json`, import.meta.url), "utf8");
  const document = parseCase(JSON.parse(text));
  return planCase(document, headOf(document.head));
}

// A copy: the reader keeps the bytes it is given.
const opened = (bytes: Uint8Array): Promise<PDFDocumentProxy> =>
  getDocument({ data: Uint8Array.from(bytes), verbosity: 0 }).promise;

async function pagesOf(document: PDFDocumentProxy): Promise<string[]> {
  const pages: string[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const { items } = await (await document.getPage(number)).getTextContent();
    pages.push(
      items
        .map((item) => ("str" in item ? item.str : ""))
        .join(" ")
        .replace(/\s+/g, " "),
    );
  }
  return pages;
}

/** The same plan, some of whose dots were found on the skin. */
function withMeasuredDots(found: PlannedCase, count: number): PlannedCase {
  const { positionsMm } = found.dots!.placement;
  const placesMm = Array.from({ length: count }, (_, dot): [number, number, number] => [
    positionsMm[3 * dot],
    positionsMm[3 * dot + 1],
    positionsMm[3 * dot + 2],
  ]);
  return { ...found, plan: { ...found.plan, case: { ...found.plan.case, measuredDots: { sessions: 1, placesMm } } } };
}

let scars: PlannedCase;
let areata: PlannedCase;
let scarsBytes: Uint8Array;
let scarsPdf: PDFDocumentProxy;
let scarsPages: string[];
let areataPages: string[];
beforeAll(async () => {
  scars = withMeasuredDots(await planned("case-04-strip-scars"), 12);
  areata = await planned("case-14-active-alopecia-areata");
  scarsBytes = await planPdf(scars);
  scarsPdf = await opened(scarsBytes);
  scarsPages = await pagesOf(scarsPdf);
  areataPages = await pagesOf(await opened(await planPdf(areata)));
}, 60_000);

test("the same plan gives the same bytes", async () => {
  expect(Buffer.compare(await planPdf(scars), scarsBytes)).toBe(0);
});

test("the file names itself, its language and the day of the plan, not of the printing", async () => {
  const info = (await scarsPdf.getMetadata()).info as Record<string, unknown>;
  expect(info.Title).toBe(`Treatment plan: ${scars.plan.label}`);
  expect(info.Language).toBe("en");
  expect(info.CreationDate).toBe("D:20270201000000Z");
  expect(await scarsPdf.getMarkInfo()).toMatchObject({ Marked: true });
});

test("dots that were found on the skin are in the legend of the map", () => {
  expect(scarsPages.join(" ")).toContain("Crosses: 12 dots that were found on the skin already");
});

test("client part first: what it is, what it costs, on whose word", () => {
  const { plan } = scars;
  expect(scarsPages[0]).toContain(new Intl.NumberFormat("en").format(plan.totals.dots));
  expect(scarsPages[0]).toContain("treats nothing and stops no hair loss");
  expect(scarsPages[0]).toContain("It is not permanent");
  const client = scarsPages
    .slice(
      0,
      scarsPages.findIndex((page) => page.startsWith("Practitioner sheet")),
    )
    .join(" ");
  const money = new Intl.NumberFormat("en", { style: "currency", currency: "USD" });
  expect(client).toContain(money.format((plan.quote?.total.minor ?? 0) / 100));
  for (const { claim } of plan.outlook?.touchUpForecast.claims ?? []) expect(client).toContain(claim);
  for (const { name } of plan.alternatives) expect(client).toContain(name);
});

const cardsOf = (pages: readonly string[]): string[] => pages.filter((page) => /^Session \d of \d/.test(page));
const front = (page: string): boolean => !page.includes(", back: as done");

test("one card a session, with its date, its dots and room for what was done; a back only where it is full", () => {
  const sessions = scars.plan.sessions;
  const cards = cardsOf(scarsPages);
  expect(cards.filter(front)).toHaveLength(sessions.length);
  // The cards are the last pages, so that they can be torn off.
  expect(scarsPages.slice(-cards.length)).toEqual(cards);
  sessions.forEach(({ number, dots }) => {
    const card = cards.filter((page) => page.startsWith(`Session ${number} of ${sessions.length}`));
    const rows = scars.plan.prescription.filter((entry) => entry.session === number && entry.dots > 0);
    expect(card.length).toBe(rows.length > 6 ? 2 : 1);
    const text = card.join(" ");
    expect(text).toContain(`${new Intl.NumberFormat("en").format(dots)} dots`);
    for (const blank of ["client, date", "on at", "off at", "injected at", "ink lot", "New needles", "Notes"])
      expect(text).toContain(blank);
    for (const section of ["Order of passes", "Hand and eye", "Stop signs", "Numbing clock"])
      expect(text.split(section)).toHaveLength(2);
    for (const scale of ["Pain 0–10", "Bleeding 0–3", "Pain 5 or more of 10: pause"]) expect(text).toContain(scale);
    // Both measurements of when vessels are narrowest.
    expect(text).toContain("26 minutes, give or take 5");
    expect(text).toContain("8 to 10 minutes");
    for (const { needleCode, gapSoFarMm, meanGapMm } of rows) {
      expect(text).toContain(needleCode);
      expect(text).toContain(`${meanGapMm.toFixed(1)} ${gapSoFarMm.toFixed(1)}`);
    }
  });
});

test("cups are mixed as prescribed, in millilitres and in drops, and every row has one", () => {
  scars.plan.sessions.forEach(({ number }) => {
    const text = cardsOf(scarsPages).find((page) => page.startsWith(`Session ${number} of`) && front(page)) ?? "";
    const rows = scars.plan.prescription.filter(({ session, dots }) => session === number && dots > 0);
    for (const { recipe } of rows) {
      expect(text).toContain(`${recipe.inkDrops} + ${recipe.waterDrops}`);
      expect(text).toContain(`× ${recipe.totalMl.toFixed(1)} ml`);
    }
    const mixed = [...text.matchAll(/(\d\.\d\d) \+ (\d+\.\d\d)/g)].map(([, ink, water]) => [
      Number(ink),
      Number(water),
    ]);
    expect(mixed).toHaveLength(new Set(rows.map(({ recipe }) => `${recipe.inkDrops} ${recipe.waterDrops}`)).size);
    for (const [ink, water] of mixed)
      expect(rows.some(({ recipe }) => Math.abs(recipe.totalMl - ink - water) < 0.011)).toBe(true);
  });
});

test("no type under 8 points on a card", async () => {
  const from = scarsPages.findIndex((page) => page.startsWith("Session 1 of"));
  for (let number = from + 1; number <= scarsPdf.numPages; number++) {
    const page = await scarsPdf.getPage(number);
    for (const item of (await page.getTextContent()).items) {
      if (!("str" in item) || item.str.trim() === "") continue;
      const [, , , height, , y] = item.transform as number[];
      // The foot with the page's number is smaller: it is not for the chair's side.
      if (y > 44) expect(height, item.str).toBeGreaterThanOrEqual(8 - 1e-6);
    }
  }
});

const sourcesIn = (pages: readonly string[]): string => {
  const text = pages.join(" ");
  return text.slice(text.indexOf("Strength: A peer-reviewed"), text.indexOf("SHA-256"));
};
const citedIn = (text: string): string[] =>
  [...text.matchAll(/\[(\d+\*?(?:, \d+\*?)*)\]/g)].flatMap(([, list]) => list.split(", "));

test("every number in brackets is in the list of sources, with the same mark", () => {
  for (const pages of [scarsPages, areataPages]) {
    const cited = citedIn(pages.join(" "));
    expect(cited.length).toBeGreaterThan(50);
    const sources = sourcesIn(pages);
    for (const number of new Set(cited))
      expect(sources).toMatch(new RegExp(`(^|\\D)${number.replace("*", "\\*")} \\S`));
  }
});

test("every assumption of the plan stands among the sources, marked, and no measured piece is marked", () => {
  const sources = sourcesIn(scarsPages);
  const { evidence } = scars.plan;
  const taken = evidence.filter(({ strength }) => strength === "assumption");
  expect(taken.length).toBeGreaterThan(30);
  const plain = (text: string): string => text.replaceAll("cm2", "cm²").replace(/\s+/g, " ").slice(0, 60);
  const before = (statement: string): string => sources.slice(0, sources.indexOf(plain(statement))).slice(-6);
  for (const { id, statement, strength } of evidence) {
    expect(sources, id).toContain(plain(statement));
    expect(/\d+\* $/.test(before(statement)), id).toBe(strength === "assumption");
  }
});

test("assumed values are marked in the tables, solved ones are not", () => {
  const sheet = partOf(scarsPages, "Practitioner sheet", "Where sources disagree");
  const { technique, origins } = scars.plan.prescription[0];
  expect(origins.angleDeg.kind).toBe("assumption");
  expect(sheet).toContain(`${technique.angleDeg}* `);
  expect(origins.extensionMm.kind).toBe("solved");
  expect(sheet).toContain(`${technique.extensionMm.toFixed(2)} `);
  expect(sheet).not.toContain(`${technique.extensionMm.toFixed(2)}*`);
  for (const { assumptions } of scars.plan.materials.tray)
    for (const assumption of assumptions) expect(sheet).toContain(`${assumption}*`);
  expect(sheet).toContain("* after a value or a source: an assumption, nobody has measured it.");
});

const partOf = (pages: readonly string[], from: string, to: string): string => {
  const first = pages.findIndex((page) => page.startsWith(from));
  const last = pages.findIndex((page, at) => at > first && page.startsWith(to));
  return pages.slice(first, last).join(" ");
};
const said = (text: string): string => text.replaceAll("cm2", "cm²").replace(/\s+/g, " ");

test("the client reads everything a client must know", () => {
  const { plan } = scars;
  const { course, outlook, countryRules, clientAdvice } = plan;
  const client = partOf(scarsPages, "Your plan", "Practitioner sheet");
  const sentences = [
    ...clientAdvice.isNot,
    ...clientAdvice.expect,
    ...clientAdvice.choosing,
    ...clientAdvice.questions,
    ...countryRules.approval,
    ...(course?.firstDays ?? []),
    ...(course?.ifWrong ?? []),
    ...(course?.pain.statements ?? []),
    ...(course?.numbing.statements ?? []),
    ...(course?.patchTest.statements ?? []),
    ...(course?.healedReview.statements ?? []),
    ...(outlook?.removal.statements ?? []),
    ...(outlook?.touchUpForecast.statements ?? []),
    ...(outlook?.colour.flatMap(({ statements }) => statements) ?? []),
  ];
  expect(sentences.length).toBeGreaterThan(40);
  for (const { text } of sentences) expect(client).toContain(said(text));
  for (const { what, howOften, onWhoseWord } of clientAdvice.risks)
    for (const text of [what, howOften, onWhoseWord]) expect(client).toContain(said(text));
  for (const { sign, act } of course?.warningSigns ?? [])
    for (const text of [sign, act]) expect(client).toContain(said(text));
  for (const { because } of outlook?.touchUpForecast.factors ?? []) expect(client).toContain(said(because));
  for (const { name } of course?.activities ?? []) expect(client).toContain(said(name));
  expect(client).toContain("Where to report harm: United States");
  expect(client).toContain("FDA MedWatch");
  expect(client).toContain("FDA has approved no pigment");
  const { likely, lower, upper } = outlook?.touchUpForecast.likelyYears ?? { likely: NaN, lower: NaN, upper: NaN };
  expect(client).toContain(
    `about ${likely.toFixed(1)} years; it could be ${lower.toFixed(1)}, it could be ${upper.toFixed(1)}`,
  );
});

test("the allergy test and aftercare carry their dates, after every session", () => {
  const client = partOf(scarsPages, "Your plan", "Practitioner sheet");
  const long = new Intl.DateTimeFormat("en-GB", {
    weekday: "long",
    day: "numeric",
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  });
  expect(client).toContain(long.format(new Date(`${scars.plan.course?.patchTest.date}T00:00:00Z`)));
  expect(client).toContain("1 Feb, 1 Mar, 15 Mar, 29 Mar 2027");
});

test("money: every line, payment, comparison and what it costs to keep", () => {
  const client = partOf(scarsPages, "Your plan", "Practitioner sheet");
  const quote = scars.plan.quote!;
  const dollars = ({ minor, currency }: { minor: number; currency: string }): string =>
    new Intl.NumberFormat("en", { style: "currency", currency }).format(minor / 100);
  for (const { amount } of [...quote.lines, ...quote.payments]) expect(client).toContain(dollars(amount));
  for (const amount of [quote.lower, quote.upper, quote.total]) expect(client).toContain(dollars(amount));
  for (const { likely, lower, upper } of quote.lifetime)
    for (const amount of [likely, lower, upper]) expect(client).toContain(dollars(amount));
  for (const text of [...quote.assumes, quote.comparison]) expect(client).toContain(said(text));
});

test("alternatives: every column of every row, the proof with its strength, what was left out and why", () => {
  for (const [{ plan }, pages] of [
    [scars, scarsPages],
    [areata, areataPages],
  ] as const) {
    const text = pages.join(" ");
    for (const row of plan.alternatives)
      for (const words of [
        row.name,
        row.forWhom,
        row.mechanism,
        row.proof.text,
        row.timeToResult,
        row.upkeep,
        row.price,
        row.sideEffects,
        row.withSmp,
        row.forThisClient ?? "",
      ])
        expect(text).toContain(said(words));
    for (const { name, because } of plan.alternativesLeftOut)
      for (const words of [name, because]) expect(text).toContain(said(words));
  }
  expect(scarsPages.join(" ")).toContain("(peer-reviewed)");
});

test("the practitioner reads protocol, hand, materials, tissue, hue and the comparison with a body tattoo", () => {
  const { plan } = scars;
  const sheet = partOf(scarsPages, "Practitioner sheet", "Where sources disagree");
  expect(sheet).toContain(`${plan.protocol.name} (${plan.protocol.id}, version ${plan.protocol.version})`);
  for (const text of plan.protocol.interpreted) expect(sheet).toContain(said(text));
  expect(sheet).toContain("Knowledge version 0: every rule and figure is as published.");
  for (const { name } of plan.materials.tray) expect(sheet).toContain(said(name));
  for (const { because } of plan.findings) expect(sheet).toContain(said(because));
  for (const { hue } of plan.prescription) expect(sheet).toContain(said(hue.words));
  for (const { words } of plan.claims) expect(sheet).toContain(said(words));
  for (const { cues, dots } of plan.zones)
    if (dots > 0) for (const { words } of cues) expect(sheet).toContain(said(words));
  for (const { to, how } of plan.countryRules.reportHarm)
    for (const words of [to, how]) expect(sheet).toContain(said(words));
  for (const { text } of plan.countryRules.records) expect(sheet).toContain(said(text));
  expect(sheet).toContain("Loss as graded: Norwood III vertex");
  expect(sheet).toContain("Body tattoo, wider and deeper");
  expect(sheet).toContain("Dots are set and lifted");
});

test("where sources disagree each question stands once with all its sides", () => {
  const text = scarsPages.join(" ");
  expect(text.split("How long does it last?")).toHaveLength(2);
  expect(text).toContain("When are vessels narrowest after epinephrine?");
});

test("nothing runs off a page", async () => {
  for (let number = 1; number <= scarsPdf.numPages; number++) {
    const page = await scarsPdf.getPage(number);
    const [, , width, height] = page.view;
    const { items } = await page.getTextContent();
    for (const item of items) {
      if (!("str" in item) || item.str.trim() === "") continue;
      const [, , , , x, y] = item.transform as number[];
      expect(x, item.str).toBeGreaterThan(30);
      expect(x + item.width, item.str).toBeLessThan(width - 30);
      expect(y, item.str).toBeGreaterThan(20);
    }
    for (const [x0, y0, x1, y1] of await pathBoxes(number)) {
      expect(Math.min(x0, y0)).toBeGreaterThanOrEqual(0);
      expect(x1).toBeLessThanOrEqual(width);
      expect(y1).toBeLessThanOrEqual(height);
    }
  }
});

/** Corners of everything that is stroked or filled on a page, in points. */
async function pathBoxes(page: number): Promise<number[][]> {
  const { fnArray, argsArray } = await (await scarsPdf.getPage(page)).getOperatorList();
  const boxes: number[][] = [];
  fnArray.forEach((operator, at) => {
    if (operator === OPS.constructPath) boxes.push(Array.from(argsArray[at][2] ?? []));
  });
  return boxes;
}

test("the check bar measures 100 mm on the sheet", async () => {
  const page = scarsPages.findIndex((text) => text.startsWith("Hairline template")) + 1;
  const widths = (await pathBoxes(page)).map(([x0, , x1]) => x1 - x0);
  const bars = widths.filter((width) => Math.abs(width - (100 / 25.4) * 72) < 0.1);
  // The line and the two strokes at its ends.
  expect(bars).toHaveLength(2);
  expect(scarsPages[page - 1]).toContain("must measure 100 mm");
  // The page is not scaled: A4 across, 297 by 210 mm.
  const { view, userUnit } = await scarsPdf.getPage(page);
  expect(view.map((x) => Math.round((x / 72) * 25.4))).toEqual([0, 0, 297, 210]);
  expect(userUnit).toBe(1);
});

test("the hairline is printed as long as it is", async () => {
  const page = scarsPages.findIndex((text) => text.startsWith("Hairline template")) + 1;
  const { fnArray, argsArray } = await (await scarsPdf.getPage(page)).getOperatorList();
  const lengths = fnArray.flatMap((operator, at) => {
    if (operator !== OPS.constructPath) return [];
    const [path] = argsArray[at][1] as (Float32Array | null)[];
    let sum = 0;
    // 0 x y starts, 1 x y draws a line; anything else is no polyline.
    for (let i = 0; path && i + 5 < path.length && path[i + 3] === 1; i += 3)
      sum += Math.sqrt((path[i + 4] - path[i + 1]) ** 2 + (path[i + 5] - path[i + 2]) ** 2);
    return [(sum / 72) * 25.4];
  });
  const wanted = scars.scalp.hairline.lengthMm;
  expect(lengths.some((length) => Math.abs(length - wanted) < 0.5)).toBe(true);
});

test("headings, tables and drawings are tagged, drawings with words", async () => {
  type Node = { role?: string; alt?: string; children?: Node[] };
  const found: Node[] = [];
  const walk = (node: Node): void => {
    found.push(node);
    node.children?.forEach(walk);
  };
  for (let page = 1; page <= scarsPdf.numPages; page++) {
    const tree = (await (await scarsPdf.getPage(page)).getStructTree()) as Node | null;
    if (tree) walk(tree);
  }
  const roles = new Set(found.map(({ role }) => role));
  for (const role of ["H1", "H2", "P", "L", "LI", "Table", "TR", "TH", "TD", "Figure"]) expect(roles).toContain(role);
  const figures = found.filter(({ role }) => role === "Figure");
  expect(figures.length).toBeGreaterThanOrEqual(6);
  for (const { alt } of figures) expect(alt).toMatch(/\w{3}/);
});

test("without dots: why, whom to see, what else; no template and no card", () => {
  const text = areataPages.join(" ");
  expect(areataPages[0]).toContain("No dots are planned");
  for (const { because, seeWhom, wouldChange, decision } of areata.plan.assessment.findings) {
    if (decision === "proceed") continue;
    expect(areataPages[0]).toContain(because);
    expect(areataPages[0]).toContain(seeWhom);
    expect(areataPages[0]).toContain(wouldChange);
  }
  for (const { name } of areata.plan.alternatives) expect(text).toContain(name);
  for (const absent of ["Hairline template", "Practitioner sheet", "Aftercare, day by day", "What it costs"])
    expect(text).not.toContain(absent);
  expect(text).not.toMatch(/Session \d of/);
  expect(areataPages[0]).toContain("Whom to see: a dermatologist; ");
  expect(areataPages[0]).toContain("treats nothing and stops no hair loss");
  // Short: the decision, what else there is, and the sources of just that.
  expect(areataPages.length).toBeLessThanOrEqual(8);
});

test("pictures stand under their view and age, and what the clinic changed with author and reason", async () => {
  const png = lookPng({ width: 16, height: 16, rgb: new Uint8Array(3 * 16 * 16).fill(120) });
  const change = {
    item: "protocols/three-30-70-100",
    author: "Dr. Example",
    reason: "Longer rest suits our clients",
    date: "2027-01-02",
    diff: [{ item: "protocols/three-30-70-100", path: "intervalDays.value", from: 14, to: 21 }],
  };
  const byHand = { evidence: [], kind: "set-by-person", rule: "Set by the practitioner.", movedBy: [] } as const;
  const [first, ...others] = scars.plan.prescription;
  const prescription = [{ ...first, origins: { ...first.origins, angleDeg: byHand } }, ...others];
  const plan = { ...scars.plan, knowledge: { version: 1, changed: [change] }, prescription };
  const changed = { ...scars, plan };
  const pictures = { "front-fresh": png, "back-healed": png };
  const text = (await pagesOf(await opened(await planPdf(changed, { pictures })))).join(" ");
  expect(text).toContain("front, fresh");
  expect(text).toContain("back, healed");
  expect(text).not.toContain("top, fresh");
  expect(text).toContain("Knowledge version 1. Changed from what was published:");
  expect(text).toContain("intervalDays.value 14 21 Dr. Example, 2027-01-02: Longer rest suits our clients");
  expect(text).toContain(`${first.technique.angleDeg}§`);
  expect(text).toContain("Set by the practitioner. set by hand");
  for (const absent of ["front, fresh", "Changed from what was published", `${first.technique.angleDeg}§`])
    expect(scarsPages.join(" ")).not.toContain(absent);
});

test("a label in any script is printed as far as the fonts go and kept whole in the title", async () => {
  const label = `Łucja Ирина Ώρα 李 🙂 ${"x".repeat(60)} \u0007`;
  const document = await opened(await planPdf({ ...areata, plan: { ...areata.plan, label } }));
  // Runs of different fonts are read apart.
  expect((await pagesOf(document))[0].replaceAll(" ", "")).toContain("ŁucjaИринаΏρα??");
  expect(((await document.getMetadata()).info as Record<string, unknown>).Title).toContain("李 🙂");
});
