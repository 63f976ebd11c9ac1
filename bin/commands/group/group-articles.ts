import { once } from 'node:events';
import type { Assignment } from '../../../functions/group/assignment.ts';
import { groupAll } from '../../../functions/group/group-all.ts';
import { formatStories } from '../../print/format-stories.ts';
import { WrongUsage } from '../../wrong-usage.ts';
import { type OfflineArticle, readArticle, type Unread } from './offline-article.ts';
import { readFiles } from './read-files.ts';
import { readRecords } from './read-records.ts';
import { showReading } from './show-reading.ts';

interface GroupOptions {
  ndjson?: true;
  undatedAlone?: true;
}

/** Groups files, or the records of a stream, and prints what belongs together. */
export async function groupArticles(files: string[], options: GroupOptions): Promise<void> {
  if (files.length === 0 && !options.ndjson)
    throw new WrongUsage('Name the files or folders to group, or give records with --ndjson.');
  const read = await readAll(files, options);
  const articles = read.filter(isArticle);
  const unread = read.filter((item) => !isArticle(item)) as Unread[];
  const assignments = groupAll(articles.map(({ signature }) => signature));
  for (const { message } of unread) process.stderr.write(`${message}\n`);
  if (unread.length > 0) process.exitCode = 1;
  await print(
    options.ndjson ? asLines(read, assignments) : formatStories(articles, assignments, unread.length),
  );
}

async function readAll(
  files: readonly string[],
  { ndjson, undatedAlone }: GroupOptions,
): Promise<(OfflineArticle | Unread)[]> {
  const progress = showReading();
  const read: (OfflineArticle | Unread)[] = [];
  for await (const given of ndjson ? readRecords(files) : readFiles(files)) {
    read.push('copy' in given ? readArticle(given, undatedAlone === true) : given);
    progress.read();
  }
  progress.end();
  return read;
}

function isArticle(item: OfflineArticle | Unread): item is OfflineArticle {
  return 'signature' in item;
}

/** A line for each record, in order; for one that cannot be read it says why, so that answers and records correspond. */
function asLines(
  read: readonly (OfflineArticle | Unread)[],
  assignments: ReadonlyMap<string, Assignment>,
): string {
  const answers = read.map((item) => {
    if (!isArticle(item)) return { id: null, stage: 'failed', reason: 'record', message: item.message };
    const { story, copyOf } = assignments.get(item.id) as Assignment;
    return { id: item.id, story, ...(copyOf !== undefined && { copyOf }) };
  });
  return answers.map((answer) => `${JSON.stringify(answer)}\n`).join('');
}

async function print(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}
