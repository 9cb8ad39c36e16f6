/** Counts crashes: true while there were no more than `most` within the last `milliseconds`. */
export function createCrashLimit(most: number, milliseconds: number): (now: number) => boolean {
  let times: readonly number[] = [];
  return (now) => {
    times = [...times.filter((time) => now - time < milliseconds), now];
    return times.length <= most;
  };
}
