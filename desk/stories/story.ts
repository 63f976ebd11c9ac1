import type { Report, Story } from '../../functions/query/api/stories/story-schemas.ts';
import { apiUrl } from '../api/api.ts';
import { call } from '../api/call.ts';

export type { Report, Story };

/** A story, by the id of any of its articles, with its title in this language where it has one. */
export async function readStory(id: string, language: string, signal: AbortSignal): Promise<Story> {
  const query = new URLSearchParams({ language });
  return (await call(apiUrl(`/stories/${id}`, query), {}, signal)).json();
}
