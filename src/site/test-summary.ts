import type {TestCount} from "./test-count.js";

export interface Outcome {
  name: string;
  passed: boolean;
  seconds: number;
  /** What the step counted, when it runs tests. */
  tests?: TestCount | undefined;
}

/** One line a step, one for all, and last the count of tests, in which a step that fails without a count is one failure. */
export function summary(outcomes: Outcome[]): string {
  const lines = outcomes.map(
    ({name, passed, seconds}) => `${passed ? "passed" : "FAILED"}  ${name} (${seconds.toFixed(0)} s)`
  );
  const failed = outcomes.filter(({passed}) => !passed).map(({name}) => name);
  return [...lines, failed.length ? `failed: ${failed.join(", ")}` : "everything passed", countLine(outcomes)].join(
    "\n"
  );
}

function countLine(outcomes: Outcome[]): string {
  const total = {passed: 0, failed: 0, skipped: 0};
  for (const {passed, tests} of outcomes) {
    total.passed += tests?.passed ?? 0;
    total.failed += tests?.failed || (passed ? 0 : 1);
    total.skipped += tests?.skipped ?? 0;
  }
  return `${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`;
}
