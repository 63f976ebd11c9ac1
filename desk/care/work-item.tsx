import type { Page } from '../../functions/query/api/answer-schema.ts';
import { goTo, open } from '../address.ts';
import { inboxUrl } from '../api/inbox.ts';
import { useAbility } from '../frame/config-context.ts';
import { Link } from '../frame/link.tsx';
import { useNavigation } from '../frame/navigation.ts';
import { DeleteFile } from '../intake/delete-file.tsx';
import { ReplaceFile } from '../intake/replace-file.tsx';
import { formatDate } from '../words/format.ts';
import { useWords } from '../words/words.ts';
import { SendAgain } from './send-again.tsx';

/** An article that did not arrive: its file, what happened, what can be done. */
export function WorkItem({ article, again }: { article: Page['articles'][number]; again(): void }) {
  const words = useWords();
  const { address } = useNavigation();
  const canReadFile = useAbility('file');
  const { id, key, stage, error, updatedAt } = article;
  return (
    <li>
      <p>
        <Link to={open(goTo(address, 'search'), id)} dir="auto">
          {key}
        </Link>{' '}
        <small>{formatDate(updatedAt, words)}</small>
      </p>
      {error && <p class="note">{error.message}</p>}
      <p class="choices">
        {canReadFile && (
          <a class="button" href={inboxUrl(key)} download="" rel="noopener noreferrer">
            {words.original}
          </a>
        )}
        <SendAgain stage={stage} which={{ articleId: id }} label={words.sendAgain} onSent={again} />
        <ReplaceFile fileKey={key} />
        <DeleteFile fileKey={key} onDeleted={again} />
      </p>
    </li>
  );
}
