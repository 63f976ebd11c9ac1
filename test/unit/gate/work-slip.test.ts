import { withSlip } from '../../../functions/gate/work-slip.ts';

/** What was written, and what a batch of these articles came to. */
function openPorts() {
  const done: string[] = [];
  const warnings: string[] = [];
  const ports = {
    nameSlip: (articles: number) => `slip of ${articles}`,
    putSlip: async (name: string, ids: readonly string[]) => void done.push(`put ${name}: ${ids}`),
    settleSlip: async (name: string, ids: readonly string[]) => void done.push(`take off ${name}: ${ids}`),
    warn: (message: string) => void warnings.push(message),
  };
  return { done, warnings, ports };
}

describe('a slip', () => {
  it('is put once, with every article of the batch, when the first is put into work', async () => {
    const { done, ports } = openPorts();
    const names = await withSlip(['a', 'b', 'a'], ports, (slip) =>
      Promise.all([slip.take('a'), slip.take('b')]),
    );
    expect(names).toEqual(['slip of 2', 'slip of 2']);
    expect(done).toEqual(['put slip of 2: a,b']);
  });

  it('is not put where nothing is put into work', async () => {
    const { done, ports } = openPorts();
    expect(await withSlip(['a'], ports, async () => 'stale')).toBe('stale');
    expect(done).toEqual([]);
  });

  it('lists an article for one commit only, and none that it was not made for', async () => {
    const { ports } = openPorts();
    const taken = await withSlip(['a'], ports, async (slip) => [
      await slip.take('a'),
      await slip.take('a'),
      await slip.take('z'),
    ]);
    expect(taken).toEqual(['slip of 1', undefined, undefined]);
  });

  it('loses what was not put into work, and a failure of that is no failure of the batch', async () => {
    const { done, warnings, ports } = openPorts();
    await withSlip(['a', 'b', 'c'], ports, (slip) => slip.take('b'));
    expect(done.at(-1)).toBe('take off slip of 3: a,c');
    const settleSlip = async () => Promise.reject(new Error('throttled'));
    expect(await withSlip(['a', 'b'], { ...ports, settleSlip }, (slip) => slip.take('b'))).toBe('slip of 2');
    expect(warnings).toHaveLength(1);
  });
});
