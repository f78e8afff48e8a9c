import { gunzipSync } from "node:zlib";

/** The bytes themselves, or what they unpack to where they are gzipped. */
export const unzipped = (bytes: Uint8Array): Uint8Array =>
  bytes[0] === 0x1f && bytes[1] === 0x8b && bytes[2] === 8 ? gunzipSync(bytes) : bytes;
