import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const LIAISON = 'http://127.0.0.1:3000';
const FIRST_FONT = /inter-latin-wght-normal.*\.woff2$/;

/** Has the browser fetch the letters of the first page with its style sheet, not after it. */
function preloadFont(): Plugin {
  return {
    name: 'preload-font',
    transformIndexHtml: {
      order: 'post',
      handler: (_, { bundle = {} }) =>
        Object.keys(bundle)
          .filter((file) => FIRST_FONT.test(file))
          .map((file) => ({
            tag: 'link',
            attrs: { rel: 'preload', href: `/${file}`, as: 'font', type: 'font/woff2', crossorigin: '' },
            injectTo: 'head',
          })),
    },
  };
}

/** The font is there at the first paint or not used for this visit: one that comes later would move every line (its package says `swap`). */
const fontAtOnce: Plugin = {
  name: 'font-at-once',
  enforce: 'pre',
  transform: (code, id) =>
    id.includes('@fontsource-variable/inter') && id.endsWith('.css')
      ? code.replaceAll('font-display: swap', 'font-display: optional')
      : undefined,
};

/** Builds the dashboard into dist/web; while developing, `/api` and `/problems` are answered by a Liaison on its usual port. */
export default defineConfig({
  plugins: [react(), preloadFont(), fontAtOnce],
  build: { outDir: '../dist/web', emptyOutDir: true, target: 'es2022', chunkSizeWarningLimit: 650 },
  server: { host: '127.0.0.1', proxy: { '/api': LIAISON, '/problems': LIAISON } },
});
