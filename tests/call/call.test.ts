import { expect, it, vi } from "vitest";
import { createCall } from "../../src/call/call";

it("a call with typed words or a result on the screen is busy", () => {
  const call = createCall();
  expect(call.isBusy()).toBe(false);
  call.type("404");
  expect(call.isBusy()).toBe(true);
  call.type("");
  call.showResult(true);
  expect(call.isBusy()).toBe(true);
});

it("a new call forgets everything about the caller", () => {
  const call = createCall();
  call.type("my name is");
  call.showResult(true);
  call.wipe();
  expect(call.get()).toMatchObject({ typed: "", filter: "" });
  expect(call.isBusy()).toBe(false);
});

it("what was typed goes when nobody touches the page, and the result stays for the caller on hold", () => {
  const call = createCall();
  call.type("my name is");
  call.narrow("Jane");
  call.showResult(true);
  call.wipeTyped();
  expect(call.get()).toMatchObject({ typed: "", filter: "" });
  expect(call.isBusy()).toBe(true);
});

it("tells listeners of changes, and only of changes", () => {
  const call = createCall();
  const listener = vi.fn();
  const stop = call.subscribe(listener);
  call.type("a");
  call.type("a");
  expect(listener).toHaveBeenCalledTimes(1);
  stop();
  call.type("b");
  expect(listener).toHaveBeenCalledTimes(1);
});

it("how the last call ended is told until the next input", () => {
  const call = createCall();
  call.note({ notice: "sorted" });
  call.wipeTyped();
  call.showResult(false);
  expect(call.get().notice).toBe("sorted");
  call.type("4");
  expect(call.get().notice).toBeUndefined();
  call.note({ notice: "sorted" });
  call.showResult(true);
  expect(call.get().notice).toBeUndefined();
});

it("a new call has copied nothing yet", () => {
  const call = createCall();
  call.note({ hasCopied: true });
  call.wipe();
  expect(call.get().hasCopied).toBe(false);
});
