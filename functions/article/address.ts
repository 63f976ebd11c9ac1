import { isTracking } from './tracking-parameters.ts';

/**
 * Of characters: a longer address is none that a reader was given.
 * @limit The address is told as a problem, and the article has none.
 */
export const maxAddressLength = 1_000;

/** Blanks and controls, which a parser of addresses would silently leave out. */
const unclean = /[\s\p{Cc}]/u;

/**
 * The address of a page in the one form by which it is found: http or https only, host in lower case, without a name and
 * password, default port, fragment and the parameters of tracking; everything else as it was. Undefined for what is no such
 * address. The same for its own result.
 */
export function canonicalAddress(given: string, base?: string): string | undefined {
  const text = given.trim();
  if (unclean.test(text) || !URL.canParse(text, base)) return undefined;
  const url = new URL(text, base);
  if ((url.protocol !== 'http:' && url.protocol !== 'https:') || !/[\p{L}\p{N}:]/u.test(url.hostname))
    return undefined;
  url.username = '';
  url.password = '';
  url.hash = '';
  if (url.hostname.endsWith('.')) url.hostname = url.hostname.replace(/\.+$/, '');
  const kept = url.search.slice(1).split('&').filter(isKept);
  url.search = kept.length > 0 ? `?${kept.join('&')}` : '';
  return url.href.length <= maxAddressLength ? url.href : undefined;
}

function isKept(parameter: string): boolean {
  return parameter !== '' && !isTracking(parameter.split('=', 1)[0] ?? '');
}

/** The site of an address: its host without `www.`, and without a port. */
export function siteOf(address: string): string {
  return bareHost(new URL(address).hostname);
}

/** A host as `siteOf` gives it; undefined for what is no host. */
export function readSite(given: string): string | undefined {
  const text = given.trim();
  if (/[\s/?#@\\]/.test(text) || !URL.canParse(`http://${text}`)) return undefined;
  const { hostname } = new URL(`http://${text}`);
  return hostname === '' ? undefined : bareHost(hostname);
}

function bareHost(host: string): string {
  return host.replace(/^www\.(?=.*\.)/, '').replace(/\.+$/, '');
}

/** In names: a site is found by no more of those that it belongs to. */
const deepest = 8;

/** A site and those that it belongs to: `sport.example.org` is part of `example.org`. */
export function sitesAbove(site: string): string[] {
  const names = site.split('.');
  if (site.startsWith('[') || /^[\d.]+$/.test(site)) return [site];
  return names
    .slice(0, Math.max(1, names.length - 1))
    .map((_, at) => names.slice(at).join('.'))
    .slice(-deepest);
}
