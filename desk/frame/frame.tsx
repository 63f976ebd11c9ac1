import type { ComponentChildren } from 'preact';
import { DropAnywhere } from '../intake/drop-anywhere.tsx';
import { useWords } from '../words/words.ts';
import { Banner } from './banner.tsx';
import { Footer } from './footer.tsx';
import { Masthead } from './masthead.tsx';
import { Overlay } from './overlay.tsx';
import { useShortcuts } from './shortcuts.ts';

/** What stands around every screen. */
export function Frame({ children }: { children: ComponentChildren }) {
  const words = useWords();
  useShortcuts();
  return (
    <>
      <a class="skip" href="#main">
        {words.skip}
      </a>
      <Masthead />
      <Banner />
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <Footer />
      <Overlay />
      <DropAnywhere />
    </>
  );
}
