export function nodeProblem(versions: { readonly node: string; readonly napi?: string | undefined }): string | null;
export function requireNode(): void;
