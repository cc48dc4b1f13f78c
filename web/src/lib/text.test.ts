import { expect, test } from "vitest";
import { programName } from "./text";

test("a browser is called by its name and system, anything else by what it says of itself", () => {
  const linux =
    "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36";
  expect(programName(linux)).toBe("Chrome 140 · Linux");
  expect(programName(`${linux.replace("X11; Linux x86_64", "Windows NT 10.0")} Edg/139.0`)).toBe(
    "Edge 139 · Windows",
  );
  const phone =
    "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Version/18.0 Mobile/15E148 Safari/604.1";
  expect(programName(phone)).toBe("Safari 18 · iOS");
  expect(programName("python-httpx/0.28.1")).toBe("python-httpx/0.28.1");
  expect(programName("")).toBe("");
});
