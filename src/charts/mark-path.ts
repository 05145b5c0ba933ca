/** What a mark stands for: a call, a message, or a journey or meeting. */
export type MarkKind = "call" | "message" | "meeting";

/** Path of a small mark centred on 0,0: a circle, a diamond, or a triangle that points where its side stands. */
export function markPath(kind: MarkKind, r: number, side: number | null): string {
  if (kind === "call") return circlePath(r);
  if (kind === "message") return `M0,${-r * 1.15}L${r * 0.92},0L0,${r * 1.15}L${-r * 0.92},0Z`;
  const way = side === 1 ? 1 : -1;
  return `M0,${way * r * 1.1}L${r * 1.1},${-way * r * 0.86}H${-r * 1.1}Z`;
}

/** The kind of mark for a channel. */
export function markKind(channel: string): MarkKind {
  if (channel === "message") return "message";
  return channel === "call" || channel === "video_call" ? "call" : "meeting";
}

const circlePath = (r: number): string => `M${-r},0A${r},${r} 0 1 1 ${r},0A${r},${r} 0 1 1 ${-r},0Z`;
