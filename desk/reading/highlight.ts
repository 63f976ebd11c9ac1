import type { Place } from './evidence.ts';

/** The names of the highlights, as the style has them: what a label is seen by, and the one place it leads to. */
type HighlightName = 'evidence' | 'mention';

/** The elements that hold the headline and the paragraphs, each with one text. */
function paragraphsIn(root: ParentNode): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('[data-paragraph]')];
}

function rangeOf(elements: readonly HTMLElement[], { paragraph, start, end }: Place): Range[] {
  const text = elements[paragraph]?.firstChild;
  if (!(text instanceof Text) || end > text.length) return [];
  const range = new Range();
  range.setStart(text, start);
  range.setEnd(text, end);
  return [range];
}

/** Lights places of the text up, without touching its mark-up; none puts the light out. */
export function light(name: HighlightName, root: ParentNode | null, places: readonly Place[]): void {
  if (!('highlights' in CSS)) return;
  const elements = root && places.length > 0 ? paragraphsIn(root) : [];
  const ranges = places.flatMap((place) => rangeOf(elements, place));
  if (ranges.length === 0) CSS.highlights.delete(name);
  else CSS.highlights.set(name, new Highlight(...ranges));
}

/** Brings a place of the text into view, and lights it up more than the others. */
export function goTo(root: ParentNode, place: Place): void {
  light('mention', root, [place]);
  paragraphsIn(root)[place.paragraph]?.scrollIntoView({ block: 'nearest' });
}

/** The paragraph and offset under a point of the window, if there is text. */
export function pointAt(x: number, y: number): { paragraph: number; offset: number } | undefined {
  const caret = document.caretPositionFromPoint?.(x, y);
  return caret ? placeInText(caret.offsetNode, caret.offset) : undefined;
}

/** The paragraph and offset of a position in the document. */
export function placeInText(
  node: Node | null,
  offset: number,
): { paragraph: number; offset: number } | undefined {
  if (!(node instanceof Text)) return undefined;
  const number = node.parentElement?.dataset['paragraph'];
  return number === undefined ? undefined : { paragraph: Number(number), offset };
}
