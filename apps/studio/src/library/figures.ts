/**
 * Items of the knowledge read as figures: whatever carries evidence, a kind and a rule in words is one figure
 * with its values, however the item nests it. Pages and editors need to know no more of an item's shape.
 */
export type Leaf = number | string | boolean | null | readonly (number | string)[];

export type FigureValue = {
  /** Within the item, such as "technique.angleDeg.value.edge". */
  readonly path: string;
  /** Within the figure, such as "value.edge"; empty where the figure is its value. */
  readonly name: string;
  readonly value: Leaf;
};

export type Figure = {
  readonly path: string;
  readonly values: readonly FigureValue[];
  readonly evidence: readonly string[];
  /** Null where the item has one word for all of its figures. */
  readonly kind: string | null;
  readonly rule: string | null;
};

type Item = Readonly<Record<string, unknown>>;

const isItem = (value: unknown): value is Item => typeof value === "object" && value !== null && !Array.isArray(value);
const word = new Set(["evidence", "kind", "rule"]);
const isRuled = (item: Item): boolean => Array.isArray(item.evidence) && typeof item.rule === "string";
const joined = (above: string, name: string): string => (above === "" ? name : `${above}.${name}`);

function isLeaf(value: unknown): value is Leaf {
  if (Array.isArray(value)) return value.every((one) => typeof one === "number" || typeof one === "string");
  return value === null || ["number", "string", "boolean"].includes(typeof value);
}

function valuesOf(value: unknown, path: string, name: string): FigureValue[] {
  if (isLeaf(value)) return [{ path, name, value }];
  if (Array.isArray(value)) {
    return value.flatMap((one, at) => valuesOf(one, joined(path, String(at)), joined(name, String(at))));
  }
  if (!isItem(value)) return [];
  return Object.entries(value).flatMap(([key, member]) =>
    word.has(key) ? [] : valuesOf(member, joined(path, key), joined(name, key)),
  );
}

/** Every figure of an item, in its order; members without a word of their own come first, as one figure. */
export function figuresOf(item: object): readonly Figure[] {
  const evidence = (item as Item).evidence;
  const plain: FigureValue[] = [];
  const ruled: Figure[] = [];
  const walk = (at: Item, path: string): void => {
    for (const [key, member] of Object.entries(at)) {
      const below = joined(path, key);
      if (path === "" && (key === "evidence" || key === "id")) continue;
      if (!isItem(member)) plain.push(...valuesOf(member, below, below));
      else if (isRuled(member)) {
        const values = Object.entries(member).flatMap(([name, value]) =>
          word.has(name) ? [] : valuesOf(value, joined(below, name), name),
        );
        ruled.push({
          path: below,
          values,
          evidence: member.evidence as string[],
          kind: String(member.kind ?? ""),
          rule: String(member.rule),
        });
      } else walk(member, below);
    }
  };
  walk(item as Item, "");
  const own = { path: "", values: plain, evidence: Array.isArray(evidence) ? evidence : [], kind: null, rule: null };
  return plain.length > 0 ? [own, ...ruled] : ruled;
}

/** The item with one value exchanged; `path` names members and places in lists, parted by dots. */
export function withValue<Item extends object>(item: Item, path: string, value: unknown): Item {
  const set = (at: unknown, [name, ...below]: readonly string[]): unknown => {
    if (name === undefined) return value;
    if (Array.isArray(at)) return at.map((one, place) => (String(place) === name ? set(one, below) : one));
    return { ...(at as object), [name]: set((at as Record<string, unknown>)[name], below) };
  };
  return set(item, path.split(".")) as Item;
}

/**
 * The same for a figure of the clinic's own: what no source gives is marked as the clinic's word, so that no
 * publication seems to stand behind it.
 */
export function withClinicValue<Item extends object>(item: Item, figure: Figure, path: string, value: unknown): Item {
  const changed = withValue(item, path, value);
  return figure.kind === null ? changed : withValue(changed, joined(figure.path, "kind"), "clinic");
}
