import * as v from 'valibot';
import { about } from './about.ts';

const author = v.object({
  name: v.string(),
  role: v.exactOptional(about(v.string(), 'As written.')),
});

/** The authors of an article, where its byline names any. */
export const authors = v.exactOptional(about(v.array(author), 'The people whom the byline names.'));
