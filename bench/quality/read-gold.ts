import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import * as v from 'valibot';
import type { GoldPage } from './cleaning-score.ts';

/** Our own pages: one file each, lines and paragraphs as lists. */
const ownPage = v.object({
  id: v.string(),
  lang: v.string(),
  raw: v.array(v.string()),
  title: v.optional(v.string()),
  published: v.nullish(v.string()),
  body: v.array(v.string()),
});

/** Pages of evaluation sets: one a line, body as paragraphs parted by blank lines. */
const evaluationPage = v.object({
  id: v.string(),
  lang: v.string(),
  raw: v.string(),
  gold_title: v.nullish(v.string()),
  gold_author: v.nullish(v.string()),
  gold_date: v.nullish(v.string()),
  gold_body: v.string(),
});

/** Reads the pages of a folder: its sets in `*.jsonl` or `*.jsonl.gz`, by name; without such, every `*.json` as a page of ours. */
export function readGold(folder: string): Map<string, GoldPage[]> {
  const names = readdirSync(folder).sort();
  const sets = names.filter((name) => /\.jsonl(?:\.gz)?$/.test(name));
  if (sets.length > 0) {
    return new Map(
      sets.map((name) => [name.replace(/\.jsonl.*/, ''), readEvaluationSet(join(folder, name))]),
    );
  }
  return new Map([
    ['pages', names.filter((name) => name.endsWith('.json')).map((name) => readOwnPage(join(folder, name)))],
  ]);
}

function readOwnPage(path: string): GoldPage {
  const { id, lang, raw, title, published, body } = v.parse(ownPage, JSON.parse(readFileSync(path, 'utf8')));
  return {
    id,
    language: lang,
    raw: raw.join('\n'),
    body,
    ...(title !== undefined && { title }),
    ...(published && { published }),
  };
}

function readEvaluationSet(path: string): GoldPage[] {
  const bytes = readFileSync(path);
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const page = v.parse(evaluationPage, JSON.parse(line));
      const body = page.gold_body.split(/\n\s*\n/);
      return {
        id: page.id,
        language: page.lang,
        raw: page.raw,
        body,
        ...(page.gold_title && { title: page.gold_title }),
        ...(page.gold_author && { authors: page.gold_author.split(/\s*;\s*/) }),
        ...(page.gold_date && { published: page.gold_date.replace(' ', 'T') }),
      };
    });
}
