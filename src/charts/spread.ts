/** Something that wants to stand at a place on one axis and takes room there. */
export interface Standing {
  /** Wanted and given centre, in pixels. */
  wanted: number;
  at: number;
  height: number;
  /** How much it resists being moved. */
  weight: number;
}

interface Block {
  members: Standing[];
  weight: number;
  top: number;
  height: number;
}

/** Moves what would overlap apart, keeping the order and moving as little as the weights allow. */
export function spread(items: readonly Standing[], gap: number): void {
  const blocks: Block[] = [];
  for (const item of [...items].sort((a, b) => a.wanted - b.wanted)) {
    blocks.push({members: [item], weight: item.weight, top: item.wanted - item.height / 2, height: item.height});
    joinLast(blocks, gap);
  }
  for (const block of blocks) stack(block, gap);
}

function joinLast(blocks: Block[], gap: number): void {
  for (let [a, b] = blocks.slice(-2); a && b && b.top < a.top + a.height + gap; [a, b] = blocks.slice(-2)) {
    const weight = a.weight + b.weight;
    const top = (a.top * a.weight + (b.top - a.height - gap) * b.weight) / weight;
    blocks.splice(-2, 2, {members: [...a.members, ...b.members], weight, top, height: a.height + gap + b.height});
  }
}

function stack({members, top}: Block, gap: number): void {
  let y = top;
  for (const member of members) {
    member.at = y + member.height / 2;
    y += member.height + gap;
  }
}
