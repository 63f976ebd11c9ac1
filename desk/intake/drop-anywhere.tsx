import { useEffect, useState } from 'preact/hooks';
import { goTo } from '../address.ts';
import { useAbility } from '../frame/config-context.ts';
import { useNavigation } from '../frame/navigation.ts';
import { useWords } from '../words/words.ts';
import { intake, takeIn } from './intake.ts';
import { readDropped } from './read-entries.ts';

/** Takes in files and folders that are dropped anywhere on the page, and says so while they hang over it. */
export function DropAnywhere() {
  const words = useWords();
  const { address, go } = useNavigation();
  const canUpload = useAbility('upload');
  const [isOver, setIsOver] = useState(false);
  useEffect(() => {
    if (!canUpload) return undefined;
    const hover = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      setIsOver(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setIsOver(false);
    };
    const drop = async (event: DragEvent) => {
      event.preventDefault();
      setIsOver(false);
      const files = event.dataTransfer ? await readDropped(event.dataTransfer.items) : [];
      if (files.length === 0) return;
      takeIn(files);
      go(goTo(address, 'add'));
    };
    addEventListener('dragover', hover);
    addEventListener('dragleave', leave);
    addEventListener('drop', drop);
    return () => {
      removeEventListener('dragover', hover);
      removeEventListener('dragleave', leave);
      removeEventListener('drop', drop);
    };
  }, [canUpload, address]);
  useStayWhileSending();
  return isOver ? (
    <div class="drop" aria-hidden="true">
      {words.dropHere}
    </div>
  ) : null;
}

/** Asks before the page is closed while files are only in it. */
function useStayWhileSending(): void {
  useEffect(() => {
    const stay = (event: BeforeUnloadEvent) => {
      if (intake.get().some(({ state }) => state === 'waiting' || state === 'sending'))
        event.preventDefault();
    };
    addEventListener('beforeunload', stay);
    return () => removeEventListener('beforeunload', stay);
  }, []);
}
