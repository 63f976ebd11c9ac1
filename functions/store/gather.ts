interface Waiting<Question, Answer> {
  question: Question;
  resolve(answer: Answer): void;
  reject(error: unknown): void;
}

/** Answers questions, in their order; an `Error` in place of an answer is for that question alone. */
type AskAll<Question, Answer> = (questions: readonly Question[]) => Promise<readonly (Answer | Error)[]>;

/**
 * Joins what is asked in the same turn of the event loop into one call: the articles of a batch are worked on side by
 * side, and each asks for the same kind of thing at the same time. One call of a service instead of ten is a tenth of the
 * requests to pay for, and of the time to make them.
 */
export function gather<Question, Answer>(
  askAll: AskAll<Question, Answer>,
): (question: Question) => Promise<Answer> {
  let waiting: Waiting<Question, Answer>[] = [];
  const flush = async () => {
    const group = waiting;
    waiting = [];
    try {
      const answers = await askAll(group.map(({ question }) => question));
      for (const [i, { resolve, reject }] of group.entries()) {
        const answer = answers[i] as Answer | Error;
        if (answer instanceof Error) reject(answer);
        else resolve(answer);
      }
    } catch (error) {
      for (const { reject } of group) reject(error);
    }
  };
  return (question) =>
    new Promise((resolve, reject) => {
      if (waiting.length === 0) setImmediate(flush);
      waiting.push({ question, resolve, reject });
    });
}
