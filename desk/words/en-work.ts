/** English: adding articles and looking after them. */
export const workWords = {
  dropHere: 'Drop articles here',
  stages: {
    cleaned: 'In work',
    classified: 'In work',
    indexed: 'Found',
    rejected: 'Rejected',
    failed: 'Failed',
  },
  reasons: {
    archived: 'in an archive',
    binary: 'no text',
    empty: 'no article in it',
    encrypted: 'encrypted',
    'too-large': 'too large',
    undecodable: 'characters unknown',
  } as Record<string, string>,
  /** What to do about a rejection; where there is none here, the API's own sentence stands. */
  hints: {} as Record<string, string>,
};
