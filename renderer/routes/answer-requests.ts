import type { AnyRecord, RecordId } from "../../core/model/records.ts";
import { isSameData } from "../../core/model/same.ts";
import { createRouter, type Route, type Routes } from "../../core/routing/router.ts";
import type { RouteAnswer, RouteRequest } from "./background.ts";

/** The worker's side: takes requests and, once none is waiting, answers the newest. `later` runs work after what waits already. */
export function createAnswerer(
  answer: (answer: RouteAnswer) => void,
  later: (work: () => void) => void,
): (request: RouteRequest) => void {
  const doc = new Map<RecordId, AnyRecord>();
  let router = createRouter();
  let told: Routes = new Map();
  let newest = 0;

  const work = (state: number): void => {
    if (state !== newest) return;
    const routes = router.route(new Map(doc));
    const changed = new Map<RecordId, Route>();
    for (const [id, route] of routes) if (!isSameData(told.get(id), route)) changed.set(id, route);
    told = routes;
    answer({ state, changed });
  };
  return ({ state, fresh, put, removed }) => {
    if (fresh) {
      doc.clear();
      router = createRouter();
      told = new Map();
    }
    for (const id of removed) doc.delete(id);
    for (const record of put) doc.set(record.id, record);
    newest = state;
    later(() => work(state));
  };
}
