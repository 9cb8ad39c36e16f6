import { componentName, endName, kindLabel } from "../../model/component-name.ts";
import { decisionTitle } from "../../model/decisions-about.ts";
import { boardOf, type Doc, getRecord, listRecords } from "../../model/doc.ts";
import type { NodeRecord } from "../../model/records/node.ts";
import type { ZoneRecord } from "../../model/records/zone.ts";
import type { RecordId } from "../../model/records.ts";
import type { Catalogue } from "../../model/stencil.ts";
import { oneLine } from "./one-line.ts";
import { propWords } from "./prop-words.ts";

/** A board as Markdown: a table of components for each zone, outermost first, then one of the flows, then the decisions and the notes. Empty parts are left out. */
export function markdownOf(doc: Doc, catalogue: Catalogue): string {
  const nodes = listRecords(doc, "node");
  const zones = listRecords(doc, "zone").filter(({ id }) => nodes.some((node) => node.zone === id));
  const held = new Set(zones.map(({ id }) => id));
  const loose = nodes.filter(({ zone }) => zone === null || !held.has(zone));
  const title = oneLine(boardOf(doc).title);
  const parts = [
    title === "" ? "" : `# ${escapeInline(title)}`,
    ...zones
      .map((zone) => ({ title: zoneTitle(doc, zone), members: nodes.filter((node) => node.zone === zone.id) }))
      .sort((a, b) => (a.title < b.title ? -1 : 1))
      .map(({ title: heading, members }) => `## ${heading}\n\n${componentTable(members, catalogue)}`),
    loose.length === 0
      ? ""
      : `## ${zones.length === 0 ? "Components" : "Outside of zones"}\n\n${componentTable(loose, catalogue)}`,
    flowPart(doc, catalogue),
    decisionPart(doc, catalogue),
    notePart(doc),
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

function componentTable(nodes: readonly NodeRecord[], catalogue: Catalogue): string {
  const rows = nodes.map((node) => [
    componentName(node, catalogue),
    kindLabel(node.kind, catalogue),
    propWords(node, catalogue).join("; "),
  ]);
  return table(["Component", "Kind", "Properties"], rows);
}

function flowPart(doc: Doc, catalogue: Catalogue): string {
  const rows = listRecords(doc, "edge").map(({ from, to, flow, label }) => [
    endName(doc, from, catalogue),
    endName(doc, to, catalogue),
    catalogue.flows.get(flow)?.label ?? flow,
    label ?? "",
  ]);
  return rows.length === 0 ? "" : `## Flows\n\n${table(["From", "To", "Flow", "Label"], rows)}`;
}

const DECISION_PARTS = [
  ["Choice", "choice"],
  ["Alternatives", "alternatives"],
  ["Trade-off", "tradeOff"],
  ["Flips when", "flipsWhen"],
] as const;

/** Each decision with what it is about; its parts are Markdown themselves, so they are quoted like notes. */
function decisionPart(doc: Doc, catalogue: Catalogue): string {
  const cards = listRecords(doc, "decision").map((decision) => {
    const about = decision.about
      .filter((id) => doc.has(id))
      .map((id) => escapeInline(oneLine(pieceName(doc, id, catalogue))))
      .join(", ");
    const parts = DECISION_PARTS.flatMap(([label, part]) => {
      const text = decision[part].trim();
      return text === "" ? [] : [`**${label}**\n\n${quoted(text)}`];
    });
    return [`### ${escapeInline(oneLine(decisionTitle(decision)))}`, about === "" ? "" : `About: ${about}`, ...parts]
      .filter((part) => part !== "")
      .join("\n\n");
  });
  return cards.length === 0 ? "" : `## Decisions\n\n${cards.join("\n\n")}`;
}

/** What a decision may be about: a component, a zone, a flow by its ends. */
function pieceName(doc: Doc, id: RecordId, catalogue: Catalogue): string {
  const record = doc.get(id);
  if (record?.type === "zone") return record.name.trim() || record.plane;
  if (record?.type === "edge") return `${endName(doc, record.from, catalogue)} → ${endName(doc, record.to, catalogue)}`;
  return endName(doc, id, catalogue);
}

const quoted = (text: string): string => text.replace(/^/gm, "> ").replace(/[ \t]+$/gm, "");

/** Notes are Markdown themselves; as quotations they stay apart from one another. */
function notePart(doc: Doc): string {
  const texts = listRecords(doc, "note").flatMap(({ text }) => (text.trim() === "" ? [] : [text.trim()]));
  return texts.length === 0 ? "" : `## Notes\n\n${texts.map(quoted).join("\n\n")}`;
}

/** "Region / Serving (online)": the zones around it first. */
function zoneTitle(doc: Doc, zone: ZoneRecord): string {
  const names: string[] = [];
  const seen = new Set<string>();
  for (
    let at: ZoneRecord | null = zone;
    at !== null && !seen.has(at.id);
    at = getRecord(doc, "zone", at.parent ?? "")
  ) {
    seen.add(at.id);
    names.unshift(oneLine(at.name) || at.plane);
  }
  const plane = zone.plane === "plain" || oneLine(zone.name) === "" ? "" : ` (${zone.plane})`;
  return escapeInline(`${names.join(" / ")}${plane}`);
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const used = heads.map((_, at) => at < 2 || rows.some((row) => oneLine(row[at] ?? "") !== ""));
  const line = (cells: readonly string[]): string =>
    `| ${cells
      .filter((_, at) => used[at])
      .map((cell) => escapeInline(oneLine(cell)))
      .join(" | ")} |`;
  return [line(heads), line(heads.map(() => "---")), ...rows.map(line)].join("\n");
}

/** What Markdown would take for markup is escaped, so that names are read as they are. */
const escapeInline = (text: string): string => (text === "---" ? text : text.replace(/[\\`*_[\]<>|#~]/g, "\\$&"));
