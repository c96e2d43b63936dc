import type { ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { useWords } from '../../words/use-words.ts';
import styles from './explore.module.css';
import { EXPLORE_WORDS } from './explore-words.ts';
import { misfitOf, type Shape, VIEWS, type View } from './views.ts';

/** The views of a table as tabs over the one chosen. Those that do not fit are off, and why can be read below. */
export function ViewTabs(props: {
  readonly shape: Shape;
  readonly view: View;
  readonly onChoose: (view: View) => void;
  readonly children: ReactNode;
}) {
  const say = useWords(EXPLORE_WORDS);
  const { shape, view, onChoose, children } = props;
  const choose = (key: unknown) => {
    const chosen = VIEWS.find((each) => each === key);
    if (chosen && chosen !== view) onChoose(chosen);
  };
  return (
    <Tabs
      selectedKey={view}
      onSelectionChange={choose}
      keyboardActivation="manual"
      className={styles.tabs ?? ''}
    >
      <TabList aria-label={say('views')} className={styles.tabList ?? ''}>
        {VIEWS.map((each) => (
          <Tab
            key={each}
            id={each}
            isDisabled={misfitOf(each, shape) !== undefined}
            className={styles.tab ?? ''}
          >
            {say(each)}
          </Tab>
        ))}
      </TabList>
      <TabPanel id={view} className={styles.tabPanel ?? ''}>
        {children}
      </TabPanel>
      <Misfits shape={shape} />
    </Tabs>
  );
}

function Misfits({ shape }: { readonly shape: Shape }) {
  const say = useWords(EXPLORE_WORDS);
  const off = VIEWS.flatMap((view) => {
    const misfit = misfitOf(view, shape);
    return misfit ? [{ view, misfit }] : [];
  });
  if (off.length === 0) return null;
  return (
    <details className={styles.misfits}>
      <summary>{say('whyNotViews')}</summary>
      <dl>
        {off.map(({ view, misfit }) => (
          <div key={view}>
            <dt>{say(view)}</dt>
            <dd>{say(misfit)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
