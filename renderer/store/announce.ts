import { create } from "zustand";

interface Announcement {
  /** Counts up, so that the same words are heard again. */
  readonly number: number;
  readonly text: string;
}

/** What a screen reader is to say now; null before the first words. */
export const useAnnouncement = create<{ readonly said: Announcement | null }>(() => ({ said: null }));

const TOGETHER_MS = 60;
const waiting = new Map<string, string>();
let timer: ReturnType<typeof setTimeout> | null = null;

/** Says a sentence to those who do not see the screen. What comes in quick succession is said together; words of one topic replace the earlier ones. */
export function announce(text: string, topic: string = text): void {
  waiting.delete(topic);
  waiting.set(topic, sentence(text));
  if (timer === null) timer = setTimeout(say, TOGETHER_MS);
}

function say(): void {
  timer = null;
  const text = [...waiting.values()].join(" ");
  waiting.clear();
  useAnnouncement.setState(({ said }) => ({ said: { number: (said?.number ?? 0) + 1, text } }));
}

const sentence = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`);
