/** Lets a word through when the subject is new or the last one was let through long enough ago. */
export function createPace(milliseconds: number, now: () => number): (subject: string) => boolean {
  let last: { readonly subject: string; readonly at: number } | null = null;
  return (subject) => {
    if (last !== null && last.subject === subject && now() - last.at < milliseconds) return false;
    last = { subject, at: now() };
    return true;
  };
}
