let isGuarded = false;

/** Turns Ctrl-C and a request to end into a normal exit, so that `exit` handlers end what this process started. */
export function endOnSignals(): void {
  if (isGuarded) return;
  isGuarded = true;
  process.on("SIGINT", () => process.exit(130));
  process.on("SIGTERM", () => process.exit(143));
}
