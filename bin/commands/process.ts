import type { Command } from 'commander';
import { addExamples } from '../print/examples.ts';

/** `copydesk process`: cleans and classifies files or NDJSON, offline. */
export function configureProcess(command: Command): void {
  command
    .argument('[files...]', 'files on this machine')
    .description(
      `Cleans and classifies files on this machine, without the local cloud and without a network. Prints a line of JSON for
each file: its title, date, paragraphs, labels and removed lines, or why it is rejected.`,
    )
    .option(
      '--ndjson',
      'read a record a line from standard input, {"id", "text"} or {"id", "title", "body": [paragraphs]}, and answer in the same order',
    )
    .option('--profile <file>', 'remove also what recurs in the source, as `copydesk learn` found it')
    .option('--model <file>', 'find topics also as `copydesk train` learnt them');
  addExamples(command, {
    'samples/*.txt > articles.ndjson': 'all samples, a line each',
    '--ndjson < records.ndjson':
      'records of a stream; one that cannot be read is answered with stage "failed"',
  }).action(async (files, options) => {
    const { processAll } = await import('./process/process-all.ts');
    await processAll(files, options);
  });
}
