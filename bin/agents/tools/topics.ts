import * as v from 'valibot';
import { countedFacets } from '../../../functions/article/facets.ts';
import { searchRequest } from '../../../functions/query/api/request-schema.ts';
import { listSchema } from '../../stack/api-answer.ts';
import { keepShort } from '../frame.ts';
import { defineTool, inputOf, readAnswer } from '../tool.ts';
import { question, toParameters } from './question.ts';

/** Values of a facet that are counted at first: some hundred may be there. */
const countedValues = 50;
/** Months or days that are told for each value of a facet: a year and a half of days at first. */
const timesByValue = 11;
const { interval } = searchRequest.entries;

/** Counts what the articles are about. */
export const topicsTool = defineTool({
  name: 'topics',
  title: 'What the archive is about',
  description: `Counts what the matching articles are about: how many have each topic, person, organisation, place, keyword, language, publisher, site or folder (\`facets\`; the most frequent), and with \`interval\` how many were published in each month or on each day. Takes the words and filters of search; without any it describes the whole archive. Facets count the newest 500 matches. Use it first to learn what there is and how values are written; each \`value\` can be given back as a filter.`,
  input: inputOf({
    ...question,
    facets: v.optional(
      v.pipe(
        v.array(
          v.picklist(countedFacets, `facets must be some of ${countedFacets.join(', ')}.`),
          `facets must be a list of some of ${countedFacets.join(', ')}.`,
        ),
        v.minLength(1, 'facets must name what to count.'),
        v.maxLength(countedFacets.length, 'facets may name each once.'),
        v.description('What to count.'),
        v.examples([['topic', 'person']]),
      ),
      ['topic'],
    ),
    interval,
  }),
  async answer(input, ask) {
    const list = await ask('/articles', toParameters({ ...input, limit: 1 }));
    const { total, facets, interval: times, partial } = readAnswer(listSchema, list);
    return keepShort(countedValues, (size) => ({
      ...(total && { [total.isExact ? 'found' : 'foundAbout']: total.count }),
      ...(partial && { partial: 'The time for a search was used up: counts are of fewer articles.' }),
      countedNewest: facets?.ofNewest ?? 0,
      ...Object.fromEntries(
        Object.entries(facets?.counts ?? {}).map(([facet, counts]) => [
          facet,
          counts.slice(0, size).map(({ value, name, count }) => ({
            value,
            ...(name !== value && { name }),
            count,
          })),
        ]),
      ),
      ...(times && {
        [times.isExact ? 'published' : 'publishedAbout']: times.counts.slice(0, size * timesByValue),
      }),
      ...(times && times.counts.length > size * timesByValue && { earlier: 'left out; give `to` for them' }),
    }));
  },
});
