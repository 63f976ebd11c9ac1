import type { Command } from 'commander';
import { addExamples } from '../print/examples.ts';

/** `copydesk train`: learns topics from the user's own labelled articles, offline, and measures whether that helps. */
export function configureTrain(command: Command): void {
  command
    .description(
      `Learns topics from articles that you have labelled, without a network, and prints how often the first topic is then
right, with and without what it learnt. The file that it writes is for the setting topicModel and for \`process --model\`.`,
    )
    .requiredOption(
      '--data <file>',
      'a line of JSON for each article: {"title", "body", "language"?, "topics": [IPTC codes]}',
    )
    .requiredOption('--out <file>', 'where to write what was learnt');
  addExamples(command, {
    '--data mine.ndjson --out topics.json': 'then: start -c topicModel=topics.json',
  }).action(async (options) => {
    const { trainTopics } = await import('./train/train-topics.ts');
    await trainTopics(options);
  });
}
