const waiting: (() => void)[] = [];

/** Does things one task after the other, in their order, so that a page can answer between them. */
export function oneByOne(doing: () => void): void {
  waiting.push(doing);
  if (waiting.length === 1) setTimeout(next);
}

function next(): void {
  try {
    waiting[0]?.();
  } finally {
    waiting.shift();
    if (waiting.length > 0) setTimeout(next);
  }
}
