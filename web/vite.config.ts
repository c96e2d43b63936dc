import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const LIAISON = 'http://127.0.0.1:3000';

/** Builds the dashboard into dist/web; while developing, `/api` and `/problems` are answered by a Liaison on its usual port. */
export default defineConfig({
  plugins: [react()],
  build: { outDir: '../dist/web', emptyOutDir: true, target: 'es2022', chunkSizeWarningLimit: 650 },
  server: { host: '127.0.0.1', proxy: { '/api': LIAISON, '/problems': LIAISON } },
});
