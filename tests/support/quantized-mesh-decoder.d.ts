declare module "@here/quantized-mesh-decoder" {
  // biome-ignore lint/style/noDefaultExport: it is what the package exports
  export default function decode(buffer: ArrayBuffer): unknown;
}
