import type { FindingCode } from '../findings/finding.ts';
import type { ImportReport } from '../import-report.ts';
import { heading, sentence } from './block.ts';
import { escaped } from './escaped.ts';
import type { Look } from './look.ts';
import { orderedTotals } from './ordered-totals.ts';

/** What the reader can do now. Commands stand on one line each, however long, so that they can be copied. */
export function nextLines(look: Look, report: ImportReport): readonly string[] {
  const lines = stepsOf(look, report);
  return lines.length === 0 ? [] : ['', heading(look, 'What to do now'), ...lines];
}

function stepsOf(look: Look, report: ImportReport): readonly string[] {
  const warnings = orderedTotals(report.totals)
    .filter(({ severity }) => severity === 'warning')
    .map(({ code }) => code);
  if (report.verdict === 'held') return heldSteps(look, report, warnings);
  if (report.verdict === 'refused') return [...refusedSteps(look, report), ...laterSteps(look, warnings)];
  if (!report.isDryRun) return publishSteps(look);
  return [...sentence(look, 2, 'Load it:'), command(look, acceptOptions(warnings))];
}

/** Loaded cases show when they are in a release; whoever asked for one gets it next. */
function publishSteps(look: Look): readonly string[] {
  if (look.command.includes(' --publish')) return [];
  return [
    ...sentence(
      look,
      2,
      'Figures show these cases when they are in a release: build a draft, look at it, publish it:',
    ),
    `    ${escaped(look.program)} release build`,
  ];
}

function refusedSteps(look: Look, report: ImportReport): readonly string[] {
  return [
    ...sentence(
      look,
      2,
      'Mend the errors and import the bundle again; it is loaded when there is none left.',
    ),
    ...returnedSteps(look, report),
  ];
}

function heldSteps(look: Look, report: ImportReport, warnings: readonly FindingCode[]): readonly string[] {
  return [
    ...sentence(
      look,
      2,
      'Read the warnings. Mend what is wrong; where all is as it should be, say so by code:',
    ),
    command(look, acceptOptions(warnings)),
    ...returnedSteps(look, report),
  ];
}

function laterSteps(look: Look, warnings: readonly FindingCode[]): readonly string[] {
  if (warnings.length === 0) return [];
  return [
    ...sentence(
      look,
      2,
      'Warnings hold the bundle back too; those that may stay are accepted by their code when no error is left.',
    ),
  ];
}

/** Only rows can be given back with what is wrong in them; a finding about the folder has none. */
function returnedSteps(look: Look, { findings, returned, returnedFailure }: ImportReport): readonly string[] {
  if (look.returnedFolder !== undefined) {
    const failed =
      returnedFailure === undefined ? '' : ` Not every file could be written: ${returnedFailure}.`;
    return sentence(look, 2, `${returnedText(look.returnedFolder, returned)}${failed}`);
  }
  if (findings.every(({ line }) => line === undefined)) return [];
  return [
    ...sentence(
      look,
      2,
      'To get each file with wrong rows back, with a last column that says what is wrong:',
    ),
    command(look, ' --returned <new folder>'),
  ];
}

function returnedText(folder: string, returned: readonly string[]): string {
  if (returned.length === 0)
    return 'No file could be given back: nothing is wrong in a row that can be read.';
  return `The last column of ${returned.join(' and ')} in ${folder} says what is wrong in each row. Mended there, a file takes the place of the one in the bundle; its last column is not read.`;
}

function acceptOptions(codes: readonly FindingCode[]): string {
  return codes.map((code) => ` --accept ${code}`).join('');
}

function command(look: Look, options: string): string {
  return `    ${escaped(look.command)}${options}`;
}
