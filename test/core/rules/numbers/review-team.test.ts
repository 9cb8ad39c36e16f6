import { reviewTeam } from "../../../../core/rules/numbers/review-team.ts";
import { testRule } from "../../../support/rule-tester.ts";

const brief = { constraints: { postsPerDay: 1000000 }, human: { reviewRatePct: 1 } };
const team = "reviewers=50,itemsPerReviewerPerDay=200";

testRule(reviewTeam, {
  passes: [
    { when: "the team handles exactly what it gets", board: `r:human-reviewer{${team}}`, brief },
    {
      when: "two teams share the work",
      board: `r:human-reviewer{${team}}; s:human-reviewer{reviewers=10,itemsPerReviewerPerDay=1000}`,
      brief: { ...brief, human: { reviewRatePct: 2 } },
    },
    {
      when: "one team is enough and nothing is known of the other",
      board: `r:human-reviewer{${team}}; s:human-reviewer`,
      brief,
    },
    {
      when: "a fixed sample is reviewed",
      board: "r:human-reviewer{reviewers=1,itemsPerReviewerPerDay=1}",
      brief: { constraints: brief.constraints },
    },
    { when: "nobody reviews on this board", board: "a:app-service", brief },
  ],
  fails: [
    {
      when: "more is sent to review than people can look at",
      board: `r:human-reviewer{${team}}`,
      brief: { ...brief, human: { reviewRatePct: 5 } },
      findings: [
        {
          messageId: "small",
          at: ["r", "brief"],
          message: /^50,000 items a day go to .+, who can handle 10,000 \(a share of 1 % would fit\)/,
        },
      ],
      fix: "clears",
      plan: { setProps: [{ record: "r", props: { reviewers: 250 } }] },
    },
    {
      when: "decisions follow from the peak load",
      board: "r:human-reviewer{reviewers=10,itemsPerReviewerPerDay=250}",
      brief: { constraints: { qpsPeak: 100 }, human: { reviewRatePct: 0.1 } },
      findings: [
        { messageId: "small", at: ["r", "brief"], message: /^2592 items a day go to .+, who can handle 2500/ },
      ],
      fix: "clears",
      plan: { setProps: [{ record: "r", props: { reviewers: 11 } }] },
    },
    {
      when: "an option takes the peak for the whole day",
      board: "r:human-reviewer{reviewers=20,itemsPerReviewerPerDay=250}",
      brief: { constraints: { qpsPeak: 100 }, human: { reviewRatePct: 0.1 } },
      options: { averageShare: 1 },
      findings: [{ messageId: "small", at: ["r", "brief"], message: /^8640 items/ }],
    },
    {
      when: "reviewers look at nothing",
      board: "r:human-reviewer{reviewers=20,itemsPerReviewerPerDay=0}",
      brief,
      findings: [{ messageId: "small", at: ["r", "brief"] }],
      fix: "asks",
    },
  ],
  unsure: [
    {
      when: "the size of the team is not stated",
      board: "r:human-reviewer{itemsPerReviewerPerDay=200}",
      brief,
      findings: [{ messageId: "unknown", at: ["r", "brief"], needs: [{ record: "r", field: "reviewers" }] }],
    },
    {
      when: "the number of decisions is not stated",
      board: `r:human-reviewer{${team}}`,
      brief: { human: brief.human },
      findings: [
        { messageId: "unknown", at: ["r", "brief"], needs: [{ record: "brief", field: "constraints.qpsPeak" }] },
      ],
    },
  ],
});
