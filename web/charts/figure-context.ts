import { createContext, useContext } from 'react';

/** What a chart finds around it in its figure, and where its keys lead. */
export type FigureSurroundings = {
  readonly titleId: string;
  /** The sentences that belong to every figure of the chart. */
  readonly notes: readonly string[];
  readonly goToTable: () => void;
  readonly goToFile: () => void;
};

export const FigureContext = createContext<FigureSurroundings | undefined>(undefined);

/** The figure around a chart; `undefined` for a chart that stands alone. */
export function useFigureSurroundings(): FigureSurroundings | undefined {
  return useContext(FigureContext);
}
