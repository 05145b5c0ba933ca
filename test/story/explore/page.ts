import {parseHTML} from "linkedom";
import {onTestFinished, vi} from "vitest";

/** A page outside a browser, with what the scripts of this folder ask of one. */
export function openPage({search = ""} = {}) {
  const window = parseHTML("<!doctype html><html><body><div id='place' data-waiting></div></body></html>");
  const document = window.document as unknown as Document;
  const pushed: string[] = [];
  const focused: {current: Element | null} = {current: null};
  const location = {search, pathname: "/explore"};
  const go = (url: string) => {
    pushed.push(url);
    location.search = url.startsWith("?") ? url : "";
  };
  const globals = {
    document,
    location,
    history: {
      pushState: (_: unknown, __: string, url: string) => go(url),
      replaceState: (_: unknown, __: string, url: string) => go(url)
    },
    CSS: {escape: (text: string) => text.replace(/["\\]/g, "\\$&")},
    Element: window.Element,
    HTMLElement: window.HTMLElement,
    HTMLInputElement: window.HTMLInputElement,
    matchMedia: () => ({matches: true}),
    addEventListener: (type: string, run: (event: unknown) => void) => window.document.addEventListener(type, run),
    ResizeObserver: class {
      observe() {}
    }
  };
  for (const [name, value] of Object.entries(globals)) vi.stubGlobal(name, value);
  Object.defineProperty(document, "activeElement", {get: () => focused.current, configurable: true});
  for (const prototype of [window.HTMLElement.prototype, window.SVGElement.prototype]) {
    Object.assign(prototype, {
      focus(this: Element) {
        focused.current = this;
      }
    });
  }
  onTestFinished(() => {
    vi.unstubAllGlobals();
  });
  const fire = (target: EventTarget | null, type: string, properties: object = {}): void => {
    const event = Object.assign(new window.Event(type, {bubbles: true, cancelable: true}), properties);
    target?.dispatchEvent(event as unknown as Event);
  };
  const place = document.querySelector<HTMLElement>("#place");
  if (place === null) throw new Error("no place");
  return {document, place, pushed, focused, location, fire};
}
