import { basename, relative } from 'node:path';

/** How this process was called: the path of the program, the environment, and the folder that it was called in. */
type Call = {
  readonly path: string | undefined;
  readonly env: NodeJS.ProcessEnv;
  readonly folder: string;
};

/**
 * What a person types to call Liaison again, for the commands that the program suggests: `npx liaison` in a checkout where npm
 * called it, `liaison` where it is installed, else `node` and the path.
 */
export function programName({ path, env, folder }: Call = thisCall()): string {
  if (env.npm_command) return 'npx liaison';
  if (path === undefined || basename(path) !== 'liaison.mjs') return 'liaison';
  return `node ${relative(folder, path)}`;
}

function thisCall(): Call {
  return { path: process.argv[1], env: process.env, folder: process.cwd() };
}
