import type { MarkedText } from "./mark-selection.ts";

/** Makes a field hold another text as if it had been typed: only what differs is replaced, so that Ctrl+Z in the field takes it back. */
export function typeEdit(field: HTMLTextAreaElement, { text, start, end }: MarkedText): void {
  const old = field.value;
  if (text !== old) {
    let head = 0;
    while (head < old.length && head < text.length && old[head] === text[head]) head += 1;
    let tail = 0;
    const most = Math.min(old.length, text.length) - head;
    while (tail < most && old[old.length - 1 - tail] === text[text.length - 1 - tail]) tail += 1;
    field.setSelectionRange(head, old.length - tail);
    const typed = text.slice(head, text.length - tail);
    if (typed === "") document.execCommand("delete");
    else document.execCommand("insertText", false, typed);
  }
  field.setSelectionRange(start, end);
}
