/** Knows every language of ISO 639; what it has no name for is none. */
const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/** The code of ISO 639-1 that a tag of BCP 47 begins with: `fr` for `fr-CA`, `fra` and `fr_FR`; undefined for what is none. */
export function readLanguage(tag: string): string | undefined {
  const written = tag.trim().replaceAll('_', '-');
  try {
    const { language } = new Intl.Locale(written);
    return /^[a-z]{2}$/.test(language) && names.of(language) !== undefined ? language : undefined;
  } catch {
    return undefined;
  }
}
