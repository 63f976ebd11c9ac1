/** What the browser keeps for this page: choices, searches by name, what was looked at last. Private windows may keep nothing. */
type KeptName = 'language' | 'theme' | 'searches' | 'shortcuts' | 'histogram' | 'looked' | 'stories';

const prefix = 'copydesk.';

/** Reads what was kept; undefined if nothing was, or nothing can be. */
export function readKept(name: KeptName): string | undefined {
  try {
    return localStorage.getItem(prefix + name) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a value, where the browser lets us. */
export function writeKept(name: KeptName, value: string): void {
  try {
    localStorage.setItem(prefix + name, value);
  } catch {
    // Then it lasts as long as the page.
  }
}
