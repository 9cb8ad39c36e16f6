import { useGesture } from "./gesture.ts";

const OVERHANG = 12;

/** Lines that show what a dragged record lines up with. */
export function Guides() {
  const guides = useGesture((gesture) => gesture.guides);
  if (guides.length === 0) return null;
  return (
    <svg className="guides" aria-hidden="true">
      {guides.map(({ axis, at, from, to }) =>
        axis === "x" ? (
          <line key={`x${at}`} x1={at} x2={at} y1={from - OVERHANG} y2={to + OVERHANG} />
        ) : (
          <line key={`y${at}`} y1={at} y2={at} x1={from - OVERHANG} x2={to + OVERHANG} />
        ),
      )}
    </svg>
  );
}
