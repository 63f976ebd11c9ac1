import type { Language } from '../../article/article.ts';

/** Of a language that nothing but a statement tells: templates of pages often name another. */
const statedConfidence = 0.5;

/** UTF-16 units that are enough to see in which script a text is written. */
const enough = 2_000;

/** The language that is stated of a text, where its words tell none and it is written in a script of that language. */
export function heedHint(told: Language, stated: string | undefined, text: string): Language {
  if (told.code !== 'und' || stated === undefined || !isWrittenIn(stated, text)) return told;
  return { code: stated, confidence: statedConfidence, stated: true };
}

/** Writings that are made of several scripts, by their code of ISO 15924. */
const scriptsOf: Readonly<Record<string, string>> = {
  Hans: '\\p{Script=Han}',
  Hant: '\\p{Script=Han}',
  Jpan: '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}',
  Kore: '\\p{Script=Hangul}\\p{Script=Han}',
};

/** Whether most letters of a text are of the script in which a language is mostly written. */
function isWrittenIn(language: string, text: string): boolean {
  const { script = '' } = new Intl.Locale(language).maximize();
  const head = text.slice(0, enough);
  const letters = head.match(/\p{L}/gu)?.length ?? 0;
  try {
    const own =
      head.match(new RegExp(`[${scriptsOf[script] ?? `\\p{Script=${script}}`}]`, 'gu'))?.length ?? 0;
    return own * 2 > letters;
  } catch {
    // No script that Unicode has letters of.
    return false;
  }
}
