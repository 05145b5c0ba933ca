const WORDS: Record<string, string> = {
  change: "an election or a new post",
  harm: "attack, disaster or death",
  victory: "a victory or success",
  feast: "a feast",
  condolence: "a death",
  invitation: "an invitation",
  visit: "a visit",
  routine: "no occasion told",
  unknown: "other"
};

/** The kind of an occasion as a label: "a feast". */
export function occasionWords(kind: string): string {
  return WORDS[kind] ?? kind;
}
