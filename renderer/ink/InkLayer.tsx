import "./ink.css";
import { type RefObject, useEffect, useRef } from "react";
import { listenForInk } from "./ink-gesture.ts";
import { createLiveInk } from "./live-ink.ts";

/** The sheet on which a stroke is drawn until it is on the board; it catches nothing itself. */
export function InkLayer({ root }: { readonly root: RefObject<HTMLElement | null> }) {
  const sheet = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    if (root.current === null || sheet.current === null) return;
    return listenForInk(root.current, createLiveInk(sheet.current));
  }, [root]);
  return <canvas ref={sheet} className="ink-layer" />;
}
