import { GROUPS } from "../../core/model/kinds.ts";
import type { Catalogue, FlowDef, PropDef, PropValue, StencilDef } from "../../core/model/stencil.ts";

const INTRO = `# Components and flows

Written by \`node scripts/docs/write-stencil-page.ts\` from the files in \`stencils/\`; change those, not this page.

A board is drawn from the kinds below. Each kind has ports, the flows that it accepts and emits, and typed properties.
Every property may be left unset, and unset never counts as zero: a rule that needs the value stays silent. A value in
brackets is the unit, \`0-1\` is a share, and words are the choices.`;

/** The reference page of a catalogue as Markdown: flows, common properties, kinds by group, presets. */
export function stencilPage(catalogue: Catalogue): string {
  const flows = [...catalogue.flows.values()];
  const stencils = [...catalogue.stencils.values()];
  const parts = [
    INTRO,
    "## Flows",
    table(["flow", "what moves", "drawn from -> to", "properties"], flows.map(flowRow)),
    "## Properties of every component",
    table(["property", "name", "value", "meaning"], catalogue.commonProps.map(propRow)),
    "## Kinds",
    ...GROUPS.flatMap((group) => [
      `### ${group.title}`,
      table(
        ["kind", "what it is", "typical products", "accepts", "emits", "properties"],
        stencils.filter((stencil) => stencil.group === group.id).map(stencilRow),
      ),
    ]),
    "## Presets",
    "A preset is a kind with properties filled in, for pieces that people draw as boxes of their own.",
    table(
      ["preset", "kind", "filled in"],
      catalogue.presets.map((preset) => [
        `${preset.label} (\`${preset.id}\`)`,
        code(preset.kind),
        Object.entries(preset.props).map(filledIn).join(", "),
      ]),
    ),
  ];
  return `${parts.join("\n\n")}\n`;
}

const flowRow = (flow: FlowDef): readonly string[] => [
  `${flow.label} (\`${flow.id}\`)`,
  flow.description,
  flow.direction,
  propList(flow.props),
];

const stencilRow = (stencil: StencilDef): readonly string[] => [
  `${stencil.label} (\`${stencil.id}\`)`,
  stencil.description,
  stencil.products.join(", "),
  stencil.ports.accepts.join(" "),
  stencil.ports.emits.join(" "),
  propList(stencil.props),
];

const propRow = (prop: PropDef): readonly string[] => [code(prop.id), prop.label, valueText(prop), prop.help ?? ""];

const propList = (props: readonly PropDef[]): string =>
  props.map((prop) => `${code(prop.id)} (${valueText(prop)})`).join(", ");

const filledIn = ([id, value]: readonly [string, PropValue]): string =>
  `${code(id)} = ${value === true ? "yes" : String(value)}`;

function valueText(prop: PropDef): string {
  switch (prop.type) {
    case "flag":
      return "yes or no";
    case "choice":
      return (prop.values ?? []).join(", ");
    case "list":
      return prop.values === undefined ? "list" : `list: ${prop.values.join(", ")}`;
    case "text":
      return "text";
    default:
      return unitText(prop);
  }
}

function unitText(prop: PropDef): string {
  if (prop.unit === "ratio") return "0-1";
  if (prop.unit !== undefined && prop.unit !== "count") return prop.unit;
  return prop.type === "integer" ? "count" : "number";
}

const code = (text: string): string => `\`${text}\``;

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}
