import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findEntities } from '../../../functions/classify/entities/find-entities.ts';
import type { FoundEntities } from '../../../functions/classify/entities/gather-entities.ts';

/** `{p:…}`, `{o:…}` and `{l:…}` mark persons, organisations and places (localities) in our own articles. */
interface MarkedArticle {
  title: string;
  body: string[];
}

const folder = join(__dirname, 'entities');
const kindOf: Record<string, keyof FoundEntities> = { p: 'persons', o: 'organisations', l: 'places' };
/** Least F1 of exact spans, all kinds together: a point under what it was when the rules were last changed. */
const floors: Record<string, number> = { de: 0.96, en: 0.954, es: 0.949, fr: 0.968, it: 0.945, pt: 0.976 };

function readMarks(body: string[]): { paragraphs: string[]; spans: Set<string> } {
  const spans = new Set<string>();
  let offset = 0;
  const paragraphs = body.map((marked) => {
    let text = '';
    for (const part of marked.split(/(\{[pol]:[^}]*\})/)) {
      const mark = /^\{([pol]):([^}]*)\}$/.exec(part);
      const shown = mark?.[2] ?? part;
      if (mark)
        spans.add(`${kindOf[mark[1] ?? '']} ${offset + text.length}-${offset + text.length + shown.length}`);
      text += shown;
    }
    offset += text.length + 2;
    return text;
  });
  return { paragraphs, spans };
}

function findSpans(title: string, paragraphs: string[], language: string): Set<string> {
  const found = findEntities(title, paragraphs, language);
  const lists = Object.entries(found) as [keyof FoundEntities, FoundEntities[keyof FoundEntities]][];
  return new Set(
    lists.flatMap(([kind, entities]) =>
      entities.flatMap((e) => e.mentions.map((m) => `${kind} ${m.start}-${m.end}`)),
    ),
  );
}

function scoreLanguage(language: string): { f1: number; mistakes: string[] } {
  const articles: MarkedArticle[] = JSON.parse(readFileSync(join(folder, `${language}.json`), 'utf8'));
  let [right, found, gold] = [0, 0, 0];
  const mistakes: string[] = [];
  for (const { title, body } of articles) {
    const { paragraphs, spans } = readMarks(body);
    const answer = findSpans(title, paragraphs, language);
    const text = paragraphs.join('\n\n');
    const show = (span: string): string =>
      `${span} ${text.slice(...(span.split(' ')[1] ?? '').split('-').map(Number))}`;
    right += [...answer].filter((span) => spans.has(span)).length;
    found += answer.size;
    gold += spans.size;
    mistakes.push(...[...answer].filter((s) => !spans.has(s)).map((s) => `+ ${show(s)}`));
    mistakes.push(...[...spans].filter((s) => !answer.has(s)).map((s) => `- ${show(s)}`));
  }
  return { f1: (2 * right) / (found + gold), mistakes };
}

describe('finding names in our own marked articles', () => {
  const languages = readdirSync(folder).map((file) => file.replace('.json', ''));

  it.each(languages)('stays above its floor in %s', (language) => {
    const { f1, mistakes } = scoreLanguage(language);
    if (process.env['SHOW']) process.stdout.write(`${language} ${f1.toFixed(3)}\n${mistakes.join('\n')}\n`);
    expect(f1).toBeGreaterThan(floors[language] ?? 1);
  });
});
