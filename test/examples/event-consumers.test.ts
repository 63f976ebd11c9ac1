import fc from 'fast-check';
import { take } from '../../docs/examples/events/mirror.mjs';
import { createRequest, sign } from '../../docs/examples/events/sign-webhook/index.mjs';

describe('the signature of a webhook', () => {
  const secret = 'whsec_plJ3nmyCDGBKInavdOK15jsl';

  it('is the one that Standard Webhooks give as an example', () => {
    const body = '{"event_type":"ping","data":{"success":true}}';
    expect(sign('msg_loFOjxBNrRLzqYUf', 1731705121, body, secret)).toBe(
      'v1,rAvfW3dJ/X/qxhsaXPOyyCGmRKsaKWcsNccKXlIktD0=',
    );
  });

  it('is made of what is sent, with an id that stays and a time that is new at each try', () => {
    const event = {
      'detail-type': 'Search Matched',
      time: '2026-11-28T20:04:05Z',
      detail: { id: 'a/1/strikes', title: 'Grève' },
    };
    const { body, headers } = createRequest(event, secret, 1_790_000_000);
    expect(JSON.parse(body)).toEqual({ type: 'search.matched', timestamp: event.time, data: event.detail });
    expect(headers).toMatchObject({
      'webhook-id': 'a/1/strikes',
      'webhook-timestamp': '1790000000',
      'webhook-signature': sign('a/1/strikes', 1_790_000_000, body, secret),
    });
    expect(createRequest(event, secret, 1_790_000_060).headers['webhook-id']).toBe('a/1/strikes');
  });
});

describe('a mirror', () => {
  const types = ['Article Served', 'Article Removed', 'Article Rejected'];
  /** What became of some articles, one `rev` after another, with failures between. */
  const histories = fc.array(
    fc.record({
      articleId: fc.constantFrom('a', 'b', 'c'),
      type: fc.constantFrom(...types, 'Article Failed'),
    }),
    { maxLength: 30 },
  );

  interface Event {
    'detail-type': string;
    detail: { articleId: string; rev: number };
  }
  const eventsOf = (history: { articleId: string; type: string }[]): Event[] =>
    history.map(({ articleId, type }, at) => ({ 'detail-type': type, detail: { articleId, rev: at + 1 } }));

  /** By article, the `rev` that readers are served at the end; undefined where it is none. */
  const truthOf = (events: Event[]) =>
    new Map(
      events
        .filter(({ 'detail-type': type }) => type !== 'Article Failed')
        .map(({ 'detail-type': type, detail: { articleId, rev } }) => [
          articleId,
          type === 'Article Served' ? rev : undefined,
        ]),
    );

  const mirrorOf = (events: Event[]) => {
    const mirror = new Map<string, { rev: number; isServed: boolean }>();
    for (const event of events) take(mirror, event);
    return new Map([...mirror].map(([id, { rev, isServed }]) => [id, isServed ? rev : undefined]));
  };

  it('holds what was last served of each article, in whatever order and as often as events come', () => {
    const order = fc.array(fc.nat(), { minLength: 60, maxLength: 60 });
    fc.assert(
      fc.property(histories, order, (history, places) => {
        const events = eventsOf(history);
        const shuffled = [...events, ...events]
          .map((event, at) => ({ event, place: places[at] ?? 0 }))
          .sort((one, other) => one.place - other.place)
          .map(({ event }) => event);
        expect(mirrorOf(shuffled)).toEqual(truthOf(events));
      }),
    );
  });
});
