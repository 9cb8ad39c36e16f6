const MAX_LENGTH = 100;
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

/** A title as a file name that every system takes: no path, no control or direction characters, no reserved name. */
export function toFileName(title: string, extension: string): string {
  const plain = title
    .normalize("NFC")
    .replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, "")
    .replace(/[<>:"/\\|?*]/g, "-")
    .replace(/\s+/g, " ")
    .replace(/^[\s.-]+|[\s.-]+$/g, "");
  const short = [...plain].slice(0, MAX_LENGTH).join("").trimEnd();
  const stem = short === "" || RESERVED.test(short) ? `board${short === "" ? "" : `-${short}`}` : short;
  return `${stem}.${extension}`;
}
