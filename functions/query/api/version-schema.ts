import * as v from 'valibot';
import { about } from './about.ts';
import { articleId, copyFields, cut, rev } from './article-schema.ts';
import { removal } from './lines-schema.ts';

const expiresAt = v.exactOptional(about(v.string(), 'When it goes; absent for what stays.'));

/** One text in the correction trail. */
const version = {
  rev,
  versionId: about(v.string(), 'Of the object that it was made from.'),
  cleanVersion: v.number(),
  profileVersion: v.exactOptional(v.string()),
  isCurrent: about(v.boolean(), 'The newest; it may still be in work.'),
  isServed: about(v.boolean(), 'The one that readers are shown.'),
  expiresAt,
};

/** The correction trail: every text that is kept of an article. */
export const versionsSchema = v.object({
  id: articleId,
  versions: about(v.array(v.object(version)), 'Newest first.'),
  partial: v.exactOptional(
    about(v.literal(true), 'The budget of a query was used up: there may be more texts than these.'),
  ),
});

/** One text of the correction trail. */
export const versionTextSchema = v.object({
  id: articleId,
  ...version,
  ...copyFields,
  body: v.array(v.string()),
  removed: v.array(removal),
  cut,
});

/** The correction trail, as its schema says. */
export type Versions = v.InferOutput<typeof versionsSchema>;
/** One text of the trail, as its schema says. */
export type VersionText = v.InferOutput<typeof versionTextSchema>;
