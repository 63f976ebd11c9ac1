import { useState } from 'preact/hooks';
import type { ArticleDetail } from '../../functions/query/api/article-schema.ts';
import { type ReadingMode, readingModes } from '../address.ts';
import { inboxUrl } from '../api/inbox.ts';
import { useAbility } from '../frame/config-context.ts';
import { Link } from '../frame/link.tsx';
import { useNavigation } from '../frame/navigation.ts';
import { DeleteFile } from '../intake/delete-file.tsx';
import { ReplaceFile } from '../intake/replace-file.tsx';
import { useWords } from '../words/words.ts';
import { citeArticle } from './citation.ts';

/** The class by which the key for the original finds its link. */
export const originalClass = 'original';

/** What can be done with an article: other views of it, its file, a line to cite it by. */
export function Tools({ article }: { article: ArticleDetail }) {
  const words = useWords();
  const { address } = useNavigation();
  const canReadFile = useAbility('file');
  const here = (mode: ReadingMode) => (address.mode === mode ? { 'aria-current': 'page' as const } : {});
  return (
    <div class="tools">
      <nav aria-label={words.views}>
        {readingModes.map((mode) => (
          <Link key={mode} to={{ ...address, mode }} {...here(mode)}>
            {words.modes[mode]}
          </Link>
        ))}
      </nav>
      <div class="choices">
        {canReadFile && (
          <a
            class={`button ${originalClass}`}
            href={inboxUrl(article.source.key, article.source.versionId)}
            download=""
            rel="noopener noreferrer"
          >
            {words.original}
          </a>
        )}
        <Copy article={article} />
        <button type="button" onClick={() => print()}>
          {words.print}
        </button>
        <ReplaceFile fileKey={article.key} />
        <DeleteFile fileKey={article.key} onDeleted={() => {}} />
      </div>
    </div>
  );
}

/** Copies the line to cite an article by; where the browser copies nothing, shows it to be copied. */
function Copy({ article }: { article: ArticleDetail }) {
  const words = useWords();
  const [shown, setShown] = useState<'no' | 'copied' | 'by-hand'>('no');
  const permalink = new URL(`?article=${article.id}`, location.href).href;
  const citation = citeArticle(article, permalink, words);
  const copy = () =>
    navigator.clipboard.writeText(citation).then(
      () => setShown('copied'),
      () => setShown('by-hand'),
    );
  return (
    <>
      <a class="button" href={permalink}>
        {words.permalink}
      </a>
      <button type="button" onClick={copy}>
        {words.cite}
      </button>
      <span role="status" class="note">
        {shown === 'copied' && words.copied}
      </span>
      {shown === 'by-hand' && <input readOnly value={citation} aria-label={words.cite} />}
    </>
  );
}
