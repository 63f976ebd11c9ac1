import { patiently } from '../../../../bin/commands/import/patiently.ts';

const failing = (times: number, error: object) => {
  let calls = 0;
  return async () => {
    calls++;
    if (calls <= times) throw Object.assign(new Error('no'), error);
    return calls;
  };
};

describe('a call that is made patiently', () => {
  it.each([
    { code: 'ECONNRESET' },
    { $metadata: { httpStatusCode: 503 } },
    { $metadata: { httpStatusCode: 429 } },
  ])('is made again after growing pauses: %j', async (error) => {
    const waited: number[] = [];
    const answer = await patiently(failing(3, error), async (ms) => waited.push(ms));
    expect([answer, waited]).toEqual([4, [1000, 2000, 4000]]);
  });

  it('fails at once where the next would fail too, and at last where nothing changes', async () => {
    const waited: number[] = [];
    const wait = async (ms: number) => waited.push(ms);
    await expect(patiently(failing(1, { $metadata: { httpStatusCode: 403 } }), wait)).rejects.toThrow('no');
    expect(waited).toEqual([]);
    await expect(patiently(failing(99, { code: 'EPIPE' }), wait)).rejects.toThrow('no');
    expect(waited).toHaveLength(8);
  });
});
