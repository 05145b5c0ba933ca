/** How far a run has come. */
export interface Progress {
  /** Tells what came before, so that a run that ends with this is not told of at all. */
  add: (texts: number, size: number) => void;
  /** Takes the line away, so that another can be printed in its place. */
  clear: () => void;
}

interface Terminal {
  write: (text: string) => unknown;
  isTTY?: boolean;
}

const FIRST = 1000;
/** Milliseconds between two reports: on a terminal one line that changes, in a log a line now and then. */
const EVERY = {terminal: 500, log: 10_000};

/** Tells how far a run has come once it takes longer than a second. `now` gives milliseconds. */
export function progress(stderr: Terminal, now: () => number = () => performance.now()): Progress {
  const start = now();
  const every = stderr.isTTY ? EVERY.terminal : EVERY.log;
  let due = start + FIRST;
  let shown = false;
  let [texts, size] = [0, 0];
  const clear = () => {
    if (shown && stderr.isTTY) stderr.write("\r\u001b[K");
    shown = false;
  };
  return {
    add: (more, moreSize) => {
      const time = now();
      if (time >= due && texts > 0) {
        clear();
        stderr.write(`${told(texts, size, (time - start) / 1000)}${stderr.isTTY ? "" : "\n"}`);
        shown = true;
        due = time + every;
      }
      texts += more;
      size += moreSize;
    },
    clear
  };
}

const count = new Intl.NumberFormat("en");

function told(texts: number, size: number, seconds: number): string {
  const mb = size / 1e6;
  const noun = texts === 1 ? "text" : "texts";
  return `${count.format(texts)} ${noun} coded, ${mb.toFixed(1)} MB in ${seconds.toFixed(0)} s, ${(mb / seconds).toFixed(1)} MB/s`;
}

/** Says nothing. */
export const SILENT: Progress = {add: () => undefined, clear: () => undefined};
