import type { ArticleDetail } from '../../functions/query/api/article-schema.ts';
import { explainReason } from '../care/explain-reason.ts';
import { useWords } from '../words/words.ts';

/** Why an article has no text to show, and what to do. */
export function NotArrived({ article: { key, stage, error, hint } }: { article: ArticleDetail }) {
  const words = useWords();
  return (
    <article class="message">
      <h1 tabIndex={-1} dir="auto">
        {key}
      </h1>
      <h2>{words.stages[stage]}</h2>
      {error && (
        <p>
          <b>{words.reasons[error.reason] ?? error.reason}</b>: {error.message}
        </p>
      )}
      <p>{explainReason({ ...(error && { reason: error.reason }), ...(hint && { hint }) }, words)}</p>
    </article>
  );
}
