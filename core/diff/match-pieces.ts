import { componentName } from "../model/component-name.ts";
import type { Doc } from "../model/doc.ts";
import type { AnyRecord, RecordId, RecordOf } from "../model/records.ts";
import type { Catalogue } from "../model/stencil.ts";
import { likeness } from "./likeness.ts";
import { isPiece } from "./piece-name.ts";

/** Which boards are compared: two states of one board share their ids; two boards may share ids by chance. */
export type Kinship = "versions" | "boards";

/** Ids of the pieces of the first board, each with its counterpart on the second. */
export type Matches = ReadonlyMap<RecordId, RecordId>;

const ALIKE = 0.6;

/**
 * Pairs of pieces that mean the same on both boards. Versions are matched by id. Boards are matched by kind and name:
 * the same name first, then the likest names of a kind, then what is alone of its kind on both; flows by their ends.
 */
export function matchPieces(before: Doc, after: Doc, kinship: Kinship, catalogue: Catalogue): Matches {
  const matches = new Map<RecordId, RecordId>();
  if (kinship === "versions") {
    for (const [id, record] of before) {
      if (isPiece(record) && after.get(id)?.type === record.type) matches.set(id, id);
    }
    return matches;
  }
  for (const words of [componentWords(catalogue), zoneWords, remarkWords]) matchByWords(before, after, words, matches);
  matchFlows(before, after, matches);
  return matches;
}

/** Whether two boards are states of one: at least half the components of the smaller one are there under the same id and kind. */
export function kinshipOf(before: Doc, after: Doc): Kinship {
  const nodes = (doc: Doc): number => [...doc.values()].filter(({ type }) => type === "node").length;
  const shared = [...before.values()].filter((record) => {
    const other = after.get(record.id);
    return record.type === "node" && other?.type === "node" && other.kind === record.kind;
  });
  return shared.length * 2 >= Math.min(nodes(before), nodes(after)) ? "versions" : "boards";
}

/** What a record is called when it is looked for on another board; null when it is of another sort. */
type Words = (record: AnyRecord) => { readonly kind: string; readonly name: string } | null;

const componentWords =
  (catalogue: Catalogue): Words =>
  (record) =>
    record.type === "node" ? { kind: record.kind, name: componentName(record, catalogue) } : null;

const zoneWords: Words = (record) => (record.type === "zone" ? { kind: record.plane, name: record.name } : null);

const remarkWords: Words = (record) => {
  if (record.type === "note") return { kind: "note", name: record.text };
  if (record.type === "decision") return { kind: "decision", name: record.title };
  if (record.type === "tick") return { kind: `tick ${record.item}`, name: "" };
  if (record.type === "step") return { kind: `step ${record.step}`, name: "" };
  if (record.type === "image") return { kind: "image", name: record.alt };
  return record.type === "waiver" ? { kind: `waiver ${record.rule}`, name: record.reason } : null;
};

interface Candidate {
  readonly from: RecordId;
  readonly to: RecordId;
  readonly like: number;
}

function matchByWords(before: Doc, after: Doc, words: Words, matches: Map<RecordId, RecordId>): void {
  const left = byKind(before, words);
  const right = byKind(after, words);
  for (const [kind, froms] of left) {
    const tos = right.get(kind) ?? [];
    const candidates: Candidate[] = froms.flatMap(([from, name]) =>
      tos.map(([to, other]) => ({ from, to, like: likeness(name, other) + (from === to ? 0.01 : 0) })),
    );
    const isOnly = froms.length === 1 && tos.length === 1;
    pairUp(
      candidates.filter(({ like }) => isOnly || like >= ALIKE),
      matches,
    );
  }
}

function byKind(doc: Doc, words: Words): ReadonlyMap<string, readonly (readonly [RecordId, string])[]> {
  const groups = new Map<string, (readonly [RecordId, string])[]>();
  for (const record of doc.values()) {
    const said = words(record);
    if (said === null) continue;
    const group = groups.get(said.kind);
    if (group === undefined) groups.set(said.kind, [[record.id, said.name]]);
    else group.push([record.id, said.name]);
  }
  return groups;
}

/** The likest pairs first, each piece once; ties in board order. */
function pairUp(candidates: readonly Candidate[], matches: Map<RecordId, RecordId>): void {
  const taken = new Set<RecordId>();
  for (const { from, to } of [...candidates].sort((a, b) => b.like - a.like)) {
    if (matches.has(from) || taken.has(to)) continue;
    matches.set(from, to);
    taken.add(to);
  }
}

/** Flows between the same components: of the same sort first, then any that are left. */
function matchFlows(before: Doc, after: Doc, matches: Map<RecordId, RecordId>): void {
  const taken = new Set<RecordId>();
  const flows = (doc: Doc): readonly RecordOf<"edge">[] =>
    [...doc.values()].filter((record): record is RecordOf<"edge"> => record.type === "edge");
  const right = new Map<string, RecordOf<"edge">[]>();
  for (const edge of flows(after)) {
    const key = `${edge.from} ${edge.to}`;
    right.set(key, [...(right.get(key) ?? []), edge]);
  }
  for (const isSame of [(a: string, b: string) => a === b, () => true]) {
    for (const edge of flows(before)) {
      if (matches.has(edge.id)) continue;
      const candidates = right.get(`${matches.get(edge.from)} ${matches.get(edge.to)}`) ?? [];
      const found = candidates.find((other) => !taken.has(other.id) && isSame(edge.flow, other.flow));
      if (found === undefined) continue;
      matches.set(edge.id, found.id);
      taken.add(found.id);
    }
  }
}
