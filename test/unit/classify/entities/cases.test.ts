import type { Entity } from '../../../../functions/article/article.ts';
import { findEntities } from '../../../../functions/classify/entities/find-entities.ts';
import { makeNameKey, makePersonKey } from '../../../../functions/classify/entities/name-key.ts';

const show = (entities: Entity[]): string[] => entities.map(({ name, key }) => `${name} = ${key}`).sort();

describe('names in Russian and Ukrainian', () => {
  it('have the key that they have in Latin script, whatever their case', () => {
    const body = [
      'В Москве и Париже о Владимире Путине говорили с Ангелой Меркель. Путину ответил МИД России.',
    ];
    const { persons, places, organisations } = findEntities('', body, 'ru');
    expect(show(persons)).toEqual(['Ангела Меркель = angela merkel', 'Владимир Путин = vladimir putin']);
    expect(show(places)).toEqual(['Москва = moscow', 'Париж = paris']);
    expect(organisations.map(({ name }) => name)).toEqual(['МИД России']);
  });

  it('are shown in the first case', () => {
    const body = [
      'Суд отпустил Сергея Кравцова и Анну Белову. Жалобу на Кравцова подали в Белгородской области.',
    ];
    const { persons, places } = findEntities('', body, 'ru');
    expect(show(persons)).toEqual(['Анна Белова = ana belova', 'Сергей Кравцов = sergei kravtsov']);
    expect(persons.find(({ name }) => name === 'Сергей Кравцов')?.mentions.map(({ text }) => text)).toEqual([
      'Сергея Кравцова',
      'Кравцова',
    ]);
    expect(places.map(({ name }) => name)).toEqual(['Белгородская область']);
  });

  it('end where another begins', () => {
    const { persons, places } = findEntities(
      '',
      ['Посол Південної Кореї Олена Ткачук прибула до Києва.'],
      'uk',
    );
    expect(show(persons)).toEqual(['Олена Ткачук = olena tkachuk']);
    expect(show(places)).toEqual(['Київ = kyiv', 'Південна Корея = south korea']);
  });

  it('are no adjectives and no common words', () => {
    const body = ['Дождь в Тульском отделении кончился. Власти дали слово. Погода и слово, вот и дождь.'];
    expect(findEntities('', body, 'ru')).toEqual({ persons: [], organisations: [], places: [] });
  });

  it.each([
    ['Poutine', 'Путин', 'Путін', 'Putin'],
    ['Michael Sanderson', 'Майкл Сандерсон'],
    ['Viktor Orlov', 'Виктор Орлов'],
  ])('give one key to %s', (...spellings) => {
    expect(new Set(spellings.map(makePersonKey)).size).toBe(1);
  });

  it.each([
    ['Germany', 'Германия', 'Німеччина', '德国', 'ドイツ', 'ألمانيا', '독일'],
    ['NATO', 'НАТО', '北约', 'الناتو'],
  ])('give one key to the place or body %s', (...spellings) => {
    expect(new Set(spellings.map(makeNameKey)).size).toBe(1);
  });
});

describe('a language without tables', () => {
  it('gives no small word at the start of a sentence as a name', () => {
    const body = [
      'De minister kwam. Het was laat in de avond en het regende. Prema sprak.',
      'Wij zagen prema.',
    ];
    const found = findEntities('', body, 'nl');
    expect([...found.persons, ...found.places, ...found.organisations]).toEqual([]);
  });
});
