import { facetNames } from '../article/facets.ts';
import type { Question } from '../article/standing-search.ts';
import { RequestProblem } from '../http/request-problem.ts';
import { type ParsedSearch, parseSearch } from '../query/api/parse-search.ts';
import { parseTextQuery } from '../query/search/text-query.ts';

/** The parameters that say which articles are found; the others say how they are listed. */
const questionParameters: readonly string[] = ['q', ...facetNames, 'from', 'to', 'undated'];

/**
 * Reads the question of a standing search as the API reads the same parameters; throws RequestProblem for what it would
 * refuse, for parameters that only a listing has, and for a question that leaves nothing out.
 */
export function readQuestion(question: Question): ParsedSearch {
  const names = Object.keys(question);
  const other = names.find((name) => !questionParameters.includes(name));
  if (other !== undefined) {
    const known = questionParameters.join(', ');
    throw new RequestProblem(400, `A standing search has no ${other}. It may have: ${known}.`, other);
  }
  if (names.length === 0)
    throw new RequestProblem(
      400,
      'A standing search needs words (q) or a filter: without any, every article matches.',
    );
  const parsed = parseSearch(question);
  if (parsed.query.q !== undefined) parseTextQuery(parsed.query.q);
  return parsed;
}
