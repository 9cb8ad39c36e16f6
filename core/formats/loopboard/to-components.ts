import { nearest } from "../../model/nearest.ts";
import { type PropIndex, propProblem } from "../../model/prop-problem.ts";
import type { EdgeRecord } from "../../model/records/edge.ts";
import type { NodeRecord } from "../../model/records/node.ts";
import type { Catalogue, PropDef, PropValue } from "../../model/stencil.ts";
import { didYouMean, quoteText } from "../../model/value-words.ts";
import { badFile, type FilePath, formatPath } from "./file-problem.ts";
import type { FileEntry } from "./file-schema.ts";
import type { FreshId } from "./fresh-ids.ts";

/** What is needed to turn entries of a file into records. */
export interface ReadContext {
  readonly file: string;
  readonly catalogue: Catalogue;
  readonly props: PropIndex;
  readonly freshId: FreshId;
}

type Props = Readonly<Record<string, PropValue>>;

/** A component of a file as a record; without a position it stands at 0, 0. Throws on an unknown kind or property. */
export function toNode(entry: FileEntry<"nodes">, index: number, context: ReadContext): NodeRecord {
  const { catalogue, file } = context;
  const at = ["nodes", index] as const;
  const stencil = catalogue.stencils.get(entry.kind);
  if (stencil === undefined) throw badFile(file, formatPath([...at, "kind"]), kindProblem(entry.kind, catalogue));
  const { x, y, w, h, name, zone, locked, pinned, z, props, ...rest } = entry;
  if ((x === undefined) !== (y === undefined)) {
    const [missing, given] = x === undefined ? ["x", "y"] : ["y", "x"];
    throw badFile(file, formatPath([...at, missing]), `is missing although ${given} is given`);
  }
  return {
    type: "node",
    ...rest,
    name: name ?? stencil.label,
    props: toProps(props ?? {}, stencil.props, [...at, "props"], context),
    x: x ?? 0,
    y: y ?? 0,
    w: w ?? stencil.size.w,
    h: h ?? stencil.size.h,
    zone: zone ?? null,
    ...(locked === undefined ? {} : { locked }),
    ...(pinned === undefined ? {} : { pinned }),
    ...(z === undefined ? {} : { z }),
  };
}

/** A flow of a file as a record. Throws on an unknown property. */
export function toEdge(entry: FileEntry<"edges">, index: number, context: ReadContext): EdgeRecord {
  const { id, from, to, flow, label, props, route, bends, labelAt } = entry;
  const own = context.catalogue.flows.get(flow)?.props ?? [];
  return {
    type: "edge",
    id: id ?? context.freshId(`${from}-${flow}-${to}`),
    from,
    to,
    flow,
    ...(label === undefined ? {} : { label }),
    props: toProps(props ?? {}, own, ["edges", index, "props"], context),
    ...(route === undefined ? {} : { route: route.map(([x, y]) => ({ x, y })) }),
    ...(bends === undefined ? {} : { bends: bends.map(([x, y]) => ({ x, y })) }),
    ...(labelAt === undefined ? {} : { labelAt }),
  };
}

function toProps(props: Props, own: readonly PropDef[], at: FilePath, context: ReadContext): Props {
  const read: [string, PropValue][] = [];
  for (const [id, value] of Object.entries(props)) {
    const problem = propProblem(id, value, own, context.props);
    if (problem !== null) throw badFile(context.file, formatPath([...at, id]), problem);
    const type = (own.find((def) => def.id === id) ?? context.props.get(id)?.[0])?.type;
    read.push([id, toDeclaredType(value, type)]);
  }
  return Object.fromEntries(read);
}

/** A list written as one text with commas becomes a list; a number given for a text (a version) becomes a text. */
function toDeclaredType(value: PropValue, type: PropDef["type"] | undefined): PropValue {
  if (type === "text" && typeof value === "number") return String(value);
  if (type !== "list" || typeof value !== "string") return value;
  const entries = value.split(",").map((entry) => entry.trim());
  return entries.filter((entry) => entry !== "");
}

function kindProblem(kind: string, catalogue: Catalogue): string {
  const preset = catalogue.presets.find((candidate) => candidate.id === kind);
  const unknown = `unknown kind ${quoteText(kind)}`;
  if (preset !== undefined) {
    return `${unknown}; write ${quoteText(preset.kind)} with the props ${JSON.stringify(preset.props)}`;
  }
  return `${unknown}${didYouMean(nearest(kind, catalogue.stencils.keys()) ?? kindOfWord(kind, catalogue))}`;
}

/** The kind one of whose synonyms or products is the word. */
function kindOfWord(word: string, catalogue: Catalogue): string | null {
  const wanted = word.toLowerCase().replace(/[-_]/g, " ");
  for (const stencil of catalogue.stencils.values()) {
    const words = [stencil.label, ...stencil.keywords, ...stencil.products];
    if (words.some((candidate) => candidate.toLowerCase() === wanted)) return stencil.id;
  }
  return null;
}
