import fc from "fast-check";
import { fragmentOf } from "../../../core/commands/fragment.ts";
import { splitOf } from "../../../core/commands/split-flow.ts";
import { type Doc, listRecords } from "../../../core/model/doc.ts";
import { COMPONENT_KINDS, FLOWS, SCOPES, STAGES, ZONE_PLANES } from "../../../core/model/kinds.ts";
import { NOTE_COLORS } from "../../../core/model/records/note.ts";
import { PROFILE_NAMES, SEVERITY_CHOICES } from "../../../core/model/records/review-choices.ts";
import { PEN_COLORS, PEN_WIDTHS } from "../../../core/model/records/stroke.ts";
import type { RecordType } from "../../../core/model/records.ts";
import { catalogue } from "../../../stencils/catalogue.ts";

/** Draws from a list of numbers: the same numbers on the same board give the same command. */
class Dice {
  readonly #numbers: readonly number[];
  #next = 0;
  constructor(numbers: readonly number[]) {
    this.#numbers = numbers;
  }
  roll(sides: number): number {
    const number = this.#numbers[this.#next % this.#numbers.length] ?? 0;
    this.#next += 1;
    return number % sides;
  }
  pick<T>(list: readonly T[]): T | undefined {
    return list[this.roll(Math.max(1, list.length))];
  }
  chance(): boolean {
    return this.roll(2) === 0;
  }
}

export const commandSeed = fc.array(fc.nat({ max: 10_000 }), { minLength: 12, maxLength: 12 });

const BOXED: readonly RecordType[] = ["node", "zone", "note", "image", "stroke"];

type ArgsOf = (dice: Dice, doc: Doc) => unknown;

const idOf = (dice: Dice, doc: Doc, ...types: readonly RecordType[]): string =>
  dice.pick([...doc.values()].filter((record) => types.includes(record.type)))?.id ?? "gone";

const idsOf = (dice: Dice, doc: Doc): readonly string[] =>
  Array.from({ length: 1 + dice.roll(4) }, () => idOf(dice, doc, ...BOXED, "edge"));

const place = (dice: Dice) => ({ x: dice.roll(2000) - 1000, y: dice.roll(1500) - 700 });
const zoneOrNone = (dice: Dice, doc: Doc): string | null => (dice.chance() ? idOf(dice, doc, "zone") : null);

