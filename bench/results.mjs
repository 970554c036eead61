/** What was measured, as the middle of its rounds. */
export class Results {
  #values = new Map();

  add(measure, id, values) {
    for (const [name, value] of Object.entries(values)) {
      if (value === undefined) continue;
      const key = [measure, id, name].join();
      this.#values.set(key, [...(this.#values.get(key) ?? []), value]);
    }
  }

  /** The median; undefined where nothing was measured. */
  get(measure, id, name) {
    const values = [...(this.#values.get([measure, id, name].join()) ?? [])].sort((a, b) => a - b);
    const middle = values.length >> 1;
    return values.length % 2 ? values[middle] : values.length ? (values[middle - 1] + values[middle]) / 2 : undefined;
  }
}
