import { nearest } from "../../model/nearest.ts";
import type { RecordId } from "../../model/records.ts";
import { didYouMean, quoteText } from "../../model/value-words.ts";
import { badFile, formatPath } from "./file-problem.ts";
import type { BoardFile, ListName } from "./file-schema.ts";

const RESERVED: ReadonlyMap<RecordId, string> = new Map([
  ["board", "the board itself"],
  ["brief", "the brief"],
]);

const LISTS_WITH_IDS = [
  "zones",
  "nodes",
  "edges",
  "notes",
  "images",
  "strokes",
  "decisions",
  "waivers",
  "ticks",
  "steps",
  "assets",
] as const satisfies readonly ListName[];

/** Every id written in the file. Throws when one is used twice or belongs to the board itself. */
export function collectIds(board: BoardFile, file: string): Set<RecordId> {
  const places = new Map<RecordId, string>();
  for (const list of LISTS_WITH_IDS) {
    board[list].forEach(({ id }, index) => {
      if (id === undefined) return;
      const where = formatPath([list, index, "id"]);
      const owner = RESERVED.get(id);
      if (owner !== undefined)
        throw badFile(file, where, `the id ${quoteText(id)} stands for ${owner}; choose another one`);
      const earlier = places.get(id);
      if (earlier !== undefined) throw badFile(file, where, `the id ${quoteText(id)} is used already at ${earlier}`);
      places.set(id, formatPath([list, index]));
    });
  }
  return new Set(places.keys());
}

/** Throws when a flow, a component or a zone names something that is not in the file, or zones contain each other. */
export function checkReferences(board: BoardFile, file: string): void {
  const nodes = new Set(board.nodes.map((node) => node.id));
  const zones = new Map(board.zones.map((zone) => [zone.id, zone.parent]));
  board.nodes.forEach(({ zone }, index) => {
    if (zone !== undefined) mustExist(zone, zones, { file, where: formatPath(["nodes", index, "zone"]), what: "zone" });
  });
  board.edges.forEach(({ from, to }, index) => {
    mustExist(from, nodes, { file, where: formatPath(["edges", index, "from"]), what: "component" });
    mustExist(to, nodes, { file, where: formatPath(["edges", index, "to"]), what: "component" });
    if (from === to)
      throw badFile(file, formatPath(["edges", index, "to"]), `the flow leads from ${quoteText(from)} to itself`);
  });
  board.zones.forEach(({ parent }, index) => {
    if (parent !== undefined)
      mustExist(parent, zones, { file, where: formatPath(["zones", index, "parent"]), what: "zone" });
  });
  const assets = new Set(board.assets.map((asset) => asset.id));
  board.images.forEach(({ asset }, index) => {
    mustExist(asset, assets, { file, where: formatPath(["images", index, "asset"]), what: "asset" });
  });
  checkNoCycle(board, zones, file);
}

interface Place {
  readonly file: string;
  readonly where: string;
  readonly what: string;
}

function mustExist(id: RecordId, known: ReadonlySet<RecordId> | ReadonlyMap<RecordId, unknown>, place: Place): void {
  if (known.has(id)) return;
  const problem = `there is no ${place.what} ${quoteText(id)}${didYouMean(nearest(id, known.keys()))}`;
  throw badFile(place.file, place.where, problem);
}

function checkNoCycle(board: BoardFile, parents: ReadonlyMap<RecordId, RecordId | undefined>, file: string): void {
  const wellNested = new Set<RecordId>();
  board.zones.forEach((zone, index) => {
    const chain = new Set<RecordId>();
    for (let id: RecordId | undefined = zone.id; id !== undefined && !wellNested.has(id); id = parents.get(id)) {
      if (chain.has(id))
        throw badFile(file, formatPath(["zones", index, "parent"]), `the zone ${quoteText(id)} lies inside itself`);
      chain.add(id);
    }
    for (const id of chain) wellNested.add(id);
  });
}
