import { ask, home } from '../address.ts';
import { useAnswer } from '../api/use-answer.ts';
import { Link } from '../frame/link.tsx';
import { useValueNames } from '../search/value-name.ts';
import { formatNumber } from '../words/format.ts';
import { useWords } from '../words/words.ts';
import { aboutFacets, readAbout } from './story.ts';
import { useStoryWords } from './story-words.ts';
import { percent } from './timeline.ts';

/** Values shown of a facet, those of most articles. */
const fewValues = 6;

/** Names and topics of a story by how many of its articles have them. */
export function StoryAbout({ id, articles }: { id: string; articles: number }) {
  const words = useWords();
  const said = useStoryWords();
  const nameOf = useValueNames();
  const { value, refusal } = useAnswer(id, (signal) => readAbout(id, signal));
  const groups = aboutFacets
    .map((facet) => ({ facet, counts: value?.facets?.counts[facet] ?? [] }))
    .filter(({ counts }) => counts.length > 0);
  if (refusal) return <p class="note">{words.countsMissing}</p>;
  if (groups.length === 0) return null;
  return (
    <section class="story-about" aria-labelledby="about-story">
      <h2 id="about-story">{said.about}</h2>
      <div class="groups">
        {groups.map(({ facet, counts }) => (
          <section key={facet}>
            <h3>{words.facets[facet]}</h3>
            <ul>
              {counts.slice(0, fewValues).map((each) => (
                <li key={each.value}>
                  <Link to={ask(home, { filters: [{ facet, value: each.value, isExcluded: false }] })}>
                    <span dir="auto">{nameOf(facet, each.value, each.name)}</span>{' '}
                    <small>{formatNumber(each.count, words)}</small>
                  </Link>
                  <i aria-hidden="true" style={{ inlineSize: percent(Math.min(1, each.count / articles)) }} />
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </section>
  );
}
