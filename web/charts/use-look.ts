import { useMemo } from 'react';
import { NARROW, STARK, STILL, useMedia } from '../use-media.ts';
import { useVoice } from '../words/use-words.ts';
import type { Look } from './options/chart-option.ts';
import { usePalette } from './palette.ts';

/** How charts are drawn here and now: colours of the theme, width of the screen, the voice, the reader's wishes. The same until one changes. */
export function useLook(): Look {
  const palette = usePalette();
  const voice = useVoice();
  const isNarrow = useMedia(NARROW);
  const isStill = useMedia(STILL);
  const isStark = useMedia(STARK);
  return useMemo(
    () => ({ palette, voice, isNarrow, isStill, isStark }),
    [palette, voice, isNarrow, isStill, isStark],
  );
}
