import { useEffect, useRef } from 'preact/hooks';
import { useStore } from '../api/store.ts';
import { useWords } from '../words/words.ts';
import { useAbility } from './config-context.ts';
import { overlayShown, shortcutsOn, storiesKey, switchShortcuts } from './shortcuts.ts';

/** The list of the keys, and the switch for them. */
export function Overlay() {
  const words = useWords();
  const isShown = useStore(overlayShown);
  const isOn = useStore(shortcutsOn);
  const hasStories = useAbility('stories');
  const rows = words.keyRows.filter(([key]) => key !== storiesKey || hasStories);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (isShown && !dialog.current?.open) dialog.current?.showModal();
  }, [isShown]);
  return (
    <dialog ref={dialog} aria-labelledby="keys" onClose={() => overlayShown.set(false)}>
      <h2 id="keys">{words.keys}</h2>
      <dl>
        {rows.map(([key, what]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <label>
        <input
          type="checkbox"
          checked={isOn}
          onChange={({ currentTarget }) => switchShortcuts(currentTarget.checked)}
        />{' '}
        {words.keysOn}
      </label>
      <form method="dialog">
        <button type="submit">{words.close}</button>
      </form>
    </dialog>
  );
}
