import { useRef } from 'preact/hooks';
import { goTo } from '../address.ts';
import { useAbility } from '../frame/config-context.ts';
import { useNavigation } from '../frame/navigation.ts';
import { useWords } from '../words/words.ts';
import { forgetLooked } from './looked.ts';
import { keepSearch, matchesUrl, removeSearch, type StandingSearch } from './standing.ts';
import { useDeed } from './use-deed.ts';
import { useWatchWords } from './watch-words.ts';

/** What can be done with a standing search: hear of it elsewhere, mute it, remove it. */
export function StandingTools({ search, onChanged }: { search: StandingSearch; onChanged: () => void }) {
  const words = useWords();
  const said = useWatchWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const { address, go } = useNavigation();
  const canWrite = useAbility('watch');
  const { isBusy, failure, perform } = useDeed();
  const { name, isMuted } = search;
  const mute = () =>
    perform(async (signal) => {
      await keepSearch({ ...search, isMuted: !isMuted }, signal);
      onChanged();
    });
  const remove = () => {
    dialog.current?.close();
    perform(async (signal) => {
      await removeSearch(name, signal);
      forgetLooked(name);
      onChanged();
      go(goTo(address, 'watch'));
    });
  };
  return (
    <div class="choices">
      <span class="feeds">
        {said.feeds}: <a href={matchesUrl(name, '.rss')}>RSS</a> ·{' '}
        <a href={matchesUrl(name, '.json')}>JSON Feed</a> · <a href={matchesUrl(name, '.ndjson')}>NDJSON</a>
      </span>
      {canWrite && (
        <>
          <button type="button" disabled={isBusy} onClick={mute}>
            {isMuted ? said.unmute : said.mute}
          </button>
          <button type="button" disabled={isBusy} onClick={() => dialog.current?.showModal()}>
            {said.remove}
          </button>
          <dialog ref={dialog} aria-label={said.remove}>
            <p>{said.removeSure(name)}</p>
            <p class="choices">
              <button type="button" class="danger" onClick={remove}>
                {said.remove}
              </button>
              <button type="button" onClick={() => dialog.current?.close()}>
                {words.keepIt}
              </button>
            </p>
          </dialog>
        </>
      )}
      {failure && <p role="alert">{failure}</p>}
    </div>
  );
}
