import pc from 'picocolors';
import { formatExplanation } from '../../../bin/print/format-explanation.ts';
import { classifyArticle } from '../../../functions/classify/classify-article.ts';
import { makeCopy } from '../../made/make-row.ts';

const seen = '2026-03-04T05:06:07.000Z';

function explain(copy = makeCopy()): string {
  const { body: _body, removed: _removed, ...fields } = copy;
  return formatExplanation(
    { lines: [], seen, fields, labels: classifyArticle(copy) },
    pc.createColors(false),
  );
}

describe('the explanation of an article', () => {
  it('says where its date of publication is from, and apart from it when the file was stored', () => {
    const shown = explain();
    expect(shown).toMatch(/^published +2026-01-02T03:04Z, to the minute, from the header$/m);
    expect(shown).toMatch(/^seen +2026-03-04T05:06:07.000Z, when the file was stored$/m);
  });

  it('says that an article is undated rather than when it was uploaded', () => {
    const { published: _published, ...undated } = makeCopy();
    expect(explain(undated)).toMatch(/^published +undated: nothing says when$/m);
  });
});
