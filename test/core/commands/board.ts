import type { CommandEnv } from "../../../core/commands/define-command.ts";
import { newId } from "../../../core/commands/env.ts";
import { type CommandRun, runCommand } from "../../../core/commands/run.ts";
import { type Doc, docOf, getRecord } from "../../../core/model/doc.ts";
import type { EdgeRecord } from "../../../core/model/records/edge.ts";
import type { NodeRecord } from "../../../core/model/records/node.ts";
import type { ZoneRecord } from "../../../core/model/records/zone.ts";
import type { AnyRecord } from "../../../core/model/records.ts";
import { catalogue } from "../../../stencils/catalogue.ts";

export const env: CommandEnv = { catalogue, newId, now: () => "2026-01-02T03:04:05.000Z" };

export const node = (id: string, fields: Partial<NodeRecord> = {}): NodeRecord => ({
  type: "node",
  id,
  kind: "app-service",
  name: id,
  props: {},
  x: 0,
  y: 0,
  w: 184,
  h: 64,
  zone: null,
  ...fields,
});

export const edge = (id: string, from: string, to: string, fields: Partial<EdgeRecord> = {}): EdgeRecord => ({
  type: "edge",
  id,
  from,
  to,
  flow: "request",
  props: {},
  ...fields,
});

export const zone = (id: string, fields: Partial<ZoneRecord> = {}): ZoneRecord => ({
  type: "zone",
  id,
  name: id,
  plane: "plain",
  x: 0,
  y: 0,
  w: 600,
  h: 400,
  parent: null,
  ...fields,
});

/** A board with the given pieces beside its title and an empty brief. */
export const boardWith = (...records: readonly AnyRecord[]): Doc =>
  docOf([{ type: "board", id: "board", title: "Board", stage: "design" }, { type: "brief", id: "brief" }, ...records]);

/** Two routed components in a zone, one outside, a note. */
export const sample = (): Doc =>
  boardWith(
    zone("online"),
    node("app", { x: 40, y: 60, zone: "online" }),
    node("model", { kind: "inference-service", x: 340, y: 60, zone: "online" }),
    node("monitor", { kind: "monitor", x: 800, y: 60 }),
    edge("call", "app", "model", {
      route: [
        { x: 224, y: 92 },
        { x: 340, y: 92 },
      ],
    }),
    edge("watch", "model", "monitor", {
      flow: "metric",
      route: [
        { x: 524, y: 92 },
        { x: 800, y: 92 },
      ],
    }),
    { type: "note", id: "memo", text: "Ask about load", color: "yellow", x: 40, y: 500, w: 200, h: 120 },
  );

export const run = (doc: Doc, id: string, args: unknown): CommandRun => runCommand(doc, id, args, env);

export const apply = (doc: Doc, id: string, args: unknown): Doc => run(doc, id, args).doc;

export const nodeIn = (doc: Doc, id: string): NodeRecord => found(getRecord(doc, "node", id), id);

export const edgeIn = (doc: Doc, id: string): EdgeRecord => found(getRecord(doc, "edge", id), id);

export const zoneIn = (doc: Doc, id: string): ZoneRecord => found(getRecord(doc, "zone", id), id);

function found<T>(record: T | null, id: string): T {
  if (record === null) throw new Error(`there is no ${id}`);
  return record;
}
