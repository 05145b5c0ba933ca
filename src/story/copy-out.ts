/** Root-relative addresses of a snippet, made whole: where the site does not know its own address, the reader's browser does. */
export const whole = (snippet: string, base: string): string =>
  snippet.replace(/(src|href)="\/(?!\/)/g, (_, name: string) => `${name}="${new URL("./", base).href}`);

/** Puts text on the clipboard and says, in words for a status line, whether that worked. */
export function copyOut(text: string): Promise<string> {
  return navigator.clipboard.writeText(text).then(
    () => "Copied.",
    () => "Your browser does not let this page copy; select the text instead."
  );
}
