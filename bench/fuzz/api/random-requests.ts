import fc from 'fast-check';
import {
  type ApiDocument,
  type HttpRequest,
  type Operation,
  type Parameter,
  parametersOf,
} from './api-contract.ts';
import { deepBody, inheritedNames, nearly, rubbish } from './hostile-values.ts';

type Schema = Record<string, unknown>;

/** Words and names that occur in articles, so that requests find something. */
const words = fc.constantFrom(
  'port',
  'école',
  'Paris',
  'nuns',
  'abbey',
  'NATO',
  'OTAN',
  'title:port',
  'po*',
  '"la vallée"',
  '-match',
  'a OR b',
  'تونس',
  'Agence Novalis',
);

function fromSchema(schema: Schema, document: ApiDocument): fc.Arbitrary<unknown> {
  const { $ref, anyOf, enum: options, type, items, pattern, minimum = 0, maximum = 1000 } = schema;
  if (typeof $ref === 'string') return fromSchema(follow($ref, document), document);
  if (Array.isArray(anyOf)) return fc.oneof(...anyOf.map((each) => fromSchema(each, document)));
  if (Array.isArray(options)) return fc.constantFrom(...options);
  if (type === 'array') return fc.array(fromSchema(items as Schema, document), { maxLength: 4 });
  if (type === 'integer') return fc.integer({ min: minimum as number, max: maximum as number });
  if (type === 'boolean') return fc.boolean();
  if (type === 'object') return fromProperties(schema, document);
  if (typeof pattern === 'string') return fc.stringMatching(new RegExp(pattern));
  return fromFormat(schema);
}

function fromFormat({ format }: Schema): fc.Arbitrary<unknown> {
  const date = fc.date({ min: new Date(0), max: new Date('2040-01-01'), noInvalidDate: true });
  if (format === 'date') return date.map((each) => each.toISOString().slice(0, 10));
  if (format === 'date-time') return date.map((each) => each.toISOString());
  return fc.array(words, { minLength: 1, maxLength: 3 }).map((each) => each.join(' '));
}

function fromProperties({ properties }: Schema, document: ApiDocument): fc.Arbitrary<unknown> {
  const arbitraries = Object.entries(properties as Record<string, Schema>).map(([name, each]) => [
    name,
    withRubbish(fromSchema(each, document)),
  ]);
  return fc.record(Object.fromEntries(arbitraries), { requiredKeys: [] }).chain(someOf);
}

/** A few parameters of many: all of them together are nearly always refused. */
const most = 4;

function someOf(value: object): fc.Arbitrary<object> {
  const entries = Object.entries(value);
  return fc
    .subarray(entries, { maxLength: Math.min(most, entries.length) })
    .map((some) => Object.fromEntries(some));
}

function withRubbish<Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<unknown> {
  const misspelt: fc.Arbitrary<unknown> = value.chain(
    (each): fc.Arbitrary<unknown> => (typeof each === 'string' ? nearly(each) : fc.constant(each)),
  );
  return fc.oneof(
    { weight: 12, arbitrary: value },
    { weight: 1, arbitrary: misspelt },
    { weight: 1, arbitrary: rubbish },
  );
}

function follow(ref: string, { components }: ApiDocument): Schema {
  return components.schemas[ref.split('/').at(-1) as string] as Schema;
}

/** Values that exist, by the name of the parameter that asks for them. */
export type KnownValues = Readonly<Record<string, readonly string[]>>;

/** Random requests, valid and not, for every operation of a document. */
export function randomRequest(document: ApiDocument, known: KnownValues): fc.Arbitrary<HttpRequest> {
  const operations = Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) =>
      requestOf(document, { path, method: method.toUpperCase(), operation }, known),
    ),
  );
  const wild = fc.record({
    method: fc.constantFrom('GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS', 'TRACE'),
    url: fc.oneof(
      fc.constantFrom(...Object.keys(document.paths)),
      fc.webPath().map((path) => path || '/'),
    ),
    body: fc.string(),
  });
  return fc.oneof(...operations.map((arbitrary) => ({ weight: 4, arbitrary })), {
    weight: 1,
    arbitrary: wild,
  });
}

interface Target {
  path: string;
  method: string;
  operation: Operation;
}

