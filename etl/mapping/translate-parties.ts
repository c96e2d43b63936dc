import type { RowProblem } from '../parse/parse-row.ts';
import { idLabel, idReader } from './case-id.ts';
import { CASE_ID } from './fields.ts';
import { type PartyRule, partyRules } from './mapping-schema.ts';
import { fillParty, planParty, usedFields } from './party-plan.ts';
import { copyReader, isCopies } from './row-copies.ts';
import { type Planning, sourceLabel } from './row-fields.ts';
import type { Translated, Translation } from './translation.ts';

const PARTY_TYPE = 'party_type';

/**
 * How rows of the source become rows of participations.csv: one for each party that the row names, for each case for which it
 * stands. The same participation twice in one row is one.
 */
export function createPartyTranslation(planning: Planning): Translation {
  const { mapping, indexOf } = planning;
  const rules = partyRules(mapping);
  const fields = usedFields(rules);
  const parties = rules.map((rule) => planParty(planning, rule, fields));
  const mayRepeat = canRepeat(rules);
  const readId = idReader(mapping, indexOf);
  const readCopies = copyReader(mapping, indexOf);
  const labels = fields.map((field) =>
    sourceLabel(
      field,
      rules.map(({ sources }) => sources[field.name]),
    ),
  );
  return {
    columnNames: [CASE_ID, PARTY_TYPE, ...fields.map(({ name }) => name)],
    sourceColumns: [idLabel(mapping), `${PARTY_TYPE} (from the mapping)`, ...labels],
    translate: (cells, line) => {
      const id = readId(cells, line);
      const copies = readCopies(cells);
      if (typeof id !== 'string' || !isCopies(copies)) return TOLD_OF_CASE;
      const told = createTold();
      const named = parties.flatMap((party) =>
        fillParty(party, cells, told.tell).map((texts) => [party.type, ...texts]),
      );
      const isRefused = told.isRefused();
      const made = isRefused ? [['', ...fields.map(() => '')]] : mayRepeat ? distinct(named) : named;
      const rows = copies.flatMap(({ suffix }) => made.map((texts) => [id + suffix, ...texts]));
      return { rows, problems: told.problems, isRefused };
    },
  };
}

/** A row whose case has no id, or stands for no clear number of cases: the reading of the case tells it. */
const TOLD_OF_CASE: Translated = { rows: [], problems: [], isRefused: true };

function createTold() {
  const problems: RowProblem[] = [];
  let isRefused = false;
  return {
    problems,
    isRefused: () => isRefused,
    tell: (problem: RowProblem, isToldOfCase: boolean) => {
      isRefused = true;
      if (!isToldOfCase) problems.push(problem);
    },
  };
}

/** Whether two rules can make the same participation: one rule alone never does. */
function canRepeat(rules: readonly PartyRule[]): boolean {
  const kinds = rules.map(({ type, sources }) => `${type} ${JSON.stringify(sources.role)}`);
  const isFixed = rules.every(({ sources }) => typeof sources.role === 'string');
  return !isFixed || new Set(kinds).size < kinds.length;
}

const UNIT_SEPARATOR = '\u001f';

function distinct(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  if (rows.length < 2) return rows;
  return [...new Map(rows.map((row) => [row.join(UNIT_SEPARATOR), row])).values()];
}
