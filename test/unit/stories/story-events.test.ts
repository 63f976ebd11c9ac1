import { Ajv } from 'ajv';
import type { Decision, Member } from '../../../functions/catalog/stories/place.ts';
import type { StoryEvent } from '../../../functions/follow/events/event-schemas.ts';
import { eventSource } from '../../../functions/follow/events/event-source.ts';
import { eventsDocument } from '../../../functions/follow/events/events-document.ts';
import { storyTeller } from '../../../functions/stories/tell-stories.ts';
import { someDay } from '../../made/make-signature.ts';

const isDescribed = new Ajv({ strict: false }).compile(eventsDocument(true));
const idOf = (n: number) => String(n).padStart(32, '0');
const member = (n: number, changes: Partial<Member> = {}): Member => ({
  articleId: idOf(n),
  minute: someDay * 1440 + n,
  language: 'fr',
  source: n,
  ...changes,
});

/** That an article is in a story, or in none, and was in another. */
function decide(n: number, to: number | undefined, from?: number): Decision {
  const { articleId, ...facts } = member(n);
  const place = to !== undefined && { place: { ...facts, rev: 1, story: idOf(to), founded: someDay } };
  return {
    articleId,
    rev: 1,
    ...place,
    ...(from !== undefined && { before: { story: idOf(from), day: someDay } }),
  };
}

/** What is told of a commit after which stories are made of these. */
async function tell(decisions: Decision[], after: Record<number, Member[]>, failing = false) {
  const events: StoryEvent[] = [];
  const failures: number[] = [];
  const teller = storyTeller({
    bus: {
      put: async (put) => {
        events.push(...put);
        return new Map(failing ? [[0, new Error('refused')]] : []);
      },
    },
    readTitles: async () => new Map(),
    tellFailed: (count) => failures.push(count),
  });
  const stories = Object.entries(after).map(([n, members]) => {
    const title = members.length > 0 && { title: `Titre ${n}` };
    return [idOf(Number(n)), { commit: 7, members, hasItem: members.length !== 1, ...title }] as const;
  });
  const commit = { n: 7, at: 1, decisions, stories: stories.map(([story]) => story) };
  const done = teller.tell(commit, new Map(stories));
  return { done, events, failures };
}

const told = async (...given: Parameters<typeof tell>) => {
  const { done, events } = await tell(...given);
  await done;
  for (const { detailType, detail } of events) {
    expect(isDescribed({ source: eventSource, 'detail-type': detailType, detail })).toBe(true);
    expect(Buffer.byteLength(JSON.stringify(detail))).toBeLessThan(64_000);
  }
  return events.map(({ detail }) => detail);
};

describe('the event of a story', () => {
  it('says what it is made of after a commit, and what came into it', async () => {
    const members = [member(1), member(2, { language: 'de' }), member(3, { copyOf: idOf(1) })];
    expect(await told([decide(2, 1), decide(3, 1, 9)], { 1: members })).toEqual([
      {
        version: 1,
        id: `${idOf(1)}/7/changed`,
        story: idOf(1),
        commit: 7,
        path: `/stories/${idOf(1)}`,
        title: 'Titre 1',
        articles: 3,
        copies: 1,
        sources: 2,
        languages: ['fr', 'de'],
        first: '2022-01-13T00:01:00.000Z',
        last: '2022-01-13T00:03:00.000Z',
        added: [idOf(2), idOf(3)],
        removed: [],
        movedFrom: [],
        movedTo: null,
      },
    ]);
  });

  it('says which story it was until an earlier article came, and that one where it is now', async () => {
    const events = await told([decide(1, 1), decide(2, 1, 2), decide(3, 1, 2)], {
      1: [member(1), member(2), member(3)],
      2: [],
    });
    expect(events).toMatchObject([
      { story: idOf(1), added: [idOf(1), idOf(2), idOf(3)], movedFrom: [idOf(2)], movedTo: null },
      {
        story: idOf(2),
        articles: 0,
        title: null,
        first: null,
        removed: [idOf(2), idOf(3)],
        movedFrom: [],
        movedTo: idOf(1),
      },
    ]);
  });

  it('names no story as moved that went to two', async () => {
    const events = await told([decide(2, 1, 2), decide(3, 4, 2)], {
      1: [member(1), member(2)],
      2: [],
      4: [member(3), member(4)],
    });
    expect(events.map(({ movedFrom, movedTo }) => [movedFrom, movedTo])).toEqual([
      [[], null],
      [[], null],
      [[], null],
    ]);
  });

  it('is told of no story of one article, and bounds its lists', async () => {
    expect(await told([decide(1, 1)], { 1: [member(1)] })).toEqual([]);
    const many = Array.from({ length: 3_000 }, (_, at) => at + 1);
    const [event] = await told(
      many.map((n) => decide(n, 1)),
      { 1: many.map((n) => member(n)) },
    );
    expect([event?.articles, event?.added.length]).toEqual([3_000, 500]);
  });

  it('fails the run if it is refused, so that it is told again', async () => {
    const { done, failures } = await tell([decide(2, 1)], { 1: [member(1), member(2)] }, true);
    await expect(done).rejects.toThrow('refused');
    expect(failures).toEqual([1]);
  });
});
