import {afterEach, expect, test, vi} from "vitest";
import {between, type Glider, glideOver, type Pose} from "../../src/story/glide.js";
import {openPage} from "./browser.js";
import {paintedCanvas, placed} from "./canvas.js";
import {present} from "./texts.js";

afterEach(() => vi.unstubAllGlobals());

const pose = (x: number, shows = 1): Pose => ({x, y: 10, r: 4, shows});

function open() {
  const {document} = openPage(`<div class="stage"><svg><g><a></a></g></svg></div>`);
  const canvas = paintedCanvas(document);
  const svg = placed(present(document.querySelector("svg")));
  const [layer, link] = [present(svg.querySelector("g")), present(svg.querySelector<SVGAElement>("g > *"))];
  const mark: Glider = {link, tone: "mk", path: "M0,0", r: 4, pose: pose(0)};
  return {...canvas, document, layer, mark, glide: present(glideOver(svg, layer))};
}

test("a mark sets out slowly, is halfway at half its time, and arrives", () => {
  expect(between(pose(0), pose(100), 0).x).toBe(0);
  expect(between(pose(0), pose(100), 65).x).toBeLessThan(5);
  expect(between(pose(0), pose(100), 325).x).toBeCloseTo(50);
  expect(between(pose(0), pose(100), 650)).toEqual(pose(100));
});

test("what is nowhere in a step has faded before the others arrive", () => {
  expect(between(pose(0), pose(0, 0), 150).shows).toBeCloseTo(0.5);
  expect(between(pose(0), pose(0, 0), 300).shows).toBe(0);
});

test("marks are painted on their way while they themselves are unseen, and no longer than that", () => {
  const {glide, mark, layer, painted, frame, document} = open();
  glide.go({to: new Map([[mark, pose(100)]]), work: () => false});
  expect(painted).toHaveLength(1);
  expect(layer.classList.contains("gliding")).toBe(true);
  frame(325);
  expect(painted[0]).toMatchObject({x: 50, y: 10, scale: 1, alpha: 1});
  frame(700);
  expect(mark.pose).toEqual(pose(100));
  expect(layer.classList.contains("gliding")).toBe(false);
  expect(document.querySelector("canvas")).toBeNull();
});

test("a flight lasts until its work is done", () => {
  const {glide, mark, layer, frame} = open();
  let left = 3;
  glide.go({to: new Map([[mark, pose(100)]]), work: () => --left > 0});
  frame(700);
  frame(716);
  expect(layer.classList.contains("gliding")).toBe(true);
  frame(733);
  expect(layer.classList.contains("gliding")).toBe(false);
});

test("a new flight begins where the last one has come, which ends", () => {
  const {glide, mark, frame} = open();
  const work = vi.fn(() => false);
  glide.go({to: new Map([[mark, pose(100)]]), work});
  frame(325);
  glide.go({to: new Map([[mark, pose(0)]]), work: () => false});
  expect(mark.pose.x).toBeCloseTo(50);
  frame(650);
  expect(mark.pose.x).toBeCloseTo(25);
  expect(work).toHaveBeenCalledTimes(1);
});

test("where nothing can be painted, nothing glides", () => {
  const {document} = openPage("<svg><g></g></svg>");
  const svg = present(document.querySelector("svg"));
  expect(glideOver(svg, present(svg.querySelector("g")))).toBeNull();
});
