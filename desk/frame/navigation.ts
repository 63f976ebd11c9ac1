import { createContext } from 'preact';
import { useCallback, useContext, useEffect, useState } from 'preact/hooks';
import { type Address, home, readAddress, writeAddress } from '../address.ts';

/** Where the page is, and how it goes elsewhere. */
export interface Navigation {
  address: Address;
  /** Goes to another address; `replace` leaves no step for the browser's way back. */
  go(next: Address, how?: { replace?: boolean }): void;
}

/** Where the page is, for every part of it. */
export const NavigationContext = createContext<Navigation>({ address: home, go: () => {} });

/** Where the page is. */
export function useNavigation(): Navigation {
  return useContext(NavigationContext);
}

/** Follows the browser's address: state is read from it, and every change goes through it. */
export function useBrowserAddress(): Navigation {
  const [search, setSearch] = useState(location.search);
  useEffect(() => {
    const follow = () => setSearch(location.search);
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, []);
  const go = useCallback((next: Address, how: { replace?: boolean } = {}) => {
    const written = writeAddress(next);
    if (how.replace) history.replaceState(null, '', written);
    else if (written !== (location.search || '?')) history.pushState(null, '', written);
    setSearch(location.search);
  }, []);
  return { address: readAddress(search), go };
}
