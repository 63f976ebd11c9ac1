import * as v from 'valibot';

/** What is told of a title besides its words. */
export const titleFields = {
  titleSource: v.exactOptional(
    v.pipe(
      v.picklist(['line', 'repeated', 'key', 'page-title', 'breadcrumb', 'share-line', 'first-sentence']),
      v.description('Where the title was read; `first-sentence` stands where no headline was found.'),
    ),
  ),
  titleEvidence: v.exactOptional(
    v.pipe(v.array(v.string()), v.description('What spoke for the headline, the strongest first.')),
  ),
};
