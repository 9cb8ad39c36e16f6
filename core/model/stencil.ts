import type { ComponentKind, Flow, GroupId } from "./kinds.ts";

/** Units of typed properties; shown next to the field and used in messages. */
export const UNITS = [
  "ms",
  "s",
  "h",
  "d",
  "min",
  "1/s",
  "B",
  "MB",
  "GB",
  "GB/day",
  "items/day",
  "items/s",
  "docs/day",
  "tok",
  "tok/min",
  "USD",
  "USD/Mtok",
  "USD/month",
  "%",
  "ratio",
  "count",
  "users",
] as const;

/** One of the units; `ratio` is 0-1, `count` has no unit text. */
export type Unit = (typeof UNITS)[number];

/** A value of a typed property; unset is the absence of the key. */
export type PropValue = string | number | boolean | readonly string[];

/** Definition of one typed property of a stencil or a flow. */
export interface PropDef {
  readonly id: string;
  readonly label: string;
  readonly type: "number" | "integer" | "text" | "choice" | "flag" | "list";
  readonly unit?: Unit;
  /** Choices of `choice`, suggestions of `list`. */
  readonly values?: readonly string[];
  readonly min?: number;
  readonly max?: number;
  readonly help?: string;
}

/** Icon of a stencil: path data in a 24 x 24 box, drawn with round 1.75 px strokes; `fill` paths are filled. */
export interface StencilIcon {
  readonly strokes: readonly string[];
  readonly fills?: readonly string[];
}

/** One component kind as data: words, ports, properties, size and icon. */
export interface StencilDef {
  readonly id: ComponentKind;
  readonly version: number;
  readonly group: GroupId;
  readonly label: string;
  /** Wording on a card, as the kind line and as the name of a new component, when the label does not fit. */
  readonly shortLabel?: string;
  readonly description: string;
  readonly products: readonly string[];
  readonly keywords: readonly string[];
  readonly size: { readonly w: number; readonly h: number };
  readonly icon: StencilIcon;
  readonly ports: { readonly accepts: readonly Flow[]; readonly emits: readonly Flow[] };
  readonly props: readonly PropDef[];
}

/** A palette preset: a kind with some properties filled in. */
export interface PresetDef {
  readonly id: string;
  readonly label: string;
  readonly kind: ComponentKind;
  readonly props: Readonly<Record<string, PropValue>>;
}

/** One flow kind as data. */
export interface FlowDef {
  readonly id: Flow;
  readonly label: string;
  readonly description: string;
  readonly direction: string;
  readonly props: readonly PropDef[];
}

/** Everything the core must know of the stencils; handed in, never imported. */
export interface Catalogue {
  readonly stencils: ReadonlyMap<string, StencilDef>;
  readonly presets: readonly PresetDef[];
  readonly flows: ReadonlyMap<string, FlowDef>;
  /** Properties every component may have (owner, p99Ms, pretrained, ambient, ...). */
  readonly commonProps: readonly PropDef[];
}
