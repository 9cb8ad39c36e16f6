/** Whether a value from the page is larger than `limit` characters and fields together; stops counting there, so a cycle ends too. */
export function isLargerThan(value: unknown, limit: number): boolean {
  const open: unknown[] = [value];
  let size = 0;
  while (open.length > 0) {
    const next = open.pop();
    size += 1;
    if (typeof next === "string") size += next.length;
    else if (ArrayBuffer.isView(next)) size += next.byteLength;
    else if (typeof next === "object" && next !== null) {
      for (const [key, field] of Object.entries(next)) {
        size += key.length;
        if (size > limit) return true;
        open.push(field);
      }
    }
    if (size > limit) return true;
  }
  return false;
}
