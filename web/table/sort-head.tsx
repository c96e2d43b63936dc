import { ArrowDown, ArrowUp, ArrowUpDown } from 'lucide-react';
import styles from './figure-table.module.css';
import type { Sorting } from './sorting.ts';

const ICON_PIXELS = 14;

/** The head of a column as a button by which the rows are sorted; the arrow shows how they stand now. */
export function SortHead(props: {
  readonly label: string;
  readonly column: number;
  readonly sorting: Sorting | undefined;
  readonly onSort: (column: number) => void;
  readonly isNumber: boolean;
}) {
  const { label, column, sorting, onSort, isNumber } = props;
  const direction = sorting?.column === column ? directionOf(sorting) : undefined;
  return (
    <th scope="col" aria-sort={direction} className={isNumber ? styles.head : undefined}>
      <button type="button" className={styles.sort} onClick={() => onSort(column)}>
        {label}
        <Arrow direction={direction} />
      </button>
    </th>
  );
}

function directionOf({ isUp }: Sorting): 'ascending' | 'descending' {
  return isUp ? 'ascending' : 'descending';
}

function Arrow({ direction }: { readonly direction: 'ascending' | 'descending' | undefined }) {
  const Icon = direction === undefined ? ArrowUpDown : direction === 'ascending' ? ArrowUp : ArrowDown;
  return <Icon size={ICON_PIXELS} aria-hidden className={direction ? styles.sorted : styles.unsorted} />;
}
