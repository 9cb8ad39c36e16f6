import { X } from "lucide-react";
import { Dialog as RadixDialog } from "radix-ui";
import type { ReactNode } from "react";
import { IconButton } from "./IconButton.tsx";

interface DialogProps {
  readonly title: string;
  readonly open: boolean;
  readonly onClose: () => void;
  readonly wide?: boolean;
  readonly children: ReactNode;
  readonly foot?: ReactNode;
  /** Leaves Escape to what has the focus. */
  readonly keepOnEscape?: boolean;
}

/** A modal dialog: focus stays inside, Escape and the overlay close it. */
export function Dialog({ title, open, onClose, wide = false, children, foot, keepOnEscape = false }: DialogProps) {
  return (
    <RadixDialog.Root open={open} onOpenChange={(next) => !next && onClose()}>
      <RadixDialog.Portal>
        <RadixDialog.Overlay className="dialog-overlay" />
        <RadixDialog.Content
          className={`dialog ${wide ? "dialog-wide" : ""}`}
          aria-describedby={undefined}
          onOpenAutoFocus={focusFirstField}
          onInteractOutside={keepForToasts}
          onEscapeKeyDown={(event) => {
            if (keepOnEscape || isFieldsOwn(event)) event.preventDefault();
          }}
        >
          <div className="dialog-head">
            <RadixDialog.Title asChild>
              <h2>{title}</h2>
            </RadixDialog.Title>
            <RadixDialog.Close asChild>
              <IconButton icon={X} label="Close" />
            </RadixDialog.Close>
          </div>
          <div className="dialog-body">{children}</div>
          {foot === undefined ? null : <div className="dialog-foot">{foot}</div>}
        </RadixDialog.Content>
      </RadixDialog.Portal>
    </RadixDialog.Root>
  );
}

/** The first field or choice, else the dialog itself, gets the focus: on the close button it would show that button's tip instead. */
function focusFirstField(event: Event): void {
  const content = event.currentTarget;
  if (!(content instanceof HTMLElement)) return;
  const field = content.querySelector<HTMLElement>(".dialog-body :is(input, textarea, button, select)");
  event.preventDefault();
  (field ?? content).focus();
}

/** Escape in a field that takes its typing back closes the field, not the dialog. */
const isFieldsOwn = ({ target }: KeyboardEvent): boolean =>
  target instanceof Element && target.closest("[data-escape='own']") !== null;

/** A press on a message is not a press beside the dialog. */
function keepForToasts(event: CustomEvent<{ readonly originalEvent: Event }>): void {
  const { target } = event.detail.originalEvent;
  if (target instanceof Element && target.closest(".toasts") !== null) event.preventDefault();
}
