/** Types of files that are taken as pictures; what they hold is found out by decoding them. */
const PICTURE_TYPES: ReadonlySet<string> = new Set([
  "image/png",
  "image/jpeg",
  "image/webp",
  "image/gif",
  "image/bmp",
  "image/avif",
  "image/svg+xml",
]);

/** The pictures among what is pasted or dropped. */
export const pictureFilesOf = (data: DataTransfer | null): readonly File[] =>
  data === null ? [] : [...data.files].filter((file) => PICTURE_TYPES.has(file.type));

/** Whether something that is dragged over the window may hold a file; its type is only known once it is dropped. */
export const mayHoldFiles = (data: DataTransfer): boolean => data.types.includes("Files");
