/** Tests run as ES modules (NestJS 12 is ESM only); files are compiled by SWC. One database server serves the whole run. */
export default {
  testMatch: ['<rootDir>/test/**/*.test.ts', '<rootDir>/test/**/*.test.tsx'],
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: { '\\.tsx?$': '@swc/jest' },
  moduleNameMapper: { '\\.css$': '<rootDir>/test/web/css-stub.mjs' },
  globalSetup: '<rootDir>/test/global-setup.ts',
  globalTeardown: '<rootDir>/test/global-teardown.ts',
  // Only ends what hangs: no test comes near it, on however slow a machine, and none has a limit of its own.
  testTimeout: 600_000,
  maxWorkers: 2,
};
