import { createAnswerer } from "./answer-requests.ts";
import type { RouteRequest } from "./background.ts";

const take = createAnswerer(
  (answer) => postMessage(answer),
  (work) => setTimeout(work, 0),
);

addEventListener("message", (event: MessageEvent<RouteRequest>) => take(event.data));
