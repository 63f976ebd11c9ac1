import { subtitlesForm } from '../../docs/examples/subtitles-form.ts';
import { cleanArticle } from '../../functions/clean/clean-article.ts';

const subtitles = `1
00:00:01,000 --> 00:00:04,000
La mairie de Port-Aubry a évacué trente familles
dans la nuit de lundi à mardi,

2
00:00:04,200 --> 00:00:07,500
après la rupture d'une digue ancienne.

3
00:00:08,000 --> 00:00:12,000
Les pompiers surveillent le niveau de la mer, qui monte encore.
`;

describe('the example of a form of your own', () => {
  it('is told by its content', () => {
    expect(subtitlesForm.is(subtitles)).toBe(true);
    expect(subtitlesForm.is('1 000 personnes ont manifesté.\nElles étaient 00:00 de moins hier.')).toBe(
      false,
    );
  });

  it('gives cleaning the text that is spoken', () => {
    const bytes = Buffer.from(subtitlesForm.read(subtitles).text);
    const { body } = cleanArticle(bytes, { key: 'journal.srt', modifiedAt: '2026-01-12T14:05:00Z' });
    expect(body).toEqual([
      "La mairie de Port-Aubry a évacué trente familles dans la nuit de lundi à mardi, après la rupture d'une digue ancienne.",
      'Les pompiers surveillent le niveau de la mer, qui monte encore.',
    ]);
  });
});
