import './build.mjs';

/** `npm start`: builds what changed, then `liaison start` in this process, so that Ctrl-C has one receiver. */
process.argv.splice(2, 0, 'start');
await import('../bin/liaison.mjs');
