import { type MouseEvent, useSyncExternalStore } from 'react';

const MOVED = 'liaison:moved';

/** Path and query of the address bar. The history of the browser is the only store of what is shown. */
export type Place = { readonly path: string; readonly search: string };

/** Where the reader is; the component renders again when that changes, also by back and forward. */
export function usePlace(): Place {
  const address = useSyncExternalStore(subscribe, readAddress);
  const [path = '/', search = ''] = address.split('?');
  return { path, search };
}

/**
 * Goes to an address of this site as a new entry of the history. Going where one is does nothing. A `control` that makes
 * many small moves names itself: its next move takes the place of its last one, so that one step back undoes them all.
 */
export function moveTo(address: string, control: string | null = null): void {
  if (address === readAddress()) return;
  const isRepeated = control !== null && window.history.state === control;
  if (isRepeated) window.history.replaceState(control, '', address);
  else window.history.pushState(control, '', address);
  window.dispatchEvent(new Event(MOVED));
}

/**
 * Turns a plain click on a link into a move inside the page, where reading goes on at the top of the main part; any other
 * click stays the browser's. Back and forward keep their place.
 */
export function followInside(event: MouseEvent<HTMLAnchorElement>): void {
  const isPlain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
  if (!isPlain || event.defaultPrevented) return;
  event.preventDefault();
  const { pathname, search } = event.currentTarget;
  moveTo(pathname + search);
  document.getElementById('main')?.focus({ preventScroll: true });
  window.scrollTo(0, 0);
}

function readAddress(): string {
  return window.location.pathname + window.location.search;
}

function subscribe(onMove: () => void): () => void {
  window.addEventListener('popstate', onMove);
  window.addEventListener(MOVED, onMove);
  return () => {
    window.removeEventListener('popstate', onMove);
    window.removeEventListener(MOVED, onMove);
  };
}
