import type { Language } from '../article/article.ts';
import { functionWords, scripts } from './function-words.ts';

const wordLanguages = new Map<string, string[]>();
for (const [language, words] of Object.entries(functionWords)) {
  for (const word of words.split(' '))
    wordLanguages.set(word, [...(wordLanguages.get(word) ?? []), language]);
}

/** A script is the text's own when this share of its letters is written in it. */
const minScriptShare = 0.3;
/** Fewer function words than this say nothing. */
const minFunctionWords = 5;
const undetermined: Language = { code: 'und', confidence: 0 };

/** The language of a text, or `und`: by its script, else by the function words it uses; confidence is their share. */
export function detectLanguage(text: string): Language {
  return languageOfScript(text) ?? languageOfWords(text);
}

function languageOfScript(text: string): Language | undefined {
  const letters = Math.max(1, text.match(/\p{L}/gu)?.length ?? 0);
  return scripts
    .map(({ language, script }) => ({
      code: language,
      confidence: (text.match(script)?.length ?? 0) / letters,
    }))
    .filter(({ confidence }) => confidence >= minScriptShare)
    .map(({ code, confidence }) => ({ code, confidence: round(confidence) }))[0];
}

function languageOfWords(text: string): Language {
  const votes = new Map<string, number>();
  let total = 0;
  for (const [word] of text.toLowerCase().matchAll(/\p{L}+/gu)) {
    const languages = wordLanguages.get(word) ?? [];
    if (languages.length > 0) total++;
    for (const language of languages) votes.set(language, (votes.get(language) ?? 0) + 1);
  }
  const [code, count] = [...votes].sort((a, b) => b[1] - a[1])[0] ?? ['und', 0];
  return count < minFunctionWords ? undetermined : { code, confidence: round(count / total) };
}

function round(share: number): number {
  return Math.round(Math.min(1, share) * 100) / 100;
}
