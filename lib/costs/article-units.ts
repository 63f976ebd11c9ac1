/**
 * Write units of a new article of 500 words, by what they are spent on, where articles come in batches: `npm run bench:catalog --
 * --articles 2000 --batch 100`, and for the index, with its merges, that of a million (docs/search.md has both tables).
 */
export const writeUnits = { row: 3.3, text: 2.4, labels: 1.12, work: 0.23, index: 2.5 };

/**
 * Write units of the row of an article that is made anew: clean, classify and index write it once each, and what is served is in it
 * all the time.
 */
const rowAnew = 4.6;

/** Write units of what lists the work where articles come one by one, as they do when they are made anew. */
const workAnew = 2;

/**
 * Write units of an article that is made anew from its file, or from its text, which it then keeps. Texts and labels are written
 * once more to let the superseded ones expire.
 */
export const writeUnitsAnew = {
  clean: rowAnew + 2 * writeUnits.text + 2 * writeUnits.labels + workAnew + writeUnits.index,
  classify: rowAnew + 2 * writeUnits.labels + workAnew + writeUnits.index,
};
