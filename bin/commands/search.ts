import type { Command } from 'commander';
import { countedFacets, facets } from '../../functions/article/facets.ts';
import { addExamples } from '../print/examples.ts';
import { addApiOptions } from '../stack/api-options.ts';

/** `copydesk search`: lists articles that contain the words and pass the filters. */
export function configureSearch(command: Command): void {
  command
    .argument('[words...]', 'words that must all be in the article; without any, all articles, newest first')
    .description(
      `Lists articles that have all the words and pass all the filters.

Words: OR between two, a "phrase in quotes", -word to exclude, title:word, prefix*. Words that begin with - follow --.
Filters: give one twice for "or", and put - before a value to exclude it.`,
    );
  for (const { name, option } of facets) command.option(`--${name} <${option.value}>`, option.help, collect);
  command
    .option('--from <date>', 'published on or after, such as 2024-01-31')
    .option('--to <date>', 'published on or before')
    .option(
      '--undated <choice>',
      'include: articles that name no date are found by when they came; exclude: not at all; only: nothing else',
    )
    .option(
      '--sort <by>',
      'published, updated (when it came or changed), or relevance (best match of the words)',
    )
    .option('--order <order>', 'desc, newest first, or asc, oldest first')
    .option('--snippets', 'show where the words stand')
    .option('--facets <names>', `count by ${countedFacets.join(', ')}`, collect)
    .option('--interval <length>', 'count what was published by day or month')
    .option(
      '--story <id>',
      'articles of the story that an article is in; where articles are grouped, as the next two',
      collect,
    )
    .option('--collapse <what>', 'story: one article of each story; copies: one of each text and its copies')
    .option('--copies <choice>', 'none: without copies of an earlier article; only: nothing but these')
    .option('--state <state>', 'working, rejected or failed instead of what is in the catalogue')
    .option('--limit <number>', 'articles a page')
    .option('--cursor <cursor>', 'continue after an earlier page');
  addApiOptions(command);
  addExamples(command, {
    'vallée --language fr': 'French articles with a word, whatever its accents',
    '\'"record warm" OR flood\' --sort relevance --snippets':
      'a phrase or a word, best first, with the places',
    '--language fr --language en --facets topic,person -- port -match':
      'two languages, counts, an excluded word',
    '--sort updated --limit 5': 'what came or changed last, whenever it was published',
    '--undated only': 'what names no date of publication, newest file first',
    '--collapse story --copies none': 'what happened, one article a story, in the words of who wrote it',
    '--state rejected': 'files that could not become articles, and why',
    'otan --stack copydesk': 'a deployed stack; the request is signed with your AWS credentials',
  }).action(async (words, options) => {
    const { searchArticles } = await import('./search/search-articles.ts');
    await searchArticles(words, options);
  });
}

function collect(value: string, earlier: string[] = []): string[] {
  return [...earlier, value];
}
