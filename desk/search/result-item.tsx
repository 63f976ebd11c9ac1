import type { ComponentChildren } from 'preact';
import type { Page } from '../../functions/query/api/answer-schema.ts';
import type { StoryBrief } from '../../functions/query/api/stories/story-brief-schema.ts';
import { open, openStory } from '../address.ts';
import { Link } from '../frame/link.tsx';
import { useNavigation } from '../frame/navigation.ts';
import { formatDate, nameLanguage } from '../words/format.ts';
import { useWords } from '../words/words.ts';
import { Snippet } from './snippet.tsx';
import { useValueNames } from './value-name.ts';

/** An article in a list: where and when it is from, its headline, the words around what was searched, what it is about, and more. */
export function ResultItem({
  article,
  children,
}: {
  article: Page['articles'][number] & { story?: StoryBrief };
  children?: ComponentChildren;
}) {
  const words = useWords();
  const { address } = useNavigation();
  const nameOf = useValueNames();
  const {
    id,
    key,
    title,
    snippet,
    language,
    publisher,
    place,
    published,
    seen,
    topics = [],
    story,
  } = article;
  const code = language && language.code !== 'und' ? language.code : undefined;
  const isRead = address.article === id;
  const origin = [publisher, place].filter(Boolean).join(' · ');
  return (
    <li class="result" data-id={id}>
      {origin && (
        <p class="kicker" lang={code} dir="auto">
          {origin}
        </p>
      )}
      <h2 lang={code} dir="auto">
        <Link to={open(address, id)} {...(isRead && { 'aria-current': 'true' })}>
          {title || key || words.untitled}
        </Link>
      </h2>
      {snippet && <Snippet {...snippet} lang={code} />}
      <p class="about">
        {published ? (
          <time dateTime={published.value}>{formatDate(published.value, words)}</time>
        ) : (
          <span>{words.storedOn(formatDate(seen.slice(0, 10), words))}</span>
        )}
        {language && <span>{nameLanguage(language.code, words)}</span>}
        {topics.slice(0, 3).map((topic) => (
          <span key={topic.code}>{nameOf('topic', topic.code, topic.name)}</span>
        ))}
      </p>
      {story && story.articles > 1 && (
        <p class="in-story">
          <Link to={openStory(address, story.id)}>{words.inStory(story)}</Link>
        </p>
      )}
      {children}
    </li>
  );
}
