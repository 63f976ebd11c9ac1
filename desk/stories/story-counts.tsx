import { nameLanguage } from '../words/format.ts';
import { useWords } from '../words/words.ts';
import { nameList } from './name-time.ts';
import type { StoryBrief } from './story.ts';
import { useStoryWords } from './story-words.ts';

/** How many articles, copies and sources a story has, and in which languages. */
export function StoryCounts({
  story,
}: {
  story: Pick<StoryBrief, 'articles' | 'copies' | 'sources' | 'languages'>;
}) {
  const words = useWords();
  const said = useStoryWords();
  const { articles, copies, sources, languages } = story;
  return (
    <p class="about">
      <b>{said.countArticles(articles)}</b>
      <span>{said.countSources(sources)}</span>
      {copies > 0 && <span>{said.countCopies(copies)}</span>}
      <span>
        {nameList(
          languages.map((language) => nameLanguage(language, words)),
          words,
        )}
      </span>
    </p>
  );
}
