/** Marks lead to places of the story's page; elsewhere they need its address, with a slash at its end. */
export function linkHome(svg: string, home: string): string {
  return svg.replace(/(<a\b[^>]*\shref=")#/g, `$1${home}#`);
}
