import { mendsOf } from '#domain/answerable';
import { type Selection, writeSelection } from '#domain/selection';
import { SELECTION_PARAMETERS } from '#domain/selection-query';
import { parseSearch, type Search } from '../../address/search.ts';
import { readSelection, type Unused } from '../../selection/read-selection.ts';
import { VIEWS, type View } from './views.ts';

/** The parameters of an address that the explorer knows: every one of a selection, and how it is looked at. */
export const EXPLORE_PARAMETERS: readonly string[] = [...SELECTION_PARAMETERS, 'view'];

/** The views that one figure has; in an address without axes they say that one is asked for. */
const OF_ONE_FIGURE: readonly View[] = ['number', 'table'];

/** What is explored: a selection, and the view that the reader chose; `null` leaves it to the selection. */
export type Exploration = { readonly selection: Selection; readonly view: View | null };

/**
 * Reads an address, which is the query of a selection. Without `by` it asks year by year, or by whatever the metric needs; only as
 * a number or a table it asks for one figure.
 */
export function readExploration(search: Search): Exploration & { readonly unused: readonly Unused[] } {
  const isByYear = search.by === undefined && !OF_ONE_FIGURE.some((each) => each === search.view);
  const asked = isByYear ? { ...search, by: 'year' } : search;
  const { selection, unused } = readSelection(asked, { parameters: SELECTION_PARAMETERS });
  const view = VIEWS.find((each) => each === search.view) ?? null;
  const isUnknown = search.view !== undefined && view === null;
  return {
    selection: (isByYear && mendsOf(selection)[0]?.selection) || selection,
    view,
    unused: isUnknown ? [...unused, unknownView(search.view ?? '')] : unused,
  };
}

/** The address of an exploration: the canonical query of its selection, then the view, which one figure has always. */
export function writeExploration({ selection, view }: Exploration): Search {
  const shown = selection.by.length === 0 && view !== 'table' ? 'number' : view;
  return { ...parseSearch(writeSelection(selection)), ...(shown && { view: shown }) };
}

function unknownView(value: string): Unused {
  return { parameter: 'view', value, why: { english: `is not one of: ${VIEWS.join(', ')}` } };
}
