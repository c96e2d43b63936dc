import { expect, test } from '@jest/globals';
import { embedPolicy } from '../../../api/embed/embed-policy.ts';

test('lets a page be framed by anybody, run nothing, and use the one style that it has', () => {
  expect(embedPolicy('a{}')).toBe(
    "default-src 'none'; style-src 'sha256-X1RutGBrXCt9KkSaXMK7tHftWiRscFHOhxsS8tv8hBk='; style-src-attr 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors *",
  );
});
