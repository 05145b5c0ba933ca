/** What went wrong, as one reads it: the message; the place in the code only where it is a fault of the code. */
export function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return /^(Type|Reference|Syntax|Range)Error$/.test(error.name) ? (error.stack ?? error.message) : error.message;
}

/** Runs a command of this project: a fault is printed once, without a stack where it is not ours, and fails the process. */
export async function runCommand(main: () => Promise<void>): Promise<void> {
  try {
    await main();
  } catch (error) {
    console.error(explain(error));
    process.exitCode = 1;
  }
}
