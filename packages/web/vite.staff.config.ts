import path from 'node:path';
import { defineConfig, type Plugin } from 'vite';
import { shared } from './vite.shared.config.ts';

/** The modules by which antd and its icons write styles. */
const styleWriters =
  /@rc-component[\\/]util[\\/]es[\\/]Dom[\\/]dynamicCSS\.js$|@ant-design[\\/]icons[\\/]es[\\/]cssUtils\.js$/u;

/**
 * Ours takes the place of those modules, so that no `<style>` element is ever made and the security
 * policy needs no exception (docs/decisions/0120-styles-of-the-console.md).
 */
const adoptedStyles: Plugin = {
  name: 'pingyi-adopted-styles',
  enforce: 'pre',
  load(id) {
    if (!styleWriters.test(id)) return null;
    const ours = path.join(import.meta.dirname, 'src', 'staff', 'theme', 'adopted-styles.ts');
    return `export * from ${JSON.stringify(ours)};`;
  },
};

/** The staff console, made with React; it is built after the other pages and beside them. */
export default defineConfig({
  ...shared,
  oxc: { jsx: { runtime: 'automatic', importSource: 'react' } },
  plugins: [adoptedStyles],
  build: {
    ...shared.build,
    emptyOutDir: false,
    copyPublicDir: false,
    rolldownOptions: { input: path.join(import.meta.dirname, 'staff.html') },
  },
});
