/** Kinds of marks that end a sentence or a quotation; a mark may be of several. */
export const STOP = 1;
/** May stand behind a stop and belong to its sentence. */
export const CLOSER = 2;
export const OPENS_QUOTE = 4;
export const CLOSES_QUOTE = 8;

const MARKS = [
  [".!?…؟۔", STOP],
  ["”\"’'»)]", CLOSER],
  ["“«„", OPENS_QUOTE],
  ["”»", CLOSES_QUOTE]
] as const;

const kinds = new Uint8Array(65536);
for (const [all, kind] of MARKS)
  for (const mark of all) kinds[mark.charCodeAt(0)] = (kinds[mark.charCodeAt(0)] ?? 0) | kind;

/** Whether a code unit is a mark of a kind. */
export function isMark(code: number, kind: number): boolean {
  return ((kinds[code] ?? 0) & kind) > 0;
}

/** The marks of a kind. */
export function marksOf(kind: number): string {
  return MARKS.find(([, own]) => own === kind)?.[0] ?? "";
}
