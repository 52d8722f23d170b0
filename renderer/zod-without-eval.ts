/**
 * Imported first. zod tries `new Function` once to see whether it may; the content security policy forbids it and reports
 * the attempt. This says so beforehand.
 */
declare global {
  var __zod_globalConfig: { jitless?: boolean } | undefined;
}

globalThis.__zod_globalConfig = { ...globalThis.__zod_globalConfig, jitless: true };

export {};
