import { taxonomy } from '../../../../functions/classify/topics/taxonomy.ts';
import { RequestProblem } from '../../../../functions/http/request-problem.ts';
import { parseSearch } from '../../../../functions/query/api/parse-search.ts';
import { readParameters } from '../../../../functions/query/api/read-request.ts';

const asked = (query: string) => parseSearch(readParameters(new URLSearchParams(query))).query;

function problemOf(query: string) {
  try {
    asked(query);
  } catch (error) {
    if (error instanceof RequestProblem) return error.problem;
    throw error;
  }
  return undefined;
}

describe('a topic', () => {
  it.each([
    ['politics', '11000000'],
    ['Politik', '11000000'],
    ['POLITIQUE', '11000000'],
    ['política', '11000000'],
    ['politica', '11000000'],
    ['Emeute', '20000069'],
    ["coup d'état", '20000070'],
    ['Coup d’Etat', '20000070'],
    ['arts, culture, entertainment and media', '01000000'],
    ['"arts, culture, entertainment and media"', '01000000'],
    ['11000000', '11000000'],
  ])('is found by its name in any of six languages, case and accents: %s', (name, code) => {
    expect(asked(`topic=${encodeURIComponent(name)}`).include).toEqual([[`topic/${code}`]]);
  });

  it('of every name there is can be asked for by it, alone and with others', () => {
    for (const { code, names } of taxonomy) {
      for (const name of Object.values(names)) {
        expect(asked(`topic=${encodeURIComponent(name)}`).include).toEqual([[`topic/${code}`]]);
      }
    }
  });

  it('is excluded by its name, and named among others with commas', () => {
    expect(asked('topic=-sport,Politik,04000000')).toMatchObject({
      include: [['topic/04000000', 'topic/11000000']],
      exclude: ['topic/15000000'],
    });
    expect(parseSearch({ topic: ['politics'] }).canonical).toBe(
      parseSearch({ topic: ['11000000'] }).canonical,
    );
  });

  it.each([
    ['politcs', 'politics (11000000)'],
    ['energy', 'energy and resource (20000256)'],
    ['Wahll', 'Wahlen'],
    ['klima', 'Klimawandel (20000418)'],
    ['arts and culture', '01000000'],
  ])('that is not known is refused with the nearest there are: %s', (name, nearest) => {
    const problem = problemOf(`topic=${encodeURIComponent(name)}`);
    expect(problem).toMatchObject({ status: 400, parameter: 'topic' });
    expect(problem?.detail).toContain(`No topic is called ${JSON.stringify(name)}. Nearest are `);
    expect(problem?.detail).toContain(nearest);
    expect(problem?.detail.match(/\(\d{8}\)/g)?.length).toBeLessThanOrEqual(5);
  });

  it('that is like none is refused and told where all are', () => {
    expect(problemOf('topic=xyzzy')?.detail).toBe('No topic is called "xyzzy". GET /topics lists all.');
    expect(problemOf('topic=1100')?.detail).toContain('No topic is called "1100".');
  });
});
