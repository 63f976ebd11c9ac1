/** English: reading an article. */
export const readingWords = {
  article: 'Article',
  back: 'Back to the results',
};
