const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
const LONE_SURROGATE = /\p{Cs}/gu;
const MARKUP = /[&<>"']/g;
const NEEDS_WORK = /[^ !#-%(-;=?-~]/;
const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text for XML content and attribute values: markup escaped, lone surrogates U+FFFD, characters that XML forbids dropped. */
export function escapeXml(text: string): string {
  if (!NEEDS_WORK.test(text)) return text;
  return text
    .replace(LONE_SURROGATE, "\ufffd")
    .replace(FORBIDDEN, "")
    .replace(MARKUP, (char) => ENTITIES[char] ?? char);
}
