import { useMemo } from 'preact/hooks';
import type { ArticleDetail } from '../../functions/query/api/article-schema.ts';
import type { VersionText } from '../../functions/query/api/version-schema.ts';
import { listVersions, readVersion } from '../api/api.ts';
import { useAnswer } from '../api/use-answer.ts';
import { useNavigation } from '../frame/navigation.ts';
import { formatDate } from '../words/format.ts';
import { useWords } from '../words/words.ts';
import { langOf } from './article-page.tsx';
import { differByWords } from './word-difference.ts';

/** The correction trail: every text that is kept of an article, and what changed between two of them, word by word. */
export function Trail({ article }: { article: ArticleDetail }) {
  const words = useWords();
  const { address } = useNavigation();
  const { value, refusal } = useAnswer(article.id, (signal) => listVersions(article.id, signal));
  const revs = [...new Set((value?.versions ?? []).map(({ rev }) => rev))];
  const [newest, before] = revs;
  const compared = address.compare ?? (before && newest ? ([before, newest] as const) : undefined);
  return (
    <article class="trail">
      <h1 tabIndex={-1}>{words.trail}</h1>
      {refusal && <p role="alert">{refusal.message}</p>}
      <ol>
        {value?.versions.map(({ rev, versionId, isServed, isCurrent, expiresAt, cleanVersion }) => (
          <li key={`${rev} ${versionId} ${cleanVersion}`}>
            <b>{words.revision(rev)}</b> {isServed && words.isServed}{' '}
            {isCurrent && !isServed && words.isCurrent}{' '}
            {expiresAt && <small>{words.goesOn(formatDate(expiresAt.slice(0, 10), words))}</small>}
          </li>
        ))}
      </ol>
      {value?.partial && <p class="note">{words.trailPartial}</p>}
      {value && revs.length < 2 && <p class="note">{words.oneVersion}</p>}
      {revs.length > 1 && compared && <Choice revs={revs} compared={compared} />}
      {compared && <Difference article={article} older={compared[0]} newer={compared[1]} />}
    </article>
  );
}

function Choice({ revs, compared }: { revs: readonly number[]; compared: readonly [number, number] }) {
  const words = useWords();
  const { address, go } = useNavigation();
  const choose = (place: 0 | 1) => (value: string) => {
    const next: [number, number] = [...compared];
    next[place] = Number(value);
    go({ ...address, compare: [Math.min(...next), Math.max(...next)] }, { replace: true });
  };
  const field = (place: 0 | 1, label: string) => (
    <label>
      <span>{label}</span>{' '}
      <select
        value={String(compared[place])}
        onChange={({ currentTarget }) => choose(place)(currentTarget.value)}
      >
        {revs.map((rev) => (
          <option key={rev} value={String(rev)}>
            {words.revision(rev)}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <p class="choices">
      {field(0, words.olderText)} {field(1, words.newerText)}
    </p>
  );
}

interface Compared {
  article: ArticleDetail;
  older: number;
  newer: number;
}

function Difference({ article, older, newer }: Compared) {
  const words = useWords();
  const { value, refusal, isWaiting } = useAnswer(`${article.id} ${older} ${newer}`, (signal) =>
    Promise.all([readVersion(article.id, older, signal), readVersion(article.id, newer, signal)]),
  );
  const stretches = useMemo(() => value && differByWords(whole(value[0]), whole(value[1])), [value]);
  const isSame = stretches?.every(({ change }) => change === 'same');
  return (
    <div aria-busy={isWaiting}>
      {refusal && <p role="alert">{refusal.status === 404 ? words.textGone : refusal.message}</p>}
      {isSame && <p class="note">{words.sameTexts}</p>}
      <div class="difference" lang={langOf(article)} dir="auto">
        {stretches?.map(({ change, text }, place) => {
          if (change === 'gone') return <del key={place}>{text}</del>;
          return change === 'new' ? <ins key={place}>{text}</ins> : text;
        })}
      </div>
    </div>
  );
}

function whole({ title, body }: VersionText): string {
  return [title, ...body].join('\n\n');
}
