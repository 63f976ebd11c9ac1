import type { CleanedCopy, Labels } from '../../../article/article.ts';
import { decodeLabels, decodeText } from '../../../catalog/items/text-codec.ts';
import type { Member } from '../../../catalog/stories/place.ts';
import { explainPair, type Resemblance, type SharedFeatures } from '../../../group/explain-pair.ts';
import { threshold } from '../../../group/link.ts';
import { furthestApart, one } from '../../../group/score.ts';
import { signArticle } from '../../../group/sign-article.ts';
import type { Signature } from '../../../group/signature.ts';
import { factsOf } from '../../../group/signature-facts.ts';
import { type SpelledFeatures, spellFeatures } from '../../../group/spell-features.ts';
import type { QueryPorts } from '../query-ports.ts';
import type { StoryReasons } from './reasons-schema.ts';
import { type ServedArticle, takeServed } from './tell-story.ts';

/**
 * Articles of a story that one is compared with: row, text and labels of each are read, one and a half read units or more.
 * @limit Those that are further from it in time are not compared, and `compared` says how many were.
 */
const maxCompared = 24;

/** Articles that are told of, and words, names and numbers of each. */
const told = { articles: 3, shared: 8 };

/** An article that is explained. */
export interface Explained {
  row: ServedArticle;
  copy: CleanedCopy;
  labels: Labels;
}

/** Why an article is in its story: what it resembles most there. Undefined for one that is in none. */
export async function explainStory(
  { row, copy, labels }: Explained,
  ports: QueryPorts,
): Promise<StoryReasons | undefined> {
  const place = (await ports.stories?.readPlaces([row.articleId]))?.get(row.articleId)?.place;
  if (!place) return undefined;
  const members = (await ports.stories?.readStories([place.story]))?.get(place.story)?.members ?? [];
  const near = nearest({ articleId: row.articleId, ...place }, members);
  const rows = await ports.readRows(near.map(({ articleId }) => articleId));
  const others = takeServed(near, rows).map((each) => each.row);
  const own = signArticle(factsOf(row), copy, labels);
  const resembling: { row: ServedArticle; resemblance: Resemblance }[] = [];
  const signed = await signAll(others, ports);
  for (const { row: other, signature } of signed) {
    const resemblance = explainPair(own, signature);
    if (resemblance) resembling.push({ row: other, resemblance });
  }
  const strongest = resembling.sort((a, b) => b.resemblance.score - a.resemblance.score);
  const spelled = spellFeatures(copy, labels);
  return {
    id: place.story,
    because: strongest.slice(0, told.articles).map((each) => tellReason(each.row, each.resemblance, spelled)),
    threshold: round(threshold / one),
    compared: signed.length,
  };
}

/** The other members of the days around, those of its group of copies first, then by the time between. */
function nearest(own: Member, members: readonly Member[]): Member[] {
  const original = own.copyOf ?? own.articleId;
  const isCopy = ({ articleId, copyOf }: Member) => Number(articleId === original || copyOf === original);
  const apart = ({ minute }: Member) => Math.abs(minute - own.minute);
  return members
    .filter((member) => member.articleId !== own.articleId && apart(member) <= furthestApart)
    .sort((a, b) => isCopy(b) - isCopy(a) || apart(a) - apart(b))
    .slice(0, maxCompared);
}

/** Their signatures, made of what is served; an article whose text or labels have gone is left out. */
async function signAll(
  rows: readonly ServedArticle[],
  { readEncoded, isOverBudget }: QueryPorts,
): Promise<{ row: ServedArticle; signature: Signature }[]> {
  const [texts, labels] = await Promise.all(
    (['text', 'labels'] as const).map((name) =>
      readEncoded(rows.map(({ articleId, served }) => ({ articleId, text: served[name] }))),
    ),
  );
  const signed: { row: ServedArticle; signature: Signature }[] = [];
  for (const row of rows) {
    const [text, label] = [texts?.get(row.articleId), labels?.get(row.articleId)];
    if (isOverBudget()) break;
    if (text && label)
      signed.push({ row, signature: signArticle(factsOf(row), decodeText(text), decodeLabels(label)) });
  }
  return signed;
}

function tellReason(
  { articleId, served }: ServedArticle,
  { score, isCopy, shared }: Resemblance,
  spelled: SpelledFeatures,
): StoryReasons['because'][number] {
  const spell = (kind: keyof SharedFeatures) =>
    [...new Set(shared[kind].flatMap((hash) => spelled[kind].get(hash) ?? []))].slice(0, told.shared);
  return {
    id: articleId,
    title: served.title,
    score: round(score),
    ...(isCopy && { isCopy }),
    shared: { words: spell('stems'), names: spell('names'), numbers: spell('numbers') },
  };
}

const decimals = 1000;

function round(share: number): number {
  return Math.round(share * decimals) / decimals;
}
