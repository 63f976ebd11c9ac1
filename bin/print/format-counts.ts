import pc from 'picocolors';
import type { ArticleList, ListedArticle } from '../stack/api-answer.ts';

/** How many values of a facet are shown: this many fill a line. */
const shownValues = 10;
const labelWidth = 14;

/** A line for each facet with its most frequent values, and one for each day or month. */
export function formatCounts({ facets, interval }: ArticleList): string[] {
  const ofFacets = Object.entries(facets?.counts ?? {}).map(([facet, counts]) =>
    line(
      facet,
      counts
        .slice(0, shownValues)
        .map(({ name, count }) => `${name} ${count}`)
        .join(', '),
    ),
  );
  const ofTimes = (interval?.counts ?? []).map(({ from, count }) =>
    line(from, `${interval?.isExact ? '' : 'about '}${count}`),
  );
  return [...ofFacets, ...ofTimes];
}

/** For each article with matches, its title and the words around them. */
export function formatSnippets({ articles }: ArticleList): string[] {
  return articles.flatMap((article) => {
    const { snippet, title, key } = article;
    return snippet ? [pc.bold(title ?? key), `  ${highlight(snippet)}`] : [];
  });
}

function highlight({ text, highlights }: NonNullable<ListedArticle['snippet']>): string {
  let shown = '';
  let end = 0;
  for (const range of highlights) {
    shown += text.slice(end, range.start) + pc.underline(text.slice(range.start, range.end));
    end = range.end;
  }
  return (shown + text.slice(end)).replaceAll('\n', ' ');
}

function line(label: string, text: string): string {
  return `${pc.dim(label.padEnd(labelWidth))} ${text}`;
}
