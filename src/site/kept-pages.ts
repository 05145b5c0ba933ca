/** What Framework's preview answers. */
export interface Answer {
  status: number;
  type: string;
  location: string | null;
  body: Buffer;
}

/** Whether a page holds cells: these carry names of the data and modules they read, which change with every edit. */
export const hasCells = (html: string): boolean => /<!--:[0-9a-f]{8}(-\d+)?:-->/.test(html);

/** Pages without cells as Framework has rendered them, while all that it reads for them is as it was. */
export class KeptPages {
  private readonly pages = new Map<string, {state: string; answer: Answer}>();
  private readonly stateOf: () => string;

  /** @param stateOf says in what state everything is that pages are rendered from */
  constructor(stateOf: () => string) {
    this.stateOf = stateOf;
  }

  /** The page at a path; `render` is asked where it is not kept. What changes meanwhile may be in it or not: that is not kept. */
  async at(path: string, render: () => Promise<Answer>): Promise<Answer> {
    const state = this.stateOf();
    const before = this.pages.get(path);
    if (before?.state === state) return before.answer;
    const answer = await render();
    if (isPage(answer) && this.stateOf() === state) this.pages.set(path, {state, answer});
    return answer;
  }
}

const isPage = ({status, type, body}: Answer): boolean =>
  status === 200 && type.startsWith("text/html") && !hasCells(body.toString("utf8"));
