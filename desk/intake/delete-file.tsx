import { useRef, useState } from 'preact/hooks';
import { deleteFile } from '../api/inbox.ts';
import { useAbility } from '../frame/config-context.ts';
import { SureDialog } from '../frame/sure-dialog.tsx';
import { useWords } from '../words/words.ts';

/** Deletes an article's file, and the article with it, after asking once. */
export function DeleteFile({ fileKey, onDeleted }: { fileKey: string; onDeleted(): void }) {
  const words = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const [told, setTold] = useState('');
  if (!useAbility('delete')) return null;
  const remove = async () => {
    dialog.current?.close();
    try {
      await deleteFile(fileKey, new AbortController().signal);
      setTold(words.deleted);
      onDeleted();
    } catch (error) {
      setTold((error as Error).message);
    }
  };
  return (
    <>
      <button type="button" onClick={() => dialog.current?.showModal()}>
        {words.delete}
      </button>
      <span class="note" role="status">
        {told}
      </span>
      <SureDialog
        dialog={dialog}
        label={words.delete}
        question={words.deleteSure(fileKey)}
        yes={words.deleteYes}
        onYes={remove}
      />
    </>
  );
}
