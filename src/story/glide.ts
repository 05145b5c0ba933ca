/** How a mark stands in the picture: its middle and radius in the picture's pixels, and how much of it shows, from 0 to 1. */
export interface Pose {
  x: number;
  y: number;
  r: number;
  shows: number;
}

/** A mark that can be drawn: its outline as a path's data, and the radius of that outline. */
export interface Glider {
  link: SVGAElement;
  /** Marks of one tone are drawn alike. */
  tone: string;
  path: string;
  r: number;
  /** How it was last drawn; drawing keeps it up to date. */
  pose: Pose;
}

export interface Flight {
  /** Where each mark goes, in the order in which they are drawn. */
  to: ReadonlyMap<Glider, Pose>;
  /** Called in every frame, for what is to be done in slices; true while there is more. */
  work(): boolean;
}

/** Milliseconds a mark is on its way, and milliseconds it takes to appear or to fade. */
const [way, fade] = [650, 300];

/** Pixels around the picture into which marks may reach. */
const margin = 12;

export interface Glide {
  /** Begins a flight, from wherever the last one has come. */
  go(flight: Flight): void;
  /** Ends it where it is. */
  stop(): void;
}

/**
 * Draws marks on their way in a canvas over the picture while they themselves, unseen, are put where they go. Hundreds of
 * transitions would cost the browser as many layers, and a quarter of a second to begin on a slow phone.
 *
 * @param layer the group in the picture that holds the marks
 * @returns null where nothing can be drawn
 */
export function glideOver(svg: SVGSVGElement, layer: SVGGElement): Glide | null {
  const canvas = svg.ownerDocument.createElement("canvas");
  const context = canvas.getContext?.("2d") ?? null;
  if (context === null) return null;
  canvas.className = "glide";
  canvas.setAttribute("aria-hidden", "true");
  let flights = 0;
  const go = ({to, work}: Flight): void => {
    const flight = ++flights;
    const passengers = [...to].map(([mark, goal]) => ({mark, from: mark.pose, goal}));
    const paint = brush(context, [...to.keys()]);
    const fit = fitOver(svg, canvas);
    const began = performance.now();
    const draw = (passed: number): void => {
      clear(context);
      context.setTransform(fit.scale, 0, 0, fit.scale, fit.x, fit.y);
      for (const {mark, from, goal} of passengers) {
        mark.pose = between(from, goal, passed);
        paint(mark);
      }
    };
    const frame = (): void => {
      if (flight !== flights) return;
      const passed = performance.now() - began;
      draw(passed);
      if (work() || passed < way) requestAnimationFrame(frame);
      else stop();
    };
    // The frame in which a step begins has enough to do.
    draw(0);
    requestAnimationFrame(frame);
    layer.classList.add("gliding");
    if (!canvas.isConnected) svg.after(canvas);
  };
  const stop = (): void => {
    flights++;
    layer.classList.remove("gliding");
    canvas.remove();
  };
  return {go, stop};
}

/** Where a mark is after some milliseconds. What comes from nowhere or goes there only fades. */
export function between(from: Pose, to: Pose, passed: number): Pose {
  const [t, f] = [eased(Math.min(1, passed / way)), Math.min(1, passed / fade)];
  const at = (a: number, b: number, share: number): number => a + (b - a) * share;
  return {
    x: at(from.x, to.x, t),
    y: at(from.y, to.y, t),
    r: at(from.r, to.r, t),
    shows: at(from.shows, to.shows, f)
  };
}

/** Slow at both ends. */
const eased = (t: number): number => (t < 0.5 ? 4 * t ** 3 : 1 - (2 - 2 * t) ** 3 / 2);

function clear(context: CanvasRenderingContext2D): void {
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, context.canvas.width, context.canvas.height);
}

/** Draws a mark in the colours the style sheet gives it now; those of one class are asked for once. */
function brush(context: CanvasRenderingContext2D, marks: readonly Glider[]): (mark: Glider) => void {
  const tones = new Map<string, {fill: string; stroke: string; line: number}>();
  for (const {link, tone} of marks) {
    if (tones.has(tone)) continue;
    const {fill, stroke, strokeWidth} = getComputedStyle(link);
    tones.set(tone, {fill, stroke, line: Number.parseFloat(strokeWidth)});
  }
  const paths = new Map<string, Path2D>();
  return (mark) => {
    const {x, y, r, shows} = mark.pose;
    const tone = tones.get(mark.tone);
    if (shows === 0 || tone === undefined) return;
    const path = paths.get(mark.path) ?? new Path2D(mark.path);
    paths.set(mark.path, path);
    const scale = r / mark.r;
    context.translate(x, y);
    context.scale(scale, scale);
    context.globalAlpha = shows;
    context.fillStyle = tone.fill;
    context.strokeStyle = tone.stroke;
    context.lineWidth = tone.line / scale;
    context.fill(path);
    context.stroke(path);
    context.scale(1 / scale, 1 / scale);
    context.translate(-x, -y);
  };
}

/** Lays the canvas over the picture; gives where in it the picture's pixels lie. */
function fitOver(svg: SVGSVGElement, canvas: HTMLCanvasElement): {scale: number; x: number; y: number} {
  const frame = svg.parentElement?.getBoundingClientRect();
  const box = svg.getBoundingClientRect();
  const matrix = svg.getScreenCTM();
  // More than two pixels to one nobody sees in what moves.
  const density = Math.min(2, window.devicePixelRatio);
  const [width, height] = [box.width + 2 * margin, box.height + 2 * margin];
  size(canvas, Math.round(width * density), Math.round(height * density));
  const {style} = canvas;
  style.width = `${width}px`;
  style.height = `${height}px`;
  style.left = `${box.left - (frame?.left ?? 0) - margin}px`;
  style.top = `${box.top - (frame?.top ?? 0) - margin}px`;
  return {
    scale: (matrix?.a ?? 1) * density,
    x: ((matrix?.e ?? 0) - box.left + margin) * density,
    y: ((matrix?.f ?? 0) - box.top + margin) * density
  };
}

/** A canvas whose size is set, even to what it was, is made anew. */
function size(canvas: HTMLCanvasElement, width: number, height: number): void {
  if (canvas.width !== width) canvas.width = width;
  if (canvas.height !== height) canvas.height = height;
}
