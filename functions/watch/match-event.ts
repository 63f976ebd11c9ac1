import type { SearchMatch, StandingSearch } from '../article/standing-search.ts';
import { type AnnouncedEvent, eventVersion } from '../follow/events/event-schemas.ts';
import type { ServedRow } from '../follow/outcome.ts';

/** The event of a match: made of what is kept of it and of what is served, so that a repetition says the same. */
export function matchEvent(
  { name, since }: StandingSearch,
  { articleId, rev, at, why, snippet }: SearchMatch,
  { served, source }: ServedRow,
): AnnouncedEvent {
  return {
    detailType: 'Search Matched',
    detail: {
      version: eventVersion,
      id: `${articleId}/${rev}/matched/${name}/${since}`,
      articleId,
      rev,
      bucket: source.bucket,
      key: source.key,
      path: `/articles/${articleId}`,
      search: name,
      since,
      at,
      title: served.title,
      why,
      snippet: snippet?.text ?? null,
    },
  };
}
