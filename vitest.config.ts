import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: {
    alias: { 'brianc/runtime': new URL('./runtime/index.ts', import.meta.url).pathname },
  },
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 60_000,
    globalSetup: ['test/build.setup.ts'],
  },
})
