/** The code of a language for the `lang` of an element; none where it is not known. */
export function langOf(code: string | undefined): string | undefined {
  return code === 'und' ? undefined : code;
}
