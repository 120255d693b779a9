import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { countStillness, endTime, idleTime, noticeTime } from "../../src/call/idle";

let said: string[];
let still: ReturnType<typeof countStillness>;

beforeEach(() => {
  vi.useFakeTimers();
  said = [];
  still = countStillness([
    { after: idleTime, run: () => said.push("forget") },
    { after: noticeTime, run: () => said.push("notice") },
    { after: endTime, run: () => said.push("end") },
  ]);
});

afterEach(() => {
  still.stop();
  vi.useRealTimers();
});

it("typed text goes after two minutes, a notice comes after nine, the end after ten", () => {
  vi.advanceTimersByTime(idleTime - 1);
  expect(said).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(said).toEqual(["forget"]);
  vi.advanceTimersByTime(noticeTime - idleTime);
  expect(said).toEqual(["forget", "notice"]);
  vi.advanceTimersByTime(endTime - noticeTime);
  expect(said).toEqual(["forget", "notice", "end"]);
});

it("each comes once, until somebody touches the page", () => {
  vi.advanceTimersByTime(10 * endTime);
  expect(said).toEqual(["forget", "notice", "end"]);
  still.touch();
  vi.advanceTimersByTime(idleTime);
  expect(said).toEqual(["forget", "notice", "end", "forget"]);
});

it("a touch starts the time anew, also after the notice", () => {
  vi.advanceTimersByTime(endTime - 1);
  still.touch();
  vi.advanceTimersByTime(idleTime - 1);
  expect(said).toEqual(["forget", "notice"]);
});

it("after the tablet slept, the first sign of life comes too late", () => {
  vi.setSystemTime(Date.now() + endTime);
  expect(said).toEqual([]);
  still.touch();
  expect(said).toEqual(["forget", "notice", "end"]);
});

it("a tablet that wakes before the end still has what is left of the time", () => {
  vi.setSystemTime(Date.now() + endTime - 1000);
  still.check();
  expect(said).toEqual(["forget", "notice"]);
  vi.advanceTimersByTime(1000);
  expect(said).toEqual(["forget", "notice", "end"]);
});

it("once stopped it does nothing", () => {
  still.stop();
  vi.advanceTimersByTime(endTime);
  expect(said).toEqual([]);
});
