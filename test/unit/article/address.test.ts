import fc from 'fast-check';
import { canonicalAddress, readSite, siteOf, sitesAbove } from '../../../functions/article/address.ts';

describe('the canonical address', () => {
  it.each([
    ['HTTPS://WWW.News.Example:443/Sport/A.html#comments', 'https://www.news.example/Sport/A.html'],
    ['http://news.example:80', 'http://news.example/'],
    ['http://news.example:8080/a', 'http://news.example:8080/a'],
    ['https://news.example/a?utm_source=x&id=3&UTM_Medium=y&fbclid=z', 'https://news.example/a?id=3'],
    ['https://news.example/a?xtor=RSS-1', 'https://news.example/a'],
    ['https://news.example/a?b=2&a=1&ref=home', 'https://news.example/a?b=2&a=1&ref=home'],
    ['https://anna:secret@news.example/a', 'https://news.example/a'],
    ['https://news.example./a', 'https://news.example/a'],
    ['https://bücher.example/é', 'https://xn--bcher-kva.example/%C3%A9'],
    ['  https://news.example/a  ', 'https://news.example/a'],
  ])('of %s', (given, canonical) => {
    expect(canonicalAddress(given)).toBe(canonical);
  });

  it.each([
    'javascript:alert(1)',
    'JAVASCRIPT:alert(1)//http://news.example',
    'data:text/html,<script>alert(1)</script>',
    'ftp://news.example/a',
    'file:///etc/passwd',
    'news.example/a',
    '//news.example/a',
    '/a',
    'https://',
    'http://.',
    'https://news.example/a b',
    'https://news.example/\na',
    `https://news.example/${'a'.repeat(1_000)}`,
    '',
  ])('is none for %j', (given) => {
    expect(canonicalAddress(given)).toBeUndefined();
  });

  it('is one form: what it gives, it leaves as it is', () => {
    const query = fc.array(fc.constantFrom('utm_x=1', 'a=b', 'gclid=q', 'c', '&', 'd=%20'), { maxLength: 6 });
    fc.assert(
      fc.property(fc.webUrl({ withFragments: true }), query, (url, parameters) => {
        const canonical = canonicalAddress(`${url.split('#', 1)[0]}?${parameters.join('&')}`);
        if (canonical === undefined) return;
        expect(canonicalAddress(canonical)).toBe(canonical);
        expect(canonical).not.toMatch(/utm_x|gclid=q|#/);
      }),
    );
  });

  it('is http or https, or none, whatever is given', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.webUrl()), (given) => {
        const canonical = canonicalAddress(given);
        expect(canonical === undefined || /^https?:\/\/[^\s\p{Cc}"<>]+$/u.test(canonical)).toBe(true);
      }),
    );
  });
});

describe('a site', () => {
  it('is the host without www., and belongs to those whose name it ends with', () => {
    expect(siteOf('https://www.news.example:8080/a')).toBe('news.example');
    expect(siteOf('https://sport.news.example/')).toBe('sport.news.example');
    expect(sitesAbove('sport.news.example')).toEqual(['sport.news.example', 'news.example']);
    expect(sitesAbove('localhost')).toEqual(['localhost']);
    expect(sitesAbove('192.0.2.7')).toEqual(['192.0.2.7']);
    expect(sitesAbove('[2001:db8::1]')).toEqual(['[2001:db8::1]']);
  });

  it('is read as people write it', () => {
    expect(readSite('WWW.News.Example')).toBe('news.example');
    expect(readSite('bücher.example')).toBe('xn--bcher-kva.example');
    for (const none of ['', 'a b', 'a/b', 'a?b', 'user@news.example']) expect(readSite(none)).toBeUndefined();
  });
});
