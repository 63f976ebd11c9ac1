import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

type Json = Record<string, unknown>;

/** A request to the API as it goes over the wire. */
export interface HttpRequest {
  method: string;
  /** With its query. */
  url: string;
  headers?: Record<string, string>;
  body?: string;
}

/** What came back. */
export interface HttpAnswer {
  status: number;
  headers: Readonly<Record<string, string>>;
  body: string;
}

/** The operations of an OpenAPI document, as far as answers are checked against them. */
export interface ApiDocument {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Json; parameters: Record<string, Parameter> };
}

/** One method at one path. */
export interface Operation {
  parameters?: (Parameter | { $ref: string })[];
  requestBody?: { content: Record<string, { schema: Json; examples: Record<string, { value: unknown }> }> };
  responses: Record<string, { content?: MediaTypes }>;
}

type MediaTypes = Record<string, { schema: Json }>;

/** A parameter in a path or a query, with a single example or several. */
export interface Parameter {
  name: string;
  in: 'query' | 'path';
  required?: boolean;
  schema: Json;
  example?: unknown;
  examples?: Record<string, { value: unknown }>;
}

/** The parameters of an operation, each in its own words. */
export function parametersOf({ components }: ApiDocument, operation: Operation): Parameter[] {
  return (operation.parameters ?? []).map((parameter) =>
    '$ref' in parameter
      ? (components.parameters[parameter.$ref.split('/').at(-1) as string] as Parameter)
      : parameter,
  );
}

/**
 * Checks answers against a document: the status must be one that the operation has, its content must be of the media
 * type and the shape that is written there, and hold no field that is not. Gives what is wrong, or undefined.
 */
export function answerChecker(document: ApiDocument) {
  const validatorOf = validators(document);
  return (request: HttpRequest, answer: HttpAnswer): string | undefined => {
    const { status, body } = answer;
    if (status >= 500) return `status ${status}: ${body}`;
    const isBare = request.method === 'HEAD' || bareStatuses.has(status);
    if (isBare) return body === '' ? undefined : `a body beside ${status}`;
    return checkBody(answer, withLines(mediaTypes(document, request, status), request), validatorOf);
  };
}

/** No content, and not modified. */
const bareStatuses = new Set([204, 304]);

function checkBody(
  { status, headers, body }: HttpAnswer,
  content: MediaTypes,
  validatorOf: (schema: Json) => ValidateFunction,
): string | undefined {
  const type = headers['content-type']?.split(';')[0] ?? '';
  const schema = content[type]?.schema;
  if (!schema) return `${status} ${type} is not in the document`;
  if (type === linesType) return findWrong(body.split('\n').slice(0, -1), validatorOf(schema));
  return type.endsWith('json') ? findWrong([body], validatorOf(schema)) : undefined;
}

const linesType = 'application/x-ndjson';
/** The document says of lines that they are text, and in words which shape each has. */
function withLines(content: MediaTypes, { url }: HttpRequest): MediaTypes {
  const line = url.startsWith('/searches/') ? 'MatchLine' : 'ArticleLine';
  const schema = { $ref: `#/components/schemas/${line}` };
  return content[linesType] ? { ...content, [linesType]: { schema } } : content;
}

/** What is wrong with the first text that is no JSON of this shape. */
function findWrong(texts: readonly string[], isValid: ValidateFunction): string | undefined {
  const wrong = texts.find((text) => !isValid(JSON.parse(text)));
  return wrong && `${JSON.stringify(isValid.errors)} in ${wrong.slice(0, 500)}`;
}

function validators(document: ApiDocument): (schema: Json) => ValidateFunction {
  const ajv = new Ajv2020({ strict: false });
  // The package is CommonJS: under ES modules its function is one step further in.
  const add = (addFormats as unknown as { default?: typeof addFormats }).default ?? addFormats;
  (add as unknown as (instance: Ajv2020) => void)(ajv);
  ajv.addSchema({ $id: 'api', ...(closeObjects(document) as Json) });
  const compiled = new Map<string, ValidateFunction>();
  return (schema) => {
    const key = JSON.stringify(schema);
    const absolute = '$ref' in schema ? { $ref: `api${schema['$ref']}` } : schema;
    const validate = compiled.get(key) ?? ajv.compile(absolute);
    compiled.set(key, validate);
    return validate;
  };
}

/** What an operation may answer with for a status; where there is no such operation, the problem that any may. */
function mediaTypes({ paths }: ApiDocument, { url, method }: HttpRequest, status: number): MediaTypes {
  const path = url.split('?')[0] as string;
  const item = paths[path] ?? Object.entries(paths).find(([template]) => fits(path, template))?.[1];
  const response = item?.[method.toLowerCase()]?.responses[status];
  if (response || status < 400) return response?.content ?? {};
  return Object.values(Object.values(paths)[0] ?? {})[0]?.responses['default']?.content ?? {};
}

function fits(path: string, template: string): boolean {
  return new RegExp(`^${template.replaceAll(/\{\w+\}/g, '[^/]+')}$`).test(path);
}

/** The same document where no object may hold a field that it does not describe. */
function closeObjects(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(closeObjects);
  if (typeof value !== 'object' || value === null) return value;
  const copy = Object.fromEntries(Object.entries(value).map(([name, each]) => [name, closeObjects(each)]));
  const isObject = copy['type'] === 'object' && typeof copy['properties'] === 'object';
  return isObject && !('additionalProperties' in copy) ? { ...copy, additionalProperties: false } : copy;
}
