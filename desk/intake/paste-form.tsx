import { useState } from 'preact/hooks';
import { useWords } from '../words/words.ts';
import type { GivenFile } from './intake.ts';
import { keyOfPaste } from './read-entries.ts';

/** A text that is pasted becomes a file. */
export function PasteForm({ onPaste }: { onPaste(files: GivenFile[]): void }) {
  const words = useWords();
  const [text, setText] = useState('');
  const add = (event: Event) => {
    event.preventDefault();
    const file = new Blob([text], { type: 'text/plain;charset=utf-8' });
    onPaste([{ key: keyOfPaste(text, new Date()), file }]);
    setText('');
  };
  return (
    <form class="paste" onSubmit={add}>
      <label for="paste">{words.pasteText}</label>
      <textarea
        id="paste"
        rows={6}
        required
        dir="auto"
        value={text}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
      />
      <button type="submit">{words.addText}</button>
    </form>
  );
}
