import { useEffect } from 'preact/hooks';

/** Names the page in tabs, history and bookmarks after what it shows; the title before comes back when that goes. */
export function useTitle(what: string): void {
  useEffect(() => {
    const before = document.title;
    document.title = what === '' ? 'Copydesk' : `${what} – Copydesk`;
    return () => {
      document.title = before;
    };
  }, [what]);
}
