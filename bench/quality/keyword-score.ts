import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { classifyArticle } from '../../functions/classify/classify-article.ts';
import { stemWord } from '../../functions/words/stem.ts';
import { tokenise } from '../../functions/words/tokenise.ts';

/** An article with the keywords that an archivist would accept; forms of one keyword are separated by bars. */
export interface KeywordGold {
  language: string;
  /** The extractor was tuned on this half; the other was written with it, and is measured only. */
  half: 'tuned' | 'kept';
  title: string;
  body: string[];
  /** What the article is about. */
  core: string[];
  /** What else is a good keyword of it. */
  also: string[];
}

/** How good the keywords of an article are. */
export interface KeywordScore {
  language: string;
  half: KeywordGold['half'];
  title: string;
  served: number;
  /** Share of the served that the gold accepts; a second form of the same keyword counts as wrong. */
  precision: number;
  /** Share of the gold's core that is served. */
  coreFound: number;
  wrong: string[];
}

/** In each language's file the first articles are those to tune on. */
const tunedOfLanguage = 5;

/** Reads `<language>.json` files of a folder. */
export function readKeywordGold(folder: string): KeywordGold[] {
  return readdirSync(folder).flatMap((file) => {
    const articles: Omit<KeywordGold, 'language' | 'half'>[] = JSON.parse(
      readFileSync(join(folder, file), 'utf8'),
    );
    return articles.map((article, index) => ({
      ...article,
      language: file.replace('.json', ''),
      half: index < tunedOfLanguage ? 'tuned' : 'kept',
    }));
  });
}

/** Singular and plural, with accents or without, are the same keyword. */
function foldKeyword(keyword: string, language: string): string {
  return tokenise(keyword)
    .map((word) => stemWord(word, language))
    .join(' ');
}

/** Extracts the keywords of an article and holds them against its gold. */
export function scoreKeywords({ language, half, title, body, core, also }: KeywordGold): KeywordScore {
  const groups = [...core, ...also].map((forms) =>
    forms.split('|').map((form) => foldKeyword(form, language)),
  );
  const served = classifyArticle({ title, body }).keywords;
  const met = new Set<number>();
  const wrong = served.filter((keyword) => {
    const folded = foldKeyword(keyword, language);
    const group = groups.findIndex((forms) => forms.includes(folded));
    if (group < 0 || met.has(group)) return true;
    met.add(group);
    return false;
  });
  return {
    language,
    half,
    title,
    served: served.length,
    precision: (served.length - wrong.length) / Math.max(1, served.length),
    coreFound: core.filter((_, index) => met.has(index)).length / core.length,
    wrong,
  };
}

/** Means over articles. */
export function averageKeywords(
  scores: readonly KeywordScore[],
): Pick<KeywordScore, 'served' | 'precision' | 'coreFound'> {
  const mean = (field: 'served' | 'precision' | 'coreFound') =>
    scores.reduce((sum, score) => sum + score[field], 0) / Math.max(1, scores.length);
  return { served: mean('served'), precision: mean('precision'), coreFound: mean('coreFound') };
}
