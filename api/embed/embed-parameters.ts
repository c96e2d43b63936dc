import * as z from 'zod';
import type { Selection } from '#domain/selection';
import { SELECTION_PARAMETERS, selectionSchema } from '#domain/selection-query';
import { passedOn } from '../passed-on.ts';
import { EMBED_THEMES, type EmbedLook } from './embed-renderer.ts';

/** A figure for a frame: what it shows, and how it looks. */
export type EmbedParameters = { readonly selection: Selection; readonly look: EmbedLook };

const ownSchema = z.strictObject({
  view: z.optional(z.string().max(20)),
  theme: z.optional(z.enum(EMBED_THEMES)),
});

/** Reads the parameters of /embed: those of a selection, `view` and `theme`. */
export const embedParameters = z
  .record(z.string(), z.unknown())
  .transform((query, context): EmbedParameters => {
    const { view, theme, ...rest } = query;
    const selection = selectionSchema.safeParse(rest);
    const own = ownSchema.safeParse({
      ...(view !== undefined && { view }),
      ...(theme !== undefined && { theme }),
    });
    context.issues.push(...passedOn([selection, own], query, [...SELECTION_PARAMETERS, 'view', 'theme']));
    if (!selection.success || !own.success) return z.NEVER;
    return {
      selection: selection.data,
      look: { view: own.data.view, theme: own.data.theme ?? 'light' },
    };
  });
