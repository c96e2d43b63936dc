import { expect, test } from '@jest/globals';
import { beginWith } from './command-line.ts';

/** Runs in the program before all else: gives it a signal as soon as it listens for the last of them. */
const giveWhenItListens = (
  signal: NodeJS.Signals,
) => `data:text/javascript,process.on('newListener', (name) => {
  if (name === 'SIGHUP') process.nextTick(() => process.kill(process.pid, '${signal}'));
})`;

test.each<[string, NodeJS.Signals, number]>([
  ['import list', 'SIGINT', 130],
  ['start', 'SIGTERM', 143],
  ['codes', 'SIGHUP', 129],
])(
  'says what was changed when %s gets %s while it is still being loaded',
  async (command, signal, status) => {
    const NODE_OPTIONS = `--import "${giveWhenItListens(signal).replaceAll(/\s+/g, ' ')}"`;
    const DATABASE_URL = 'postgres://nobody@127.0.0.1:1/nothing';
    const { ended } = beginWith({ NODE_OPTIONS, DATABASE_URL }, ...command.split(' '));
    expect(await ended).toMatchObject({
      status,
      stdout: '',
      stderr: '\nliaison: Stopped: nothing was changed in the database.\n',
    });
  },
);
