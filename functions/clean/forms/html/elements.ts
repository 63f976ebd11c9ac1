import type { Verdict } from '../../lines/page.ts';
import { attributeOf, type Element } from './parse-html.ts';

const words = (text: string) => text.split(' ');

/** Elements that stand on lines of their own. A row of a table is one line, unless its cells hold such elements. */
export const blockTags: ReadonlySet<string> = new Set([
  ...words('address article aside blockquote body button caption center dd details dialog dir div dl dt'),
  ...words('fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html'),
  ...words('legend li main menu nav ol p pre search section select summary table tbody textarea tfoot thead'),
  ...words('title tr ul'),
]);

/** Elements whose text nobody reads, and what they are. */
export const unseen: ReadonlyMap<string, string> = new Map([
  ['script', 'scripts'],
  ['style', 'styles'],
  ['template', 'templates'],
  ...words('audio canvas datalist embed iframe math noframes object svg video').map(
    (tag): [string, string] => [tag, 'pictures, films and other pages'],
  ),
]);

const invisible = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** Why a reader does not see what is in an element; undefined if nothing says so. */
export function hides(element: Element): Verdict | undefined {
  if (element.tagName === 'noscript')
    return { kind: 'hidden', rule: 'noscript: for readers without scripts' };
  if (attributeOf(element, 'hidden') !== undefined) return { kind: 'hidden', rule: 'the attribute hidden' };
  if (invisible.test(attributeOf(element, 'style') ?? ''))
    return { kind: 'hidden', rule: 'its style hides it' };
  if (attributeOf(element, 'aria-hidden') === 'true') return { kind: 'hidden', rule: 'aria-hidden' };
  return undefined;
}
