const WARM_UP = 5;
const REPETITIONS = 30;

/** Milliseconds of each repetition of some work, after a few that are not counted. */
export async function timeEach(
  work: (repetition: number) => unknown,
  repetitions: number = REPETITIONS,
  warmUp: number = WARM_UP,
): Promise<readonly number[]> {
  const samples: number[] = [];
  for (let at = 0; at < warmUp + repetitions; at += 1) {
    const start = performance.now();
    await work(at);
    const end = performance.now();
    if (at >= warmUp) samples.push(end - start);
  }
  return samples;
}
