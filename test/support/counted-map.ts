/** A map that counts how often somebody begins to walk over all of it. */
export class CountedMap<K, V> extends Map<K, V> {
  walks = 0;

  override entries(): MapIterator<[K, V]> {
    this.walks += 1;
    return super.entries();
  }

  override keys(): MapIterator<K> {
    this.walks += 1;
    return super.keys();
  }

  override values(): MapIterator<V> {
    this.walks += 1;
    return super.values();
  }

  override forEach(visit: (value: V, key: K, map: Map<K, V>) => void): void {
    this.walks += 1;
    super.forEach(visit);
  }

  override [Symbol.iterator](): MapIterator<[K, V]> {
    this.walks += 1;
    return super[Symbol.iterator]();
  }
}
