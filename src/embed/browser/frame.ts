import {announceHeight} from "./announce-height.js";
import {applyOptions} from "./apply-options.js";
import {readOptions} from "./read-options.js";

const {documentElement: root} = document;
// The first of the languages is the site's; another has a page of its own beside this one.
const {slug = "", version = "", holders = "[]", languages = root.lang} = root.dataset;
const [usual = "", ...others] = languages.split(" ");
const search = new URLSearchParams(location.search);
const {options, wrong} = readOptions(search, JSON.parse(holders), [usual, ...others]);
for (const line of wrong) console.warn(`chart ${slug}: ${line}; passed over`);
applyOptions(root, options);
const wanted = search.get("lang") ?? root.lang;
if (wanted !== root.lang && [usual, ...others].includes(wanted)) {
  const ending = location.pathname.endsWith(".html") ? ".html" : "";
  location.replace(`${slug}${wanted === usual ? "" : `-${wanted}`}${ending}${location.search}`);
}
const frozen = search.get("v");
if (frozen !== null && frozen !== version) root.classList.add("moved-on");
announceHeight(slug);
