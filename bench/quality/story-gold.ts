import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import * as v from 'valibot';
import { listedMinuteOf } from '../../functions/article/minutes.ts';
import { classifyArticle } from '../../functions/classify/classify-article.ts';
import { signArticle } from '../../functions/group/sign-article.ts';
import type { Signature } from '../../functions/group/signature.ts';

const line = v.object({
  id: v.string(),
  lang: v.string(),
  date: v.nullable(v.string()),
  title: v.string(),
  body: v.string(),
  cluster: v.string(),
});

/** An article with the story that it belongs to. */
export interface StoryArticle {
  id: string;
  language: string;
  /** The set that it is from: the file's name up to its first dot. */
  set: string;
  date: string | null;
  title: string;
  body: string[];
  story: string;
}

/** Reads `*.jsonl.gz` of a folder: an article a line, `{id, lang, date, title, body, cluster}`. */
export function readStoryGold(folder: string): StoryArticle[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.jsonl.gz'));
  return files.sort().flatMap((file) =>
    gunzipSync(readFileSync(join(folder, file)))
      .toString('utf8')
      .split('\n')
      .filter((text) => text !== '')
      .map((text) => readArticle(text, file.split('.')[0] ?? file)),
  );
}

function readArticle(text: string, set: string): StoryArticle {
  const { id, lang, date, title, body, cluster } = v.parse(line, JSON.parse(text));
  return { id, language: lang, set, date, title, body: paragraphsOf(body), story: cluster };
}

function paragraphsOf(body: string): string[] {
  return body.split(/\n\s*\n/).filter((paragraph) => paragraph.trim() !== '');
}

/** The day on which undated articles are set: all on one, away from any that is dated. */
const undated = '1999-01-01T12:00:00Z';

/** The signature that the product makes of an article; one without a date counts as dated with all others. */
export function signStoryArticle({ id, date, title, body }: StoryArticle): Signature {
  const minute = listedMinuteOf(Date.parse(date ?? undated));
  return signArticle(
    { articleId: id, rev: 1, minute, isVague: false, source: `only/${id}` },
    { title, body },
    classifyArticle({ title, body }),
  );
}
