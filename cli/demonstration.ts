import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeDemoBundle } from '../etl/demo/write-bundle.ts';
import { loadedSources } from '../etl/loaded-sources.ts';
import { listReleases } from '../etl/release/list.ts';
import { type Database, endedByStop } from './database.ts';
import { loadBundle } from './load-bundle.ts';
import { programName } from './program-name.ts';
import { step } from './progress.ts';
import { publishEverything } from './publish.ts';
import { Refusal } from './refusal.ts';

const DEMO = { cases: 60_000, seed: 1 };
const DEMO_SOURCE = 'DEMO';

/**
 * Sees to it that a new installation has something to show: demonstration data, loaded and published where nothing is.
 * Only where nothing else is loaded: made-up cases must never mix with real ones. Stops between steps when asked to.
 */
export async function ensureSomethingPublished(database: Database, stop: AbortSignal): Promise<void> {
  const releases = await listReleases(database.etlUrl);
  if (releases.some((release) => release.state !== 'draft')) return;
  const sources = await loadedSources(database.etlUrl);
  if (sources.some((source) => source !== DEMO_SOURCE)) {
    process.stderr.write(
      `Nothing is published yet: ${programName()} release build makes a draft of what is loaded.\n`,
    );
    return;
  }
  if (sources.length === 0) await loadDemonstration(database, stop);
  if (stop.aborted) return;
  const release = await endedByStop(database, stop, () => publishEverything(database));
  process.stderr.write(`Release ${release} holds demonstration data: synthetic, made up.\n`);
}

async function loadDemonstration(database: Database, stop: AbortSignal): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'liaison-demo-'));
  try {
    await step('Writing the demonstration bundle', () => writeDemoBundle({ folder, ...DEMO }));
    if (stop.aborted) return;
    const report = await loadBundle(database, folder, { stop });
    if (report.verdict !== 'loaded')
      throw new Refusal('the demonstration bundle was refused: a defect of Liaison');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
