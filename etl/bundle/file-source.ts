import type { Mapping } from '../mapping/mapping.ts';
import type { Dialect } from '../read/dialect.ts';
import type { BundleFileName } from './bundle-file.ts';

/** A file to read, and which file of the bundle its rows belong to. */
export type FileSource = {
  readonly target: BundleFileName;
  readonly path: string;
  /** How findings and the manifest call it: its name in the folder. */
  readonly name: string;
  /** Of the file on disk. */
  readonly bytes: number;
  readonly dialect: Dialect;
  /** How its rows become rows of the target, where it has a shape of its own. */
  readonly mapping?: Mapping | undefined;
  /** The text of it, where it is none on disk. */
  readonly content?: string | undefined;
};
