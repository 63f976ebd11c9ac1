import { cleanArticle } from '../../../functions/clean/clean-article.ts';

const title = 'Bridge over the river to be closed';
const text = [
  'The council of the small town decided on Tuesday that the bridge over the river will be closed for repairs until May.',
  'The ferry is to carry the people who live on the other bank for as long as the work lasts, the mayor said.',
];

const forms = {
  'a.txt': (lines: string[]) => [title, ...lines].join('\n\n'),
  'a.json': (lines: string[]) => JSON.stringify({ title, body: lines.join('\n\n') }),
};

/** What stays of the lines below the text, in a file of either form. */
function kept(below: string[]): string[][] {
  return Object.entries(forms).map(([key, write]) => {
    const bytes = new TextEncoder().encode(write([...text, ...below]));
    return cleanArticle(bytes, { key, modifiedAt: '2026-03-01T09:30:12Z' }).body.slice(text.length);
  });
}

describe('short sentences at the end of a text', () => {
  it.each([
    [['The work goes on.']],
    [['He agreed.']],
    [['Les travaux continuent.']],
    [['Die Arbeit geht weiter.']],
    [['Работа продолжается.']],
    [['工事は続く。']],
    [['“We wait,” he said.']],
    [['He agreed.', 'She did not.', 'It rained.']],
  ])('end it where nothing but such sentences stands below: %j', (below) => {
    for (const body of kept(below)) expect(body).toEqual(below);
  });

  it('end it above furniture, too', () => {
    for (const below of [['Share'], ['Read also', 'Fire in the old harbour'], ['More news']])
      for (const body of kept(['The bridge stays.', ...below])) expect(body).toEqual(['The bridge stays.']);
  });

  it.each([
    [['Want to learn more?']],
    [['Ann Rivers']],
    [['Amen.']],
    [['A. R.']],
    [['Herald News']],
    [['All rights reserved.']],
    [['Thanks a lot.', 'Herald News', 'Sport Weather Culture']],
    [['Share', 'Never miss out.', 'Herald News']],
  ])('are none of these, which go as before: %j', (below) => {
    for (const body of kept(below)) expect(body).toEqual([]);
  });
});
