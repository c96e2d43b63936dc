import { type Finding, findingAt } from '../findings/finding.ts';

/** What stands in a proposed mapping where a person must choose. No list of codes has it. */
export const UNDECIDED = '?';

/** A mapping without the parts that are still to be decided, and a finding for each of these. */
export type Decided = { readonly content: unknown; readonly findings: readonly Finding[] };

/**
 * Takes the entries of crosswalks that are still to be decided out of a mapping and tells of each, so that all the rest of it
 * can be checked. Values of the manifest are no findings: the command line may give them.
 */
export function withoutUndecided(file: string, content: unknown): Decided {
  if (!isObject(content) || !isObject(content.crosswalks)) return { content, findings: [] };
  const findings: Finding[] = [];
  const crosswalks = Object.entries(content.crosswalks).map(([name, crosswalk]) => {
    if (!isObject(crosswalk)) return [name, crosswalk] as const;
    const entries = Object.entries(crosswalk).filter(([word, entry]) => {
      const open = openKeys(entry);
      if (open.length === 0) return true;
      findings.push(undecided(file, { path: `crosswalks.${name}.${word}`, open, entry }));
      return false;
    });
    return [name, Object.fromEntries(entries)] as const;
  });
  return { content: { ...content, crosswalks: Object.fromEntries(crosswalks) }, findings };
}

type Undecided = { readonly path: string; readonly open: readonly string[]; readonly entry: unknown };

function undecided(file: string, { path, open, entry }: Undecided): Finding {
  const note = isObject(entry) && typeof entry.note === 'string' ? ` (${entry.note.replace(/\.$/, '')})` : '';
  const hint = `choose ${open.join(' and ')}${note}`;
  return findingAt('MAPPING_UNDECIDED', { file, column: path, hint });
}

/** The keys of an entry that a person has still to fill. */
function openKeys(entry: unknown): readonly string[] {
  if (!isObject(entry)) return [];
  return ['code', 'match'].filter((key) => entry[key] === UNDECIDED);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
