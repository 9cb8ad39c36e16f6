import type { BriefRecord } from "../model/records/brief.ts";
import type { EdgeRecord } from "../model/records/edge.ts";
import type { NodeRecord } from "../model/records/node.ts";
import type { AnyRecord, RecordOf, RecordType } from "../model/records.ts";
import type { Catalogue, PropDef, PropValue, Unit } from "../model/stencil.ts";
import { unitName } from "../model/unit-name.ts";

/** Where a text of a record stands, best place to find something first. */
export const FIND_FIELDS = ["title", "name", "kind", "property", "note"] as const;

/** One of these places. */
export type FindField = (typeof FIND_FIELDS)[number];

/** One text of a record that can be found; `label` names a property or a part of a card. */
export interface FindText {
  readonly field: FindField;
  readonly label: string | null;
  readonly text: string;
}

type Reader<T extends RecordType> = (record: RecordOf<T>, catalogue: Catalogue) => readonly FindText[];

const READERS: { readonly [T in RecordType]: Reader<T> } = {
  board: ({ title }) => [{ field: "title", label: null, text: title }],
  brief: (brief) => briefTexts(brief),
  zone: ({ name, plane }) => [named(name), ...(plane === "plain" ? [] : [kind(`${plane} zone`)])],
  node: (node, catalogue) => nodeTexts(node, catalogue),
  edge: (edge, catalogue) => edgeTexts(edge, catalogue),
  note: ({ text }) => [{ field: "note", label: null, text }],
  image: ({ alt }) => [named(alt ?? "")],
  stroke: () => [],
  asset: () => [],
  decision: ({ title, choice, alternatives, tradeOff, flipsWhen }) => [
    named(title),
    ...notes({ Choice: choice, Alternatives: alternatives, "Trade-off": tradeOff, "Flips when": flipsWhen }),
  ],
  waiver: ({ rule, reason, owner }) => [prop("Waived rule", rule), prop("Owner", owner), ...notes({ Reason: reason })],
  tick: ({ note }) => notes({ Checklist: note ?? "" }),
  step: ({ step, notes: text }) => notes({ [`Step ${step}`]: text }),
};

/** The texts of a record that can be found, best place first; empty ones are left out. */
export function recordTexts(record: AnyRecord, catalogue: Catalogue): readonly FindText[] {
  const read = READERS[record.type] as Reader<RecordType>;
  return read(record, catalogue).filter(({ text }) => text.trim() !== "");
}

const named = (text: string): FindText => ({ field: "name", label: null, text });
const kind = (text: string): FindText => ({ field: "kind", label: "Kind", text });
const prop = (label: string, text: string): FindText => ({ field: "property", label, text });

const notes = (texts: Readonly<Record<string, string>>): readonly FindText[] =>
  Object.entries(texts).map(([label, text]) => ({ field: "note", label, text }));

function nodeTexts({ name, kind: id, props }: NodeRecord, { stencils, commonProps }: Catalogue): readonly FindText[] {
  const stencil = stencils.get(id);
  return [named(name), kind(stencil?.label ?? id), ...propTexts(props, [...(stencil?.props ?? []), ...commonProps])];
}

function edgeTexts({ label, flow, props }: EdgeRecord, { flows }: Catalogue): readonly FindText[] {
  const def = flows.get(flow);
  return [named(label ?? ""), kind(`${def?.label ?? flow} flow`), ...propTexts(props, def?.props ?? [])];
}

function propTexts(props: NodeRecord["props"], defs: readonly PropDef[]): readonly FindText[] {
  return Object.entries(props).map(([id, value]) => {
    const def = defs.find((each) => each.id === id);
    return prop(def?.label ?? id, valueText(value, def?.unit));
  });
}

function briefTexts(brief: BriefRecord): readonly FindText[] {
  const { type: _type, id: _id, ...sections } = brief;
  return Object.values(sections).flatMap((section) =>
    Object.entries(section ?? {}).map(([id, value]) => prop(spaced(id), valueText(value as PropValue, undefined))),
  );
}

function valueText(value: PropValue, unit: Unit | undefined): string {
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (typeof value === "number") return `${value}${unitName(unit)}`;
  return typeof value === "string" ? value : value.join(", ");
}

/** `businessMetric` as "Business metric". */
function spaced(id: string): string {
  const words = id.replace(/(?<=[a-z])(?=[A-Z])/g, " ").toLowerCase();
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
