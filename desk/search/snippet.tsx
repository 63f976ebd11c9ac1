/** A stretch of text with its marked ranges. */
export interface SnippetProps {
  text: string;
  highlights: readonly { start: number; end: number }[];
  lang?: string | undefined;
}

/** The words around what was searched. */
export function Snippet({ text, highlights, lang }: SnippetProps) {
  return (
    <p class="snippet" lang={lang} dir="auto">
      {splitAt(text, highlights).map(({ part, isMarked }, place) =>
        isMarked ? <mark key={place}>{part}</mark> : part,
      )}
    </p>
  );
}

/** Splits a text at ranges; together the parts are the text. Ranges that overlap or lie outside are cut. */
export function splitAt(
  text: string,
  ranges: readonly { start: number; end: number }[],
): { part: string; isMarked: boolean }[] {
  const parts: { part: string; isMarked: boolean }[] = [];
  let at = 0;
  const take = (end: number, isMarked: boolean) => {
    if (end > at) parts.push({ part: text.slice(at, end), isMarked });
    at = Math.max(at, end);
  };
  for (const { start, end } of ranges.toSorted((a, b) => a.start - b.start)) {
    take(Math.min(start, text.length), false);
    take(Math.min(end, text.length), true);
  }
  take(text.length, false);
  return parts;
}
