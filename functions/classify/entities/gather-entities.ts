import type { Entity } from '../../article/article.ts';
import type { NamedSighting } from './agree-on-kinds.ts';
import { lowerCapitals } from './lower-capitals.ts';
import { makeNameKey, makePersonKey } from './name-key.ts';
import { writeKnown } from './own-names.ts';
import { namedFlags } from './tagged-text.ts';

/** The names of an article, each list most salient first. */
export interface FoundEntities {
  persons: Entity[];
  organisations: Entity[];
  places: Entity[];
}

/** A name in the title counts like this many in the body: what the article is about stands there. */
const titleWeight = 3;
/** Each time this many paragraphs pass, a mention counts half as much. */
const halfLifeParagraphs = 8;
const decimals = 1000;

/** A mention of a name, with the folded full name; its piece if it was found by its capitals. */
export type NamedMention = Pick<
  NamedSighting,
  'paragraph' | 'start' | 'end' | 'text' | 'name' | 'folded' | 'kind' | 'full'
> &
  Partial<Pick<NamedSighting, 'piece'>>;

interface Group {
  key: string;
  kind: NamedSighting['kind'];
  sightings: NamedMention[];
  weight: number;
}

/** The weight of a mention in a paragraph, 0 the first; the title, any number below 0, weighs most. */
export function weighMention(paragraph: number): number {
  return paragraph < 0 ? titleWeight : 0.5 ** (paragraph / halfLifeParagraphs);
}

function groupByKey(sightings: NamedMention[]): Group[] {
  const groups = new Map<string, Group>();
  for (const sighting of sightings) {
    const key = sighting.kind === 'person' ? makePersonKey(sighting.full) : makeNameKey(sighting.full);
    const id = `${sighting.kind}/${key}`;
    const group = groups.get(id) ?? { key, kind: sighting.kind, sightings: [], weight: 0 };
    group.weight += weighMention(sighting.paragraph);
    group.sightings.push(sighting);
    groups.set(id, group);
  }
  return [...groups.values()];
}

/** The longest form, the first of equals; a form in capitals only if there is no other. */
function chooseName(sightings: NamedMention[]): string {
  const worth = (text: string): number => text.length - (text === text.toUpperCase() ? 0.5 : 0);
  const whole = sightings.filter(({ folded, full }) => folded === full);
  const chosen = whole.length > 0 ? whole : sightings;
  return chosen.reduce((best, { name }) => (worth(name) > worth(best) ? name : best), '');
}

function makeEntity(group: Group, total: number): Entity {
  const salience = Math.round((group.weight / total) * decimals) / decimals;
  const inBody = group.sightings.filter(({ paragraph }) => paragraph >= 0);
  const name = chooseName(inBody.length > 0 ? inBody : group.sightings);
  return {
    name: writeKnown(group.kind === 'organisation' ? name : lowerCapitals(name)),
    key: group.key,
    mentions: inBody.map(({ start, end, text }) => ({ start, end, text })),
    salience,
  };
}

/** In a headline whose words all have capitals, only what the tables know is surely a name. */
function isDoubtful({ paragraph, piece }: NamedMention): boolean {
  if (paragraph >= 0 || !piece) return false;
  return (piece.tagged.isTitleCase || piece.tagged.isShouted) && !(piece.whole & namedFlags);
}

/** Gathers sightings by what they name; a name that stands only in the title has no mentions. */
export function gatherEntities(sightings: NamedMention[]): FoundEntities {
  const groups = groupByKey(sightings).filter(({ sightings: all }) => !all.every(isDoubtful));
  const total = groups.reduce((sum, { weight }) => sum + weight, 0) || 1;
  const list = (kind: Group['kind']): Entity[] =>
    groups
      .filter((group) => group.kind === kind)
      .map((group) => makeEntity(group, total))
      .sort((a, b) => b.salience - a.salience || (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));
  return { persons: list('person'), organisations: list('organisation'), places: list('place') };
}
