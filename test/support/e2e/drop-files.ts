import type { JSHandle, Page } from "@playwright/test";

/** A file to drop: its name and text, and its type when the system knows one. */
export interface DroppedFile {
  readonly name: string;
  readonly text: string;
  readonly type?: string;
}

/** What a drag of these files carries. */
export const dragOf = (page: Page, files: readonly DroppedFile[]): Promise<JSHandle<DataTransfer>> =>
  page.evaluateHandle((given) => {
    const data = new DataTransfer();
    for (const { name, text, type } of given) data.items.add(new File([text], name, { type: type ?? "" }));
    return data;
  }, files);

/** Drops files on the canvas, as from the system's file manager. */
export async function dropFiles(page: Page, files: readonly DroppedFile[]): Promise<void> {
  const dataTransfer = await dragOf(page, files);
  await page.getByTestId("canvas").dispatchEvent("dragover", { dataTransfer });
  await page.getByTestId("canvas").dispatchEvent("drop", { dataTransfer });
}
