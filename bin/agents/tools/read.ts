import { articleWithBodySchema } from '../../stack/api-answer.ts';
import { articleFacts } from '../article-facts.ts';
import { keepShort, mostAnswerCharacters } from '../frame.ts';
import { defineTool, inputOf, readAnswer } from '../tool.ts';
import { articleId, askOfArticle } from './article-id.ts';
import { fromInput } from './from-input.ts';

const paragraphBreak = '\n\n';
/** Gives the text of an article. */
export const readTool = defineTool({
  name: 'read',
  title: 'Read an article',
  description: `Gives one article: its facts, and its text in paragraphs as it was published, without what surrounds it on a page. A long text comes in parts: as long as an answer has \`next\`, ask again with it as \`from\`. Quote it with its title, publisher and date; \`undated\` means that nothing says when it was published (\`stored\` is when the archive got it).`,
  input: inputOf({
    id: articleId,
    from: fromInput('The character of the text'),
  }),
  async answer({ id, from }, ask) {
    const article = readAnswer(articleWithBodySchema, await askOfArticle(id, '', ask));
    const text = article.body.join(paragraphBreak);
    if (from > 0 && from >= text.length) {
      throw new Error(
        `The text ends at character ${text.length}; from must be less. Leave it out to begin anew.`,
      );
    }
    return keepShort(mostAnswerCharacters, (size) => {
      const end = findEnd(text, from, size);
      return {
        ...articleFacts(article),
        ...(from > 0 && { from }),
        text: text.slice(from, end).split(paragraphBreak),
        ...(end < text.length && { next: end, of: text.length }),
      };
    });
  },
});

/** Where a part of at most `size` characters ends: behind a paragraph, else behind a word, else behind a whole character. */
function findEnd(text: string, from: number, size: number): number {
  const most = from + size;
  if (most >= text.length) return text.length;
  for (const gap of [paragraphBreak, ' ']) {
    const end = text.lastIndexOf(gap, most - gap.length) + gap.length;
    if (end > from + size / 2) return end;
  }
  return /[\ud800-\udbff]/.test(text.charAt(most - 1)) && size > 1 ? most - 1 : most;
}
