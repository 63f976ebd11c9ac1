import * as v from 'valibot';
import { formatStory } from '../../print/format-story.ts';
import { type ApiOptions, findArchive } from '../../stack/catalogue-api.ts';
import { findId } from '../../stack/find-id.ts';
import { askOf, askOfStories, describeNoStory, storySchema } from '../../stack/story-answer.ts';

/** Prints the story of an article, given by its id or its key; if there is none, throws an error that says what to do. */
export async function showStory(
  name: string,
  options: ApiOptions & { json?: true; language?: string },
): Promise<void> {
  const archive = await findArchive(options);
  const id = await findId(name, archive);
  const none = `${describeNoStory(name)} \`copydesk show ${name}\` says where it stands.`;
  const query = options.language === undefined ? {} : { language: options.language };
  const answer = await askOfStories(`/stories/${id}`, query, askOf(archive.api), none);
  process.stdout.write(
    options.json ? `${JSON.stringify(answer)}\n` : formatStory(v.parse(storySchema, answer)),
  );
}
