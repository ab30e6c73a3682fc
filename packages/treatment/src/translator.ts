/**
 * Sentences of the core in another language.
 *
 * The sentence as the core writes it is its own key: what stands in plan.json, on the command line and in stored
 * plans stays as it is, and a sentence that a clinic wrote itself has no entry and is shown as written. Where figures
 * or answers stand in a sentence, both languages have a {hole}; one called `id` or `...Id` holds no blank. `[...]` is
 * a part that may be missing, as in the rules of the assessment: it is told where all its holes are.
 */
export type Catalogue = Readonly<Record<string, string>>;

/** How a language writes what stands alone in a hole and is no word: a figure with its unit, a date; null for others. */
export type Figures = (text: string, word: (word: string) => string | undefined) => string | null;

/** The same sentence in the other language; null where the catalogue does not hold it. */
export type Translator = (sentence: string) => string | null;

type Part = { readonly text: string } | { readonly hole: string } | { readonly maybe: readonly Part[] };

type Template = {
  readonly pattern: RegExp;
  /** Hole of each group of the pattern. */
  readonly holes: readonly string[];
  readonly said: readonly Part[];
  /** Fixed characters: of two templates that fit, the one that says more is meant. */
  readonly weight: number;
};

/**
 * Finds a sentence as a whole, else by the template whose fixed words it has, else sentence by sentence.
 *
 * What stood in a hole is looked up in the same way; what is no entry there, such as a name, stays.
 *
 * @param figures by default figures stay as they are
 * @param asGiven holes in which people's own words stand: they are not looked up
 */
export function translator(
  catalogue: Catalogue,
  figures: Figures = () => null,
  asGiven: (hole: string) => boolean = () => false,
): Translator {
  const templates = Object.keys(catalogue)
    .filter((key) => key.includes("{"))
    .map((key) => templateOf(key, catalogue[key]))
    .sort((a, b) => b.weight - a.weight);
  const word = (text: string): string | undefined => (Object.hasOwn(catalogue, text) ? catalogue[text] : undefined);
  const known = new Map<string, string | null>();

  const translate = (sentence: string): string | null => {
    const before = known.get(sentence);
    if (before !== undefined) return before;
    const said = sentence.length > LONGEST ? null : (asOne(sentence) ?? inParts(sentence));
    // Plans bring new figures all day long; the cache holds what one screen shows.
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(sentence, said);
    return said;
  };

  const asOne = (sentence: string): string | null => {
    const exact = word(sentence);
    if (exact !== undefined) return exact;
    for (const { pattern, holes, said } of templates) {
      const match = pattern.exec(sentence);
      if (match) return filled(said, valuesOf(holes, match));
    }
    return null;
  };

  const valuesOf = (holes: readonly string[], match: RegExpExecArray): ReadonlyMap<string, string | undefined> =>
    new Map(
      holes.map((hole, i) => {
        const value: string | undefined = match[i + 1];
        return [hole, value === undefined || asGiven(hole) ? value : inHole(value)];
      }),
    );

  /** As few entries as it takes, from the left; a part may have lost the mark that joins it to the next. */
  const inParts = (sentence: string): string | null => {
    const parts = sentence.split(/(?<=[.?!;]) (?=\S)/);
    for (let count = parts.length - 1; count > 0; count--) {
      const first = parts.slice(0, count).join(" ");
      const head = asOne(first) ?? beforeMark(first);
      if (head === null) continue;
      const last = parts.slice(count).join(" ");
      const tail = asOne(last) ?? beforeMark(last) ?? inParts(last);
      if (tail !== null) return `${head} ${tail}`;
    }
    return null;
  };

  const beforeMark = (sentence: string): string | null => {
    const said = /[.;]$/.test(sentence) ? asOne(sentence.slice(0, -1)) : null;
    return said === null ? null : `${said}${sentence.at(-1)}`;
  };

  const inHole = (value: string): string => {
    const said = word(value) ?? figures(value, word) ?? asOne(value);
    if (said !== null) return said;
    for (const mark of ["; ", ", ", " and ", " or "]) {
      const list = value.split(mark);
      if (list.length === 1) continue;
      const words = list.map((one) => word(one) ?? figures(one, word) ?? asOne(one) ?? (isId(one) ? one : null));
      if (words.every((one) => one !== null)) return words.join(word(mark.trim()) ? ` ${word(mark.trim())} ` : mark);
    }
    return translate(value) ?? value;
  };

  return translate;
}

const MOST_KNOWN = 5000;
/** Three times what any sentence of ours has; a name in somebody's file may be written to match templates without end. */
const LONGEST = 1200;

/** Ids of needles, lots and evidence are the same in every language. */
const isId = (text: string): boolean => /\d/.test(text) && !text.includes(" ");

function templateOf(key: string, said: string): Template {
  const holes: string[] = [];
  let weight = 0;
  const source = (parts: readonly Part[]): string =>
    parts
      .map((part) => {
        if ("maybe" in part) return `(?:${source(part.maybe)})?`;
        if ("hole" in part) {
          holes.push(part.hole);
          return /(^id|Id)$/.test(part.hole) ? "(\\S+?)" : "(.+?)";
        }
        weight += part.text.length;
        return part.text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
      })
      .join("");
  const pattern = new RegExp(`^${source(partsOf(key))}$`, "s");
  return { pattern, holes, said: partsOf(said), weight };
}

/** The text, the holes and the optional parts of a template, in order. */
export function partsOf(template: string): readonly Part[] {
  return template.split(/(\[[^\]]*\]|\{[\w.-]+\})/).flatMap((piece): Part[] => {
    if (piece === "") return [];
    if (piece.startsWith("[")) return [{ maybe: partsOf(piece.slice(1, -1)) }];
    if (piece.startsWith("{")) return [{ hole: piece.slice(1, -1) }];
    return [{ text: piece }];
  });
}

function filled(parts: readonly Part[], values: ReadonlyMap<string, string | undefined>): string {
  return parts
    .map((part) => {
      if ("text" in part) return part.text;
      if ("hole" in part) return values.get(part.hole) ?? "";
      const told = part.maybe.every((inner) => !("hole" in inner) || values.get(inner.hole) !== undefined);
      return told ? filled(part.maybe, values) : "";
    })
    .join("");
}
