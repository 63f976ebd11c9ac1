import { DynamoDBClient, type DynamoDBClientConfig } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';

/** Where an input or an output has documents: here, in these of its members (`*` = all), or, if none is named, in each. */
type Places = { readonly [member: string]: Places } | null;

type SendDocuments = (command: DocumentCommand, ...rest: unknown[]) => Promise<object>;
type SendPlain = (command: { input: object }, options: object | undefined) => Promise<object>;

/**
 * What lib-dynamodb's commands consist of: a command of DynamoDB, and where documents are in its input and its output. A
 * command of DynamoDB itself has none, and is sent as it is.
 */
interface DocumentCommand {
  input: object;
  inputKeyNodes: Places;
  outputKeyNodes: Places;
  clientCommand: { input: object };
  resolveMiddleware(stack: unknown, config: unknown, options?: object): () => Promise<{ output: object }>;
}

/** A client of DynamoDB, and a document client that sends by it. */
export interface DocumentClients {
  plain: DynamoDBClient;
  documents: DynamoDBDocumentClient;
}

/**
 * Opens a document client that puts the middleware of each kind of command together once. By itself lib-dynamodb does it
 * again for each call, which takes a quarter of the function's time for it; and its commands, which keep their input in
 * the middleware, cannot be kept. So they are translated here, and those of DynamoDB are what is sent.
 */
export function openDocuments(config: DynamoDBClientConfig): DocumentClients {
  const plain = new DynamoDBClient({ ...config, cacheMiddleware: true });
  const uncached = { ...plain.config, cacheMiddleware: false };
  const documents = DynamoDBDocumentClient.from(Object.create(plain, { config: { value: uncached } }));
  const sendPlain = plain.send.bind(plain) as unknown as SendPlain;
  const send = (command: DocumentCommand, ...rest: unknown[]) => {
    const sendDocuments = DynamoDBDocumentClient.prototype.send as unknown as SendDocuments;
    if (command.clientCommand) {
      command.resolveMiddleware = (_stack, _config, options) => async () => ({
        output: await translate(command, (inner) => sendPlain(inner, options)),
      });
    }
    return sendDocuments.call(documents, command, ...rest);
  };
  documents.send = send as unknown as typeof documents.send;
  return { plain, documents };
}

async function translate(
  { clientCommand, input, inputKeyNodes, outputKeyNodes }: DocumentCommand,
  send: (command: { input: object }) => Promise<object>,
): Promise<object> {
  clientCommand.input = convert(input, inputKeyNodes, toAttribute) as object;
  return convert(await send(clientCommand), outputKeyNodes, toDocument) as object;
}

/** A copy of a value, with all that is in these places converted. */
function convert(value: unknown, places: Places, change: (value: unknown) => unknown): unknown {
  if (value === undefined) return undefined;
  if (places === null) return change(value);
  const inAll = Object.keys(places).length === 0 ? null : places['*'];
  if (inAll !== undefined) return mapMembers(value as object, (member) => convert(member, inAll, change));
  const copy: Record<string, unknown> = { ...(value as object) };
  for (const [name, inside] of Object.entries(places)) {
    if (copy[name] !== undefined) copy[name] = convert(copy[name], inside, change);
  }
  return copy;
}

function mapMembers(value: object, change: (member: unknown) => unknown): unknown {
  if (Array.isArray(value)) return value.map(change);
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, change(member)]));
}

function toAttribute(value: unknown): unknown {
  return marshall(value as object, { removeUndefinedValues: true, convertTopLevelContainer: true });
}

function toDocument(value: unknown): unknown {
  return unmarshall(value as Parameters<typeof unmarshall>[0], { convertWithoutMapWrapper: true });
}
