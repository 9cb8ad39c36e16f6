import { storageRetention } from "../../../../core/rules/numbers/storage-retention.ts";
import { testRule } from "../../../support/rule-tester.ts";

testRule(storageRetention, {
  passes: [
    {
      when: "everything fits until it is erased",
      board: "b:message-broker{qps=1000,recordBytes=1000,retentionDays=10,storageGB=864}",
    },
    {
      when: "a sample is logged",
      board: "l:prediction-log{qps=1000,recordBytes=1000,retentionDays=10,samplingRate=0.1,storageGB=90}",
    },
    {
      when: "the store is elastic and states its cost instead of a capacity",
      board: "l:data-lake{growthGBPerDay=100,retentionDays=400,costPerMonth=900}",
    },
    { when: "nothing says how long records are kept", board: "s:prediction-store{entities=1000,storageGB=1}" },
    { when: "only the retention is stated", board: "f:feature-store{retentionDays=90}" },
  ],
  fails: [
    {
      when: "the records of that time are larger than the store",
      board: "b:message-broker{qps=1000,recordBytes=1000,retentionDays=10,storageGB=800,name=Bus}",
      findings: [{ messageId: "short", at: ["b"], message: /^Bus needs 864 GB for 10 days but has 800 GB/ }],
      fix: "clears",
    },
    {
      when: "copies are counted",
      board: "b:message-broker{qps=1000,recordBytes=1000,retentionDays=10,replication=3,storageGB=864}",
      findings: [{ messageId: "short", at: ["b"], message: /needs 2592 GB/ }],
      fix: "clears",
    },
    {
      when: "it grows too fast",
      board: "l:data-lake{growthGBPerDay=100,retentionDays=400,storageGB=30000}",
      findings: [{ messageId: "short", at: ["l"], message: /needs 40,000 GB for 400 days but has 30,000 GB/ }],
      fix: "clears",
      plan: { setProps: [{ record: "l", props: { storageGB: 40_000 } }] },
    },
  ],
  unsure: [
    {
      when: "load and size are known and the capacity is not",
      board: "b:message-broker{qps=1000,recordBytes=1000,retentionDays=10}",
      findings: [{ messageId: "unknown", at: ["b"], needs: [{ record: "b", field: "storageGB" }] }],
    },
    {
      when: "the capacity is known and the size of a record is not",
      board: "b:message-broker{qps=1000,retentionDays=10,storageGB=100}",
      findings: [{ messageId: "unknown", at: ["b"], needs: [{ record: "b", field: "recordBytes" }] }],
    },
  ],
});
