import { cleanup } from "@testing-library/react";
import { afterEach, beforeEach } from "vitest";

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
