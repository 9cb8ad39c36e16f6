import { pictureFilesOf } from "../../pictures/picture-files.ts";

/** Whether what is dragged over the window holds files other than pictures, which the canvas takes. Names are hidden until the drop. */
export const mayHoldBoards = ({ types, items }: Pick<DataTransfer, "types" | "items">): boolean =>
  types.includes("Files") && [...items].some(({ kind, type }) => kind === "file" && !type.startsWith("image/"));

/** The dropped files that the canvas does not take as pictures. */
export function boardFilesIn(data: DataTransfer): readonly File[] {
  const pictures = new Set(pictureFilesOf(data));
  return [...data.files].filter((file) => !pictures.has(file));
}
