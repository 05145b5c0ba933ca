/**
 * Runs `work` on what comes, `atOnce` at a time, and gives the results in the order of what came. Calls `idle` whenever
 * nothing is left to do but wait for a result.
 */
export async function* inOrder<In, Out>(
  inputs: AsyncIterable<In>,
  work: (input: In) => Promise<Out>,
  {atOnce, idle}: {atOnce: number; idle: () => void}
): AsyncGenerator<Out> {
  const running: Promise<Out>[] = [];
  const next = () => {
    idle();
    return running.shift() as Promise<Out>;
  };
  for await (const input of inputs) {
    const started = work(input);
    // Awaited in its turn; until then nobody is to think that its failure went unseen.
    started.catch(() => undefined);
    running.push(started);
    while (running.length >= atOnce) yield await next();
  }
  while (running.length > 0) yield await next();
}
