import type { Route, Routes } from "./routes.ts";

/** How flows jump over others: not at all, in small arcs, or with gaps. */
export const JUMP_STYLES = ["none", "arc", "gap"] as const;

/** How flows jump over others. */
export type JumpStyle = (typeof JUMP_STYLES)[number];

const restyled: Readonly<Record<Exclude<JumpStyle, "arc">, WeakMap<Route, Route>>> = {
  none: new WeakMap(),
  gap: new WeakMap(),
};

/** The routes with another sort of jumps; the same route always gives the same one. */
export function withJumps(routes: Routes, style: JumpStyle): Routes {
  if (style === "arc") return routes;
  return new Map([...routes].map(([id, route]) => [id, restyle(route, style)]));
}

function restyle(route: Route, style: Exclude<JumpStyle, "arc">): Route {
  const { jumps, ...plain } = route;
  if (jumps === undefined) return route;
  const known = restyled[style].get(route);
  if (known !== undefined) return known;
  const next: Route = style === "none" ? plain : { ...route, asGaps: true };
  restyled[style].set(route, next);
  return next;
}
