import { siteOf } from '../../article/address.ts';
import { squeeze } from '../lines/fold.ts';
import type { Statements } from './judge-facts.ts';

/** Signs that part a headline from the name of its site, in front of it or behind. */
const sign = /\s*[|｜]\s*|\s+[-–—·•»«:]+\s+|\s*(?<=\S):\s+/u;

/** Stated headlines without the names of publisher and site: `Headline | Le Journal`. */
export function cutSiteNames({ title, publisher, url }: Statements): Statements['title'] {
  const names = new Set([
    ...publisher.map(({ value }) => squeeze(value)),
    ...url.flatMap(({ value }) => namesOfSite(siteOf(value))),
  ]);
  names.delete('');
  return title
    .map((statement) => ({ ...statement, value: cutNames(statement.value, names) }))
    .filter(({ value }) => !names.has(squeeze(value)));
}

/** `news.example.org` is called so, and `example.org`, and `example`. */
function namesOfSite(site: string): string[] {
  const parts = site.split('.');
  const own = parts.length > 1 ? parts.slice(0, -1) : parts;
  return [site, parts.slice(-2).join('.'), own.at(-1) ?? '', own.join('')].map(squeeze);
}

function cutNames(title: string, names: ReadonlySet<string>): string {
  const parts = splitAtSigns(title);
  let [first, last] = [0, parts.length - 1];
  while (first < last && names.has(squeeze(parts[last]?.text ?? ''))) last -= 1;
  while (first < last && names.has(squeeze(parts[first]?.text ?? ''))) first += 1;
  const [from, to] = [parts[first], parts[last]];
  return from && to ? title.slice(from.start, to.start + to.text.length) : title;
}

/** The parts of a title, and where each begins. */
function splitAtSigns(title: string): { text: string; start: number }[] {
  const parts: { text: string; start: number }[] = [];
  let start = 0;
  for (const found of title.matchAll(new RegExp(sign, 'gu'))) {
    parts.push({ text: title.slice(start, found.index), start });
    start = found.index + found[0].length;
  }
  return [...parts, { text: title.slice(start), start }];
}
