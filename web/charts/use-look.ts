import { NARROW, STARK, STILL, useMedia } from '../use-media.ts';
import { useVoice } from '../words/use-words.ts';
import type { Look } from './options/chart-option.ts';
import { usePalette } from './palette.ts';

/** How charts are drawn here and now: colours of the theme, width of the screen, the voice, the reader's wishes. */
export function useLook(): Look {
  return {
    palette: usePalette(),
    voice: useVoice(),
    isNarrow: useMedia(NARROW),
    isStill: useMedia(STILL),
    isStark: useMedia(STARK),
  };
}
