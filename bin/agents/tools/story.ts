import * as v from 'valibot';
import {
  askOfStories,
  describeNoStory,
  type Report,
  type Story,
  storySchema,
} from '../../stack/story-answer.ts';
import { cutFact, keepShort } from '../frame.ts';
import { defineTool, inputOf, readAnswer } from '../tool.ts';
import { articleId } from './article-id.ts';
import { fromInput } from './from-input.ts';

const languageMessage = 'language must be an ISO 639-1 code such as fr, or und.';
/** Reports of one answer at first. */
const usuallyTold = 60;

/** Tells the story that an article is in. */
export const storyTool = defineTool({
  name: 'story',
  title: 'Tell a story',
  description: `Tells the story that an article is in: all articles of all sources and languages about the same event of some days, the first one first, with who wrote of it first, who was first in each language, and who only copied. Use it to learn who covers an event, to read of it in other languages, or to find the original of a copy; then read what matters by its id. Where the answer has \`next\`, ask again with it as \`from\` for later reports. Not every archive groups articles; the answer says so then.`,
  input: inputOf({
    id: articleId,
    language: v.exactOptional(
      v.pipe(
        v.string(languageMessage),
        v.regex(/^(?:[a-z]{2}|und)$/, languageMessage),
        v.description('Of the title; by default the commonest language of the story.'),
      ),
    ),
    from: fromInput('The report'),
  }),
  async answer({ id, language, from }, ask) {
    const none = `${describeNoStory(id)} The tool read says where it stands; search gives the ids of those there are.`;
    const query = language === undefined ? {} : { language };
    const story = readAnswer(storySchema, await askOfStories(`/stories/${id}`, query, ask, none));
    const { timeline } = story;
    return keepShort(usuallyTold, (size) => ({
      id: story.id,
      ...(from === 0 && toldFacts(story)),
      reports: timeline.slice(from, from + size).map(toldReport),
      ...(from + size < timeline.length && { next: from + size, of: timeline.length }),
      ...(story.cut && { cut: true }),
    }));
  },
});

function toldFacts({ title, titles, articles, copies, sources, languages, first, last }: Story): object {
  return {
    title: cutFact(title),
    titles: titles.map((each) => ({ language: each.language, title: cutFact(each.title) })),
    articles,
    copies,
    sources,
    languages,
    first,
    last,
  };
}

function toldReport({ title, source, precision, ...report }: Report): object {
  return {
    ...report,
    ...(precision !== undefined && { onlyKnownTo: precision }),
    title: cutFact(title),
    source: cutFact(source, 100),
  };
}
