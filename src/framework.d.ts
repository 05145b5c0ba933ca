// Framework ships no types. Declared here: the options, the markdown-it calls and the library functions this project uses.

/** The options of `observablehq.config.ts`. Framework ignores a misspelt key without a word; the compiler does not. */
interface FrameworkConfig {
  root: string;
  output: string;
  title: string;
  style: string | null;
  base?: string;
  pages: {name: string; path: string}[];
  sidebar: boolean;
  toc: boolean;
  pager: boolean;
  search: boolean;
  header?: string | null;
  footer: string | null;
  linkify: boolean;
  globalStylesheets: string[];
  dynamicPaths: string[];
  interpreters: Record<string, string[]>;
  head: (page: FrameworkPage) => string;
  markdownIt: (md: MarkdownIt) => MarkdownIt;
}

interface FrameworkPage {
  title: string | null;
  path: string;
  data: Record<string, unknown>;
}

interface MarkdownToken {
  type: string;
  content: string;
}

interface MarkdownCoreState {
  src: string;
  env: {path?: string};
}

interface MarkdownBlockState {
  src: string;
  line: number;
  env: {path?: string};
  bMarks: number[];
  eMarks: number[];
  tShift: number[];
  push: (type: string, tag: string, nesting: number) => MarkdownToken;
}

interface MarkdownIt {
  core: {
    ruler: {
      before: (name: string, id: string, rule: (state: MarkdownCoreState) => void) => void;
    };
  };
  block: {
    ruler: {
      before: (
        name: string,
        id: string,
        rule: (state: MarkdownBlockState, start: number, end: number, silent: boolean) => boolean,
        options?: {alt: string[]}
      ) => void;
    };
  };
  renderer: {rules: Record<string, (tokens: MarkdownToken[], index: number) => string>};
}

declare module "observablehq:stdlib" {
  interface File {
    json<T = unknown>(): Promise<T>;
    text(): Promise<string>;
    url(): Promise<string>;
  }
  export function FileAttachment(path: string): File;
  export function resize(draw: (width: number, height: number) => Node): Node;
  export const Generators: {
    input<T extends Element>(element: T): AsyncGenerator<unknown>;
    observe<T>(start: (notify: (value: T) => void) => (() => void) | undefined): AsyncGenerator<T>;
  };
}

declare module "subset-font" {
  interface SubsetOptions {
    targetFormat: "woff2" | "sfnt";
    variationAxes?: Record<string, number | {min: number; max: number}>;
    keepFeatures?: readonly string[];
  }
  export default function subsetFont(font: Buffer, text: string, options: SubsetOptions): Promise<Buffer>;
}
