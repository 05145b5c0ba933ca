/** As much of a DOM node as is needed to read its text. */
export interface TextNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<TextNode>;
}

const TEXT = 3;
const HIDDEN = new Set(["SCRIPT", "STYLE", "NOSCRIPT", "TEMPLATE", "SVG", "IFRAME", "FORM", "BUTTON", "HEAD"]);
const INLINE = new Set(
  "A ABBR B BDI BDO CITE CODE DEL DFN EM FONT I INS KBD MARK Q S SAMP SMALL SPAN STRONG SUB SUP TIME U VAR WBR".split(
    " "
  )
);

/** The text of a node as it would be read on a page: a line for each block, white space inside it as one space. */
export function blockText(node: TextNode): string {
  const lines = [""];
  const walk = ({nodeType, nodeName, textContent, childNodes}: TextNode): void => {
    const name = nodeName.toUpperCase();
    if (nodeType === TEXT) lines.push(`${lines.pop() ?? ""}${textContent ?? ""}`);
    else if (!HIDDEN.has(name)) {
      const block = !INLINE.has(name);
      if (block) lines.push("");
      for (const child of childNodes) walk(child);
      if (block) lines.push("");
    }
  };
  walk(node);
  const blocks = lines.map((line) => line.replaceAll(/[ \t\r\n\f]+/g, " ").trim());
  return blocks.filter((line) => line !== "").join("\n");
}
