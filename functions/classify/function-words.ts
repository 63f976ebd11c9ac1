/** The commonest words of a language that few other languages share: enough to tell an article's, not a headline's. */
export const functionWords: Record<string, string> = {
  fr: 'le la les des du et est une dans pour qui que sur avec pas plus par au aux ce cette sont ont été il elle nous mais leur selon après',
  en: 'the of and to in is that for it was on with as by at from are this have has been not which will their said after',
  es: 'el los las del una que por con para como más su sus se ha fue son este esta pero según entre también ayer',
  de: 'der die das und den von zu mit sich des dem nicht ist ein eine auf für im auch als nach werden wurde bei einen sind',
  it: 'il lo gli della di che per una sono con non del dei alla più nel anche come ha questo dopo dal stato',
  pt: 'o os as do da dos das que em um uma para com não no na por mais ao foi são pelo pela também ele segundo',
  nl: 'de het een van en in is dat op te met voor niet zijn aan er maar om ook als bij door naar heeft worden',
};

/** Scripts that one language we know writes in. */
export const scripts: readonly { language: string; script: RegExp }[] = [
  { language: 'ja', script: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu },
  { language: 'zh', script: /\p{Script=Han}/gu },
  { language: 'ar', script: /\p{Script=Arabic}/gu },
  { language: 'ru', script: /\p{Script=Cyrillic}/gu },
  { language: 'el', script: /\p{Script=Greek}/gu },
];
