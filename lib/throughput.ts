/**
 * Articles a second that one execution of a stage does: reckoned, not measured on AWS, from five calls of some 10 ms an
 * article, ten messages of a batch side by side, and the milliseconds that `npm run bench:clean` and `bench:classify`
 * measure; index writes a batch of a hundred in less than a second.
 */
const articlesOfAnExecution = { clean: 50, classify: 50, index: 125, merge: 1_500 };

/** Lambda allows no queue fewer executions than two, and none more than a thousand. */
const [fewestExecutions, mostExecutions] = [2, 1_000] as const;

/** The executions at once that so many articles a second need, by the setting that grants them. */
export function deriveConcurrencies(articlesPerSecond: number): Record<string, number> {
  const executions = (stage: keyof typeof articlesOfAnExecution) =>
    Math.min(
      mostExecutions,
      Math.max(fewestExecutions, Math.ceil(articlesPerSecond / articlesOfAnExecution[stage])),
    );
  return {
    intakeMaxConcurrency: executions('clean'),
    classifyMaxConcurrency: executions('classify'),
    indexMaxConcurrency: executions('index'),
    mergeMaxConcurrency: executions('merge'),
  };
}
