import type {Child, Tree} from "./tree.js";

const SVG = "http://www.w3.org/2000/svg";

/** A tree as nodes. Words become text nodes: nothing in them can turn into markup or be run. */
export function toDom(tree: Tree, document: Document, inPicture = tree.name === "svg"): Element {
  const element = inPicture ? document.createElementNS(SVG, tree.name) : document.createElement(tree.name);
  for (const [key, value] of Object.entries(tree.attributes)) {
    if (value !== null && value !== undefined && value !== false)
      element.setAttribute(key, value === true ? "" : String(value));
  }
  for (const child of tree.children) append(element, child, {document, inPicture});
  return element;
}

function append(element: Element, child: Child, {document, inPicture}: {document: Document; inPicture: boolean}): void {
  if (!child) return;
  if (typeof child === "string") element.append(document.createTextNode(child));
  else element.append(toDom(child, document, inPicture || child.name === "svg"));
}
