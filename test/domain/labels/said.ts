import type { Language } from '#domain/labels/language';
import { SENTENCES } from '#domain/labels/sentences';
import { SAMPLES } from './sentence-samples.ts';

/** A sentence as it is said, under its name. */
export type Said = { readonly name: string; readonly text: string };

/** Every sentence of a language, said with the values of its samples. */
export function said(language: Language): readonly Said[] {
  const { problemKinds, ...groups } = SENTENCES[language];
  const samples: Readonly<Record<string, Readonly<Record<string, readonly (readonly unknown[])[]>>>> =
    SAMPLES;
  const sentences = Object.entries(groups).flatMap(([group, functions]) =>
    Object.entries(functions).flatMap(([name, say]) =>
      (samples[group]?.[name] ?? []).map((values) => ({
        name: `${group}.${name}`,
        // The type of the samples gives each sentence the values that it takes.
        text: Reflect.apply(say as (...values: unknown[]) => string, undefined, [...values]),
      })),
    ),
  );
  const kinds = Object.entries(problemKinds).flatMap(([id, words]) =>
    Object.entries(words).map(([field, text]) => ({ name: `problemKinds.${id}.${field}`, text })),
  );
  return [...sentences, ...kinds];
}
