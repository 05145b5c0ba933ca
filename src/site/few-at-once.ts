/**
 * Lets at most `limit` works run at a time; the others wait in line. What is begun all at once also takes its memory all at
 * once.
 */
export function fewAtOnce(limit: number): <T>(work: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = [];
  let running = 0;
  return async (work) => {
    if (running >= limit) await new Promise<void>((begin) => waiting.push(begin));
    else ++running;
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else --running;
    }
  };
}
