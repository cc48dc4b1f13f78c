import { expect, it } from "vitest";
import { plainOf } from "./plain";

// That what runs is dropped is proved in a real browser (e2e): the DOM of these tests is too lenient for the sanitiser.
it("has a plain form for cells", () => {
  expect(plainOf("<p>一</p><ul><li>二</li></ul>")).toBe("一 二");
});
