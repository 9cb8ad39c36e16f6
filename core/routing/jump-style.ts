import { changedKeys } from "../model/changed-keys.ts";
import { changedCopy } from "../model/changed-map.ts";
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

/** Restyles the routes of one state of a board after another, as `withJumps`; it costs what changed between them. */
export function createJumpStyler(): (routes: Routes, style: JumpStyle) => Routes {
  let last: { readonly routes: Routes; readonly style: JumpStyle; readonly styled: Routes } | null = null;
  return (routes, style) => {
    if (style === "arc") return routes;
    if (last?.style !== style) last = { routes, style, styled: withJumps(routes, style) };
    if (last.routes === routes) return last.styled;
    const styled = changedCopy(last.styled);
    for (const id of changedKeys(last.routes, routes)) {
      const route = routes.get(id);
      if (route === undefined) styled.delete(id);
      else styled.set(id, restyle(route, style));
    }
    last = { routes, style, styled };
    return styled;
  };
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
