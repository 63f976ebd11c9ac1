import * as v from 'valibot';
import type { Member } from '../../../catalog/stories/place.ts';
import type { ApiRequest } from '../../../http/api-messages.ts';
import { RequestProblem } from '../../../http/request-problem.ts';
import { articleSummary } from '../article-view.ts';
import { type Content, jsonContent, listingAgeSeconds } from '../content.ts';
import { decodeCursor, encodeCursor } from '../cursor.ts';
import { nextAddress } from '../next-address.ts';
import type { QueryPorts } from '../query-ports.ts';
import { readPaged } from '../standing/search-routes.ts';
import { findStory, movedFrom } from './find-story.ts';
import { type Story, type StoryArticles, storyArticlesRequest, storyRequest } from './story-schemas.ts';
import { takeServed, tellStory } from './tell-story.ts';

/**
 * Articles of a story that its page is told from: half a read unit or more each.
 * @limit Later ones are counted, but the timeline ends before them and the answer says `cut`.
 */
const maxTold = 500;

/** `GET /stories/{id}`. */
export async function answerStory(request: ApiRequest, asked: string, ports: QueryPorts): Promise<Content> {
  const { language } = readPaged(storyRequest, request.query);
  const found = await findStory(asked, ports);
  const read = found.members.slice(0, maxTold);
  const later = found.members.slice(maxTold);
  const told = takeServed(read, await ports.readRows(read.map(({ articleId }) => articleId)));
  if (told.length === 0) throw new RequestProblem(404, `No article of story ${found.id} is there any more.`);
  const body: Story = {
    id: found.id,
    ...movedFrom(asked, found),
    ...tellStory(told, later, language),
    ...(later.length > 0 && { cut: true }),
  };
  return jsonContent(body, listingAgeSeconds);
}

const position = v.tuple([
  v.pipe(v.number(), v.integer(), v.minValue(0)),
  v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/)),
]);

/** `GET /stories/{id}/articles`. */
export async function answerStoryArticles(
  request: ApiRequest,
  asked: string,
  ports: QueryPorts,
): Promise<Content> {
  const { order, limit, cursor } = readPaged(storyArticlesRequest, request.query);
  const cursorOf = JSON.stringify(['story', asked, order]);
  const after = cursor === undefined ? undefined : decodeCursor(cursorOf, cursor, position);
  const found = await findStory(asked, ports);
  const left = found.members.filter((member) => !after || isAfter(member, after, order));
  if (order === 'latest') left.reverse();
  const page = left.slice(0, limit);
  const last = left.length > limit ? page.at(-1) : undefined;
  const rows = await ports.readRows(page.map(({ articleId }) => articleId));
  const body: StoryArticles = {
    story: { id: found.id, ...movedFrom(asked, found) },
    articles: takeServed(page, rows).map(({ row }) => articleSummary(row)),
    cursor: last ? encodeCursor(cursorOf, [last.minute, last.articleId]) : null,
  };
  return { ...jsonContent(body, listingAgeSeconds), ...nextAddress(request, body.cursor) };
}

/** Whether a member comes after a position, in this order; by time, then by id. */
function isAfter(
  { minute, articleId }: Member,
  [atMinute, atId]: v.InferOutput<typeof position>,
  order: 'latest' | 'first',
): boolean {
  const [forwards, backwards] =
    minute === atMinute ? [articleId > atId, articleId < atId] : [minute > atMinute, minute < atMinute];
  return order === 'first' ? forwards : backwards;
}
