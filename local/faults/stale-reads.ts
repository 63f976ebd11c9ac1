import { signAsPerson } from '../gateway/caller.ts';
import type { Forward, Passage, ServiceCall } from '../gateway/service-call.ts';
import type { FaultDice } from './fault-dice.ts';
import { jsonAnswer } from './service-errors.ts';

/** The longest time a write stays invisible; DynamoDB's are usually visible within a second. */
const lateMs = 2000;

// biome-ignore lint/suspicious/noExplicitAny: requests and answers are the SDK's, read as far as keys and items go
type Json = any;
type Item = Record<string, Json>;

interface Image {
  /** Undefined if there was no item. */
  item: Item | undefined;
  until: number;
}

/**
 * Writes that reach a replica late: until they do, eventually consistent reads are answered as if they had not
 * happened. Consistent reads always see them. Reads with a projection are left alone.
 */
export class StaleReads {
  readonly #dice: FaultDice;
  readonly #keyNames = new Map<string, readonly string[]>();
  readonly #now: () => number;
  readonly #images = new Map<string, Image>();

  constructor(dice: FaultDice, now: () => number = Date.now) {
    this.#dice = dice;
    this.#now = now;
  }

  /** Gives the key attributes of a table's items. */
  describeTable(name: string, keyNames: readonly string[]): void {
    this.#keyNames.set(name, keyNames);
  }

  readonly passage: Passage = async (call, forward) => {
    if (call.service !== 'dynamodb') return forward(call);
    const request: Json = JSON.parse(call.body.toString());
    const written = this.#writtenKeys(call.action, request);
    if (written.length > 0 && this.#dice.strikes('stale-write')) await this.#remember(written, call, forward);
    const answer = await forward(call);
    const patch = this.#patchers[call.action];
    const isLeftAlone = request.ConsistentRead || request.ProjectionExpression;
    if (!patch || isLeftAlone || this.#images.size === 0 || answer.status !== 200) return answer;
    const content: Json = JSON.parse(answer.body.toString());
    const isStale = await patch(request, content, (changed) => sendTo(call, forward, call.action, changed));
    return isStale && this.#dice.strikes('stale-read') ? jsonAnswer(200, content) : answer;
  };

  /** Each makes an answer as it was before recent writes, and returns whether it differs. */
  readonly #patchers: Record<
    string,
    (request: Json, answer: Json, ask: (request: object) => Promise<Json>) => Promise<boolean>
  > = {
    GetItem: async (request, answer) => {
      const image = this.#find(request.TableName, request.Key);
      if (!image) return false;
      answer.Item = image.item;
      return true;
    },
    BatchGetItem: async (request, answer) => {
      const tables = Object.entries<Json>(request.RequestItems);
      return tables.some(([table, { Keys, ConsistentRead }]) => {
        if (ConsistentRead) return false;
        const stale = this.#view(table, answer.Responses[table] ?? [], Keys);
        if (stale) answer.Responses[table] = stale;
        return stale !== undefined;
      });
    },
    Query: async (request, answer, ask) => {
      const stale = this.#view(request.TableName, answer.Items);
      if (!stale) return false;
      // Without the items that are not visible yet, the page would have had room for later ones.
      const next =
        stale.length === 0 && answer.LastEvaluatedKey
          ? await ask({ ...request, ExclusiveStartKey: answer.LastEvaluatedKey })
          : { Items: stale, LastEvaluatedKey: answer.LastEvaluatedKey };
      Object.assign(answer, { Items: next.Items, LastEvaluatedKey: next.LastEvaluatedKey });
      Object.assign(answer, { Count: answer.Items.length, ScannedCount: answer.Items.length });
      return true;
    },
  };

  /** The items as they were, with items of `keys` that were deleted since; undefined if nothing differs. */
  #view(table: string, items: Item[], keys: Item[] = []): Item[] | undefined {
    const images = new Map(
      [...items, ...keys].map((item) => [this.#name(table, item), this.#find(table, item)]),
    );
    if (![...images.values()].some((image) => image)) return undefined;
    const seen = new Map(items.map((item) => [this.#name(table, item), item]));
    return [...images].flatMap(([name, image]) => (image ? image.item : seen.get(name)) ?? []);
  }

  async #remember(keys: { table: string; key: Item }[], call: ServiceCall, forward: Forward): Promise<void> {
    this.#forgetSeen();
    const until = this.#now() + this.#dice.draw('stale-write') * lateMs;
    for (const { table, key } of keys) {
      const name = this.#name(table, key);
      if (this.#find(table, key)) continue;
      const Key = Object.fromEntries(this.#keysOf(table).map((attribute) => [attribute, key[attribute]]));
      const request = { TableName: table, Key, ConsistentRead: true };
      const { Item } = await sendTo(call, forward, 'GetItem', request);
      this.#images.set(name, { item: Item, until });
    }
  }

  /** Forgets writes that every replica has seen: most items are never read again, and would stay for ever. */
  #forgetSeen(): void {
    for (const [name, { until }] of this.#images) if (until <= this.#now()) this.#images.delete(name);
  }

  /** How many items have a past that is still read. */
  get imageCount(): number {
    return this.#images.size;
  }

  #find(table: string, key: Item): Image | undefined {
    const name = this.#name(table, key);
    const image = this.#images.get(name);
    if (!image || image.until > this.#now()) return image;
    this.#images.delete(name);
    return undefined;
  }

  #name(table: string, item: Item): string {
    return JSON.stringify([table, ...this.#keysOf(table).map((attribute) => item[attribute])]);
  }

  #keysOf(table: string): readonly string[] {
    const names = this.#keyNames.get(table);
    if (!names) throw new Error(`Faults were not told the keys of the table ${table}.`);
    return names;
  }

  #writtenKeys(action: string, request: Json): { table: string; key: Item }[] {
    if (action === 'BatchWriteItem') {
      return Object.entries<Json[]>(request.RequestItems).flatMap(([table, writes]) =>
        writes.map(({ PutRequest, DeleteRequest }) => ({
          table,
          key: PutRequest?.Item ?? DeleteRequest.Key,
        })),
      );
    }
    const key = { PutItem: request.Item, UpdateItem: request.Key, DeleteItem: request.Key }[action];
    return key ? [{ table: request.TableName, key }] : [];
  }
}

async function sendTo(call: ServiceCall, forward: Forward, action: string, request: object): Promise<Json> {
  const headers = { ...signAsPerson(call.headers), 'x-amz-target': `DynamoDB_20120810.${action}` };
  const body = Buffer.from(JSON.stringify(request));
  const answer = await forward({ ...call, action, headers, body });
  return JSON.parse(answer.body.toString());
}
