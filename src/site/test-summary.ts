export interface Outcome {
  name: string;
  passed: boolean;
  seconds: number;
}

/** One line a step and one for all: the last thing `npm test` prints. */
export function summary(outcomes: Outcome[]): string {
  const lines = outcomes.map(
    ({name, passed, seconds}) => `${passed ? "passed" : "FAILED"}  ${name} (${seconds.toFixed(0)} s)`
  );
  const failed = outcomes.filter(({passed}) => !passed).map(({name}) => name);
  return [...lines, failed.length ? `failed: ${failed.join(", ")}` : "everything passed"].join("\n");
}
