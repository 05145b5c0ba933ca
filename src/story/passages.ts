import type {MentionRow} from "../tables/rows.js";

export interface Stretch {
  text: string;
  /** The mention this stretch is, or null for what surrounds it. */
  mention: MentionRow | null;
}

/** A run of the text, and whether something is left out before and after it. */
export interface Passage {
  stretches: Stretch[];
  cutBefore: boolean;
  cutAfter: boolean;
}

export interface Window {
  start: number;
  end: number;
}

/** What of a text may be shown: the coded passages with one sentence either side. */
export function passagesOf(text: string, mentions: readonly MentionRow[], language: string | null): Passage[] {
  const sentences = sentencesOf(text, language);
  const own = [...mentions].sort((a, b) => a.start - b.start || b.end - a.end);
  return shownWindows(text, own, sentences).map((window) => ({
    stretches: stretches(text, own, window),
    cutBefore: sentences.some(({end}) => end <= window.start),
    cutAfter: sentences.some(({start}) => start >= window.end)
  }));
}

/** The stretches of a text that may be shown for the sake of some places in it, which are in order. */
export function shownWindows(
  text: string,
  places: readonly Window[],
  sentences: readonly Window[] = sentencesOf(text, null)
): Window[] {
  return merged(places.map((place) => around(place, {text, sentences})));
}

/** The whole text, for outlets that allow it. */
export function wholeText(text: string, mentions: readonly MentionRow[]): Passage[] {
  const own = [...mentions].sort((a, b) => a.start - b.start);
  return [{stretches: stretches(text, own, {start: 0, end: text.length}), cutBefore: false, cutAfter: false}];
}

/** Stretches by paragraph: a line break outside a coded passage begins a new one. */
export function paragraphsOf(stretches: readonly Stretch[]): Stretch[][] {
  const paragraphs: Stretch[][] = [[]];
  for (const stretch of stretches) {
    const parts = stretch.mention === null ? stretch.text.split(/\s*\n\s*/) : [stretch.text];
    for (const [i, text] of parts.entries()) {
      if (i > 0) paragraphs.push([]);
      if (text !== "") paragraphs.at(-1)?.push({...stretch, text});
    }
  }
  return paragraphs.filter((paragraph) => paragraph.length > 0);
}

/** Sentences that carry words, by Unicode's rules, trimmed. */
export function sentencesOf(text: string, language: string | null): readonly Window[] {
  const before = known.get(text);
  if (before?.language === language) return before.sentences;
  if (known.size === MOST_KNOWN) known.clear();
  const sentences = soughtSentences(text, language);
  known.set(text, {language, sentences});
  return sentences;
}

/** Every contact of a text asks for its sentences, and while one works so does every edit. */
const known = new Map<string, {language: string | null; sentences: readonly Window[]}>();
const MOST_KNOWN = 2000;

function soughtSentences(text: string, language: string | null): Window[] {
  const segmenter = new Intl.Segmenter(language ?? "en", {granularity: "sentence"});
  return Array.from(segmenter.segment(text), ({segment, index}) => {
    const start = index + segment.length - segment.trimStart().length;
    return {start, end: start + segment.trim().length};
  }).filter(({start, end}) => end > start);
}

// Headlines, date lines and tags end without a stop: they are no sentence beside the passage.
const STOPPED = /[.!?…]["'”’»)\]]*$/;

interface Sentences {
  text: string;
  sentences: readonly Window[];
}

function around(mention: Window, {text, sentences}: Sentences): Window {
  const first = sentences.findIndex(({end}) => end > mention.start);
  const last = sentences.findLastIndex(({start}) => start < mention.end);
  const beside = (index: number): Window | undefined => {
    const sentence = sentences[index];
    return sentence && STOPPED.test(text.slice(sentence.start, sentence.end)) ? sentence : undefined;
  };
  const start = Math.min(mention.start, (beside(first - 1) ?? sentences[first])?.start ?? mention.start);
  const end = Math.max(mention.end, (beside(last + 1) ?? sentences[last])?.end ?? mention.end);
  return {start, end};
}

function merged(windows: readonly Window[]): Window[] {
  const result: Window[] = [];
  for (const window of windows) {
    const last = result.at(-1);
    if (last && window.start <= last.end + 2) last.end = Math.max(last.end, window.end);
    else result.push({...window});
  }
  return result;
}

function stretches(text: string, mentions: readonly MentionRow[], {start, end}: Window): Stretch[] {
  const result: Stretch[] = [];
  let at = start;
  for (const mention of mentions) {
    if (mention.start < at || mention.end > end) continue;
    if (mention.start > at) result.push({text: text.slice(at, mention.start), mention: null});
    result.push({text: text.slice(mention.start, mention.end), mention});
    at = mention.end;
  }
  if (at < end) result.push({text: text.slice(at, end), mention: null});
  return result;
}
