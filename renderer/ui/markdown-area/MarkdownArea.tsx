import type { ChangeEvent, ComponentProps, KeyboardEvent } from "react";
import { editFor } from "./markdown-keys.ts";
import { typeEdit } from "./type-edit.ts";

interface MarkdownAreaProps extends Omit<ComponentProps<"textarea">, "onChange"> {
  readonly onText: (text: string) => void;
}

/** A field for text in Markdown: Enter goes on with a list, Tab and Shift+Tab move its items in and out, Mod+B, I and E mark what is selected. */
export function MarkdownArea({ onText, onKeyDown, ...rest }: MarkdownAreaProps) {
  const edit = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    onKeyDown?.(event);
    if (event.defaultPrevented || event.nativeEvent.isComposing) return;
    const field = event.currentTarget;
    const { value: text, selectionStart: start, selectionEnd: end } = field;
    const edited = editFor(event.nativeEvent, { text, start, end });
    if (edited === null) return;
    event.preventDefault();
    event.stopPropagation();
    typeEdit(field, edited);
  };
  const take = ({ currentTarget: field, nativeEvent }: ChangeEvent<HTMLTextAreaElement>) => {
    // Undo selects what an edit had replaced, and the next letter would take its place.
    if (nativeEvent instanceof InputEvent && nativeEvent.inputType === "historyUndo")
      field.setSelectionRange(field.selectionEnd, field.selectionEnd);
    onText(field.value);
  };
  return <textarea {...rest} onChange={take} onKeyDown={edit} />;
}
