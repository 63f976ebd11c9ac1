import { useMemo } from 'preact/hooks';
import { useWords } from '../words/words.ts';
import { langOf } from './article-page.tsx';
import { type CameLine, nameLines, readCameLines } from './came-lines.ts';
import type { ReadArticle } from './read-article.ts';

/** The file line by line: what was kept, and what was struck, in its place, with the reason. */
export function AsItCame({ article, explanation }: ReadArticle) {
  const words = useWords();
  const removed = explanation.removed ?? article.removed ?? [];
  const lines = useMemo(() => {
    const copy = { title: explanation.fields?.title ?? article.title ?? '', body: article.body ?? [] };
    const noted = explanation.fields?.lines ?? article.lines;
    return readCameLines(noted ? { ...copy, lines: noted } : copy, removed);
  }, [article, explanation]);
  return (
    <article class="came">
      <p class="kicker">{article.key}</p>
      <h1 tabIndex={-1}>{words.asItCame}</h1>
      <p class="note">
        {words.cameHint(removed.length)} {!explanation.fields?.lines && words.noLines}
      </p>
      <ol lang={langOf(article)}>
        {lines.map((line) => (
          <Line key={`${line.part} ${line.lines.join()} ${line.rule ?? ''} ${line.text}`} line={line} />
        ))}
      </ol>
    </article>
  );
}

function Line({ line }: { line: CameLine }) {
  const words = useWords();
  const { part, text, lines, kind, rule } = line;
  return (
    <li class={part}>
      <span class="number">{nameLines(lines)}</span>
      {part === 'removed' ? (
        <del dir="auto">{text}</del>
      ) : (
        <span class="kept" dir="auto">
          {text}
        </span>
      )}
      {kind !== undefined && (
        <span class="reason" lang={words.locale}>
          <b>{words.kinds[kind] ?? kind}</b> <span>{rule}</span>
        </span>
      )}
    </li>
  );
}
