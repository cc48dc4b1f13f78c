import dayjs from "dayjs";
import { afterEach, describe, expect, it } from "vitest";
import { ago, formatMoment, momentToWire, setTimezone, weekday } from "./dates";

afterEach(() => setTimezone(null));

describe("moments", () => {
  it("are shown and sent in the person's zone", () => {
    setTimezone("Asia/Shanghai");
    expect(formatMoment("2026-11-21T01:30:00+00:00")).toBe("2026-11-21 09:30");
    expect(momentToWire(dayjs("2026-11-21T09:30:00"))).toBe("2026-11-21T09:30:00+08:00");
  });

  it("near ones say how long ago", () => {
    setTimezone("Asia/Shanghai");
    const now = new Date("2026-11-21T12:00:00+08:00");
    expect(ago("2026-11-21T11:59:40+08:00", now)).toBe("刚刚");
    expect(ago("2026-11-21T11:15:00+08:00", now)).toBe("45 分钟前");
    expect(ago("2026-11-19T11:15:00+08:00", now)).toBe("2 天前");
    expect(ago("2026-10-19T11:15:00+08:00", now)).toBe("2026-10-19 11:15");
    expect(weekday("2026-11-21")).toBe("周六");
  });
});
