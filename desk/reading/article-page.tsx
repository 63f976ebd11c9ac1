import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import type { ArticleDetail } from '../../functions/query/api/article-schema.ts';
import { formatDate } from '../words/format.ts';
import { useWords } from '../words/words.ts';
import { placeInText, pointAt } from './highlight.ts';
import { type Label, labelsAt } from './label.ts';

interface ArticlePageProps {
  article: ArticleDetail;
  labels: readonly Label[];
  root: RefObject<HTMLElement | null>;
  /** The labels under the pointer, or at the cursor. */
  onPoint(ids: readonly string[]): void;
}

/** The code of a language for the `lang` of an element; none where it is not known. */
export function langOf({ language }: Pick<ArticleDetail, 'language'>): string | undefined {
  return language && language.code !== 'und' ? language.code : undefined;
}

/** An article as a newspaper sets it. */
export function ArticlePage({ article, labels, root, onPoint }: ArticlePageProps) {
  const words = useWords();
  const { title, key, publisher, place, byline, published, seen, body = [] } = article;
  usePoint(root, labels, onPoint);
  return (
    <article class="article" ref={root as RefObject<HTMLElement>} lang={langOf(article)}>
      <p class="kicker" dir="auto">
        {[publisher, place].filter(Boolean).join(' · ')}
      </p>
      <h1 dir="auto" tabIndex={-1} data-paragraph={0}>
        {title || key}
      </h1>
      <p class="byline" lang={words.locale}>
        {byline && (
          <span dir="auto" lang={langOf(article)}>
            {byline}
          </span>
        )}
        {published ? (
          <time dateTime={published.value}>{formatDate(published.value, words)}</time>
        ) : (
          <span>{words.storedOn(formatDate(seen.slice(0, 10), words))}</span>
        )}
      </p>
      <div class="text">
        {body.map((paragraph, place) => (
          <p key={place} dir="auto" data-paragraph={place + 1}>
            {paragraph}
          </p>
        ))}
      </div>
      {article.cut && (
        <p class="note" lang={words.locale}>
          {words.cut}
        </p>
      )}
    </article>
  );
}

/** Tells which labels the text under the pointer, or at the cursor of the keyboard, is the evidence of. */
function usePoint(
  root: RefObject<HTMLElement | null>,
  labels: readonly Label[],
  onPoint: ArticlePageProps['onPoint'],
) {
  useEffect(() => {
    const element = root.current;
    if (!element) return undefined;
    let last = '';
    const tell = (place: { paragraph: number; offset: number } | undefined) => {
      const ids = place ? labelsAt(labels, place.paragraph, place.offset) : [];
      if (ids.join() !== last) onPoint(ids);
      last = ids.join();
    };
    const follow = ({ clientX, clientY }: PointerEvent) => tell(pointAt(clientX, clientY));
    const leave = () => tell(undefined);
    const select = () => {
      const selection = getSelection();
      const node = selection?.anchorNode ?? null;
      if (node && element.contains(node)) tell(placeInText(node, selection?.anchorOffset ?? 0));
    };
    element.addEventListener('pointermove', follow);
    element.addEventListener('pointerleave', leave);
    document.addEventListener('selectionchange', select);
    return () => {
      element.removeEventListener('pointermove', follow);
      element.removeEventListener('pointerleave', leave);
      document.removeEventListener('selectionchange', select);
    };
  }, [labels]);
}
