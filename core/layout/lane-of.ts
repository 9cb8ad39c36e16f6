import type { Doc } from "../model/doc.ts";
import { getRecord } from "../model/doc.ts";
import { GROUPS, type GroupId } from "../model/kinds.ts";
import type { NodeRecord } from "../model/records/node.ts";
import { zonesAround } from "./scope.ts";

/** The planes that are lanes, from top to bottom. */
export const LANES = ["online", "nearline", "offline"] as const;

/** A plane that is a lane. */
export type LanePlane = (typeof LANES)[number];

const LANE_OF_GROUP: Readonly<Record<GroupId, LanePlane>> = {
  actors: "online",
  ingest: "nearline",
  storage: "offline",
  features: "offline",
  training: "offline",
  evaluation: "offline",
  registry: "offline",
  serving: "online",
  retrieval: "online",
  llm: "online",
  cache: "online",
  experiment: "online",
  monitoring: "nearline",
  governance: "nearline",
};

/** Kinds that live on another plane than the rest of their group. */
const LANE_OF_KIND: ReadonlyMap<string, LanePlane> = new Map([
  ["operational-db", "online"],
  ["prediction-store", "online"],
  ["feature-store", "nearline"],
  ["feature-assembler", "online"],
  ["batch-inference", "offline"],
  ["vector-index", "nearline"],
  ["search-index", "nearline"],
  ["document-chunker", "offline"],
  ["llm-evaluator", "offline"],
  ["identity-access", "online"],
]);

const GROUP_OF_KIND: ReadonlyMap<string, GroupId> = new Map(
  GROUPS.flatMap(({ id, kinds }) => kinds.map((kind) => [kind, id] as const)),
);

/** The lane of a component: that of a zone around it, else the plane on which its kind usually runs. */
export function laneOf(doc: Doc, node: NodeRecord): LanePlane {
  for (const id of zonesAround(doc, node.zone)) {
    const plane = LANES.find((lane) => lane === getRecord(doc, "zone", id)?.plane);
    if (plane !== undefined) return plane;
  }
  const group = GROUP_OF_KIND.get(node.kind);
  return LANE_OF_KIND.get(node.kind) ?? (group === undefined ? "online" : LANE_OF_GROUP[group]);
}
