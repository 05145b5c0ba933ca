import {parentPort, workerData} from "node:worker_threads";
import {compileLexicon} from "../coder/lexicon.js";
import type {LexiconRows} from "../coder/lexicon-rows.js";
import {codeBatch} from "./code-batch.js";
import type {Batch} from "./code-inputs.js";

const {rows, explain} = workerData as {rows: LexiconRows; explain: boolean};
const lexicon = compileLexicon(rows);
parentPort?.on("message", (batch: Batch) => parentPort?.postMessage(codeBatch(batch, lexicon, {explain})));
