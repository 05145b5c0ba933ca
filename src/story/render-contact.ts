import {html} from "./html.js";

/** Whom to write to about an error: the address the site names, else that it names none. */
export function renderContact(contact: string | null): string {
  const how =
    contact === null
      ? html`This copy of the story names no address. Write to whoever published it, and quote the id that stands under the receipt.`
      : html`Write to <a href="mailto:${contact}">${contact}</a>, and quote the id that stands under the receipt.`;
  return html`<p class="contact">${how}</p>
`.text;
}
