/** Fills `{name}` in a sentence; numbers are written by `number`. A name without a value stays visible. */
export function interpolate(
  sentence: string,
  values: Readonly<Record<string, string | number>>,
  number: (value: number) => string,
): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name];
    if (value === undefined) return whole;
    return typeof value === "number" ? number(value) : value;
  });
}
