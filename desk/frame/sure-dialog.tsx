import type { RefObject } from 'preact';
import { useWords } from '../words/words.ts';

interface SureDialogProps {
  dialog: RefObject<HTMLDialogElement | null>;
  /** What is asked about, in a word or two. */
  label: string;
  question: string;
  /** What the button says that does it. */
  yes: string;
  onYes(): void;
}

/** Asks once before something is taken away. */
export function SureDialog({ dialog, label, question, yes, onYes }: SureDialogProps) {
  const words = useWords();
  return (
    <dialog ref={dialog} aria-label={label}>
      <p>{question}</p>
      <p class="choices">
        <button type="button" class="danger" onClick={onYes}>
          {yes}
        </button>
        <button type="button" onClick={() => dialog.current?.close()}>
          {words.keepIt}
        </button>
      </p>
    </dialog>
  );
}
