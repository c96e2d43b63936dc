/**
 * The column that a returned file has more than the file that was delivered. An import does not read it, and takes it as the
 * sign that the cells of the file were made safe for spreadsheets.
 */
export const RETURNED_COLUMN = 'liaison_findings';
