/** The host of a web address as people name it, without `www.`; what is no address stays as it is. */
export function hostOf(url: string): string {
  const slashes = url.indexOf("//");
  if (slashes < 0) return url;
  const end = url.indexOf("/", slashes + 2);
  return url.slice(slashes + 2, end < 0 ? undefined : end).replace(/^www\./, "");
}
