import { topicNames } from '../../languages/languages.ts';
import { taxonomyTable } from './taxonomy-table.ts';

/** A language in which topics have names. */
type TopicLanguage = 'en' | keyof typeof topicNames;

/** The languages in which topics have names, English first. */
export const topicLanguages = ['en', ...Object.keys(topicNames)] as [TopicLanguage, ...TopicLanguage[]];

/** One IPTC Media Topic, with the way up to its top-level topic. */
interface TaxonomyEntry {
  /** Eight digits. */
  code: string;
  /** The code of the next broader topic; a top-level topic has none. */
  parent?: string;
  /** This topic's code first, then its parents', the top-level topic last. */
  path: string[];
  names: Record<TopicLanguage, string>;
}

const indentWidth = 2;

/** By language, the names by code. */
const translations = Object.entries(topicNames).map(
  ([language, table]) => [language, readNames(table)] as const,
);

function readNames(table: string): Map<string, string> {
  return new Map(table.trim().split('\n').map(readLine));
}

/** A line of a code and a name. */
function readLine(line: string): [code: string, name: string] {
  const [code = '', ...words] = line.trim().split(' ');
  return [code, words.join(' ')];
}

function readEntry(line: string, broader: readonly TaxonomyEntry[]): TaxonomyEntry {
  const [code, english] = readLine(line);
  const parent = broader.at(-1);
  const others = translations.map(([language, names]) => [language, names.get(code) ?? english]);
  return {
    code,
    ...(parent && { parent: parent.code }),
    path: [code, ...(parent?.path ?? [])],
    names: { en: english, ...(Object.fromEntries(others) as Record<keyof typeof topicNames, string>) },
  };
}

function readTaxonomy(table: string): TaxonomyEntry[] {
  const entries: TaxonomyEntry[] = [];
  const broader: TaxonomyEntry[] = [];
  for (const line of table.trim().split('\n')) {
    broader.length = (line.length - line.trimStart().length) / indentWidth;
    const entry = readEntry(line, broader);
    entries.push(entry);
    broader.push(entry);
  }
  return entries;
}

/** Every topic that can be assigned, each after its parent. IPTC NewsCodes, CC BY 4.0. */
export const taxonomy: readonly TaxonomyEntry[] = readTaxonomy(taxonomyTable);

const byCode = new Map(taxonomy.map((entry) => [entry.code, entry]));
const byEnglishName = new Map(taxonomy.map((entry) => [entry.names.en, entry]));

/** The topic with this code; throws for a code that the taxonomy does not have. */
export function findTopic(code: string): TaxonomyEntry {
  const entry = byCode.get(code);
  if (!entry) throw new Error(`No IPTC topic ${code} in the taxonomy: add it to taxonomy-table.ts.`);
  return entry;
}

/** The code of the top-level topic above a topic; its own if it is one. */
export function topOf(code: string): string {
  return findTopic(code).path.at(-1) ?? code;
}

/** The topic with this English name; throws for a name that the taxonomy does not have. */
export function findTopicByName(name: string): TaxonomyEntry {
  const entry = byEnglishName.get(name);
  if (!entry) throw new Error(`No IPTC topic named "${name}" in the taxonomy: add it to taxonomy-table.ts.`);
  return entry;
}

/** The topic's name in the article's language, or in English if it has none. */
export function nameTopic(entry: TaxonomyEntry, language: string): string {
  return entry.names[topicLanguages.find((known) => known === language) ?? 'en'];
}
