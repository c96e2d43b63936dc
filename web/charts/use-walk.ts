import { type KeyboardEvent, useState } from 'react';
import {
  type Place,
  placeAfter,
  placeWithin,
  pointAt,
  startOf,
  type Walk,
  type WalkPoint,
} from './chart-walk.ts';
import { useFigureSurroundings } from './figure-context.ts';

/** Where a reader is in a chart: nowhere until a key is pressed. */
export type Walking = {
  readonly place: Place | undefined;
  readonly point: WalkPoint | undefined;
  readonly areNotesOpen: boolean;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  readonly leave: () => void;
};

/**
 * Keys in a chart (product rules 4): arrows, Home and End walk, Enter opens the point (`onOpen`) or the notes, `t` goes to the table and `d` to the file,
 * Esc closes the notes and then leaves. Keys with Ctrl, Alt or Meta belong to the browser.
 */
export function useWalk(walk: Walk, onOpen?: (place: Place) => void): Walking {
  const [chosen, setPlace] = useState<Place>();
  const [areNotesOpen, setNotesOpen] = useState(false);
  const figure = useFigureSurroundings();
  const place = chosen && placeWithin(walk, chosen);

  const leave = () => {
    setPlace(undefined);
    setNotesOpen(false);
  };
  const stepOut = (element: HTMLElement) => {
    if (areNotesOpen) return setNotesOpen(false);
    leave();
    return element.blur();
  };
  const openAt = (at: Place) => (onOpen ? onOpen(at) : setNotesOpen(!areNotesOpen));
  const act = (key: string, element: HTMLElement): boolean => {
    const next = place ? placeAfter(walk, place, key) : firstPlace(walk, key);
    if (next) setPlace(next);
    else if (key === 'Enter' && place) openAt(place);
    else if (key === 'Escape') stepOut(element);
    else if (key === 't' && figure) figure.goToTable();
    else if (key === 'd' && figure) figure.goToFile();
    else return false;
    return true;
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    if (act(event.key, event.currentTarget)) event.preventDefault();
  };
  return { place, point: place && pointAt(walk, place), areNotesOpen, onKeyDown, leave };
}

/** The first key of a walk leads to where the walk begins, Home and End to the ends. */
function firstPlace(walk: Walk, key: string): Place | undefined {
  const start = startOf(walk);
  if (!pointAt(walk, start) || placeAfter(walk, start, key) === undefined) return undefined;
  return key === 'Home' || key === 'End' ? placeAfter(walk, start, key) : start;
}
