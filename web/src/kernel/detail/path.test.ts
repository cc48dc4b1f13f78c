import { expect, it } from "vitest";
import type { FieldSpec } from "../metadata";
import { isAside, stateOf } from "./path";

const status = { name: "status", kind: "choice", readonly: true } as FieldSpec;

it("ticks what lies behind the record", () => {
  expect([0, 1, 2].map((step) => stateOf(step, 1, false))).toEqual(["past", "now", "ahead"]);
});

it("ticks nothing for a record that was cancelled", () => {
  expect([0, 1, 2].map((step) => stateOf(step, 2, true))).toEqual(["ahead", "ahead", "end"]);
});

it("leaves ends off the way, but not choices that somebody may make", () => {
  expect(["green", "red", "purple", null].map((color) => isAside(status, { color }))).toEqual([
    false,
    true,
    true,
    false,
  ]);
  expect(isAside({ ...status, readonly: false }, { color: "red" })).toBe(false);
});
