/** A bucket has any number of keys, so that what is known of each cannot be kept for ever. */
const entriesKept = 1_000;

/** What was found out before, by a name of the question; forgotten now and then. */
export class Remembered<Value> {
  readonly #values = new Map<string, Value>();

  get(name: string, find: () => Value): Value {
    const known = this.#values.get(name);
    if (known !== undefined) return known;
    if (this.#values.size >= entriesKept) this.#values.clear();
    const found = find();
    this.#values.set(name, found);
    return found;
  }
}
