/** English: adding articles and looking after them. */
export const workWords = {
  dropHere: 'Drop articles here',
};
