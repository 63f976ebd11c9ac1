import type { Member } from './frame-view.ts';
import { scorePair } from './score.ts';
import { compareOrder, type Signature } from './signature.ts';

/** What is told of a story: a function of its members alone. */
export interface StoryFacts {
  articles: number;
  copies: number;
  /** Sources that wrote something of their own. */
  sources: number;
  /** How many articles there are in each language, copies included; the commonest first, then by code. */
  languages: Map<string, number>;
  /** The minutes of the first and the last article. */
  first: number;
  last: number;
  /** The article whose headline names the story, in each language; the commonest language's first. */
  titles: Map<string, string>;
  /** The first report of each source that wrote something of its own, and the first in each language, in order. */
  firstOfSource: string[];
  firstOfLanguage: string[];
}

/**
 * Articles that are compared to find the most typical one.
 * @limit A headline is chosen among the first ones, and those that are later count for nothing.
 */
const maxCompared = 200;

/** Describes a story of at least one member; their order does not matter. */
export function describeStory(members: readonly Member[]): StoryFacts {
  const inOrder = [...members].sort((a, b) => compareOrder(a.signature, b.signature));
  const all = inOrder.map(({ signature }) => signature);
  const originals = inOrder.filter(isOriginal).map(({ signature }) => signature);
  const languages = countLanguages(all);
  return {
    articles: all.length,
    copies: all.length - originals.length,
    sources: new Set(originals.map(({ source }) => source)).size,
    languages,
    first: all[0]?.minute ?? 0,
    last: all.at(-1)?.minute ?? 0,
    titles: new Map([...languages.keys()].map((language) => [language, titleIn(language, all, originals)])),
    firstOfSource: firstOfEach(originals, ({ source }) => source),
    firstOfLanguage: firstOfEach(all, ({ language }) => language),
  };
}

function isOriginal({ assignment }: Member): boolean {
  return assignment.copyOf === undefined;
}

function countLanguages(signatures: readonly Signature[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { language } of signatures) counts.set(language, (counts.get(language) ?? 0) + 1);
  return new Map([...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)));
}

/** The most typical article of a language: originals before copies, of equal ones the earliest. */
function titleIn(language: string, all: readonly Signature[], originals: readonly Signature[]): string {
  const own = originals.filter((article) => article.language === language);
  const candidates = own.length > 0 ? own : all.filter((article) => article.language === language);
  const compared = all.slice(0, maxCompared);
  let best: { articleId: string; sum: number } | undefined;
  for (const article of candidates.slice(0, maxCompared)) {
    const sum = compared.reduce(
      (total, other) => total + (other === article ? 0 : scorePair(article, other)),
      0,
    );
    if (!best || sum > best.sum) best = { articleId: article.articleId, sum };
  }
  return best?.articleId ?? '';
}

function firstOfEach<Key>(signatures: readonly Signature[], keyOf: (signature: Signature) => Key): string[] {
  const first = new Map<Key, string>();
  for (const signature of signatures) {
    const key = keyOf(signature);
    if (!first.has(key)) first.set(key, signature.articleId);
  }
  return [...first.values()];
}
