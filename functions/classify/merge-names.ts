import type { Entity, Labels, Mention } from '../article/article.ts';
import { paragraphBreak } from '../article/paragraphs.ts';
import type { WrittenName } from '../article/ports.ts';
import type { FoundEntities } from './entities/gather-entities.ts';
import { weighMention } from './entities/gather-entities.ts';
import { makeNameKey, makePersonKey } from './entities/name-key.ts';

const decimals = 1000;

interface Addition extends Mention {
  kind: WrittenName['kind'];
  key: string;
  weight: number;
}

/**
 * Adds the names that another service found to those of the labels, by key; where both found a name, ours stays.
 * The positions of `names` count in the body's paragraphs, joined by blank lines. Salience is again each name's share
 * of all mentions.
 */
export function mergeNames(
  { persons, organisations, places }: Pick<Labels, keyof FoundEntities>,
  names: readonly WrittenName[],
  body: readonly string[],
): FoundEntities {
  const own = { persons, organisations, places };
  const mentions = [...persons, ...organisations, ...places].flatMap((entity) => entity.mentions);
  const additions = addMentions(mentions, names, body);
  const ownWeight = sum(mentions.map(({ start }) => weighAt(start, body)));
  const total = ownWeight + sum(additions.map(({ weight }) => weight)) || 1;
  const merge = (kind: WrittenName['kind']) =>
    mergeKind(
      own[kind],
      additions.filter((addition) => addition.kind === kind),
      ownWeight,
      total,
    );
  return { persons: merge('persons'), organisations: merge('organisations'), places: merge('places') };
}

/** Adds the names at positions where ours has none. */
function addMentions(
  mentions: readonly Mention[],
  names: readonly WrittenName[],
  body: readonly string[],
): Addition[] {
  return names
    .map(({ kind, start, text }) => ({
      kind,
      start,
      end: start + text.length,
      text,
      key: kind === 'persons' ? makePersonKey(text) : makeNameKey(text),
      weight: weighAt(start, body),
    }))
    .filter(({ start, end }) => !mentions.some((mention) => mention.start < end && start < mention.end));
}

function mergeKind(
  own: readonly Entity[],
  additions: readonly Addition[],
  ownWeight: number,
  total: number,
): Entity[] {
  const merged = new Map(own.map((entity) => [entity.key, scale(entity, ownWeight / total)]));
  for (const { key, start, end, text, weight } of additions) {
    const entity = merged.get(key) ?? { name: text, key, mentions: [], salience: 0 };
    const mentions = [...entity.mentions, { start, end, text }].sort((a, b) => a.start - b.start);
    merged.set(key, { ...entity, mentions, salience: entity.salience + weight / total });
  }
  return [...merged.values()].map(roundSalience).sort((a, b) => b.salience - a.salience);
}

function scale(entity: Entity, factor: number): Entity {
  return { ...entity, salience: entity.salience * factor };
}

function roundSalience(entity: Entity): Entity {
  return { ...entity, salience: Math.round(entity.salience * decimals) / decimals };
}

function weighAt(start: number, body: readonly string[]): number {
  let end = 0;
  const paragraph = body.findIndex((text) => {
    end += text.length + paragraphBreak.length;
    return start < end;
  });
  return weighMention(paragraph);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
