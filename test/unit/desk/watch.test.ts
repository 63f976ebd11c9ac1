import fc from 'fast-check';
import { home, readAddress } from '../../../desk/address.ts';
import {
  fromAsked,
  isAsking,
  proposeName,
  toAsked,
  writeCommand,
} from '../../../desk/watch/asked-question.ts';
import { forgetLooked, noteLooked, readLooked } from '../../../desk/watch/looked.ts';
import { readWords } from '../bin/read-words.ts';

const questionOf = (search: string) => readAddress(search).question;

describe('the question of a search that is to stand', () => {
  it('is what is searched, filters as lists, and nothing of how it is listed', () => {
    const question = questionOf(
      'q=port+strike&topic=11000000&topic=-15000000&from=2026-01-12&sort=updated&order=asc',
    );
    expect(toAsked(question)).toEqual({
      q: 'port strike',
      topic: ['11000000', '-15000000'],
      from: '2026-01-12',
    });
    expect(isAsking(question)).toBe(true);
    expect(isAsking(questionOf('sort=updated'))).toBe(false);
  });

  it('can be searched again, whatever is in it', () => {
    const word = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(word, word, fc.boolean(), (q, value, isExcluded) => {
        const question = { ...home.question, q, filters: [{ facet: 'keyword' as const, value, isExcluded }] };
        expect(fromAsked(toAsked(question))).toEqual(question);
      }),
    );
  });

  it('proposes a name of small letters, digits and hyphens', () => {
    expect(proposeName(questionOf('q=Éléphants+"à+Sète"+-zoo'))).toBe('elephants-a-sete-zoo');
    expect(proposeName(questionOf('q=ميناء'))).toBe('');
    expect(proposeName({ ...home.question, q: 'a b '.repeat(60) })).toMatch(
      /^[a-z0-9][a-z0-9-]{0,62}[a-z0-9]$/,
    );
  });

  it('is written for a shell so that nothing in it is a command', () => {
    const question = questionOf(new URLSearchParams({ q: 'port; rm "it\'s"', keyword: '-$HOME' }).toString());
    const command = writeCommand('the $(port)', question);
    expect(command).toBe(`copydesk watch add 'the $(port)' --q 'port; rm "it'\\''s"' --keyword '-$HOME'`);
    expect(readWords(writeCommand('port', questionOf('q=port&language=fr')))).toEqual([
      'copydesk',
      'watch',
      'add',
      'port',
      '--q',
      'port',
      '--language',
      'fr',
    ]);
  });
});

describe('what one has looked at', () => {
  beforeEach(() => {
    const kept = new Map<string, string>();
    Object.assign(globalThis, {
      localStorage: {
        getItem: (name: string) => kept.get(name) ?? null,
        setItem: (name: string, value: string) => kept.set(name, value),
      },
    });
  });
  afterEach(() => Reflect.deleteProperty(globalThis, 'localStorage'));

  it('is kept by search, never goes back, and is forgotten with the search', () => {
    noteLooked('port', '2026-01-02T00:00:00.000Z');
    noteLooked('port', '2026-01-01T00:00:00.000Z');
    noteLooked('abbey', '2026-01-03T00:00:00.000Z');
    expect(readLooked()).toEqual({ port: '2026-01-02T00:00:00.000Z', abbey: '2026-01-03T00:00:00.000Z' });
    forgetLooked('port');
    expect(readLooked()).toEqual({ abbey: '2026-01-03T00:00:00.000Z' });
  });

  it('is nothing where the browser keeps something else', () => {
    localStorage.setItem('copydesk.looked', '[1]');
    expect(readLooked()).toEqual({});
  });
});
