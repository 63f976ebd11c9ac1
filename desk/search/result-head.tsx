import type { Page } from '../../functions/query/api/answer-schema.ts';
import { ask, goTo, type Order, type PageSize, pageSizes, type Sort } from '../address.ts';
import { useAbility } from '../frame/config-context.ts';
import { Link } from '../frame/link.tsx';
import { useNavigation } from '../frame/navigation.ts';
import { useWords } from '../words/words.ts';
import { TakeAway } from './take-away.tsx';

const choices = ['published-desc', 'published-asc', 'updated-desc', 'updated-asc', 'relevance-desc'] as const;

/** How many articles match, in which order they are listed, and how to take them away. */
export function ResultHead({ page, isWaiting }: { page: Page | undefined; isWaiting: boolean }) {
  const words = useWords();
  const { address, go } = useNavigation();
  const { collapse } = address;
  const { sort, order, q } = address.question;
  const canCollapse = useAbility('stories');
  const switchCollapse = () => {
    const { collapse: isOn, ...plain } = ask(address, {});
    go(isOn ? plain : { ...plain, collapse: 'story' });
  };
  const reorder = (value: string) => {
    const [by, direction] = value.split('-') as [Sort, Order];
    go(ask(address, { sort: by, order: direction }));
  };
  return (
    <header class="result-head">
      <h1>
        <span role="status">
          {page ? <Total total={page.total} /> : isWaiting ? words.waiting : words.results}
        </span>
      </h1>
      <div class="choices">
        <label>
          <span class="unseen">{words.sortBy}</span>
          <select value={`${sort}-${order}`} onChange={({ currentTarget }) => reorder(currentTarget.value)}>
            {choices
              .filter((choice) => q !== '' || !choice.startsWith('relevance'))
              .map((choice) => (
                <option key={choice} value={choice}>
                  {words.orders[choice]}
                </option>
              ))}
          </select>
        </label>
        <label>
          <span class="unseen">{words.perPage}</span>
          <select
            value={String(address.limit)}
            onChange={({ currentTarget }) =>
              go({ ...ask(address, {}), limit: Number(currentTarget.value) as PageSize })
            }
          >
            {pageSizes.map((size) => (
              <option key={size} value={String(size)}>
                {size} {words.aPage}
              </option>
            ))}
          </select>
        </label>
        {canCollapse && (
          <label class="switch">
            <input type="checkbox" checked={collapse === 'story'} onChange={switchCollapse} /> {words.byStory}
          </label>
        )}
        <Link class="button" to={goTo(address, 'watch')}>
          {words.watchThis}
        </Link>
        {page && page.articles.length > 0 && <TakeAway total={collapse ? undefined : page.total} />}
      </div>
    </header>
  );
}

function Total({ total }: { total: Page['total'] }) {
  const words = useWords();
  if (!total) return <>{words.results}</>;
  if (total.isExact) return <>{total.count === 0 ? words.nothing : words.found(total.count)}</>;
  return (
    <>
      {words.about(total.count)} <small>({words.estimate})</small>
    </>
  );
}
