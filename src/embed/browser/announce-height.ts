/** What a host is told, in the forms hosts listen for; those that need a name of theirs only where they gave one. */
export function heightMessages(height: number, address: URL, slug: string): unknown[] {
  const {searchParams: search, hash, href} = address;
  const child = search.get("childId");
  const secret = /[?&]secret=([a-zA-Z0-9]+)/.exec(hash)?.[1];
  return [
    {sentinel: "amp", type: "embed-size", height},
    JSON.stringify({src: href, context: "iframe.resize", height}),
    ...(search.get("resize") === "dw" ? [{"datawrapper-height": {[slug]: height}}] : []),
    ...(child !== null && /^[\w-]+$/.test(child) ? [`pymxPYMx${child}xPYMxheightxPYMx${height}`] : []),
    ...(secret === undefined ? [] : [{message: "height", value: height, secret}])
  ];
}

/** Tells the host the height of the page's content whenever that changes, and a host that comes late when it asks. */
export function announceHeight(slug: string): void {
  const {documentElement, body} = document;
  let told = 0;
  const tell = (anew: boolean): void => {
    // Of the content, never of the window: a host that gives more room must not be told of more.
    const height = Math.ceil(body.getBoundingClientRect().height);
    if (height === 0 || (!anew && height === told)) return;
    told = height;
    for (const message of heightMessages(height, new URL(location.href), slug)) parent.postMessage(message, "*");
    resizeNatively();
  };
  if (parent === window) return;
  documentElement.classList.add("framed");
  addEventListener("message", ({source, data}) => {
    if (source === parent && (data?.type === "frames-init" || /^pymx.*xPYMxwidthxPYMx/.test(String(data)))) tell(true);
  });
  for (const event of ["load", "resize"]) addEventListener(event, () => tell(false));
  if ("ResizeObserver" in window) new ResizeObserver(() => requestAnimationFrame(() => tell(false))).observe(body);
  tell(true);
}

/** Asks a browser that sizes frames by itself; it may refuse, e.g. within a sandbox, and then messages must do. */
function resizeNatively(): void {
  try {
    (window as {requestResize?: () => void}).requestResize?.();
  } catch {}
}
