import {setImmediate} from "node:timers/promises";

/**
 * Does something with each, one after the other, and lets the process hear in between whether something else has come first.
 *
 * @throws the signal's reason, as soon as it is stopped
 */
export async function eachUnlessStopped<T>(
  all: readonly T[],
  act: (one: T) => void,
  signal?: AbortSignal
): Promise<void> {
  for (const one of all) {
    await setImmediate();
    signal?.throwIfAborted();
    act(one);
  }
}
