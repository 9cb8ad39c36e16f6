import { BRIEF_FORMS } from "../model/brief-forms.ts";
import { endName, kindLabel } from "../model/component-name.ts";
import type { Doc } from "../model/doc.ts";
import type { Flow } from "../model/kinds.ts";
import { BRIEF_SECTIONS, type BriefRecord } from "../model/records/brief.ts";
import type { RecordId, RecordOf } from "../model/records.ts";
import { isSameData } from "../model/same.ts";
import type { Catalogue, PropDef, PropValue } from "../model/stencil.ts";
import type { FieldChange, PieceType } from "./board-diff.ts";
import type { Matches } from "./match-pieces.ts";
import { valueText } from "./value-text.ts";

/** Two boards with what is needed to say how their records differ. */
export interface Comparison {
  readonly before: Doc;
  readonly after: Doc;
  readonly matches: Matches;
  readonly catalogue: Catalogue;
}

type Piece = RecordOf<PieceType>;

/** Fields that say where a piece is drawn, not what it is. */
const QUIET: ReadonlySet<string> = new Set([
  "x",
  "y",
  "w",
  "h",
  "z",
  "route",
  "bends",
  "labelAt",
  "points",
  "locked",
  "pinned",
  "collapsed",
  "covers",
]);
const KEYS: ReadonlySet<string> = new Set(["id", "type", "props"]);

/** Fields that hold ids of other records. */
const REFERENCES: ReadonlySet<string> = new Set(["zone", "parent", "from", "to", "about", "at", "asset"]);

const LABELS: Readonly<Record<string, string>> = {
  name: "Name",
  kind: "Kind",
  zone: "Zone",
  parent: "Zone",
  plane: "Plane",
  from: "From",
  to: "To",
  flow: "Flow",
  label: "Label",
  text: "Text",
  color: "Colour",
  about: "About",
  alt: "Description",
  asset: "Picture",
  title: "Title",
  choice: "Choice",
  alternatives: "Alternatives",
  tradeOff: "Trade-off",
  flipsWhen: "Flips when",
  step: "Step",
  rule: "Rule",
  at: "Pieces",
  reason: "Reason",
  owner: "Owner",
  expires: "Expires",
  item: "Item",
  done: "Done",
  note: "Note",
  notes: "Notes",
  width: "Width",
};

/** What a piece says differently on the second board; empty when it differs in place and looks alone. */
export function pieceChanges(a: Piece, b: Piece, comparison: Comparison): readonly FieldChange[] {
  const [left, right] = [fieldsOf(a), fieldsOf(b)];
  const names = [...new Set([...Object.keys(left), ...Object.keys(right)])];
  const changes = names.flatMap((field): readonly FieldChange[] => {
    if (KEYS.has(field) || QUIET.has(field)) return [];
    const before = REFERENCES.has(field) ? mapped(left[field], comparison.matches) : left[field];
    if (isSameData(before, right[field])) return [];
    return [
      {
        field,
        label: LABELS[field] ?? field,
        before: fieldText(field, left[field], comparison.before, comparison.catalogue),
        after: fieldText(field, right[field], comparison.after, comparison.catalogue),
      },
    ];
  });
  return [...changes, ...propChanges(a, b, comparison.catalogue)];
}

/** Whether anything at all differs, place and looks included. */
export const isMoved = (a: Piece, b: Piece): boolean => {
  const [left, right] = [fieldsOf(a), fieldsOf(b)];
  return [...QUIET].some((field) => !isSameData(left[field], right[field]));
};

const fieldsOf = (record: object): Readonly<Record<string, unknown>> => ({ ...record });

/** Ids of the first board as those of their counterparts, so that a name and not an id decides. */
function mapped(value: unknown, matches: Matches): unknown {
  if (typeof value === "string") return matches.get(value) ?? value;
  if (Array.isArray(value)) return value.map((each) => mapped(each, matches));
  return value;
}

function fieldText(field: string, value: unknown, doc: Doc, catalogue: Catalogue): string | null {
  if (value === undefined || value === null) return null;
  if (field === "flow") return catalogue.flows.get(value as Flow)?.label ?? String(value);
  if (field === "kind") return kindLabel(String(value), catalogue);
  if (Array.isArray(value)) return value.map((id) => idText(String(id), doc, catalogue)).join(", ");
  if (typeof value === "boolean") return value ? "yes" : "no";
  return REFERENCES.has(field) ? idText(String(value), doc, catalogue) : String(value);
}

function idText(id: RecordId, doc: Doc, catalogue: Catalogue): string {
  const record = doc.get(id);
  return record?.type === "zone" && record.name.trim() !== "" ? record.name : endName(doc, id, catalogue);
}

function propChanges(a: Piece, b: Piece, catalogue: Catalogue): readonly FieldChange[] {
  if (!("props" in a) || !("props" in b)) return [];
  const defs = new Map([...propDefs(a, catalogue), ...propDefs(b, catalogue)].map((def) => [def.id, def]));
  const ids = [...new Set([...Object.keys(a.props), ...Object.keys(b.props)])];
  return ids.flatMap((id) => valueChange(`props.${id}`, defs.get(id), a.props[id], b.props[id]) ?? []);
}

function propDefs(record: Piece, catalogue: Catalogue): readonly PropDef[] {
  if (record.type === "edge") return catalogue.flows.get(record.flow)?.props ?? [];
  const own = record.type === "node" ? (catalogue.stencils.get(record.kind)?.props ?? []) : [];
  return [...catalogue.commonProps, ...own];
}

/** What the brief says differently, field by field in the order of the form. */
export function briefChanges(a: BriefRecord, b: BriefRecord): readonly FieldChange[] {
  const forms = new Map(BRIEF_FORMS.map((form) => [form.section, form]));
  return (Object.keys(BRIEF_SECTIONS) as (keyof typeof BRIEF_SECTIONS)[]).flatMap((section) => {
    const left: Readonly<Record<string, PropValue | undefined>> = { ...a[section] };
    const right: Readonly<Record<string, PropValue | undefined>> = { ...b[section] };
    return [...new Set([...Object.keys(left), ...Object.keys(right)])].flatMap((id) => {
      const def = forms.get(section)?.fields.find((field) => field.id === id);
      return valueChange(`${section}.${id}`, def, left[id], right[id]) ?? [];
    });
  });
}

function valueChange(
  field: string,
  def: PropDef | undefined,
  before: PropValue | undefined,
  after: PropValue | undefined,
): FieldChange | null {
  if (isSameData(before, after)) return null;
  const label = def?.label ?? field.slice(field.indexOf(".") + 1);
  return { field, label, before: valueText(before, def), after: valueText(after, def) };
}
