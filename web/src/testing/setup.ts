import { cleanup, configure } from "@testing-library/react";
import { afterEach, beforeEach } from "vitest";

// A busy machine is no fault of the page.
configure({ asyncUtilTimeout: 6000 });

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
});
afterEach(() => cleanup());

// happy-dom lacks what antd measures with.
class Still {
  observe() {}
  unobserve() {}
  disconnect() {}
  takeRecords() {
    return [];
  }
}
globalThis.ResizeObserver ??= Still as unknown as typeof ResizeObserver;
globalThis.IntersectionObserver ??= Still as unknown as typeof IntersectionObserver;
globalThis.EventSource ??= class {
  addEventListener() {}
  close() {}
} as unknown as typeof EventSource;
