import { useWords } from '../words/words.ts';

/** The query language, where one types. */
export function SearchHelp() {
  const words = useWords();
  return (
    <dl class="search-help" aria-label={words.help}>
      {words.helpRows.map(([query, what]) => (
        <div key={query}>
          <dt>
            <code>{query}</code>
          </dt>
          <dd>{what}</dd>
        </div>
      ))}
    </dl>
  );
}
