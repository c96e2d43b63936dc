import { once } from 'node:events';
import { expect, test } from '@jest/globals';
import { beginWith } from './command-line.ts';

const SLOW_MS = 60_000;

/** Runs in the program before all else: says when it listens for the last of the signals. */
const TELL_WHEN_IT_LISTENS = `data:text/javascript,process.on('newListener', (name) => {
  if (name === 'SIGHUP') process.nextTick(() => process.stdout.write('it listens'));
})`;

test.each<[string, NodeJS.Signals, number]>([
  ['import list', 'SIGINT', 130],
  ['start', 'SIGTERM', 143],
  ['codes', 'SIGHUP', 129],
])(
  'says what was changed when %s gets %s while it is still being loaded',
  async (command, signal, status) => {
    const NODE_OPTIONS = `--import "${TELL_WHEN_IT_LISTENS.replaceAll(/\s+/g, ' ')}"`;
    const DATABASE_URL = 'postgres://nobody@127.0.0.1:1/nothing';
    const { child, ended } = beginWith({ NODE_OPTIONS, DATABASE_URL }, ...command.split(' '));
    if (child.stdout) await once(child.stdout, 'data');
    child.kill(signal);
    expect(await ended).toMatchObject({
      status,
      stdout: 'it listens',
      stderr: '\nliaison: Stopped: nothing was changed in the database.\n',
    });
  },
  SLOW_MS,
);
