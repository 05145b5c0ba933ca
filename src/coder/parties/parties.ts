import {groupAround} from "../grammar/group.js";
import {infinitiveAt} from "../grammar/infinitive-at.js";
import {groupMembers, hasBothSides, indices} from "../grammar/members-of.js";
import {objectOf} from "../grammar/object-of.js";
import {isHuman, type Reading, ruleBefore, wordsBetween} from "../grammar/reading.js";
import {type Parties, partiesWith, type Scene} from "../grammar/scene.js";
import type {Frame} from "../lexicon/codes.js";
import type {ChannelRule} from "../lexicon/lexicon.js";
import {brought} from "./brought.js";
import {answeredCall, wentTo} from "./call-owner.js";
import {byMeans, callsCapital, credited, initiates, nounFrom} from "./call-parties.js";
import {calling} from "./calling.js";
import {callsToThank} from "./calls-to-thank.js";
import {isDemand} from "./demand.js";
import {gapParties} from "./gap-parties.js";
import {givesName} from "./gives-name.js";
import {hasMoved} from "./has-moved.js";
import {invitedInWriting} from "./invited-in-writing.js";
import {listedBehind} from "./listed-behind.js";
import {asymmetric, convened, guestOf, hosting, type Part, receivedBy, symmetric} from "./meeting-parties.js";
import {messageParties, writesToThank} from "./message-parties.js";
import {nounParties} from "./noun-parties.js";
import {nounVisit} from "./noun-visit.js";
import {passedOn} from "./passed-on.js";
import {placedCall} from "./placed-call.js";
import {plainCall} from "./plain-call.js";
import {fromPlace, onTheLine, rings, telephoneRings} from "./rings.js";
import {seatBehind} from "./seat.js";
import {thanked} from "./thanked.js";
import {boundFor, destinationOf, nextPlace, travel} from "./visit-parties.js";

/** Reads the parties of the trigger at unit `t`, or null where the words around it give none. */
export function partiesOf(scene: Scene, t: number, rule: ChannelRule): Parties | null {
  if (rule.openers) return gapParties(scene, t, rule);
  const listed = TOGETHER.has(rule.frame) ? listedBehind(scene, t) : null;
  if (listed) return listed;
  switch (rule.frame) {
    case "meets":
      return symmetric(scene, t, {direct: true, prepositions: ["with"]});
    case "convenes":
      return convened(scene, t);
    case "meets_name":
      return isDemand(scene, t) ? null : asymmetric(scene, t, {direct: true, prepositions: [], part: "guest"});
    case "signs":
      return symmetric(scene, t, {direct: true, prepositions: ["with", "to", "between", "by"], relative: true});
    case "talks":
      return symmetric(scene, t, {direct: true, prepositions: ["with", "to", "between"]});
    case "speaks":
      return symmetric(scene, t, {direct: isWithSomebody(scene, t), prepositions: ["with", "to", "between"]});
    case "discusses":
      return symmetric(scene, t, {direct: false, prepositions: ["with"]});
    case "together":
      return symmetric(scene, t, {direct: false, prepositions: ["with"]});
    case "agrees":
      return symmetric(scene, t, {direct: false, prepositions: []});
    case "hosts":
    case "hosts_name":
      return receivedBy(scene, t) ?? asymmetric(scene, t, {direct: true, prepositions: [], part: "host"});
    case "hosting":
      return hosting(scene, t);
    case "guest_of":
    case "host_of":
      return guestOf(scene, t, rule.frame);
    case "hosted":
    case "hosted_to":
    case "invited":
      return (
        asymmetric(scene, t, {direct: true, prepositions: [rule.frame === "hosted_to" ? "to" : "by"], part: "guest"}) ??
        travel(scene, t, nextPlace(scene, t))
      );
    case "calls":
    case "calls_name":
      if (rule.frame === "calls_name" && givesName(scene, t)) return null;
      return callMade(scene, t) ?? telephoneRings(scene, t);
    case "contacts":
    case "wishes":
      return asymmetric(scene, t, {
        direct: true,
        prepositions: rule.frame === "wishes" ? ["to"] : [],
        part: "initiator"
      });
    case "credited":
      return credited(scene, t);
    case "calling":
      return calling(scene, t);
    case "rings":
      return rings(scene, t);
    case "other_end":
      return onTheLine(scene, t);
    case "noun_call":
      return thanked(scene, t) ?? answeredCall(scene, t) ?? toCall(scene, t) ?? calledByNoun(scene, t);
    case "called_by":
    case "hears":
      return (
        asymmetric(scene, t, {direct: true, prepositions: ["from", "by"], part: "recipient"}) ?? fromPlace(scene, t)
      );
    case "sends":
      return (
        passedOn(scene, t) ??
        asymmetric(scene, t, {direct: true, prepositions: ["to"], part: "initiator"}) ??
        writesToThank(scene, t)
      );
    case "initiates":
      return initiates(scene, t);
    case "noun_from":
      return answeredCall(scene, t) ?? nounFrom(scene, t) ?? fromPlace(scene, t);
    case "means":
      return (rule.channel === "message" ? invitedInWriting(scene, t) : null) ?? byMeans(scene, t, rule.channel);
    case "noun":
      return rule.channel === "meeting"
        ? nounParties(scene, t, rule.channel)
        : (thanked(scene, t) ?? answeredCall(scene, t) ?? placedCall(scene, t) ?? callNoun(scene, t, rule.channel));
    case "noun_message":
      return thanked(scene, t) ?? invitedInWriting(scene, t) ?? messageParties(scene, t);
    case "travels":
    case "travels_direct":
      if (rule.frame === "travels_direct" && visitsSomebody(scene, t)) {
        return asymmetric(scene, t, {direct: true, prepositions: [], part: "guest"});
      }
      if (seatBehind(scene.reading, t)) return asymmetric(scene, t, {direct: false, prepositions: [], part: "guest"});
      return travel(scene, t, destinationOf(scene, t, rule.frame === "travels_direct"));
    case "goes_to":
      return hasMoved(scene.reading, t) ? asymmetric(scene, t, {direct: true, prepositions: [], part: "guest"}) : null;
    case "brings":
      return brought(scene, t);
    case "leaves":
      return travel(scene, t, boundFor(scene, t));
    case "is_in":
      return travel(scene, t, nextPlace(scene, t));
    case "travels_again":
      return travelAgain(scene, t);
    case "does_same":
      return sameAsBefore(scene, t);
    case "noun_visit":
      return nounVisit(scene, t);
    default:
      return null;
  }
}

