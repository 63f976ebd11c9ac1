import type { Line } from '../lines/line.ts';
import { isProse } from '../lines/measured-line.ts';
import { isKept, type Page } from '../lines/page.ts';
import { readOn, sharedWords } from './article-words.ts';
import type { Region } from './find-region.ts';
import { vocabularyOf } from './vocabulary.ts';

/** A form has so many fields and notes of its own, within so many lines: `Name`, `Your comment`, `300 characters left`. */
const fields = { fewest: 3, within: 8 };
/** In words of prose: less above a form is no article. */
const shortestArticle = 40;
/** In lines: the text begins so close below its headline; a menu does not. */
const closeToTitle = 5;
/** What goes on below a form shares at least this part of its longer words with the article above. */
const fewestShared = 0.35;

/** The lines of the text, and the longer words of its first paragraphs. */
interface Text {
  region: Region;
  vocabulary: ReadonlySet<string>;
}

/**
 * The text of an article that is shorter than what stands below its form for comments: from the headline (`title`) to the
 * form. Otherwise the text as it is.
 */
export function endAtForm(page: Page, text: Text, title: number): Text {
  for (let form = title + 1; form < text.region.first; form += 1) {
    if (page.struck[form]?.kind !== 'comment-form' || !hasFields(page, form)) continue;
    if (!isArticle(page, { first: title + 1, last: form - 1 }, text.region)) break;
    const region = above(page, title, form);
    return { region, vocabulary: vocabularyOf(page, region) };
  }
  return text;
}

function hasFields({ struck }: Page, index: number): boolean {
  const near = struck.slice(index, index + fields.within);
  return near.filter((verdict) => verdict?.kind === 'comment-form').length >= fields.fewest;
}

function isArticle(page: Page, { first, last }: Region, below: Region): boolean {
  const texts = textsOf(page, { first, last });
  const prose = texts.reduce((sum, index) => sum + (page.lines[index] as Line).words, 0);
  if (prose < shortestArticle || (texts[0] as number) > first + closeToTitle) return false;
  const article = { known: new Set<string>(), next: first };
  readOn(page, article, last);
  const others = page.lines.slice(below.first, below.last + 1);
  return (
    sharedWords(
      others.filter((_, at) => isKept(page, below.first + at)),
      article,
    ) < fewestShared
  );
}

function textsOf(page: Page, { first, last }: Region): number[] {
  const texts: number[] = [];
  for (let index = first; index <= last; index += 1)
    if (isKept(page, index) && isProse(page.lines[index] as Line)) texts.push(index);
  return texts;
}

function above(page: Page, title: number, form: number): Region {
  const texts = textsOf(page, { first: title + 1, last: form - 1 });
  return { first: texts[0] as number, last: texts.at(-1) as number };
}
