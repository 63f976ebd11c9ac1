import type { Command } from 'commander';
import { addExamples } from '../print/examples.ts';
import { addApiOptions } from '../stack/api-options.ts';

/** `copydesk story`: the story that an article is in, told as a timeline. */
export function configureStory(command: Command): void {
  command
    .argument('<article>', 'the id or the key of any article that is in the story')
    .description(
      `Tells the story that an article is in: who was first, who wrote of it in which language, and who only copied.

An archive groups articles where it is started or deployed with the setting stories=true.`,
    )
    .option(
      '--language <code>',
      'language of the headline, such as fr; by default the commonest of the story',
    );
  addApiOptions(command);
  addExamples(command, {
    'samples/c0ad12f7e9b4.txt': 'by the key of one of its articles',
    '5b0c8fcd4c0be1ddb7ab50b1fba4a4a7 --language en': 'by an id, with its English headline',
    '5b0c8fcd4c0be1ddb7ab50b1fba4a4a7 --stack copydesk --json': 'of a deployed stack, as the API answers it',
  }).action(async (article, options) => {
    const { showStory } = await import('./story/show-story.ts');
    await showStory(article, options);
  });
}
