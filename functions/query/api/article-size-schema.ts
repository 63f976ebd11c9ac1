import * as v from 'valibot';

const count = (description: string) =>
  v.pipe(v.number(), v.integer(), v.minValue(0), v.description(description));

/** How large an article is. */
export const articleSize = v.object({
  paragraphs: count('Paragraphs, subheadings and list items of the text.'),
  words: count('Words of the text, between spaces and signs.'),
  removed: count('Lines that cleaning took out.'),
  indexedWords: v.exactOptional(
    count(
      'The article has more words than search knows: `q` and phrases find this many of its first ones, as search counts them (in scripts without spaces, pairs of characters), and snippets are of these. It is shown whole. Absent where search knows every word.',
    ),
  ),
});
