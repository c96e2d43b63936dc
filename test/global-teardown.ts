import { tearDownAll } from './teardown-steps.ts';

/** Once after all tests. */
// biome-ignore lint/style/noDefaultExport: Jest calls the default export
export default async function tearDown(): Promise<void> {
  await tearDownAll();
}
