import { arrange } from "../../core/layout/arrange.ts";
import type { ArrangeAnswer, ArrangeQuestion } from "./arrange-message.ts";

const answer = (message: ArrangeAnswer): void => postMessage(message);

addEventListener("message", ({ data: { id, request } }: MessageEvent<ArrangeQuestion>) => {
  try {
    answer({ id, arranged: arrange(request, (share) => answer({ id, share })) });
  } catch (error) {
    answer({ id, problem: error instanceof Error ? error.message : String(error) });
  }
});
