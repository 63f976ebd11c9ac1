import { writeFile } from 'node:fs/promises';
import Table from 'cli-table3';
import { findTopic } from '../../../functions/classify/topics/taxonomy.ts';
import { type TopicModel, writeModel } from '../../../functions/classify/topics/trained/topic-model.ts';
import {
  fewestExamples,
  type TrainingArticle,
  toTopLevel,
  trainModel,
} from '../../../functions/classify/topics/trained/train-model.ts';
import { scoreThreefold, type TopicScores } from './score-threefold.ts';
import { readTrainingFile } from './training-file.ts';

/** Options for tables that other programs can read as well. */
const plain = { head: [], border: [], compact: true };

export async function trainTopics({ data, out }: { data: string; out: string }): Promise<void> {
  const articles = await readTrainingFile(data);
  const model = trainModel(articles);
  if ([...model.values()].every((topics) => topics.length === 0)) {
    throw new Error(
      `The ${articles.length} articles of ${data} are too few to learn from: at least two topics in one language need ${fewestExamples} articles each.`,
    );
  }
  await writeFile(out, writeModel(model));
  const scores = scoreThreefold(articles);
  process.stdout.write(
    `${describeTopics(articles, model)}\n\n${describeScores(scores)}\n\n${out} is written.\n`,
  );
}

/** How many articles there are of each topic, by language, and whether they were enough. */
function describeTopics(articles: readonly TrainingArticle[], model: TopicModel): string {
  const counts = new Map<string, number>();
  for (const { language, topics } of articles) {
    for (const code of toTopLevel(topics)) {
      const key = `${language} ${code}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  const table = new Table({ head: ['language', 'topic', 'name', 'articles', 'learnt'], style: plain });
  for (const [key, count] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const [language = '', code = ''] = key.split(' ');
    const isLearnt = model.get(language)?.some((topic) => topic.code === code);
    table.push([language, code, findTopic(code).names.en, count, isLearnt ? 'yes' : 'no: too few']);
  }
  return table.toString();
}

function describeScores(scores: ReadonlyMap<string, TopicScores>): string {
  const table = new Table({
    head: ['language', 'articles', 'lexicon', 'model', 'blend'],
    style: plain,
  });
  const all = [...scores.values()].reduce((sum, each) => ({
    articles: sum.articles + each.articles,
    lexicon: sum.lexicon + each.lexicon,
    model: sum.model + each.model,
    blend: sum.blend + each.blend,
  }));
  for (const [language, { articles, lexicon, model, blend }] of [...scores, ['all', all] as const]) {
    table.push([language, articles, ...[lexicon, model, blend].map((right) => toPercent(right / articles))]);
  }
  return `How often the first topic is right, on articles the model was not trained on (three parts in turn):\n${table}`;
}

function toPercent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
