type Receipts = Record<string, string>;

/** Gets all receipts once, when the first is asked for. */
type Load = () => Promise<Receipts>;

/**
 * Opens the receipt of a contact in a window of its own when a link to it, `#c-<contact>`, is followed; Escape and a button
 * close it, and the focus goes back to where it was. If receipts cannot be had, the link leads to its row.
 */
export function showReceipts(document: Document, load: Load = once(fetchReceipts)): void {
  const dialog = makeDialog(document);
  let opener: HTMLElement | SVGElement | null = null;
  dialog.addEventListener("close", () => opener?.focus({preventScroll: true}));
  const open = async (id: string, from: HTMLElement | SVGElement | null): Promise<void> => {
    opener = from;
    const receipt = (await load())[id];
    if (receipt === undefined) throw new Error(`no receipt of ${id}`);
    const body = dialog.querySelector(".body");
    if (body !== null) body.innerHTML = receipt;
    dialog.setAttribute("aria-label", body?.querySelector("h2")?.textContent ?? "Receipt");
    if (!dialog.open) dialog.showModal();
    dialog.scrollTop = 0;
  };
  document.addEventListener("click", (event) => {
    const link =
      event.target instanceof Element ? event.target.closest<SVGElement | HTMLElement>('a[href^="#c-"]') : null;
    if (link === null || event.defaultPrevented || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    const hash = link.getAttribute("href") ?? "";
    open(idIn(hash), link).catch(() => {
      location.hash = hash;
    });
  });
  const {hash} = document.location;
  if (hash.startsWith("#c-")) open(idIn(hash), null).catch(() => undefined);
}

const idIn = (hash: string): string => decodeURIComponent(hash.slice("#c-".length));

function makeDialog(document: Document): HTMLDialogElement {
  const dialog = document.createElement("dialog");
  dialog.className = "evidence";
  const close = document.createElement("button");
  close.type = "button";
  close.className = "close";
  close.textContent = "Close";
  close.addEventListener("click", () => dialog.close());
  const body = document.createElement("div");
  body.className = "body";
  dialog.append(close, body);
  // A click beside the window closes it.
  dialog.addEventListener("click", ({target}) => target === dialog && dialog.close());
  document.body.append(dialog);
  return dialog;
}

async function fetchReceipts(): Promise<Receipts> {
  const answer = await fetch("./receipts.json");
  if (!answer.ok) throw new Error(`receipts: ${answer.status}`);
  return (await answer.json()) as Receipts;
}

function once<T>(get: () => Promise<T>): () => Promise<T> {
  let kept: Promise<T> | undefined;
  return () => {
    kept ??= get().catch((error: unknown) => {
      kept = undefined;
      throw error;
    });
    return kept;
  };
}
