import {parseHTML} from "linkedom";

/**
 * What WordPress leaves of the `html` of a provider it does not know: one frame with a few attributes, put into a sandbox and
 * given a secret, by which it tells that frame's messages from others. Null where it would show nothing.
 */
export function throughWordPress(html: string, secret: string): string | null {
  const {document} = parseHTML(`<html><body>${html}</body></html>`);
  const frame = document.querySelector("iframe");
  if (frame === null) return null;
  const kept = ["src", "title", "width", "height", "frameborder", "marginwidth", "marginheight", "scrolling"].flatMap(
    (name) => {
      const value = frame.getAttribute(name);
      if (value === null) return [];
      const given = name === "src" ? `${value}#?secret=${secret}` : value;
      return [`${name}="${given.replaceAll("&", "&amp;").replaceAll('"', "&quot;")}"`];
    }
  );
  return `<iframe sandbox="allow-scripts" security="restricted" class="wp-embedded-content" data-secret="${secret}" ${kept.join(" ")}></iframe>`;
}

/** The listener WordPress puts on a page: heights between 200 and 1000 pixels, from the frame whose secret it is. */
export const wordPressListener = `<script>addEventListener("message", ({data, source}) => {
  if (!data || data.message !== "height" || /[^a-zA-Z0-9]/.test(data.secret)) return;
  for (const frame of document.querySelectorAll('iframe[data-secret="' + data.secret + '"]'))
    if (frame.contentWindow === source) frame.height = Math.min(1000, Math.max(200, parseInt(data.value, 10)));
})</script>`;
