import { ask, writeQuestion } from '../address.ts';
import { readOverview } from '../api/api.ts';
import { useAnswer } from '../api/use-answer.ts';
import { countedFacets } from '../facets.ts';
import { useNavigation } from '../frame/navigation.ts';
import { useWords } from '../words/words.ts';
import { chooseInterval } from './buckets.ts';
import { FacetGroup } from './facet-group.tsx';
import { Period } from './period.tsx';

/** What the matches can be narrowed by: when they were published, what they are about, who is in them. */
export function Narrow({ isReady }: { isReady: boolean }) {
  const words = useWords();
  const { address } = useNavigation();
  const { question } = address;
  const by = chooseInterval(question.from, question.to);
  const asked = ask(address, { sort: 'published', order: 'desc' }).question;
  // After the page of results, which is what somebody waits for.
  const key = isReady ? `${writeQuestion(asked)}&${by}` : undefined;
  const { value, isWaiting, refusal } = useAnswer(key, (signal) => readOverview(asked, by, signal));
  const { facets } = value ?? {};
  const isAll = facets && value?.total?.isExact && facets.ofNewest >= value.total.count;
  return (
    <div class="narrow-body" aria-busy={isWaiting}>
      <Period overview={value} />
      {countedFacets.map((facet) => {
        const counts = facets?.counts[facet] ?? [];
        return counts.length > 0 && <FacetGroup key={facet} facet={facet} counts={counts} />;
      })}
      {facets && facets.ofNewest > 0 && (
        <p class="note">{isAll ? words.ofAll : words.ofNewest(facets.ofNewest)}</p>
      )}
      {((value && !facets) || refusal) && <p class="note">{words.countsMissing}</p>}
    </div>
  );
}
