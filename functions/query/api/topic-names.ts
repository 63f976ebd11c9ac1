import { taxonomy } from '../../classify/topics/taxonomy.ts';
import { RequestProblem } from '../../http/request-problem.ts';
import { tokenise } from '../../words/tokenise.ts';

/** How many similar names the error for an unknown name suggests. */
const nearestNames = 5;
/** The least similarity of a suggested name, 0 to 1. */
const leastAlike = 0.25;

/** A name of a topic in one of six languages. */
interface TopicName {
  code: string;
  name: string;
}

const names: TopicName[] = taxonomy.flatMap(({ code, names: inLanguages }) =>
  [...new Set(Object.values(inLanguages))].map((name) => ({ code, name })),
);

let folded: Map<string, TopicName[]> | undefined;

/** The topics that have this name in some language, in any case and accents. */
function topicsCalled(name: string): TopicName[] {
  // Folded when first asked for: it takes longer than all else at a cold start, and most queries name no topic.
  folded ??= foldAll();
  return folded.get(fold(name)) ?? [];
}

function foldAll(): Map<string, TopicName[]> {
  const byName = new Map<string, TopicName[]>();
  for (const each of names) {
    const key = fold(each.name);
    byName.set(key, [...(byName.get(key) ?? []), each]);
  }
  return byName;
}

function fold(name: string): string {
  return tokenise(name).join(' ');
}

/** Whether a topic has this name. */
export function isTopicName(name: string): boolean {
  return topicsCalled(name).length > 0;
}

/** The code of the topic with this name; throws RequestProblem with similar names if there is none or more than one. */
export function codeOfTopic(name: string): string {
  const found = topicsCalled(name);
  const codes = new Set(found.map(({ code }) => code));
  const [code] = codes;
  if (code !== undefined && codes.size === 1) return code;
  const [what, some] =
    code === undefined
      ? [`No topic is called ${JSON.stringify(name)}.`, findNearest(name)]
      : [`Several topics are called ${JSON.stringify(name)}: give a code.`, found];
  const told = some.map((each) => `${each.name} (${each.code})`).join(', ');
  throw new RequestProblem(
    400,
    `${what} ${told === '' ? '' : `Nearest are ${told}. `}GET /topics lists all.`,
    'topic',
  );
}

/** The most similar names, each of another topic. */
function findNearest(name: string): TopicName[] {
  const wanted = trigrams(name);
  const ranked = names
    .map((each) => ({ ...each, likeness: compare(wanted, trigrams(each.name)) }))
    .filter(({ likeness }) => likeness >= leastAlike)
    .sort((a, b) => b.likeness - a.likeness);
  const nearest = new Map<string, TopicName>();
  for (const each of ranked) if (!nearest.has(each.code)) nearest.set(each.code, each);
  return [...nearest.values()].slice(0, nearestNames);
}

/** Every three successive letters, including those at the ends of words. */
function trigrams(name: string): Set<string> {
  const padded = ` ${fold(name)} `;
  return new Set(Array.from({ length: padded.length - 2 }, (_, i) => padded.slice(i, i + 3)));
}

/** Dice's coefficient: how much of two sets is in both, 0 to 1. */
function compare(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const both = [...a].filter((each) => b.has(each)).length;
  return (2 * both) / (a.size + b.size);
}
