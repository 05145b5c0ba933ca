const lanes = ["first", "second", "line"];

/**
 * The style sheet of the story's moving graphic as a picture that stands alone needs it: rasterisers know neither custom
 * properties that depend on a class nor the short form of fonts, and the hatching is found by each picture's own id.
 */
export function stepStyle(css: string): string {
  const rules = Array.from(
    css.replace(/\/\*[\s\S]*?\*\//g, "").matchAll(/([^{}]+)\{([^{}]*)\}/g),
    ([, names = "", body = ""]) => ({
      names: names.split(",").map((name) => name.trim()),
      body: body.replace(/\s+/g, " ").trim()
    })
  );
  const tones = new Map(
    lanes.map((lane) => [
      lane,
      rules.find(({names, body}) => names.includes(`.mk.${lane}`) && body.includes("--tone:"))?.body
    ])
  );
  return rules
    .filter(({body}) => !body.includes("--tone:") && !body.includes("url("))
    .flatMap(({names, body}) => (body.includes("var(--tone)") ? toned({names, body}, tones) : [rule(names, body)]))
    .join("");
}

interface Rule {
  names: string[];
  body: string;
}

function toned({names, body}: Rule, tones: ReadonlyMap<string, string | undefined>): string[] {
  return [...tones].map(([lane, declared = ""]) => {
    const [, tone = "currentColor"] = /--tone: ([^;]+);/.exec(declared) ?? [];
    return rule(
      names.map((name) => `${name}.${lane}`),
      body.replaceAll("var(--tone)", tone)
    );
  });
}

const rule = (names: readonly string[], body: string): string => `${names.join(",")}{${longFont(body)}}`;

const longFont = (body: string): string =>
  body.replace(/font: (\d+) ([\d.]+px)(?:\/[\d.]+)? ([^;]+);/, "font-weight:$1;font-size:$2;font-family:$3;");
