import { createContext, type RefObject, useContext, useEffect, useId } from 'react';
import type { Place } from './chart-walk.ts';
import type { Drawing } from './drawing.ts';

/** A chart as its figure shows it now, and the point of it that a reader came to last. */
export type ShownChart = {
  readonly drawing: Drawing;
  readonly name?: string | undefined;
  readonly lastPlace?: Place | undefined;
};

/** What a chart finds around it in its figure, and where its keys lead. */
export type FigureSurroundings = {
  readonly titleId: string;
  /** The sentences that belong to every figure of the chart. */
  readonly notes: readonly string[];
  readonly goToTable: () => void;
  readonly goToFile: () => void;
  /** The charts of the figure, for what is taken away of it. */
  readonly charts: RefObject<Map<string, ShownChart>>;
};

export const FigureContext = createContext<FigureSurroundings | undefined>(undefined);

/** The figure around a chart; `undefined` for a chart that stands alone. */
export function useFigureSurroundings(): FigureSurroundings | undefined {
  return useContext(FigureContext);
}

/** Tells the figure which chart it shows and which point of it was last come to. */
export function useShownChart(drawing: Drawing, name: string | undefined, place: Place | undefined): void {
  const id = useId();
  const charts = useFigureSurroundings()?.charts;
  useEffect(() => {
    const shown = charts?.current;
    if (!shown) return undefined;
    shown.set(id, { drawing, name, lastPlace: place ?? shown.get(id)?.lastPlace });
    return undefined;
  }, [charts, id, drawing, name, place]);
  useEffect(() => {
    const shown = charts?.current;
    return () => void shown?.delete(id);
  }, [charts, id]);
}
