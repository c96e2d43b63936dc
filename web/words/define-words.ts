import type { Language } from '#domain/labels/language';

/**
 * The messages of one part of the dashboard, each in every language beside the others, so that a translator sees what belongs
 * together and the compiler what is missing. A message is ICU MessageFormat: `{count, plural, one {# case} other {# cases}}`.
 */
export type Words<Key extends string = string> = Readonly<Record<Language, Readonly<Record<Key, string>>>>;

/** Declares messages. Every language must have exactly the keys of the English ones. */
export function defineWords<const Key extends string>(words: {
  readonly en: Readonly<Record<Key, string>>;
  readonly fr: Readonly<Record<NoInfer<Key>, string>>;
  readonly es: Readonly<Record<NoInfer<Key>, string>>;
}): Words<Key> {
  return words;
}
