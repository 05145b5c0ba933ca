import {vi} from "vitest";

/** What was painted: where the context then stood, and with how much cover. */
export interface Painted {
  x: number;
  y: number;
  scale: number;
  alpha: number;
}

/** A canvas where there is none: it tells what marks were painted since it was last cleared. Frames wait to be called. */
export function paintedCanvas(document: Document) {
  const [painted, frames]: [Painted[], (() => void)[]] = [[], []];
  const at = {x: 0, y: 0, scale: 1};
  const context = {
    canvas: {width: 1, height: 1},
    globalAlpha: 1,
    setTransform: () => Object.assign(at, {x: 0, y: 0, scale: 1}),
    translate: (x: number, y: number) => Object.assign(at, {x: at.x + x, y: at.y + y}),
    scale: (by: number) => Object.assign(at, {scale: at.scale * by}),
    fill: () => painted.push({...at, alpha: context.globalAlpha}),
    stroke: () => undefined,
    clearRect: () => painted.splice(0)
  };
  const create = document.createElement.bind(document);
  document.createElement = ((name: string) =>
    Object.assign(create(name), name === "canvas" ? {getContext: () => context} : {})) as typeof document.createElement;
  const clock = {now: 0};
  vi.stubGlobal("performance", {now: () => clock.now});
  vi.stubGlobal("window", {devicePixelRatio: 1});
  vi.stubGlobal("Path2D", class {});
  vi.stubGlobal("getComputedStyle", () => ({fill: "red", stroke: "white", strokeWidth: "1px"}));
  vi.stubGlobal("requestAnimationFrame", (run: () => void) => frames.push(run));
  /** Runs the next frame, at a time in milliseconds. */
  const frame = (now: number): void => {
    clock.now = now;
    for (const run of frames.splice(0)) run();
  };
  return {painted, frame};
}

const box = {left: 0, top: 0, width: 100, height: 50};

/** A picture that can say where it is, of a pixel to a pixel. */
export function placed(svg: SVGSVGElement): SVGSVGElement {
  return Object.assign(svg, {getBoundingClientRect: () => box, getScreenCTM: () => ({a: 1, e: 0, f: 0})});
}
