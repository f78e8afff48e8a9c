import { describe, expect, it } from "vitest";
import {
  formatAngle,
  formatDay,
  formatInstant,
  formatMinuteOfDay,
  formatNumber,
  formatQuantity,
} from "../../../viewer/i18n/format.ts";
import { propertyText } from "../../../viewer/i18n/property-text.ts";

describe("formats", () => {
  it("part thousands by a thin space and use a true minus", () => {
    expect(formatNumber(22410)).toBe("22\u2009410");
    expect(formatNumber(-1234567.891)).toBe("\u22121\u2009234\u2009567.89");
    expect(formatNumber(999)).toBe("999");
    expect(formatNumber(-0.001, 2)).toBe("0.00");
    expect(formatNumber(Number.NaN)).toBe("—");
  });

  it("put the unit after a space", () => {
    expect(formatQuantity(78.8, "m", 1)).toBe("78.8\u00a0m");
  });

  it("write angles in degrees, minutes and seconds without ever writing 60 seconds", () => {
    expect(formatAngle(101.546161, "E", "W")).toBe("E 101°32′46.18″");
    expect(formatAngle(-25.0365, "N", "S")).toBe("S 25°02′11.40″");
    expect(formatAngle(25.999_999_999, "N", "S")).toBe("N 26°00′00.00″");
    expect(formatAngle(-0.000_000_001, "E", "W")).toBe("E 0°00′00.00″");
  });

  it("write times in 24 hours and name the days of the sun", () => {
    expect(formatMinuteOfDay(870)).toBe("14:30");
    expect(formatMinuteOfDay(5)).toBe("00:05");
    expect(formatDay("2026-12-21", "zh-CN")).toBe("冬至日 12-21");
    expect(formatDay("2026-11-21", "zh-CN")).toBe("11-21");
    expect(formatInstant("2026-11-21T01:41:00Z")).toBe("2026-11-21 09:41");
    expect(formatInstant("never")).toBe("—");
  });
});

describe("properties", () => {
  it("get a name, a unit and a group where they are known", () => {
    expect(propertyText("heightMetres", 78.8, "zh-CN")).toEqual({
      name: "heightMetres",
      group: "size",
      title: "高度",
      text: "78.8",
      unit: "m",
    });
    expect(propertyText("year", 1998, "en").text).toBe("1998");
    expect(propertyText("landUse", "0902", "en").text).toBe("0902 Business and finance");
    expect(propertyText("landUse", "070102", "zh-CN").text).toBe("070102 城镇住宅用地");
    expect(propertyText("use", "residential", "zh-CN").text).toBe("住宅");
    expect(propertyText("oneway", true, "zh-CN").text).toBe("是");
  });

  it("stay as the source wrote them where they are not", () => {
    expect(propertyText("DOM_NAME", "甲", "en")).toEqual({
      name: "DOM_NAME",
      group: "other",
      title: "DOM_NAME",
      text: "甲",
      unit: "",
    });
    expect(propertyText("tags", { a: 1 }, "en").text).toBe('{"a":1}');
    expect(propertyText("empty", null, "en").text).toBe("—");
  });
});
