/** Runs `work` on what comes, several at a time, and gives the results in the order of what came. */
export async function* inOrder<In, Out>(
  inputs: AsyncIterable<In>,
  work: (input: In) => Promise<Out>,
  atOnce: number
): AsyncGenerator<Out> {
  const running: Promise<Out>[] = [];
  for await (const input of inputs) {
    const started = work(input);
    // Awaited in its turn; until then nobody is to think that its failure went unseen.
    started.catch(() => undefined);
    running.push(started);
    while (running.length >= atOnce) yield await (running.shift() as Promise<Out>);
  }
  for (const result of running) yield await result;
}
