import { type Command, InvalidArgumentError, Option } from 'commander';
import { addExamples } from '../print/examples.ts';
import { isCharset } from '../records/bytes/to-utf8.ts';
import { type FieldMap, parseFieldMap } from '../records/json/field-map.ts';
import { type Facts, factNames } from '../records/record.ts';
import { addStackOptions } from '../stack/stack-options.ts';

/** Calls to S3 at once: more help only where the way to it is long. */
const defaultConcurrency = 32;

/** `copydesk import`: puts each record of a dump into the inbox, as an object of its own. */
export function configureImport(command: Command): void {
  command
    .argument('<files...>', 'files or folders on this machine')
    .description(
      `Puts each article of a dump into the archive's bucket, as a file of its own: records of NDJSON, JSON lists and CSV, files of
folders and zips, pages of WARC and texts of WET, each also packed by gzip or zstd. A key is made of the record's id, else of its
address, else of its content. Run it again at any time: what is there is not put twice, and an article moves only if its
record has changed. docs/import.md has an example of each.`,
    )
    .option('--prefix <folder>', 'folder of the bucket for the articles; by default the name of the file')
    .addOption(
      new Option(
        '--map <fields>',
        'which field of a record is which of an article: title=headline,text=content.body',
      ).argParser(parseMap),
    )
    .addOption(
      new Option('--set <field=value>', `said of every article: ${factNames.join(', ')}; may be repeated`)
        .argParser(collectFacts)
        .default({}, 'nothing'),
    )
    .option(
      '--encoding <name>',
      'character set of CSV and JSON, such as windows-1252; by default UTF-8 or what their first bytes say',
      parseCharset,
    )
    .option('--limit <number>', 'read so many records, and no more', parseCount)
    .option('--concurrency <number>', 'calls to the bucket at once', parseCount, defaultConcurrency)
    .option('--refused <file>', 'where to list what is refused; by default beside the first file')
    .option('--dry-run', 'read and compare everything, and put nothing')
    .option('--json', 'print the outcome as a line of JSON');
  addStackOptions(command);
  addExamples(command, {
    'corpus.ndjson.gz --dry-run': 'what would be put below corpus/, and what would be refused',
    'export.csv --map id=nr,title=headline,text=body --stack copydesk':
      'columns of other names, to a deployed stack',
    'crawl.warc.gz --prefix crawl/ --limit 100': 'the first hundred pages of a crawl',
  }).action(async (files, options) => {
    const { importFiles } = await import('./import/import-files.ts');
    await importFiles(files, options);
  });
}

function parseMap(value: string): FieldMap {
  try {
    return parseFieldMap(value);
  } catch (error) {
    throw new InvalidArgumentError((error as Error).message);
  }
}

function collectFacts(value: string, facts: Facts): Facts {
  const [name = '', ...rest] = value.split('=');
  const known = factNames.find((each) => each === name);
  if (known && rest.length > 0) return { ...facts, [known]: rest.join('=') };
  throw new InvalidArgumentError(`It is written field=value; the fields are ${factNames.join(', ')}.`);
}

function parseCharset(value: string): string {
  if (isCharset(value)) return value;
  throw new InvalidArgumentError('Node.js knows no character set of this name; windows-1252 is one.');
}

function parseCount(value: string): number {
  const number = Number(value);
  if (Number.isSafeInteger(number) && number > 0) return number;
  throw new InvalidArgumentError('It is a whole number from 1.');
}
