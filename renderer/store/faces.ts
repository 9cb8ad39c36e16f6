import { create } from "zustand";
import { MOST_THUMBNAILS } from "../../preload/contract/boards.ts";
import { call } from "../desktop.ts";
import { reportProblem } from "./report-problem.ts";

/** Pictures kept in memory; beyond it those that were read first go. */
const MOST_KEPT = 400;

interface FacesState {
  /** Pictures by board; null for a board that has none. */
  readonly pictures: ReadonlyMap<string, string | null>;
  /** Counts what changed in the library, so that lists are read again. */
  readonly turn: number;
}

/** What boards look like in lists: their pictures, read when they are looked at. */
export const useFaces = create<FacesState>(() => ({ pictures: new Map(), turn: 0 }));

const wanted = new Set<string>();
let scheduled = false;

/** Asks for the picture of a board; those asked for in one moment are read together. */
export function wantPicture(id: string): void {
  if (useFaces.getState().pictures.has(id)) return;
  wanted.add(id);
  if (scheduled) return;
  scheduled = true;
  setTimeout(() => {
    scheduled = false;
    const ids = [...wanted];
    wanted.clear();
    for (let at = 0; at < ids.length; at += MOST_THUMBNAILS) readPictures(ids.slice(at, at + MOST_THUMBNAILS));
  });
}

/** A board looks different now, or is there or gone: its picture and the lists are read again. */
export function noteFaceChange(id: string | null): void {
  useFaces.setState(({ pictures, turn }) => {
    const next = new Map(pictures);
    if (id !== null) next.delete(id);
    return { pictures: next, turn: turn + 1 };
  });
}

/** Shows a picture that was drawn just now. */
export const showPicture = (id: string, svg: string): void =>
  useFaces.setState(({ pictures }) => ({ pictures: new Map(pictures).set(id, svg) }));

function readPictures(ids: readonly string[]): void {
  call("boards.thumbnails", { ids })
    .then((found) => {
      const read = new Map<string, string | null>(ids.map((id) => [id, null]));
      for (const { id, svg } of found) read.set(id, svg);
      useFaces.setState(({ pictures }) => ({ pictures: new Map([...pictures, ...read].slice(-MOST_KEPT)) }));
    })
    .catch(reportProblem);
}
