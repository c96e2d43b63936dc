import { writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { Command } from 'commander';
import type { Finding } from '../../etl/findings/finding.ts';
import { groupsOf } from '../../etl/findings/finding-groups.ts';
import { mappingJsonSchema } from '../../etl/mapping/json-schema.ts';
import { loadProfile } from '../../etl/mapping/load-profile.ts';
import { isMapping, type Mapping } from '../../etl/mapping/mapping.ts';
import { crosswalkQuality, mappingSentence, trialSentence } from '../../etl/mapping/mapping-summary.ts';
import { missingManifest, missingSentence } from '../../etl/mapping/missing-manifest.ts';
import { type Proposal, proposeMapping } from '../../etl/mapping/propose/propose-mapping.ts';
import { SHIPPED_PROFILES } from '../../etl/mapping/shipped-profiles.ts';
import { type Trial, tryMapping } from '../../etl/mapping/try-mapping.ts';
import { escaped } from '../../etl/report/escaped.ts';
import { findingsText, totalsOf } from '../finding-text.ts';
import { programName } from '../program-name.ts';
import { EXIT, Refusal } from '../refusal.ts';
import { quoted } from '../typed-import.ts';

/** `liaison mapping`: checks, proposes, lists and shows mappings. Needs no database. */
export function mappingCommand(): Command {
  return new Command('mapping')
    .description('check, propose, list and show mappings, through which any CSV file is imported')
    .addCommand(checkCommand())
    .addCommand(initCommand())
    .addCommand(listCommand())
    .addCommand(showCommand())
    .addCommand(schemaCommand());
}

function checkCommand(): Command {
  return new Command('check')
    .description('tell all that is wrong with a mapping, and with a file that is read through it')
    .argument('<mapping>', 'a mapping.json, or the name of a mapping that comes with Liaison')
    .argument('[csv]', 'a file to try it on: every row is read as the import would')
    .option('--json', 'as JSON')
    .action(async (nameOrPath: string, csv: string | undefined, { json }: { json?: boolean }) => {
      const mapping = await loadProfile(nameOrPath);
      if (!isMapping(mapping)) return tellInvalid(mapping, { name: basename(nameOrPath), json });
      const trial = csv === undefined ? undefined : await tryMapping(mapping, csv);
      tellChecked(mapping, trial, { name: basename(nameOrPath), json });
    });
}

type Telling = { readonly name: string; readonly json?: boolean | undefined };

function tellInvalid(
  findings: readonly Finding[],
  { name, json, verdict = `${escaped(name)} is wrong.` }: Telling & { readonly verdict?: string },
): void {
  const totals = totalsOf(findings);
  process.stdout.write(
    json ? jsonText({ verdict: 'wrong', totals, findings }) : `${verdict}\n${findingsText(totals, findings)}`,
  );
  process.exitCode = EXIT.refused;
}

function tellChecked(mapping: Mapping, trial: Trial | undefined, { name, json }: Telling): void {
  const manifest = missingManifest(name, mapping, new Date());
  const findings = [...manifest.findings, ...(trial?.findings.kept ?? [])];
  const totals = [...totalsOf(manifest.findings), ...totalsOf([], trial?.findings.totals() ?? new Map())];
  const isWrong = totals.some(({ severity }) => severity === 'error');
  const verdict = isWrong ? 'wrong' : 'right';
  if (isWrong) process.exitCode = EXIT.refused;
  const tried = trial && { ...trial, findings: undefined };
  const crosswalks = crosswalkQuality(mapping);
  const { missing } = manifest;
  if (json)
    return void process.stdout.write(
      jsonText({ verdict, crosswalks, missingManifest: missing, tried, totals, findings }),
    );
  const right = isWrong ? 'is right by itself' : 'is right';
  const lines = [
    `${name} ${right}: ${mappingSentence(mapping)}`,
    ...(trial ? [trialSentence(trial)] : []),
    ...(missing.length > 0 ? [missingSentence(manifest)] : []),
  ];
  const groups = [...groupsOf(manifest.findings), ...(trial?.findings.groups() ?? [])];
  process.stdout.write(
    `${lines.map(escaped).join('\n')}\n${findings.length > 0 ? findingsText(totals, findings, groups) : ''}`,
  );
}

function initCommand(): Command {
  return new Command('init')
    .description('propose a mapping from the header and the values of a file, for you to finish')
    .argument('<csv>', 'the file')
    .option('--out <file>', 'where to write it; without this it is printed')
    .action(async (csv: string, { out }: { out?: string }) => {
      const proposal = await proposeMapping(csv);
      const name = basename(csv);
      if (!('content' in proposal))
        return tellInvalid(proposal, { name, verdict: `No mapping can be proposed for ${escaped(name)}.` });
      await writeProposal(proposal, { csv, out });
    });
}

/** The mapping goes to the file or to standard output, what is left to do to standard error. An existing file is kept. */
async function writeProposal(
  { content, todo, profiles }: Proposal,
  { csv, out }: { readonly csv: string; readonly out: string | undefined },
): Promise<void> {
  if (out === undefined) process.stdout.write(jsonText(content));
  else await writeNew(out, jsonText(content));
  const mapping = out === undefined ? '<mapping>' : quoted(out);
  const lines = [
    ...profiles.map(
      (name) =>
        `This file looks like the mapping ${name}, which comes with Liaison. Try: ${programName()} import ${quoted(csv)} --mapping ${name} --dry-run`,
    ),
    `${out ?? 'This'} is a proposal. Words of the file stand in its crosswalks; read it before you pass it on.`,
    ...todo.map((sentence) => `- ${sentence}`),
    `Then check it: ${programName()} mapping check ${mapping} ${quoted(csv)}`,
  ];
  process.stderr.write(`${lines.map(escaped).join('\n')}\n`);
}

async function writeNew(path: string, text: string): Promise<void> {
  try {
    await writeFile(path, text, { flag: 'wx' });
  } catch (error) {
    const isThere = error instanceof Error && 'code' in error && error.code === 'EEXIST';
    throw new Refusal(
      isThere ? `${path} is there already and was not changed` : `${path} cannot be written`,
      {
        cause: error,
      },
    );
  }
}

function listCommand(): Command {
  return new Command('list')
    .description('list the mappings that come with Liaison')
    .option('--json', 'as JSON')
    .action(({ json }: { json?: boolean }) => {
      const listed = SHIPPED_PROFILES.map(({ name, description }) => ({ name, description }));
      const lines = listed.map(({ name, description }) => `${name}\n  ${description}\n`);
      process.stdout.write(json ? jsonText(listed) : lines.join('\n'));
    });
}

function showCommand(): Command {
  return new Command('show')
    .description('print a mapping, for example to begin your own with one that comes with Liaison')
    .argument('<mapping>', 'its name or its file')
    .action(async (nameOrPath: string) => {
      const mapping = await loadProfile(nameOrPath);
      if (!isMapping(mapping)) return tellInvalid(mapping, { name: basename(nameOrPath) });
      process.stdout.write(jsonText(mapping));
    });
}

function schemaCommand(): Command {
  return new Command('schema')
    .description('print the JSON Schema of mappings, for editors')
    .action(() => void process.stdout.write(mappingJsonSchema()));
}

function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
