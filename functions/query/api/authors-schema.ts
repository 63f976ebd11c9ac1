import * as v from 'valibot';

const author = v.object({
  name: v.string(),
  role: v.exactOptional(v.pipe(v.string(), v.description('As written.'))),
});

/** The authors of an article, where its byline names any. */
export const authors = v.exactOptional(
  v.pipe(v.array(author), v.description('The people whom the byline names.')),
);
