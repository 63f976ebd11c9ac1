import { useRef, useState } from 'preact/hooks';
import type { Page } from '../../functions/query/api/answer-schema.ts';
import { useWords } from '../words/words.ts';
import { type ExportForm, readExport } from './read-export.ts';
import { useListed } from './use-listed.ts';

type Progress =
  | { kind: 'idle' }
  | { kind: 'reading' | 'done'; articles: number }
  | { kind: 'failed'; why: string };

/** Fetches all pages of what is listed into one file, and says how many articles it holds. */
export function DownloadAll({ form, total }: { form: ExportForm; total: Page['total'] }) {
  const words = useWords();
  const listed = useListed();
  const [progress, setProgress] = useState<Progress>({ kind: 'idle' });
  const running = useRef<AbortController | undefined>(undefined);
  const start = async () => {
    const ended = new AbortController();
    running.current = ended;
    setProgress({ kind: 'reading', articles: 0 });
    try {
      const told = (articles: number) => setProgress({ kind: 'reading', articles });
      const { blob, articles } = await readExport(form, listed, told, ended.signal);
      save(blob, `copydesk.${form}`);
      setProgress({ kind: 'done', articles });
    } catch (error) {
      setProgress(
        ended.signal.aborted ? { kind: 'idle' } : { kind: 'failed', why: (error as Error).message },
      );
    }
  };
  const counted = total && (total.isExact ? words.found : words.about)(total.count);
  return (
    <>
      <button type="button" disabled={progress.kind === 'reading'} onClick={start}>
        {form.toUpperCase()}
      </button>{' '}
      <span class="note" role="status">
        {progress.kind === 'idle' && words.download}
        {progress.kind === 'reading' && words.takeProgress(progress.articles)}
        {progress.kind === 'done' &&
          (!counted || progress.articles === total?.count
            ? words.takeDone(progress.articles)
            : words.takeDiffers(progress.articles, counted))}
        {progress.kind === 'failed' && progress.why}
      </span>
      {progress.kind === 'reading' && (
        <button type="button" class="plain" onClick={() => running.current?.abort()}>
          {words.stop}
        </button>
      )}
    </>
  );
}

function save(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob);
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  // Once the browser has taken it over.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
