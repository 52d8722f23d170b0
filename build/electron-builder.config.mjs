/**
 * How the desktop app is packed: `npm run dist`. Compiles nothing; the native modules come with binaries.
 *
 * The JavaScript of every package is in the bundle (out/electron). Of node_modules only the two native modules go along, and
 * of their binaries only those for the platform that is packed.
 *
 * @type {import('app-builder-lib').Configuration}
 */
export const configuration = {
  appId: 'app.plumbline.desktop',
  productName: 'Plumbline',
  copyright: 'Plumbline',
  directories: { output: 'out/dist', buildResources: 'build/resources' },
  npmRebuild: false,
  nodeGypRebuild: false,
  buildDependenciesFromSource: false,
  // Nothing is published and no update is ever looked for.
  publish: null,
  asar: true,
  // Native code cannot be loaded from inside the archive.
  asarUnpack: ['**/*.node'],
  files: [
    'package.json',
    'out/electron/**',
    'out/renderer/**',
    '!**/*.map',
    '!node_modules/**',
    'node_modules/better-sqlite3/{package.json,LICENSE,lib/**}',
    'node_modules/better-sqlite3/prebuilds/${platform}-${arch}.node',
    'node_modules/@resvg/resvg-js/{package.json,index.js,js-binding.js}',
    'node_modules/@resvg/resvg-js-*/**',
  ],
  extraResources: [{ from: 'assessment-packs', to: 'assessment-packs' }],
  fileAssociations: [
    {
      ext: 'plumb',
      name: 'Plumbline engagement',
      description: 'Plumbline engagement',
      mimeType: 'application/x-plumbline-engagement',
      role: 'Editor',
      rank: 'Owner',
    },
  ],
  electronFuses: {
    // child_process.fork does not work without it: foreign files are read in a utility process.
    runAsNode: false,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    enableEmbeddedAsarIntegrityValidation: true,
    onlyLoadAppFromAsar: true,
    grantFileProtocolExtraPrivileges: false,
    enableCookieEncryption: true,
    // Wants a snapshot file of its own, which is not made here.
    loadBrowserProcessSpecificV8Snapshot: false,
  },
  linux: { target: ['AppImage', 'deb'], category: 'Office', maintainer: 'Plumbline', synopsis: 'Assessment of AI management systems' },
  mac: { target: ['dmg'], category: 'public.app-category.business', hardenedRuntime: true },
  win: { target: ['nsis'] },
  nsis: { oneClick: false, perMachine: false, allowToChangeInstallationDirectory: true },
};

// electron-builder asks for a default export.
export default configuration;
