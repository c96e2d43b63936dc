import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Builds the renderer of embeds into dist/embed: for Node, with all that it needs inside but the names of States, which the server has. */
export default defineConfig({
  plugins: [react()],
  ssr: { noExternal: true, external: ['i18n-iso-countries'] },
  build: {
    ssr: 'embed/render-embed.tsx',
    outDir: '../dist/embed',
    emptyOutDir: true,
    target: 'node20',
    copyPublicDir: false,
  },
});
