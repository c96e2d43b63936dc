import type { CorpusFile } from './corpus-file.ts';
import { CODED_FILES } from './files/codes.ts';
import { COMMAND_FILES } from './files/commands.ts';
import { CONTROL_FILES } from './files/controls.ts';
import { DATE_FILES } from './files/dates.ts';
import { DELIMITED_FILES } from './files/delimiters.ts';
import { EMPTY_FILES } from './files/empty.ts';
import { ENCODED_FILES } from './files/encoding.ts';
import { HEADER_FILES } from './files/headers.ts';
import { LARGE_FILES } from './files/limits.ts';
import { LINE_END_FILES } from './files/line-ends.ts';
import { LINK_FILES } from './files/links.ts';
import { MANIFEST_FILES } from './files/manifests.ts';
import { NUMBER_FILES } from './files/numbers.ts';
import { PACKED_FILES } from './files/packed.ts';
import { PERSONAL_FILES } from './files/personal.ts';
import { QUOTED_FILES } from './files/quotes.ts';
import { REPEATED_FILES } from './files/repeated.ts';
import { REQUEST_FILES } from './files/requests.ts';
import { TIME_FILES } from './files/times.ts';
import { UNICODE_FILES } from './files/unicode.ts';

/** All files of the corpus, class by class. */
export const CORPUS: readonly CorpusFile[] = [
  ...EMPTY_FILES,
  ...ENCODED_FILES,
  ...CONTROL_FILES,
  ...LINE_END_FILES,
  ...DELIMITED_FILES,
  ...QUOTED_FILES,
  ...LARGE_FILES,
  ...HEADER_FILES,
  ...PACKED_FILES,
  ...NUMBER_FILES,
  ...DATE_FILES,
  ...TIME_FILES,
  ...CODED_FILES,
  ...REPEATED_FILES,
  ...UNICODE_FILES,
  ...COMMAND_FILES,
  ...PERSONAL_FILES,
  ...MANIFEST_FILES,
  ...LINK_FILES,
  ...REQUEST_FILES,
];
