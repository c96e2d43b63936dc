import { NARROW, STILL, useMedia } from '../use-media.ts';
import type { Look } from './options/chart-option.ts';
import { usePalette } from './palette.ts';

/** How charts are drawn here and now: colours of the theme, width of the screen, the reader's wish about motion. */
export function useLook(): Look {
  const palette = usePalette();
  const isNarrow = useMedia(NARROW);
  const isStill = useMedia(STILL);
  return { palette, isNarrow, isStill };
}
