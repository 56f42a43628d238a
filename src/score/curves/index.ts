import type { Curve } from '../../types.ts';
import type { CurveName, CurveOf, Judge } from './curve.ts';
import { identity } from './identity.ts';
import { linear } from './linear.ts';
import { lognormal } from './lognormal.ts';
import { points } from './points.ts';
import { range } from './range.ts';
import { steps } from './steps.ts';

type Makers = { readonly [Name in CurveName]: (curve: CurveOf<Name>) => Judge };

/** The curves by their word in the config; the compiler refuses a forgotten one. */
export const curves = { linear, range, lognormal, points, steps, identity } satisfies Makers;

const makers: Makers = curves;

const make = <Name extends CurveName>(type: Name, curve: CurveOf<Name>): Judge => makers[type](curve);

/** The curve of a metric, ready to judge. */
export const judgeOf = (curve: Curve): Judge => make(curve.type, curve);
