import { openStory } from '../address.ts';
import { Link } from '../frame/link.tsx';
import { useNavigation } from '../frame/navigation.ts';
import type { ReadArticle } from '../reading/read-article.ts';
import { Because } from './because.tsx';
import { CopiesOf } from './copies-of.tsx';
import { Disclosure } from './disclosure.tsx';
import { readCopies, type StoryReasons } from './story.ts';
import { useStoryWords } from './story-words.ts';

/** Beside an article: its story, why it is in it, and who has the same text. */
export function ArticleStory({ article, explanation }: ReadArticle) {
  const said = useStoryWords();
  const { address } = useNavigation();
  const { id } = article;
  const reasons = (explanation as { story?: StoryReasons }).story;
  return (
    <section class="article-story" aria-labelledby="its-story">
      <h2 id="its-story">{said.story}</h2>
      {address.story === undefined && (
        <p>
          <Link to={openStory(address, reasons?.id ?? id)}>{said.toStory}</Link>
        </p>
      )}
      {reasons && (
        <details class="disclosure">
          <summary>{said.why}</summary>
          <Because reasons={reasons} />
        </details>
      )}
      <Disclosure
        key={id}
        summary={said.copiesOf}
        name={id}
        load={(signal) => readCopies(id, signal)}
        show={(found) => <CopiesOf found={found} />}
      />
    </section>
  );
}
