import { readdirSync } from 'node:fs';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';
import { minifyTemplateLiterals } from 'rollup-plugin-minify-template-literals';

const widgets = readdirSync('src/widgets', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

const dir = 'dist/cdn';

const plugins = () => [
  resolve(),
  typescript({ tsconfig: './tsconfig.json', noEmit: false, compilerOptions: { module: 'esnext', moduleResolution: 'bundler' } }),
  minifyTemplateLiterals(),
  terser({ ecma: 2022, module: true, compress: { passes: 3 }, format: { comments: false } }),
];

/** One bundle with everything in it. */
const whole = (input, file, format) => ({
  input,
  plugins: plugins(),
  output: { file: `${dir}/${file}`, format, inlineDynamicImports: true, name: format === 'iife' ? '_' : undefined },
  onwarn,
});

function onwarn(warning, warn) {
  if (warning.code !== 'MISSING_NAME_OPTION_FOR_IIFE_EXPORT') warn(warning);
}

export default [
  {
    input: { ownside: 'src/autoloader.ts' },
    plugins: plugins(),
    output: {
      dir,
      format: 'es',
      chunkFileNames: 'chunks/[name]-[hash:6].js',
      manualChunks: (id) =>
        // What a widget needs before it can be used, and every other widget too.
        /node_modules|src\/(i18n\/words\.ts|theme\/|version|embed\/core|parts\/(own-element|strings|lenient|idle|clock|define)\.ts)/.test(id)
          ? 'core'
          : undefined,
    },
  },
  whole('src/autoloader.classic.ts', 'ownside.classic.js', 'iife'),
  ...widgets.flatMap((name) => [
    whole(`src/widgets/${name}/define.ts`, `${name}.js`, 'es'),
    whole(`src/widgets/${name}/define.ts`, `${name}.classic.js`, 'iife'),
  ]),
];
