import { boardOf, type Doc } from "../model/doc.ts";
import type { Stage } from "../model/kinds.ts";
import type { ProfileName, SeverityChoice } from "../model/records/review-choices.ts";
import type { Catalogue } from "../model/stencil.ts";
import type { Rule } from "../rules/define-rule.ts";
import { RULES } from "../rules/registry.ts";
import type { ReviewSettings } from "../rules/review.ts";
import { profileOf } from "./profiles.ts";

/** What is asked of one review beside what the board says: it wins over the board. `today` is an ISO date, `rules` are own ones, `severities` go by code. */
export interface ReviewWishes {
  readonly catalogue: Catalogue;
  readonly today?: string;
  readonly profile?: ProfileName;
  readonly stage?: Stage;
  readonly severities?: Readonly<Record<string, SeverityChoice>>;
  readonly rules?: readonly Rule[];
}

/** How a board is reviewed: the profile, over it what the board says, over that what was asked for; the same for app and command line. */
export function reviewSettingsOf(doc: Doc, wishes: ReviewWishes): ReviewSettings {
  const { catalogue, today, stage } = wishes;
  const said = boardOf(doc).review ?? {};
  const name = wishes.profile ?? said.profile;
  const profile = name === undefined ? {} : profileOf(name).severities;
  return {
    catalogue,
    rules: rulesOf(wishes),
    severities: { ...profile, ...said.severities, ...wishes.severities },
    options: said.options ?? {},
    ...(today === undefined ? {} : { today }),
    ...(stage === undefined ? {} : { stage }),
  };
}

/** All rules of a review: the built-in ones, then own ones. */
export const rulesOf = ({ rules = [] }: Pick<ReviewWishes, "rules">): readonly Rule[] =>
  rules.length === 0 ? RULES : [...RULES, ...rules];
