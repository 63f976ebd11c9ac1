import { countWords } from '../../lines/characters.ts';
import type { Form, FormCopy, FormRemoval } from '../form.ts';
import { askReadability } from './ask-readability.ts';
import { findArticleLines } from './find-article-lines.ts';
import { findHeadline } from './find-headline.ts';
import { isCut } from './is-cut.ts';
import { isHtml } from './is-html.ts';
import type { PageFacts } from './json-ld-facts.ts';
import { readPageFacts } from './page-facts.ts';
import { type Document, parseHtml } from './parse-html.ts';
import { type Block, type PageBlocks, readBlocks } from './read-blocks.ts';
import { revealMain } from './reveal-main.ts';
import { strikeByElement, strikeOutside } from './strike-blocks.ts';

/** A page of HTML, whole or in part. */
export const htmlForm: Form = { name: 'html', is: isHtml, read: readHtml };

/** Reads a page of HTML, or a part of one. Throws `RejectedCopy` for one of too many elements. */
export function readHtml(html: string): FormCopy {
  const document = parseHtml(html);
  const stated = readPageFacts(document);
  const page = readBlocks(document);
  revealMain(page.blocks);
  const article = judgeBlocks(document, page);
  const hint = hintFor(page, stated);
  return {
    ...writeLines(page, article, findHeadline(page.blocks, article, stated.facts)),
    facts: stated.facts,
    ...(isCut(stated, page.blocks) && { truncated: true }),
    ...(hint !== undefined && { hint }),
  };
}

/** Strikes what is no article, and returns the lines of the element that holds it. */
function judgeBlocks(document: Document, page: PageBlocks): Set<Block> {
  const texts = askReadability(document, page);
  strikeByElement(page.blocks);
  if (!texts) return new Set();
  const region = new Set(
    page.blocks.filter(({ verdict, nodes }) => !verdict && nodes.some((node) => texts.has(node))),
  );
  if (![...region].some(isProse)) return new Set();
  strikeOutside(page.blocks, region);
  return findArticleLines(page.blocks, region);
}

/** A region without a paragraph is none: Readability may know no element that the text stands in. */
function isProse({ text }: Block): boolean {
  return countWords(text) >= shortestProse;
}

const shortestProse = 10;

/** In words: a page of scripts shows less without them. */
const fewestWords = 100;

/** What to do with a page of which nothing is an article. */
function hintFor({ blocks, unseen }: PageBlocks, { paid }: PageFacts): string | undefined {
  if (paid) return 'Only subscribers see its text: send the page as a subscriber sees it.';
  const visible = blocks.reduce(
    (words, block) => words + (block.verdict?.kind === 'hidden' ? 0 : countWords(block.text)),
    0,
  );
  return unseen.has('scripts') && visible < fewestWords
    ? 'The page is made by scripts: send it as a browser shows it, or its text.'
    : undefined;
}

/** The page as lines: those of what is not seen come last, by their size. */
function writeLines(
  { blocks, unseen }: PageBlocks,
  article: ReadonlySet<Block>,
  headline: Block | undefined,
): Pick<FormCopy, 'text' | 'removed' | 'article' | 'headline'> {
  const lines: string[] = [];
  const numbers = new Map(blocks.map((block) => [block, writeLine(lines, block)]));
  const removed: FormRemoval[] = [...numbers].flatMap(([{ verdict }, line]) =>
    verdict ? [{ line, ...verdict }] : [],
  );
  const own = new Set([...article].flatMap((block) => numbers.get(block) ?? []));
  const heading = headline && numbers.get(headline);
  for (const [what, { elements, characters }] of unseen) {
    if (characters === 0) continue;
    const line = writeLine(lines, {
      text: `(${what}: ${elements}, of ${characters} characters)`,
      goesOn: false,
    });
    removed.push({ line, kind: 'hidden', rule: what });
  }
  return {
    text: lines.join('\n'),
    removed,
    article: own,
    ...(heading !== undefined && { headline: heading }),
  };
}

/** Writes a line, below a blank one unless it goes on the line above; returns its number. */
function writeLine(lines: string[], { text, goesOn }: Pick<Block, 'text' | 'goesOn'>): number {
  if (!goesOn && lines.length > 0) lines.push('');
  return lines.push(text);
}
