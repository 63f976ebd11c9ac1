import type { JsonRecord } from './open-json.ts';

/** A member of a record, with its name as it stands there. */
export interface Member {
  name: string;
  value: unknown;
}

/** Whether a value is an object of JSON, and no list. */
export function isRecord(value: unknown): value is JsonRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Gives the members of a record by their names, however these are written: `date_publish`, `datePublish`, `date-publish`. */
export class Members {
  readonly #record: JsonRecord;
  readonly #names = new Map<string, string>();

  constructor(record: JsonRecord) {
    this.#record = record;
    for (const name of Object.keys(record)) {
      const bare = bareName(name);
      if (!this.#names.has(bare)) this.#names.set(bare, name);
    }
  }

  /** The member of that name; undefined where there is none. */
  get(path: string): Member | undefined {
    const [head = '', ...rest] = path.split('.');
    const name = this.#names.get(bareName(head));
    if (name === undefined) return undefined;
    const value = this.#record[name];
    if (rest.length > 0) {
      const found = isRecord(value) ? new Members(value).get(rest.join('.')) : undefined;
      return found && { name: `${name}.${found.name}`, value: found.value };
    }
    return { name, value };
  }
}

function bareName(name: string): string {
  return name.toLowerCase().replace(/[-_]/g, '');
}
