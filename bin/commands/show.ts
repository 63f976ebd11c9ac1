import type { Command } from 'commander';
import { addExamples } from '../print/examples.ts';
import { addApiOptions } from '../stack/api-options.ts';

/** `copydesk show`: one article with its text, its labels, and what was removed from the file. */
export function configureShow(command: Command): void {
  command
    .argument('<article>', 'its id, as `search` lists it, or its key: the name of its file in the bucket')
    .description(
      `Shows one article: its text, its labels, and each removed line with its reason; or why it is not in the catalogue.

An id has 32 hexadecimal digits, anything else is a key. A file dropped into the folder inbox/ has as key its path inside
that folder.`,
    );
  addApiOptions(command);
  addExamples(command, {
    '5b0c8fcd4c0be1ddb7ab50b1fba4a4a7': 'by its id',
    'samples/c0ad12f7e9b4.txt': 'by its key; `start --samples` has put this one into the bucket',
    '2026/06/port.txt --stack copydesk --json': 'of a deployed stack, as the API answers it',
  }).action(async (article, options) => {
    const { showArticle } = await import('./show/show-article.ts');
    await showArticle(article, options);
  });
}
