import fc from 'fast-check';

const fixed = [
  ...['', ' ', '-', '--', '""', '-""', '*', 'OR', '"', 'title:', '%', '%zz', '\u0000', '\ud800', 'null'],
  ...['x'.repeat(600), '1'.repeat(30), '"'.repeat(400), 'é'.repeat(3_000), '\u0301'.repeat(500)],
  ...['9999-12-31', '0000-01-01', '99999-01-01', '2022-02-30', '2022-01-12T24:00:00Z', '-1', '1e9', 'NaN'],
  ...['9999-12-31T23:59:59-23:59', '0000-01-01T00:00:00+23:59', '2022-01-12T10:00:00', '+012022-01-12'],
  ...['\u202e\u2066', '\u200d\ufeff', '\ufffd\uffff', '👩‍👩‍👧', '../..', '<b>&amp;', '\r\nx: y'],
];

/** Names that every object answers to. */
export const inheritedNames = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'length'];

/** Numbers at the ends of what JavaScript, JSON and a date can hold. */
const numbers = [
  -1,
  -0,
  0.5,
  1e21,
  1e308,
  5e-324,
  2 ** 31,
  2 ** 32,
  2 ** 53,
  -(2 ** 53),
  8.64e15 / 60_000 + 1,
];

/** `99999-1-012`: what has the shape of a date and is none, or one that nobody means. */
const nearlyDate = fc
  .tuple(fc.stringMatching(/^[+-]?\d{1,6}$/), fc.stringMatching(/^\d{0,3}$/), fc.stringMatching(/^\d{0,3}$/))
  .map((parts) => parts.join('-'));

/** A value that no parameter asks for, and that some client will send. */
export const rubbish: fc.Arbitrary<unknown> = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(...fixed, ...inheritedNames),
  fc.constantFrom(...numbers),
  nearlyDate,
  fc.jsonValue(),
);

/** A body of lists in lists: what reads it step by step runs out of stack. */
export const deepBody = fc
  .tuple(fc.integer({ min: 1, max: 31_000 }), fc.constantFrom('', '{"q":', '{"topic":'))
  .map(([depth, open]) => `${open}${'['.repeat(depth)}${']'.repeat(depth)}${open && '}'}`);

/** A text that was right but for a character or two that were doubled, left out, put in or changed. */
export function nearly(text: string): fc.Arbitrary<string> {
  const edit = fc.tuple(
    fc.nat({ max: text.length }),
    fc.constantFrom('double', 'drop', 'insert', 'replace'),
    fc.oneof(fc.string({ unit: 'binary', maxLength: 2 }), fc.constantFrom(...'0123456789-:TZ"*#,')),
  );
  return fc.array(edit, { minLength: 1, maxLength: 2 }).map((edits) => edits.reduce(applyEdit, text));
}

function applyEdit(text: string, [at, kind, put]: [number, string, string]): string {
  const place = Math.min(at, text.length);
  const [before, here, after] = [text.slice(0, place), text.slice(place, place + 1), text.slice(place + 1)];
  if (kind === 'double') return before + here + here + after;
  if (kind === 'drop') return before + after;
  return kind === 'insert' ? before + put + here + after : before + put + after;
}

/** A cursor as somebody would forge it: the place it names, in which one value is another. */
export function forgedCursor(cursor: string): fc.Arbitrary<string> {
  const place: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
  const leaf = fc.oneof(rubbish, fc.constantFrom(null, true, [], {}, '', 'x'.repeat(2_500)));
  return fc
    .tuple(fc.nat({ max: countLeaves(place) - 1 }), leaf)
    .map(([at, value]) =>
      Buffer.from(JSON.stringify(replaceLeaf(place, { at }, value))).toString('base64url'),
    );
}

function countLeaves(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 1;
  return Object.values(value).reduce((sum: number, each) => sum + countLeaves(each), 0);
}

/** The same value with another leaf in one place; counts `at` down on the way. */
function replaceLeaf(value: unknown, count: { at: number }, put: unknown): unknown {
  if (typeof value !== 'object' || value === null) return count.at-- === 0 ? put : value;
  if (Array.isArray(value)) return value.map((each) => replaceLeaf(each, count, put));
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name, replaceLeaf(each, count, put)]),
  );
}
