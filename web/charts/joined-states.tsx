import type { ReactNode } from 'react';
import type { DataTable } from '#domain/data-table';
import { isEmpty } from '../cells.ts';
import type { Answer } from '../figures/use-figures.ts';
import { FigureStates } from './figure-states.tsx';

type Props = {
  readonly answers: readonly [Answer, Answer];
  readonly measure: string;
  readonly height: number;
  /** What stands in the place of a figure of nothing; without it a sentence that there are no such cases. */
  readonly empty?: ReactNode;
  readonly children: (first: DataTable, second: DataTable) => ReactNode;
};

/** As `FigureStates`, for a figure of two tables: it is there when both are, and empty when both are. */
export function JoinedStates({ answers, measure, height, empty, children }: Props) {
  const [first, second] = answers;
  const waiting = answers.find(({ error }) => error) ?? answers.find(({ table }) => !table);
  const isNothing = answers.every(({ table, isOld }) => table && isEmpty(table) && !isOld);
  if (!waiting && !isNothing && first.table && second.table) return children(first.table, second.table);
  if (!waiting && isNothing && empty) return empty;
  return (
    <FigureStates answer={waiting ?? first} measure={measure} height={height} filter={undefined}>
      {() => null}
    </FigureStates>
  );
}
