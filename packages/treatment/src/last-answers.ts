/**
 * The last answers of a pure function, by a key that names all that they hang on: it changes when an answer comes,
 * never what it is.
 *
 * @param most answers kept; the oldest goes first
 */
export function lastAnswers<Answer>(most: number): (key: string, work: () => Answer) => Answer {
  const answers = new Map<string, Answer>();
  return (key, work) => {
    const known = answers.get(key);
    if (known !== undefined) return known;
    const answer = work();
    if (answers.size >= most) answers.delete(answers.keys().next().value!);
    answers.set(key, answer);
    return answer;
  };
}
