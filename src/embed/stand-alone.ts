import type {Tokens} from "./tokens.js";

/**
 * A picture that needs no page around it: it has its namespace, the few styles pictures share, and a value in place of
 * every `var(--token, fallback)`. `style` is what this picture needs beside. For rasterisers, `<img>`, and whoever opens the file.
 */
export function standAlone(svg: string, tokens: Tokens, style = ""): string {
  const named = /^<svg[^>]*\sxmlns=/.test(svg) ? svg : svg.replace("<svg", '<svg xmlns="http://www.w3.org/2000/svg"');
  return resolveTokens(
    named.replace(/^<svg[^>]*>/, (tag) => `${tag}<style>${shared}${style}</style>`),
    tokens
  );
}

// As on the page: labels keep clear of what lies under them.
const shared =
  ".halo,.station{paint-order:stroke;stroke:var(--paper);stroke-width:4px;stroke-linejoin:round}.on-band{stroke:var(--band)}";

/** Puts values in place of `var(--name)` and `var(--name, fallback)`; a name nobody knows takes its fallback. */
export function resolveTokens(text: string, tokens: Tokens): string {
  let resolved = text;
  // Innermost first, so that a fallback may itself be a token.
  for (let before = ""; before !== resolved; ) {
    before = resolved;
    resolved = resolved.replace(
      /var\((--[\w-]+)(?:,\s*((?:[^()]|\([^()]*\))*?))?\)/g,
      (whole, name: string, fallback?: string) => tokens[name] ?? fallback ?? whole
    );
  }
  return resolved;
}
