/** Milliseconds within which what follows by itself has begun. */
const PAUSE = 100;

export interface Work {
  begin: () => void;
  end: () => void;
}

/**
 * Does something as soon as the last work has ended, unless other work has begun: e.g. collects what a run has dropped, which
 * takes a second where texts are many and would else fall into a run for which somebody waits.
 */
export function whenNobodyWaits(act: () => void): Work {
  let running = 0;
  let timer: NodeJS.Timeout | undefined;
  return {
    begin: () => {
      running++;
      clearTimeout(timer);
    },
    end: () => {
      running--;
      if (running === 0) timer = setTimeout(act, PAUSE).unref();
    }
  };
}
