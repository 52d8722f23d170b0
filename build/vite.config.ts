import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/**
 * The screens, bundled for the desktop (custom scheme) and the loopback server. Relative addresses, no inline script,
 * no data: URLs for fonts: the content security policy of both hosts allows 'self' only.
 */
export const configuration = defineConfig({
  root: here('../renderer'),
  base: './',
  plugins: [react()],
  build: {
    outDir: here('../out/renderer'),
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: ['chrome130', 'firefox128', 'safari18'],
    chunkSizeWarningLimit: 2_000,
  },
});

// Vite asks for a default export; nothing else in the house has one.
export default configuration;
