import {announceHeight} from "./announce-height.js";
import {applyOptions} from "./apply-options.js";
import {readOptions} from "./read-options.js";

const {documentElement: root} = document;
const {slug = "", version = "", holders = "[]"} = root.dataset;
const search = new URLSearchParams(location.search);
const {options, wrong} = readOptions(search, JSON.parse(holders), root.lang);
for (const line of wrong) console.warn(`chart ${slug}: ${line}; passed over`);
applyOptions(root, options);
const frozen = search.get("v");
if (frozen !== null && frozen !== version) root.classList.add("moved-on");
announceHeight(slug);
