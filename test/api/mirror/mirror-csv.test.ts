import { expect, test } from '@jest/globals';
import { writeMirrorCsv } from '../../../api/formats/mirror-csv.ts';
import { mirrorTable } from '../../../api/mirror/mirror-table.ts';
import { orThrow } from '../../../api/problem.ts';
import { foundRelease } from '../found-release.ts';
import { held } from './held.ts';

const ASKED = { release: 'latest', lang: 'en', country: ['FR'], partner: ['ES'], year: undefined } as const;

const TWO_LOGS = held('es 2020 ES>FR 40', 'es 2020 DE>ES 7', 'fr 2020 ES>FR 36', 'fr 2020 DE>FR 5');

test('writes one record for each row, with both sides, the gap, its share and the notes', () => {
  const table = orThrow(mirrorTable(foundRelease({ synthetic: true }), TWO_LOGS, ASKED));
  const [header, record, end] = writeMirrorCsv(table).split('\r\n');
  expect(header).toBe(
    'release,metric,unit,clock,year,sender,sender_label,receiver,receiver_label,sent_source,sent,sent_status,received_source,received,received_status,gap,gap_status,gap_share,gap_share_status,note',
  );
  expect(record).toMatch(
    /^1,directed-requests,requests,RECEIVED,2020,ES,Spain,FR,France,es,40,,fr,36,,-4,,-10,,"?Synthetic data/,
  );
  expect(end).toBe('');
});

test('leaves a side that nobody tells of empty, with its letter', () => {
  const table = orThrow(mirrorTable(foundRelease(), TWO_LOGS, { ...ASKED, country: ['DE'] }));
  expect(writeMirrorCsv(table).split('\r\n')[1]).toContain('DE,Germany,ES,Spain,,,x,es,7,,,x,,x,');
});

test('is cited by the States, the years and the release', () => {
  const { citation } = orThrow(
    mirrorTable(foundRelease(), TWO_LOGS, { ...ASKED, lang: 'fr', year: ['2019', '2020'] }),
  );
  expect(citation).toContain(
    'rapportent leurs expéditeurs et leurs destinataires\u202F: France\u202F; Espagne',
  );
  expect(citation).toMatch(/ \/api\/v1\/mirror\?country=FR&partner=ES&year=2019\.\.2020&release=1&lang=fr$/);
});
