import type { Form, FormCopy, FormRemoval } from '../form.ts';
import { askReadability } from './ask-readability.ts';
import { findArticleLines } from './find-article-lines.ts';
import { isHtml } from './is-html.ts';
import { parseHtml } from './parse-html.ts';
import { type Block, type PageBlocks, readBlocks } from './read-blocks.ts';
import { revealMain } from './reveal-main.ts';
import { strikeByElement, strikeOutside } from './strike-blocks.ts';

/** A page of HTML, whole or in part. */
export const htmlForm: Form = { name: 'html', is: isHtml, read: readHtml };

function readHtml(html: string): FormCopy {
  const document = parseHtml(html);
  const page = readBlocks(document);
  revealMain(page.blocks);
  const texts = askReadability(document, page);
  strikeByElement(page.blocks);
  const region = new Set(
    page.blocks.filter(({ verdict, nodes }) => !verdict && nodes.some((node) => texts?.has(node))),
  );
  if (texts) strikeOutside(page.blocks, region);
  const article = findArticleLines(page.blocks, region);
  return { ...writeLines(page, article), facts: [] };
}

/** The page as lines: those of what is not seen come last, by their size. */
function writeLines(
  { blocks, unseen }: PageBlocks,
  article: ReadonlySet<Block>,
): Pick<FormCopy, 'text' | 'removed' | 'article'> {
  const lines: string[] = [];
  const removed: FormRemoval[] = [];
  const own = new Set<number>();
  for (const block of blocks) {
    const line = writeLine(lines, block);
    if (block.verdict) removed.push({ line, ...block.verdict });
    if (article.has(block)) own.add(line);
  }
  for (const [what, { elements, characters }] of unseen) {
    if (characters === 0) continue;
    const line = writeLine(lines, {
      text: `(${what}: ${elements}, of ${characters} characters)`,
      goesOn: false,
    });
    removed.push({ line, kind: 'hidden', rule: what });
  }
  return { text: lines.join('\n'), removed, article: own };
}

/** Writes a line, below a blank one unless it goes on the line above; returns its number. */
function writeLine(lines: string[], { text, goesOn }: Pick<Block, 'text' | 'goesOn'>): number {
  if (!goesOn && lines.length > 0) lines.push('');
  return lines.push(text);
}
