import * as v from 'valibot';

const written = v.pipe(v.string(), v.transform(mendSurrogates));

/** Text that an object holds under a name. */
const within = <Member extends string>(member: Member) =>
  v.pipe(
    v.object({ [member]: written } as Record<Member, typeof written>),
    v.transform((value) => (value as Record<Member, string>)[member]),
  );

/** A piece of text, however it is wrapped: WordPress has `rendered`, feeds `value`, `explain --json` and editors `text`. */
const piece = v.union([written, within('rendered'), within('text'), within('value')]);

/** A line has its own number where lines are listed: they stand below each other, paragraphs apart. */
const line = v.pipe(
  v.object({ line: v.number(), text: written }),
  v.transform(({ text }) => text),
);

const text = v.union([
  piece,
  v.pipe(
    v.array(line),
    v.minLength(1),
    v.transform((lines) => lines.join('\n')),
  ),
  v.pipe(
    v.array(piece),
    v.transform((pieces) => pieces.join('\n\n')),
  ),
]);

/** A name, or whoever has one: an object of schema.org, of an API, of Copydesk. */
const name = v.union([written, within('name'), within('title'), within('code'), within('rendered')]);

const address = v.union([
  written,
  v.pipe(
    v.object({ '@id': written }),
    v.transform((link) => link['@id']),
  ),
  within('url'),
  within('rendered'),
]);

/** Seconds and milliseconds since 1970, from 1980 to 2286: nothing else has so many digits. */
const seconds = { least: 315_532_800, most: 9_999_999_999 };

const epoch = v.pipe(
  v.number(),
  v.transform((time) => (time <= seconds.most ? time * 1000 : time)),
  v.minValue(seconds.least * 1000),
  v.maxValue(seconds.most * 1000),
  v.transform((time) => new Date(time).toISOString()),
);

/** A date as text or as time since 1970; databases wrap it. */
const date = v.union([
  written,
  epoch,
  v.pipe(
    v.object({ $date: v.union([written, epoch]) }),
    v.transform(({ $date }) => $date),
  ),
  within('value'),
]);

const plain = v.union([v.number(), v.boolean()]);
const asWritten = v.pipe(plain, v.transform(String));

/** What a member of a kind may be. What it is not may still be a number, of which others say why it is no such field. */
const kinds = { name, address, date } satisfies Record<string, v.GenericSchema<unknown, string>>;

/** What a member holds. */
export type ValueKind = keyof typeof kinds;

/**
 * Values of one member.
 * @limit The rest is left out.
 */
const mostValues = 20;

/** Names of what is not there, as programs print it. */
const nothing = new Set(['', 'none', 'null', 'nan', 'undefined', 'n/a', 'nat']);

/** The values of a member, of which there may be a list; empty where it holds none of that kind. */
export function readValues(value: unknown, kind: ValueKind): string[] {
  const list = Array.isArray(value) ? value.slice(0, mostValues) : [value];
  return list.flatMap((each) => {
    const result = v.safeParse(v.union([kinds[kind], asWritten]), each, { abortEarly: true });
    if (!result.success || nothing.has(result.output.trim().toLowerCase())) return [];
    return [result.output];
  });
}

/** The text of a member; undefined for what is no text. */
export function readWriting(value: unknown): string | undefined {
  const result = v.safeParse(text, value, { abortEarly: true });
  return result.success ? result.output : undefined;
}

/** Half a character, as a string of JSON may hold, is a lost one; what loses characters is told in the article. */
function mendSurrogates(value: string): string {
  return value.replace(/\p{Surrogate}/gu, '\ufffd');
}
