import { writeFile } from 'node:fs/promises';
import { RejectedCopy } from '../../../functions/article/rejected-copy.ts';
import { readText } from '../../../functions/clean/read/read-text.ts';
import { buildProfile } from '../../../functions/clean/sources/build-profile.ts';
import { fewestArticles } from '../../../functions/clean/sources/fewest-articles.ts';
import { readLocalFile } from '../../files/read-local-file.ts';
import { WrongUsage } from '../../wrong-usage.ts';

interface LearnOptions {
  out?: string;
  stack?: string;
}

export async function learnProfile(files: string[], { out, stack }: LearnOptions): Promise<void> {
  if (files.length === 0 || stack !== undefined) throw new WrongUsage(explainDailyLearning(stack));
  const texts: string[] = [];
  for (const file of files) texts.push(...(await readFileText(file)));
  const profile = buildProfile(texts);
  if (!profile) {
    throw new Error(
      `${texts.length} ${texts.length === 1 ? 'file is' : 'files are'} too few to tell what recurs. Name ${fewestArticles} or more, all of one source.`,
    );
  }
  const json = `${JSON.stringify(profile, undefined, 2)}\n`;
  if (out === undefined) process.stdout.write(json);
  else await writeFile(out, json);
}

function explainDailyLearning(stack: string | undefined): string {
  const who = stack === undefined ? 'A deployed stack, as the local cloud,' : `The stack ${stack}`;
  return `${who} learns by itself, once a day, and cleans what then arrives with what it learnt. To learn here, name the files of one source.`;
}

/** The text of a file; for a file that is no text, nothing, with a message. */
async function readFileText(file: string): Promise<string[]> {
  try {
    return [readText((await readLocalFile(file)).bytes).text];
  } catch (error) {
    if (!(error instanceof RejectedCopy)) throw error;
    process.stderr.write(`${file} is left out. ${error.message}\n`);
    return [];
  }
}
