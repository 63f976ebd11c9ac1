/** A list of numbers that is filled, sorted and emptied again and again. */
export class PackedList {
  #values = new Float64Array(1024);
  #length = 0;
  #isSorted = true;

  clear(): void {
    this.#length = 0;
    this.#isSorted = true;
  }

  add(value: number): void {
    if (this.#length === this.#values.length) {
      const grown = new Float64Array(this.#length * 2);
      grown.set(this.#values);
      this.#values = grown;
    }
    if (this.#length > 0 && value < (this.#values[this.#length - 1] as number)) this.#isSorted = false;
    this.#values[this.#length++] = value;
  }

  /** All numbers added since it was empty, in order; add none while the result is in use. */
  sorted(): Float64Array {
    const values = this.#values.subarray(0, this.#length);
    return this.#isSorted ? values : values.sort();
  }
}
