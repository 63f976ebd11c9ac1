import { useEffect } from 'preact/hooks';
import { close, goTo, type ReadingMode } from '../address.ts';
import { createStore } from '../api/store.ts';
import { originalClass } from '../reading/tools.tsx';
import { searchFieldId } from '../search/search-field.tsx';
import { useAbility } from './config-context.ts';
import { readKept, writeKept } from './kept.ts';
import { type Navigation, useNavigation } from './navigation.ts';

/** Whether keys without Ctrl or Alt do anything: who dictates, or rests a hand on the keyboard, can switch them off. */
export const shortcutsOn = createStore(readKept('shortcuts') !== 'off');

/** Switches the keys on or off. */
export function switchShortcuts(isOn: boolean): void {
  writeKept('shortcuts', isOn ? 'on' : 'off');
  shortcutsOn.set(isOn);
}

/** Whether the list of the keys is shown. */
export const overlayShown = createStore(false);

function resultLinks(): HTMLAnchorElement[] {
  return [...document.querySelectorAll<HTMLAnchorElement>('.result :is(h2, h3) a')];
}

/** Goes to the next result, or the one before: opens it where an article is read, else leads the focus to it. */
function step(by: 1 | -1, { address }: Navigation): void {
  const links = resultLinks();
  const isReading = address.article !== undefined;
  const current = isReading
    ? document.querySelector('.result :is(h2, h3) [aria-current]')
    : document.activeElement;
  const here = links.indexOf(current as HTMLAnchorElement);
  const next = links[here < 0 && by < 0 ? links.length - 1 : here + by];
  if (isReading) next?.click();
  else next?.focus();
}

function focusSearch(): void {
  const field = document.getElementById(searchFieldId) as HTMLInputElement | null;
  field?.focus();
  field?.select();
}

function switchMode(mode: ReadingMode, { address, go }: Navigation): void {
  if (address.article === undefined) return;
  go({ ...address, mode: address.mode === mode ? 'text' : mode });
}

/** One step back towards the results. */
function retreat({ address, go }: Navigation): void {
  const { article, story } = address;
  if (article !== undefined) {
    go(close(address));
    // Once the results are shown again.
    setTimeout(() => document.querySelector<HTMLElement>(`[data-id="${article}"] :is(h2, h3) a`)?.focus());
  } else if (story !== undefined) go(goTo(address, 'stories'));
  else if (address.room !== 'search') go(goTo(address, 'search'));
}

type Act = (navigation: Navigation) => void;

/** The key that leads to the stories, where there are some. */
export const storiesKey = 'f';

/** What each key does. */
const actions: Record<string, Act> = {
  '/': focusSearch,
  j: (navigation) => step(1, navigation),
  k: (navigation) => step(-1, navigation),
  o: () => document.querySelector<HTMLElement>(`.${originalClass}`)?.click(),
  e: (navigation) => switchMode('came', navigation),
  t: (navigation) => switchMode('trail', navigation),
  a: ({ address, go }) => go(goTo(address, 'add')),
  w: ({ address, go }) => go(goTo(address, 'watch')),
  s: ({ address, go }) => go(goTo(address, 'care')),
  f: ({ address, go }) => go(goTo(address, 'stories')),
  '?': () => overlayShown.set(true),
  Escape: retreat,
};

function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches('input, textarea, select, [contenteditable]');
}

/** Whether a press of a key is meant for something else: the browser, a dialog, a field. */
function isForOthers(event: KeyboardEvent): boolean {
  const isCombined = event.ctrlKey || event.metaKey || event.altKey || event.isComposing;
  return isCombined || event.defaultPrevented || document.querySelector('dialog[open]') !== null;
}

function press(event: KeyboardEvent, navigation: Navigation, hasStories: boolean): void {
  if (isForOthers(event)) return;
  const isEscape = event.key === 'Escape';
  if (isTyping(event.target)) {
    if (isEscape) (event.target as HTMLElement).blur();
    return;
  }
  const isOn = event.key === storiesKey ? hasStories && shortcutsOn.get() : isEscape || shortcutsOn.get();
  const act = isOn ? actions[event.key] : undefined;
  if (act) event.preventDefault();
  act?.(navigation);
}

/** Listens to the keys. */
export function useShortcuts(): void {
  const navigation = useNavigation();
  const hasStories = useAbility('stories');
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event, navigation, hasStories);
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, [navigation, hasStories]);
}
