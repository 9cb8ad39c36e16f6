import { type Doc, listRecords } from "../model/doc.ts";
import type { NodeRecord } from "../model/records/node.ts";
import type { PropValue, StencilDef } from "../model/stencil.ts";
import type { CommandEnv } from "./define-command.ts";
import { refusal } from "./refusal.ts";

/** What a new component is made from; a preset fills in some properties and the label. */
export interface NodeOrder {
  readonly kind: string;
  readonly preset?: string | undefined;
  readonly name?: string | undefined;
  readonly props?: Readonly<Record<string, PropValue>> | undefined;
}

/** The record of a new component without its place. Throws `bad-command` for an unknown kind or preset. */
export function newNode(doc: Doc, order: NodeOrder, env: CommandEnv): Omit<NodeRecord, "x" | "y" | "zone"> {
  const stencil = stencilOf(order.kind, env);
  const preset = order.preset === undefined ? null : presetOf(order.preset, stencil, env);
  return {
    type: "node",
    id: env.newId(doc, order.kind),
    kind: order.kind,
    name: order.name ?? freeName(doc, preset?.label ?? stencil.shortLabel ?? stencil.label),
    props: { ...preset?.props, ...order.props },
    w: stencil.size.w,
    h: stencil.size.h,
  };
}

/** The stencil of a kind. Throws `bad-command` when there is none. */
export function stencilOf(kind: string, env: CommandEnv): StencilDef {
  const stencil = env.catalogue.stencils.get(kind);
  if (stencil === undefined) throw refusal("Add component", `there is no component kind ${kind}`);
  return stencil;
}

function presetOf(id: string, stencil: StencilDef, env: CommandEnv) {
  const preset = env.catalogue.presets.find((candidate) => candidate.id === id && candidate.kind === stencil.id);
  if (preset === undefined) throw refusal("Add component", `${stencil.label} has no preset ${id}`);
  return preset;
}

/** The label itself, or with the first number that makes it different from every other name. */
function freeName(doc: Doc, label: string): string {
  const names = new Set(listRecords(doc, "node").map((node) => node.name));
  if (!names.has(label)) return label;
  let n = 2;
  while (names.has(`${label} ${n}`)) n += 1;
  return `${label} ${n}`;
}
