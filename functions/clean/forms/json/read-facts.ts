import type { StatedFact, StatedField } from '../../../article/stated-fact.ts';
import type { FoundRecord } from './find-record.ts';
import { isRecord, type Member, Members } from './members.ts';
import type { JsonRecord } from './open-json.ts';
import { readValues, type ValueKind } from './read-values.ts';

const kindOf: Record<StatedField, ValueKind> = {
  url: 'address',
  title: 'name',
  byline: 'name',
  published: 'date',
  modified: 'date',
  publisher: 'name',
  language: 'name',
  section: 'name',
};

/** What a record states of its article, in the order of its writer's table. */
export function readFacts({ record, writer, beside }: FoundRecord): StatedFact[] {
  const members = new Members(record);
  const facts = (Object.entries(writer.facts) as [StatedField, readonly string[]][]).flatMap(
    ([field, paths]) =>
      paths.flatMap((path) => {
        const member = members.get(path);
        return member ? statements(field, follow(member, beside)) : [];
      }),
  );
  const isAddressed = facts.some(({ field }) => field === 'url');
  // The host of an address says less than the address itself.
  return isAddressed ? facts.filter(({ field, value }) => field !== 'publisher' || !host.test(value)) : facts;
}

const host = /^(?:https?:\/\/)?[\w-]+(?:\.[\w-]+)+\/?$/;

function statements(field: StatedField, { name, value }: Member): StatedFact[] {
  return readValues(value, kindOf[field]).map((each) => ({ field, value: each, source: 'json', name }));
}

/** A list of schema.org may hold who is named elsewhere: `{"@id": "#editor"}` stands for the record of that id. */
function follow({ name, value }: Member, beside: readonly JsonRecord[]): Member {
  const resolve = (each: unknown) => {
    if (!isRecord(each) || typeof each['@id'] !== 'string' || 'name' in each) return each;
    return beside.find((other) => other['@id'] === each['@id'] && 'name' in other) ?? each;
  };
  return { name, value: Array.isArray(value) ? value.slice(0, mostFollowed).map(resolve) : resolve(value) };
}

/**
 * References of one member.
 * @limit The rest is left out.
 */
const mostFollowed = 20;
