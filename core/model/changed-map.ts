/** A map that whoever made it may still write. */
export interface WritableMap<K, V> extends ReadonlyMap<K, V> {
  set(key: K, value: V): unknown;
  delete(key: K): boolean;
}

/** With fewer entries a plain copy is as quick. */
const FEW = 400;
/** With changes to more than one in so many entries, the next map is changed from a copy. */
const WORN = 4;

/** A copy of a map to be written: of a large one at the cost of what is written. The map given must not change any more. */
export const changedCopy = <K, V extends object>(map: ReadonlyMap<K, V>): WritableMap<K, V> =>
  map.size < FEW ? new Map(map) : new ChangedMap(map);

/** A map as another one with some entries changed: it costs what changed, and reads as a changed copy would, in the same order. */
export class ChangedMap<K, V extends object> implements WritableMap<K, V> {
  /** What was changed: never a changed map itself, and one object for all that come from it. */
  readonly origin: ReadonlyMap<K, V>;
  readonly #put: Map<K, V>;
  readonly #gone: Set<K>;
  #size: number;
  /** A copy, once this was too much changed to go on from. */
  #copy: ReadonlyMap<K, V> | null = null;

  constructor(map: ReadonlyMap<K, V>) {
    const last = map instanceof ChangedMap ? map : null;
    const isFresh = last === null || last.#isWorn();
    this.origin = last === null ? map : isFresh ? last.#copied() : last.origin;
    this.#put = isFresh ? new Map() : new Map(last.#put);
    this.#gone = isFresh ? new Set() : new Set(last.#gone);
    this.#size = map.size;
  }

  get size(): number {
    return this.#size;
  }

  /** Other values, which stand where the origin's did, and new ones, which stand at the end. */
  get put(): ReadonlyMap<K, V> {
    return this.#put;
  }

  /** Keys of the origin that have left their place there. */
  get gone(): ReadonlySet<K> {
    return this.#gone;
  }

  /** Keys among which are all whose entries differ from those of another map; null when the two do not come from one. */
  changesFrom(other: ReadonlyMap<K, V>): Iterable<K> | null {
    if (!(other instanceof ChangedMap)) return other === this.origin ? this.#changed() : null;
    if (other.origin === this.origin) return new Set([...this.#changed(), ...other.#changed()]);
    if (other.#copy === this.origin) return this.#changed();
    return this.#copy === other.origin ? other.#changed() : null;
  }

  get(key: K): V | undefined {
    const value = this.#put.get(key);
    if (value !== undefined) return value;
    return this.#gone.has(key) ? undefined : this.origin.get(key);
  }

  has(key: K): boolean {
    return this.#put.has(key) || (!this.#gone.has(key) && this.origin.has(key));
  }

  set(key: K, value: V): this {
    if (!this.has(key)) this.#size += 1;
    this.#put.set(key, value);
    this.#copy = null;
    return this;
  }

  delete(key: K): boolean {
    if (!this.has(key)) return false;
    this.#put.delete(key);
    if (this.origin.has(key)) this.#gone.add(key);
    this.#size -= 1;
    this.#copy = null;
    return true;
  }

  entries(): MapIterator<[K, V]> {
    return this.#each((key, value) => [key, value]);
  }

  keys(): MapIterator<K> {
    return this.#each((key) => key);
  }

  values(): MapIterator<V> {
    return this.#each((_, value) => value);
  }

  [Symbol.iterator](): MapIterator<[K, V]> {
    return this.entries();
  }

  forEach(visit: (value: V, key: K, map: ReadonlyMap<K, V>) => void): void {
    for (const [key, value] of this) visit(value, key, this);
  }

  *#each<T>(read: (key: K, value: V) => T): MapIterator<T> {
    for (const [key, value] of this.origin) if (!this.#gone.has(key)) yield read(key, this.#put.get(key) ?? value);
    for (const [key, value] of this.#put) if (this.isNew(key)) yield read(key, value);
    return undefined;
  }

  /** Whether an entry of `put` stands at the end. */
  isNew(key: K): boolean {
    return this.#gone.has(key) || !this.origin.has(key);
  }

  #changed(): ReadonlySet<K> {
    return new Set([...this.#gone, ...this.#put.keys()]);
  }

  #isWorn(): boolean {
    return (this.#put.size + this.#gone.size) * WORN > this.origin.size;
  }

  #copied(): ReadonlyMap<K, V> {
    this.#copy ??= new Map(this);
    return this.#copy;
  }
}
