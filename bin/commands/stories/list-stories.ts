import * as v from 'valibot';
import { formatStoryList } from '../../print/format-story-list.ts';
import { type ApiOptions, findArchive } from '../../stack/catalogue-api.ts';
import { askOf, askOfStories, storiesSchema } from '../../stack/story-answer.ts';

/** Options with a list of values, which may be given several times. */
const lists = ['language', 'topic', 'person', 'organisation', 'place'] as const;
/** Options that are passed to the API unchanged. */
const singles = ['from', 'to', 'sort', 'minSources', 'limit', 'cursor'] as const;

type StoriesOptions = ApiOptions & { json?: true } & Partial<Record<(typeof lists)[number], string[]>> &
  Partial<Record<(typeof singles)[number], string>>;

/** Prints the stories of some days; throws, with what to do, where an archive groups nothing. */
export async function listStories(options: StoriesOptions): Promise<void> {
  const given = [...lists, ...singles].flatMap((name) => {
    const value = options[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  const { api } = await findArchive(options);
  const answer = await askOfStories('/stories', Object.fromEntries(given), askOf(api));
  process.stdout.write(
    options.json ? `${JSON.stringify(answer)}\n` : formatStoryList(v.parse(storiesSchema, answer)),
  );
}
