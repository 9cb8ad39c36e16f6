/** One press of pen or eraser: what it does on its way and at its end. `end` answers with the command that keeps it, or null. */
export interface InkGesture {
  move(event: PointerEvent): void;
  end(): { readonly command: string; readonly args: unknown } | null;
  cancel(): void;
}
