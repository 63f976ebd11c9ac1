import * as v from 'valibot';
import type { StandingSearch } from '../article/standing-search.ts';
import { RequestProblem } from '../http/request-problem.ts';
import { readQuestion } from './search-question.ts';

const nameMessage =
  'The name of a search has 1 to 64 small letters, digits and hyphens, with a letter or digit at both ends.';
const nameForm = /^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$/;

const questionMessage =
  'question must be an object of parameters of a search, such as {"q": "port", "language": ["fr"]}.';

const wishSchema = v.strictObject({
  question: v.exactOptional(
    v.pipe(
      v.unknown(),
      v.check((value) => !Array.isArray(value), questionMessage),
      v.record(v.string(), v.union([v.string(), v.array(v.string())], questionMessage), questionMessage),
    ),
  ),
  onChange: v.exactOptional(v.boolean('onChange must be true or false.')),
  isMuted: v.exactOptional(v.boolean('isMuted must be true or false.')),
});

/**
 * A standing search as it is wished for, by its name. What is not said stays as it is in the one `known` by this name. If it
 * asks what that one asks, it stands since that one did; else from now on. Throws RequestProblem for a wish that cannot be.
 */
export function makeSearch(
  name: string,
  wish: unknown,
  known: StandingSearch | undefined,
  now: Date,
): StandingSearch {
  if (!nameForm.test(name)) throw new RequestProblem(400, nameMessage, 'name');
  const result = v.safeParse(wishSchema, Array.isArray(wish) ? undefined : wish);
  if (!result.success) throw problemOf(result.issues[0]);
  const { question = known?.question, onChange, isMuted } = result.output;
  if (!question) throw new RequestProblem(400, questionMessage, 'question');
  const { canonical } = readQuestion(question);
  const isSame = known !== undefined && readCanonical(known) === canonical;
  return {
    name,
    question,
    since: isSame ? known.since : now.toISOString(),
    onChange: onChange ?? known?.onChange ?? false,
    isMuted: isMuted ?? known?.isMuted ?? false,
  };
}

/** What a search asks, in one form; undefined if it cannot be read any more. */
function readCanonical({ question }: StandingSearch): string | undefined {
  try {
    return readQuestion(question).canonical;
  } catch {
    return undefined;
  }
}

function problemOf(issue: v.BaseIssue<unknown>): RequestProblem {
  const field = issue.path?.[0]?.key;
  if (field === undefined) return new RequestProblem(400, 'The body must be a JSON object.');
  if (Object.hasOwn(wishSchema.entries, String(field)))
    return new RequestProblem(400, issue.message, String(field));
  const known = Object.keys(wishSchema.entries).join(', ');
  return new RequestProblem(
    400,
    `A standing search has no ${String(field)}. It may have: ${known}.`,
    String(field),
  );
}
