import { type Figure, figuresOf, type Leaf } from "./figures.js";

export type ComparedValue = {
  readonly path: string;
  /** Undefined where one has no such member. */
  readonly one: Leaf | undefined;
  readonly other: Leaf | undefined;
  readonly oneFigure: Figure | undefined;
  readonly otherFigure: Figure | undefined;
  readonly same: boolean;
};

const valuesByPath = (item: object): Map<string, { readonly value: Leaf; readonly figure: Figure }> =>
  new Map(
    figuresOf(item).flatMap((figure) => figure.values.map(({ path, value }) => [path, { value, figure }] as const)),
  );

/** Two items of one kind value by value, in the order of the first. */
export function compareItems(one: object, other: object): readonly ComparedValue[] {
  const [ofOne, ofOther] = [valuesByPath(one), valuesByPath(other)];
  return [...new Set([...ofOne.keys(), ...ofOther.keys()])].map((path) => {
    const [a, b] = [ofOne.get(path), ofOther.get(path)];
    return {
      path,
      one: a?.value,
      other: b?.value,
      oneFigure: a?.figure,
      otherFigure: b?.figure,
      same: JSON.stringify(a?.value) === JSON.stringify(b?.value),
    };
  });
}
