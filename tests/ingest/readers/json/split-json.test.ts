import { describe, expect, it } from "vitest";
import type { MemberTreatment } from "../../../../ingest/readers/json/json-scanner.ts";
import { splitJson } from "../../../../ingest/readers/json/split-json.ts";
import { splitLines } from "../../../../ingest/readers/json/split-lines.ts";
import { createMemorySource } from "../../../../ingest/sources/memory-source.ts";

const TEXT = `\ufeff {"type" : "x", "crs":{"a":[1,"]"]},
 "features": [ {"id":1,"t":"a\\"}]b"} , [2,[3]], "s\\\\", 4.5e3 ,null,{} ], "empty":[], "o": {"k":{"v":1}} } `;

async function collect(
  text: string,
  treat: (key: string) => MemberTreatment,
  chunkBytes?: number,
): Promise<string[]> {
  const source = createMemorySource("t.json", Buffer.from(text));
  const found: string[] = [];
  const options = chunkBytes === undefined ? { treat } : { treat, chunkBytes };
  for await (const { bytes, pieces } of splitJson(source, options)) {
    for (const piece of pieces) {
      const value =
        piece.kind === "range"
          ? `${piece.endByteOffset - piece.byteOffset} bytes`
          : bytes.toString("utf8", piece.start, piece.end);
      found.push(`${piece.kind} ${piece.key} ${piece.name ?? piece.index} ${value}`);
    }
  }
  return found;
}

const splitFeatures = (key: string): MemberTreatment =>
  key === "features" || key === "o" ? "split" : "keep";

describe("splitJson", () => {
  it("gives members whole and the elements of a split member one by one", async () => {
    expect(await collect(TEXT, splitFeatures)).toEqual([
      'member type 0 "x"',
      'member crs 0 {"a":[1,"]"]}',
      'element features 0 {"id":1,"t":"a\\"}]b"}',
      "element features 1 [2,[3]]",
      'element features 2 "s\\\\"',
      "element features 3 4.5e3",
      "element features 4 null",
      "element features 5 {}",
      "member empty 0 []",
      'element o k {"v":1}',
      "record-end  0 ",
    ]);
  });

  it("gives the same pieces whatever the size of its reads", async () => {
    const whole = await collect(TEXT, splitFeatures);
    for (let chunkBytes = 1; chunkBytes < 40; chunkBytes++) {
      expect(await collect(TEXT, splitFeatures, chunkBytes)).toEqual(whole);
    }
  });

  it("gives the same ranges of skipped members whatever the size of its reads", async () => {
    const treat = (): MemberTreatment => "skip";
    const whole = await collect(TEXT, treat);
    expect(whole[2]).toMatch(/^range features 0 \d+ bytes$/);
    for (let chunkBytes = 1; chunkBytes < 40; chunkBytes++) {
      expect(await collect(TEXT, treat, chunkBytes)).toEqual(whole);
    }
  });

  it("says byte and path where the text is not JSON", async () => {
    await expect(collect('{"features":[{"a":1},, 2]}', splitFeatures)).rejects.toThrow(
      /t\.json at byte 21 \(\$\.features\[1\]\): found ", 2\]\}"; expected a value/,
    );
    await expect(collect('{"a":1 "b":2}', splitFeatures)).rejects.toThrow(/expected a comma or }/);
    await expect(collect('{"a" 1}', splitFeatures)).rejects.toThrow(/expected a colon/);
    await expect(collect("[1]", splitFeatures)).rejects.toThrow(/expected an object/);
  });

  it("says where a cut text ends", async () => {
    await expect(collect('{"features":[{"a":1},{"b"', splitFeatures)).rejects.toThrow(
      /ends at byte 25, inside \$\.features\[1\]/,
    );
  });

  it("passes over bytes of GBK text that look like brackets and escapes", async () => {
    // 乗 is 81 5C, 亄 is 81 7B in GBK
    const bytes = Buffer.concat([
      Buffer.from('{"features":["'),
      Buffer.from([0x81, 0x5c, 0x81, 0x7b, 0x81, 0x5c]),
      Buffer.from('",1]}'),
    ]);
    const source = createMemorySource("t.json", bytes);
    const indices: number[] = [];
    for await (const { pieces } of splitJson(source, {
      treat: splitFeatures,
      isDoubleByte: true,
    })) {
      indices.push(...pieces.filter((p) => p.kind === "element").map((p) => p.end - p.start));
    }
    expect(indices).toEqual([8, 1]);
  });
});

describe("splitLines", () => {
  const linesOf = async (text: string, chunkBytes: number): Promise<string[]> => {
    const found: string[] = [];
    const source = createMemorySource("t.ndjson", Buffer.from(text));
    for await (const { bytes, lines } of splitLines(source, { chunkBytes })) {
      for (const { start, end, number, byteOffset } of lines) {
        found.push(`${number}@${byteOffset} ${bytes.toString("utf8", start, end)}`);
      }
    }
    return found;
  };

  it("gives non-blank lines with number and byte, whatever the size of its reads", async () => {
    const text = '\ufeff{"a":1}\r\n\n  {"b":"楚"},\n{"c":3}';
    const whole = await linesOf(text, 1000);
    expect(whole).toEqual(['1@3 {"a":1}', '3@15 {"b":"楚"}', '4@28 {"c":3}']);
    for (let chunkBytes = 1; chunkBytes < 30; chunkBytes++) {
      expect(await linesOf(text, chunkBytes)).toEqual(whole);
    }
  });

  it("splits by record separators where the text begins with one", async () => {
    const text = '\u001e{"a":\n1}\n\u001e{"b":2}\n';
    expect((await linesOf(text, 5)).map((line) => line.replace(/\n/g, "¶"))).toEqual([
      '2@1 {"a":¶1}',
      '3@11 {"b":2}',
    ]);
  });
});