/** "made the same trip" leads where the last one led, "returned the visit" to the other side's home. */
function travelAgain(scene: Scene, t: number): Parties | null {
  const named = destinationOf(scene, t, false);
  const last = scene.lastVisit?.destination ?? null;
  const homes = scene.sides.map((country) => ({country, place: null}));
  for (const destination of named ? [named] : [last, ...homes]) {
    const parties = travel(scene, t, destination);
    if (parties) return parties;
  }
  return null;
}

/** What people do together. */
const TOGETHER: ReadonlySet<Frame> = new Set<Frame>([
  "meets",
  "talks",
  "speaks",
  "signs",
  "discusses",
  "agrees",
  "means"
]);

/** "visited X", not "paid a visit to A, his first". */
function visitsSomebody({reading}: Scene, t: number): boolean {
  const object = objectOf(reading, t, {direct: true, prepositions: []});
  return object !== null && object.entities[0]?.reference !== "his";
}

/** "the first leader to call Y", "to call and congratulate Y": the noun is a verb. */
function toCall(scene: Scene, t: number): Parties | null {
  const {units} = scene.reading;
  const near = isHuman(units[t + 1]) && wordsBetween(scene.reading, t, t + 1) === 0;
  if (infinitiveAt(scene.reading, t) < 0 || givesName(scene, t) || !(near || callsToThank(scene.reading, t)))
    return null;
  if (!near) return initiates(scene, t);
  return asymmetric(scene, t, {direct: true, prepositions: [], part: "initiator"});
}

/** "the call that X made to Y", "his call to Y", "his first call went to Y". */
function calledByNoun(scene: Scene, t: number): Parties | null {
  return placedCall(scene, t) ?? plainCall(scene, t) ?? wentTo(scene, t);
}

/** "X called Y", "called A", or "X had made his first call; it went to Y". */
function callMade(scene: Scene, t: number): Parties | null {
  const made = callsCapital(scene, t) ?? asymmetric(scene, t, {direct: true, prepositions: ["to"], part: "initiator"});
  return made && hasBothSides(scene, made.members) ? made : (wentTo(scene, t) ?? made);
}

/** "a phone call with Y", or "X's first phone call went to Y". */
function callNoun(scene: Scene, t: number, channel: ChannelRule["channel"]): Parties | null {
  const noun = nounParties(scene, t, channel);
  if (noun && hasBothSides(scene, noun.members)) return noun;
  return wentTo(scene, t) ?? fromPlace(scene, t) ?? noun;
}

/** "discussed a name nobody knows with X": what is discussed is no party. */
function isWithSomebody(scene: Scene, t: number): boolean {
  const object = objectOf(scene.reading, t, {direct: true, prepositions: []});
  const people = object?.entities.flatMap((entity) => scene.reading.members.get(entity) ?? []) ?? [];
  if (object && isTopicOf(scene.reading, t)) return false;
  return people.length === 0 || people.some((m) => m.side !== null || m.role !== null);
}

/** "discussed Y with Z", "A and B discussed Y": whom they spoke of stands straight behind the verb. */
function isTopicOf({units, tokens, small, traits}: Reading, t: number): boolean {
  const verb = units[t]?.item;
  return verb !== undefined && !traits.has("verb first") && small.mutual.has(tokens.form[verb.to - 1] ?? "");
}

/** "A rang B; on Tuesday C did the same with D": the verb before, with its parties behind "with" or "to". */
function sameAsBefore(scene: Scene, t: number): Parties | null {
  const doer = doerBehind(scene, t);
  if (doer) return doer;
  const rule = ruleBefore(scene.reading, t);
  const part = rule ? SAME_PART[rule.frame] : undefined;
  const options = {direct: true, prepositions: ["with", "to"]};
  return (part ? asymmetric(scene, t, {...options, part}) : null) ?? symmetric(scene, t, options);
}

/** "So did, an hour later, Z": who did stands behind, and nobody before. */
function doerBehind(scene: Scene, t: number): Parties | null {
  const {units} = scene.reading;
  const at = units.findIndex((unit) => isHuman(unit));
  const opens = units[t]?.item?.from === scene.reading.from;
  if (!opens || at < t || units[at]?.entity?.possessive) return null;
  const group = groupAround(scene.reading, at);
  return partiesWith({members: groupMembers(scene, group, []), used: indices(group)});
}

const SAME_PART: Partial<Record<Frame, Part>> = {
  calls: "initiator",
  calls_name: "initiator",
  sends: "initiator",
  hosts: "host",
  hosts_name: "host"
};
