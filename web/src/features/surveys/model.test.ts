import { describe, expect, it } from "vitest";
import {
  answersOf,
  drafted,
  duplicated,
  errorsOf,
  fresh,
  moved,
  NOTHING,
  picked,
  readOptions,
  retyped,
  scoreOf,
  sent,
  toSend,
} from "./model";
import { csv } from "./table";

const WORDS: [string, string] = ["选项 1", "选项 2"];
const SCALE = [
  { id: 11, text: "满意", score: "5" },
  { id: 12, text: "一般", score: "2.5" },
  { id: 13, text: "不评价", score: null },
];
const single = drafted({ ...fresh("single", WORDS), id: 1, title: "总体", options: SCALE });
const several = drafted({ ...fresh("multiple", WORDS), id: 2, options: SCALE });

describe("designing a questionnaire", () => {
  it("starts a choice with two options and a text with none", () => {
    expect(fresh("single", WORDS).options.map((one) => one.text)).toEqual(WORDS);
    expect(fresh("text", WORDS).options).toEqual([]);
  });
  it("duplicates without the numbers of the first", () => {
    const copy = duplicated(single);
    expect([copy.id, ...copy.options.map((one) => one.id)]).toEqual([null, null, null, null]);
    expect(copy.key).not.toBe(single.key);
  });
  it("keeps options between choices and drops limits and options where they mean nothing", () => {
    const limited = { ...several, min_picks: 1, max_picks: 2 };
    expect(retyped(limited, "select", WORDS)).toMatchObject({
      options: SCALE,
      min_picks: null,
      max_picks: null,
    });
    expect(retyped(limited, "text", WORDS).options).toEqual([]);
    expect(retyped(fresh("text", WORDS), "single", WORDS).options).toHaveLength(2);
  });
  it("moves within the ends", () => {
    expect(moved(["a", "b", "c"], 0, 2)).toEqual(["b", "c", "a"]);
    expect(moved(["a", "b", "c"], 2, -5)).toEqual(["c", "a", "b"]);
  });
  it("reads the options of the bank with their scores", () => {
    expect(readOptions("非常满意 | 5\n一般｜-2.5\n甲 | 乙\n\n")).toEqual([
      { id: null, text: "非常满意", score: "5" },
      { id: null, text: "一般", score: "-2.5" },
      { id: null, text: "甲 | 乙", score: null },
    ]);
  });
  it("sends no keys and finds errors at their question", () => {
    expect(sent([single])[0]).not.toHaveProperty("key");
    expect(errorsOf({ "questions.1.options.0": "空", "given.questions.0.title": "长" })).toEqual({
      0: { title: "长" },
      1: { "options.0": "空" },
    });
  });
});

describe("answering", () => {
  it("takes one option of a single choice and any number of several", () => {
    expect(picked(single, { options: [11], text: "" }, 12).options).toEqual([12]);
    expect(picked(single, { options: [11], text: "" }, 11).options).toEqual([]);
    expect(picked({ ...single, is_required: true }, { options: [11], text: "" }, 11).options).toEqual([11]);
    expect(picked(several, { options: [11], text: "" }, 12).options).toEqual([11, 12]);
    expect(picked(several, { options: [11, 12], text: "" }, 11).options).toEqual([12]);
  });
  it("adds up the scores of what is chosen and sends only what is answered", () => {
    const answers = answersOf({
      answers: [
        { question: 1, options: [11], text: "" },
        { question: 2, options: [12, 13], text: "" },
      ],
    });
    expect(scoreOf([single, several], answers)).toBe(7.5);
    expect(
      toSend({ ...answers, 3: NOTHING, 4: { options: [], text: " " } }).map((one) => one.question),
    ).toEqual([1, 2]);
  });
});

describe("the exported figures", () => {
  it("keep texts from being formulas, and numbers numbers", () => {
    expect(
      csv([
        ["简称", "=1+1", "-5", "5%"],
        ['甲"乙', "@sum", null, 3],
      ]),
    ).toBe('\ufeff简称,\'=1+1,-5,5%\r\n"甲""乙",\'@sum,,3\r\n');
  });
});
