import type { Answer } from '../../figures/use-figures.ts';
import { yearsText } from '../../format.ts';
import type { Years } from '../../selection/page-selection.ts';
import { useWords } from '../../words/use-words.ts';
import { DirectionsFigure } from '../profile/directions-figure.tsx';
import { NotRecorded } from '../profile/not-recorded.tsx';
import { COUNTRY_WORDS } from './country-words.ts';
import { PairLink, useOpenPair } from './pair-link.tsx';

/** Requests that a country sent to each partner against those that it received from it. */
export function RequestsFigure(props: {
  readonly code: string;
  readonly name: string;
  readonly sent: Answer;
  readonly received: Answer;
  readonly years: Years;
  readonly period: Years;
}) {
  const { code, name, sent, received, years, period } = props;
  const say = useWords(COUNTRY_WORDS);
  const openPair = useOpenPair(code);
  const span = yearsText(period.first, period.last);
  return (
    <DirectionsFigure
      first={{ short: say('sent'), long: say('sentBy', { name }), answer: sent }}
      second={{ short: say('received'), long: say('receivedBy', { name }), answer: received }}
      said={{
        measure: say('requests'),
        titleOf: (busiest) =>
          busiest
            ? say('requestsTitle', {
                name,
                first: busiest.label,
                sent: busiest.first,
                received: busiest.second,
              })
            : say('requestsOnly', { name }),
        subtitleOf: (about) => say('requestsSubtitle', about),
      }}
      empty={<NotRecorded title={say('requests')} text={say('noRequests', { name, years: span })} />}
      years={years}
      period={period}
      onOpen={openPair}
      under={(partner) => <PairLink code={code} name={name} partner={partner} />}
    />
  );
}
