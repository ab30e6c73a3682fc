import type { Intake } from "@shadowline/treatment";

/** The answer at a path; undefined where it was left out. */
export function answerOf(intake: Intake, path: string): unknown {
  return path.split(".").reduce<unknown>((at, name) => (at as Record<string, unknown> | undefined)?.[name], intake);
}

/** The intake with one answer more; undefined takes the answer away. */
export function withAnswer(intake: Intake, path: string, answer: unknown): Intake {
  const set = (at: Record<string, unknown>, [name, ...below]: readonly string[]): Record<string, unknown> => {
    if (name === undefined) return at;
    if (below.length > 0) return { ...at, [name]: set((at[name] ?? {}) as Record<string, unknown>, below) };
    const { [name]: _, ...others } = at;
    return answer === undefined ? others : { ...at, [name]: answer };
  };
  return set(intake as unknown as Record<string, unknown>, path.split(".")) as unknown as Intake;
}

/** Nobody answered: left out, unknown, or an empty list. */
export const isBlank = (answer: unknown): boolean =>
  answer === undefined || answer === "unknown" || (Array.isArray(answer) && answer.length === 0);
