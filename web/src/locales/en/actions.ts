import type { actions as zh } from "../zh-CN/actions";

export const actions = {
  "actions.done": "Done",
  "actions.run": "Run",
  "actions.confirm": "Run “{name}”?",
  "actions.many": "This runs on {n} selected records",
  "actions.some_failed": "{ok} done, {failed} failed",
  "actions.some_wait": "{ok} done, {waiting} waiting for approval",
  "actions.link_blocked": "The browser opened no new page; go to",
  "actions.job": "Running in the background; see Jobs for progress",
} satisfies Record<keyof typeof zh, string>;
