import type { Page } from "@playwright/test";
import type { Point } from "../../../core/model/records/fields.ts";

/** A file as it comes from the clipboard or another program; `bytes` is base64. */
export interface GivenFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: string;
}

/** A picture of one colour, made in the page; base64. */
export const paintedPicture = (page: Page, w: number, h: number, type = "image/png"): Promise<string> =>
  page.evaluate(
    ([width, height, mime]) => {
      const canvas = document.createElement("canvas");
      [canvas.width, canvas.height] = [width, height];
      const pen = canvas.getContext("2d");
      if (pen === null) throw new Error("no canvas");
      pen.fillStyle = "#2459c4";
      pen.fillRect(0, 0, width, height);
      return canvas.toDataURL(mime).split(",")[1] ?? "";
    },
    [w, h, type] as const,
  );

/** A text as the bytes of a file. */
export const textFile = (name: string, type: string, text: string): GivenFile => ({
  name,
  type,
  bytes: Buffer.from(text).toString("base64"),
});

/** Pastes a file on the canvas, as another program would have put it on the clipboard. */
export const pasteFile = (page: Page, file: GivenFile): Promise<void> => give(page, "paste", file, { x: 0, y: 0 });

/** Drops a file on the canvas at a point of the window. */
export async function dropFile(page: Page, file: GivenFile, at: Point): Promise<void> {
  await give(page, "dragover", file, at);
  await give(page, "drop", file, at);
}

const give = (page: Page, kind: "paste" | "dragover" | "drop", file: GivenFile, at: Point): Promise<void> =>
  page.evaluate(
    ([event, { name, type, bytes }, { x, y }]) => {
      const data = new DataTransfer();
      data.items.add(new File([Uint8Array.from(atob(bytes), (char) => char.charCodeAt(0))], name, { type }));
      const target = document.querySelector(".react-flow__pane") ?? document.body;
      const init = { bubbles: true, cancelable: true, clientX: x, clientY: y };
      if (event === "paste") target.dispatchEvent(new ClipboardEvent("paste", { ...init, clipboardData: data }));
      else target.dispatchEvent(new DragEvent(event, { ...init, dataTransfer: data }));
    },
    [kind, file, at] as const,
  );
