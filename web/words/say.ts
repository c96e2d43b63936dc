import { IntlMessageFormat, type PrimitiveType } from 'intl-messageformat';
import type { ReactNode } from 'react';
import type { Words } from './define-words.ts';
import { falseText } from './false-text.ts';
import { LOCALE, languageOf, type Voice } from './voice.ts';

/** What is put into a message, by the names that it has for it. */
export type Values = Readonly<Record<string, PrimitiveType>>;

/** Says a message in words. Errors: throws when a value is missing that the message names. */
export type Say<Key extends string = string> = (key: Key, values?: Values) => string;

/** Elements and texts for a message, and what becomes of the text that it marks with `<name>…</name>`. */
export type Elements = Readonly<Record<string, ReactNode | ((text: ReactNode[]) => ReactNode)>>;

const FORMATS = new Map<string, IntlMessageFormat>();

/** The messages of a part in a voice. */
export function sayIn<Key extends string>(words: Words<Key>, voice: Voice): Say<Key> {
  return (key, values = {}) => {
    const text = String(formatOf(words[languageOf(voice)][key], voice).format(values));
    return voice === 'en-XA' ? falseText(text) : text;
  };
}

/** As `sayIn`, for messages with elements in them. */
export function sayWithElements<Key extends string>(words: Words<Key>, voice: Voice) {
  return (key: Key, elements: Elements): ReactNode =>
    // `format` gives back what it was given and the texts between: elements of React and strings, or a list of both.
    formatOf(words[languageOf(voice)][key], voice).format(elements as Record<string, never>) as ReactNode;
}

function formatOf(message: string, voice: Voice): IntlMessageFormat {
  const key = `${voice} ${message}`;
  const format = FORMATS.get(key) ?? new IntlMessageFormat(message, LOCALE[voice]);
  FORMATS.set(key, format);
  return format;
}
