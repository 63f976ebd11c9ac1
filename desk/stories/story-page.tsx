import type { Report } from '../../functions/query/api/stories/story-schemas.ts';
import { open } from '../address.ts';
import { Link } from '../frame/link.tsx';
import { useNavigation } from '../frame/navigation.ts';
import { nameLanguage } from '../words/format.ts';
import { useWords } from '../words/words.ts';
import { Course } from './course.tsx';
import { langOf } from './lang-of.ts';
import { nameMoment } from './name-time.ts';
import { ReportList } from './report-list.tsx';
import type { Story } from './story.ts';
import { StoryAbout } from './story-about.tsx';
import { StoryFigures } from './story-figures.tsx';
import { useStoryWords } from './story-words.ts';

/** A story: what it is, in numbers, how it spread, who wrote of it, and its articles. */
export function StoryPage({ story }: { story: Story }) {
  const said = useStoryWords();
  const [first] = story.timeline;
  const title = story.titles.find((each) => each.title === story.title);
  return (
    <article class="story">
      {first && <Kicker first={first} />}
      <h1 lang={langOf(title?.language)} dir="auto">
        {story.title}
      </h1>
      <OtherTitles story={story} />
      <StoryFigures story={story} />
      {story.articles === 1 ? <p class="note">{said.onlyOne}</p> : <Course timeline={story.timeline} />}
      <StoryAbout id={story.id} articles={story.articles} />
      <ReportList story={story} />
    </article>
  );
}

/** Who reported it first, and when. */
function Kicker({ first: { source, at, precision } }: { first: Report }) {
  const words = useWords();
  const said = useStoryWords();
  return (
    <p class="kicker">
      {said.story} · {said.firstFrom} <span dir="auto">{source || said.unnamed}</span>,{' '}
      <time dateTime={at}>{nameMoment(at, words, precision)}</time>
    </p>
  );
}

/** What it is called in the languages that the reader did not ask for. */
function OtherTitles({ story: { title, titles } }: { story: Story }) {
  const words = useWords();
  const said = useStoryWords();
  const { address } = useNavigation();
  const others = titles.filter((each) => each.title !== title);
  if (others.length === 0) return null;
  return (
    <details class="titles" open={others.length < 6}>
      <summary>{said.inOtherLanguages}</summary>
      <ul>
        {others.map(({ language, title: other, id }) => (
          <li key={language}>
            <small>{nameLanguage(language, words)}</small>{' '}
            <Link to={open(address, id)} lang={langOf(language)} dir="auto">
              {other}
            </Link>
          </li>
        ))}
      </ul>
    </details>
  );
}
