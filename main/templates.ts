/// <reference types="vite/types/importMeta.d.ts" />
import { parseBoard } from "../core/formats/loopboard/parse-board.ts";
import { boardOf, briefOf, type Doc, listRecords } from "../core/model/doc.ts";
import type { TemplateSummary } from "../preload/contract/boards.ts";
import { catalogue } from "../stencils/catalogue.ts";

const FILES: Readonly<Record<string, string>> = import.meta.glob("../templates/*.loopboard", {
  query: "?raw",
  import: "default",
  eager: true,
});

/** A reference board: the id is its file name. */
interface Template {
  readonly id: string;
  readonly doc: Doc;
  readonly needsLayout: boolean;
}

const parsed = new Map<string, Template>();

/** The reference boards for the "new board" dialog. */
export const listTemplates = (): readonly TemplateSummary[] =>
  Object.keys(FILES).map((path) => {
    const { id, doc } = read(path);
    const goal = briefOf(doc).goal?.statement ?? "";
    return { id, title: boardOf(doc).title, goal, nodes: listRecords(doc, "node").length };
  });

/** The reference board of that id, or null. */
export function findTemplate(id: string): Template | null {
  const path = Object.keys(FILES).find((each) => idOf(each) === id);
  return path === undefined ? null : read(path);
}

function read(path: string): Template {
  const known = parsed.get(path);
  if (known !== undefined) return known;
  const id = idOf(path);
  const { doc, needsLayout } = parseBoard(FILES[path] ?? "", { catalogue, file: id });
  const template = { id, doc, needsLayout };
  parsed.set(path, template);
  return template;
}

const idOf = (path: string): string => path.slice(path.lastIndexOf("/") + 1).replace(/\.loopboard$/, "");
