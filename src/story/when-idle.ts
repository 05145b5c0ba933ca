/** First the page, then its extras: runs when the browser has nothing else to do, two seconds later at the latest. */
export function whenIdle(run: () => void): void {
  if ("requestIdleCallback" in globalThis) requestIdleCallback(run, {timeout: 2000});
  else setTimeout(run, 200);
}
