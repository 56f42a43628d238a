import type { StatisticSpec } from '../../types.ts';
import { breadth } from './breadth.ts';
import { clearance } from './clearance.ts';
import { completeness } from './completeness.ts';
import { count } from './count.ts';
import { distinctRatio } from './distinct-ratio.ts';
import { duration } from './duration.ts';
import { freeBlock } from './free-block.ts';
import { gini } from './gini.ts';
import { likert } from './likert.ts';
import { load } from './load.ts';
import { mean } from './mean.ts';
import { median } from './median.ts';
import { nps } from './nps.ts';
import { onTime } from './on-time.ts';
import { openShare } from './open-share.ts';
import { perDeal } from './per-deal.ts';
import { perPersonDay } from './per-person-day.ts';
import { preceded } from './preceded.ts';
import { quantile } from './quantile.ts';
import { rate } from './rate.ts';
import { ratio } from './ratio.ts';
import { response } from './response.ts';
import { share } from './share.ts';
import type { SpecOf, Statistic, StatisticName, Tools } from './statistic.ts';
import { sum } from './sum.ts';
import { topBox } from './top-box.ts';

type Makers = { readonly [Name in StatisticName]: (spec: SpecOf<Name>, tools: Tools) => Statistic };

/** The statistics by their word in the config; the compiler refuses a forgotten one. */
export const statistics = {
  count,
  rate,
  share,
  mean,
  sum,
  median,
  quantile,
  duration,
  onTime,
  ratio,
  preceded,
  clearance,
  topBox,
  nps,
  likert,
  response,
  load,
  openShare,
  perPersonDay,
  perDeal,
  completeness,
  breadth,
  gini,
  freeBlock,
  distinctRatio,
} satisfies Makers;

const makers: Makers = statistics;

/** The statistic that a metric asks for, ready to count. */
export const statisticOf = (spec: StatisticSpec, tools: Tools): Statistic => make(spec.type, spec, tools);

const make = <Name extends StatisticName>(type: Name, spec: SpecOf<Name>, tools: Tools): Statistic =>
  makers[type](spec, tools);
