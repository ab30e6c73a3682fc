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

let scars: PlannedCase;
let areata: PlannedCase;
let scarsBytes: Uint8Array;
let scarsPdf: PDFDocumentProxy;
let scarsPages: string[];
let areataPages: string[];
beforeAll(async () => {
  scars = await planned("case-04-strip-scars");
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
  for (const { claim } of plan.outlook?.touchUpYears ?? []) expect(client).toContain(claim);
  for (const { name } of plan.alternatives) expect(client).toContain(name);
});

test("one card a session, each on one page, with its date and its dots", () => {
  const sessions = scars.plan.sessions;
  const cards = scarsPages.filter((page) => /^Session \d of \d/.test(page));
  expect(cards).toHaveLength(sessions.length);
  expect(scarsPages.indexOf(cards[0])).toBe(scarsPages.length - sessions.length);
  sessions.forEach(({ number, dots }, at) => {
    expect(cards[at]).toContain(`Session ${number} of ${sessions.length}`);
    expect(cards[at]).toContain(`${new Intl.NumberFormat("en").format(dots)} dots`);
    expect(cards[at]).toContain("client, date");
  });
});

test("ink and water fill the cup at the prescribed dilution", () => {
  const cards = scarsPages.filter((page) => /^Session \d of \d/.test(page));
  let recipes = 0;
  cards.forEach((card, at) => {
    const wanted = scars.plan.prescription.filter(({ session, dots }) => session === at + 1 && dots > 0);
    const found = [...card.matchAll(/(\d\.\d\d) \+ (\d\.\d\d)/g)].map(([, ink, water]) => [Number(ink), Number(water)]);
    expect(found).toHaveLength(wanted.length);
    for (const [ink, water] of found) expect(ink + water).toBeCloseTo(5, 9);
    const inks = wanted.map(({ technique }) => Number((5 / (1 + technique.dilutionParts)).toFixed(2)));
    expect(found.map(([ink]) => ink).sort()).toEqual(inks.sort());
    recipes += found.length;
  });
  expect(recipes).toBeGreaterThan(0);
});

test("every number in brackets is in the list of sources", () => {
  const text = scarsPages.join(" ");
  const cited = [...text.matchAll(/\[([\d, ]+)\]/g)].flatMap(([, list]) => list.split(", ").map(Number));
  expect(cited.length).toBeGreaterThan(50);
  const sources = text.slice(text.indexOf("Strength: A peer-reviewed"), text.indexOf("SHA-256"));
  for (const number of new Set(cited)) expect(sources).toMatch(new RegExp(`(^|\\D)${number} [A-Z0-9]`));
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
  expect(text).not.toContain("Hairline template");
  expect(text).not.toMatch(/Session \d of/);
});

test("pictures are shown under their view and age", async () => {
  const png = lookPng({ width: 16, height: 16, rgb: new Uint8Array(3 * 16 * 16).fill(120) });
  const pages = await pagesOf(
    await opened(await planPdf(scars, { pictures: { "front-fresh": png, "back-healed": png } })),
  );
  const text = pages.join(" ");
  expect(text).toContain("front, fresh");
  expect(text).toContain("back, healed");
  expect(text).not.toContain("top, fresh");
  expect(scarsPages.join(" ")).not.toContain("front, fresh");
});

test("a label in any script is printed as far as the fonts go and kept whole in the title", async () => {
  const label = `Łucja Ирина Ώρα 李 🙂 ${"x".repeat(60)} \u0007`;
  const document = await opened(await planPdf({ ...areata, plan: { ...areata.plan, label } }));
  // Runs of different fonts are read apart.
  expect((await pagesOf(document))[0].replaceAll(" ", "")).toContain("ŁucjaИринаΏρα??");
  expect(((await document.getMetadata()).info as Record<string, unknown>).Title).toContain("李 🙂");
});
