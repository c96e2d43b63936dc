import styles from './chart.module.css';
import { type Legend, type LegendSign, SIGN_SIZE, signShapes } from './legend.ts';

/** What the colours and patterns of a chart mean, under it. */
export function LegendLine({ legend }: { readonly legend: Legend }) {
  return (
    <div className={styles.legend}>
      {legend.title !== '' && <p className={styles.legendTitle}>{legend.title}</p>}
      <ul className={styles.signs}>
        {legend.signs.map((sign) => (
          <li key={sign.label} className={styles.sign}>
            <Sign sign={sign} />
            {sign.label}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Sign({ sign }: { readonly sign: LegendSign }) {
  const { width, height } = SIGN_SIZE;
  const { outline, strokes, dots, letter, ground } = signShapes(sign);
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <path d={outline} fill={sign.fill} className={sign.shape ? undefined : styles.signEdge} />
      {strokes && <path d={strokes} stroke={sign.pattern?.color} fill="none" />}
      {dots && <path d={dots} fill={sign.pattern?.color} />}
      {ground && <path d={ground} fill={sign.fill} />}
      {letter && (
        <text x={width / 2} y={height - 4} textAnchor="middle" className={styles.signLetter}>
          {letter}
        </text>
      )}
    </svg>
  );
}
