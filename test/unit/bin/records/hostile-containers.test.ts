import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { readContainer } from '../../../../bench/fuzz/read-container.ts';
import { containerMakers } from '../../../made/container-makers.ts';
import { createDice } from '../../../made/create-dice.ts';
import { containerMarks, damageBytes } from '../../../made/damage-bytes.ts';
import { makeHostileContainer } from '../../../made/make-hostile-container.ts';
import { makeAnswer, makeRecord } from '../../../made/make-warc.ts';
import { makeZip } from '../../../made/make-zip.ts';
import { readMade } from './read-made.ts';

const numbers = Array.from({ length: 12 }, (_, at) => at);
const page = '<html><p>The ferry sails again.</p></html>';

const ndjson = numbers.map((id) => JSON.stringify({ id, text: `"The" ferry ${id}` })).join('\n');
const list = `[${ndjson.replaceAll('\n', ',\n')}]`;
const csv = ['id,text', ...numbers.map((id) => `${id},"The ""ferry"", ${id}\nsails"`)].join('\n');
const warc = numbers.map((at) =>
  makeRecord(
    'response',
    `https://ferry.example/${at}`,
    makeAnswer(gzipSync(page), { 'Content-Encoding': 'gzip' }),
  ),
);

/** Containers of a dozen records, by their names. */
const containers: Record<string, Buffer | Promise<Buffer>> = {
  'a.ndjson': Buffer.from(ndjson),
  'a.ndjson.gz': gzipSync(ndjson),
  'a.json': Buffer.from(list),
  'a.csv': Buffer.from(csv),
  'a.warc': Buffer.concat(warc),
  'a.warc.gz': Buffer.concat(warc.map((each) => gzipSync(each))),
  'a.zip': makeZip(
    numbers.map((at) => ({ name: `folder/${at}.html`, bytes: Buffer.from(`${page} ${at}`.repeat(20)) })),
  ),
};

const change = fc.record({
  at: fc.nat(10_000),
  removed: fc.nat(40),
  put: fc.oneof(fc.uint8Array({ maxLength: 12 }), fc.constantFrom(...containerMarks)),
});

describe('containers that are damaged anywhere', () => {
  it.each(Object.keys(containers))('%s: what is wrong is refused, and nothing is thrown', async (name) => {
    const bytes = await (containers[name] as Buffer | Promise<Buffer>);
    expect((await readMade(name, bytes)).records).toHaveLength(numbers.length);
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
        const { records, refused } = await readMade(name, damageBytes(bytes, changes));
        expect(records.length + refused.length).toBeLessThan(200);
        for (const { message, reason } of refused) expect(`${reason} ${message}`).toMatch(/^[a-z-]+ .{10}/s);
      }),
      { numRuns: 60 },
    );
  });

  it('lose no line of NDJSON but the one that is damaged', async () => {
    const lines = ndjson.split('\n');
    await fc.assert(
      fc.asyncProperty(
        fc.nat(lines.length - 1),
        fc.string({ unit: fc.constantFrom('{', '"', '\\', '[', 'x') }),
        async (at, rubbish) => {
          const damaged = lines.toSpliced(at, 1, `${rubbish}${lines[at]?.slice(0, 9)}`);
          const { records } = await readMade('a.ndjson', damaged.join('\n'));
          expect(records.map(({ name }) => name.text)).toEqual(
            numbers.filter((each) => each !== at).map(String),
          );
        },
      ),
      { numRuns: 40 },
    );
  });
});

/** Thousands, and larger ones: `npm run fuzz`. */
describe('a hostile container', () => {
  it.each(Object.keys(containerMakers))('is read or refused, and leads nowhere: %s', async (kind) => {
    for (const seed of [1, 2, 3]) {
      const made = await containerMakers[kind]?.(createDice(seed * 7919), 3_000);
      if (made) expect(await readContainer(made)).toMatch(/^container(?: of [a-z]+|: [a-z-]+)$/);
    }
  });

  it('is answered whatever it is, a hundred times', async () => {
    for (let number = 0; number < 100; number += 1)
      expect(await readContainer(await makeHostileContainer(number, 3_000))).toMatch(/^container/);
  });

  it('of a zip is read beside the names that lead out of it', async () => {
    const names = ['../a.html', '/b.html', 'c/../../d.html', 'e.html', 'f\0.html', 'g\nh.html'];
    const zip = await makeZip(names.map((name) => ({ name, bytes: Buffer.from(page) })));
    const { records, refused } = await readMade('a.zip', zip);
    expect(records.map(({ name }) => name.text)).toEqual(['e.html']);
    expect(refused.map(({ reason }) => reason)).toEqual(Array(5).fill('unsafe-name'));
  });
});
