const PLAIN = /^[ -~]*$/;
const DROPPED = /[\p{Cc}\u2028\u2029\ufffe\uffff\u202a-\u202e\u2066-\u2069]/gu;

/** Text on one line that every output can carry: line breaks and tabs become spaces; other control characters and direction overrides go; lone surrogates become U+FFFD. */
export const cleanLine = (text: string): string =>
  PLAIN.test(text)
    ? text
    : text
        .replace(/\p{Cs}/gu, "\ufffd")
        .replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, " ")
        .replace(DROPPED, "");
