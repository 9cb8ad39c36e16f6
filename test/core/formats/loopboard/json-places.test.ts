import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { jsonPlaces, placeAt } from "../../../../core/formats/loopboard/json-places.ts";

describe("the places of a JSON text", () => {
  it("are those of names and of entries", () => {
    const text = '{\n  "a": [1, "x,]\\"}", { "b c": null }],\n  "d": {}\n}';
    const places = jsonPlaces(text);
    const at = (path: string) => placeAt(text, places.get(path) ?? -1);
    expect(at("a")).toEqual({ line: 2, column: 3 });
    expect(at("a[0]")).toEqual({ line: 2, column: 9 });
    expect(at("a[2]")).toEqual({ line: 2, column: 22 });
    expect(at('a[2]."b c"')).toEqual({ line: 2, column: 24 });
    expect(at("d")).toEqual({ line: 3, column: 3 });
    expect(at("the file")).toEqual({ line: 1, column: 1 });
  });

  it("are found for every value of any JSON", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), fc.constantFrom(undefined, 2), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        for (const offset of jsonPlaces(text).values()) expect(text[offset]).toMatch(/\S/);
        expect(jsonPlaces(text).size).toBeGreaterThan(0);
        expect(jsonPlaces(`${text}\n`).size).toBe(jsonPlaces(text).size);
      }),
    );
  });
});
