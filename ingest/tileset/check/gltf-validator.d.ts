declare module "gltf-validator" {
  interface ValidationMessage {
    readonly code: string;
    readonly message: string;
    /** 0 error, 1 warning, 2 information, 3 hint */
    readonly severity: number;
    readonly pointer?: string;
  }
  interface ValidationOptions {
    readonly uri?: string;
    readonly maxIssues?: number;
    readonly writeTimestamp?: boolean;
    readonly externalResourceFunction?: (uri: string) => Promise<Uint8Array>;
  }
  export function validateBytes(
    bytes: Uint8Array,
    options?: ValidationOptions,
  ): Promise<{ readonly issues: { readonly messages: readonly ValidationMessage[] } }>;
}
