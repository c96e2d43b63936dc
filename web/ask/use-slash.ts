import { type RefObject, useEffect } from 'react';

const EDITABLE = 'input, textarea, select, [contenteditable]:not([contenteditable="false"])';

/**
 * Puts the focus into a field when `/` is pressed, unless somebody is writing elsewhere or holds another key down, and keeps in `back`
 * where it was.
 */
export function useSlash(field: RefObject<HTMLElement | null>, back: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isHeld = event.ctrlKey || event.metaKey || event.altKey;
      const isWriting = event.target instanceof Element && event.target.closest(EDITABLE) !== null;
      if (event.key !== '/' || isHeld || isWriting || event.defaultPrevented) return;
      event.preventDefault();
      back.current = document.activeElement instanceof HTMLElement ? document.activeElement : null;
      field.current?.querySelector('input')?.focus();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [field, back]);
}
