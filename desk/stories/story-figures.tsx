import { formatNumber, nameLanguage } from '../words/format.ts';
import { useWords } from '../words/words.ts';
import { nameMoment, nameSpan, spanBetween } from './name-time.ts';
import { listSources } from './sources.ts';
import type { Story } from './story.ts';
import { useStoryWords } from './story-words.ts';

/** What a story is in numbers. */
export function StoryFigures({ story }: { story: Story }) {
  const words = useWords();
  const said = useStoryWords();
  const { articles, copies, sources, languages, first, last } = story;
  const span = nameSpan(spanBetween(first, last), words);
  const number = (value: number) => formatNumber(value, words);
  return (
    <dl class="figures" aria-label={said.figures}>
      <div>
        <dt>{said.articles(articles)}</dt>
        <dd>
          {number(articles)} <small>{said.ofThemCopies(copies)}</small>
        </dd>
      </div>
      <div>
        <dt>{said.sources(sources)}</dt>
        <dd>
          {number(sources)}{' '}
          {!story.cut && <small>{said.andReprinted(listSources(story.timeline).reprinted.length)}</small>}
        </dd>
      </div>
      <div>
        <dt>{said.languages(languages.length)}</dt>
        <dd>
          {number(languages.length)}{' '}
          <small>
            {languages
              .map(({ language, articles: own }) => `${nameLanguage(language, words)} ${number(own)}`)
              .join(', ')}
          </small>
        </dd>
      </div>
      <div>
        <dt>{said.span}</dt>
        <dd>
          {span || '–'}{' '}
          <small>
            {nameMoment(first, words)}
            {first !== last && ` – ${nameMoment(last, words)}`}
          </small>
        </dd>
      </div>
    </dl>
  );
}
