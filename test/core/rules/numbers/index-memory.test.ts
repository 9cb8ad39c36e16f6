import { indexMemory } from "../../../../core/rules/numbers/index-memory.ts";
import { testRule } from "../../../support/rule-tester.ts";

testRule(indexMemory, {
  passes: [
    {
      when: "vectors and links fit exactly",
      board: "i:vector-index{vectors=1000000,bytesPerVector=1000,memoryGB=1.2}",
    },
    {
      when: "the index is on disk",
      board: "i:vector-index{vectors=1000000000,bytesPerVector=512,memoryGB=64,diskBased}",
    },
    { when: "nobody says how many vectors there are", board: "i:vector-index{bytesPerVector=512,memoryGB=1}" },
    {
      when: "an option counts the vectors alone",
      board: "i:vector-index{vectors=1000000,bytesPerVector=1000,memoryGB=1}",
      options: { overhead: 1 },
    },
  ],
  fails: [
    {
      when: "the links no longer fit",
      board: "i:vector-index{vectors=1000000000,bytesPerVector=512,memoryGB=600,name=Index}",
      findings: [{ messageId: "large", at: ["i"], message: /^Index needs about 614 GB of memory and has 600 GB/ }],
      fix: "clears",
      plan: { setProps: [{ record: "i", props: { memoryGB: 620 } }] },
    },
  ],
  unsure: [
    {
      when: "the size of a vector is not stated",
      board: "i:vector-index{vectors=1000000,dim=128,memoryGB=1}",
      findings: [{ messageId: "unknown", at: ["i"], needs: [{ record: "i", field: "bytesPerVector" }] }],
    },
    {
      when: "the memory is not stated",
      board: "i:vector-index{vectors=1000000,bytesPerVector=512}",
      findings: [{ messageId: "unknown", at: ["i"], needs: [{ record: "i", field: "memoryGB" }] }],
    },
  ],
});
