/**
 * What is done to a folded word before its stem is taken, by language (ISO 639-1): Snowball's algorithms read accents,
 * which folding took away, and do not know some endings that news is full of. All rules of a language in turn. They
 * need not give a true spelling, only the same for all forms of a word. From our own lists of forms, in the test.
 */
const rules: Partial<Record<string, readonly [RegExp, string][]>> = {
  // occupée as occupé, dernière as dernier
  fr: [
    [/ees?$/, 'e'],
    [/ieres?$/, 'ier'],
  ],
  // francés has no plural ending, interés is no form of inter; ciudades, jóvenes
  es: [
    [/(?<=..)ades$/, 'ad'],
    [/([dgv])enes$/, '$1en'],
    [
      /^(franc|ingl|portugu|escoc|irland|holand|finland|japon|liban|senegal|polon|marqu|inter)es(?:es|as?)?$/,
      '$1esa',
    ],
  ],
  // eleições, irmãos; nacionais, possíveis, hotéis; imagens; portuguesa
  pt: [
    [/oes$|(?<!^c)aos$/, 'ao'],
    [/(?<=..)ais$/, 'al'],
    [/(?<=...)eis$/, 'el'],
    [/ns$/, 'm'],
    [/(?<=...)es(?:es|as?)$/, 'es'],
  ],
  nl: [[/eeen$/, 'ee']],
  // elecció as eleccions; català is no form of cat
  ca: [
    [/([cs])io$/, '$1ions'],
    [/^catala(?:ns?|na|nes)?$/, 'catalana'],
  ],
  // nového, novým; posledního
  cs: [
    [/(?<=...)(?:eho|emu|ych|ymi?)$/, 'y'],
    [/(?<=...)(?:iho|imu|ich|imi?)$/, 'i'],
  ],
  // Vowel harmony tells most of the dots: kadınlar, günler.
  tr: [
    [/(?<=[aı][^aeou]*)i(?![^aeou]*e)/g, 'ı'],
    [/o(?=[^aeiouı]*(?:[ou][^aeiouı]*)*[ei])/g, 'ö'],
    [/u(?=[^aeiouı]*(?:[ou][^aeiouı]*)*[ei])/g, 'ü'],
  ],
  // The article with what is written before it; the plural in -at; ta marbuta.
  ar: [
    [/^(?:[وف]?[بك]?ال|[وف]?لل)(?=...)(?!له$)/, ''],
    [/(?<=...)ات$/, ''],
    [/ه$/, 'ة'],
  ],
};

/** A folded word as the stemmer of a language reads its forms alike. */
export function respellWord(word: string, language: string): string {
  let respelled = word;
  for (const [form, replacement] of rules[language] ?? []) respelled = respelled.replace(form, replacement);
  return respelled;
}
