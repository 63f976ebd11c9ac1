import { articleSummary } from '../article-view.ts';
import { fitAnswer } from '../fit-answer.ts';
import type { StoryLine } from '../stories/collapsed-schema.ts';
import type { TextPage } from './text-page.ts';

/** One article a line, each as a listing shows it and with its paragraphs. */
export function writeLines({ found }: TextPage): string {
  const lines = found.map(({ row, body, ...beside }) => {
    const article: StoryLine = { ...articleSummary(row), ...beside, ...(body && { body: [...body] }) };
    return `${JSON.stringify(fitAnswer(article, ['body']))}\n`;
  });
  return lines.join('');
}