function requestOf(
  document: ApiDocument,
  { path, method, operation }: Target,
  known: KnownValues,
): fc.Arbitrary<HttpRequest> {
  const parameters = parametersOf(document, operation);
  const inPath = parameters.filter((parameter) => parameter.in === 'path');
  const values = fc.tuple(...inPath.map((parameter) => arbitraryOf(parameter, document, known)));
  const query = fc
    .tuple(
      ...parameters
        .filter((parameter) => parameter.in === 'query')
        .map((each) => pairsOf(each, document, known)),
    )
    .chain((all) => fc.subarray(all, { maxLength: Math.min(most, all.length) }))
    .map((all) => all.flat());
  const name = fc.oneof(fc.string(), fc.constantFrom(...inheritedNames));
  const extra = fc.oneof(
    { weight: 15, arbitrary: fc.constant([]) },
    { weight: 1, arbitrary: fc.array(fc.tuple(name, fc.string()), { maxLength: 2 }) },
  );
  return fc
    .record({
      values,
      query,
      extra,
      body: bodyOf(operation, document),
      actual: methodOf(method),
      headers: headersOf(method),
    })
    .map(({ values: given, query: pairs, extra: more, body, actual, headers }) => {
      const filled = inPath.reduce(
        (url, { name }, i) => url.replace(`{${name}}`, encodePart(writeText(given[i]))),
        path,
      );
      const search = [...pairs, ...more]
        .map(([name, value]) => `${encodePart(name)}=${encodePart(value)}`)
        .join('&');
      return {
        method: actual,
        url: `${filled}${search && `?${search}`}`,
        headers,
        ...(body !== undefined && { body }),
      };
    });
}

const methodOf = (method: string) =>
  fc.oneof(
    { weight: 20, arbitrary: fc.constant(method) },
    { weight: 1, arbitrary: fc.constantFrom('HEAD', 'OPTIONS', 'DELETE') },
  );

const types = fc.constantFrom('text/plain', 'application/json; charset=latin1', 'application/jsonx', '');

const conditional = fc
  .constantFrom('*', '"x"', 'W/"x", *', '"'.repeat(99))
  .map((tag) => ({ 'if-none-match': tag }));
const codings = fc.constantFrom(
  'gzip',
  'br',
  'gzip, br;q=0.1',
  '*',
  'identity;q=0',
  'br;q=x',
  'gzip;q=2',
  ';',
  ',',
);
const acceptable = fc.oneof(codings, fc.string()).map((coding) => ({ 'accept-encoding': coding }));

const headersOf = (method: string): fc.Arbitrary<Record<string, string>> =>
  method === 'POST'
    ? fc.oneof(
        { weight: 12, arbitrary: fc.constant({ 'content-type': 'application/json' }) },
        { weight: 1, arbitrary: fc.oneof(fc.string(), types).map((type) => ({ 'content-type': type })) },
      )
    : fc.oneof(fc.constantFrom<Record<string, string>[]>({}, {}, {}), conditional, acceptable);

function bodyOf({ requestBody }: Operation, document: ApiDocument): fc.Arbitrary<string | undefined> {
  const schema = requestBody?.content['application/json']?.schema;
  if (!schema) return fc.constant(undefined);
  return fc.oneof(
    { weight: 12, arbitrary: fromSchema(schema, document).map((value) => JSON.stringify(value)) },
    { weight: 1, arbitrary: fc.json() },
    { weight: 1, arbitrary: deepBody },
    { weight: 1, arbitrary: withName(fromSchema(schema, document)) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
  );
}

/** A body with a name of its own that every object inherits. */
function withName(body: fc.Arbitrary<unknown>): fc.Arbitrary<string> {
  return fc.tuple(body, fc.constantFrom(...inheritedNames), fc.jsonValue()).map(([value, name, given]) =>
    JSON.stringify(value)
      .replace(/^\{/, `{${JSON.stringify(name)}:${JSON.stringify(given)},`)
      .replace(',}', '}'),
  );
}

function arbitraryOf({ name, schema }: Parameter, document: ApiDocument, known: KnownValues) {
  const valid = fromSchema(schema, document);
  const values = known[name];
  const likely = values ? fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...values) }, valid) : valid;
  return withRubbish(likely);
}

/** A parameter as it stands in a query: a list is repeated, or here and there joined with commas. */
function pairsOf(
  parameter: Parameter,
  document: ApiDocument,
  known: KnownValues,
): fc.Arbitrary<[string, string][]> {
  return fc.tuple(arbitraryOf(parameter, document, known), fc.boolean()).map(([value, joined]) => {
    const values = Array.isArray(value) ? value.map(writeText) : [writeText(value)];
    return (joined ? [values.join(',')] : values).map((each) => [parameter.name, each]);
  });
}

function writeText(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** Percent-encoded; half a surrogate pair cannot be, and goes as a broken sequence. */
function encodePart(text: string): string {
  try {
    return encodeURIComponent(text);
  } catch {
    return '%ED%A0%80';
  }
}
