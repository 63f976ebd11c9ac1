import type { FacetName } from '../../functions/article/facets.ts';
import { facetNames } from '../facets.ts';
import { useValueNames } from '../search/value-name.ts';
import { useWords, type Words } from '../words/words.ts';
import type { AskedQuestion } from './asked-question.ts';

/** What a standing search asks, for people. */
export function QuestionText({ asked }: { asked: AskedQuestion }) {
  const words = useWords();
  const nameOf = useValueNames();
  const describe = (parameter: string, value: string) => {
    if (!facetNames.includes(parameter as FacetName)) return value;
    const isExcluded = value.startsWith('-');
    const name = nameOf(parameter as FacetName, isExcluded ? value.slice(1) : value);
    return isExcluded ? `${words.without} ${name}` : name;
  };
  return (
    <dl class="question">
      {Object.entries(asked).map(([parameter, value]) => (
        <div key={parameter}>
          <dt>{labelOf(parameter, words)}</dt>
          <dd dir="auto">
            {[value]
              .flat()
              .map((each) => describe(parameter, each))
              .join(', ')}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function labelOf(parameter: string, words: Words): string {
  const others: Record<string, string> = {
    q: words.search,
    from: words.from,
    to: words.to,
    undated: words.undated,
  };
  return others[parameter] ?? words.facets[parameter] ?? parameter;
}