export const ARGS: Readonly<Record<string, ArgsOf>> = {
  "add-decision": (d, doc) => ({ fields: { title: `d${d.roll(3)}`, about: idsOf(d, doc) } }),
  "add-image": (d) => ({
    picture: { mime: "image/png", data: d.pick(["AAAA", "BBBB"]), w: 40, h: 30 },
    ...place(d),
    w: 80,
    h: 60,
  }),
  "add-node": (d, doc) => ({
    kind: d.pick(COMPONENT_KINDS),
    ...(d.chance() ? place(d) : {}),
    ...(d.chance() ? { connect: { from: idOf(d, doc, "node") } } : {}),
  }),
  "add-note": (d) => ({ text: `note ${d.roll(9)}`, ...(d.chance() ? place(d) : {}) }),
  "add-stroke": (d) => ({
    points: [
      [d.roll(500), d.roll(500), 0.5],
      [d.roll(500), d.roll(500) / 7, 1],
    ],
    color: d.pick(PEN_COLORS),
    width: d.pick(PEN_WIDTHS),
  }),
  "add-zone": (d, doc) => ({ plane: d.pick(ZONE_PLANES), members: idsOf(d, doc) }),
  align: (d, doc) => ({ ids: idsOf(d, doc), side: d.pick(["left", "center", "right", "top", "middle", "bottom"]) }),
  "apply-fix": (d, doc) => ({
    plan: {
      label: "Fix",
      add: [{ ref: "r", kind: d.pick(COMPONENT_KINDS), near: idsOf(d, doc) }],
      connect: [{ from: idOf(d, doc, "node"), to: "r", flow: d.pick(FLOWS) }],
    },
  }),
  "apply-layout": (d, doc) => ({
    positions: listRecords(doc, "node").map(({ id }) => ({ id, ...place(d) })),
    zones: listRecords(doc, "zone").map(({ id }) => ({ id, ...place(d), w: 300, h: 200 })),
    routes: listRecords(doc, "edge").map(({ id }) => ({ id, points: [place(d), place(d)] })),
  }),
  connect: (d, doc) => ({ from: idOf(d, doc, "node"), to: idOf(d, doc, "node"), flow: d.pick([...FLOWS, undefined]) }),
  delete: (d, doc) => ({ ids: idsOf(d, doc) }),
  distribute: (d, doc) => ({ ids: [...idsOf(d, doc), ...idsOf(d, doc)], axis: d.pick(["x", "y"]) }),
  duplicate: (d, doc) => ({ ids: idsOf(d, doc).slice(0, 2) }),
  fold: (d, doc) => ({ ids: idsOf(d, doc), collapsed: d.chance() }),
  "insert-into-flow": (d, doc) => {
    const edge = d.pick(listRecords(doc, "edge"));
    const fits = (kind: string): boolean => edge !== undefined && splitOf(doc, edge, kind, catalogue) !== null;
    const kind = d.pick(COMPONENT_KINDS.filter(fits)) ?? "cache";
    const component = d.roll(4) === 0 ? { id: idOf(d, doc, "node") } : { kind };
    return { edge: edge?.id ?? "gone", component, ...place(d), zone: null };
  },
  lock: (d, doc) => ({ ids: idsOf(d, doc), locked: d.chance() }),
  "match-size": (d, doc) => ({ ids: idsOf(d, doc), extent: d.pick(["width", "height", "size"]) }),
  move: (d, doc) => ({
    ids: idsOf(d, doc),
    dx: d.roll(300) - 150,
    dy: d.roll(300) / 7,
    ...(d.chance() ? { gesture: "g" } : {}),
    ...(d.chance() ? { zone: zoneOrNone(d, doc) } : {}),
  }),
  "paste-style": (d, doc) => ({
    ids: idsOf(d, doc),
    style: d.pick([
      { type: "node", w: 100 + d.roll(200), h: 64 },
      { type: "note", w: 120, h: 90, color: d.pick(NOTE_COLORS) },
      { type: "zone", plane: d.pick(ZONE_PLANES) },
      { type: "edge", flow: d.pick(FLOWS) },
    ]),
  }),
  paste: (d, doc) => ({ fragment: fragmentOf(doc, idsOf(d, doc).slice(0, 2)), ...place(d), zone: zoneOrNone(d, doc) }),
  pin: (d, doc) => ({ ids: idsOf(d, doc), pinned: d.chance() }),
  reconnect: (d, doc) => ({ edge: idOf(d, doc, "edge"), [d.chance() ? "from" : "to"]: idOf(d, doc, "node") }),
  "remove-decision": (d, doc) => ({ id: idOf(d, doc, "decision") }),
  rename: (d, doc) => ({ id: idOf(d, doc, "node", "zone", "board"), name: `name ${d.roll(3)}` }),
  reorder: (d, doc) => ({ ids: idsOf(d, doc), to: d.pick(["front", "forward", "backward", "back"]) }),
  "reset-routes": (d, doc) => ({ ids: idsOf(d, doc) }),
  resize: (d, doc) => ({ id: idOf(d, doc, ...BOXED), ...place(d), w: 50 + d.roll(300), h: 40 + d.roll(90) }),
  scale: (d, doc) => ({
    ids: [...idsOf(d, doc), ...idsOf(d, doc)],
    box: { ...place(d), w: 50 + d.roll(900), h: 40 + d.roll(700) },
  }),
  "set-bends": (d, doc) => ({ id: idOf(d, doc, "edge"), bends: d.chance() ? [] : [place(d), place(d)] }),
  "set-board": (d) => ({ stage: d.pick(STAGES), scope: d.chance() ? null : [d.pick(SCOPES)] }),
  "set-brief": (d) => ({ section: "constraints", field: "qpsPeak", value: d.chance() ? d.roll(99) : null }),
  "set-decision": (d, doc) => ({
    id: idOf(d, doc, "decision"),
    fields: d.chance() ? { choice: `c${d.roll(4)}` } : { about: idsOf(d, doc) },
  }),
  "set-edge": (d, doc) => ({ id: idOf(d, doc, "edge"), ...(d.chance() ? { flow: d.pick(FLOWS) } : { label: "x" }) }),
  "set-image": (d, doc) => ({ id: idOf(d, doc, "image"), alt: `alt ${d.roll(4)}` }),
  "set-kind": (d, doc) => ({ id: idOf(d, doc, "node"), kind: d.pick(COMPONENT_KINDS) }),
  "set-label-at": (d, doc) => ({ id: idOf(d, doc, "edge"), at: d.chance() ? null : d.roll(101) / 100 }),
  "set-note": (d, doc) => ({
    id: idOf(d, doc, "note"),
    text: `t${d.roll(5)}`,
    color: d.pick(NOTE_COLORS),
    ...(d.chance() ? { about: d.chance() ? null : idOf(d, doc, "node", "zone", "edge") } : {}),
  }),
  "set-prop": (d, doc) => ({ id: idOf(d, doc, "node", "edge"), prop: "p99Ms", value: d.chance() ? d.roll(99) : null }),
  "set-review": (d) => ({
    ...(d.chance() ? { profile: d.pick([...PROFILE_NAMES, null]) } : {}),
    ...(d.chance()
      ? { rule: d.pick(["SRV-06", "QNT-02", "OWN-1"]), severity: d.pick([...SEVERITY_CHOICES, null]) }
      : {}),
  }),
  "set-step-notes": (d) => ({ step: 1 + d.roll(7), notes: d.chance() ? "n" : "" }),
  "set-stroke": (d, doc) => ({ ids: [idOf(d, doc, "stroke")], color: d.pick(PEN_COLORS) }),
  "set-zone": (d, doc) => ({ id: idOf(d, doc, "zone"), plane: d.pick(ZONE_PLANES) }),
  swap: (d, doc) => ({ a: idOf(d, doc, ...BOXED), b: idOf(d, doc, ...BOXED) }),
  tick: (d) => ({ item: d.pick(["goal", "bias"]), done: d.chance() }),
  unwaive: (d, doc) => ({ id: idOf(d, doc, "waiver") }),
  waive: (d, doc) => ({ rule: "SRV-06", at: idsOf(d, doc), reason: "r", owner: "o" }),
};

const IDS = Object.keys(ARGS);

/** A command with arguments that mostly make sense on the board. */
export function commandFrom(seed: readonly number[], doc: Doc): { readonly id: string; readonly args: unknown } {
  const dice = new Dice(seed);
  const nodes = listRecords(doc, "node").length;
  const id = nodes < 2 ? "add-node" : nodes > 60 ? "delete" : (dice.pick(IDS) ?? "add-node");
  return { id, args: ARGS[id]?.(dice, doc) };
}
