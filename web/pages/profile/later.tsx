import { type ReactNode, type RefObject, useEffect, useRef, useState } from 'react';
import { useMedia } from '../../use-media.ts';

/** So far below the screen a part is asked for before it is seen. */
const AHEAD = '600px 0px';
/** After this time the parts above have had their turn: the rest comes too, so that a page can be printed or searched whole. */
const PATIENCE_MS = 2500;

/** A part of a page that comes when it is near the screen, on paper, or a little later. Until then it keeps a place. */
export function Later({ height, children }: { readonly height: number; readonly children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null);
  const isNear = useIsNear(place);
  const isPrinted = useMedia('print');
  if (isNear || isPrinted) return children;
  return <div ref={place} style={{ height }} aria-busy="true" />;
}

function useIsNear(place: RefObject<Element | null>): boolean {
  const [isNear, setIsNear] = useState(typeof IntersectionObserver === 'undefined');
  useEffect(() => {
    if (!place.current) return undefined;
    const observer = new IntersectionObserver(
      (entries) => entries.some((entry) => entry.isIntersecting) && setIsNear(true),
      { rootMargin: AHEAD },
    );
    observer.observe(place.current);
    const timer = setTimeout(() => setIsNear(true), PATIENCE_MS);
    return () => {
      observer.disconnect();
      clearTimeout(timer);
    };
  }, [place]);
  return isNear;
}
