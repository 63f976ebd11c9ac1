import { taxonomyTable } from './taxonomy-table.ts';

/** The languages in which topics have names and a lexicon, in the order of the taxonomy table. */
export const topicLanguages = ['en', 'fr', 'de', 'es', 'it', 'pt'] as const;

export type TopicLanguage = (typeof topicLanguages)[number];

/** One IPTC Media Topic, with the way up to its top-level topic. */
export interface TaxonomyEntry {
  /** Eight digits. */
  code: string;
  /** The code of the next broader topic; a top-level topic has none. */
  parent?: string;
  /** This topic's code first, then its parents', the top-level topic last. */
  path: string[];
  names: Record<TopicLanguage, string>;
}

const indentWidth = 2;

function readEntry(line: string, broader: readonly TaxonomyEntry[]): TaxonomyEntry {
  const [code = '', ...rest] = line.trim().split(' ');
  const names = rest.join(' ').split(' | ');
  const parent = broader.at(-1);
  return {
    code,
    ...(parent && { parent: parent.code }),
    path: [code, ...(parent?.path ?? [])],
    names: Object.fromEntries(topicLanguages.map((language, at) => [language, names[at] ?? ''])) as Record<
      TopicLanguage,
      string
    >,
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

/** The topic with this English name; throws for a name that the taxonomy does not have. */
export function findTopicByName(name: string): TaxonomyEntry {
  const entry = byEnglishName.get(name);
  if (!entry) throw new Error(`No IPTC topic named "${name}" in the taxonomy: add it to taxonomy-table.ts.`);
  return entry;
}

/** The topic's name in the article's language, in English where there is none. */
export function nameTopic(entry: TaxonomyEntry, language: string): string {
  return entry.names[topicLanguages.find((known) => known === language) ?? 'en'];
}
