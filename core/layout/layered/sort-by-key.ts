/** The keys to sort places by: first the band, then the key of each place. */
export interface Keys {
  readonly band: Int32Array;
  readonly key: Float64Array;
}

/** Sorts the first `count` places of a list by band, then by key; they are mostly in order, so they are sorted by insertion. */
export function sortByKey(places: Int32Array, count: number, { band, key }: Keys): void {
  for (let index = 1; index < count; index += 1) {
    const place = places[index] ?? 0;
    const own = band[place] ?? 0;
    const value = key[place] ?? 0;
    let slot = index;
    for (; slot > 0; slot -= 1) {
      const other = places[slot - 1] ?? 0;
      const otherBand = band[other] ?? 0;
      if (otherBand < own || (otherBand === own && (key[other] ?? 0) <= value)) break;
      places[slot] = other;
    }
    places[slot] = place;
  }
}
