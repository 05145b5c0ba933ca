/** Gives a picture its role and name. A group, not an image: an image would hide the marks' links from a screen reader. */
export function nameFigure(svg: SVGElement, slug: string): void {
  svg.setAttribute("role", "group");
  svg.setAttribute("aria-labelledby", `${slug}-title`);
  svg.setAttribute("aria-describedby", `${slug}-alt`);
}
