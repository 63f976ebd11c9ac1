import type * as v from 'valibot';
import { explanationSchema } from '../../stack/api-answer.ts';
import { cutFact, keepShort } from '../frame.ts';
import { defineTool, inputOf, readAnswer } from '../tool.ts';
import { articleId, askOfArticle } from './article-id.ts';
import { fromInput } from './from-input.ts';

/** Says why an article is as it is. */
export const explainTool = defineTool({
  name: 'explain',
  title: 'Explain an article',
  description: `Says why an article is as it is: where its title, byline and date were found, the words that led to each topic, what was removed from its file, line by line, by which rule. For a file that was rejected or failed, why. Where the archive groups articles, why it is in its story: which articles it resembles most, and by what. Use it where a label, a date or a missing line is in doubt. Where the answer has \`next\`, ask again with it as \`from\` for further removed lines.`,
  input: inputOf({
    id: articleId,
    from: fromInput('The removed line'),
  }),
  async answer({ id, from }, ask) {
    const explanation = readAnswer(explanationSchema, await askOfArticle(id, '/explain', ask));
    const { removed, fields, labels, story, error, hint, stage, key } = explanation;
    return keepShort(Math.max(1, removed.length - from), (size) => ({
      id,
      file: key,
      stage,
      ...(error && { error: `${error.reason}: ${cutFact(error.message)}` }),
      ...(hint !== undefined && { whatToDo: hint }),
      ...(from === 0 && { fields: toldFields(fields), labels: labelsOf(labels), ...storyOf(story) }),
      removed: removed.slice(from, from + size).map((line) => ({ ...line, text: cutFact(line.text) })),
      ...(from + size < removed.length && { next: from + size, of: removed.length }),
    }));
  },
});

type Explanation = v.InferOutput<typeof explanationSchema>;

function toldFields(fields: Explanation['fields']): object {
  const { title, titleSource, titleEvidence, byline, bylineSource, published } = fields ?? {};
  return {
    ...(title !== undefined && { title: cutFact(title), titleSource, titleEvidence }),
    ...(byline !== undefined && { byline: cutFact(byline), bylineSource }),
    ...(published && { published }),
  };
}

function labelsOf(labels: Explanation['labels']): object {
  return {
    ...(labels && { language: labels.language }),
    topics: labels?.topics.map(({ name, confidence, evidence }) => ({ name, confidence, evidence })) ?? [],
  };
}

function storyOf(story: Explanation['story']): object {
  if (!story) return {};
  const because = story.because.map(({ title, shared, ...each }) => ({
    ...each,
    title: cutFact(title),
    shared: { ...shared, names: shared.names.map((name) => cutFact(name, 100)) },
  }));
  return { story: { id: story.id, because } };
}
