import { type ReactNode, type RefObject, useId } from 'react';
import { useVoice, useWords } from '../../words/use-words.ts';
import type { ShownChart } from '../figure-context.ts';
import type { FigureSource } from '../figure-shell.tsx';
import type { ImageTexts } from '../image/image-document.ts';
import { drawnCharts } from './drawn-charts.ts';
import { frameCode } from './frame-code.ts';
import { fileName, pictureOf } from './picture-of.ts';
import { citedInFull, pinnedAddress } from './pinned.ts';
import { takenSentence } from './sentence.ts';
import styles from './take-away.module.css';
import { TAKE_AWAY_WORDS } from './take-away-words.ts';
import { copyPicture, saveFile, useTaking } from './use-taking.ts';

/** Everything that can be taken away of a figure, one action each: sentence, image, link and citation; PNG, SVG and CSV. */
export function TakeAway(props: {
  readonly source: FigureSource;
  readonly texts: Omit<ImageTexts, 'summary' | 'link'>;
  readonly charts: RefObject<Map<string, ShownChart>>;
  /** The link to the file, for a key that leads to it. */
  readonly fileRef: RefObject<HTMLAnchorElement | null>;
  /** Whether there is a chart that can become an image. */
  readonly hasChart: boolean;
}) {
  const { source, texts, charts, hasChart } = props;
  const say = useWords(TAKE_AWAY_WORDS);
  const voice = useVoice();
  const { taken, copyText, take } = useTaking();
  const { release } = source;

  const link = () => pinnedAddress(window.location.href, release?.number);
  const picture = async (format: 'svg' | 'png') =>
    pictureOf(format, await drawnCharts(charts), { ...texts, link: link() }, voice);
  const copySentence = async () => {
    const shown = await drawnCharts(charts);
    const last = shown.find(({ lastPlace }) => lastPlace) ?? shown[0];
    if (last) await copyText(takenSentence({ ...last, walk: last.drawing.walk }, texts, voice));
  };
  const save = (format: 'svg' | 'png') =>
    take('saved', async () => saveFile(await picture(format), fileName(texts.title, format)));

  return (
    <div className={styles.takeAway}>
      <Group name={say('copy')}>
        {hasChart && <Action short={say('sentence')} name={say('copySentence')} act={copySentence} />}
        {hasChart && (
          <Action
            short={say('image')}
            name={say('copyImage')}
            act={() => take('copied', () => copyPicture(picture('png')))}
          />
        )}
        <Action short={say('link')} name={say('copyLink')} act={() => copyText(link())} />
        <Action
          short={say('citation')}
          name={say('copyCitation')}
          act={() =>
            copyText(source.citations.map((each) => citedInFull(each, window.location.origin)).join('\n'))
          }
        />
      </Group>
      <Group name={say('save')}>
        {hasChart && <Action short="PNG" name={say('saveAs', { format: 'PNG' })} act={() => save('png')} />}
        {hasChart && <Action short="SVG" name={say('saveAs', { format: 'SVG' })} act={() => save('svg')} />}
        <Files files={source.files} fileRef={props.fileRef} />
      </Group>
      {source.embeds.length > 0 && release && (
        <Group name={say('embed')}>
          <Action
            short={say('live')}
            name={say('copyLive')}
            act={() => copyText(framesOf(source.embeds, undefined))}
          />
          <Action
            short={say('frozen', { release: release.number })}
            name={say('copyFrozen', { release: release.number })}
            act={() => copyText(framesOf(source.embeds, release.number))}
          />
        </Group>
      )}
      <span role="status" className={styles.taken} data-text={taken.state === 'shown'}>
        {taken.state === 'shown' ? taken.text : taken.state !== 'none' && say(taken.state)}
      </span>
    </div>
  );
}

function framesOf(embeds: FigureSource['embeds'], release: number | undefined): string {
  return embeds.map((embed) => frameCode(embed, release, window.location.origin)).join('\n');
}

function Group({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  const id = useId();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for the fields of a form
    <span role="group" aria-labelledby={id} className={styles.group}>
      <span id={id} className={styles.groupName}>
        {name}
      </span>
      {children}
    </span>
  );
}

function Action({
  short,
  name,
  act,
}: {
  readonly short: string;
  readonly name: string;
  readonly act: () => unknown;
}) {
  return (
    <button type="button" aria-label={name} className={styles.action} onClick={() => void act()}>
      {short}
    </button>
  );
}

/** The file of each table of the figure. */
function Files({
  files,
  fileRef,
}: {
  readonly files: FigureSource['files'];
  readonly fileRef: RefObject<HTMLAnchorElement | null>;
}) {
  const say = useWords(TAKE_AWAY_WORDS);
  return files.map(({ label, address }, place) => {
    const isOnly = files.length === 1;
    return (
      <a
        key={address}
        ref={place === 0 ? fileRef : undefined}
        href={address}
        download
        aria-label={isOnly ? say('csv') : undefined}
      >
        {isOnly ? 'CSV' : say('csvOf', { name: label })}
      </a>
    );
  });
}
