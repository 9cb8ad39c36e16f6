import type { Severity } from "../../core/rules/define-rule.ts";

/** Signs of the severities in a 24 x 24 box, told apart by shape as well as colour; holes by the even-odd rule. */
export const BADGE_SHAPES: Readonly<Record<Severity, string>> = {
  error:
    "M12 1A11 11 0 1 1 12 23A11 11 0 1 1 12 1ZM7 9.4L9.6 12L7 14.6L9.4 17L12 14.4L14.6 17L17 14.6L14.4 12L17 9.4L14.6 7L12 9.6L9.4 7Z",
  warning: "M12 1L23.5 22H0.5ZM10.5 8.5V15.2H13.5V8.5ZM10.5 17V20H13.5V17Z",
  info: "M12 1A11 11 0 1 1 12 23A11 11 0 1 1 12 1ZM10.5 10V18.5H13.5V10ZM10.5 5.5V8.5H13.5V5.5Z",
};
