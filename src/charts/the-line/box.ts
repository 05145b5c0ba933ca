/** A rectangle in pixels. */
export interface Box {
  x1: number;
  x2: number;
  y1: number;
  y2: number;
}

export interface Point {
  x: number;
  y: number;
}

/** Whether two rectangles come nearer to each other than `margin`. */
export function overlap(a: Box, b: Box, margin: number): boolean {
  return a.x1 < b.x2 + margin && b.x1 < a.x2 + margin && a.y1 < b.y2 + margin && b.y1 < a.y2 + margin;
}

/** How far a point lies from the stretch between two others. */
export function distance(point: Point, from: Point, to: Point): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const t = ((point.x - from.x) * dx + (point.y - from.y) * dy) / (dx * dx + dy * dy || 1);
  const inside = Math.max(0, Math.min(1, t));
  return Math.hypot(point.x - from.x - inside * dx, point.y - from.y - inside * dy);
}
