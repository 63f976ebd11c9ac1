import { foldName } from '../entities/fold-name.ts';
import { isCapital } from '../entities/tagged-text.ts';
import type { Candidate } from './candidate.ts';
import { foldedAt, type Passage } from './read-copy.ts';
import type { TermWords } from './term-words.ts';

/** A name of the copy with the forms it is mentioned by. */
export interface Name extends Candidate {
  /** Folded. */
  aliases: Set<string>;
}

/** Where a name stands: its first token, and the one after its last. */
export interface NameSpan {
  from: number;
  to: number;
  name: Name;
}

/**
 * Tokens.
 * @limit A longer form of a name is not recognised where it is mentioned.
 */
const longestAlias = 9;

/** The words of a name as candidates compare them: singular and plural alike. */
export function keysOfName(folded: string, words: TermWords | undefined): string[] {
  return folded.split(' ').map((word) => words?.keyOf(word) ?? word);
}

/** A name that was not counted yet. */
export function makeName(
  text: string,
  kind: Candidate['kind'],
  aliases: readonly string[],
  words: TermWords | undefined,
): Name {
  const folded = foldName(text);
  return {
    text,
    words: keysOfName(folded, words),
    count: 0,
    first: 0,
    isInTitle: false,
    isLoose: false,
    kind,
    aliases: new Set([folded, ...aliases]),
  };
}

type Forms = Map<string, { folded: string; name: Name }[]>;

/** All forms of some names by their first word. */
function indexForms(names: readonly Name[]): Forms {
  const forms: Forms = new Map();
  for (const name of names) {
    for (const folded of name.aliases) {
      const first = folded.split(' ')[0] ?? '';
      forms.set(first, [...(forms.get(first) ?? []), { folded, name }]);
    }
  }
  return forms;
}

/** The longest form that stands at a token. */
function findForm(forms: Forms, passage: Passage, from: number): NameSpan | undefined {
  const known = forms.get(passage.tokens[from]?.form.firstWord ?? '');
  if (!known) return undefined;
  let best: NameSpan | undefined;
  let joined = '';
  for (let to = from; to < from + longestAlias && to < passage.tokens.length; to++) {
    joined += `${to > from ? ' ' : ''}${foldedAt(passage, to)}`;
    const form = known.find(({ folded }) => folded === joined);
    if (form) best = { from, to: to + 1, name: form.name };
  }
  return best;
}

function countSpan(passage: Passage, { from, to, name }: NameSpan): void {
  if (name.count === 0) name.first = passage.before + from;
  name.count += 1;
  name.isInTitle ||= passage.isTitle;
  passage.isName.fill(true, from, to);
}

/** Finds, counts and marks names in the passages; the spans of each passage. */
export function sightNames(passages: readonly Passage[], names: readonly Name[]): NameSpan[][] {
  const forms = indexForms(names);
  return passages.map((passage) => {
    const spans: NameSpan[] = [];
    for (let at = 0; at < passage.tokens.length; at++) {
      const span = passage.isName[at] ? undefined : findForm(forms, passage, at);
      if (!span || !passage.tokens.slice(span.from, span.to).some(isCapital)) continue;
      countSpan(passage, span);
      spans.push(span);
      at = span.to - 1;
    }
    return spans;
  });
}
