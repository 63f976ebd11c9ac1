import type { CleanedCopy, PublicationDate } from '../../article/article.ts';
import type { FactSource } from '../../article/stated-fact.ts';
import { type DateEvidence, findPublished } from './find-published.ts';
import type { Statement, Statements } from './judge-facts.ts';
import type { StatedDate } from './read-stated-date.ts';

/**
 * When the article was published: as it is stated, as the page says, or as a time in its markup says that says not
 * what it is of. A change is no publication: its date stands only where nothing else does, and says so.
 */
export function choosePublished(
  { published, modified }: Pick<Statements, 'published' | 'modified'>,
  evidence: DateEvidence,
): Pick<CleanedCopy, 'published'> {
  const [first] = published.filter(({ fact }) => !isOfMarkup(fact));
  const marked = published.find(({ fact }) => isOfMarkup(fact));
  const found = first ? datedBy(first) : findPublished(evidence, marked && datedBy(marked));
  const chosen = found ?? (modified[0] && { ...modified[0].value, source: 'updated' as const });
  return chosen ? { published: chosen } : {};
}

function isOfMarkup({ source, name }: Statement<StatedDate>['fact']): boolean {
  return source === 'html' && name === 'time';
}

function datedBy({ fact, value }: Statement<StatedDate>): PublicationDate {
  return { ...value, source: fact.source as FactSource };
}
