import { AlertDialog } from "radix-ui";
import { Button } from "./Button.tsx";

interface ConfirmProps {
  readonly title: string;
  readonly text: string;
  /** What the button says that does it. */
  readonly action: string;
  readonly onConfirm: () => void;
  /** Called when the question is answered either way. */
  readonly onDone: () => void;
}

/** A question before something that cannot be undone; the harmless answer has the focus. */
export function Confirm({ title, text, action, onConfirm, onDone }: ConfirmProps) {
  return (
    <AlertDialog.Root open onOpenChange={(open) => !open && onDone()}>
      <AlertDialog.Portal>
        <AlertDialog.Overlay className="dialog-overlay confirm-overlay" />
        <AlertDialog.Content className="dialog confirm">
          <AlertDialog.Title asChild>
            <h2>{title}</h2>
          </AlertDialog.Title>
          <AlertDialog.Description asChild>
            <p>{text}</p>
          </AlertDialog.Description>
          <div className="button-row">
            <AlertDialog.Cancel asChild>
              <Button>Cancel</Button>
            </AlertDialog.Cancel>
            <AlertDialog.Action asChild>
              <Button look="danger" onClick={onConfirm}>
                {action}
              </Button>
            </AlertDialog.Action>
          </div>
        </AlertDialog.Content>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  );
}
