import * as v from 'valibot';
import type { DeskPorts } from './desk-ports.ts';

const indexSchema = v.object({ routes: v.array(v.object({ url: v.string() })) });

/**
 * Asks the archive whether it groups articles: its index of routes has those of stories then. Once known it is not asked
 * again; while the archive does not answer the page goes without stories.
 */
export function storiesAsker(callApi: DeskPorts['callApi']): DeskPorts['hasStories'] {
  let known: boolean | undefined;
  return async () => {
    known ??= await ask(callApi).catch(() => undefined);
    return known ?? false;
  };
}

async function ask(callApi: DeskPorts['callApi']): Promise<boolean> {
  const { body } = await callApi({ method: 'GET', path: '/', headers: {} });
  const { routes } = v.parse(indexSchema, JSON.parse(Buffer.from(body).toString()));
  return routes.some(({ url }) => url.endsWith('/stories/{id}'));
}
