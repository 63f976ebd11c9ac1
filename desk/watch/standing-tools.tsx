import { useRef } from 'preact/hooks';
import { goTo } from '../address.ts';
import { useAbility } from '../frame/config-context.ts';
import { useNavigation } from '../frame/navigation.ts';
import { SureDialog } from '../frame/sure-dialog.tsx';
import { forgetLooked } from './looked.ts';
import { keepSearch, matchesUrl, removeSearch, type StandingSearch } from './standing.ts';
import { useDeed } from './use-deed.ts';
import { useWatchWords } from './watch-words.ts';

/** What can be done with a standing search: hear of it elsewhere, mute it, remove it. */
export function StandingTools({ search, onChanged }: { search: StandingSearch; onChanged: () => void }) {
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
          <SureDialog
            dialog={dialog}
            label={said.remove}
            question={said.removeSure(name)}
            yes={said.remove}
            onYes={remove}
          />
        </>
      )}
      {failure && <p role="alert">{failure}</p>}
    </div>
  );
}
