import { useEffect, useRef, useState } from 'preact/hooks';

/** Something that is done once, at a button: whether it is being done, and why it was not. */
export function useDeed() {
  const [isBusy, setIsBusy] = useState(false);
  const [failure, setFailure] = useState<string>();
  const ended = useRef(new AbortController());
  useEffect(() => () => ended.current.abort(), []);
  const perform = (deed: (signal: AbortSignal) => Promise<void>) => {
    const { signal } = ended.current;
    setIsBusy(true);
    setFailure(undefined);
    deed(signal)
      .catch((error: Error) => signal.aborted || setFailure(error.message))
      .finally(() => signal.aborted || setIsBusy(false));
  };
  return { isBusy, failure, perform };
}
