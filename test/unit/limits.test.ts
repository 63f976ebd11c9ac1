import { readFileSync } from 'node:fs';
import { namedLimits, readLimits, readProduct, writeLimits } from '../../bench/tables/read-limits.ts';

/**
 * Named as limits, but they bound nothing that a user sends: thresholds of an algorithm, and sizes that follow from
 * a format.
 */
const noLimits = new Set([
  'functions/catalog/bytes.ts: maxVarintBytes',
  'functions/catalog/segment/chunk-writer.ts: maxPositionBytes',
  'functions/catalog/segment/chunk-writer.ts: maxTries',
  'functions/catalog/segment/document-table.ts: maxLengthCode',
  'functions/catalog/segment/posting-list.ts: maxFrequency',
  'functions/catalog/segment/segment-reader.ts: maxGuesses',
  'functions/classify/entities/heads.ts: mostAdjectives',
  'functions/classify/entities/name-lexicon.ts: mostRemembered',
  'functions/classify/entities/runs.ts: mostLinks',
  'functions/clean/read/drop-damage.ts: mostDamaged',
  'functions/clean/region/find-region.ts: mostWords',
  'functions/clean/strike/strike-repeats.ts: mostRepeats',
  'functions/clean/strike/strike-title.ts: mostAdded',
  'functions/query/api/request-schema.ts: defaultLimit',
  'lib/settings-schema.ts: maxConcurrency',
  'local/s3/store/sequencer.ts: maxExtraDigits',
]);

const product = readProduct();

describe('docs/limits.md', () => {
  it('says what the constants say (else run: npm run limits)', () => {
    expect(readFileSync('docs/limits.md', 'utf8')).toBe(writeLimits(product));
  });

  it('names every constant that is named as a limit', () => {
    const untold = [...product].flatMap(([path, source]) => {
      const told = new Set(readLimits(path, source).map(({ name }) => name));
      return namedLimits(source)
        .filter((name) => !told.has(name) && !noLimits.has(`${path}: ${name}`))
        .map((name) => `${path}: ${name} needs "@limit <what happens at it>" in its docstring`);
    });
    expect(untold).toEqual([]);
  });

  it('lists no exception that is gone', () => {
    const named = new Set(
      [...product].flatMap(([path, source]) => namedLimits(source).map((name) => `${path}: ${name}`)),
    );
    expect([...noLimits].filter((exception) => !named.has(exception))).toEqual([]);
  });

  it('takes the value of a constant, and what happens at it, from its docstring', () => {
    const source =
      '/**\n * Bytes of a file.\n * @limit It is\n * rejected.\n */\nexport const most = 2 * 1_024;\n';
    expect(readLimits('a.ts', source)).toEqual([
      {
        path: 'a.ts',
        name: 'most',
        value: '2,048',
        about: 'Bytes of a file.',
        consequence: 'It is rejected.',
      },
    ]);
  });
});
