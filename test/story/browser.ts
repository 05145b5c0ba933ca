import {parseHTML} from "linkedom";
import {vi} from "vitest";

/** A page outside a browser with the little that scripts ask of one: what is shown, where the focus is, the address. */
export function openPage(body: string, {hash = "", hidden = ""} = {}) {
  const window = parseHTML(`<!doctype html><html><body>${body}</body></html>`);
  const document = window.document as unknown as Document;
  const state = {focused: null as Element | null, scrolled: null as Element | null, pushed: [] as string[]};
  Object.defineProperty(document, "location", {value: {hash}, configurable: true});
  vi.stubGlobal("history", {pushState: (_: unknown, __: string, url: string) => state.pushed.push(url)});
  vi.stubGlobal("CSS", {escape: (text: string) => text.replace(/[^\w-]/g, "\\$&")});
  vi.stubGlobal("Element", window.Element);
  for (const element of document.querySelectorAll("*")) {
    Object.assign(element, {
      focus: () => {
        state.focused = element;
      },
      scrollIntoView: () => {
        state.scrolled = element;
      },
      getClientRects: () => (hidden !== "" && element.closest(hidden) ? [] : [{}]),
      getBoundingClientRect: () => ({left: 10, top: 300, bottom: 320, width: 20, height: 20})
    });
  }
  const fire = (target: EventTarget, type: string, properties: object = {}): Event => {
    const event = Object.assign(new window.Event(type, {bubbles: true, cancelable: true}), properties);
    target.dispatchEvent(event as unknown as Event);
    return event as unknown as Event;
  };
  return {document, state, fire, window};
}
