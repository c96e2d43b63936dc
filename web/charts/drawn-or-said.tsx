import { Component, type ReactNode } from 'react';
import { useWords } from '../words/use-words.ts';
import { FRAME_WORDS } from './frame-words.ts';

type Props = { readonly children: ReactNode };

/** Says so where a chart cannot be drawn. React offers no other way to catch what fails inside than a class. */
export class DrawnOrSaid extends Component<Props, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render() {
    return this.state.hasFailed ? <NotDrawn /> : this.props.children;
  }
}

function NotDrawn() {
  return <p>{useWords(FRAME_WORDS)('notDrawn')}</p>;
}
