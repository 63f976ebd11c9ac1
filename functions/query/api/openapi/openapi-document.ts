import { describeComponents, type JsonSchema } from './components.ts';
import { type Operation, refer } from './operation.ts';
import { operations } from './operations.ts';
import { storyOperations } from './story-operations.ts';

/** The version of the API, not of the code: a change that breaks callers raises its first number. */
const apiVersion = '2.0.0';

const about = `News articles, cleaned, classified and searchable. How a request is authorised is a setting of the stack: signed with AWS Signature Version 4, by a JSON Web Token, or open. Errors are problem documents (RFC 9457); those of the gateway itself have a \`message\` only.`;

const problemDescriptions: Readonly<Record<number, string>> = {
  400: 'A parameter is wrong: the problem names it and what is allowed.',
  404: 'There is no such article, text or search.',
  413: 'The body is too large.',
  415: 'The body is no JSON.',
};

const headers = {
  etag: { description: 'Of the answer without what it took; for If-None-Match.', schema: { type: 'string' } },
  'cache-control': { schema: { type: 'string' } },
  vary: { schema: { type: 'string' } },
};
const nextHeader = {
  link: { description: 'The whole address of the next page, `rel="next"`.', schema: { type: 'string' } },
};

/** A stack's setting `auth` chooses one of them; the document serves all stacks, so it lists them as alternatives. */
const securitySchemes = {
  signature: {
    type: 'apiKey',
    in: 'header',
    name: 'Authorization',
    description: 'AWS Signature Version 4 for the service `execute-api` (`auth=iam`).',
    'x-amazon-apigateway-authtype': 'awsSigv4',
  },
  token: {
    type: 'http',
    scheme: 'bearer',
    bearerFormat: 'JWT',
    description: 'A JSON Web Token of the issuer that the stack names (`auth=jwt`).',
  },
};
const security = [{ signature: [] }, { token: [] }, {}];

/** What the API can be asked: of stories only where articles are grouped. */
export function operationsOf(hasStories: boolean): Readonly<Record<string, Operation>> {
  return hasStories ? { ...operations, ...storyOperations } : operations;
}

const documents = new Map<boolean, object>();

/** The OpenAPI 3.1 document, made from the schemas that validate, once a process. */
export function openApiDocument(hasStories: boolean): object {
  const document = documents.get(hasStories) ?? describeApi(hasStories);
  documents.set(hasStories, document);
  return document;
}

function describeApi(hasStories: boolean): object {
  const schemas = describeComponents(hasStories);
  const search = describeParameters(schemas.SearchRequest);
  const parametersOf = ({ isSearch, asks }: Operation) => [
    ...(isSearch ? search.map(referTo) : []),
    ...(asks ? describeParameters(schemas[asks]) : []),
  ];
  return {
    openapi: '3.1.0',
    info: {
      title: 'Copydesk',
      version: apiVersion,
      description: about,
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/' }],
    security,
    paths: Object.fromEntries(
      Object.entries(operationsOf(hasStories)).map(([path, operation]) => [
        path,
        { [operation.method]: describeOperation(path, operation, parametersOf(operation)) },
      ]),
    ),
    components: {
      securitySchemes,
      schemas: { ...schemas, SearchRequest: withoutDefaults(schemas.SearchRequest) },
      parameters: Object.fromEntries(search.map((parameter) => [parameter['name'], parameter])),
    },
  };
}

function describeOperation(path: string, operation: Operation, inQuery: JsonSchema[]): JsonSchema {
  const { method, summary, description, body, type, answer, problems } = operation;
  const parameters = [...(operation.path ?? []), ...inQuery];
  const isPaged = operation.isSearch || operation.isPaged;
  return {
    operationId: nameOf(method, path),
    summary,
    ...(description !== undefined && { description }),
    ...(parameters.length > 0 && { parameters }),
    ...(body && { requestBody: body }),
    responses: {
      200: {
        description: 'The answer.',
        ...(method === 'get' && { headers: { ...headers, ...(isPaged && nextHeader) } }),
        content: { [type]: { schema: answer } },
      },
      ...(method === 'get' && {
        304: { description: 'The answer is still the one of If-None-Match.', headers },
      }),
      ...Object.fromEntries(
        problems.map((status) => [status, problem(problemDescriptions[status] as string)]),
      ),
      ...Object.fromEntries([403, 429, 503].map((status) => [status, gatewayError])),
      default: problem('Any other problem: a method that is not possible, or an error of ours.'),
    },
  };
}

/** `getArticlesIdVersions`, and `getIndex` for the root. */
function nameOf(method: string, path: string): string {
  const words = path.match(/\w+/g) ?? ['index'];
  return `${method}${words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')}`;
}

/** A reference to a parameter of a search: each is in the document once. */
function referTo(parameter: JsonSchema): JsonSchema {
  return { $ref: `#/components/parameters/${parameter['name']}` };
}

function problem(description: string): JsonSchema {
  return { description, content: { 'application/problem+json': { schema: refer('Problem') } } };
}

const gatewayError = {
  description: 'Of API Gateway: not authorised, too many requests, or not to be had.',
  content: { 'application/json': { schema: refer('GatewayError') } },
};

/**
 * The body of a search with its defaults in words: tools that generate types take a property with a default for always
 * present, even in requests.
 */
function withoutDefaults(request: JsonSchema): JsonSchema {
  const properties = Object.entries(request['properties'] as Record<string, JsonSchema>).map(
    ([name, { default: fallback, ...property }]) => {
      if (fallback === undefined) return [name, property];
      return [
        name,
        { ...property, description: `${property['description']} Default: ${JSON.stringify(fallback)}.` },
      ];
    },
  );
  return { ...request, properties: Object.fromEntries(properties) };
}

/** The properties of a search as parameters of a URL: a list is a repeated parameter. */
function describeParameters(request: JsonSchema): JsonSchema[] {
  const properties = request['properties'] as Record<string, JsonSchema>;
  return Object.entries(properties).map(([name, property]) => {
    const { description, examples, ...schema } = property as { examples?: unknown[] } & JsonSchema;
    return {
      name,
      in: 'query',
      ...((request['required'] as string[] | undefined)?.includes(name) && { required: true }),
      description,
      ...(schema['type'] === 'array' && { style: 'form', explode: true }),
      schema,
      ...(examples && {
        examples: Object.fromEntries(examples.map((value, i) => [`example${i + 1}`, { value }])),
      }),
    };
  });
}
