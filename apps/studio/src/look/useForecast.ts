import { useEffect, useState } from "react";

/**
 * The newest answer to a question put to the planner, and whether a newer one is under way.
 *
 * `ask` is asked again whenever it changes; the earlier answer stays on screen until the next is there.
 */
export function useForecast<Answer>(ask: () => Promise<Answer>) {
  const [state, setState] = useState<{ answer: Answer | null; failure: unknown; of: typeof ask | null }>({
    answer: null,
    failure: null,
    of: null,
  });
  useEffect(() => {
    let current = true;
    ask().then(
      (answer) => current && setState({ answer, failure: null, of: ask }),
      (failure: unknown) => current && setState((before) => ({ ...before, failure, of: ask })),
    );
    return () => {
      current = false;
    };
  }, [ask]);
  return { answer: state.answer, failure: state.failure, working: state.of !== ask };
}
