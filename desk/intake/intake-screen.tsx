import { useState } from 'preact/hooks';
import { useStore } from '../api/store.ts';
import { useAbility } from '../frame/config-context.ts';
import { useTitle } from '../frame/use-title.ts';
import { formatNumber } from '../words/format.ts';
import { useWords } from '../words/words.ts';
import { clearEnded, type GivenFile, intake, takeIn } from './intake.ts';
import { IntakeItem } from './intake-item.tsx';
import { countStates, isEnded, pickLines } from './intake-line.ts';
import { PasteForm } from './paste-form.tsx';
import { readChosen } from './read-entries.ts';

const linesShown = 200;

/** Where articles are added, and where each of them is on its way. */
export function IntakeScreen() {
  const words = useWords();
  useTitle(words.addArticles);
  const [folder, setFolder] = useState('');
  if (!useAbility('upload')) {
    return (
      <section class="room">
        <h1>{words.addArticles}</h1>
        <p>{words.cannotAdd}</p>
      </section>
    );
  }
  const prefix = folder.trim().replace(/^\/+|\/+$/g, '');
  const take = (files: readonly GivenFile[]) =>
    takeIn(files.map(({ key, file }) => ({ key: prefix ? `${prefix}/${key}` : key, file })));
  return (
    <section class="room">
      <h1>{words.addArticles}</h1>
      <p>{words.addHint}</p>
      <div class="choose">
        <FileButton label={words.chooseFiles} onChoose={take} />
        <FileButton label={words.chooseFolder} isFolder onChoose={take} />
        <label>
          {words.intoFolder}{' '}
          <input
            value={folder}
            maxLength={200}
            dir="auto"
            onInput={({ currentTarget }) => setFolder(currentTarget.value)}
          />
        </label>
      </div>
      <PasteForm onPaste={take} />
      <IntakeList />
    </section>
  );
}

interface FileButtonProps {
  label: string;
  isFolder?: boolean;
  onChoose(files: GivenFile[]): void;
}

function FileButton({ label, isFolder, onChoose }: FileButtonProps) {
  const choose = (field: HTMLInputElement) => {
    onChoose(readChosen(field.files as FileList));
    // The same files may be chosen again.
    field.value = '';
  };
  return (
    <label class="button file-button">
      {label}
      <input
        type="file"
        multiple
        class="unseen"
        {...(isFolder && { webkitdirectory: true })}
        onChange={({ currentTarget }) => choose(currentTarget)}
      />
    </label>
  );
}

function IntakeList() {
  const words = useWords();
  const lines = useStore(intake);
  if (lines.length === 0) return null;
  const counts = countStates(lines);
  const done = lines.filter(isEnded).length;
  const told = Object.entries(counts).map(
    ([state, count]) => `${formatNumber(count, words)} ${words.intakeStates[state as keyof typeof counts]}`,
  );
  return (
    <section aria-label={words.underWay}>
      <div class="tally">
        <progress value={done} max={lines.length} aria-label={words.underWay} />
        <p role="status">{told.join(', ')}</p>
        {done > 0 && (
          <button type="button" class="plain" onClick={clearEnded}>
            {words.clearEnded}
          </button>
        )}
      </div>
      <ol class="intake">
        {pickLines(lines, linesShown).map((line) => (
          <IntakeItem key={line.number} line={line} />
        ))}
      </ol>
      {lines.length > linesShown && <p class="note">{words.moreLines(lines.length - linesShown)}</p>}
    </section>
  );
}
