import type {Side} from "../charts/chart.js";

export type Theme = "light" | "dark";

/** Custom properties by name, e.g. `--paper` → `#fbf8f3`. */
export type Tokens = Readonly<Record<string, string>>;

/** Names of faces in a picture that stands alone. The cut for headlines is the serif's only bold in the raster's fonts. */
const faces: Tokens = {"--sans": "'Source Sans 3'", "--serif": "'Source Serif 4'", "--display": "'Source Serif 4'"};

/**
 * The tokens of one theme: those of the page's style sheet, and the sides' colours.
 *
 * @throws when the style sheet has no rule for the theme
 */
export function themeTokens(css: string, sides: readonly Pick<Side, "color">[], theme: Theme): Tokens {
  const rule = theme === "light" ? /^:root \{([^}]*)\}/m : /^:root\[data-theme="dark"\] \{([^}]*)\}/m;
  const [, body] = rule.exec(css) ?? [];
  if (body === undefined) throw new Error(`the style sheet has no tokens for "${theme}"; it needs a rule like ${rule}`);
  const hues = sides.map(({color}, i) => [`--side-${i + 1}`, color[theme]] as const);
  return {...Object.fromEntries([...declarations(body), ...hues]), ...faces};
}

function declarations(body: string): (readonly [string, string])[] {
  return Array.from(body.matchAll(/(--[\w-]+):\s*([^;]+);/g), ([, name = "", value = ""]) => [name, value] as const);
}
