import { parseManifest } from '../bundle/manifest.ts';
import type { Finding } from '../findings/finding.ts';
import { manifestOfMapping } from './mapping-manifest.ts';
import type { Mapping } from './mapping-schema.ts';

/** The keys of the manifest that a mapping leaves open, and what is wrong with those that it gives. */
export type MappingManifest = { readonly missing: readonly string[]; readonly findings: readonly Finding[] };

/** Looks what an import through a mapping would still have to be told of the manifest. */
export function missingManifest(file: string, mapping: Mapping, now: Date): MappingManifest {
  const parsed = parseManifest(file, manifestOfMapping(mapping), now);
  const all: readonly Finding[] = Array.isArray(parsed) ? parsed : [];
  const isMissing = ({ code }: Finding) => code === 'MANIFEST_KEY_MISSING';
  return {
    missing: all.filter(isMissing).flatMap(({ column }) => column ?? []),
    findings: all.filter((finding) => !isMissing(finding)),
  };
}

/** What an import is still to be told, in one sentence. */
export function missingSentence({ missing }: MappingManifest): string {
  const names = missing.length > 1 ? `${missing.slice(0, -1).join(', ')} and ${missing.at(-1)}` : missing[0];
  const options = missing.map((key) =>
    key === 'extract_date' ? '--extract-date <day>' : `--manifest ${key}=<value>`,
  );
  return `The manifest lacks ${names}: write ${missing.length > 1 ? 'them' : 'it'} under manifest, or import with ${options.join(' ')}.`;
}
