import { expect, it } from "vitest";
import { hrefOf } from "./href";

it("only web addresses become links", () => {
  expect(hrefOf("www.example.com")).toBe("https://www.example.com");
  expect(hrefOf("http://example.com/a")).toBe("http://example.com/a");
  expect(hrefOf("javascript:alert(1)")).toBeNull();
  expect(hrefOf("data:text/html,x")).toBeNull();
});
