import { countWords } from '../../lines/characters.ts';
import type { Element } from './parse-html.ts';
import type { Block } from './read-blocks.ts';

/** In words: a shorter line is a label. */
const shortestProse = 10;

/**
 * Shows again what scripts would show: an element is hidden only until the page is ready where it holds more running text than all
 * that is visible.
 */
export function revealMain(blocks: readonly Block[]): void {
  const prose = new Map<Element | undefined, number>();
  for (const { hiddenBy, text } of blocks) {
    const words = countWords(text);
    if (words >= shortestProse) prose.set(hiddenBy, (prose.get(hiddenBy) ?? 0) + words);
  }
  const visible = prose.get(undefined) ?? 0;
  for (const block of blocks)
    if (block.hiddenBy && (prose.get(block.hiddenBy) ?? 0) > visible) {
      delete block.verdict;
      delete block.hiddenBy;
    }
}
