import type { AnchorHTMLAttributes, ComponentChildren } from 'preact';
import { type Address, writeAddress } from '../address.ts';
import { useNavigation } from './navigation.ts';

type Rest = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href' | 'onClick'> & {
  lang?: string | undefined;
  hreflang?: string;
};

/** Whether the browser itself should follow a link: into another tab, or as a download. */
function isForBrowser(event: MouseEvent): boolean {
  return event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
}

/** A link to another state of the page: a real address, followed without loading anew. */
export function Link({ to, children, ...rest }: Rest & { to: Address; children: ComponentChildren }) {
  const { go } = useNavigation();
  const follow = (event: MouseEvent) => {
    if (isForBrowser(event)) return;
    event.preventDefault();
    go(to);
  };
  return (
    <a {...(rest as object)} href={writeAddress(to)} onClick={follow}>
      {children}
    </a>
  );
}
