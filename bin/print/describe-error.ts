/** What goes wrong in the world has a message for people; what goes wrong in the code needs to be found. */
const mistakesOfOurs = [TypeError, ReferenceError, RangeError];

/** What the SDK says of the two things that people forget most often, and what to do. */
const remedies: [test: (error: Error) => boolean, remedy: string][] = [
  [
    ({ message }) => message === 'Region is missing',
    'No AWS region is set. Set AWS_REGION, or name one with --region.',
  ],
  [
    ({ name }) => name === 'CredentialsProviderError',
    'There are no AWS credentials. Log in, for example with `aws sso login`, or set AWS_PROFILE.',
  ],
  [
    ({ name }) => name === 'ExpiredToken' || name === 'ExpiredTokenException',
    'Your AWS credentials have expired. Log in again, for example with `aws sso login`.',
  ],
];

/** What a command says of the error that ended it. */
export function describeError(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const [, remedy] = remedies.find(([test]) => test(error)) ?? [];
  if (remedy !== undefined) return remedy;
  if (mistakesOfOurs.some((kind) => error instanceof kind)) return error.stack ?? error.message;
  return error.message || error.name;
}
