import { goTo, home } from '../address.ts';
import { SearchField } from '../search/search-field.tsx';
import { useWords } from '../words/words.ts';
import { useAbility } from './config-context.ts';
import { Link } from './link.tsx';
import { useNavigation } from './navigation.ts';

/** The head of the page: its name, the field to search, and the other screens. */
export function Masthead() {
  const words = useWords();
  const { address } = useNavigation();
  const hasStories = useAbility('stories');
  const here = (room: string) => (address.room === room ? { 'aria-current': 'page' as const } : {});
  return (
    <header class="masthead">
      <Link to={hasStories ? goTo(home, 'stories') : home} class="wordmark">
        Copydesk
      </Link>
      <search>
        <SearchField />
      </search>
      <nav aria-label={words.screens}>
        {hasStories && (
          <Link to={goTo(address, 'stories')} {...here('stories')}>
            {words.stories}
          </Link>
        )}
        <Link to={goTo(address, 'search')} {...here('search')}>
          {words.archive}
        </Link>
        <Link to={goTo(address, 'add')} {...here('add')}>
          {words.add}
        </Link>
        <Link to={goTo(address, 'watch')} {...here('watch')}>
          {words.watch}
        </Link>
        <Link to={goTo(address, 'care')} {...here('care')}>
          {words.care}
        </Link>
      </nav>
    </header>
  );
}
