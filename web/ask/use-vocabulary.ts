import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { CodeList } from '#domain/codes/code-list';
import { useAddressSearch } from '../address/use-search.ts';
import { useAnswer, useRelease } from '../figures/use-figures.ts';
import { readRelease } from '../selection/read-selection.ts';
import { useLanguage } from '../words/use-words.ts';
import { loadWords } from './load-words.ts';
import type { ReleaseFacts } from './reading.ts';
import { newVocabulary, type Vocabulary } from './vocabulary.ts';

/** What a question is read with: the words of the language of the page, and the years of the release. None while they load. */
export type Reader = {
  readonly vocabulary: Vocabulary | undefined;
  readonly facts: ReleaseFacts | undefined;
  readonly hasFailed: boolean;
};

/** Loads the words of the language of the page, the States and the agencies of the release, and the release. */
export function useVocabulary(): Reader {
  const language = useLanguage();
  const release = readRelease(useAddressSearch());
  const words = useQuery({
    queryKey: ['ask-words', language],
    queryFn: () => loadWords(language),
    staleTime: Number.POSITIVE_INFINITY,
  });
  const countries = useAnswer<{ readonly codes: CodeList }>('/codes/country');
  const agencies = useAnswer<{ readonly codes: CodeList }>(
    release === 'latest' ? '/codes/agency' : `/codes/agency?release=${release}`,
  );
  const facts = useRelease(release);
  const [loaded, country, agency] = [words.data, countries.data?.codes, agencies.data?.codes];
  const vocabulary = useMemo(
    () =>
      loaded && country && agency
        ? newVocabulary(language, loaded.words, { ...loaded.lists, country, agency })
        : undefined,
    [language, loaded, country, agency],
  );
  const hasFailed = [words, countries, agencies, facts].some(({ isError }) => isError);
  return { vocabulary, facts: facts.data, hasFailed };
}
