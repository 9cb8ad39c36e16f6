import { FoldMark } from "./FoldMark.tsx";

interface PropsCellProps {
  readonly open: boolean;
  readonly text: string;
  readonly name: string;
  readonly onFold: () => void;
}

/** The set properties of a row in one line, with the way to all of them. */
export const PropsCell = ({ open, text, name, onFold }: PropsCellProps) => (
  <>
    <FoldMark open={open} label={open ? `Hide the properties of ${name}` : `Properties of ${name}`} onFold={onFold} />
    <span className="cell-text" title={text}>
      {text}
    </span>
  </>
);
