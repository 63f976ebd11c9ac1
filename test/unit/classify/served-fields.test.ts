import type { Labels } from '../../../functions/article/article.ts';
import { servedFields } from '../../../functions/classify/served-fields.ts';
import { makeCopy } from '../../made/make-row.ts';

const place = {
  rev: 1,
  seen: '2026-03-04T05:06:07.000Z',
  text: 'TEXT#1#v1#1',
  labels: 'LABELS#TEXT#1#v1#1#1',
};
const entity = (name: string) => ({
  name,
  key: name,
  mentions: [{ start: 0, end: 4, text: name }],
  salience: 0.5,
});
const labels: Labels = {
  language: { code: 'fr', confidence: 1 },
  topics: [
    { code: '11000000', name: 'Politique', confidence: 0.8, evidence: ['ministre'] },
    { code: '16000000', name: 'Conflits, guerre et paix', confidence: 0.15, evidence: ['troupes'] },
  ],
  persons: Array.from({ length: 20 }, (_, i) => entity(`Personne ${i}`)),
  organisations: [entity('X'.repeat(100_000))],
  places: [],
  keywords: ['port', 'y'.repeat(100_000)],
  fingerprint: { exact: '', minHash: '' },
};

describe('servedFields', () => {
  it('has no date of publication where cleaning found none, and when the file was stored in any case', () => {
    const { published: _published, ...undated } = makeCopy();
    expect(servedFields(undated, labels, place)).not.toHaveProperty('published');
    expect(servedFields(undated, labels, place).seen).toBe(place.seen);
    expect(servedFields(makeCopy(), labels, place).seen).toBe(place.seen);
  });

  it('keeps the topics that are likely', () => {
    const { topics } = servedFields(makeCopy(), labels, place);
    expect(topics.map(({ code }) => code)).toEqual(['11000000']);
  });

  it('notes what the article touches on for the filter, and does not show it', () => {
    const touched = {
      code: '16000000',
      name: 'Conflits, guerre et paix',
      confidence: 0.2,
      evidence: ['troupes'],
    };
    const faint = { ...touched, code: '15000000', confidence: 0.12 };
    const { topics, touchedTopics } = servedFields(
      makeCopy(),
      { ...labels, topics: [...labels.topics, touched, faint] },
      place,
    );
    expect(topics.map(({ code }) => code)).toEqual(['11000000']);
    expect(touchedTopics).toEqual([{ code: '16000000', name: 'Conflits, guerre et paix' }]);
    expect(servedFields(makeCopy(), labels, place)).not.toHaveProperty('touchedTopics');
  });

  it('finds by the topics for which a listing has no room', () => {
    const many = Array.from({ length: 10 }, (_, i) => {
      return { code: `1100000${i}`, name: '', confidence: 0.9 - i / 100, evidence: [] };
    });
    const { topics, touchedTopics } = servedFields(makeCopy(), { ...labels, topics: many }, place);
    expect(topics).toHaveLength(8);
    expect(touchedTopics?.map(({ code }) => code)).toEqual(['11000008', '11000009']);
  });

  it('keeps the most telling names, without their mentions', () => {
    const { persons } = servedFields(makeCopy(), labels, place);
    expect(persons).toHaveLength(8);
    expect(persons[0]).toEqual({ name: 'Personne 0', key: 'Personne 0', salience: 0.5 });
  });

  it.each([
    ['LE HAVRE', 'Le Havre'],
    ['RIO DE JANEIRO', 'Rio de Janeiro'],
    ["L'AQUILA", "L'Aquila"],
    ['SAINT-ÉTIENNE', 'Saint-Étienne'],
    ['USA', 'USA'],
    ['Kyiv', 'Kyiv'],
  ])('writes the place of the dateline %s as %s', (written, shown) => {
    const fields = servedFields(makeCopy({ dateline: { raw: written, place: written } }), labels, place);
    expect([fields.place, fields.places[0]?.name]).toEqual([shown, shown]);
  });

  it('counts the place of the dateline among the places, once', () => {
    const copy = makeCopy({ dateline: { raw: 'Kiev, 3 mars –', place: 'Kiev' } });
    expect(servedFields(copy, labels, place).places).toEqual([{ name: 'Kiev', key: 'kyiv', salience: 0 }]);
    const named = { ...labels, places: [{ ...entity('Kyiv'), key: 'kyiv' }] };
    expect(servedFields(copy, named, place).places.map(({ name }) => name)).toEqual(['Kyiv']);
  });

  it('fits a row, whatever a dump was taken for', () => {
    const huge = makeCopy({ title: 'z'.repeat(100_000), byline: 'b'.repeat(100_000) });
    expect(JSON.stringify(servedFields(huge, labels, place)).length).toBeLessThan(3_000);
  });
});
