import { openStory } from '../address.ts';
import { Link } from '../frame/link.tsx';
import { useNavigation } from '../frame/navigation.ts';
import { formatNumber } from '../words/format.ts';
import { useWords } from '../words/words.ts';
import { nameCourse } from './name-time.ts';
import type { ListedStory } from './story.ts';
import { StoryCounts } from './story-counts.tsx';
import { useStoryWords } from './story-words.ts';
import { percent } from './timeline.ts';

interface StoryItemProps {
  story: ListedStory;
  /** How many articles the largest story shown has. */
  most: number;
  /** What is new of it since its day was looked at. */
  news: 'story' | number;
}

/** A story of a day: its title, how large it is, how it grows, what is new of it. */
export function StoryItem({ story, most, news }: StoryItemProps) {
  const words = useWords();
  const said = useStoryWords();
  const { address } = useNavigation();
  const { id, title, articles, copies, growth, first, last } = story;
  return (
    <li class="result" data-id={id}>
      <p class="kicker">
        {news === 'story' && <b>{said.isNew}</b>}
        {typeof news === 'number' && news > 0 && <b>{said.moreSince(news)}</b>}
        {growth !== 0 && (
          <span class={growth > 0 ? 'growing' : 'fading'}>
            {said.growth(`${growth > 0 ? '+' : '−'}${formatNumber(Math.abs(growth), words)}`)}
          </span>
        )}
      </p>
      <h2 dir="auto">
        <Link to={openStory(address, id)}>{title || words.untitled}</Link>
      </h2>
      <span class="size" aria-hidden="true" style={{ inlineSize: percent(articles / most) }}>
        <i style={{ inlineSize: percent((articles - copies) / articles) }} />
      </span>
      <StoryCounts story={story} />
      <p class="about">{nameCourse(first, last, words, said.since)}</p>
    </li>
  );
}
