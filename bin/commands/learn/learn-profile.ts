import { writeFile } from 'node:fs/promises';
import type { PublicationDate } from '../../../functions/article/article.ts';
import { RejectedCopy } from '../../../functions/article/rejected-copy.ts';
import { type CleaningContext, cleanArticle } from '../../../functions/clean/clean-article.ts';
import { readText } from '../../../functions/clean/read/read-text.ts';
import { ProfileBuilder } from '../../../functions/clean/sources/build-profile.ts';
import { fewestArticles } from '../../../functions/clean/sources/fewest-articles.ts';
import { readLocalFile } from '../../files/read-local-file.ts';
import { WrongUsage } from '../../wrong-usage.ts';

interface LearnOptions {
  out?: string;
  stack?: string;
}

export async function learnProfile(files: string[], { out, stack }: LearnOptions): Promise<void> {
  if (files.length === 0 || stack !== undefined) throw new WrongUsage(explainDailyLearning(stack));
  const builder = new ProfileBuilder();
  let read = 0;
  for (const file of files) if (await addFile(file, builder)) read++;
  const profile = builder.build();
  if (!profile) {
    throw new Error(
      `${read} ${read === 1 ? 'file is' : 'files are'} too few to tell what recurs. Name ${fewestArticles} or more, all of one source.`,
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

/** Adds the lines of a file, and its date if it is an article; a file that is no text is left out, with a message. */
async function addFile(file: string, builder: ProfileBuilder): Promise<boolean> {
  const { bytes, modifiedAt } = await readLocalFile(file);
  try {
    builder.add(readText(bytes).text);
  } catch (error) {
    if (!(error instanceof RejectedCopy)) throw error;
    process.stderr.write(`${file} is left out. ${error.message}\n`);
    return false;
  }
  builder.addDate(dateOf(bytes, { key: file, modifiedAt }));
  return true;
}

/** Undefined too for a page without a text, whose lines are furniture all the same. */
function dateOf(bytes: Uint8Array, context: CleaningContext): PublicationDate | undefined {
  try {
    return cleanArticle(bytes, context).published;
  } catch (error) {
    if (!(error instanceof RejectedCopy)) throw error;
    return undefined;
  }
}
