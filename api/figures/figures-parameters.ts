import * as z from 'zod';
import type { Selection } from '#domain/selection';
import { SELECTION_PARAMETERS, selectionSchema } from '#domain/selection-query';
import { type Format, formatParameter } from '../formats/format.ts';
import { passedOn } from '../passed-on.ts';

/** A question as it comes over HTTP. Without `format` the `Accept` field decides. */
export type FiguresParameters = { readonly selection: Selection; readonly format: Format | undefined };

const ownSchema = z.strictObject({ format: z.optional(formatParameter) });

/** Reads the parameters of /figures: those of a selection, and `format`. */
export const figuresParameters = z
  .record(z.string(), z.unknown())
  .transform((query, context): FiguresParameters => {
    const { format, ...rest } = query;
    const selection = selectionSchema.safeParse(rest);
    const own = ownSchema.safeParse(format === undefined ? {} : { format });
    context.issues.push(...passedOn([selection, own], query, [...SELECTION_PARAMETERS, 'format']));
    if (!selection.success || !own.success) return z.NEVER;
    return { selection: selection.data, format: own.data.format };
  });
