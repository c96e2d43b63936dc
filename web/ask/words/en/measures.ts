import type { MeasureWords } from '../ask-words.ts';

/** What people call the measures in English. */
export const MEASURES: MeasureWords = {
  metric: {
    'cases-initiated': 'cases initiated | cases started | initiated cases',
    'cases-participated': 'cases participated in | participations',
    'cases-involving': 'cases involving',
    'bilateral-cases': 'bilateral cases | bilateral',
    'multilateral-cases': 'multilateral cases | multilateral',
    'multilateral-share':
      'multilateral share | share of multilateral cases | share multilateral | multilateral rate',
    'involvement-share': 'involvement share | share of cases | share of all cases',
    'states-per-case': 'states per case | countries per case | number of states per case',
    'states-per-case-median': 'median states per case',
    'pair-cases': 'cases of two countries',
    'partner-reach':
      'number of partners | number of partner countries | how many partners | how many partner countries | partner reach',
    'fractional-cases': 'fractional cases | fractional counting',
    'channel-share': 'share of channels | channel share | use of channels | channels used',
    'instrument-share': 'share of instruments | instrument share | use of instruments | instruments used',
    'surrender-ratio': 'surrender rate | surrender ratio | share surrendered',
    'ongoing-cases':
      'ongoing cases | open cases | ongoing | pending cases | backlog | stock of cases | cases open',
    'closed-cases': 'closed cases | cases closed | closed | closures | resolved cases',
    'clearance-rate': 'clearance rate | clearance',
    'disposition-time': 'disposition time',
    'requests-sent': 'requests sent | requests made | sent requests | outgoing requests | sent',
    'requests-received': 'requests received | received requests | incoming requests | received',
    'directed-requests': 'requests from one country to another',
    'answered-rate':
      'answered | requests answered | answer rate | answers | replies | replied | share answered | response rate | requests met',
    'refusal-rate':
      'refused | refuse | refuses | refusals | refusal rate | requests refused | refused requests | rejections | rejected | declined | turned down | share refused',
    'in-time-rate':
      'in time | on time | answered in time | answered on time | requests answered in time | within the limit | within the deadline | within deadline | timeliness | punctuality | punctual | deadlines met',
    'deadline-departures':
      'departures from the limit | departures | deadline departures | limit departed from | judicial authorisation needed',
    'response-time-median':
      'response time | response times | reply time | time to answer | time to respond | how fast | how quickly | how quick | speed of response | median response time | average response time | mean response time | how long to answer | how long to respond',
    'response-time-p90':
      'response time p90 | p90 response time | p90 | 90th percentile | slowest tenth | slowest responses',
    'timed-responses':
      'responses of known time | timed responses | distribution of response times | response time distribution | spread of response times',
    'case-duration-median':
      'case duration | duration of cases | length of cases | how long do cases take | how long cases take | how long cases last | average case duration | duration',
    'case-duration-p90': 'case duration p90 | p90 case duration | longest cases',
    'case-duration-open-share':
      'share of cases still open | cases still open | share still open | censored cases',
    'outcome-share':
      'share of outcomes | outcome share | outcome shares | outcome composition | composition of outcomes | how cases end | how cases ended',
    'outcome-coverage': 'outcomes recorded | recorded outcomes | outcome coverage',
    'suspects-identified': 'suspects | suspects identified | identified suspects',
    arrests: 'arrests | arrested | people arrested | persons arrested',
    charged: 'charged | charges | prosecuted | prosecutions | people charged',
    convicted: 'convicted | convictions | people convicted',
    'victims-identified': 'victims identified | victims | identified victims',
    'victims-safeguarded':
      'victims safeguarded | victims rescued | victims saved | victims protected | safeguarded | rescued | children rescued',
    'assets-frozen':
      'assets frozen | money frozen | frozen assets | frozen money | frozen | value frozen | freezing',
    'assets-confiscated':
      'assets confiscated | money confiscated | confiscated assets | confiscated money | confiscated | confiscations | value confiscated',
    'coordination-meetings': 'coordination meetings | meetings',
    'action-days': 'action days | joint action days | common action days',
    'reporting-coverage':
      'agencies reporting | reporting agencies | reporting coverage | reporting rate | coverage | who reported',
  },
  generic: {
    cases:
      'cases | cooperation cases | cooperation | caseload | new cases | investigations | international cases',
    requests: 'requests | requests for information',
  },
  made: {
    change:
      'change | changes | change from the year before | growth | yearly change | year on year | increase | decrease',
    rate: 'per 100,000 | per 100 000 | per 100000 | per 100k | per 100,000 inhabitants | per 100,000 people | per 100 000 inhabitants | per 100000 inhabitants | per 100 000 people | per 100000 people | per capita | per inhabitant | per head | by population | relative to population',
  },
};
