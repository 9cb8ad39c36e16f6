import { useRef } from "react";
import { HEADING } from "./focus-card.ts";
import { useCardFocus } from "./use-card-focus.ts";

/** Names the panel for screen readers and takes the focus when the last card is gone. */
export function ReviewHeading() {
  const heading = useRef<HTMLHeadingElement>(null);
  useCardFocus(HEADING, heading);
  return (
    <h2 ref={heading} tabIndex={-1} className="visually-hidden">
      Review
    </h2>
  );
}
