import { useId, useRef, useState, type KeyboardEvent } from 'react';
import { Bar, BarChart, CartesianGrid, LabelList, XAxis, YAxis } from 'recharts';
import { toneColour } from '../theme/impactTextures.ts';
import { moveInGrid } from './gridKeys.ts';
import { Legend } from './Legend.tsx';
import { TexturePattern } from './TexturePattern.tsx';
import { Tooltip } from './Tooltip.tsx';
import styles from './TrendBars.module.css';
import { trendLabels, type TrendPeriod, type TrendSeries } from './trendModel.ts';
import { useElementWidth } from './useElementWidth.ts';
import { useTooltip } from './useTooltip.ts';

interface Props {
  label: string;
  periods: readonly TrendPeriod[];
  /** Up to six; one alone is drawn without a legend. */
  series: readonly TrendSeries[];
  onPick?: ((periodId: string) => void) | undefined;
}

const AXIS = 40;
/** Of the plot, in px. */
const HEIGHT = 180;
/** So wide must a column be for its number to stand over it. */
const ROOM = 26;
const NUMBER = new Intl.NumberFormat('en-GB', { notation: 'compact', maximumSignificantDigits: 3 });

/**
 * Amounts by period as stacked bars. A list of buttons, one a period and as tall as the plot, lies
 * over the drawing and carries the words: one Tab stop, walked by the arrow keys.
 */
export function TrendBars({ label, periods, series, onPick }: Props) {
  const id = useId();
  const list = useRef<HTMLOListElement>(null);
  const [box, width] = useElementWidth<HTMLDivElement>(480);
  const [wanted, setActive] = useState(0);
  const tooltip = useTooltip();
  const active = Math.min(wanted, periods.length - 1);
  const plot = Math.max(width - AXIS, 100);
  const data = periods.map((period, i) => ({
    id: period.id,
    ...Object.fromEntries(series.map((one) => [one.id, one.values[i] ?? 0])),
  }));
  // Over bars in layers a number would be taken for the sum.
  const numbered = series.length === 1 && plot / Math.max(periods.length, 1) >= ROOM;
  const whole = series.every((one) => one.values.every(Number.isInteger));

  const onKeyDown = (event: KeyboardEvent) => {
    const to = moveInGrid(
      event.key,
      event.ctrlKey,
      { row: 0, column: active },
      {
        rows: 1,
        columns: periods.length,
        firstColumn: () => 0,
      },
    );
    if (!to || event.key === 'ArrowUp' || event.key === 'ArrowDown') return;
    event.preventDefault();
    list.current?.querySelectorAll<HTMLElement>('[data-at]')[to.column]?.focus();
  };

  return (
    <div className={styles.chart}>
      {series.length > 1 && <Legend label="Series" items={series} />}
      <div ref={box} className={styles.frame}>
        <div aria-hidden="true" className={styles.drawing}>
          <BarChart
            width={plot + AXIS}
            height={HEIGHT}
            data={data}
            barCategoryGap="12%"
            margin={{ top: numbered ? 20 : 8, right: 0, bottom: 0, left: 0 }}
            accessibilityLayer={false}
          >
            <defs>
              {series.map(
                (one) =>
                  one.texture !== undefined &&
                  one.texture !== 'solid' && (
                    <TexturePattern
                      key={one.id}
                      id={`${id}${one.id}`}
                      tone={one.tone}
                      texture={one.texture}
                    />
                  ),
              )}
            </defs>
            <CartesianGrid vertical={false} stroke="var(--line)" />
            <XAxis dataKey="id" hide />
            <YAxis
              width={AXIS}
              tickCount={4}
              allowDecimals={!whole}
              axisLine={false}
              tickLine={false}
              tick={{ fill: 'var(--ink-3)', fontSize: 12 }}
              tickFormatter={(value: number) => NUMBER.format(value)}
            />
            {series.map((one) => (
              <Bar
                key={one.id}
                dataKey={one.id}
                stackId="all"
                isAnimationActive={false}
                fill={
                  one.texture !== undefined && one.texture !== 'solid'
                    ? `url(#${id}${one.id})`
                    : toneColour(one.tone)
                }
                stroke={one.texture === 'outline' ? toneColour(one.tone) : 'var(--paper)'}
                strokeWidth={series.length > 1 ? 1 : 0}
              >
                {numbered && (
                  <LabelList
                    position="top"
                    fill="var(--ink-2)"
                    fontSize={12}
                    formatter={(value) => NUMBER.format(Number(value))}
                  />
                )}
              </Bar>
            ))}
          </BarChart>
        </div>
        <ol
          ref={list}
          className={styles.columns}
          style={{ insetInlineStart: AXIS, blockSize: HEIGHT }}
          aria-label={label}
          onKeyDown={onKeyDown}
          onPointerLeave={tooltip.leave}
          onBlur={tooltip.leave}
        >
          {periods.map((period, at) => {
            const props = {
              className: styles.column,
              'data-at': at,
              'data-uncovered': period.covered === false || undefined,
              'aria-label': period.name,
              tabIndex: at === active ? 0 : -1,
              onPointerEnter: (event: { currentTarget: Element }) =>
                tooltip.show(event.currentTarget, period.name),
              onFocus: (event: { currentTarget: Element }) => {
                setActive(at);
                if (event.currentTarget.matches(':focus-visible'))
                  tooltip.show(event.currentTarget, period.name);
              },
            };
            return (
              <li key={period.id} className={styles.slot}>
                {onPick && period.covered !== false ? (
                  <button type="button" {...props} onClick={() => onPick(period.id)} />
                ) : (
                  <span role="img" {...props} />
                )}
              </li>
            );
          })}
        </ol>
        <div className={styles.foot} style={{ marginInlineStart: AXIS }} aria-hidden="true">
          {trendLabels(periods, plot).map((tick) => (
            <span
              key={tick.at}
              className={styles.tick}
              style={{ insetInlineStart: (tick.at * plot) / periods.length }}
            >
              {tick.label}
            </span>
          ))}
        </div>
      </div>
      <Tooltip state={tooltip} />
    </div>
  );
}
