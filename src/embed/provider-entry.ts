import type {Publication} from "./described.js";

/** The site's entry for the public list of oEmbed providers (github.com/iamcal/oembed), ready to be handed in. */
export function providerEntry({title, baseUrl}: Publication & {baseUrl: string}, example: string): string {
  return `---
- provider_name: ${JSON.stringify(title)}
  provider_url: ${baseUrl}/
  endpoints:
  - schemes:
    - ${baseUrl}/embed/*
    url: ${baseUrl}/oembed/
    docs_url: ${baseUrl}/embeds
    example_urls:
    - ${baseUrl}/oembed/${example}.json
    discovery: true
    notes: The answer for /embed/<chart> is the file /oembed/<chart>.json, as each page's discovery link says.
...
`;
}
