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

/** Goes to an address of this site as a new entry of the history. Going where one is does nothing. */
export function moveTo(address: string): void {
  if (address === readAddress()) return;
  window.history.pushState(null, '', address);
  window.dispatchEvent(new Event(MOVED));
}

/** Turns a plain click on a link into a move inside the page; any other click stays the browser's. */
export function followInside(event: MouseEvent<HTMLAnchorElement>): void {
  const isPlain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
  if (!isPlain || event.defaultPrevented) return;
  event.preventDefault();
  const { pathname, search } = event.currentTarget;
  moveTo(pathname + search);
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
