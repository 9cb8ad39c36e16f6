import fc from "fast-check";
import { type Doc, docOf } from "../../../core/model/doc.ts";
import { FLOWS, SCOPES, STAGES, ZONE_PLANES } from "../../../core/model/kinds.ts";
import { IMAGE_TYPES } from "../../../core/model/records/asset.ts";
import { PEN_COLORS, PEN_WIDTHS } from "../../../core/model/records/stroke.ts";
import type { AnyRecord } from "../../../core/model/records.ts";

const id = fc.constantFrom("a", "b", "c", "d", "e 1", "ü", "__proto__", "constructor");
const name = fc.string({ maxLength: 12 });
const coordinate = fc.double({ min: -1_000_000, max: 1_000_000, noNaN: true }).map((value) => value + 0);
const extent = fc.integer({ min: 8, max: 900 });
const box = { x: coordinate, y: coordinate, w: extent, h: extent };
const ends = fc.option(id);
const props = fc.dictionary(
  fc.stringMatching(/^[a-z]\w{0,8}$/),
  fc.oneof(name, fc.integer(), fc.boolean(), fc.array(name, { maxLength: 2 })),
  { maxKeys: 3, noNullPrototype: true },
);
const point = fc.record({ x: coordinate, y: coordinate });

/** A record of any of any type. */
export const anyRecord: fc.Arbitrary<AnyRecord> = fc.oneof(
  fc.record(
    {
      type: fc.constant("board" as const),
      id: fc.constant("board" as const),
      title: name,
      stage: fc.constantFrom(...STAGES),
      scope: fc.array(fc.constantFrom(...SCOPES), { maxLength: 2 }),
    },
    { requiredKeys: ["type", "id", "title", "stage"], noNullPrototype: true },
  ),
  fc.record({
    type: fc.constant("brief" as const),
    id: fc.constant("brief" as const),
    goal: fc.record({ statement: name, targetPct: fc.integer() }),
  }),
  fc.record(
    {
      type: fc.constant("node" as const),
      id,
      kind: fc.constantFrom("cache", "mystery"),
      name,
      props,
      ...box,
      zone: ends,
      locked: fc.boolean(),
    },
    { requiredKeys: ["type", "id", "kind", "name", "props", "x", "y", "w", "h", "zone"], noNullPrototype: true },
  ),
  fc.record(
    {
      type: fc.constant("edge" as const),
      id,
      from: id,
      to: id,
      flow: fc.constantFrom(...FLOWS),
      label: name,
      props,
      route: fc.array(point, { minLength: 2, maxLength: 4 }),
    },
    { requiredKeys: ["type", "id", "from", "to", "flow", "props"], noNullPrototype: true },
  ),
  fc.record({
    type: fc.constant("zone" as const),
    id,
    name,
    plane: fc.constantFrom(...ZONE_PLANES),
    ...box,
    parent: ends,
  }),
  fc.record({
    type: fc.constant("note" as const),
    id,
    text: name,
    color: fc.constantFrom("yellow" as const, "pink" as const),
    ...box,
  }),
  fc.record({
    type: fc.constant("decision" as const),
    id,
    title: name,
    choice: name,
    alternatives: name,
    tradeOff: name,
    flipsWhen: name,
    step: fc.integer({ min: 1, max: 7 }),
    about: fc.array(id, { maxLength: 2 }),
  }),
  fc.record(
    {
      type: fc.constant("waiver" as const),
      id,
      rule: fc.constant("SRV-06"),
      at: fc.array(id),
      reason: fc.constant("why"),
      owner: name,
      expires: fc.constant("2027-01-31"),
    },
    { requiredKeys: ["type", "id", "rule", "at", "reason", "owner"], noNullPrototype: true },
  ),
  fc.record({
    type: fc.constant("asset" as const),
    id,
    mime: fc.constantFrom(...IMAGE_TYPES),
    data: fc.base64String({ minLength: 4, maxLength: 20 }),
    w: extent,
    h: extent,
  }),
  fc.record({ type: fc.constant("image" as const), id, asset: id, alt: name, ...box }),
  fc.record({
    type: fc.constant("stroke" as const),
    id,
    points: fc.array(fc.tuple(coordinate, coordinate, fc.constantFrom(0, 0.5, 1)), { minLength: 1, maxLength: 4 }),
    color: fc.constantFrom(...PEN_COLORS),
    width: fc.constantFrom(...PEN_WIDTHS),
    ...box,
  }),
  fc.record({ type: fc.constant("tick" as const), id, item: id, done: fc.boolean() }),
  fc.record({ type: fc.constant("step" as const), id, step: fc.integer({ min: 1, max: 7 }), notes: name }),
);

/** A board of any records: not sound, but every id once. */
export const anyDoc: fc.Arbitrary<Doc> = fc
  .uniqueArray(anyRecord, { maxLength: 8, selector: (record) => record.id })
  .map((records) => docOf(records));
