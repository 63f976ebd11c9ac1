import { createRequire } from 'node:module';

/** What a parser of dynalite is told besides the expression. */
interface Context {
  attrNames?: Record<string, string>;
  attrVals?: Record<string, Record<string, unknown>>;
  unusedAttrNames: Record<string, true>;
  unusedAttrVals: Record<string, true>;
}

interface Parser {
  parse(text: string, options: { context: Context }): unknown;
}

/** Stands in a known expression where a value of the call goes. */
class Slot {
  readonly name: string;

  constructor(name: string) {
    this.name = name;
  }
}

interface Known {
  tree: unknown;
  usedNames: string[];
  usedValues: string[];
}

/** Expressions that are remembered; functions make some dozens, and a person's program might make one for each call. */
const expressionsKept = 500;

/** Of these the parser looks at values too, and not only at their types. */
const looksAtValues = /\bbetween\b|\battribute_type\b/i;

const dynalite = createRequire(import.meta.url);

/** Lets dynalite parse an expression once; package.json names the exact version this was written for. */
export function rememberExpressions(): void {
  for (const name of ['condition', 'update']) remember(dynalite(`dynalite/db/${name}Parser`) as Parser);
}

/**
 * Lets a parser of dynalite parse an expression once: to parse it takes longer than all the rest of a call, and functions
 * say the same few over and over. The names and the types of the values are part of what is remembered. What is not right
 * is parsed each time, and so refused in the same words.
 */
function remember(parser: Parser): void {
  const parse = parser.parse.bind(parser);
  const known = new Map<string, Known>();
  parser.parse = (text, options) => {
    const { context } = options;
    if (looksAtValues.test(text)) return parse(text, options);
    const key = JSON.stringify([text, context.attrNames, typesOf(context)]);
    const found = known.get(key);
    if (found) return fill(found, context);
    const learned = learn(parse, text, context);
    // A sentence says what is wrong.
    if (typeof learned === 'string') return parse(text, options);
    if (known.size >= expressionsKept) known.clear();
    known.set(key, learned);
    return fill(learned, context);
  };
}

/** What is to be remembered, whatever another expression of the same call has used; or a sentence that says what is wrong. */
function learn(parse: Parser['parse'], text: string, context: Context): Known | string {
  const { attrNames = {}, attrVals = {} } = context;
  const unusedAttrNames = Object.fromEntries(Object.keys(attrNames).map((name) => [name, true as const]));
  const unusedAttrVals = Object.fromEntries(Object.keys(attrVals).map((name) => [name, true as const]));
  const tree = parse(text, { context: { ...context, unusedAttrNames, unusedAttrVals } });
  if (typeof tree === 'string') return tree;
  return {
    tree: cut(tree, new Map(Object.entries(attrVals).map(([name, value]) => [value, name]))),
    usedNames: Object.keys(attrNames).filter((name) => !(name in unusedAttrNames)),
    usedValues: Object.keys(attrVals).filter((name) => !(name in unusedAttrVals)),
  };
}

function typesOf({ attrVals = {} }: Context): string[] {
  return Object.entries(attrVals).map(([name, value]) => `${name} ${Object.keys(value).join(' ')}`);
}

/** A copy of the tree with a slot for each value of the call. */
function cut(tree: unknown, names: ReadonlyMap<unknown, string>): unknown {
  const name = names.get(tree);
  return name === undefined ? copy(tree, (part) => cut(part, names)) : new Slot(name);
}

function fill({ tree, usedNames, usedValues }: Known, context: Context): unknown {
  for (const name of usedNames) delete context.unusedAttrNames[name];
  for (const name of usedValues) delete context.unusedAttrVals[name];
  const put = (part: unknown): unknown =>
    part instanceof Slot ? context.attrVals?.[part.name] : copy(part, put);
  return put(tree);
}

function copy(part: unknown, each: (inner: unknown) => unknown): unknown {
  if (Array.isArray(part)) return part.map(each);
  if (typeof part !== 'object' || part === null) return part;
  const made = Object.create(Object.getPrototypeOf(part)) as Record<string, unknown>;
  for (const [name, value] of Object.entries(part)) made[name] = each(value);
  return made;
}
