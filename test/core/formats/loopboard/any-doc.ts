import fc from "fast-check";
import { type Doc, docOf } from "../../../../core/model/doc.ts";
import { FLOWS, SCOPES, STAGES, ZONE_PLANES } from "../../../../core/model/kinds.ts";
import { IMAGE_TYPES } from "../../../../core/model/records/asset.ts";
import { NOTE_COLORS } from "../../../../core/model/records/note.ts";
import { PROFILE_NAMES, SEVERITY_CHOICES } from "../../../../core/model/records/review-choices.ts";
import { PEN_COLORS, PEN_WIDTHS } from "../../../../core/model/records/stroke.ts";
import type { AnyRecord } from "../../../../core/model/records.ts";
import { catalogue } from "../../../../stencils/catalogue.ts";

const text = fc.string({ unit: "grapheme", maxLength: 30 });
const place = fc.integer({ min: -100_000, max: 100_000 }).map((n) => n / 4 + 0);
const depth = fc.integer({ min: -100, max: 100 });
const extent = fc.integer({ min: 8, max: 2000 });
const box = { x: place, y: place, w: extent, h: extent };
const kind = fc.constantFrom(...catalogue.stencils.keys());
const props = fc.record(
  {
    p99Ms: fc.integer({ min: 0, max: 10_000 }),
    owner: text,
    ambient: fc.boolean(),
    pii: fc.constantFrom("none", "personal"),
  },
  { requiredKeys: [] },
);
/** Drops keys that are undefined, so that a record looks as the program makes it. */
const present = <T extends object>(record: T): T =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as T;
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

const code = fc.constantFrom("SRV-06", "QNT-02", "DAT-05", "OWN-1");
const review = fc
  .record({
    profile: maybe(fc.constantFrom(...PROFILE_NAMES)),
    severities: maybe(fc.dictionary(code, fc.constantFrom(...SEVERITY_CHOICES), { noNullPrototype: true })),
    options: maybe(
      fc.dictionary(code, fc.dictionary(fc.constantFrom("busyAt", "limit"), fc.integer(), { noNullPrototype: true }), {
        noNullPrototype: true,
      }),
    ),
  })
  .map(present);

/** Boards of every record type; ids are any text. */
export const anyDoc: fc.Arbitrary<Doc> = fc
  .uniqueArray(
    fc.string({ minLength: 1, maxLength: 12 }).filter((id) => !/[\p{Cc}]|^(board|brief)$/u.test(id)),
    {
      minLength: 15,
      maxLength: 15,
    },
  )
  .chain((ids) => recordsWith(ids).map((records) => docOf(records.map(present))));

function recordsWith(ids: readonly string[]): fc.Arbitrary<readonly AnyRecord[]> {
  const id = (index: number) => fc.constant(ids[index] ?? `id-${index}`);
  const zoneId = fc.constantFrom(null, ids[0] ?? null, ids[1] ?? null);
  const node = (index: number) =>
    fc.record({
      type: fc.constant("node" as const),
      id: id(index),
      kind,
      name: text,
      props,
      ...box,
      zone: zoneId,
      locked: maybe(fc.boolean()),
      pinned: maybe(fc.boolean()),
      z: maybe(depth),
    });
  const edge = (index: number, from: number, to: number) =>
    fc.record({
      type: fc.constant("edge" as const),
      id: id(index),
      from: id(from),
      to: id(to),
      flow: fc.constantFrom(...FLOWS),
      label: maybe(text),
      props,
      route: maybe(fc.array(fc.record({ x: place, y: place }), { minLength: 2, maxLength: 6 })),
      bends: maybe(fc.array(fc.record({ x: place, y: place }), { minLength: 1, maxLength: 3 })),
      labelAt: maybe(fc.constantFrom(0, 0.25, 1)),
    });
  const zone = (index: number, parent: string | null) =>
    fc.record({
      type: fc.constant("zone" as const),
      id: id(index),
      name: text,
      plane: fc.constantFrom(...ZONE_PLANES),
      ...box,
      parent: fc.constant(parent),
      locked: maybe(fc.boolean()),
      collapsed: maybe(fc.boolean()),
    });
  return fc.tuple(
    fc.record({
      type: fc.constant("board" as const),
      id: fc.constant("board" as const),
      title: text,
      stage: fc.constantFrom(...STAGES),
      scope: maybe(fc.uniqueArray(fc.constantFrom(...SCOPES))),
      review: maybe(review),
    }),
    fc.record({
      type: fc.constant("brief" as const),
      id: fc.constant("brief" as const),
      goal: maybe(fc.record({ statement: text, targetPct: fc.integer() })),
      metrics: maybe(fc.record({ offline: fc.array(text, { maxLength: 3 }) })),
    }),
    zone(0, null),
    zone(1, ids[0] ?? null),
    node(2),
    node(3),
    node(4),
    edge(5, 2, 3),
    edge(6, 4, 2),
    fc.record({
      type: fc.constant("note" as const),
      id: id(7),
      text,
      color: fc.constantFrom(...NOTE_COLORS),
      ...box,
      about: maybe(id(2)),
      locked: maybe(fc.boolean()),
      z: maybe(depth),
    }),
    fc.record({
      type: fc.constant("asset" as const),
      id: id(12),
      mime: fc.constantFrom(...IMAGE_TYPES),
      data: fc.base64String({ minLength: 4, maxLength: 40 }),
      w: extent,
      h: extent,
    }),
    fc.record({
      type: fc.constant("image" as const),
      id: id(13),
      asset: id(12),
      alt: text,
      ...box,
      locked: maybe(fc.boolean()),
      z: maybe(depth),
    }),
    fc.record({
      type: fc.constant("stroke" as const),
      id: id(14),
      points: fc.array(fc.tuple(place, place, fc.constantFrom(0, 0.5, 1)), { minLength: 1, maxLength: 5 }),
      color: fc.constantFrom(...PEN_COLORS),
      width: fc.constantFrom(...PEN_WIDTHS),
      ...box,
      locked: maybe(fc.boolean()),
      z: maybe(depth),
    }),
    fc.record({
      type: fc.constant("decision" as const),
      id: id(8),
      title: text,
      choice: text,
      alternatives: text,
      tradeOff: text,
      flipsWhen: text,
      step: fc.integer({ min: 1, max: 7 }),
      about: fc.constant([ids[2] ?? ""]),
    }),
    fc.record({
      type: fc.constant("waiver" as const),
      id: id(9),
      rule: fc.constant("DAT-05"),
      at: fc.constant([ids[3] ?? ""]),
      reason: text.filter((reason) => reason !== ""),
      owner: text,
      expires: maybe(fc.constant("2027-02-28")),
      covers: maybe(text),
    }),
    fc.record({ type: fc.constant("tick" as const), id: id(10), item: id(10), done: fc.boolean(), note: maybe(text) }),
    fc.record({ type: fc.constant("step" as const), id: id(11), step: fc.integer({ min: 1, max: 7 }), notes: text }),
  );
}
