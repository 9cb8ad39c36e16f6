import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { changedKeys } from "../../../core/model/changed-keys.ts";
import { ChangedMap, changedCopy, type WritableMap } from "../../../core/model/changed-map.ts";
import { CountedMap } from "../../support/counted-map.ts";

interface Value {
  readonly number: number;
}

const SIZE = 450;
const large = (): Map<number, Value> => new Map(Array.from({ length: SIZE }, (_, number) => [number, { number }]));

/** A key to be set to a new value, or to be removed; some keys are new. */
const step = fc.record({ key: fc.nat(SIZE + 20), remove: fc.boolean() });
/** Writes to one copy after another. */
const runs = fc.array(fc.array(step, { maxLength: 60 }), { maxLength: 8 });

function write(map: WritableMap<number, Value>, steps: readonly { key: number; remove: boolean }[]) {
  for (const { key, remove } of steps) {
    if (remove) map.delete(key);
    else map.set(key, { number: key });
  }
}

/** The same writes to changed maps and to whole copies; all states of both. */
function statesOf(all: readonly (readonly { key: number; remove: boolean }[])[]) {
  const origin = large();
  const states: { readonly changed: ReadonlyMap<number, Value>; readonly copy: ReadonlyMap<number, Value> }[] = [
    { changed: origin, copy: origin },
  ];
  for (const steps of all) {
    const last = states.at(-1)?.changed ?? origin;
    const changed = changedCopy(last);
    // The same objects go into both, so that they can be told by identity.
    const copy = new Map(last);
    const values = new Map(steps.map(({ key }) => [key, { number: key }]));
    for (const { key, remove } of steps) {
      if (remove) expect(changed.delete(key)).toBe(copy.delete(key));
      else for (const map of [changed, copy]) map.set(key, values.get(key) ?? { number: key });
    }
    states.push({ changed, copy });
  }
  return states;
}

describe("a map with some entries changed", () => {
  it("reads as a whole copy with the same changes: entries, order, size", () => {
    fc.assert(
      fc.property(runs, (all) => {
        for (const { changed, copy } of statesOf(all)) {
          expect([...changed]).toEqual([...copy]);
          expect([...changed.keys()]).toEqual([...copy.keys()]);
          expect([...changed.values()]).toEqual([...copy.values()]);
          expect(changed.size).toBe(copy.size);
          const visited: (readonly [number, Value])[] = [];
          changed.forEach((value, key) => void visited.push([key, value]));
          expect(visited).toEqual([...copy]);
          const keys = Array.from({ length: SIZE + 25 }, (_, key) => key);
          expect(
            keys.filter((key) => changed.get(key) !== copy.get(key) || changed.has(key) !== copy.has(key)),
          ).toEqual([]);
        }
      }),
      { numRuns: 25 },
    );
  });

  it("leaves the map that it comes from as it was", () => {
    const origin = large();
    const first = changedCopy(origin);
    write(first, [{ key: 1, remove: true }]);
    const second = changedCopy(first);
    write(second, [{ key: 2, remove: true }]);
    expect([origin.size, first.size, second.size]).toEqual([SIZE, SIZE - 1, SIZE - 2]);
    expect([origin.has(1), first.has(2), second.has(2)]).toEqual([true, true, false]);
  });

  it("is a plain map when there is little to copy", () => {
    expect(changedCopy(new Map([["a", {}]]))).not.toBeInstanceOf(ChangedMap);
    expect(changedCopy(large())).toBeInstanceOf(ChangedMap);
  });
});

describe("the keys that differ between two maps", () => {
  it("are the same, related or not", () => {
    fc.assert(
      fc.property(runs, (all) => {
        const states = statesOf(all);
        for (const before of states)
          for (const after of states) {
            const wanted = changedKeys(new Map(before.copy), new Map(after.copy));
            const found = changedKeys(before.changed, after.changed);
            expect([...found].sort()).toEqual([...wanted].sort());
          }
      }),
      { numRuns: 30 },
    );
  });

  it("are found without a walk when one map comes from the other or both from a third", () => {
    const counted = new CountedMap(large());
    const base = changedCopy<number, Value>(counted);
    const [one, other] = [changedCopy(base), changedCopy(base)];
    write(one, [{ key: 3, remove: false }]);
    write(other, [
      { key: 5, remove: true },
      { key: 999, remove: false },
    ]);
    counted.walks = 0;
    expect([...changedKeys(base, one)]).toEqual([3]);
    expect([...changedKeys(counted, other)].sort()).toEqual([5, 999]);
    expect([...changedKeys(one, other)].sort()).toEqual([3, 5, 999]);
    expect(counted.walks).toBe(0);
  });

  it("are still found without a walk after so many changes that a copy was taken", () => {
    const worn = changedCopy(large());
    write(
      worn,
      Array.from({ length: SIZE / 2 }, (_, key) => ({ key, remove: false })),
    );
    const next = changedCopy(worn);
    write(next, [{ key: 7, remove: false }]);
    expect([...(next instanceof ChangedMap ? (next.changesFrom(worn) ?? []) : [])]).toEqual([7]);
  });
});
