const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
const LONE_SURROGATE = /\p{Cs}/gu;
const PLAIN = /^[ !#-%(-;=?-~]*$/;

/** Text for XML content: markup escaped, lone surrogates U+FFFD, characters that XML forbids dropped. */
export const escapeText = (text: string): string =>
  PLAIN.test(text) ? text : legal(text).replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");

/** Text for an attribute value in double quotes. */
export const escapeAttribute = (text: string): string =>
  PLAIN.test(text)
    ? text
    : escapeText(text)
        .replace(/"/g, "&quot;")
        .replace(/[\t\n\r]/g, " ");

const legal = (text: string): string => text.replace(LONE_SURROGATE, "\ufffd").replace(FORBIDDEN, "");
