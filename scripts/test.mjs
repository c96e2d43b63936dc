import './build.mjs';
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** `npm test [-- options of Jest]`: builds what changed, runs the tests, ends with one plain line of counts. */
const PROJECT = fileURLToPath(new URL('..', import.meta.url));

process.on('SIGINT', () => undefined); // Jest gets it too and ends what it started; this waits for it
const folder = mkdtempSync(join(tmpdir(), 'liaison-results-'));
const status = await runJest(join(folder, 'results.json'));
const { passed, failed, skipped } = readCounts(join(folder, 'results.json'));
rmSync(folder, { recursive: true, force: true });
process.exitCode = status === 0 && failed === 0 && passed > 0 ? 0 : 1;
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);

/**
 * @param {string} outputFile
 * @returns {Promise<number>} exit status
 */
function runJest(outputFile) {
  const node = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'];
  const jest = fileURLToPath(import.meta.resolve('jest/bin/jest'));
  const args = [...node, jest, '--json', `--outputFile=${outputFile}`, ...process.argv.slice(2)];
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { cwd: PROJECT, stdio: ['ignore', 'inherit', 'inherit'] });
    child.once('close', (code) => resolve(code ?? 1));
  });
}

/**
 * A file of tests that could not run is one failure, and so is a run that ends without results or without a test.
 * @param {string} file
 */
function readCounts(file) {
  const results = readResults(file);
  const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
  return {
    passed: results.numPassedTests,
    failed: results.numPassedTests + failed === 0 ? 1 : failed,
    skipped: results.numPendingTests + results.numTodoTests,
  };
}

/** @param {string} file */
function readResults(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return {
      numPassedTests: 0,
      numFailedTests: 0,
      numRuntimeErrorTestSuites: 1,
      numPendingTests: 0,
      numTodoTests: 0,
    };
  }
}
