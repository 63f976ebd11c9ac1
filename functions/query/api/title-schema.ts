import * as v from 'valibot';
import { factSources } from '../../article/stated-fact.ts';
import { about } from './about.ts';

/** What is told of a title besides its words. */
export const titleFields = {
  titleSource: v.exactOptional(
    about(
      v.picklist([
        'line',
        'repeated',
        'key',
        'page-title',
        'breadcrumb',
        'share-line',
        ...factSources,
        'first-sentence',
      ]),
      'Where the title was read, or who states it; `first-sentence` stands where no headline was found.',
    ),
  ),
  titleEvidence: v.exactOptional(
    about(v.array(v.string()), 'What spoke for the headline, the strongest first.'),
  ),
};
