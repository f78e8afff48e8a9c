import { createRequire } from "node:module";

interface Validator {
  validateBytes(
    bytes: Uint8Array,
    options: { readonly maxIssues: number },
  ): Promise<{
    readonly issues: {
      readonly messages: readonly { readonly severity: number; readonly message: string }[];
    };
  }>;
}

const validator = createRequire(import.meta.url)("gltf-validator") as Validator;

/** What Khronos' validator has to say against a glb: errors and warnings, none in the best case. */
export async function validateGlb(glb: Uint8Array): Promise<readonly string[]> {
  const { issues } = await validator.validateBytes(glb, { maxIssues: 20 });
  return issues.messages.filter(({ severity }) => severity < 2).map(({ message }) => message);
}
