import { fileURLToPath } from 'node:url'
import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vite'
import { documentedFunctions, speakingPackages } from './build/speaking-packages.js'

const here = fileURLToPath(new URL('.', import.meta.url))

export default defineConfig({
  root: here,
  base: '/designer/',
  plugins: [vue(), speakingPackages(), documentedFunctions()],
  optimizeDeps: { rolldownOptions: { plugins: [speakingPackages(), documentedFunctions()] } },
  worker: { format: 'es' },
  build: {
    outDir: fileURLToPath(new URL('../dist/pages/designer', import.meta.url)),
    emptyOutDir: true,
    target: 'es2022',
    chunkSizeWarningLimit: 3500,
  },
  server: { host: '127.0.0.1', proxy: { '/api': 'http://127.0.0.1:8080' } },
})
