import { create } from "zustand";
import { type Style, styleOf } from "../../core/commands/style.ts";
import { dispatch } from "./dispatch.ts";
import { session } from "./session.ts";
import { toast } from "./ui.ts";

interface StyleState {
  readonly style: Style | null;
}

const useStyle = create<StyleState>(() => ({ style: null }));

const NOUNS: Readonly<Record<Style["type"], string>> = {
  node: "components",
  note: "notes",
  zone: "zones",
  edge: "flows",
};

/** The looks that were copied last, for as long as the window lives; they go from board to board. */
export const copiedStyle = (): Style | null => useStyle.getState().style;

/** Keeps the looks of the first selected piece that has some. */
export function copyStyle(): void {
  const { doc, selection } = session.getState();
  for (const id of selection) {
    const record = doc.get(id);
    const style = record === undefined ? null : styleOf(record);
    if (style === null) continue;
    useStyle.setState({ style });
    toast(`Copied the style. Select ${NOUNS[style.type]} to paste it.`);
    return;
  }
}

/** Gives the selected pieces the looks that were copied. */
export function pasteStyle(): void {
  const style = copiedStyle();
  if (style === null) return;
  const { doc, selection } = session.getState();
  const ids = [...selection];
  if (ids.some((id) => doc.get(id)?.type === style.type)) dispatch("paste-style", { ids, style });
  else toast(`The copied style is for ${NOUNS[style.type]}. Select some first.`, "warning");
}
