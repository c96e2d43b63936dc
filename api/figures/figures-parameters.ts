import * as z from 'zod';
import type { Selection } from '#domain/selection';
import { SELECTION_PARAMETERS, selectionSchema } from '#domain/selection-query';
import { FORMAT_NAMES, FORMATS, type Format } from '../formats/format.ts';

/** A question as it comes over HTTP. Without `format` the `Accept` field decides. */
export type FiguresParameters = { readonly selection: Selection; readonly format: Format | undefined };

/** Reads the parameters of /figures: those of a selection, and `format`. */
export const figuresParameters = z
  .record(z.string(), z.unknown())
  .transform((query, context): FiguresParameters => {
    const { format, ...rest } = query;
    const read = selectionSchema.safeParse(rest);
    for (const issue of read.success ? [] : read.error.issues) {
      const paths = issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [key]) : [issue.path];
      const message = issue.code === 'unrecognized_keys' ? unknownText() : issue.message;
      for (const path of paths)
        context.issues.push({ code: 'custom', path: [...path], input: query, message });
    }
    if (format !== undefined && !isFormat(format)) {
      const message = `is not a format; ask for one of: ${FORMAT_NAMES.join(', ')}`;
      context.issues.push({ code: 'custom', path: ['format'], input: format, message });
    }
    if (!read.success) return z.NEVER;
    return { selection: read.data, format: isFormat(format) ? format : undefined };
  });

function unknownText(): string {
  return `is not a parameter; known are: ${[...SELECTION_PARAMETERS, 'format'].join(', ')}`;
}

function isFormat(value: unknown): value is Format {
  return typeof value === 'string' && Object.hasOwn(FORMATS, value);
}
