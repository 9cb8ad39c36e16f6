const HEARTBEAT_MS = 10_000;

/**
 * Says on stderr that a slow step runs, that it is still running every ten seconds, and how long it took.
 * @template T
 * @param {string} title
 * @param {() => T | Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withProgress(title, work) {
  const startedAt = Date.now();
  const seconds = () => Math.round((Date.now() - startedAt) / 1000);
  console.error(`[set-up] ${title} …`);
  const heartbeat = setInterval(() => console.error(`[set-up] ${title}: ${seconds()} s so far`), HEARTBEAT_MS);
  try {
    const result = await work();
    console.error(`[set-up] ${title}: done in ${seconds()} s`);
    return result;
  } finally {
    clearInterval(heartbeat);
  }
}
