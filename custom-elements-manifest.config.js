import { labels, sourceFiles } from './scripts/manifest-labels.mjs';

export default {
  globs: ['src/widgets/*/*.ts', 'src/parts/own-element.ts', 'src/parts/private-element.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  overrideModuleCreation: sourceFiles,
  plugins: [labels()],
};
