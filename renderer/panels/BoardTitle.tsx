import { useEffect, useState } from "react";
import { boardOf } from "../../core/model/doc.ts";
import { dispatch } from "../store/dispatch.ts";
import { focusCanvas } from "../store/focus-canvas.ts";
import { useSession } from "../store/session.ts";

/** The board's title, edited in place; Escape takes the typing back. */
export function BoardTitle() {
  const title = useSession((state) => boardOf(state.doc).title);
  const readOnly = useSession((state) => state.readOnly);
  const [text, setText] = useState(title);
  useEffect(() => setText(title), [title]);
  const commit = () => {
    const next = text.trim();
    if (next === "" || next === title) setText(title);
    else dispatch("rename", { id: "board", name: next });
  };
  return (
    <>
      <h1 className="visually-hidden">{title}</h1>
      <input
        className="board-title"
        aria-label="Board title"
        value={text}
        disabled={readOnly}
        onChange={(event) => setText(event.target.value)}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.key === "Enter") focusCanvas();
          if (event.key === "Escape") {
            setText(title);
            event.currentTarget.value = title;
            focusCanvas();
          }
        }}
      />
    </>
  );
}
