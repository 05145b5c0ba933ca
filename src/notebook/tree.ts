/** An element before it is one: the same tree becomes nodes in a browser and markup in a build. */
export interface Tree {
  name: string;
  attributes: Readonly<Record<string, Attribute>>;
  children: readonly Child[];
}

export type Attribute = string | number | boolean | null | undefined;
export type Child = Tree | string | null | undefined | false;

/** A tree with attributes and children; null, undefined and false leave either out. */
export function tree(name: string, attributes: Tree["attributes"] = {}, ...children: readonly Child[]): Tree {
  return {name, attributes, children};
}

/** The words of a tree, without its markup. */
export function wordsOf(child: Child): string {
  if (!child) return "";
  return typeof child === "string" ? child : child.children.map(wordsOf).join("");
}
