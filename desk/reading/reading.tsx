import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { close } from '../address.ts';
import { explainArticle, readArticle } from '../api/api.ts';
import type { Refusal } from '../api/refusal.ts';
import { useAnswer } from '../api/use-answer.ts';
import { useAbility } from '../frame/config-context.ts';
import { LaterStory } from '../frame/later-parts.tsx';
import { Link } from '../frame/link.tsx';
import { useNavigation } from '../frame/navigation.ts';
import { Refused } from '../frame/refused.tsx';
import { useTitle } from '../frame/use-title.ts';
import { useWords } from '../words/words.ts';
import { ArticlePage } from './article-page.tsx';
import { AsItCame } from './as-it-came.tsx';
import { Fields } from './fields.tsx';
import { readLabels } from './label.ts';
import { Labels } from './labels.tsx';
import { NotArrived } from './not-arrived.tsx';
import { Printed } from './printed.tsx';
import type { ReadArticle } from './read-article.ts';
import { Tools } from './tools.tsx';
import { Trail } from './trail.tsx';

/** An article: as it is set, as it came, or by its corrections; beside it what is known of it, and why. */
export function Reading({ id, back }: { id: string; back?: string }) {
  const words = useWords();
  const { address } = useNavigation();
  const answer = useAnswer(id, (signal) => readArticle(id, signal));
  // The text does not wait for why it is as it is, which takes longer.
  const reasons = useAnswer(id, (signal) => explainArticle(id, signal));
  const explanation = reasons.key === answer.key ? reasons.value : undefined;
  const { value, refusal, isSlow, isWaiting } = answer;
  return (
    <section class="reading" aria-label={words.article} aria-busy={isWaiting}>
      <p class="back">
        <Link to={close(address)}>← {back ?? words.back}</Link>
      </p>
      <Refused answer={answer} missing={{ title: words.noArticle, hint: words.noArticleHint }} isPage />
      {isSlow && <p class="note">{words.slowArticle}</p>}
      {value && !refusal && <Read article={value} explanation={explanation} unexplained={reasons.refusal} />}
    </section>
  );
}

interface ReadProps {
  article: ReadArticle['article'];
  /** Undefined until it is here. */
  explanation: ReadArticle['explanation'] | undefined;
  /** Why there is no explanation. */
  unexplained: Refusal | undefined;
}

function Read({ article, explanation, unexplained }: ReadProps) {
  const words = useWords();
  const { address } = useNavigation();
  const [lit, setLit] = useState<readonly string[]>([]);
  const text = useRef<HTMLElement | null>(null);
  const labels = useMemo(
    () =>
      explanation?.labels ? readLabels(explanation.labels, article.title ?? '', article.body ?? []) : [],
    [article, explanation],
  );
  const hasStories = useAbility('stories');
  const { mode } = address;
  const isThere = mode !== 'came' || explanation !== undefined;
  useTitle(article.title || article.key);
  useEffect(() => {
    // Who opens an article, or another view of it, reads on from its head.
    document.querySelector<HTMLElement>('.reading h1')?.focus({ preventScroll: true });
    scrollTo({ top: 0, behavior: 'instant' });
    document.querySelector('.result [aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [article.id, mode, isThere]);
  return (
    <>
      <Tools article={article} />
      <div class={`spread ${mode}`}>
        <div class="page">
          {mode === 'trail' && <Trail article={article} />}
          {mode === 'came' && explanation && <AsItCame article={article} explanation={explanation} />}
          {mode === 'text' &&
            (article.body ? (
              <ArticlePage article={article} labels={labels} root={text} onPoint={setLit} />
            ) : (
              <NotArrived article={article} />
            ))}
        </div>
        {mode === 'text' && (
          <aside class="beside" aria-label={words.beside} aria-busy={!explanation}>
            {unexplained && <p role="alert">{unexplained.message}</p>}
            {explanation && (
              <>
                {hasStories && article.body && <LaterStory article={article} explanation={explanation} />}
                <Labels labels={labels} lit={lit} text={text} />
                <Fields article={article} explanation={explanation} />
              </>
            )}
          </aside>
        )}
      </div>
      <Printed />
    </>
  );
}
