import { createContext } from 'preact';
import { useCallback, useContext, useEffect, useState } from 'preact/hooks';
import { type Address, home, readAddress, writeAddress } from '../address.ts';

/** Where the page is, and how it goes elsewhere. */
export interface Navigation {
  address: Address;
  /** Nothing at all is asked for: where articles are grouped that shows the stories. */
  isBare: boolean;
  /** Goes to another address; `replace` leaves no step for the browser's way back. */
  go(next: Address, how?: { replace?: boolean }): void;
}

/** Where the page is, for every part of it. */
export const NavigationContext = createContext<Navigation>({ address: home, isBare: false, go: () => {} });

/** Where the page is. */
export function useNavigation(): Navigation {
  return useContext(NavigationContext);
}

/** Follows the browser's address: state is read from it, and every change goes through it. */
export function useBrowserAddress(): Navigation {
  const [href, setHref] = useState(location.href);
  useEffect(() => {
    const follow = () => setHref(location.href);
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, []);
  const go = useCallback((next: Address, how: { replace?: boolean } = {}) => {
    const written = writeAddress(next);
    if (how.replace) history.replaceState(null, '', written);
    else if (written !== (location.search || '?')) history.pushState(null, '', written);
    setHref(location.href);
  }, []);
  return { address: readAddress(new URL(href).search), isBare: !href.includes('?'), go };
}
