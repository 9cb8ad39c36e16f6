import { BRIEF_SECTIONS } from "../../model/records/brief.ts";
import { reviewChoicesSchema } from "../../model/records/review-choices.ts";
import { type FilePath, formatPath } from "./file-problem.ts";
import { fileSchema, LIST_SCHEMAS } from "./file-schema.ts";

/** Names from other diagram formats that mean a field of ours. */
const ALIASES: Readonly<Record<string, ReadonlyMap<string, string>>> = {
  nodes: new Map([
    ["type", "kind"],
    ["label", "name"],
    ["title", "name"],
    ["width", "w"],
    ["height", "h"],
    ["parent", "zone"],
    ["group", "zone"],
    ["properties", "props"],
    ["data", "props"],
  ]),
  edges: new Map([
    ["kind", "flow"],
    ["type", "flow"],
    ["source", "from"],
    ["target", "to"],
    ["name", "label"],
    ["properties", "props"],
  ]),
};

/** Names allowed in the object at a path of a board file. */
export function knownFields(path: FilePath): readonly string[] {
  const [list, second] = path;
  if (list === undefined) return Object.keys(fileSchema.shape);
  if (list === "review") return second === undefined ? Object.keys(reviewChoicesSchema.unwrap().shape) : [];
  if (list === "brief") return second === undefined ? Object.keys(BRIEF_SECTIONS) : sectionFields(String(second));
  const schema = Object.hasOwn(LIST_SCHEMAS, list) ? LIST_SCHEMAS[list as keyof typeof LIST_SCHEMAS] : null;
  return schema === null ? [] : Object.keys(schema.shape);
}

/** The field that a name of another format stands for, or null. */
export const aliasOf = (path: FilePath, name: string): string | null => {
  const [list] = path;
  if (typeof list !== "string" || !Object.hasOwn(ALIASES, list)) return null;
  return ALIASES[list]?.get(name) ?? null;
};

/** Unit in which a field of the brief is given, by the ending of its name; empty when it has none. */
export function briefUnit(path: FilePath): string {
  if (path[0] !== "brief") return "";
  const name = formatPath(path.slice(-1));
  const units = [
    [/Ms$/, "ms"],
    [/Pct$/, "percent"],
    [/(?<=[a-z])S$/, "s"],
    [/(?<=[a-z])H$/, "h"],
    [/(?<=[a-z])D$|Days$/, "days"],
  ] as const;
  return units.find(([ending]) => ending.test(name))?.[1] ?? "";
}

function sectionFields(section: string): readonly string[] {
  if (!Object.hasOwn(BRIEF_SECTIONS, section)) return [];
  return Object.keys(BRIEF_SECTIONS[section as keyof typeof BRIEF_SECTIONS].unwrap().shape);
}
