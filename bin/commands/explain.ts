import { type Command, InvalidArgumentError } from 'commander';
import { addExamples } from '../print/examples.ts';
import { addStackOptions } from '../stack/stack-options.ts';

/** `copydesk explain`: shows a file line by line, what was kept and what was not, and where each field was found. */
export function configureExplain(command: Command): void {
  command
    .argument('<file>', 'a file on this machine; or an article of an archive, by its key or its id')
    .description(
      `Shows a file line by line: what is kept, what is removed and by which rule, and the fields and labels found.

A file of that name on this machine comes first. Where there is none, it is the key or the id of an article in the local
cloud. With --stack it is always an article of that stack. An article is cleaned as its archive would now clean it, with
the lines learnt from its source; a file on this machine without them, unless --profile names them.`,
    )
    .option('--json', 'print the explanation as JSON')
    .option(
      '--metadata <name=value>',
      'as if the file had been stored with this user metadata: url, title, byline, published, publisher, language',
      addMetadata,
    )
    .option('--profile <file>', 'remove also what recurs in the source, as `copydesk learn` found it')
    .option('--model <file>', 'find topics also as `copydesk train` learnt them');
  addStackOptions(command);
  addExamples(command, {
    'samples/c0ad12f7e9b4.txt': 'a file of yours',
    'samples/c0ad12f7e9b4.txt --metadata url=https://news.example/port --metadata published=2026-06-14':
      'the same file, stored with its address and date',
    'samples/c0ad12f7e9b4.txt --json': 'the same for a program',
    '2026/06/port.txt --stack copydesk': 'a file of the bucket of a deployed stack, by its key',
  }).action(async (file, options) => {
    const { explainCopy } = await import('./explain/explain-copy.ts');
    await explainCopy(file, options);
  });
}

function addMetadata(given: string, earlier: Record<string, string> = {}): Record<string, string> {
  const [, name, value] = /^([\w.-]+)=(.*)$/s.exec(given) ?? [];
  if (name === undefined || value === undefined)
    throw new InvalidArgumentError('It is written name=value, as url=https://news.example/port.');
  return { ...earlier, [name]: value };
}
