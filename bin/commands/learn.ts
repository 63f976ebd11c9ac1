import type { Command } from 'commander';
import { fewestArticles } from '../../functions/clean/sources/fewest-articles.ts';
import { addExamples } from '../print/examples.ts';

/** `copydesk learn`: learns what recurs in the files of one source, offline. */
export function configureLearn(command: Command): void {
  command
    .argument('[files...]', `files of one source, ${fewestArticles} or more`)
    .description(
      `Learns which lines recur in the files of one source: its menus, its notices. \`process --profile\` and \`explain --profile\`
then remove them. An archive, here or deployed, learns by itself once a day; this is for files outside of one.`,
    )
    .option('--out <file>', 'where to write the profile; by default to standard output')
    .option('--stack <name>', 'no stack needs this: it learns by itself, and the command says so');
  addExamples(command, {
    'gazette/*.txt --out gazette.json': 'then: process --profile gazette.json gazette/*.txt',
  }).action(async (files, options) => {
    const { learnProfile } = await import('./learn/learn-profile.ts');
    await learnProfile(files, options);
  });
}
