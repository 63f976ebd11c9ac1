import type { Page } from '../../functions/query/api/answer-schema.ts';
import { writeListed } from '../address.ts';
import { apiUrl } from '../api/api.ts';
import { useWords } from '../words/words.ts';
import { DownloadAll } from './download-all.tsx';
import { useListed } from './use-listed.ts';

/** What is listed, as feeds and as files. */
export function TakeAway({ total }: { total: Page['total'] }) {
  const words = useWords();
  const query = writeListed(useListed());
  const counted = total ? (total.isExact ? words.found : words.about)(total.count) : words.results;
  return (
    <details class="take">
      <summary class="button">{words.take}</summary>
      <div class="menu">
        <p class="note">{words.takeHint(counted)}</p>
        <ul>
          <li>
            <a href={apiUrl('/articles.rss', query)}>RSS</a> ·{' '}
            <a href={apiUrl('/articles.json', query)}>JSON Feed</a> <span class="note">{words.feed}</span>
          </li>
          <li>
            <DownloadAll form="ndjson" total={total} />
          </li>
          <li>
            <DownloadAll form="csv" total={total} />
          </li>
        </ul>
      </div>
    </details>
  );
}
