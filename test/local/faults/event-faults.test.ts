import { EventFaults } from '../../../local/faults/event-faults.ts';
import type { FaultRates } from '../../../local/faults/fault-table.ts';
import { waitUntil } from '../s3/open-s3.ts';
import { onlyFaults } from './only-faults.ts';

const body = '{"Records":[{"s3":{"object":{"key":"a","sequencer":"0055AED6DCD90281E5"}}}]}';
let delivered: string[];

const open = (rates: FaultRates) =>
  new EventFaults(onlyFaults(rates), async (_queue, text) => {
    delivered.push(text);
  });

beforeEach(() => {
  delivered = [];
});

describe('events with faults', () => {
  it('are overtaken by the next one', async () => {
    const faults = open({ 'event-reordered': 0.5 });
    const names = Array.from({ length: 20 }, (_, index) => `event ${index}`);
    await Promise.all(names.map((name) => faults.deliver('queue', name)));
    expect(delivered).not.toEqual(names);
    expect([...delivered].sort()).toEqual([...names].sort());
  });

  it('come twice', async () => {
    const faults = open({ 'event-duplicated': 1 });
    await faults.deliver('queue', body);
    expect(delivered).toEqual([body]);
    await waitUntil(() => delivered.length > 1);
    expect(delivered).toEqual([body, body]);
  });

  it('have sequencers of another length that say the same order, and test events between them', async () => {
    await open({ 'event-sequencer': 1, 'event-test': 1 }).deliver('queue', body);
    expect(JSON.parse(delivered[0] ?? '')).toMatchObject({ Event: 's3:TestEvent' });
    const { sequencer } = JSON.parse(delivered[1] ?? '').Records[0].s3.object;
    expect(sequencer).toMatch(/^0055AED6DCD90281E50+$/);
  });

  it('are still owed when the cloud is closed while they are held back', async () => {
    const faults = open({ 'event-delayed': 1 });
    const delivery = faults.deliver('queue', body);
    faults.close();
    await expect(delivery).rejects.toThrow(/aborted/);
    expect(delivered).toEqual([]);
  });
});
