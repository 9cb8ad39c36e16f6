import { engines } from "../../../cli/engines.ts";
import { newId } from "../../../core/commands/env.ts";
import { runCommand } from "../../../core/commands/run.ts";
import { parseBoard } from "../../../core/formats/loopboard/parse-board.ts";
import { type LayoutOptions, layoutBoard } from "../../../core/layout/layout-board.ts";
import { type Doc, docOf, getRecord } from "../../../core/model/doc.ts";
import type { NodeRecord } from "../../../core/model/records/node.ts";
import { routeBoard } from "../../../core/routing/route.ts";
import { catalogue } from "../../../stencils/catalogue.ts";

/** Fields of a board file that a test gives. */
export interface BoardText {
  readonly nodes: readonly object[];
  readonly edges?: readonly object[];
  readonly zones?: readonly object[];
  readonly notes?: readonly object[];
}

/** A board in its hand-written form as records. */
export const boardOfText = (text: BoardText): Doc =>
  parseBoard(JSON.stringify({ format: "loopboard", version: 1, ...text }), { catalogue, file: "test" }).doc;

/** Components by id, all of one kind. */
export const components = (...ids: readonly string[]): readonly object[] => ids.map((id) => ({ id, kind: "cache" }));

/** Request flows written as `from>to`. */
export const requests = (...pairs: readonly string[]): readonly object[] =>
  pairs.map((pair) => {
    const [from, to] = pair.split(">");
    return { from, to, flow: "request" };
  });

/** The board after a layout by the real engine. */
export async function layOut(doc: Doc, options: LayoutOptions = {}): Promise<Doc> {
  const result = await layoutBoard(doc, engines, options);
  return runCommand(doc, "apply-layout", result, { catalogue, newId, now: () => "2026-01-01T00:00:00.000Z" }).doc;
}

/** A component that must be there. */
export function nodeOf(doc: Doc, id: string): NodeRecord {
  const node = getRecord(doc, "node", id);
  if (node === null) throw new Error(`there is no component ${id}`);
  return node;
}

/** The board with the course that is shown for every flow stored, so that it can be looked at. */
export function withShownCourses(doc: Doc): Doc {
  const routes = routeBoard(doc);
  return docOf(
    [...doc.values()].map((record) => {
      const points = record.type === "edge" ? routes.get(record.id)?.points : undefined;
      return record.type === "edge" && points !== undefined ? { ...record, route: points } : record;
    }),
  );
}
