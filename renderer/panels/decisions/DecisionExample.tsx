import { Scale } from "lucide-react";

const EXAMPLE = [
  { label: "Choice", text: "Retrieve 500 candidates, then rank them with a deep model." },
  { label: "Alternatives", text: "One model over the whole catalogue; rules only." },
  { label: "Trade-off", text: "Two models to keep in step, for a p99 of 80 ms instead of 900 ms." },
  { label: "Flips when", text: "The catalogue stays below 10,000 items." },
];

/** Said while nothing is decided yet: what a decision card is good for, with one filled in. */
export const DecisionExample = () => (
  <div className="decision-lesson">
    <p>
      <strong>Write down why, while you know it.</strong> A card says what you chose, against what, at which cost, and
      when you would choose otherwise: the questions that every review asks.
    </p>
    <figure className="decision-example" aria-label="Example of a decision">
      <figcaption>
        <Scale size={15} aria-hidden="true" /> Two stages instead of one
        <span className="tag">Example</span>
      </figcaption>
      <dl>
        {EXAMPLE.map(({ label, text }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </figure>
  </div>
);
