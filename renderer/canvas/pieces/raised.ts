import { useEffect } from "react";
import { create } from "zustand";
import type { RecordId } from "../../../core/model/records.ts";
import { useGesture } from "../drag/gesture.ts";
import { useHovered } from "../large/hovered.ts";
import { drawnNow } from "../project/drawn-board.ts";

/** So long the pointer must rest on a flow before everything else steps back: a pointer that only passes changes nothing. */
export const REST_MS = 150;

/** The flow on which the pointer rests, or null. */
export const useRaised = create<{ readonly id: RecordId | null }>(() => ({ id: null }));

/** Raises the flow on which the pointer rests, for as long as it does and nothing is dragged. Returns a stop function. */
export function followRest(): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const note = (): void => {
    clearTimeout(timer);
    const { id } = useHovered.getState();
    if (id === useRaised.getState().id && useGesture.getState().preview === null) return;
    if (useRaised.getState().id !== null) useRaised.setState({ id: null });
    if (id === null || useGesture.getState().preview !== null || drawnNow().doc.get(id)?.type !== "edge") return;
    timer = setTimeout(() => useRaised.setState({ id }), REST_MS);
  };
  const stops = [useHovered.subscribe(note), useGesture.subscribe(note)];
  return () => {
    clearTimeout(timer);
    for (const stop of stops) stop();
    useRaised.setState({ id: null });
  };
}

/** Whether a flow is raised because the pointer rests on it. */
export function useRest(): boolean {
  useEffect(followRest, []);
  return useRaised((state) => state.id !== null);
}
