import { AppError } from "../../core/errors.ts";
import { type Doc, emptyDoc } from "../../core/model/doc.ts";
import { withTitle } from "../../core/model/with-title.ts";
import { remember } from "../app-settings.ts";
import type { MainContext } from "../context.ts";
import {
  binBoard,
  emptyBin,
  eraseBoard,
  insertBoard,
  listBoards,
  openBoard,
  restoreBoard,
} from "../db/repositories/boards.ts";
import { duplicateBoard, renameBoard } from "../db/repositories/copies.ts";
import { searchBoards } from "../db/repositories/search.ts";
import { listThumbnails, saveFace } from "../db/repositories/thumbnails.ts";
import { findTemplate, listTemplates } from "../templates.ts";
import type { Handlers } from "./register.ts";

type BoardCall = Extract<keyof Handlers, `boards.${string}`>;

/** Calls about the boards of the library. */
export const boardCalls = ({ library, log, now }: MainContext): Pick<Handlers, BoardCall> => ({
  "boards.list": ({ binned }) => library.read((db) => listBoards(db, binned)),
  "boards.create": ({ title, template }) => {
    const board = template === null ? blank(title) : fromTemplate(template, title);
    return library.write((db) => insertBoard(db, { ...board, label: "New board" }, now()));
  },
  "boards.open": ({ id, peek = false }) => {
    const opened = library.read((db) => openBoard(db, id));
    if (!peek) remember(library, "last-board", id, log);
    return { ...opened, readOnly: library.readOnly };
  },
  "boards.rename": ({ id, title }) => library.write((db) => renameBoard(db, id, title, now())),
  "boards.duplicate": ({ id }) => library.write((db) => duplicateBoard(db, id, now())),
  "boards.bin": ({ id }) => library.write((db) => binBoard(db, id, now())),
  "boards.restore": ({ id }) => library.write((db) => restoreBoard(db, id)),
  "boards.erase": ({ id }) => {
    library.write((db) => eraseBoard(db, id));
    return null;
  },
  "boards.emptyBin": () => ({ erased: library.write(emptyBin) }),
  "boards.setThumbnail": ({ id, svg, scores }) => {
    library.write((db) => saveFace(db, id, { svg, scores }));
    return null;
  },
  "boards.thumbnails": ({ ids }) => library.read((db) => listThumbnails(db, ids)),
  "boards.search": (request) => library.read((db) => searchBoards(db, request)),
  "boards.templates": () => listTemplates(),
});

interface Contents {
  readonly doc: Doc;
  readonly needsLayout: boolean;
}

const blank = (title: string): Contents => ({ doc: emptyDoc(title), needsLayout: false });

function fromTemplate(id: string, title: string): Contents {
  const template = findTemplate(id);
  if (template === null)
    throw new AppError("bad-request", { channel: "boards.create", problem: `there is no template ${id}` });
  return { doc: withTitle(template.doc, title).doc, needsLayout: template.needsLayout };
}
