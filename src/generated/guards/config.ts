// @ts-nocheck
/* Written from schemas/config.schema.json by `npm run update`; do not edit. */
import * as checks from '../../formats.ts';
import ucs2length from 'ajv/dist/runtime/ucs2length.js';
import equal from 'ajv/dist/runtime/equal.js';

const formats = { date: checks.isCalendarDate, moment: checks.isMoment };

export const guard = validate10;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","title":"Config","description":"spacesea.yaml: where the exports are, what is measured, and how it is scored.","type":"object","additionalProperties":false,"required":["version"],"properties":{"version":{"description":"Version of the config language.","const":1},"extends":{"description":"Built-in models (spacesea:se, spacesea:sa, spacesea:minimal) or relative files, later ones over earlier ones.","type":"array","items":{"description":"Model or file.","type":"string","minLength":1}},"title":{"description":"Title of the report.","type":"string","minLength":1},"calendar":{"description":"Fiscal year, time zone and working time.","type":"object","additionalProperties":false,"properties":{"fiscalYearStart":{"description":"First month of the fiscal year.","type":"integer","minimum":1,"maximum":12},"timezone":{"description":"IANA time zone of dates without an offset.","type":"string","minLength":1},"workdays":{"description":"Working days.","type":"array","items":{"enum":["mon","tue","wed","thu","fri","sat","sun"],"type":"string"},"minItems":1,"uniqueItems":true},"hours":{"description":"Working hours, such as 09:00-17:30.","type":"string","pattern":"^([01]\\d|2[0-3]):[0-5]\\d-(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"},"holidays":{"description":"Days on which nobody works.","type":"array","items":{"description":"A day.","type":"string","format":"date"},"uniqueItems":true}}},"sources":{"description":"The exports, by a name of your choice.","type":"object","additionalProperties":{"$ref":"#/definitions/source"},"propertyNames":{"pattern":"^[a-z][a-z0-9_]*$"}},"currencies":{"title":"Currencies","description":"Into which currency amounts are converted on reading, and at which rates.","type":"object","additionalProperties":false,"required":["to"],"properties":{"to":{"description":"Currency of the report.","type":"string","minLength":1},"rates":{"description":"Currency of the exports: what one unit of it is worth in that of the report.","type":"object","additionalProperties":{"description":"Rate.","type":"number","exclusiveMinimum":0,"maximum":1000000000}}}},"people":{"description":"The roster.","type":"object","additionalProperties":false,"required":["source"],"properties":{"source":{"description":"Source of kind person.","type":"string","minLength":1,"pattern":"^[a-z][a-z0-9_]*$"}}},"privacy":{"description":"What may be shown of people.","type":"object","additionalProperties":false,"properties":{"minPeople":{"description":"A number is shown only if this many people stand behind it.","type":"integer","minimum":3},"individuals":{"description":"May numbers of single engineers be shown? Survey answers never are.","enum":["forbid","allow"],"type":"string"},"aboutPeople":{"description":"false says that no record is about people (countries, products); then no number is hidden.","type":"boolean"},"drop":{"description":"Columns that are dropped on reading.","type":"array","items":{"description":"Field or header.","type":"string","minLength":1},"uniqueItems":true}}},"groupBy":{"description":"Fields by which results are also shown.","type":"array","items":{"$ref":"#/definitions/field"},"uniqueItems":true},"metrics":{"description":"The metrics, by id.","type":"object","additionalProperties":{"$ref":"#/definitions/metric"},"propertyNames":{"pattern":"^[a-z][a-z0-9_]*$"}},"questions":{"description":"What surveys ask, by item; `spacesea survey` prints it.","type":"object","additionalProperties":{"$ref":"#/definitions/question"},"propertyNames":{"pattern":"^[a-z][a-z0-9_]*$"}},"dimensions":{"description":"The dimensions, by id; the only place where weights live.","type":"object","additionalProperties":{"$ref":"#/definitions/dimension"},"propertyNames":{"pattern":"^[a-z][a-z0-9_]*$"}},"aggregation":{"description":"How scores are combined.","type":"object","additionalProperties":false,"properties":{"metrics":{"$ref":"#/definitions/aggregator"},"dimensions":{"$ref":"#/definitions/aggregator"}}},"missing":{"description":"How much may be missing.","type":"object","additionalProperties":false,"properties":{"minCoverage":{"description":"Share of weight that must be present.","type":"number","minimum":0,"maximum":1},"minMetrics":{"description":"Metrics that a dimension needs.","type":"integer","minimum":1},"minDimensions":{"description":"Dimensions that the overall score needs.","type":"integer","minimum":1},"needSurvey":{"description":"Does the overall score need at least one survey-based metric?","type":"boolean"}}},"target":{"description":"A score that is on target.","type":"number","minimum":0,"maximum":100},"uncertainty":{"description":"Intervals and tests.","type":"object","additionalProperties":false,"properties":{"level":{"description":"Confidence level.","type":"number","exclusiveMinimum":0,"exclusiveMaximum":1},"draws":{"description":"Draws.","type":"integer","minimum":100,"maximum":100000},"seed":{"description":"Seed of the draws.","type":"integer","minimum":0},"correction":{"description":"Correction for looking at many metrics.","enum":["holm","none"],"type":"string"}}},"weightSets":{"description":"Other weights, chosen by --weights.","type":"object","additionalProperties":{"description":"Weights that replace those of the model.","type":"object","additionalProperties":false,"properties":{"dimensions":{"description":"Dimension: weight.","type":"object","additionalProperties":{"description":"Weight.","type":"number","minimum":0}},"metrics":{"description":"Metric: weight.","type":"object","additionalProperties":{"description":"Weight.","type":"number","minimum":0}}},"minProperties":1}},"checks":{"description":"Conditions for CI.","type":"array","items":{"$ref":"#/definitions/check"}},"lint":{"description":"What `config lint` finds, and the team has agreed to.","type":"object","additionalProperties":false,"properties":{"accept":{"description":"Rule: why what it finds is right here.","type":"object","additionalProperties":false,"properties":{"few-dimensions":{"description":"Fewer than three dimensions have weight.","type":"string","minLength":1},"no-survey":{"description":"No metric with weight asks people.","type":"string","minLength":1},"dominant-metric":{"description":"One metric is more than a quarter of the overall score.","type":"string","minLength":1},"dominant-dimension":{"description":"One dimension is more than two fifths of the overall score.","type":"string","minLength":1},"many-metrics":{"description":"More than twenty metrics are scored.","type":"string","minLength":1},"activity-alone":{"description":"Activity is counted, and no outcome stands beside it.","type":"string","minLength":1},"one-sided-volume":{"description":"A volume is scored as if more, or less, were always better.","type":"string","minLength":1},"tension":{"description":"A metric stands without any of those that hold it in balance.","type":"string","minLength":1},"unplaced-metric":{"description":"A metric belongs to no dimension.","type":"string","minLength":1},"no-reference":{"description":"Nothing is said of where goalposts come from.","type":"string","minLength":1},"unused-source":{"description":"Nothing reads a source.","type":"string","minLength":1},"unused-column":{"description":"Nothing reads a column that is mapped.","type":"string","minLength":1},"unfed-metric":{"description":"No file feeds a metric.","type":"string","minLength":1},"stuck-score":{"description":"The score of a metric was always 0 or 100.","type":"string","minLength":1},"correlated":{"description":"Two metrics say the same.","type":"string","minLength":1}}}}}},"definitions":{"field":{"description":"A field of the record (`outcome`), of the deal it points at (`deal.outcome`) or of its person (`person.team`).","type":"string","minLength":1,"pattern":"^(deal\\.|person\\.)?[a-z][a-z0-9_]*$","title":"FieldPath"},"operand":{"title":"Operand","anyOf":[{"type":["string","number"]},{"description":"Another field of the same record, or a date so many days later.","type":"object","additionalProperties":false,"required":["column"],"properties":{"column":{"$ref":"#/definitions/field"},"addDays":{"description":"Days added to that date.","type":"number"}}}]},"condition":{"title":"Condition","description":"A bare value means equal; otherwise operators, all of which must hold.","anyOf":[{"type":["string","number","boolean"]},{"description":"Operators; all must hold.","type":"object","additionalProperties":false,"properties":{"eq":{"type":["string","number","boolean"]},"ne":{"type":["string","number","boolean"]},"in":{"description":"One of these.","type":"array","items":{"type":["string","number","boolean"]},"minItems":1},"notIn":{"description":"None of these.","type":"array","items":{"type":["string","number","boolean"]},"minItems":1},"gt":{"$ref":"#/definitions/operand"},"gte":{"$ref":"#/definitions/operand"},"lt":{"$ref":"#/definitions/operand"},"lte":{"$ref":"#/definitions/operand"},"between":{"description":"From the first to the second, both included.","type":"array","items":{"type":["string","number"]},"minItems":2,"maxItems":2},"exists":{"description":"Is there a value at all?","type":"boolean"},"filled":{"description":"Is there a value that is no placeholder such as TBD, n/a, ? or none?","type":"boolean"},"timed":{"description":"Is there a time of day?","type":"boolean"},"during":{"description":"On a working day and between these times, such as 08:00-18:00, on the clock of the calendar or of the person.","type":"string","pattern":"^([01]\\d|2[0-3]):[0-5]\\d-(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"},"contains":{"description":"Holds this text, in any case.","type":"string","minLength":1},"startsWith":{"description":"Starts with this text, in any case.","type":"string","minLength":1}},"minProperties":1}]},"where":{"title":"Where","description":"Conditions on fields, all of which must hold.","type":"object","properties":{"any":{"description":"At least one must hold.","type":"array","items":{"$ref":"#/definitions/where"},"minItems":1},"all":{"description":"Every one must hold.","type":"array","items":{"$ref":"#/definitions/where"},"minItems":1},"not":{"$ref":"#/definitions/where"}},"additionalProperties":{"$ref":"#/definitions/condition"}},"quantity":{"title":"Quantity","description":"What is added up: the records themselves, or a number they hold.","anyOf":[{"const":"count","type":"string"},{"description":"The sum of a field.","type":"object","additionalProperties":false,"required":["sum"],"properties":{"sum":{"$ref":"#/definitions/field"},"divideBy":{"description":"Each value is divided by this, such as 60 for minutes to hours.","type":"number","exclusiveMinimum":0}}}]},"dealQuantity":{"title":"DealQuantity","description":"What a deal has: how many records, a sum over them, or the largest value.","anyOf":[{"const":"count","type":"string"},{"description":"The sum of a field.","type":"object","additionalProperties":false,"required":["sum"],"properties":{"sum":{"$ref":"#/definitions/field"},"divideBy":{"description":"Each value is divided by this, such as 60 for minutes to hours.","type":"number","exclusiveMinimum":0}}},{"description":"The largest value of a field.","type":"object","additionalProperties":false,"required":["max"],"properties":{"max":{"$ref":"#/definitions/field"}}}]},"scale":{"title":"Scale","description":"Lowest and highest answer. A statistic without it goes by `scale_min` and `scale_max` of each answer.","type":"array","items":{"type":"number"},"minItems":2,"maxItems":2},"ratioPart":{"description":"One side of a ratio.","type":"object","additionalProperties":false,"required":["of"],"properties":{"of":{"$ref":"#/definitions/quantity"},"where":{"$ref":"#/definitions/where"}},"title":"RatioPart"},"askedField":{"title":"AskedField","anyOf":[{"description":"A field asked of every record.","type":"string","minLength":1},{"description":"A field asked only of the records for which `where` holds.","type":"object","additionalProperties":false,"required":["field"],"properties":{"field":{"$ref":"#/definitions/field"},"where":{"$ref":"#/definitions/where"}}}]},"statistic":{"title":"Statistic","type":"object","discriminator":{"propertyName":"type"},"required":["type"],"oneOf":[{"title":"CountStatistic","description":"How many records.","type":"object","additionalProperties":false,"required":["type"],"properties":{"type":{"const":"count","type":"string"}}},{"title":"RateStatistic","description":"Records, or a sum, for each unit of exposure.","type":"object","additionalProperties":false,"required":["type","of","per"],"properties":{"type":{"const":"rate","type":"string"},"of":{"$ref":"#/definitions/quantity"},"per":{"description":"Exposure: FTE time from the roster, calendar weeks, or deals touched.","enum":["personWeek","personMonth","personQuarter","personYear","week","deal"],"type":"string"}}},{"title":"ShareStatistic","description":"Share of records for which a condition holds, optionally weighted.","type":"object","additionalProperties":false,"required":["type","where"],"properties":{"type":{"const":"share","type":"string"},"where":{"$ref":"#/definitions/where"},"weight":{"$ref":"#/definitions/field"}}},{"title":"MeanStatistic","description":"Mean of a field.","type":"object","additionalProperties":false,"required":["type","field"],"properties":{"type":{"const":"mean","type":"string"},"field":{"$ref":"#/definitions/field"}}},{"title":"SumStatistic","description":"Sum of a field.","type":"object","additionalProperties":false,"required":["type","field"],"properties":{"type":{"const":"sum","type":"string"},"field":{"$ref":"#/definitions/field"}}},{"title":"MedianStatistic","description":"Median of a field.","type":"object","additionalProperties":false,"required":["type","field"],"properties":{"type":{"const":"median","type":"string"},"field":{"$ref":"#/definitions/field"}}},{"title":"QuantileStatistic","description":"Quantile of a field, type 7.","type":"object","additionalProperties":false,"required":["type","field","p"],"properties":{"type":{"const":"quantile","type":"string"},"field":{"$ref":"#/definitions/field"},"p":{"description":"From 0 to 1.","type":"number","minimum":0,"maximum":1}}},{"title":"DurationStatistic","description":"Time from one moment to another; what is still open counts as censored (Kaplan-Meier), and as overdue after the day `due`.","type":"object","additionalProperties":false,"required":["type","from","to","unit","summary"],"properties":{"type":{"const":"duration","type":"string"},"from":{"$ref":"#/definitions/field"},"to":{"$ref":"#/definitions/field"},"due":{"$ref":"#/definitions/field"},"unit":{"description":"Unit of the result.","enum":["hours","days","workingHours","workingDays"],"type":"string"},"summary":{"description":"Which number sums up the durations.","enum":["median","p90","mean"],"type":"string"}}},{"title":"OnTimeStatistic","description":"Share of records that got from one moment to another within a limit; those whose time is not up yet are not judged.","type":"object","additionalProperties":false,"required":["type","from","to","limit","unit"],"properties":{"type":{"const":"onTime","type":"string"},"from":{"$ref":"#/definitions/field"},"to":{"$ref":"#/definitions/field"},"limit":{"description":"The longest time that is still on time.","type":"number","minimum":0},"unit":{"description":"Unit of the limit.","enum":["hours","days","workingHours","workingDays"],"type":"string"}}},{"title":"RatioStatistic","description":"One sum or count divided by another.","type":"object","additionalProperties":false,"required":["type","numerator","denominator"],"properties":{"type":{"const":"ratio","type":"string"},"numerator":{"$ref":"#/definitions/ratioPart"},"denominator":{"$ref":"#/definitions/ratioPart"}}},{"title":"PrecededStatistic","description":"Share of some records of the period before which, for the same deal or whatever `same` names, another record came.","type":"object","additionalProperties":false,"required":["type","of","by","same","at","days"],"properties":{"type":{"const":"preceded","type":"string"},"of":{"$ref":"#/definitions/where"},"by":{"$ref":"#/definitions/where"},"same":{"$ref":"#/definitions/field"},"at":{"$ref":"#/definitions/field"},"days":{"description":"How many days before it may lie.","type":"integer","minimum":0}}},{"title":"ClearanceStatistic","description":"Records closed in the period for each one opened in it.","type":"object","additionalProperties":false,"required":["type","opened","closed"],"properties":{"type":{"const":"clearance","type":"string"},"opened":{"$ref":"#/definitions/field"},"closed":{"$ref":"#/definitions/field"}}},{"title":"TopBoxStatistic","description":"Share of answers in the top boxes of the scale.","type":"object","additionalProperties":false,"required":["type"],"properties":{"type":{"const":"topBox","type":"string"},"top":{"description":"How many boxes from the top count.","type":"integer","minimum":1},"scale":{"$ref":"#/definitions/scale"}}},{"title":"NpsStatistic","description":"Promoters (9, 10) minus detractors (0 to 6), in points from -100 to 100.","type":"object","additionalProperties":false,"required":["type"],"properties":{"type":{"const":"nps","type":"string"}}},{"title":"LikertStatistic","description":"Answers rescaled to 0..1, averaged for each respondent, then over respondents.","type":"object","additionalProperties":false,"required":["type"],"properties":{"type":{"const":"likert","type":"string"},"reverse":{"description":"Items whose scale runs the other way.","type":"array","items":{"description":"Item.","type":"string","minLength":1},"uniqueItems":true},"scale":{"$ref":"#/definitions/scale"}}},{"title":"ResponseStatistic","description":"Share of the people on the roster who answered.","type":"object","additionalProperties":false,"required":["type"],"properties":{"type":{"const":"response","type":"string"}}},{"title":"LoadStatistic","description":"Time-averaged number of open items for each person.","type":"object","additionalProperties":false,"required":["type","from","to"],"properties":{"type":{"const":"load","type":"string"},"from":{"$ref":"#/definitions/field"},"to":{"$ref":"#/definitions/field"},"due":{"$ref":"#/definitions/field"}}},{"title":"OpenShareStatistic","description":"Of the records open on the last day of the period, or on the day of the export if that is earlier: share for which a condition holds, or a day is past, or a day is recent.","type":"object","additionalProperties":false,"required":["type","from","to"],"properties":{"type":{"const":"openShare","type":"string"},"from":{"$ref":"#/definitions/field"},"to":{"$ref":"#/definitions/field"},"where":{"$ref":"#/definitions/where"},"past":{"$ref":"#/definitions/field"},"recent":{"title":"RecentDay","description":"A day that lies at most so many days back.","type":"object","additionalProperties":false,"required":["field","days"],"properties":{"field":{"$ref":"#/definitions/field"},"days":{"description":"Days back that are still recent.","type":"integer","minimum":0}}},"lookBack":{"description":"Also of periods that ended more than 31 days before the export: only for an export that says what was open then.","type":"boolean"}}},{"title":"PerPersonDayStatistic","description":"Mean number of different values for each person and day with at least one record.","type":"object","additionalProperties":false,"required":["type","distinct"],"properties":{"type":{"const":"perPersonDay","type":"string"},"distinct":{"$ref":"#/definitions/field"}}},{"title":"PerDealStatistic","description":"What the records of a deal come to, over deals: by `deal_id`, of deals by `id`.","type":"object","additionalProperties":false,"required":["type","of","summary"],"properties":{"type":{"const":"perDeal","type":"string"},"of":{"$ref":"#/definitions/dealQuantity"},"summary":{"description":"Which number sums up the deals.","enum":["mean","median"],"type":"string"}}},{"title":"CompletenessStatistic","description":"Mean over records of the share of fields that are filled in.","type":"object","additionalProperties":false,"required":["type","fields"],"properties":{"type":{"const":"completeness","type":"string"},"fields":{"description":"What should be filled in; placeholders such as TBD or n/a do not count.","type":"array","minItems":1,"items":{"$ref":"#/definitions/askedField"}}}},{"title":"BreadthStatistic","description":"Share of people with at least one matching record, or of their weeks with one.","type":"object","additionalProperties":false,"required":["type"],"properties":{"type":{"const":"breadth","type":"string"},"every":{"description":"`week`: the share of person-weeks, of the calendar weeks that each person was there.","enum":["week"],"type":"string"}}},{"title":"GiniStatistic","description":"How unevenly records or a sum are spread over people, 0 for evenly.","type":"object","additionalProperties":false,"required":["type","of"],"properties":{"type":{"const":"gini","type":"string"},"of":{"$ref":"#/definitions/quantity"}}},{"title":"FreeBlockStatistic","description":"Share of person-days with enough free minutes in a row within the working hours, between the meetings that the records are.","type":"object","additionalProperties":false,"required":["type","from","minutes","block"],"properties":{"type":{"const":"freeBlock","type":"string"},"from":{"$ref":"#/definitions/field"},"minutes":{"$ref":"#/definitions/field"},"block":{"description":"How many minutes in a row must be free.","type":"number","exclusiveMinimum":0}}},{"title":"DistinctRatioStatistic","description":"How many different values of one field for each different value of another: account managers for each engineer, say.","type":"object","additionalProperties":false,"required":["type","above","below"],"properties":{"type":{"const":"distinctRatio","type":"string"},"above":{"$ref":"#/definitions/field"},"below":{"$ref":"#/definitions/field"}}}]},"curve":{"title":"Curve","type":"object","discriminator":{"propertyName":"type"},"required":["type"],"oneOf":[{"title":"LinearCurve","description":"From 0 at `worst` to 100 at `best`; which of the two is larger gives the direction.","type":"object","additionalProperties":false,"required":["type","worst","best"],"properties":{"type":{"const":"linear","type":"string"},"worst":{"description":"Value that scores 0.","type":"number"},"best":{"description":"Value that scores 100.","type":"number"},"scale":{"description":"Straight in the value or in its logarithm.","enum":["linear","log"],"type":"string"}}},{"title":"RangeCurve","description":"100 inside `ideal`, falling to 0 at both ends of `zero`: too much is as bad as too little.","type":"object","additionalProperties":false,"required":["type","zero","ideal"],"properties":{"type":{"const":"range","type":"string"},"zero":{"type":"array","items":{"type":"number"},"minItems":2,"maxItems":2,"description":"Values that score 0."},"ideal":{"type":"array","items":{"type":"number"},"minItems":2,"maxItems":2,"description":"Values between which the score is 100."}}},{"title":"LognormalCurve","description":"The curve that Lighthouse uses.","type":"object","additionalProperties":false,"required":["type","score90","score50"],"properties":{"type":{"const":"lognormal","type":"string"},"score90":{"description":"Value that scores 90.","type":"number","exclusiveMinimum":0},"score50":{"description":"Value that scores 50.","type":"number","exclusiveMinimum":0}}},{"title":"PointsCurve","description":"Straight lines between points.","type":"object","additionalProperties":false,"required":["type","points"],"properties":{"type":{"const":"points","type":"string"},"points":{"description":"Pairs of value and score, values rising.","type":"array","items":{"type":"array","items":{"type":"number"},"minItems":2,"maxItems":2},"minItems":2}}},{"title":"StepsCurve","description":"A score from each value on.","type":"object","additionalProperties":false,"required":["type","steps"],"properties":{"type":{"const":"steps","type":"string"},"steps":{"description":"Pairs of value and score, values rising; below the first the score is that of `below`.","type":"array","items":{"type":"array","items":{"type":"number"},"minItems":2,"maxItems":2},"minItems":1},"below":{"description":"Score below the first step; 0 if not given.","type":"number","minimum":0,"maximum":100}}},{"title":"IdentityCurve","description":"The value is already a score from 0 to 100.","type":"object","additionalProperties":false,"required":["type"],"properties":{"type":{"const":"identity","type":"string"}}}]},"aggregator":{"title":"Aggregator","description":"arithmetic, harmonic or geometric; `floor` lifts scores below it first, so that one zero does not wipe out the rest.","anyOf":[{"enum":["arithmetic","geometric","harmonic"],"type":"string"},{"description":"Method with a floor.","type":"object","additionalProperties":false,"required":["method","floor"],"properties":{"method":{"description":"Which mean.","enum":["geometric","harmonic"],"type":"string"},"floor":{"description":"Scores below it are lifted to it.","type":"number","minimum":0,"maximum":100}}}]},"periodDate":{"title":"PeriodDate","description":"Which date puts a record into a period.","anyOf":[{"$ref":"#/definitions/field"},{"description":"A date, moved by so many days or months.","type":"object","additionalProperties":false,"required":["field"],"properties":{"field":{"$ref":"#/definitions/field"},"addDays":{"description":"Days.","type":"integer"},"addMonths":{"description":"Months.","type":"integer"}}}]},"metric":{"description":"A metric: from records to a value, and from the value to a score.","type":"object","additionalProperties":false,"required":["title","source","statistic"],"properties":{"title":{"description":"What people call it.","type":"string","minLength":1},"why":{"description":"Why it is worth looking at.","type":"string","minLength":1},"advice":{"description":"What to ask when it is low.","type":"string","minLength":1},"limits":{"description":"How it can mislead or be gamed.","type":"string","minLength":1},"reference":{"description":"Where the goalposts come from.","type":"object","additionalProperties":false,"required":["grade","source"],"properties":{"grade":{"description":"measured: a published benchmark; practitioner: published opinion; judgement: ours.","enum":["measured","practitioner","judgement"],"type":"string"},"source":{"description":"The source, in words.","type":"string","minLength":1}}},"tension":{"description":"Metrics to read beside this one.","type":"array","items":{"description":"Metric.","type":"string","minLength":1},"uniqueItems":true},"dimension":{"description":"The dimension it is meant for. It belongs to it only when `dimensions` says so, with its weight.","type":"string","minLength":1},"unit":{"description":"Unit of the value, as printed, such as `demos per SE and week`; `%` prints a share as a percentage.","type":"string","minLength":1},"source":{"description":"Which source the records come from.","type":"string","minLength":1,"pattern":"^[a-z][a-z0-9_]*$"},"date":{"$ref":"#/definitions/periodDate"},"where":{"$ref":"#/definitions/where"},"statistic":{"$ref":"#/definitions/statistic"},"minSample":{"description":"Fewer records than this give no score.","type":"integer","minimum":1},"curve":{"$ref":"#/definitions/curve"},"enabled":{"description":"false removes the metric.","type":"boolean"}},"title":"Metric"},"question":{"title":"Question","description":"What is asked of whom to get the answers to an item.","type":"object","additionalProperties":false,"required":["text","ask"],"properties":{"text":{"description":"The question as people read it, on one line.","type":"string","minLength":1},"ask":{"description":"Roles that are asked.","type":"array","items":{"enum":["se","sa","ae","customer","product","customer_success"],"type":"string"},"minItems":1,"uniqueItems":true},"scale":{"description":"Lowest and highest answer; [1, 5] if nothing is said.","type":"array","items":{"type":"integer"},"minItems":2,"maxItems":2},"labels":{"description":"Which words stand at the ends and the steps of the scale; agreement if nothing is said.","enum":["agreement","satisfaction","frequency","likelihood"],"type":"string"},"reverse":{"description":"true says that a high answer is bad; metrics name the item under `reverse`, too.","type":"boolean"},"optional":{"description":"true says that it does not concern everybody: the form offers that as an answer.","type":"boolean"}}},"guard":{"title":"Guard","description":"Exported header: the values, in any case, with which the row is meant.","type":"object","additionalProperties":{"description":"One value, or several.","anyOf":[{"type":["string","number","boolean"]},{"type":"array","items":{"type":["string","number","boolean"]},"minItems":1}]},"minProperties":1},"alternative":{"title":"Alternative","description":"An exported header, or a header or value that counts in some rows only.","anyOf":[{"description":"Exported header.","type":"string","minLength":1},{"description":"A header or a value, and when it counts.","type":"object","additionalProperties":false,"properties":{"column":{"description":"Exported header.","type":"string","minLength":1},"value":{"description":"A fixed value.","type":["string","number","boolean"]},"when":{"$ref":"#/definitions/guard"}},"minProperties":1}]},"column":{"title":"Column","description":"The exported header, or how to read it.","anyOf":[{"description":"Exported header.","type":"string","minLength":1},{"description":"How to read a column.","type":"object","additionalProperties":false,"properties":{"from":{"description":"Exported header; or several, of which the first with a value counts.","anyOf":[{"description":"Exported header.","type":"string","minLength":1},{"description":"Headers and values, the first with a value counts.","type":"array","items":{"$ref":"#/definitions/alternative"},"minItems":1}]},"value":{"type":["string","number","boolean"],"description":"A fixed value for every row, instead of a column."},"map":{"description":"Exported value: canonical value. Letter case and a number before the words, such as `6 - `, do not matter.","type":"object","additionalProperties":{"type":["string","number","boolean"]},"minProperties":1},"otherwise":{"type":["string","number","boolean"],"description":"What any other value becomes; `reject` rejects the row."},"except":{"description":"Parts of words: a value that holds one and is in no map is not taken for `otherwise`; the row is rejected.","type":"array","items":{"description":"Part of a word, in any case.","type":"string","minLength":1},"minItems":1,"uniqueItems":true},"utc":{"description":"Times without an offset are in UTC, not in the time zone of the calendar.","type":"boolean"},"date":{"description":"Form of the dates, such as DD/MM/YYYY, D MMM YY h:mm A, iso, excel, or several: iso | excel.","type":"string","minLength":1},"decimal":{"description":"Decimal mark.","enum":[".",","],"type":"string"},"thousands":{"description":"Mark between groups of three digits.","enum":[",","."," ","'","_"],"type":"string"},"percent":{"description":"Every number carries a sign for per cent; the values stay in per cent.","type":"boolean"},"divideBy":{"description":"Each number is divided by this, such as 60 for seconds to minutes.","type":"number","exclusiveMinimum":0},"startsWith":{"description":"Values that begin otherwise are left out, such as 006 for the deals among what a Salesforce task points at.","type":"string","minLength":1},"join":{"description":"What stands between the values of columns that bear the same name, such as \"; \".","type":"string","minLength":1},"type":{"description":"Type of a column that is not one of the canonical fields.","enum":["text","number","boolean","date"],"type":"string"}},"minProperties":1}]},"labelSet":{"title":"LabelSet","description":"Answers in words that spacesea knows, with the number of points of their scale.","type":"string","enum":["agree4","agree5","agree7","satisfied4","satisfied5","satisfied7","frequency4","frequency5","importance5","quality5","likely5","yesno"]},"labels":{"title":"Labels","description":"How the words of answers become numbers: a known set of answers, or each answer with its number. Those of a source hold for all items that do not say it themselves.","anyOf":[{"$ref":"#/definitions/labelSet"},{"description":"Answer as exported: number. Letter case, spaces and punctuation do not matter.","type":"object","additionalProperties":{"type":"number"},"minProperties":1}]},"item":{"title":"Item","description":"The question as exported, or how to read its answers.","anyOf":[{"description":"Question as exported.","type":"string","minLength":1},{"description":"How to read the answers to a question.","type":"object","additionalProperties":false,"properties":{"from":{"description":"Question as exported; without it the name of the item.","type":"string","minLength":1},"labels":{"$ref":"#/definitions/labels"},"scale":{"$ref":"#/definitions/scale"},"notApplicable":{"description":"Answers that say nothing about the question, beside the usual ones such as N/A.","type":"array","items":{"description":"Text or number of the answer.","type":["string","number"]},"minItems":1,"uniqueItems":true},"choices":{"description":"Where several answers may be chosen. Answer as exported: item that is 1 where it is chosen and 0 where it is not.","type":"object","additionalProperties":{"description":"Item.","type":"string","minLength":1,"pattern":"^[a-z][a-z0-9_]*$"},"minProperties":1},"split":{"description":"What stands between chosen answers; without it `;`, ` / `, `|`, a line end or a comma.","type":"string","minLength":1}},"minProperties":1}]},"source":{"description":"One kind of export.","type":"object","additionalProperties":false,"required":["kind"],"properties":{"kind":{"description":"Which records the source holds.","enum":["deal","activity","survey","person"],"type":"string"},"files":{"description":"Paths, from the folder of the file that says so; `*`, `**`, `?` and `{a,b}` match names, `{period}` stands for the period.","type":"array","items":{"description":"Path or pattern.","type":"string","minLength":1},"minItems":1},"encoding":{"description":"How the tables are encoded, where they are neither UTF-8 nor UTF-16, which are recognised; JSON always is one of these.","enum":["utf-8","utf-16le","utf-16be","windows-1252","iso-8859-1","iso-8859-2","iso-8859-15","windows-1250","windows-1251","macintosh","shift_jis","gb18030","big5","euc-kr"],"type":"string"},"preset":{"description":"A built-in column mapping, found by the header if not given; `columns` override it. none: no preset.","type":"string","minLength":1},"columns":{"description":"Canonical field, or a field of your own: where it comes from.","type":"object","additionalProperties":{"$ref":"#/definitions/column"},"propertyNames":{"pattern":"^[a-z][a-z0-9_]*$"}},"dates":{"description":"What stands first in dates such as 03/04/2026 that could be read in two ways.","enum":["day-first","month-first"],"type":"string"},"skip":{"$ref":"#/definitions/guard"},"sheet":{"description":"Sheet of an Excel workbook; else the first one.","type":"string","minLength":1},"labels":{"$ref":"#/definitions/labels"},"items":{"description":"Surveys with one column for each question. Item of the model: the question as exported.","type":"object","additionalProperties":{"$ref":"#/definitions/item"},"propertyNames":{"pattern":"^[a-z][a-z0-9_]*$"},"minProperties":1},"nulls":{"description":"Cells that mean nothing; an empty cell always does.","type":"array","items":{"description":"Text of the cell.","type":"string","minLength":1},"uniqueItems":true},"key":{"description":"Fields that together name a record.","type":"array","items":{"description":"Field.","type":"string","minLength":1,"pattern":"^[a-z][a-z0-9_]*$"},"minItems":1,"uniqueItems":true},"onDuplicate":{"description":"What to do with different records of the same key.","enum":["reject","first","last","latest"],"type":"string"},"maxRejected":{"description":"Above this share of rejected rows nothing is scored.","type":"number","minimum":0,"maximum":1},"where":{"$ref":"#/definitions/where"}},"title":"Source"},"dimension":{"description":"A group of metrics.","type":"object","additionalProperties":false,"required":["metrics"],"properties":{"title":{"description":"What people call it.","type":"string","minLength":1},"letter":{"description":"One letter for narrow tables.","type":"string","minLength":1,"maxLength":1},"short":{"description":"A short name for narrow tables.","type":"string","minLength":1,"maxLength":14},"weight":{"description":"Relative weight in the overall score; 0 shows it without scoring.","type":"number","minimum":0},"metrics":{"description":"Metric: relative weight; 0 shows it without scoring.","type":"object","additionalProperties":{"description":"Weight.","type":"number","minimum":0}},"aggregation":{"$ref":"#/definitions/aggregator"}},"title":"Dimension"},"check":{"description":"A condition for CI.","type":"object","additionalProperties":false,"required":["id","of"],"properties":{"id":{"description":"Name of the check.","type":"string","minLength":1,"pattern":"^[a-z][a-z0-9_-]*$"},"of":{"description":"What is checked: overall, a dimension, a metric, `dimensions.*`, `metrics.*`, or one of these with `.coverage`.","type":"string","minLength":1},"min":{"description":"Lowest score or share allowed.","type":"number"},"max":{"description":"Highest allowed.","type":"number"},"maxDrop":{"description":"Largest clear fall allowed, in points.","type":"number","minimum":0},"level":{"description":"error fails, and is meant if nothing is said; warn only reports.","enum":["error","warn"],"type":"string"},"onMissing":{"description":"What a missing number does; fail if nothing is said. A change that nobody can tell is unsure then.","enum":["fail","warn","pass"],"type":"string"}},"title":"Check"}}};
const schema24 = {"description":"A field of the record (`outcome`), of the deal it points at (`deal.outcome`) or of its person (`person.team`).","type":"string","minLength":1,"pattern":"^(deal\\.|person\\.)?[a-z][a-z0-9_]*$","title":"FieldPath"};
const schema68 = {"title":"Question","description":"What is asked of whom to get the answers to an item.","type":"object","additionalProperties":false,"required":["text","ask"],"properties":{"text":{"description":"The question as people read it, on one line.","type":"string","minLength":1},"ask":{"description":"Roles that are asked.","type":"array","items":{"enum":["se","sa","ae","customer","product","customer_success"],"type":"string"},"minItems":1,"uniqueItems":true},"scale":{"description":"Lowest and highest answer; [1, 5] if nothing is said.","type":"array","items":{"type":"integer"},"minItems":2,"maxItems":2},"labels":{"description":"Which words stand at the ends and the steps of the scale; agreement if nothing is said.","enum":["agreement","satisfaction","frequency","likelihood"],"type":"string"},"reverse":{"description":"true says that a high answer is bad; metrics name the item under `reverse`, too.","type":"boolean"},"optional":{"description":"true says that it does not concern everybody: the form offers that as an answer.","type":"boolean"}}};
const schema70 = {"title":"Aggregator","description":"arithmetic, harmonic or geometric; `floor` lifts scores below it first, so that one zero does not wipe out the rest.","anyOf":[{"enum":["arithmetic","geometric","harmonic"],"type":"string"},{"description":"Method with a floor.","type":"object","additionalProperties":false,"required":["method","floor"],"properties":{"method":{"description":"Which mean.","enum":["geometric","harmonic"],"type":"string"},"floor":{"description":"Scores below it are lifted to it.","type":"number","minimum":0,"maximum":100}}}]};
const schema73 = {"description":"A condition for CI.","type":"object","additionalProperties":false,"required":["id","of"],"properties":{"id":{"description":"Name of the check.","type":"string","minLength":1,"pattern":"^[a-z][a-z0-9_-]*$"},"of":{"description":"What is checked: overall, a dimension, a metric, `dimensions.*`, `metrics.*`, or one of these with `.coverage`.","type":"string","minLength":1},"min":{"description":"Lowest score or share allowed.","type":"number"},"max":{"description":"Highest allowed.","type":"number"},"maxDrop":{"description":"Largest clear fall allowed, in points.","type":"number","minimum":0},"level":{"description":"error fails, and is meant if nothing is said; warn only reports.","enum":["error","warn"],"type":"string"},"onMissing":{"description":"What a missing number does; fail if nothing is said. A change that nobody can tell is unsure then.","enum":["fail","warn","pass"],"type":"string"}},"title":"Check"};
const func0 = Object.prototype.hasOwnProperty;
const func49 = (ucs2length.default ?? ucs2length);
const func32 = (equal.default ?? equal);
const pattern0 = new RegExp("^([01]\\d|2[0-3]):[0-5]\\d-(([01]\\d|2[0-3]):[0-5]\\d|24:00)$", "u");
const pattern1 = new RegExp("^[a-z][a-z0-9_]*$", "u");
const pattern6 = new RegExp("^(deal\\.|person\\.)?[a-z][a-z0-9_]*$", "u");
const pattern46 = new RegExp("^[a-z][a-z0-9_-]*$", "u");
const formats0 = formats.date;
const schema12 = {"description":"One kind of export.","type":"object","additionalProperties":false,"required":["kind"],"properties":{"kind":{"description":"Which records the source holds.","enum":["deal","activity","survey","person"],"type":"string"},"files":{"description":"Paths, from the folder of the file that says so; `*`, `**`, `?` and `{a,b}` match names, `{period}` stands for the period.","type":"array","items":{"description":"Path or pattern.","type":"string","minLength":1},"minItems":1},"encoding":{"description":"How the tables are encoded, where they are neither UTF-8 nor UTF-16, which are recognised; JSON always is one of these.","enum":["utf-8","utf-16le","utf-16be","windows-1252","iso-8859-1","iso-8859-2","iso-8859-15","windows-1250","windows-1251","macintosh","shift_jis","gb18030","big5","euc-kr"],"type":"string"},"preset":{"description":"A built-in column mapping, found by the header if not given; `columns` override it. none: no preset.","type":"string","minLength":1},"columns":{"description":"Canonical field, or a field of your own: where it comes from.","type":"object","additionalProperties":{"$ref":"#/definitions/column"},"propertyNames":{"pattern":"^[a-z][a-z0-9_]*$"}},"dates":{"description":"What stands first in dates such as 03/04/2026 that could be read in two ways.","enum":["day-first","month-first"],"type":"string"},"skip":{"$ref":"#/definitions/guard"},"sheet":{"description":"Sheet of an Excel workbook; else the first one.","type":"string","minLength":1},"labels":{"$ref":"#/definitions/labels"},"items":{"description":"Surveys with one column for each question. Item of the model: the question as exported.","type":"object","additionalProperties":{"$ref":"#/definitions/item"},"propertyNames":{"pattern":"^[a-z][a-z0-9_]*$"},"minProperties":1},"nulls":{"description":"Cells that mean nothing; an empty cell always does.","type":"array","items":{"description":"Text of the cell.","type":"string","minLength":1},"uniqueItems":true},"key":{"description":"Fields that together name a record.","type":"array","items":{"description":"Field.","type":"string","minLength":1,"pattern":"^[a-z][a-z0-9_]*$"},"minItems":1,"uniqueItems":true},"onDuplicate":{"description":"What to do with different records of the same key.","enum":["reject","first","last","latest"],"type":"string"},"maxRejected":{"description":"Above this share of rejected rows nothing is scored.","type":"number","minimum":0,"maximum":1},"where":{"$ref":"#/definitions/where"}},"title":"Source"};
const schema15 = {"title":"Guard","description":"Exported header: the values, in any case, with which the row is meant.","type":"object","additionalProperties":{"description":"One value, or several.","anyOf":[{"type":["string","number","boolean"]},{"type":"array","items":{"type":["string","number","boolean"]},"minItems":1}]},"minProperties":1};
const schema13 = {"title":"Column","description":"The exported header, or how to read it.","anyOf":[{"description":"Exported header.","type":"string","minLength":1},{"description":"How to read a column.","type":"object","additionalProperties":false,"properties":{"from":{"description":"Exported header; or several, of which the first with a value counts.","anyOf":[{"description":"Exported header.","type":"string","minLength":1},{"description":"Headers and values, the first with a value counts.","type":"array","items":{"$ref":"#/definitions/alternative"},"minItems":1}]},"value":{"type":["string","number","boolean"],"description":"A fixed value for every row, instead of a column."},"map":{"description":"Exported value: canonical value. Letter case and a number before the words, such as `6 - `, do not matter.","type":"object","additionalProperties":{"type":["string","number","boolean"]},"minProperties":1},"otherwise":{"type":["string","number","boolean"],"description":"What any other value becomes; `reject` rejects the row."},"except":{"description":"Parts of words: a value that holds one and is in no map is not taken for `otherwise`; the row is rejected.","type":"array","items":{"description":"Part of a word, in any case.","type":"string","minLength":1},"minItems":1,"uniqueItems":true},"utc":{"description":"Times without an offset are in UTC, not in the time zone of the calendar.","type":"boolean"},"date":{"description":"Form of the dates, such as DD/MM/YYYY, D MMM YY h:mm A, iso, excel, or several: iso | excel.","type":"string","minLength":1},"decimal":{"description":"Decimal mark.","enum":[".",","],"type":"string"},"thousands":{"description":"Mark between groups of three digits.","enum":[",","."," ","'","_"],"type":"string"},"percent":{"description":"Every number carries a sign for per cent; the values stay in per cent.","type":"boolean"},"divideBy":{"description":"Each number is divided by this, such as 60 for seconds to minutes.","type":"number","exclusiveMinimum":0},"startsWith":{"description":"Values that begin otherwise are left out, such as 006 for the deals among what a Salesforce task points at.","type":"string","minLength":1},"join":{"description":"What stands between the values of columns that bear the same name, such as \"; \".","type":"string","minLength":1},"type":{"description":"Type of a column that is not one of the canonical fields.","enum":["text","number","boolean","date"],"type":"string"}},"minProperties":1}]};
const schema14 = {"title":"Alternative","description":"An exported header, or a header or value that counts in some rows only.","anyOf":[{"description":"Exported header.","type":"string","minLength":1},{"description":"A header or a value, and when it counts.","type":"object","additionalProperties":false,"properties":{"column":{"description":"Exported header.","type":"string","minLength":1},"value":{"description":"A fixed value.","type":["string","number","boolean"]},"when":{"$ref":"#/definitions/guard"}},"minProperties":1}]};

function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(typeof data === "string"){
if(func49(data) < 1){
const err0 = {instancePath,schemaPath:"#/anyOf/0/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema14.anyOf[0],data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "string"},schema:schema14.anyOf[0].type,parentSchema:schema14.anyOf[0],data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err2 = {instancePath,schemaPath:"#/anyOf/1/minProperties",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema14.anyOf[1],data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((key0 === "column") || (key0 === "value")) || (key0 === "when"))){
const err3 = {instancePath,schemaPath:"#/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema14.anyOf[1],data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.column !== undefined && func0.call(data, "column")){
let data0 = data.column;
if(typeof data0 === "string"){
if(func49(data0) < 1){
const err4 = {instancePath:instancePath+"/column",schemaPath:"#/anyOf/1/properties/column/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema14.anyOf[1].properties.column,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/column",schemaPath:"#/anyOf/1/properties/column/type",keyword:"type",params:{type: "string"},schema:schema14.anyOf[1].properties.column.type,parentSchema:schema14.anyOf[1].properties.column,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.value !== undefined && func0.call(data, "value")){
let data1 = data.value;
if(((typeof data1 !== "string") && (!((typeof data1 == "number") && (isFinite(data1))))) && (typeof data1 !== "boolean")){
const err6 = {instancePath:instancePath+"/value",schemaPath:"#/anyOf/1/properties/value/type",keyword:"type",params:{type: schema14.anyOf[1].properties.value.type},schema:schema14.anyOf[1].properties.value.type,parentSchema:schema14.anyOf[1].properties.value,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.when !== undefined && func0.call(data, "when")){
let data2 = data.when;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(Object.keys(data2).length < 1){
const err7 = {instancePath:instancePath+"/when",schemaPath:"#/definitions/guard/minProperties",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema15,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key1 of Object.keys(data2)){
let data3 = data2[key1];
const _errs15 = errors;
let valid4 = false;
const _errs16 = errors;
if(((typeof data3 !== "string") && (!((typeof data3 == "number") && (isFinite(data3))))) && (typeof data3 !== "boolean")){
const err8 = {instancePath:instancePath+"/when/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/guard/additionalProperties/anyOf/0/type",keyword:"type",params:{type: schema15.additionalProperties.anyOf[0].type},schema:schema15.additionalProperties.anyOf[0].type,parentSchema:schema15.additionalProperties.anyOf[0],data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid1 = _errs16 === errors;
valid4 = valid4 || _valid1;
if(!valid4){
const _errs18 = errors;
if(Array.isArray(data3)){
if(data3.length < 1){
const err9 = {instancePath:instancePath+"/when/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/guard/additionalProperties/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema15.additionalProperties.anyOf[1],data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(((typeof data4 !== "string") && (!((typeof data4 == "number") && (isFinite(data4))))) && (typeof data4 !== "boolean")){
const err10 = {instancePath:instancePath+"/when/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,schemaPath:"#/definitions/guard/additionalProperties/anyOf/1/items/type",keyword:"type",params:{type: schema15.additionalProperties.anyOf[1].items.type},schema:schema15.additionalProperties.anyOf[1].items.type,parentSchema:schema15.additionalProperties.anyOf[1].items,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/when/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/guard/additionalProperties/anyOf/1/type",keyword:"type",params:{type: "array"},schema:schema15.additionalProperties.anyOf[1].type,parentSchema:schema15.additionalProperties.anyOf[1],data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var _valid1 = _errs18 === errors;
valid4 = valid4 || _valid1;
}
if(!valid4){
const err12 = {instancePath:instancePath+"/when/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/guard/additionalProperties/anyOf",keyword:"anyOf",params:{},schema:schema15.additionalProperties.anyOf,parentSchema:schema15.additionalProperties,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
else {
errors = _errs15;
if(vErrors !== null){
if(_errs15){
vErrors.length = _errs15;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err13 = {instancePath:instancePath+"/when",schemaPath:"#/definitions/guard/type",keyword:"type",params:{type: "object"},schema:schema15.type,parentSchema:schema15,data:data2};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "object"},schema:schema14.anyOf[1].type,parentSchema:schema14.anyOf[1],data};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err15 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},schema:schema14.anyOf,parentSchema:schema14,data};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate13.errors = vErrors;
return errors === 0;
}


function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(typeof data === "string"){
if(func49(data) < 1){
const err0 = {instancePath,schemaPath:"#/anyOf/0/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema13.anyOf[0],data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "string"},schema:schema13.anyOf[0].type,parentSchema:schema13.anyOf[0],data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err2 = {instancePath,schemaPath:"#/anyOf/1/minProperties",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema13.anyOf[1],data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func0.call(schema13.anyOf[1].properties, key0))){
const err3 = {instancePath,schemaPath:"#/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema13.anyOf[1],data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.from !== undefined && func0.call(data, "from")){
let data0 = data.from;
const _errs7 = errors;
let valid2 = false;
const _errs8 = errors;
if(typeof data0 === "string"){
if(func49(data0) < 1){
const err4 = {instancePath:instancePath+"/from",schemaPath:"#/anyOf/1/properties/from/anyOf/0/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema13.anyOf[1].properties.from.anyOf[0],data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/from",schemaPath:"#/anyOf/1/properties/from/anyOf/0/type",keyword:"type",params:{type: "string"},schema:schema13.anyOf[1].properties.from.anyOf[0].type,parentSchema:schema13.anyOf[1].properties.from.anyOf[0],data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid1 = _errs8 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const _errs10 = errors;
if(Array.isArray(data0)){
if(data0.length < 1){
const err6 = {instancePath:instancePath+"/from",schemaPath:"#/anyOf/1/properties/from/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema13.anyOf[1].properties.from.anyOf[1],data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate13(data0[i0], {instancePath:instancePath+"/from/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath:instancePath+"/from",schemaPath:"#/anyOf/1/properties/from/anyOf/1/type",keyword:"type",params:{type: "array"},schema:schema13.anyOf[1].properties.from.anyOf[1].type,parentSchema:schema13.anyOf[1].properties.from.anyOf[1],data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid1 = _errs10 === errors;
valid2 = valid2 || _valid1;
}
if(!valid2){
const err8 = {instancePath:instancePath+"/from",schemaPath:"#/anyOf/1/properties/from/anyOf",keyword:"anyOf",params:{},schema:schema13.anyOf[1].properties.from.anyOf,parentSchema:schema13.anyOf[1].properties.from,data:data0};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
else {
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
}
}
if(data.value !== undefined && func0.call(data, "value")){
let data2 = data.value;
if(((typeof data2 !== "string") && (!((typeof data2 == "number") && (isFinite(data2))))) && (typeof data2 !== "boolean")){
const err9 = {instancePath:instancePath+"/value",schemaPath:"#/anyOf/1/properties/value/type",keyword:"type",params:{type: schema13.anyOf[1].properties.value.type},schema:schema13.anyOf[1].properties.value.type,parentSchema:schema13.anyOf[1].properties.value,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.map !== undefined && func0.call(data, "map")){
let data3 = data.map;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(Object.keys(data3).length < 1){
const err10 = {instancePath:instancePath+"/map",schemaPath:"#/anyOf/1/properties/map/minProperties",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema13.anyOf[1].properties.map,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
for(const key1 of Object.keys(data3)){
let data4 = data3[key1];
if(((typeof data4 !== "string") && (!((typeof data4 == "number") && (isFinite(data4))))) && (typeof data4 !== "boolean")){
const err11 = {instancePath:instancePath+"/map/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/anyOf/1/properties/map/additionalProperties/type",keyword:"type",params:{type: schema13.anyOf[1].properties.map.additionalProperties.type},schema:schema13.anyOf[1].properties.map.additionalProperties.type,parentSchema:schema13.anyOf[1].properties.map.additionalProperties,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/map",schemaPath:"#/anyOf/1/properties/map/type",keyword:"type",params:{type: "object"},schema:schema13.anyOf[1].properties.map.type,parentSchema:schema13.anyOf[1].properties.map,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.otherwise !== undefined && func0.call(data, "otherwise")){
let data5 = data.otherwise;
if(((typeof data5 !== "string") && (!((typeof data5 == "number") && (isFinite(data5))))) && (typeof data5 !== "boolean")){
const err13 = {instancePath:instancePath+"/otherwise",schemaPath:"#/anyOf/1/properties/otherwise/type",keyword:"type",params:{type: schema13.anyOf[1].properties.otherwise.type},schema:schema13.anyOf[1].properties.otherwise.type,parentSchema:schema13.anyOf[1].properties.otherwise,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.except !== undefined && func0.call(data, "except")){
let data6 = data.except;
if(Array.isArray(data6)){
if(data6.length < 1){
const err14 = {instancePath:instancePath+"/except",schemaPath:"#/anyOf/1/properties/except/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema13.anyOf[1].properties.except,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
if(typeof data7 === "string"){
if(func49(data7) < 1){
const err15 = {instancePath:instancePath+"/except/" + i1,schemaPath:"#/anyOf/1/properties/except/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema13.anyOf[1].properties.except.items,data:data7};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/except/" + i1,schemaPath:"#/anyOf/1/properties/except/items/type",keyword:"type",params:{type: "string"},schema:schema13.anyOf[1].properties.except.items.type,parentSchema:schema13.anyOf[1].properties.except.items,data:data7};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
let i2 = data6.length;
let j0;
if(i2 > 1){
const indices0 = {};
for(;i2--;){
let item0 = data6[i2];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err17 = {instancePath:instancePath+"/except",schemaPath:"#/anyOf/1/properties/except/uniqueItems",keyword:"uniqueItems",params:{i: i2, j: j0},schema:true,parentSchema:schema13.anyOf[1].properties.except,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
break;
}
indices0[item0] = i2;
}
}
}
else {
const err18 = {instancePath:instancePath+"/except",schemaPath:"#/anyOf/1/properties/except/type",keyword:"type",params:{type: "array"},schema:schema13.anyOf[1].properties.except.type,parentSchema:schema13.anyOf[1].properties.except,data:data6};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.utc !== undefined && func0.call(data, "utc")){
let data8 = data.utc;
if(typeof data8 !== "boolean"){
const err19 = {instancePath:instancePath+"/utc",schemaPath:"#/anyOf/1/properties/utc/type",keyword:"type",params:{type: "boolean"},schema:schema13.anyOf[1].properties.utc.type,parentSchema:schema13.anyOf[1].properties.utc,data:data8};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.date !== undefined && func0.call(data, "date")){
let data9 = data.date;
if(typeof data9 === "string"){
if(func49(data9) < 1){
const err20 = {instancePath:instancePath+"/date",schemaPath:"#/anyOf/1/properties/date/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema13.anyOf[1].properties.date,data:data9};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/date",schemaPath:"#/anyOf/1/properties/date/type",keyword:"type",params:{type: "string"},schema:schema13.anyOf[1].properties.date.type,parentSchema:schema13.anyOf[1].properties.date,data:data9};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.decimal !== undefined && func0.call(data, "decimal")){
let data10 = data.decimal;
if(typeof data10 !== "string"){
const err22 = {instancePath:instancePath+"/decimal",schemaPath:"#/anyOf/1/properties/decimal/type",keyword:"type",params:{type: "string"},schema:schema13.anyOf[1].properties.decimal.type,parentSchema:schema13.anyOf[1].properties.decimal,data:data10};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(!((data10 === ".") || (data10 === ","))){
const err23 = {instancePath:instancePath+"/decimal",schemaPath:"#/anyOf/1/properties/decimal/enum",keyword:"enum",params:{allowedValues: schema13.anyOf[1].properties.decimal.enum},schema:schema13.anyOf[1].properties.decimal.enum,parentSchema:schema13.anyOf[1].properties.decimal,data:data10};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.thousands !== undefined && func0.call(data, "thousands")){
let data11 = data.thousands;
if(typeof data11 !== "string"){
const err24 = {instancePath:instancePath+"/thousands",schemaPath:"#/anyOf/1/properties/thousands/type",keyword:"type",params:{type: "string"},schema:schema13.anyOf[1].properties.thousands.type,parentSchema:schema13.anyOf[1].properties.thousands,data:data11};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(!(((((data11 === ",") || (data11 === ".")) || (data11 === " ")) || (data11 === "'")) || (data11 === "_"))){
const err25 = {instancePath:instancePath+"/thousands",schemaPath:"#/anyOf/1/properties/thousands/enum",keyword:"enum",params:{allowedValues: schema13.anyOf[1].properties.thousands.enum},schema:schema13.anyOf[1].properties.thousands.enum,parentSchema:schema13.anyOf[1].properties.thousands,data:data11};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.percent !== undefined && func0.call(data, "percent")){
let data12 = data.percent;
if(typeof data12 !== "boolean"){
const err26 = {instancePath:instancePath+"/percent",schemaPath:"#/anyOf/1/properties/percent/type",keyword:"type",params:{type: "boolean"},schema:schema13.anyOf[1].properties.percent.type,parentSchema:schema13.anyOf[1].properties.percent,data:data12};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.divideBy !== undefined && func0.call(data, "divideBy")){
let data13 = data.divideBy;
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 <= 0 || isNaN(data13)){
const err27 = {instancePath:instancePath+"/divideBy",schemaPath:"#/anyOf/1/properties/divideBy/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema13.anyOf[1].properties.divideBy,data:data13};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/divideBy",schemaPath:"#/anyOf/1/properties/divideBy/type",keyword:"type",params:{type: "number"},schema:schema13.anyOf[1].properties.divideBy.type,parentSchema:schema13.anyOf[1].properties.divideBy,data:data13};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.startsWith !== undefined && func0.call(data, "startsWith")){
let data14 = data.startsWith;
if(typeof data14 === "string"){
if(func49(data14) < 1){
const err29 = {instancePath:instancePath+"/startsWith",schemaPath:"#/anyOf/1/properties/startsWith/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema13.anyOf[1].properties.startsWith,data:data14};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/startsWith",schemaPath:"#/anyOf/1/properties/startsWith/type",keyword:"type",params:{type: "string"},schema:schema13.anyOf[1].properties.startsWith.type,parentSchema:schema13.anyOf[1].properties.startsWith,data:data14};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.join !== undefined && func0.call(data, "join")){
let data15 = data.join;
if(typeof data15 === "string"){
if(func49(data15) < 1){
const err31 = {instancePath:instancePath+"/join",schemaPath:"#/anyOf/1/properties/join/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema13.anyOf[1].properties.join,data:data15};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/join",schemaPath:"#/anyOf/1/properties/join/type",keyword:"type",params:{type: "string"},schema:schema13.anyOf[1].properties.join.type,parentSchema:schema13.anyOf[1].properties.join,data:data15};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.type !== undefined && func0.call(data, "type")){
let data16 = data.type;
if(typeof data16 !== "string"){
const err33 = {instancePath:instancePath+"/type",schemaPath:"#/anyOf/1/properties/type/type",keyword:"type",params:{type: "string"},schema:schema13.anyOf[1].properties.type.type,parentSchema:schema13.anyOf[1].properties.type,data:data16};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(!((((data16 === "text") || (data16 === "number")) || (data16 === "boolean")) || (data16 === "date"))){
const err34 = {instancePath:instancePath+"/type",schemaPath:"#/anyOf/1/properties/type/enum",keyword:"enum",params:{allowedValues: schema13.anyOf[1].properties.type.enum},schema:schema13.anyOf[1].properties.type.enum,parentSchema:schema13.anyOf[1].properties.type,data:data16};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
else {
const err35 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "object"},schema:schema13.anyOf[1].type,parentSchema:schema13.anyOf[1],data};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err36 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},schema:schema13.anyOf,parentSchema:schema13,data};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate12.errors = vErrors;
return errors === 0;
}

const schema17 = {"title":"Labels","description":"How the words of answers become numbers: a known set of answers, or each answer with its number. Those of a source hold for all items that do not say it themselves.","anyOf":[{"$ref":"#/definitions/labelSet"},{"description":"Answer as exported: number. Letter case, spaces and punctuation do not matter.","type":"object","additionalProperties":{"type":"number"},"minProperties":1}]};
const schema18 = {"title":"LabelSet","description":"Answers in words that spacesea knows, with the number of points of their scale.","type":"string","enum":["agree4","agree5","agree7","satisfied4","satisfied5","satisfied7","frequency4","frequency5","importance5","quality5","likely5","yesno"]};

function validate16(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/definitions/labelSet/type",keyword:"type",params:{type: "string"},schema:schema18.type,parentSchema:schema18,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((((((((((data === "agree4") || (data === "agree5")) || (data === "agree7")) || (data === "satisfied4")) || (data === "satisfied5")) || (data === "satisfied7")) || (data === "frequency4")) || (data === "frequency5")) || (data === "importance5")) || (data === "quality5")) || (data === "likely5")) || (data === "yesno"))){
const err1 = {instancePath,schemaPath:"#/definitions/labelSet/enum",keyword:"enum",params:{allowedValues: schema18.enum},schema:schema18.enum,parentSchema:schema18,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err2 = {instancePath,schemaPath:"#/anyOf/1/minProperties",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema17.anyOf[1],data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 of Object.keys(data)){
let data0 = data[key0];
if(!((typeof data0 == "number") && (isFinite(data0)))){
const err3 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/anyOf/1/additionalProperties/type",keyword:"type",params:{type: "number"},schema:schema17.anyOf[1].additionalProperties.type,parentSchema:schema17.anyOf[1].additionalProperties,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "object"},schema:schema17.anyOf[1].type,parentSchema:schema17.anyOf[1],data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err5 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},schema:schema17.anyOf,parentSchema:schema17,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate16.errors = vErrors;
return errors === 0;
}

const schema19 = {"title":"Item","description":"The question as exported, or how to read its answers.","anyOf":[{"description":"Question as exported.","type":"string","minLength":1},{"description":"How to read the answers to a question.","type":"object","additionalProperties":false,"properties":{"from":{"description":"Question as exported; without it the name of the item.","type":"string","minLength":1},"labels":{"$ref":"#/definitions/labels"},"scale":{"$ref":"#/definitions/scale"},"notApplicable":{"description":"Answers that say nothing about the question, beside the usual ones such as N/A.","type":"array","items":{"description":"Text or number of the answer.","type":["string","number"]},"minItems":1,"uniqueItems":true},"choices":{"description":"Where several answers may be chosen. Answer as exported: item that is 1 where it is chosen and 0 where it is not.","type":"object","additionalProperties":{"description":"Item.","type":"string","minLength":1,"pattern":"^[a-z][a-z0-9_]*$"},"minProperties":1},"split":{"description":"What stands between chosen answers; without it `;`, ` / `, `|`, a line end or a comma.","type":"string","minLength":1}},"minProperties":1}]};
const schema20 = {"title":"Scale","description":"Lowest and highest answer. A statistic without it goes by `scale_min` and `scale_max` of each answer.","type":"array","items":{"type":"number"},"minItems":2,"maxItems":2};

function validate18(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(typeof data === "string"){
if(func49(data) < 1){
const err0 = {instancePath,schemaPath:"#/anyOf/0/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema19.anyOf[0],data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "string"},schema:schema19.anyOf[0].type,parentSchema:schema19.anyOf[0],data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err2 = {instancePath,schemaPath:"#/anyOf/1/minProperties",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema19.anyOf[1],data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((((((key0 === "from") || (key0 === "labels")) || (key0 === "scale")) || (key0 === "notApplicable")) || (key0 === "choices")) || (key0 === "split"))){
const err3 = {instancePath,schemaPath:"#/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema19.anyOf[1],data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.from !== undefined && func0.call(data, "from")){
let data0 = data.from;
if(typeof data0 === "string"){
if(func49(data0) < 1){
const err4 = {instancePath:instancePath+"/from",schemaPath:"#/anyOf/1/properties/from/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema19.anyOf[1].properties.from,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/from",schemaPath:"#/anyOf/1/properties/from/type",keyword:"type",params:{type: "string"},schema:schema19.anyOf[1].properties.from.type,parentSchema:schema19.anyOf[1].properties.from,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.labels !== undefined && func0.call(data, "labels")){
if(!(validate16(data.labels, {instancePath:instancePath+"/labels",parentData:data,parentDataProperty:"labels",rootData}))){
vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
errors = vErrors.length;
}
}
if(data.scale !== undefined && func0.call(data, "scale")){
let data2 = data.scale;
if(Array.isArray(data2)){
if(data2.length > 2){
const err6 = {instancePath:instancePath+"/scale",schemaPath:"#/definitions/scale/maxItems",keyword:"maxItems",params:{limit: 2},schema:2,parentSchema:schema20,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data2.length < 2){
const err7 = {instancePath:instancePath+"/scale",schemaPath:"#/definitions/scale/minItems",keyword:"minItems",params:{limit: 2},schema:2,parentSchema:schema20,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(!((typeof data3 == "number") && (isFinite(data3)))){
const err8 = {instancePath:instancePath+"/scale/" + i0,schemaPath:"#/definitions/scale/items/type",keyword:"type",params:{type: "number"},schema:schema20.items.type,parentSchema:schema20.items,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/scale",schemaPath:"#/definitions/scale/type",keyword:"type",params:{type: "array"},schema:schema20.type,parentSchema:schema20,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.notApplicable !== undefined && func0.call(data, "notApplicable")){
let data4 = data.notApplicable;
if(Array.isArray(data4)){
if(data4.length < 1){
const err10 = {instancePath:instancePath+"/notApplicable",schemaPath:"#/anyOf/1/properties/notApplicable/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema19.anyOf[1].properties.notApplicable,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data5 = data4[i1];
if((typeof data5 !== "string") && (!((typeof data5 == "number") && (isFinite(data5))))){
const err11 = {instancePath:instancePath+"/notApplicable/" + i1,schemaPath:"#/anyOf/1/properties/notApplicable/items/type",keyword:"type",params:{type: schema19.anyOf[1].properties.notApplicable.items.type},schema:schema19.anyOf[1].properties.notApplicable.items.type,parentSchema:schema19.anyOf[1].properties.notApplicable.items,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
let i2 = data4.length;
let j0;
if(i2 > 1){
const indices0 = {};
for(;i2--;){
let item0 = data4[i2];
if((typeof item0 !== "string") && (!((typeof item0 == "number") && (isFinite(item0))))){
continue;
}
if(typeof item0 == "string"){
item0 += "_";
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err12 = {instancePath:instancePath+"/notApplicable",schemaPath:"#/anyOf/1/properties/notApplicable/uniqueItems",keyword:"uniqueItems",params:{i: i2, j: j0},schema:true,parentSchema:schema19.anyOf[1].properties.notApplicable,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
break;
}
indices0[item0] = i2;
}
}
}
else {
const err13 = {instancePath:instancePath+"/notApplicable",schemaPath:"#/anyOf/1/properties/notApplicable/type",keyword:"type",params:{type: "array"},schema:schema19.anyOf[1].properties.notApplicable.type,parentSchema:schema19.anyOf[1].properties.notApplicable,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.choices !== undefined && func0.call(data, "choices")){
let data6 = data.choices;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(Object.keys(data6).length < 1){
const err14 = {instancePath:instancePath+"/choices",schemaPath:"#/anyOf/1/properties/choices/minProperties",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema19.anyOf[1].properties.choices,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
for(const key1 of Object.keys(data6)){
let data7 = data6[key1];
if(typeof data7 === "string"){
if(func49(data7) < 1){
const err15 = {instancePath:instancePath+"/choices/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/anyOf/1/properties/choices/additionalProperties/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema19.anyOf[1].properties.choices.additionalProperties,data:data7};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!pattern1.test(data7)){
const err16 = {instancePath:instancePath+"/choices/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/anyOf/1/properties/choices/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]*$"},schema:"^[a-z][a-z0-9_]*$",parentSchema:schema19.anyOf[1].properties.choices.additionalProperties,data:data7};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/choices/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/anyOf/1/properties/choices/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema19.anyOf[1].properties.choices.additionalProperties.type,parentSchema:schema19.anyOf[1].properties.choices.additionalProperties,data:data7};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/choices",schemaPath:"#/anyOf/1/properties/choices/type",keyword:"type",params:{type: "object"},schema:schema19.anyOf[1].properties.choices.type,parentSchema:schema19.anyOf[1].properties.choices,data:data6};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.split !== undefined && func0.call(data, "split")){
let data8 = data.split;
if(typeof data8 === "string"){
if(func49(data8) < 1){
const err19 = {instancePath:instancePath+"/split",schemaPath:"#/anyOf/1/properties/split/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema19.anyOf[1].properties.split,data:data8};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/split",schemaPath:"#/anyOf/1/properties/split/type",keyword:"type",params:{type: "string"},schema:schema19.anyOf[1].properties.split.type,parentSchema:schema19.anyOf[1].properties.split,data:data8};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "object"},schema:schema19.anyOf[1].type,parentSchema:schema19.anyOf[1],data};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err22 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},schema:schema19.anyOf,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate18.errors = vErrors;
return errors === 0;
}

const schema21 = {"title":"Where","description":"Conditions on fields, all of which must hold.","type":"object","properties":{"any":{"description":"At least one must hold.","type":"array","items":{"$ref":"#/definitions/where"},"minItems":1},"all":{"description":"Every one must hold.","type":"array","items":{"$ref":"#/definitions/where"},"minItems":1},"not":{"$ref":"#/definitions/where"}},"additionalProperties":{"$ref":"#/definitions/condition"}};
const schema22 = {"title":"Condition","description":"A bare value means equal; otherwise operators, all of which must hold.","anyOf":[{"type":["string","number","boolean"]},{"description":"Operators; all must hold.","type":"object","additionalProperties":false,"properties":{"eq":{"type":["string","number","boolean"]},"ne":{"type":["string","number","boolean"]},"in":{"description":"One of these.","type":"array","items":{"type":["string","number","boolean"]},"minItems":1},"notIn":{"description":"None of these.","type":"array","items":{"type":["string","number","boolean"]},"minItems":1},"gt":{"$ref":"#/definitions/operand"},"gte":{"$ref":"#/definitions/operand"},"lt":{"$ref":"#/definitions/operand"},"lte":{"$ref":"#/definitions/operand"},"between":{"description":"From the first to the second, both included.","type":"array","items":{"type":["string","number"]},"minItems":2,"maxItems":2},"exists":{"description":"Is there a value at all?","type":"boolean"},"filled":{"description":"Is there a value that is no placeholder such as TBD, n/a, ? or none?","type":"boolean"},"timed":{"description":"Is there a time of day?","type":"boolean"},"during":{"description":"On a working day and between these times, such as 08:00-18:00, on the clock of the calendar or of the person.","type":"string","pattern":"^([01]\\d|2[0-3]):[0-5]\\d-(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"},"contains":{"description":"Holds this text, in any case.","type":"string","minLength":1},"startsWith":{"description":"Starts with this text, in any case.","type":"string","minLength":1}},"minProperties":1}]};
const schema23 = {"title":"Operand","anyOf":[{"type":["string","number"]},{"description":"Another field of the same record, or a date so many days later.","type":"object","additionalProperties":false,"required":["column"],"properties":{"column":{"$ref":"#/definitions/field"},"addDays":{"description":"Days added to that date.","type":"number"}}}]};

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))){
const err0 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: schema23.anyOf[0].type},schema:schema23.anyOf[0].type,parentSchema:schema23.anyOf[0],data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.column === undefined) || (!(func0.call(data, "column")))){
const err1 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "column"},schema:schema23.anyOf[1].required,parentSchema:schema23.anyOf[1],data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((key0 === "column") || (key0 === "addDays"))){
const err2 = {instancePath,schemaPath:"#/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema23.anyOf[1],data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.column !== undefined && func0.call(data, "column")){
let data0 = data.column;
if(typeof data0 === "string"){
if(func49(data0) < 1){
const err3 = {instancePath:instancePath+"/column",schemaPath:"#/definitions/field/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema24,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!pattern6.test(data0)){
const err4 = {instancePath:instancePath+"/column",schemaPath:"#/definitions/field/pattern",keyword:"pattern",params:{pattern: "^(deal\\.|person\\.)?[a-z][a-z0-9_]*$"},schema:"^(deal\\.|person\\.)?[a-z][a-z0-9_]*$",parentSchema:schema24,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/column",schemaPath:"#/definitions/field/type",keyword:"type",params:{type: "string"},schema:schema24.type,parentSchema:schema24,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.addDays !== undefined && func0.call(data, "addDays")){
let data1 = data.addDays;
if(!((typeof data1 == "number") && (isFinite(data1)))){
const err6 = {instancePath:instancePath+"/addDays",schemaPath:"#/anyOf/1/properties/addDays/type",keyword:"type",params:{type: "number"},schema:schema23.anyOf[1].properties.addDays.type,parentSchema:schema23.anyOf[1].properties.addDays,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "object"},schema:schema23.anyOf[1].type,parentSchema:schema23.anyOf[1],data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err8 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},schema:schema23.anyOf,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate23.errors = vErrors;
return errors === 0;
}


function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (typeof data !== "boolean")){
const err0 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: schema22.anyOf[0].type},schema:schema22.anyOf[0].type,parentSchema:schema22.anyOf[0],data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err1 = {instancePath,schemaPath:"#/anyOf/1/minProperties",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema22.anyOf[1],data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func0.call(schema22.anyOf[1].properties, key0))){
const err2 = {instancePath,schemaPath:"#/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema22.anyOf[1],data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.eq !== undefined && func0.call(data, "eq")){
let data0 = data.eq;
if(((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))) && (typeof data0 !== "boolean")){
const err3 = {instancePath:instancePath+"/eq",schemaPath:"#/anyOf/1/properties/eq/type",keyword:"type",params:{type: schema22.anyOf[1].properties.eq.type},schema:schema22.anyOf[1].properties.eq.type,parentSchema:schema22.anyOf[1].properties.eq,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.ne !== undefined && func0.call(data, "ne")){
let data1 = data.ne;
if(((typeof data1 !== "string") && (!((typeof data1 == "number") && (isFinite(data1))))) && (typeof data1 !== "boolean")){
const err4 = {instancePath:instancePath+"/ne",schemaPath:"#/anyOf/1/properties/ne/type",keyword:"type",params:{type: schema22.anyOf[1].properties.ne.type},schema:schema22.anyOf[1].properties.ne.type,parentSchema:schema22.anyOf[1].properties.ne,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.in !== undefined && func0.call(data, "in")){
let data2 = data.in;
if(Array.isArray(data2)){
if(data2.length < 1){
const err5 = {instancePath:instancePath+"/in",schemaPath:"#/anyOf/1/properties/in/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema22.anyOf[1].properties.in,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(((typeof data3 !== "string") && (!((typeof data3 == "number") && (isFinite(data3))))) && (typeof data3 !== "boolean")){
const err6 = {instancePath:instancePath+"/in/" + i0,schemaPath:"#/anyOf/1/properties/in/items/type",keyword:"type",params:{type: schema22.anyOf[1].properties.in.items.type},schema:schema22.anyOf[1].properties.in.items.type,parentSchema:schema22.anyOf[1].properties.in.items,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/in",schemaPath:"#/anyOf/1/properties/in/type",keyword:"type",params:{type: "array"},schema:schema22.anyOf[1].properties.in.type,parentSchema:schema22.anyOf[1].properties.in,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.notIn !== undefined && func0.call(data, "notIn")){
let data4 = data.notIn;
if(Array.isArray(data4)){
if(data4.length < 1){
const err8 = {instancePath:instancePath+"/notIn",schemaPath:"#/anyOf/1/properties/notIn/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema22.anyOf[1].properties.notIn,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data5 = data4[i1];
if(((typeof data5 !== "string") && (!((typeof data5 == "number") && (isFinite(data5))))) && (typeof data5 !== "boolean")){
const err9 = {instancePath:instancePath+"/notIn/" + i1,schemaPath:"#/anyOf/1/properties/notIn/items/type",keyword:"type",params:{type: schema22.anyOf[1].properties.notIn.items.type},schema:schema22.anyOf[1].properties.notIn.items.type,parentSchema:schema22.anyOf[1].properties.notIn.items,data:data5};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/notIn",schemaPath:"#/anyOf/1/properties/notIn/type",keyword:"type",params:{type: "array"},schema:schema22.anyOf[1].properties.notIn.type,parentSchema:schema22.anyOf[1].properties.notIn,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.gt !== undefined && func0.call(data, "gt")){
if(!(validate23(data.gt, {instancePath:instancePath+"/gt",parentData:data,parentDataProperty:"gt",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.gte !== undefined && func0.call(data, "gte")){
if(!(validate23(data.gte, {instancePath:instancePath+"/gte",parentData:data,parentDataProperty:"gte",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.lt !== undefined && func0.call(data, "lt")){
if(!(validate23(data.lt, {instancePath:instancePath+"/lt",parentData:data,parentDataProperty:"lt",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.lte !== undefined && func0.call(data, "lte")){
if(!(validate23(data.lte, {instancePath:instancePath+"/lte",parentData:data,parentDataProperty:"lte",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.between !== undefined && func0.call(data, "between")){
let data10 = data.between;
if(Array.isArray(data10)){
if(data10.length > 2){
const err11 = {instancePath:instancePath+"/between",schemaPath:"#/anyOf/1/properties/between/maxItems",keyword:"maxItems",params:{limit: 2},schema:2,parentSchema:schema22.anyOf[1].properties.between,data:data10};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data10.length < 2){
const err12 = {instancePath:instancePath+"/between",schemaPath:"#/anyOf/1/properties/between/minItems",keyword:"minItems",params:{limit: 2},schema:2,parentSchema:schema22.anyOf[1].properties.between,data:data10};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
const len2 = data10.length;
for(let i2=0; i2<len2; i2++){
let data11 = data10[i2];
if((typeof data11 !== "string") && (!((typeof data11 == "number") && (isFinite(data11))))){
const err13 = {instancePath:instancePath+"/between/" + i2,schemaPath:"#/anyOf/1/properties/between/items/type",keyword:"type",params:{type: schema22.anyOf[1].properties.between.items.type},schema:schema22.anyOf[1].properties.between.items.type,parentSchema:schema22.anyOf[1].properties.between.items,data:data11};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/between",schemaPath:"#/anyOf/1/properties/between/type",keyword:"type",params:{type: "array"},schema:schema22.anyOf[1].properties.between.type,parentSchema:schema22.anyOf[1].properties.between,data:data10};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.exists !== undefined && func0.call(data, "exists")){
let data12 = data.exists;
if(typeof data12 !== "boolean"){
const err15 = {instancePath:instancePath+"/exists",schemaPath:"#/anyOf/1/properties/exists/type",keyword:"type",params:{type: "boolean"},schema:schema22.anyOf[1].properties.exists.type,parentSchema:schema22.anyOf[1].properties.exists,data:data12};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.filled !== undefined && func0.call(data, "filled")){
let data13 = data.filled;
if(typeof data13 !== "boolean"){
const err16 = {instancePath:instancePath+"/filled",schemaPath:"#/anyOf/1/properties/filled/type",keyword:"type",params:{type: "boolean"},schema:schema22.anyOf[1].properties.filled.type,parentSchema:schema22.anyOf[1].properties.filled,data:data13};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.timed !== undefined && func0.call(data, "timed")){
let data14 = data.timed;
if(typeof data14 !== "boolean"){
const err17 = {instancePath:instancePath+"/timed",schemaPath:"#/anyOf/1/properties/timed/type",keyword:"type",params:{type: "boolean"},schema:schema22.anyOf[1].properties.timed.type,parentSchema:schema22.anyOf[1].properties.timed,data:data14};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.during !== undefined && func0.call(data, "during")){
let data15 = data.during;
if(typeof data15 === "string"){
if(!pattern0.test(data15)){
const err18 = {instancePath:instancePath+"/during",schemaPath:"#/anyOf/1/properties/during/pattern",keyword:"pattern",params:{pattern: "^([01]\\d|2[0-3]):[0-5]\\d-(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"},schema:"^([01]\\d|2[0-3]):[0-5]\\d-(([01]\\d|2[0-3]):[0-5]\\d|24:00)$",parentSchema:schema22.anyOf[1].properties.during,data:data15};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/during",schemaPath:"#/anyOf/1/properties/during/type",keyword:"type",params:{type: "string"},schema:schema22.anyOf[1].properties.during.type,parentSchema:schema22.anyOf[1].properties.during,data:data15};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.contains !== undefined && func0.call(data, "contains")){
let data16 = data.contains;
if(typeof data16 === "string"){
if(func49(data16) < 1){
const err20 = {instancePath:instancePath+"/contains",schemaPath:"#/anyOf/1/properties/contains/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema22.anyOf[1].properties.contains,data:data16};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/contains",schemaPath:"#/anyOf/1/properties/contains/type",keyword:"type",params:{type: "string"},schema:schema22.anyOf[1].properties.contains.type,parentSchema:schema22.anyOf[1].properties.contains,data:data16};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.startsWith !== undefined && func0.call(data, "startsWith")){
let data17 = data.startsWith;
if(typeof data17 === "string"){
if(func49(data17) < 1){
const err22 = {instancePath:instancePath+"/startsWith",schemaPath:"#/anyOf/1/properties/startsWith/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema22.anyOf[1].properties.startsWith,data:data17};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/startsWith",schemaPath:"#/anyOf/1/properties/startsWith/type",keyword:"type",params:{type: "string"},schema:schema22.anyOf[1].properties.startsWith.type,parentSchema:schema22.anyOf[1].properties.startsWith,data:data17};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "object"},schema:schema22.anyOf[1].type,parentSchema:schema22.anyOf[1],data};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err25 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},schema:schema22.anyOf,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate22.errors = vErrors;
return errors === 0;
}

const wrapper0 = {validate: validate21};

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!(((key0 === "any") || (key0 === "all")) || (key0 === "not"))){
if(!(validate22(data[key0], {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key0,rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
if(data.any !== undefined && func0.call(data, "any")){
let data1 = data.any;
if(Array.isArray(data1)){
if(data1.length < 1){
const err0 = {instancePath:instancePath+"/any",schemaPath:"#/properties/any/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema21.properties.any,data:data1};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(wrapper0.validate(data1[i0], {instancePath:instancePath+"/any/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath:instancePath+"/any",schemaPath:"#/properties/any/type",keyword:"type",params:{type: "array"},schema:schema21.properties.any.type,parentSchema:schema21.properties.any,data:data1};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.all !== undefined && func0.call(data, "all")){
let data3 = data.all;
if(Array.isArray(data3)){
if(data3.length < 1){
const err2 = {instancePath:instancePath+"/all",schemaPath:"#/properties/all/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema21.properties.all,data:data3};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
if(!(wrapper0.validate(data3[i1], {instancePath:instancePath+"/all/" + i1,parentData:data3,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/all",schemaPath:"#/properties/all/type",keyword:"type",params:{type: "array"},schema:schema21.properties.all.type,parentSchema:schema21.properties.all,data:data3};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.not !== undefined && func0.call(data, "not")){
if(!(wrapper0.validate(data.not, {instancePath:instancePath+"/not",parentData:data,parentDataProperty:"not",rootData}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema21.type,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}


function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.kind === undefined) || (!(func0.call(data, "kind")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},schema:schema12.required,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func0.call(schema12.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.kind !== undefined && func0.call(data, "kind")){
let data0 = data.kind;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},schema:schema12.properties.kind.type,parentSchema:schema12.properties.kind,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!((((data0 === "deal") || (data0 === "activity")) || (data0 === "survey")) || (data0 === "person"))){
const err3 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema12.properties.kind.enum},schema:schema12.properties.kind.enum,parentSchema:schema12.properties.kind,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.files !== undefined && func0.call(data, "files")){
let data1 = data.files;
if(Array.isArray(data1)){
if(data1.length < 1){
const err4 = {instancePath:instancePath+"/files",schemaPath:"#/properties/files/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema12.properties.files,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(func49(data2) < 1){
const err5 = {instancePath:instancePath+"/files/" + i0,schemaPath:"#/properties/files/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema12.properties.files.items,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/files/" + i0,schemaPath:"#/properties/files/items/type",keyword:"type",params:{type: "string"},schema:schema12.properties.files.items.type,parentSchema:schema12.properties.files.items,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type: "array"},schema:schema12.properties.files.type,parentSchema:schema12.properties.files,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.encoding !== undefined && func0.call(data, "encoding")){
let data3 = data.encoding;
if(typeof data3 !== "string"){
const err8 = {instancePath:instancePath+"/encoding",schemaPath:"#/properties/encoding/type",keyword:"type",params:{type: "string"},schema:schema12.properties.encoding.type,parentSchema:schema12.properties.encoding,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!((((((((((((((data3 === "utf-8") || (data3 === "utf-16le")) || (data3 === "utf-16be")) || (data3 === "windows-1252")) || (data3 === "iso-8859-1")) || (data3 === "iso-8859-2")) || (data3 === "iso-8859-15")) || (data3 === "windows-1250")) || (data3 === "windows-1251")) || (data3 === "macintosh")) || (data3 === "shift_jis")) || (data3 === "gb18030")) || (data3 === "big5")) || (data3 === "euc-kr"))){
const err9 = {instancePath:instancePath+"/encoding",schemaPath:"#/properties/encoding/enum",keyword:"enum",params:{allowedValues: schema12.properties.encoding.enum},schema:schema12.properties.encoding.enum,parentSchema:schema12.properties.encoding,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.preset !== undefined && func0.call(data, "preset")){
let data4 = data.preset;
if(typeof data4 === "string"){
if(func49(data4) < 1){
const err10 = {instancePath:instancePath+"/preset",schemaPath:"#/properties/preset/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema12.properties.preset,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/preset",schemaPath:"#/properties/preset/type",keyword:"type",params:{type: "string"},schema:schema12.properties.preset.type,parentSchema:schema12.properties.preset,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.columns !== undefined && func0.call(data, "columns")){
let data5 = data.columns;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key1 of Object.keys(data5)){
const _errs14 = errors;
if(typeof key1 === "string"){
if(!pattern1.test(key1)){
const err12 = {instancePath:instancePath+"/columns",schemaPath:"#/properties/columns/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]*$"},schema:"^[a-z][a-z0-9_]*$",parentSchema:schema12.properties.columns.propertyNames,data:key1,propertyName:key1};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
var valid3 = _errs14 === errors;
if(!valid3){
const err13 = {instancePath:instancePath+"/columns",schemaPath:"#/properties/columns/propertyNames",keyword:"propertyNames",params:{propertyName: key1},schema:schema12.properties.columns.propertyNames,parentSchema:schema12.properties.columns,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
for(const key2 of Object.keys(data5)){
if(!(validate12(data5[key2], {instancePath:instancePath+"/columns/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data5,parentDataProperty:key2,rootData}))){
vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
errors = vErrors.length;
}
}
}
else {
const err14 = {instancePath:instancePath+"/columns",schemaPath:"#/properties/columns/type",keyword:"type",params:{type: "object"},schema:schema12.properties.columns.type,parentSchema:schema12.properties.columns,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.dates !== undefined && func0.call(data, "dates")){
let data7 = data.dates;
if(typeof data7 !== "string"){
const err15 = {instancePath:instancePath+"/dates",schemaPath:"#/properties/dates/type",keyword:"type",params:{type: "string"},schema:schema12.properties.dates.type,parentSchema:schema12.properties.dates,data:data7};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!((data7 === "day-first") || (data7 === "month-first"))){
const err16 = {instancePath:instancePath+"/dates",schemaPath:"#/properties/dates/enum",keyword:"enum",params:{allowedValues: schema12.properties.dates.enum},schema:schema12.properties.dates.enum,parentSchema:schema12.properties.dates,data:data7};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.skip !== undefined && func0.call(data, "skip")){
let data8 = data.skip;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(Object.keys(data8).length < 1){
const err17 = {instancePath:instancePath+"/skip",schemaPath:"#/definitions/guard/minProperties",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema15,data:data8};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
for(const key3 of Object.keys(data8)){
let data9 = data8[key3];
const _errs24 = errors;
let valid7 = false;
const _errs25 = errors;
if(((typeof data9 !== "string") && (!((typeof data9 == "number") && (isFinite(data9))))) && (typeof data9 !== "boolean")){
const err18 = {instancePath:instancePath+"/skip/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/guard/additionalProperties/anyOf/0/type",keyword:"type",params:{type: schema15.additionalProperties.anyOf[0].type},schema:schema15.additionalProperties.anyOf[0].type,parentSchema:schema15.additionalProperties.anyOf[0],data:data9};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
var _valid0 = _errs25 === errors;
valid7 = valid7 || _valid0;
if(!valid7){
const _errs27 = errors;
if(Array.isArray(data9)){
if(data9.length < 1){
const err19 = {instancePath:instancePath+"/skip/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/guard/additionalProperties/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema15.additionalProperties.anyOf[1],data:data9};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
let data10 = data9[i1];
if(((typeof data10 !== "string") && (!((typeof data10 == "number") && (isFinite(data10))))) && (typeof data10 !== "boolean")){
const err20 = {instancePath:instancePath+"/skip/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1,schemaPath:"#/definitions/guard/additionalProperties/anyOf/1/items/type",keyword:"type",params:{type: schema15.additionalProperties.anyOf[1].items.type},schema:schema15.additionalProperties.anyOf[1].items.type,parentSchema:schema15.additionalProperties.anyOf[1].items,data:data10};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath:instancePath+"/skip/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/guard/additionalProperties/anyOf/1/type",keyword:"type",params:{type: "array"},schema:schema15.additionalProperties.anyOf[1].type,parentSchema:schema15.additionalProperties.anyOf[1],data:data9};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
var _valid0 = _errs27 === errors;
valid7 = valid7 || _valid0;
}
if(!valid7){
const err22 = {instancePath:instancePath+"/skip/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/guard/additionalProperties/anyOf",keyword:"anyOf",params:{},schema:schema15.additionalProperties.anyOf,parentSchema:schema15.additionalProperties,data:data9};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
else {
errors = _errs24;
if(vErrors !== null){
if(_errs24){
vErrors.length = _errs24;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err23 = {instancePath:instancePath+"/skip",schemaPath:"#/definitions/guard/type",keyword:"type",params:{type: "object"},schema:schema15.type,parentSchema:schema15,data:data8};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.sheet !== undefined && func0.call(data, "sheet")){
let data11 = data.sheet;
if(typeof data11 === "string"){
if(func49(data11) < 1){
const err24 = {instancePath:instancePath+"/sheet",schemaPath:"#/properties/sheet/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema12.properties.sheet,data:data11};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/sheet",schemaPath:"#/properties/sheet/type",keyword:"type",params:{type: "string"},schema:schema12.properties.sheet.type,parentSchema:schema12.properties.sheet,data:data11};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.labels !== undefined && func0.call(data, "labels")){
if(!(validate16(data.labels, {instancePath:instancePath+"/labels",parentData:data,parentDataProperty:"labels",rootData}))){
vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
errors = vErrors.length;
}
}
if(data.items !== undefined && func0.call(data, "items")){
let data13 = data.items;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(Object.keys(data13).length < 1){
const err26 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/minProperties",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema12.properties.items,data:data13};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
for(const key4 of Object.keys(data13)){
const _errs36 = errors;
if(typeof key4 === "string"){
if(!pattern1.test(key4)){
const err27 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]*$"},schema:"^[a-z][a-z0-9_]*$",parentSchema:schema12.properties.items.propertyNames,data:key4,propertyName:key4};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
var valid10 = _errs36 === errors;
if(!valid10){
const err28 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/propertyNames",keyword:"propertyNames",params:{propertyName: key4},schema:schema12.properties.items.propertyNames,parentSchema:schema12.properties.items,data:data13};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
for(const key5 of Object.keys(data13)){
if(!(validate18(data13[key5], {instancePath:instancePath+"/items/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data13,parentDataProperty:key5,rootData}))){
vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
errors = vErrors.length;
}
}
}
else {
const err29 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type: "object"},schema:schema12.properties.items.type,parentSchema:schema12.properties.items,data:data13};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.nulls !== undefined && func0.call(data, "nulls")){
let data15 = data.nulls;
if(Array.isArray(data15)){
const len2 = data15.length;
for(let i2=0; i2<len2; i2++){
let data16 = data15[i2];
if(typeof data16 === "string"){
if(func49(data16) < 1){
const err30 = {instancePath:instancePath+"/nulls/" + i2,schemaPath:"#/properties/nulls/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema12.properties.nulls.items,data:data16};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/nulls/" + i2,schemaPath:"#/properties/nulls/items/type",keyword:"type",params:{type: "string"},schema:schema12.properties.nulls.items.type,parentSchema:schema12.properties.nulls.items,data:data16};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
let i3 = data15.length;
let j0;
if(i3 > 1){
const indices0 = {};
for(;i3--;){
let item0 = data15[i3];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err32 = {instancePath:instancePath+"/nulls",schemaPath:"#/properties/nulls/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j0},schema:true,parentSchema:schema12.properties.nulls,data:data15};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
break;
}
indices0[item0] = i3;
}
}
}
else {
const err33 = {instancePath:instancePath+"/nulls",schemaPath:"#/properties/nulls/type",keyword:"type",params:{type: "array"},schema:schema12.properties.nulls.type,parentSchema:schema12.properties.nulls,data:data15};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.key !== undefined && func0.call(data, "key")){
let data17 = data.key;
if(Array.isArray(data17)){
if(data17.length < 1){
const err34 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema12.properties.key,data:data17};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
const len3 = data17.length;
for(let i4=0; i4<len3; i4++){
let data18 = data17[i4];
if(typeof data18 === "string"){
if(func49(data18) < 1){
const err35 = {instancePath:instancePath+"/key/" + i4,schemaPath:"#/properties/key/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema12.properties.key.items,data:data18};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(!pattern1.test(data18)){
const err36 = {instancePath:instancePath+"/key/" + i4,schemaPath:"#/properties/key/items/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]*$"},schema:"^[a-z][a-z0-9_]*$",parentSchema:schema12.properties.key.items,data:data18};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
else {
const err37 = {instancePath:instancePath+"/key/" + i4,schemaPath:"#/properties/key/items/type",keyword:"type",params:{type: "string"},schema:schema12.properties.key.items.type,parentSchema:schema12.properties.key.items,data:data18};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
let i5 = data17.length;
let j1;
if(i5 > 1){
const indices1 = {};
for(;i5--;){
let item1 = data17[i5];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
const err38 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j1},schema:true,parentSchema:schema12.properties.key,data:data17};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
break;
}
indices1[item1] = i5;
}
}
}
else {
const err39 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type: "array"},schema:schema12.properties.key.type,parentSchema:schema12.properties.key,data:data17};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.onDuplicate !== undefined && func0.call(data, "onDuplicate")){
let data19 = data.onDuplicate;
if(typeof data19 !== "string"){
const err40 = {instancePath:instancePath+"/onDuplicate",schemaPath:"#/properties/onDuplicate/type",keyword:"type",params:{type: "string"},schema:schema12.properties.onDuplicate.type,parentSchema:schema12.properties.onDuplicate,data:data19};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(!((((data19 === "reject") || (data19 === "first")) || (data19 === "last")) || (data19 === "latest"))){
const err41 = {instancePath:instancePath+"/onDuplicate",schemaPath:"#/properties/onDuplicate/enum",keyword:"enum",params:{allowedValues: schema12.properties.onDuplicate.enum},schema:schema12.properties.onDuplicate.enum,parentSchema:schema12.properties.onDuplicate,data:data19};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.maxRejected !== undefined && func0.call(data, "maxRejected")){
let data20 = data.maxRejected;
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 > 1 || isNaN(data20)){
const err42 = {instancePath:instancePath+"/maxRejected",schemaPath:"#/properties/maxRejected/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},schema:1,parentSchema:schema12.properties.maxRejected,data:data20};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(data20 < 0 || isNaN(data20)){
const err43 = {instancePath:instancePath+"/maxRejected",schemaPath:"#/properties/maxRejected/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema12.properties.maxRejected,data:data20};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
else {
const err44 = {instancePath:instancePath+"/maxRejected",schemaPath:"#/properties/maxRejected/type",keyword:"type",params:{type: "number"},schema:schema12.properties.maxRejected.type,parentSchema:schema12.properties.maxRejected,data:data20};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data.where !== undefined && func0.call(data, "where")){
if(!(validate21(data.where, {instancePath:instancePath+"/where",parentData:data,parentDataProperty:"where",rootData}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
}
else {
const err45 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema12.type,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}

const schema26 = {"description":"A metric: from records to a value, and from the value to a score.","type":"object","additionalProperties":false,"required":["title","source","statistic"],"properties":{"title":{"description":"What people call it.","type":"string","minLength":1},"why":{"description":"Why it is worth looking at.","type":"string","minLength":1},"advice":{"description":"What to ask when it is low.","type":"string","minLength":1},"limits":{"description":"How it can mislead or be gamed.","type":"string","minLength":1},"reference":{"description":"Where the goalposts come from.","type":"object","additionalProperties":false,"required":["grade","source"],"properties":{"grade":{"description":"measured: a published benchmark; practitioner: published opinion; judgement: ours.","enum":["measured","practitioner","judgement"],"type":"string"},"source":{"description":"The source, in words.","type":"string","minLength":1}}},"tension":{"description":"Metrics to read beside this one.","type":"array","items":{"description":"Metric.","type":"string","minLength":1},"uniqueItems":true},"dimension":{"description":"The dimension it is meant for. It belongs to it only when `dimensions` says so, with its weight.","type":"string","minLength":1},"unit":{"description":"Unit of the value, as printed, such as `demos per SE and week`; `%` prints a share as a percentage.","type":"string","minLength":1},"source":{"description":"Which source the records come from.","type":"string","minLength":1,"pattern":"^[a-z][a-z0-9_]*$"},"date":{"$ref":"#/definitions/periodDate"},"where":{"$ref":"#/definitions/where"},"statistic":{"$ref":"#/definitions/statistic"},"minSample":{"description":"Fewer records than this give no score.","type":"integer","minimum":1},"curve":{"$ref":"#/definitions/curve"},"enabled":{"description":"false removes the metric.","type":"boolean"}},"title":"Metric"};
const schema67 = {"title":"Curve","type":"object","discriminator":{"propertyName":"type"},"required":["type"],"oneOf":[{"title":"LinearCurve","description":"From 0 at `worst` to 100 at `best`; which of the two is larger gives the direction.","type":"object","additionalProperties":false,"required":["type","worst","best"],"properties":{"type":{"const":"linear","type":"string"},"worst":{"description":"Value that scores 0.","type":"number"},"best":{"description":"Value that scores 100.","type":"number"},"scale":{"description":"Straight in the value or in its logarithm.","enum":["linear","log"],"type":"string"}}},{"title":"RangeCurve","description":"100 inside `ideal`, falling to 0 at both ends of `zero`: too much is as bad as too little.","type":"object","additionalProperties":false,"required":["type","zero","ideal"],"properties":{"type":{"const":"range","type":"string"},"zero":{"type":"array","items":{"type":"number"},"minItems":2,"maxItems":2,"description":"Values that score 0."},"ideal":{"type":"array","items":{"type":"number"},"minItems":2,"maxItems":2,"description":"Values between which the score is 100."}}},{"title":"LognormalCurve","description":"The curve that Lighthouse uses.","type":"object","additionalProperties":false,"required":["type","score90","score50"],"properties":{"type":{"const":"lognormal","type":"string"},"score90":{"description":"Value that scores 90.","type":"number","exclusiveMinimum":0},"score50":{"description":"Value that scores 50.","type":"number","exclusiveMinimum":0}}},{"title":"PointsCurve","description":"Straight lines between points.","type":"object","additionalProperties":false,"required":["type","points"],"properties":{"type":{"const":"points","type":"string"},"points":{"description":"Pairs of value and score, values rising.","type":"array","items":{"type":"array","items":{"type":"number"},"minItems":2,"maxItems":2},"minItems":2}}},{"title":"StepsCurve","description":"A score from each value on.","type":"object","additionalProperties":false,"required":["type","steps"],"properties":{"type":{"const":"steps","type":"string"},"steps":{"description":"Pairs of value and score, values rising; below the first the score is that of `below`.","type":"array","items":{"type":"array","items":{"type":"number"},"minItems":2,"maxItems":2},"minItems":1},"below":{"description":"Score below the first step; 0 if not given.","type":"number","minimum":0,"maximum":100}}},{"title":"IdentityCurve","description":"The value is already a score from 0 to 100.","type":"object","additionalProperties":false,"required":["type"],"properties":{"type":{"const":"identity","type":"string"}}}]};
const schema27 = {"title":"PeriodDate","description":"Which date puts a record into a period.","anyOf":[{"$ref":"#/definitions/field"},{"description":"A date, moved by so many days or months.","type":"object","additionalProperties":false,"required":["field"],"properties":{"field":{"$ref":"#/definitions/field"},"addDays":{"description":"Days.","type":"integer"},"addMonths":{"description":"Months.","type":"integer"}}}]};

function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(typeof data === "string"){
if(func49(data) < 1){
const err0 = {instancePath,schemaPath:"#/definitions/field/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern6.test(data)){
const err1 = {instancePath,schemaPath:"#/definitions/field/pattern",keyword:"pattern",params:{pattern: "^(deal\\.|person\\.)?[a-z][a-z0-9_]*$"},schema:"^(deal\\.|person\\.)?[a-z][a-z0-9_]*$",parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/definitions/field/type",keyword:"type",params:{type: "string"},schema:schema24.type,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.field === undefined) || (!(func0.call(data, "field")))){
const err3 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "field"},schema:schema27.anyOf[1].required,parentSchema:schema27.anyOf[1],data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((key0 === "field") || (key0 === "addDays")) || (key0 === "addMonths"))){
const err4 = {instancePath,schemaPath:"#/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema27.anyOf[1],data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.field !== undefined && func0.call(data, "field")){
let data0 = data.field;
if(typeof data0 === "string"){
if(func49(data0) < 1){
const err5 = {instancePath:instancePath+"/field",schemaPath:"#/definitions/field/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema24,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!pattern6.test(data0)){
const err6 = {instancePath:instancePath+"/field",schemaPath:"#/definitions/field/pattern",keyword:"pattern",params:{pattern: "^(deal\\.|person\\.)?[a-z][a-z0-9_]*$"},schema:"^(deal\\.|person\\.)?[a-z][a-z0-9_]*$",parentSchema:schema24,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/field",schemaPath:"#/definitions/field/type",keyword:"type",params:{type: "string"},schema:schema24.type,parentSchema:schema24,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.addDays !== undefined && func0.call(data, "addDays")){
let data1 = data.addDays;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err8 = {instancePath:instancePath+"/addDays",schemaPath:"#/anyOf/1/properties/addDays/type",keyword:"type",params:{type: "integer"},schema:schema27.anyOf[1].properties.addDays.type,parentSchema:schema27.anyOf[1].properties.addDays,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.addMonths !== undefined && func0.call(data, "addMonths")){
let data2 = data.addMonths;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err9 = {instancePath:instancePath+"/addMonths",schemaPath:"#/anyOf/1/properties/addMonths/type",keyword:"type",params:{type: "integer"},schema:schema27.anyOf[1].properties.addMonths.type,parentSchema:schema27.anyOf[1].properties.addMonths,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "object"},schema:schema27.anyOf[1].type,parentSchema:schema27.anyOf[1],data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err11 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},schema:schema27.anyOf,parentSchema:schema27,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate32.errors = vErrors;
return errors === 0;
}

const schema30 = {"title":"Statistic","type":"object","discriminator":{"propertyName":"type"},"required":["type"],"oneOf":[{"title":"CountStatistic","description":"How many records.","type":"object","additionalProperties":false,"required":["type"],"properties":{"type":{"const":"count","type":"string"}}},{"title":"RateStatistic","description":"Records, or a sum, for each unit of exposure.","type":"object","additionalProperties":false,"required":["type","of","per"],"properties":{"type":{"const":"rate","type":"string"},"of":{"$ref":"#/definitions/quantity"},"per":{"description":"Exposure: FTE time from the roster, calendar weeks, or deals touched.","enum":["personWeek","personMonth","personQuarter","personYear","week","deal"],"type":"string"}}},{"title":"ShareStatistic","description":"Share of records for which a condition holds, optionally weighted.","type":"object","additionalProperties":false,"required":["type","where"],"properties":{"type":{"const":"share","type":"string"},"where":{"$ref":"#/definitions/where"},"weight":{"$ref":"#/definitions/field"}}},{"title":"MeanStatistic","description":"Mean of a field.","type":"object","additionalProperties":false,"required":["type","field"],"properties":{"type":{"const":"mean","type":"string"},"field":{"$ref":"#/definitions/field"}}},{"title":"SumStatistic","description":"Sum of a field.","type":"object","additionalProperties":false,"required":["type","field"],"properties":{"type":{"const":"sum","type":"string"},"field":{"$ref":"#/definitions/field"}}},{"title":"MedianStatistic","description":"Median of a field.","type":"object","additionalProperties":false,"required":["type","field"],"properties":{"type":{"const":"median","type":"string"},"field":{"$ref":"#/definitions/field"}}},{"title":"QuantileStatistic","description":"Quantile of a field, type 7.","type":"object","additionalProperties":false,"required":["type","field","p"],"properties":{"type":{"const":"quantile","type":"string"},"field":{"$ref":"#/definitions/field"},"p":{"description":"From 0 to 1.","type":"number","minimum":0,"maximum":1}}},{"title":"DurationStatistic","description":"Time from one moment to another; what is still open counts as censored (Kaplan-Meier), and as overdue after the day `due`.","type":"object","additionalProperties":false,"required":["type","from","to","unit","summary"],"properties":{"type":{"const":"duration","type":"string"},"from":{"$ref":"#/definitions/field"},"to":{"$ref":"#/definitions/field"},"due":{"$ref":"#/definitions/field"},"unit":{"description":"Unit of the result.","enum":["hours","days","workingHours","workingDays"],"type":"string"},"summary":{"description":"Which number sums up the durations.","enum":["median","p90","mean"],"type":"string"}}},{"title":"OnTimeStatistic","description":"Share of records that got from one moment to another within a limit; those whose time is not up yet are not judged.","type":"object","additionalProperties":false,"required":["type","from","to","limit","unit"],"properties":{"type":{"const":"onTime","type":"string"},"from":{"$ref":"#/definitions/field"},"to":{"$ref":"#/definitions/field"},"limit":{"description":"The longest time that is still on time.","type":"number","minimum":0},"unit":{"description":"Unit of the limit.","enum":["hours","days","workingHours","workingDays"],"type":"string"}}},{"title":"RatioStatistic","description":"One sum or count divided by another.","type":"object","additionalProperties":false,"required":["type","numerator","denominator"],"properties":{"type":{"const":"ratio","type":"string"},"numerator":{"$ref":"#/definitions/ratioPart"},"denominator":{"$ref":"#/definitions/ratioPart"}}},{"title":"PrecededStatistic","description":"Share of some records of the period before which, for the same deal or whatever `same` names, another record came.","type":"object","additionalProperties":false,"required":["type","of","by","same","at","days"],"properties":{"type":{"const":"preceded","type":"string"},"of":{"$ref":"#/definitions/where"},"by":{"$ref":"#/definitions/where"},"same":{"$ref":"#/definitions/field"},"at":{"$ref":"#/definitions/field"},"days":{"description":"How many days before it may lie.","type":"integer","minimum":0}}},{"title":"ClearanceStatistic","description":"Records closed in the period for each one opened in it.","type":"object","additionalProperties":false,"required":["type","opened","closed"],"properties":{"type":{"const":"clearance","type":"string"},"opened":{"$ref":"#/definitions/field"},"closed":{"$ref":"#/definitions/field"}}},{"title":"TopBoxStatistic","description":"Share of answers in the top boxes of the scale.","type":"object","additionalProperties":false,"required":["type"],"properties":{"type":{"const":"topBox","type":"string"},"top":{"description":"How many boxes from the top count.","type":"integer","minimum":1},"scale":{"$ref":"#/definitions/scale"}}},{"title":"NpsStatistic","description":"Promoters (9, 10) minus detractors (0 to 6), in points from -100 to 100.","type":"object","additionalProperties":false,"required":["type"],"properties":{"type":{"const":"nps","type":"string"}}},{"title":"LikertStatistic","description":"Answers rescaled to 0..1, averaged for each respondent, then over respondents.","type":"object","additionalProperties":false,"required":["type"],"properties":{"type":{"const":"likert","type":"string"},"reverse":{"description":"Items whose scale runs the other way.","type":"array","items":{"description":"Item.","type":"string","minLength":1},"uniqueItems":true},"scale":{"$ref":"#/definitions/scale"}}},{"title":"ResponseStatistic","description":"Share of the people on the roster who answered.","type":"object","additionalProperties":false,"required":["type"],"properties":{"type":{"const":"response","type":"string"}}},{"title":"LoadStatistic","description":"Time-averaged number of open items for each person.","type":"object","additionalProperties":false,"required":["type","from","to"],"properties":{"type":{"const":"load","type":"string"},"from":{"$ref":"#/definitions/field"},"to":{"$ref":"#/definitions/field"},"due":{"$ref":"#/definitions/field"}}},{"title":"OpenShareStatistic","description":"Of the records open on the last day of the period, or on the day of the export if that is earlier: share for which a condition holds, or a day is past, or a day is recent.","type":"object","additionalProperties":false,"required":["type","from","to"],"properties":{"type":{"const":"openShare","type":"string"},"from":{"$ref":"#/definitions/field"},"to":{"$ref":"#/definitions/field"},"where":{"$ref":"#/definitions/where"},"past":{"$ref":"#/definitions/field"},"recent":{"title":"RecentDay","description":"A day that lies at most so many days back.","type":"object","additionalProperties":false,"required":["field","days"],"properties":{"field":{"$ref":"#/definitions/field"},"days":{"description":"Days back that are still recent.","type":"integer","minimum":0}}},"lookBack":{"description":"Also of periods that ended more than 31 days before the export: only for an export that says what was open then.","type":"boolean"}}},{"title":"PerPersonDayStatistic","description":"Mean number of different values for each person and day with at least one record.","type":"object","additionalProperties":false,"required":["type","distinct"],"properties":{"type":{"const":"perPersonDay","type":"string"},"distinct":{"$ref":"#/definitions/field"}}},{"title":"PerDealStatistic","description":"What the records of a deal come to, over deals: by `deal_id`, of deals by `id`.","type":"object","additionalProperties":false,"required":["type","of","summary"],"properties":{"type":{"const":"perDeal","type":"string"},"of":{"$ref":"#/definitions/dealQuantity"},"summary":{"description":"Which number sums up the deals.","enum":["mean","median"],"type":"string"}}},{"title":"CompletenessStatistic","description":"Mean over records of the share of fields that are filled in.","type":"object","additionalProperties":false,"required":["type","fields"],"properties":{"type":{"const":"completeness","type":"string"},"fields":{"description":"What should be filled in; placeholders such as TBD or n/a do not count.","type":"array","minItems":1,"items":{"$ref":"#/definitions/askedField"}}}},{"title":"BreadthStatistic","description":"Share of people with at least one matching record, or of their weeks with one.","type":"object","additionalProperties":false,"required":["type"],"properties":{"type":{"const":"breadth","type":"string"},"every":{"description":"`week`: the share of person-weeks, of the calendar weeks that each person was there.","enum":["week"],"type":"string"}}},{"title":"GiniStatistic","description":"How unevenly records or a sum are spread over people, 0 for evenly.","type":"object","additionalProperties":false,"required":["type","of"],"properties":{"type":{"const":"gini","type":"string"},"of":{"$ref":"#/definitions/quantity"}}},{"title":"FreeBlockStatistic","description":"Share of person-days with enough free minutes in a row within the working hours, between the meetings that the records are.","type":"object","additionalProperties":false,"required":["type","from","minutes","block"],"properties":{"type":{"const":"freeBlock","type":"string"},"from":{"$ref":"#/definitions/field"},"minutes":{"$ref":"#/definitions/field"},"block":{"description":"How many minutes in a row must be free.","type":"number","exclusiveMinimum":0}}},{"title":"DistinctRatioStatistic","description":"How many different values of one field for each different value of another: account managers for each engineer, say.","type":"object","additionalProperties":false,"required":["type","above","below"],"properties":{"type":{"const":"distinctRatio","type":"string"},"above":{"$ref":"#/definitions/field"},"below":{"$ref":"#/definitions/field"}}}]};
const schema31 = {"title":"Quantity","description":"What is added up: the records themselves, or a number they hold.","anyOf":[{"const":"count","type":"string"},{"description":"The sum of a field.","type":"object","additionalProperties":false,"required":["sum"],"properties":{"sum":{"$ref":"#/definitions/field"},"divideBy":{"description":"Each value is divided by this, such as 60 for minutes to hours.","type":"number","exclusiveMinimum":0}}}]};

function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "string"},schema:schema31.anyOf[0].type,parentSchema:schema31.anyOf[0],data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if("count" !== data){
const err1 = {instancePath,schemaPath:"#/anyOf/0/const",keyword:"const",params:{allowedValue: "count"},schema:"count",parentSchema:schema31.anyOf[0],data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.sum === undefined) || (!(func0.call(data, "sum")))){
const err2 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "sum"},schema:schema31.anyOf[1].required,parentSchema:schema31.anyOf[1],data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((key0 === "sum") || (key0 === "divideBy"))){
const err3 = {instancePath,schemaPath:"#/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema31.anyOf[1],data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.sum !== undefined && func0.call(data, "sum")){
let data0 = data.sum;
if(typeof data0 === "string"){
if(func49(data0) < 1){
const err4 = {instancePath:instancePath+"/sum",schemaPath:"#/definitions/field/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema24,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!pattern6.test(data0)){
const err5 = {instancePath:instancePath+"/sum",schemaPath:"#/definitions/field/pattern",keyword:"pattern",params:{pattern: "^(deal\\.|person\\.)?[a-z][a-z0-9_]*$"},schema:"^(deal\\.|person\\.)?[a-z][a-z0-9_]*$",parentSchema:schema24,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/sum",schemaPath:"#/definitions/field/type",keyword:"type",params:{type: "string"},schema:schema24.type,parentSchema:schema24,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.divideBy !== undefined && func0.call(data, "divideBy")){
let data1 = data.divideBy;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 <= 0 || isNaN(data1)){
const err7 = {instancePath:instancePath+"/divideBy",schemaPath:"#/anyOf/1/properties/divideBy/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema31.anyOf[1].properties.divideBy,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/divideBy",schemaPath:"#/anyOf/1/properties/divideBy/type",keyword:"type",params:{type: "number"},schema:schema31.anyOf[1].properties.divideBy.type,parentSchema:schema31.anyOf[1].properties.divideBy,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "object"},schema:schema31.anyOf[1].type,parentSchema:schema31.anyOf[1],data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err10 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},schema:schema31.anyOf,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate36.errors = vErrors;
return errors === 0;
}

const schema43 = {"description":"One side of a ratio.","type":"object","additionalProperties":false,"required":["of"],"properties":{"of":{"$ref":"#/definitions/quantity"},"where":{"$ref":"#/definitions/where"}},"title":"RatioPart"};

function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.of === undefined) || (!(func0.call(data, "of")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "of"},schema:schema43.required,parentSchema:schema43,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((key0 === "of") || (key0 === "where"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema43,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.of !== undefined && func0.call(data, "of")){
if(!(validate36(data.of, {instancePath:instancePath+"/of",parentData:data,parentDataProperty:"of",rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
}
if(data.where !== undefined && func0.call(data, "where")){
if(!(validate21(data.where, {instancePath:instancePath+"/where",parentData:data,parentDataProperty:"where",rootData}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema43.type,parentSchema:schema43,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate39.errors = vErrors;
return errors === 0;
}

const schema58 = {"title":"DealQuantity","description":"What a deal has: how many records, a sum over them, or the largest value.","anyOf":[{"const":"count","type":"string"},{"description":"The sum of a field.","type":"object","additionalProperties":false,"required":["sum"],"properties":{"sum":{"$ref":"#/definitions/field"},"divideBy":{"description":"Each value is divided by this, such as 60 for minutes to hours.","type":"number","exclusiveMinimum":0}}},{"description":"The largest value of a field.","type":"object","additionalProperties":false,"required":["max"],"properties":{"max":{"$ref":"#/definitions/field"}}}]};

function validate47(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "string"},schema:schema58.anyOf[0].type,parentSchema:schema58.anyOf[0],data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if("count" !== data){
const err1 = {instancePath,schemaPath:"#/anyOf/0/const",keyword:"const",params:{allowedValue: "count"},schema:"count",parentSchema:schema58.anyOf[0],data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.sum === undefined) || (!(func0.call(data, "sum")))){
const err2 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "sum"},schema:schema58.anyOf[1].required,parentSchema:schema58.anyOf[1],data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((key0 === "sum") || (key0 === "divideBy"))){
const err3 = {instancePath,schemaPath:"#/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema58.anyOf[1],data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.sum !== undefined && func0.call(data, "sum")){
let data0 = data.sum;
if(typeof data0 === "string"){
if(func49(data0) < 1){
const err4 = {instancePath:instancePath+"/sum",schemaPath:"#/definitions/field/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema24,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!pattern6.test(data0)){
const err5 = {instancePath:instancePath+"/sum",schemaPath:"#/definitions/field/pattern",keyword:"pattern",params:{pattern: "^(deal\\.|person\\.)?[a-z][a-z0-9_]*$"},schema:"^(deal\\.|person\\.)?[a-z][a-z0-9_]*$",parentSchema:schema24,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/sum",schemaPath:"#/definitions/field/type",keyword:"type",params:{type: "string"},schema:schema24.type,parentSchema:schema24,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.divideBy !== undefined && func0.call(data, "divideBy")){
let data1 = data.divideBy;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 <= 0 || isNaN(data1)){
const err7 = {instancePath:instancePath+"/divideBy",schemaPath:"#/anyOf/1/properties/divideBy/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema58.anyOf[1].properties.divideBy,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/divideBy",schemaPath:"#/anyOf/1/properties/divideBy/type",keyword:"type",params:{type: "number"},schema:schema58.anyOf[1].properties.divideBy.type,parentSchema:schema58.anyOf[1].properties.divideBy,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "object"},schema:schema58.anyOf[1].type,parentSchema:schema58.anyOf[1],data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs11 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.max === undefined) || (!(func0.call(data, "max")))){
const err10 = {instancePath,schemaPath:"#/anyOf/2/required",keyword:"required",params:{missingProperty: "max"},schema:schema58.anyOf[2].required,parentSchema:schema58.anyOf[2],data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
for(const key1 of Object.keys(data)){
if(!(key1 === "max")){
const err11 = {instancePath,schemaPath:"#/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema58.anyOf[2],data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.max !== undefined && func0.call(data, "max")){
let data2 = data.max;
if(typeof data2 === "string"){
if(func49(data2) < 1){
const err12 = {instancePath:instancePath+"/max",schemaPath:"#/definitions/field/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema24,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!pattern6.test(data2)){
const err13 = {instancePath:instancePath+"/max",schemaPath:"#/definitions/field/pattern",keyword:"pattern",params:{pattern: "^(deal\\.|person\\.)?[a-z][a-z0-9_]*$"},schema:"^(deal\\.|person\\.)?[a-z][a-z0-9_]*$",parentSchema:schema24,data:data2};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/max",schemaPath:"#/definitions/field/type",keyword:"type",params:{type: "string"},schema:schema24.type,parentSchema:schema24,data:data2};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/anyOf/2/type",keyword:"type",params:{type: "object"},schema:schema58.anyOf[2].type,parentSchema:schema58.anyOf[2],data};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var _valid0 = _errs11 === errors;
valid0 = valid0 || _valid0;
}
}
if(!valid0){
const err16 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},schema:schema58.anyOf,parentSchema:schema58,data};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate47.errors = vErrors;
return errors === 0;
}

const schema61 = {"title":"AskedField","anyOf":[{"description":"A field asked of every record.","type":"string","minLength":1},{"description":"A field asked only of the records for which `where` holds.","type":"object","additionalProperties":false,"required":["field"],"properties":{"field":{"$ref":"#/definitions/field"},"where":{"$ref":"#/definitions/where"}}}]};

function validate49(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(typeof data === "string"){
if(func49(data) < 1){
const err0 = {instancePath,schemaPath:"#/anyOf/0/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema61.anyOf[0],data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "string"},schema:schema61.anyOf[0].type,parentSchema:schema61.anyOf[0],data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.field === undefined) || (!(func0.call(data, "field")))){
const err2 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "field"},schema:schema61.anyOf[1].required,parentSchema:schema61.anyOf[1],data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((key0 === "field") || (key0 === "where"))){
const err3 = {instancePath,schemaPath:"#/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema61.anyOf[1],data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.field !== undefined && func0.call(data, "field")){
let data0 = data.field;
if(typeof data0 === "string"){
if(func49(data0) < 1){
const err4 = {instancePath:instancePath+"/field",schemaPath:"#/definitions/field/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema24,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!pattern6.test(data0)){
const err5 = {instancePath:instancePath+"/field",schemaPath:"#/definitions/field/pattern",keyword:"pattern",params:{pattern: "^(deal\\.|person\\.)?[a-z][a-z0-9_]*$"},schema:"^(deal\\.|person\\.)?[a-z][a-z0-9_]*$",parentSchema:schema24,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/field",schemaPath:"#/definitions/field/type",keyword:"type",params:{type: "string"},schema:schema24.type,parentSchema:schema24,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.where !== undefined && func0.call(data, "where")){
if(!(validate21(data.where, {instancePath:instancePath+"/where",parentData:data,parentDataProperty:"where",rootData}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "object"},schema:schema61.anyOf[1].type,parentSchema:schema61.anyOf[1],data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err8 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},schema:schema61.anyOf,parentSchema:schema61,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate49.errors = vErrors;
return errors === 0;
}


function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.type === undefined) || (!(func0.call(data, "type")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},schema:schema30.required,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const tag0 = data.type;
if(typeof tag0 == "string"){
if(tag0 === "count"){
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.type === undefined) || (!(func0.call(data, "type")))){
const err1 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "type"},schema:schema30.oneOf[0].required,parentSchema:schema30.oneOf[0],data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(key0 === "type")){
const err2 = {instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema30.oneOf[0],data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.type !== undefined && func0.call(data, "type")){
let data0 = data.type;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/oneOf/0/properties/type/type",keyword:"type",params:{type: "string"},schema:schema30.oneOf[0].properties.type.type,parentSchema:schema30.oneOf[0].properties.type,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if("count" !== data0){
const err4 = {instancePath:instancePath+"/type",schemaPath:"#/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue: "count"},schema:"count",parentSchema:schema30.oneOf[0].properties.type,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "object"},schema:schema30.oneOf[0].type,parentSchema:schema30.oneOf[0],data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else if(tag0 === "rate"){
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.type === undefined) || (!(func0.call(data, "type")))){
const err6 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "type"},schema:schema30.oneOf[1].required,parentSchema:schema30.oneOf[1],data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((data.of === undefined) || (!(func0.call(data, "of")))){
const err7 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "of"},schema:schema30.oneOf[1].required,parentSchema:schema30.oneOf[1],data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((data.per === undefined) || (!(func0.call(data, "per")))){
const err8 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "per"},schema:schema30.oneOf[1].required,parentSchema:schema30.oneOf[1],data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
for(const key1 of Object.keys(data)){
if(!(((key1 === "type") || (key1 === "of")) || (key1 === "per"))){
const err9 = {instancePath,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema30.oneOf[1],data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.type !== undefined && func0.call(data, "type")){
let data1 = data.type;
if(typeof data1 !== "string"){
const err10 = {instancePath:instancePath+"/type",schemaPath:"#/oneOf/1/properties/type/type",keyword:"type",params:{type: "string"},schema:schema30.oneOf[1].properties.type.type,parentSchema:schema30.oneOf[1].properties.type,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if("rate" !== data1){
const err11 = {instancePath:instancePath+"/type",schemaPath:"#/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue: "rate"},schema:"rate",parentSchema:schema30.oneOf[1].properties.type,data:data1};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.of !== undefined && func0.call(data, "of")){
if(!(validate36(data.of, {instancePath:instancePath+"/of",parentData:data,parentDataProperty:"of",rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
}
if(data.per !== undefined && func0.call(data, "per")){
let data3 = data.per;
if(typeof data3 !== "string"){
const err12 = {instancePath:instancePath+"/per",schemaPath:"#/oneOf/1/properties/per/type",keyword:"type",params:{type: "string"},schema:schema30.oneOf[1].properties.per.type,parentSchema:schema30.oneOf[1].properties.per,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!((((((data3 === "personWeek") || (data3 === "personMonth")) || (data3 === "personQuarter")) || (data3 === "personYear")) || (data3 === "week")) || (data3 === "deal"))){
const err13 = {instancePath:instancePath+"/per",schemaPath:"#/oneOf/1/properties/per/enum",keyword:"enum",params:{allowedValues: schema30.oneOf[1].properties.per.enum},schema:schema30.oneOf[1].properties.per.enum,parentSchema:schema30.oneOf[1].properties.per,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type: "object"},schema:schema30.oneOf[1].type,parentSchema:schema30.oneOf[1],data};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else if(tag0 === "share"){
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.type === undefined) || (!(func0.call(data, "type")))){
const err15 = {instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: "type"},schema:schema30.oneOf[2].required,parentSchema:schema30.oneOf[2],data};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if((data.where === undefined) || (!(func0.call(data, "where")))){
const err16 = {instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: "where"},schema:schema30.oneOf[2].required,parentSchema:schema30.oneOf[2],data};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
for(const key2 of Object.keys(data)){
if(!(((key2 === "type") || (key2 === "where")) || (key2 === "weight"))){
const err17 = {instancePath,schemaPath:"#/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema30.oneOf[2],data};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.type !== undefined && func0.call(data, "type")){
let data4 = data.type;
if(typeof data4 !== "string"){
const err18 = {instancePath:instancePath+"/type",schemaPath:"#/oneOf/2/properties/type/type",keyword:"type",params:{type: "string"},schema:schema30.oneOf[2].properties.type.type,parentSchema:schema30.oneOf[2].properties.type,data:data4};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if("share" !== data4){
const err19 = {instancePath:instancePath+"/type",schemaPath:"#/oneOf/2/properties/type/const",keyword:"const",params:{allowedValue: "share"},schema:"share",parentSchema:schema30.oneOf[2].properties.type,data:data4};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.where !== undefined && func0.call(data, "where")){
if(!(validate21(data.where, {instancePath:instancePath+"/where",parentData:data,parentDataProperty:"where",rootData}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
if(data.weight !== undefined && func0.call(data, "weight")){
let data6 = data.weight;
if(typeof data6 === "string"){
if(func49(data6) < 1){
const err20 = {instancePath:instancePath+"/weight",schemaPath:"#/definitions/field/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema24,data:data6};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(!pattern6.test(data6)){
const err21 = {instancePath:instancePath+"/weight",schemaPath:"#/definitions/field/pattern",keyword:"pattern",params:{pattern: "^(deal\\.|person\\.)?[a-z][a-z0-9_]*$"},schema:"^(deal\\.|person\\.)?[a-z][a-z0-9_]*$",parentSchema:schema24,data:data6};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/weight",schemaPath:"#/definitions/field/type",keyword:"type",params:{type: "string"},schema:schema24.type,parentSchema:schema24,data:data6};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type: "object"},schema:schema30.oneOf[2].type,parentSchema:schema30.oneOf[2],data};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else if(tag0 === "mean"){
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.type === undefined) || (!(func0.call(data, "type")))){
const err24 = {instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: "type"},schema:schema30.oneOf[3].required,parentSchema:schema30.oneOf[3],data};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if((data.field === undefined) || (!(func0.call(data, "field")))){
const err25 = {instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: "field"},schema:schema30.oneOf[3].required,parentSchema:schema30.oneOf[3],data};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
for(const key3 of Object.keys(data)){
if(!((key3 === "type") || (key3 === "field"))){
const err26 = {instancePath,schemaPath:"#/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},schema:false,parentSchema:schema30.oneOf[3],data};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.type !== undefined && func0.call(data, "type")){
let data7 = data.type;
if(typeof data7 !== "string"){
const err27 = {instancePath:instancePath+"/type",schemaPath:"#/oneOf/3/properties/type/type",keyword:"type",params:{type: "string"},schema:schema30.oneOf[3].properties.type.type,parentSchema:schema30.oneOf[3].properties.type,data:data7};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if("mean" !== data7){
const err28 = {instancePath:instancePath+"/type",schemaPath:"#/oneOf/3/properties/type/const",keyword:"const",params:{allowedValue: "mean"},schema:"mean",parentSchema:schema30.oneOf[3].properties.type,data:data7};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.field !== undefined && func0.call(data, "field")){
let data8 = data.field;
if(typeof data8 === "string"){
if(func49(data8) < 1){
const err29 = {instancePath:instancePath+"/field",schemaPath:"#/definitions/field/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema24,data:data8};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(!pattern6.test(data8)){
const err30 = {instancePath:instancePath+"/field",schemaPath:"#/definitions/field/pattern",keyword:"pattern",params:{pattern: "^(deal\\.|person\\.)?[a-z][a-z0-9_]*$"},schema:"^(deal\\.|person\\.)?[a-z][a-z0-9_]*$",parentSchema:schema24,data:data8};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/field",schemaPath:"#/definitions/field/type",keyword:"type",params:{type: "string"},schema:schema24.type,parentSchema:schema24,data:data8};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
else {
const err32 = {instancePath,schemaPath:"#/oneOf/3/type",keyword:"type",params:{type: "object"},schema:schema30.oneOf[3].type,parentSchema:schema30.oneOf[3],data};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else if(tag0 === "sum"){
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.type === undefined) || (!(func0.call(data, "type")))){
const err33 = {instancePath,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty: "type"},schema:schema30.oneOf[4].required,parentSchema:schema30.oneOf[4],data};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if((data.field === undefined) || (!(func0.call(data, "field")))){
const err34 = {instancePath,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty: "field"},schema:schema30.oneOf[4].required,parentSchema:schema30.oneOf[4],data};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
for(const key4 of Object.keys(data)){
if(!((key4 === "type") || (key4 === "field"))){
const err35 = {instancePath,schemaPath:"#/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},schema:false,parentSchema:schema30.oneOf[4],data};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.type !== undefined && func0.call(data, "type")){
let data9 = data.type;
if(typeof data9 !== "string"){
const err36 = {instancePath:instancePath+"/type",schemaPath:"#/oneOf/4/properties/type/type",keyword:"type",params:{type: "string"},schema:schema30.oneOf[4].properties.type.type,parentSchema:schema30.oneOf[4].properties.type,data:data9};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if("sum" !== data9){
const err37 = {instancePath:instancePath+"/type",schemaPath:"#/oneOf/4/properties/type/const",keyword:"const",params:{allowedValue: "sum"},schema:"sum",parentSchema:schema30.oneOf[4].properties.type,data:data9};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.field !== undefined && func0.call(data, "field")){
let data10 = data.field;
if(typeof data10 === "string"){
if(func49(data10) < 1){
const err38 = {instancePath:instancePath+"/field",schemaPath:"#/definitions/field/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema24,data:data10};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(!pattern6.test(data10)){
const err39 = {instancePath:instancePath+"/field",schemaPath:"#/definitions/field/pattern",keyword:"pattern",params:{pattern: "^(deal\\.|person\\.)?[a-z][a-z0-9_]*$"},schema:"^(deal\\.|person\\.)?[a-z][a-z0-9_]*$",parentSchema:schema24,data:data10};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/field",schemaPath:"#/definitions/field/type",keyword:"type",params:{type: "string"},schema:schema24.type,parentSchema:schema24,data:data10};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
else {
const err41 = {instancePath,schemaPath:"#/oneOf/4/type",keyword:"type",params:{type: "object"},schema:schema30.oneOf[4].type,parentSchema:schema30.oneOf[4],data};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
else if(tag0 === "median"){
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.type === undefined) || (!(func0.call(data, "type")))){
const err42 = {instancePath,schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty: "type"},schema:schema30.oneOf[5].required,parentSchema:schema30.oneOf[5],data};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if((data.field === undefined) || (!(func0.call(data, "field")))){
const err43 = {instancePath,schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty: "field"},schema:schema30.oneOf[5].required,parentSchema:schema30.oneOf[5],data};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
for(const key5 of Object.keys(data)){
if(!((key5 === "type") || (key5 === "field"))){
const err44 = {instancePath,schemaPath:"#/oneOf/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},schema:false,parentSchema:schema30.oneOf[5],data};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data.type !== undefined && func0.call(data, "type")){
let data11 = data.type;
if(typeof data11 !== "string"){
const err45 = {instancePath:instancePath+"/type",schemaPath:"#/oneOf/5/properties/type/type",keyword:"type",params:{type: "string"},schema:schema30.oneOf[5].properties.type.type,parentSchema:schema30.oneOf[5].properties.type,data:data11};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if("median" !== data11){
const err46 = {instancePath:instancePath+"/type",schemaPath:"#/oneOf/5/properties/type/const",keyword:"const",params:{allowedValue: "median"},schema:"median",parentSchema:schema30.oneOf[5].properties.type,data:data11};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data.field !== undefined && func0.call(data, "field")){
let data12 = data.field;
if(typeof data12 === "string"){
if(func49(data12) < 1){
const err47 = {instancePath:instancePath+"/field",schemaPath:"#/definitions/field/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema24,data:data12};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(!pattern6.test(data12)){
const err48 = {instancePath:instancePath+"/field",schemaPath:"#/definitions/field/pattern",keyword:"pattern",params:{pattern: "^(deal\\.|person\\.)?[a-z][a-z0-9_]*$"},schema:"^(deal\\.|person\\.)?[a-z][a-z0-9_]*$",parentSchema:schema24,data:data12};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
else {
const err49 = {instancePath:instancePath+"/field",schemaPath:"#/definitions/field/type",keyword:"type",params:{type: "string"},schema:schema24.type,parentSchema:schema24,data:data12};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
}
else {
const err50 = {instancePath,schemaPath:"#/oneOf/5/type",keyword:"type",params:{type: "object"},schema:schema30.oneOf[5].type,parentSchema:schema30.oneOf[5],data};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
else if(tag0 === "quantile"){
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.type === undefined) || (!(func0.call(data, "type")))){
const err51 = {instancePath,schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty: "type"},schema:schema30.oneOf[6].required,parentSchema:schema30.oneOf[6],data};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if((data.field === undefined) || (!(func0.call(data, "field")))){
const err52 = {instancePath,schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty: "field"},schema:schema30.oneOf[6].required,parentSchema:schema30.oneOf[6],data};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if((data.p === undefined) || (!(func0.call(data, "p")))){
const err53 = {instancePath,schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty: "p"},schema:schema30.oneOf[6].required,parentSchema:schema30.oneOf[6],data};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
for(const key6 of Object.keys(data)){
if(!(((key6 === "type") || (key6 === "field")) || (key6 === "p"))){
const err54 = {instancePath,schemaPath:"#/oneOf/6/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},schema:false,parentSchema:schema30.oneOf[6],data};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data.type !== undefined && func0.call(data, "type")){
let data13 = data.type;
if(typeof data13 !== "string"){
const err55 = {instancePath:instancePath+"/type",schemaPath:"#/oneOf/6/properties/type/type",keyword:"type",params:{type: "string"},schema:schema30.oneOf[6].properties.type.type,parentSchema:schema30.oneOf[6].properties.type,data:data13};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if("quantile" !== data13){
const err56 = {instancePath:instancePath+"/type",schemaPath:"#/oneOf/6/properties/type/const",keyword:"const",params:{allowedValue: "quantile"},schema:"quantile",parentSchema:schema30.oneOf[6].properties.type,data:data13};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data.field !== undefined && func0.call(data, "field")){
let data14 = data.field;
if(typeof data14 === "string"){
if(func49(data14) < 1){
const err57 = {instancePath:instancePath+"/field",schemaPath:"#/definitions/field/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema24,data:data14};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(!pattern6.test(data14)){
const err58 = {instancePath:instancePath+"/field",schemaPath:"#/definitions/field/pattern",keyword:"pattern",params:{pattern: "^(deal\\.|person\\.)?[a-z][a-z0-9_]*$"},schema:"^(deal\\.|person\\.)?[a-z][a-z0-9_]*$",parentSchema:schema24,data:data14};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
else {
const err59 = {instancePath:instancePath+"/field",schemaPath:"#/definitions/field/type",keyword:"type",params:{type: "string"},schema:schema24.type,parentSchema:schema24,data:data14};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data.p !== undefined && func0.call(data, "p")){
let data15 = data.p;
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 1 || isNaN(data15)){
const err60 = {instancePath:instancePath+"/p",schemaPath:"#/oneOf/6/properties/p/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},schema:1,parentSchema:schema30.oneOf[6].properties.p,data:data15};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(data15 < 0 || isNaN(data15)){
const err61 = {instancePath:instancePath+"/p",schemaPath:"#/oneOf/6/properties/p/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema30.oneOf[6].properties.p,data:data15};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
else {
const err62 = {instancePath:instancePath+"/p",schemaPath:"#/oneOf/6/properties/p/type",keyword:"type",params:{type: "number"},schema:schema30.oneOf[6].properties.p.type,parentSchema:schema30.oneOf[6].properties.p,data:data15};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
}
else {
const err63 = {instancePath,schemaPath:"#/oneOf/6/type",keyword:"type",params:{type: "object"},schema:schema30.oneOf[6].type,parentSchema:schema30.oneOf[6],data};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
else if(tag0 === "duration"){
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.type === undefined) || (!(func0.call(data, "type")))){
const err64 = {instancePath,schemaPath:"#/oneOf/7/required",keyword:"required",params:{missingProperty: "type"},schema:schema30.oneOf[7].required,parentSchema:schema30.oneOf[7],data};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if((data.from === undefined) || (!(func0.call(data, "from")))){
const err65 = {instancePath,schemaPath:"#/oneOf/7/required",keyword:"required",params:{missingProperty: "from"},schema:schema30.oneOf[7].required,parentSchema:schema30.oneOf[7],data};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if((data.to === undefined) || (!(func0.call(data, "to")))){
const err66 = {instancePath,schemaPath:"#/oneOf/7/required",keyword:"required",params:{missingProperty: "to"},schema:schema30.oneOf[7].required,parentSchema:schema30.oneOf[7],data};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if((data.unit === undefined) || (!(func0.call(data, "unit")))){
const err67 = {instancePath,schemaPath:"#/oneOf/7/required",keyword:"required",params:{missingProperty: "unit"},schema:schema30.oneOf[7].required,parentSchema:schema30.oneOf[7],data};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if((data.summary === undefined) || (!(func0.call(data, "summary")))){
const err68 = {instancePath,schemaPath:"#/oneOf/7/required",keyword:"required",params:{missingProperty: "summary"},schema:schema30.oneOf[7].required,parentSchema:schema30.oneOf[7],data};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
for(const key7 of Object.keys(data)){
if(!((((((key7 === "type") || (key7 === "from")) || (key7 === "to")) || (key7 === "due")) || (key7 === "unit")) || (key7 === "summary"))){
const err69 = {instancePath,schemaPath:"#/oneOf/7/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},schema:false,parentSchema:schema30.oneOf[7],data};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data.type !== undefined && func0.call(data, "type")){
let data16 = data.type;
if(typeof data16 !== "string"){
const err70 = {instancePath:instancePath+"/type",schemaPath:"#/oneOf/7/properties/type/type",keyword:"type",params:{type: "string"},schema:schema30.oneOf[7].properties.type.type,parentSchema:schema30.oneOf[7].properties.type,data:data16};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if("duration" !== data16){
const err71 = {instancePath:instancePath+"/type",schemaPath:"#/oneOf/7/properties/type/const",keyword:"const",params:{allowedValue: "duration"},schema:"duration",parentSchema:schema30.oneOf[7].properties.type,data:data16};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data.from !== undefined && func0.call(data, "from")){
let data17 = data.from;
if(typeof data17 === "string"){
if(func49(data17) < 1){
const err72 = {instancePath:instancePath+"/from",schemaPath:"#/definitions/field/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema24,data:data17};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if(!pattern6.test(data17)){
const err73 = {instancePath:instancePath+"/from",schemaPath:"#/definitions/field/pattern",keyword:"pattern",params:{pattern: "^(deal\\.|person\\.)?[a-z][a-z0-9_]*$"},schema:"^(deal\\.|person\\.)?[a-z][a-z0-9_]*$",parentSchema:schema24,data:data17};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
else {
const err74 = {instancePath:instancePath+"/from",schemaPath:"#/definitions/field/type",keyword:"type",params:{type: "string"},schema:schema24.type,parentSchema:schema24,data:data17};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data.to !== undefined && func0.call(data, "to")){
let data18 = data.to;
if(typeof data18 === "string"){
if(func49(data18) < 1){
const err75 = {instancePath:instancePath+"/to",schemaPath:"#/definitions/field/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema24,data:data18};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if(!pattern6.test(data18)){
const err76 = {instancePath:instancePath+"/to",schemaPath:"#/definitions/field/pattern",keyword:"pattern",params:{pattern: "^(deal\\.|person\\.)?[a-z][a-z0-9_]*$"},schema:"^(deal\\.|person\\.)?[a-z][a-z0-9_]*$",parentSchema:schema24,data:data18};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
else {
const err77 = {instancePath:instancePath+"/to",schemaPath:"#/definitions/field/type",keyword:"type",params:{type: "string"},schema:schema24.type,parentSchema:schema24,data:data18};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data.due !== undefined && func0.call(data, "due")){
let data19 = data.due;
if(typeof data19 === "string"){
if(func49(data19) < 1){
const err78 = {instancePath:instancePath+"/due",schemaPath:"#/definitions/field/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema24,data:data19};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
if(!pattern6.test(data19)){
const err79 = {instancePath:instancePath+"/due",schemaPath:"#/definitions/field/pattern",keyword:"pattern",params:{pattern: "^(deal\\.|person\\.)?[a-z][a-z0-9_]*$"},schema:"^(deal\\.|person\\.)?[a-z][a-z0-9_]*$",parentSchema:schema24,data:data19};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
else {
const err80 = {instancePath:instancePath+"/due",schemaPath:"#/definitions/field/type",keyword:"type",params:{type: "string"},schema:schema24.type,parentSchema:schema24,data:data19};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data.unit !== undefined && func0.call(data, "unit")){
let data20 = data.unit;
if(typeof data20 !== "string"){
const err81 = {instancePath:instancePath+"/unit",schemaPath:"#/oneOf/7/properties/unit/type",keyword:"type",params:{type: "string"},schema:schema30.oneOf[7].properties.unit.type,parentSchema:schema30.oneOf[7].properties.unit,data:data20};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
if(!((((data20 === "hours") || (data20 === "days")) || (data20 === "workingHours")) || (data20 === "workingDays"))){
const err82 = {instancePath:instancePath+"/unit",schemaPath:"#/oneOf/7/properties/unit/enum",keyword:"enum",params:{allowedValues: schema30.oneOf[7].properties.unit.enum},schema:schema30.oneOf[7].properties.unit.enum,parentSchema:schema30.oneOf[7].properties.unit,data:data20};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data.summary !== undefined && func0.call(data, "summary")){
let data21 = data.summary;
if(typeof data21 !== "string"){
const err83 = {instancePath:instancePath+"/summary",schemaPath:"#/oneOf/7/properties/summary/type",keyword:"type",params:{type: "string"},schema:schema30.oneOf[7].properties.summary.type,parentSchema:schema30.oneOf[7].properties.summary,data:data21};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
if(!(((data21 === "median") || (data21 === "p90")) || (data21 === "mean"))){
const err84 = {instancePath:instancePath+"/summary",schemaPath:"#/oneOf/7/properties/summary/enum",keyword:"enum",params:{allowedValues: schema30.oneOf[7].properties.summary.enum},schema:schema30.oneOf[7].properties.summary.enum,parentSchema:schema30.oneOf[7].properties.summary,data:data21};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
}
else {
const err85 = {instancePath,schemaPath:"#/oneOf/7/type",keyword:"type",params:{type: "object"},schema:schema30.oneOf[7].type,parentSchema:schema30.oneOf[7],data};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
else if(tag0 === "onTime"){
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.type === undefined) || (!(func0.call(data, "type")))){
const err86 = {instancePath,schemaPath:"#/oneOf/8/required",keyword:"required",params:{missingProperty: "type"},schema:schema30.oneOf[8].required,parentSchema:schema30.oneOf[8],data};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if((data.from === undefined) || (!(func0.call(data, "from")))){
const err87 = {instancePath,schemaPath:"#/oneOf/8/required",keyword:"required",params:{missingProperty: "from"},schema:schema30.oneOf[8].required,parentSchema:schema30.oneOf[8],data};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
if((data.to === undefined) || (!(func0.call(data, "to")))){
const err88 = {instancePath,schemaPath:"#/oneOf/8/required",keyword:"required",params:{missingProperty: "to"},schema:schema30.oneOf[8].required,parentSchema:schema30.oneOf[8],data};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
if((data.limit === undefined) || (!(func0.call(data, "limit")))){
const err89 = {instancePath,schemaPath:"#/oneOf/8/required",keyword:"required",params:{missingProperty: "limit"},schema:schema30.oneOf[8].required,parentSchema:schema30.oneOf[8],data};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
if((data.unit === undefined) || (!(func0.call(data, "unit")))){
const err90 = {instancePath,schemaPath:"#/oneOf/8/required",keyword:"required",params:{missingProperty: "unit"},schema:schema30.oneOf[8].required,parentSchema:schema30.oneOf[8],data};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
for(const key8 of Object.keys(data)){
if(!(((((key8 === "type") || (key8 === "from")) || (key8 === "to")) || (key8 === "limit")) || (key8 === "unit"))){
const err91 = {instancePath,schemaPath:"#/oneOf/8/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},schema:false,parentSchema:schema30.oneOf[8],data};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data.type !== undefined && func0.call(data, "type")){
let data22 = data.type;
if(typeof data22 !== "string"){
const err92 = {instancePath:instancePath+"/type",schemaPath:"#/oneOf/8/properties/type/type",keyword:"type",params:{type: "string"},schema:schema30.oneOf[8].properties.type.type,parentSchema:schema30.oneOf[8].properties.type,data:data22};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
if("onTime" !== data22){
const err93 = {instancePath:instancePath+"/type",schemaPath:"#/oneOf/8/properties/type/const",keyword:"const",params:{allowedValue: "onTime"},schema:"onTime",parentSchema:schema30.oneOf[8].properties.type,data:data22};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data.from !== undefined && func0.call(data, "from")){
let data23 = data.from;
if(typeof data23 === "string"){
if(func49(data23) < 1){
const err94 = {instancePath:instancePath+"/from",schemaPath:"#/definitions/field/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema24,data:data23};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
if(!pattern6.test(data23)){
const err95 = {instancePath:instancePath+"/from",schemaPath:"#/definitions/field/pattern",keyword:"pattern",params:{pattern: "^(deal\\.|person\\.)?[a-z][a-z0-9_]*$"},schema:"^(deal\\.|person\\.)?[a-z][a-z0-9_]*$",parentSchema:schema24,data:data23};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
else {
const err96 = {instancePath:instancePath+"/from",schemaPath:"#/definitions/field/type",keyword:"type",params:{type: "string"},schema:schema24.type,parentSchema:schema24,data:data23};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data.to !== undefined && func0.call(data, "to")){
let data24 = data.to;
if(typeof data24 === "string"){
if(func49(data24) < 1){
const err97 = {instancePath:instancePath+"/to",schemaPath:"#/definitions/field/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema24,data:data24};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
if(!pattern6.test(data24)){
const err98 = {instancePath:instancePath+"/to",schemaPath:"#/definitions/field/pattern",keyword:"pattern",params:{pattern: "^(deal\\.|person\\.)?[a-z][a-z0-9_]*$"},schema:"^(deal\\.|person\\.)?[a-z][a-z0-9_]*$",parentSchema:schema24,data:data24};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
else {
const err99 = {instancePath:instancePath+"/to",schemaPath:"#/definitions/field/type",keyword:"type",params:{type: "string"},schema:schema24.type,parentSchema:schema24,data:data24};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data.limit !== undefined && func0.call(data, "limit")){
let data25 = data.limit;
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 < 0 || isNaN(data25)){
const err100 = {instancePath:instancePath+"/limit",schemaPath:"#/oneOf/8/properties/limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema30.oneOf[8].properties.limit,data:data25};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
else {
const err101 = {instancePath:instancePath+"/limit",schemaPath:"#/oneOf/8/properties/limit/type",keyword:"type",params:{type: "number"},schema:schema30.oneOf[8].properties.limit.type,parentSchema:schema30.oneOf[8].properties.limit,data:data25};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data.unit !== undefined && func0.call(data, "unit")){
let data26 = data.unit;
if(typeof data26 !== "string"){
const err102 = {instancePath:instancePath+"/unit",schemaPath:"#/oneOf/8/properties/unit/type",keyword:"type",params:{type: "string"},schema:schema30.oneOf[8].properties.unit.type,parentSchema:schema30.oneOf[8].properties.unit,data:data26};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
if(!((((data26 === "hours") || (data26 === "days")) || (data26 === "workingHours")) || (data26 === "workingDays"))){
const err103 = {instancePath:instancePath+"/unit",schemaPath:"#/oneOf/8/properties/unit/enum",keyword:"enum",params:{allowedValues: schema30.oneOf[8].properties.unit.enum},schema:schema30.oneOf[8].properties.unit.enum,parentSchema:schema30.oneOf[8].properties.unit,data:data26};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
}
else {
const err104 = {instancePath,schemaPath:"#/oneOf/8/type",keyword:"type",params:{type: "object"},schema:schema30.oneOf[8].type,parentSchema:schema30.oneOf[8],data};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
else if(tag0 === "ratio"){
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.type === undefined) || (!(func0.call(data, "type")))){
const err105 = {instancePath,schemaPath:"#/oneOf/9/required",keyword:"required",params:{missingProperty: "type"},schema:schema30.oneOf[9].required,parentSchema:schema30.oneOf[9],data};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
if((data.numerator === undefined) || (!(func0.call(data, "numerator")))){
const err106 = {instancePath,schemaPath:"#/oneOf/9/required",keyword:"required",params:{missingProperty: "numerator"},schema:schema30.oneOf[9].required,parentSchema:schema30.oneOf[9],data};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
if((data.denominator === undefined) || (!(func0.call(data, "denominator")))){
const err107 = {instancePath,schemaPath:"#/oneOf/9/required",keyword:"required",params:{missingProperty: "denominator"},schema:schema30.oneOf[9].required,parentSchema:schema30.oneOf[9],data};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
for(const key9 of Object.keys(data)){
if(!(((key9 === "type") || (key9 === "numerator")) || (key9 === "denominator"))){
const err108 = {instancePath,schemaPath:"#/oneOf/9/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},schema:false,parentSchema:schema30.oneOf[9],data};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
if(data.type !== undefined && func0.call(data, "type")){
let data27 = data.type;
if(typeof data27 !== "string"){
const err109 = {instancePath:instancePath+"/type",schemaPath:"#/oneOf/9/properties/type/type",keyword:"type",params:{type: "string"},schema:schema30.oneOf[9].properties.type.type,parentSchema:schema30.oneOf[9].properties.type,data:data27};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
if("ratio" !== data27){
const err110 = {instancePath:instancePath+"/type",schemaPath:"#/oneOf/9/properties/type/const",keyword:"const",params:{allowedValue: "ratio"},schema:"ratio",parentSchema:schema30.oneOf[9].properties.type,data:data27};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
if(data.numerator !== undefined && func0.call(data, "numerator")){
if(!(validate39(data.numerator, {instancePath:instancePath+"/numerator",parentData:data,parentDataProperty:"numerator",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
if(data.denominator !== undefined && func0.call(data, "denominator")){
if(!(validate39(data.denominator, {instancePath:instancePath+"/denominator",parentData:data,parentDataProperty:"denominator",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
}
else {
const err111 = {instancePath,schemaPath:"#/oneOf/9/type",keyword:"type",params:{type: "object"},schema:schema30.oneOf[9].type,parentSchema:schema30.oneOf[9],data};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
else if(tag0 === "preceded"){
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.type === undefined) || (!(func0.call(data, "type")))){
const err112 = {instancePath,schemaPath:"#/oneOf/10/required",keyword:"required",params:{missingProperty: "type"},schema:schema30.oneOf[10].required,parentSchema:schema30.oneOf[10],data};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
if((data.of === undefined) || (!(func0.call(data, "of")))){
const err113 = {instancePath,schemaPath:"#/oneOf/10/required",keyword:"required",params:{missingProperty: "of"},schema:schema30.oneOf[10].required,parentSchema:schema30.oneOf[10],data};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
if((data.by === undefined) || (!(func0.call(data, "by")))){
const err114 = {instancePath,schemaPath:"#/oneOf/10/required",keyword:"required",params:{missingProperty: "by"},schema:schema30.oneOf[10].required,parentSchema:schema30.oneOf[10],data};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
if((data.same === undefined) || (!(func0.call(data, "same")))){
const err115 = {instancePath,schemaPath:"#/oneOf/10/required",keyword:"required",params:{missingProperty: "same"},schema:schema30.oneOf[10].required,parentSchema:schema30.oneOf[10],data};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
if((data.at === undefined) || (!(func0.call(data, "at")))){
const err116 = {instancePath,schemaPath:"#/oneOf/10/required",keyword:"required",params:{missingProperty: "at"},schema:schema30.oneOf[10].required,parentSchema:schema30.oneOf[10],data};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
if((data.days === undefined) || (!(func0.call(data, "days")))){
const err117 = {instancePath,schemaPath:"#/oneOf/10/required",keyword:"required",params:{missingProperty: "days"},schema:schema30.oneOf[10].required,parentSchema:schema30.oneOf[10],data};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
for(const key10 of Object.keys(data)){
if(!((((((key10 === "type") || (key10 === "of")) || (key10 === "by")) || (key10 === "same")) || (key10 === "at")) || (key10 === "days"))){
const err118 = {instancePath,schemaPath:"#/oneOf/10/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},schema:false,parentSchema:schema30.oneOf[10],data};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
if(data.type !== undefined && func0.call(data, "type")){
let data30 = data.type;
if(typeof data30 !== "string"){
const err119 = {instancePath:instancePath+"/type",schemaPath:"#/oneOf/10/properties/type/type",keyword:"type",params:{type: "string"},schema:schema30.oneOf[10].properties.type.type,parentSchema:schema30.oneOf[10].properties.type,data:data30};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
if("preceded" !== data30){
const err120 = {instancePath:instancePath+"/type",schemaPath:"#/oneOf/10/properties/type/const",keyword:"const",params:{allowedValue: "preceded"},schema:"preceded",parentSchema:schema30.oneOf[10].properties.type,data:data30};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
if(data.of !== undefined && func0.call(data, "of")){
if(!(validate21(data.of, {instancePath:instancePath+"/of",parentData:data,parentDataProperty:"of",rootData}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
if(data.by !== undefined && func0.call(data, "by")){
if(!(validate21(data.by, {instancePath:instancePath+"/by",parentData:data,parentDataProperty:"by",rootData}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
if(data.same !== undefined && func0.call(data, "same")){
let data33 = data.same;
if(typeof data33 === "string"){
if(func49(data33) < 1){
const err121 = {instancePath:instancePath+"/same",schemaPath:"#/definitions/field/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema24,data:data33};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
if(!pattern6.test(data33)){
const err122 = {instancePath:instancePath+"/same",schemaPath:"#/definitions/field/pattern",keyword:"pattern",params:{pattern: "^(deal\\.|person\\.)?[a-z][a-z0-9_]*$"},schema:"^(deal\\.|person\\.)?[a-z][a-z0-9_]*$",parentSchema:schema24,data:data33};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
else {
const err123 = {instancePath:instancePath+"/same",schemaPath:"#/definitions/field/type",keyword:"type",params:{type: "string"},schema:schema24.type,parentSchema:schema24,data:data33};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
if(data.at !== undefined && func0.call(data, "at")){
let data34 = data.at;
if(typeof data34 === "string"){
if(func49(data34) < 1){
const err124 = {instancePath:instancePath+"/at",schemaPath:"#/definitions/field/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema24,data:data34};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
if(!pattern6.test(data34)){
const err125 = {instancePath:instancePath+"/at",schemaPath:"#/definitions/field/pattern",keyword:"pattern",params:{pattern: "^(deal\\.|person\\.)?[a-z][a-z0-9_]*$"},schema:"^(deal\\.|person\\.)?[a-z][a-z0-9_]*$",parentSchema:schema24,data:data34};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
else {
const err126 = {instancePath:instancePath+"/at",schemaPath:"#/definitions/field/type",keyword:"type",params:{type: "string"},schema:schema24.type,parentSchema:schema24,data:data34};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
if(data.days !== undefined && func0.call(data, "days")){
let data35 = data.days;
if(!(((typeof data35 == "number") && (!(data35 % 1) && !isNaN(data35))) && (isFinite(data35)))){
const err127 = {instancePath:instancePath+"/days",schemaPath:"#/oneOf/10/properties/days/type",keyword:"type",params:{type: "integer"},schema:schema30.oneOf[10].properties.days.type,parentSchema:schema30.oneOf[10].properties.days,data:data35};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
if((typeof data35 == "number") && (isFinite(data35))){
if(data35 < 0 || isNaN(data35)){
const err128 = {instancePath:instancePath+"/days",schemaPath:"#/oneOf/10/properties/days/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema30.oneOf[10].properties.days,data:data35};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
}
}
else {
const err129 = {instancePath,schemaPath:"#/oneOf/10/type",keyword:"type",params:{type: "object"},schema:schema30.oneOf[10].type,parentSchema:schema30.oneOf[10],data};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
else if(tag0 === "clearance"){
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.type === undefined) || (!(func0.call(data, "type")))){
const err130 = {instancePath,schemaPath:"#/oneOf/11/required",keyword:"required",params:{missingProperty: "type"},schema:schema30.oneOf[11].required,parentSchema:schema30.oneOf[11],data};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
if((data.opened === undefined) || (!(func0.call(data, "opened")))){
const err131 = {instancePath,schemaPath:"#/oneOf/11/required",keyword:"required",params:{missingProperty: "opened"},schema:schema30.oneOf[11].required,parentSchema:schema30.oneOf[11],data};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
if((data.closed === undefined) || (!(func0.call(data, "closed")))){
const err132 = {instancePath,schemaPath:"#/oneOf/11/required",keyword:"required",params:{missingProperty: "closed"},schema:schema30.oneOf[11].required,parentSchema:schema30.oneOf[11],data};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
for(const key11 of Object.keys(data)){
if(!(((key11 === "type") || (key11 === "opened")) || (key11 === "closed"))){
const err133 = {instancePath,schemaPath:"#/oneOf/11/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},schema:false,parentSchema:schema30.oneOf[11],data};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
if(data.type !== undefined && func0.call(data, "type")){
let data36 = data.type;
if(typeof data36 !== "string"){
const err134 = {instancePath:instancePath+"/type",schemaPath:"#/oneOf/11/properties/type/type",keyword:"type",params:{type: "string"},schema:schema30.oneOf[11].properties.type.type,parentSchema:schema30.oneOf[11].properties.type,data:data36};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
if("clearance" !== data36){
const err135 = {instancePath:instancePath+"/type",schemaPath:"#/oneOf/11/properties/type/const",keyword:"const",params:{allowedValue: "clearance"},schema:"clearance",parentSchema:schema30.oneOf[11].properties.type,data:data36};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
if(data.opened !== undefined && func0.call(data, "opened")){
let data37 = data.opened;
if(typeof data37 === "string"){
if(func49(data37) < 1){
const err136 = {instancePath:instancePath+"/opened",schemaPath:"#/definitions/field/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema24,data:data37};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
if(!pattern6.test(data37)){
const err137 = {instancePath:instancePath+"/opened",schemaPath:"#/definitions/field/pattern",keyword:"pattern",params:{pattern: "^(deal\\.|person\\.)?[a-z][a-z0-9_]*$"},schema:"^(deal\\.|person\\.)?[a-z][a-z0-9_]*$",parentSchema:schema24,data:data37};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
else {
const err138 = {instancePath:instancePath+"/opened",schemaPath:"#/definitions/field/type",keyword:"type",params:{type: "string"},schema:schema24.type,parentSchema:schema24,data:data37};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
if(data.closed !== undefined && func0.call(data, "closed")){
let data38 = data.closed;
if(typeof data38 === "string"){
if(func49(data38) < 1){
const err139 = {instancePath:instancePath+"/closed",schemaPath:"#/definitions/field/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema24,data:data38};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
if(!pattern6.test(data38)){
const err140 = {instancePath:instancePath+"/closed",schemaPath:"#/definitions/field/pattern",keyword:"pattern",params:{pattern: "^(deal\\.|person\\.)?[a-z][a-z0-9_]*$"},schema:"^(deal\\.|person\\.)?[a-z][a-z0-9_]*$",parentSchema:schema24,data:data38};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
else {
const err141 = {instancePath:instancePath+"/closed",schemaPath:"#/definitions/field/type",keyword:"type",params:{type: "string"},schema:schema24.type,parentSchema:schema24,data:data38};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
}
else {
const err142 = {instancePath,schemaPath:"#/oneOf/11/type",keyword:"type",params:{type: "object"},schema:schema30.oneOf[11].type,parentSchema:schema30.oneOf[11],data};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
else if(tag0 === "topBox"){
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.type === undefined) || (!(func0.call(data, "type")))){
const err143 = {instancePath,schemaPath:"#/oneOf/12/required",keyword:"required",params:{missingProperty: "type"},schema:schema30.oneOf[12].required,parentSchema:schema30.oneOf[12],data};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
for(const key12 of Object.keys(data)){
if(!(((key12 === "type") || (key12 === "top")) || (key12 === "scale"))){
const err144 = {instancePath,schemaPath:"#/oneOf/12/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},schema:false,parentSchema:schema30.oneOf[12],data};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
if(data.type !== undefined && func0.call(data, "type")){
let data39 = data.type;
if(typeof data39 !== "string"){
const err145 = {instancePath:instancePath+"/type",schemaPath:"#/oneOf/12/properties/type/type",keyword:"type",params:{type: "string"},schema:schema30.oneOf[12].properties.type.type,parentSchema:schema30.oneOf[12].properties.type,data:data39};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
if("topBox" !== data39){
const err146 = {instancePath:instancePath+"/type",schemaPath:"#/oneOf/12/properties/type/const",keyword:"const",params:{allowedValue: "topBox"},schema:"topBox",parentSchema:schema30.oneOf[12].properties.type,data:data39};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
if(data.top !== undefined && func0.call(data, "top")){
let data40 = data.top;
if(!(((typeof data40 == "number") && (!(data40 % 1) && !isNaN(data40))) && (isFinite(data40)))){
const err147 = {instancePath:instancePath+"/top",schemaPath:"#/oneOf/12/properties/top/type",keyword:"type",params:{type: "integer"},schema:schema30.oneOf[12].properties.top.type,parentSchema:schema30.oneOf[12].properties.top,data:data40};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
if((typeof data40 == "number") && (isFinite(data40))){
if(data40 < 1 || isNaN(data40)){
const err148 = {instancePath:instancePath+"/top",schemaPath:"#/oneOf/12/properties/top/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema30.oneOf[12].properties.top,data:data40};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
}
if(data.scale !== undefined && func0.call(data, "scale")){
let data41 = data.scale;
if(Array.isArray(data41)){
if(data41.length > 2){
const err149 = {instancePath:instancePath+"/scale",schemaPath:"#/definitions/scale/maxItems",keyword:"maxItems",params:{limit: 2},schema:2,parentSchema:schema20,data:data41};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
if(data41.length < 2){
const err150 = {instancePath:instancePath+"/scale",schemaPath:"#/definitions/scale/minItems",keyword:"minItems",params:{limit: 2},schema:2,parentSchema:schema20,data:data41};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
const len0 = data41.length;
for(let i0=0; i0<len0; i0++){
let data42 = data41[i0];
if(!((typeof data42 == "number") && (isFinite(data42)))){
const err151 = {instancePath:instancePath+"/scale/" + i0,schemaPath:"#/definitions/scale/items/type",keyword:"type",params:{type: "number"},schema:schema20.items.type,parentSchema:schema20.items,data:data42};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
}
else {
const err152 = {instancePath:instancePath+"/scale",schemaPath:"#/definitions/scale/type",keyword:"type",params:{type: "array"},schema:schema20.type,parentSchema:schema20,data:data41};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
}
else {
const err153 = {instancePath,schemaPath:"#/oneOf/12/type",keyword:"type",params:{type: "object"},schema:schema30.oneOf[12].type,parentSchema:schema30.oneOf[12],data};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
else if(tag0 === "nps"){
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.type === undefined) || (!(func0.call(data, "type")))){
const err154 = {instancePath,schemaPath:"#/oneOf/13/required",keyword:"required",params:{missingProperty: "type"},schema:schema30.oneOf[13].required,parentSchema:schema30.oneOf[13],data};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
for(const key13 of Object.keys(data)){
if(!(key13 === "type")){
const err155 = {instancePath,schemaPath:"#/oneOf/13/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},schema:false,parentSchema:schema30.oneOf[13],data};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
if(data.type !== undefined && func0.call(data, "type")){
let data43 = data.type;
if(typeof data43 !== "string"){
const err156 = {instancePath:instancePath+"/type",schemaPath:"#/oneOf/13/properties/type/type",keyword:"type",params:{type: "string"},schema:schema30.oneOf[13].properties.type.type,parentSchema:schema30.oneOf[13].properties.type,data:data43};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
if("nps" !== data43){
const err157 = {instancePath:instancePath+"/type",schemaPath:"#/oneOf/13/properties/type/const",keyword:"const",params:{allowedValue: "nps"},schema:"nps",parentSchema:schema30.oneOf[13].properties.type,data:data43};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
}
else {
const err158 = {instancePath,schemaPath:"#/oneOf/13/type",keyword:"type",params:{type: "object"},schema:schema30.oneOf[13].type,parentSchema:schema30.oneOf[13],data};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
else if(tag0 === "likert"){
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.type === undefined) || (!(func0.call(data, "type")))){
const err159 = {instancePath,schemaPath:"#/oneOf/14/required",keyword:"required",params:{missingProperty: "type"},schema:schema30.oneOf[14].required,parentSchema:schema30.oneOf[14],data};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
for(const key14 of Object.keys(data)){
if(!(((key14 === "type") || (key14 === "reverse")) || (key14 === "scale"))){
const err160 = {instancePath,schemaPath:"#/oneOf/14/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},schema:false,parentSchema:schema30.oneOf[14],data};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
if(data.type !== undefined && func0.call(data, "type")){
let data44 = data.type;
if(typeof data44 !== "string"){
const err161 = {instancePath:instancePath+"/type",schemaPath:"#/oneOf/14/properties/type/type",keyword:"type",params:{type: "string"},schema:schema30.oneOf[14].properties.type.type,parentSchema:schema30.oneOf[14].properties.type,data:data44};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
if("likert" !== data44){
const err162 = {instancePath:instancePath+"/type",schemaPath:"#/oneOf/14/properties/type/const",keyword:"const",params:{allowedValue: "likert"},schema:"likert",parentSchema:schema30.oneOf[14].properties.type,data:data44};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
if(data.reverse !== undefined && func0.call(data, "reverse")){
let data45 = data.reverse;
if(Array.isArray(data45)){
const len1 = data45.length;
for(let i1=0; i1<len1; i1++){
let data46 = data45[i1];
if(typeof data46 === "string"){
if(func49(data46) < 1){
const err163 = {instancePath:instancePath+"/reverse/" + i1,schemaPath:"#/oneOf/14/properties/reverse/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema30.oneOf[14].properties.reverse.items,data:data46};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
else {
const err164 = {instancePath:instancePath+"/reverse/" + i1,schemaPath:"#/oneOf/14/properties/reverse/items/type",keyword:"type",params:{type: "string"},schema:schema30.oneOf[14].properties.reverse.items.type,parentSchema:schema30.oneOf[14].properties.reverse.items,data:data46};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
let i2 = data45.length;
let j0;
if(i2 > 1){
const indices0 = {};
for(;i2--;){
let item0 = data45[i2];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err165 = {instancePath:instancePath+"/reverse",schemaPath:"#/oneOf/14/properties/reverse/uniqueItems",keyword:"uniqueItems",params:{i: i2, j: j0},schema:true,parentSchema:schema30.oneOf[14].properties.reverse,data:data45};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
break;
}
indices0[item0] = i2;
}
}
}
else {
const err166 = {instancePath:instancePath+"/reverse",schemaPath:"#/oneOf/14/properties/reverse/type",keyword:"type",params:{type: "array"},schema:schema30.oneOf[14].properties.reverse.type,parentSchema:schema30.oneOf[14].properties.reverse,data:data45};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
if(data.scale !== undefined && func0.call(data, "scale")){
let data47 = data.scale;
if(Array.isArray(data47)){
if(data47.length > 2){
const err167 = {instancePath:instancePath+"/scale",schemaPath:"#/definitions/scale/maxItems",keyword:"maxItems",params:{limit: 2},schema:2,parentSchema:schema20,data:data47};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
if(data47.length < 2){
const err168 = {instancePath:instancePath+"/scale",schemaPath:"#/definitions/scale/minItems",keyword:"minItems",params:{limit: 2},schema:2,parentSchema:schema20,data:data47};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
const len2 = data47.length;
for(let i3=0; i3<len2; i3++){
let data48 = data47[i3];
if(!((typeof data48 == "number") && (isFinite(data48)))){
const err169 = {instancePath:instancePath+"/scale/" + i3,schemaPath:"#/definitions/scale/items/type",keyword:"type",params:{type: "number"},schema:schema20.items.type,parentSchema:schema20.items,data:data48};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
}
else {
const err170 = {instancePath:instancePath+"/scale",schemaPath:"#/definitions/scale/type",keyword:"type",params:{type: "array"},schema:schema20.type,parentSchema:schema20,data:data47};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
}
else {
const err171 = {instancePath,schemaPath:"#/oneOf/14/type",keyword:"type",params:{type: "object"},schema:schema30.oneOf[14].type,parentSchema:schema30.oneOf[14],data};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
else if(tag0 === "response"){
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.type === undefined) || (!(func0.call(data, "type")))){
const err172 = {instancePath,schemaPath:"#/oneOf/15/required",keyword:"required",params:{missingProperty: "type"},schema:schema30.oneOf[15].required,parentSchema:schema30.oneOf[15],data};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
for(const key15 of Object.keys(data)){
if(!(key15 === "type")){
const err173 = {instancePath,schemaPath:"#/oneOf/15/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},schema:false,parentSchema:schema30.oneOf[15],data};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
if(data.type !== undefined && func0.call(data, "type")){
let data49 = data.type;
if(typeof data49 !== "string"){
const err174 = {instancePath:instancePath+"/type",schemaPath:"#/oneOf/15/properties/type/type",keyword:"type",params:{type: "string"},schema:schema30.oneOf[15].properties.type.type,parentSchema:schema30.oneOf[15].properties.type,data:data49};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
if("response" !== data49){
const err175 = {instancePath:instancePath+"/type",schemaPath:"#/oneOf/15/properties/type/const",keyword:"const",params:{allowedValue: "response"},schema:"response",parentSchema:schema30.oneOf[15].properties.type,data:data49};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
}
else {
const err176 = {instancePath,schemaPath:"#/oneOf/15/type",keyword:"type",params:{type: "object"},schema:schema30.oneOf[15].type,parentSchema:schema30.oneOf[15],data};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
else if(tag0 === "load"){
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.type === undefined) || (!(func0.call(data, "type")))){
const err177 = {instancePath,schemaPath:"#/oneOf/16/required",keyword:"required",params:{missingProperty: "type"},schema:schema30.oneOf[16].required,parentSchema:schema30.oneOf[16],data};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
if((data.from === undefined) || (!(func0.call(data, "from")))){
const err178 = {instancePath,schemaPath:"#/oneOf/16/required",keyword:"required",params:{missingProperty: "from"},schema:schema30.oneOf[16].required,parentSchema:schema30.oneOf[16],data};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
if((data.to === undefined) || (!(func0.call(data, "to")))){
const err179 = {instancePath,schemaPath:"#/oneOf/16/required",keyword:"required",params:{missingProperty: "to"},schema:schema30.oneOf[16].required,parentSchema:schema30.oneOf[16],data};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
for(const key16 of Object.keys(data)){
if(!((((key16 === "type") || (key16 === "from")) || (key16 === "to")) || (key16 === "due"))){
const err180 = {instancePath,schemaPath:"#/oneOf/16/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},schema:false,parentSchema:schema30.oneOf[16],data};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
if(data.type !== undefined && func0.call(data, "type")){
let data50 = data.type;
if(typeof data50 !== "string"){
const err181 = {instancePath:instancePath+"/type",schemaPath:"#/oneOf/16/properties/type/type",keyword:"type",params:{type: "string"},schema:schema30.oneOf[16].properties.type.type,parentSchema:schema30.oneOf[16].properties.type,data:data50};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
if("load" !== data50){
const err182 = {instancePath:instancePath+"/type",schemaPath:"#/oneOf/16/properties/type/const",keyword:"const",params:{allowedValue: "load"},schema:"load",parentSchema:schema30.oneOf[16].properties.type,data:data50};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
if(data.from !== undefined && func0.call(data, "from")){
let data51 = data.from;
if(typeof data51 === "string"){
if(func49(data51) < 1){
const err183 = {instancePath:instancePath+"/from",schemaPath:"#/definitions/field/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema24,data:data51};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
if(!pattern6.test(data51)){
const err184 = {instancePath:instancePath+"/from",schemaPath:"#/definitions/field/pattern",keyword:"pattern",params:{pattern: "^(deal\\.|person\\.)?[a-z][a-z0-9_]*$"},schema:"^(deal\\.|person\\.)?[a-z][a-z0-9_]*$",parentSchema:schema24,data:data51};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
else {
const err185 = {instancePath:instancePath+"/from",schemaPath:"#/definitions/field/type",keyword:"type",params:{type: "string"},schema:schema24.type,parentSchema:schema24,data:data51};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
}
if(data.to !== undefined && func0.call(data, "to")){
let data52 = data.to;
if(typeof data52 === "string"){
if(func49(data52) < 1){
const err186 = {instancePath:instancePath+"/to",schemaPath:"#/definitions/field/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema24,data:data52};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
if(!pattern6.test(data52)){
const err187 = {instancePath:instancePath+"/to",schemaPath:"#/definitions/field/pattern",keyword:"pattern",params:{pattern: "^(deal\\.|person\\.)?[a-z][a-z0-9_]*$"},schema:"^(deal\\.|person\\.)?[a-z][a-z0-9_]*$",parentSchema:schema24,data:data52};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
else {
const err188 = {instancePath:instancePath+"/to",schemaPath:"#/definitions/field/type",keyword:"type",params:{type: "string"},schema:schema24.type,parentSchema:schema24,data:data52};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
if(data.due !== undefined && func0.call(data, "due")){
let data53 = data.due;
if(typeof data53 === "string"){
if(func49(data53) < 1){
const err189 = {instancePath:instancePath+"/due",schemaPath:"#/definitions/field/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema24,data:data53};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
if(!pattern6.test(data53)){
const err190 = {instancePath:instancePath+"/due",schemaPath:"#/definitions/field/pattern",keyword:"pattern",params:{pattern: "^(deal\\.|person\\.)?[a-z][a-z0-9_]*$"},schema:"^(deal\\.|person\\.)?[a-z][a-z0-9_]*$",parentSchema:schema24,data:data53};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
else {
const err191 = {instancePath:instancePath+"/due",schemaPath:"#/definitions/field/type",keyword:"type",params:{type: "string"},schema:schema24.type,parentSchema:schema24,data:data53};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
}
else {
const err192 = {instancePath,schemaPath:"#/oneOf/16/type",keyword:"type",params:{type: "object"},schema:schema30.oneOf[16].type,parentSchema:schema30.oneOf[16],data};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
}
else if(tag0 === "openShare"){
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.type === undefined) || (!(func0.call(data, "type")))){
const err193 = {instancePath,schemaPath:"#/oneOf/17/required",keyword:"required",params:{missingProperty: "type"},schema:schema30.oneOf[17].required,parentSchema:schema30.oneOf[17],data};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
if((data.from === undefined) || (!(func0.call(data, "from")))){
const err194 = {instancePath,schemaPath:"#/oneOf/17/required",keyword:"required",params:{missingProperty: "from"},schema:schema30.oneOf[17].required,parentSchema:schema30.oneOf[17],data};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
if((data.to === undefined) || (!(func0.call(data, "to")))){
const err195 = {instancePath,schemaPath:"#/oneOf/17/required",keyword:"required",params:{missingProperty: "to"},schema:schema30.oneOf[17].required,parentSchema:schema30.oneOf[17],data};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
for(const key17 of Object.keys(data)){
if(!(((((((key17 === "type") || (key17 === "from")) || (key17 === "to")) || (key17 === "where")) || (key17 === "past")) || (key17 === "recent")) || (key17 === "lookBack"))){
const err196 = {instancePath,schemaPath:"#/oneOf/17/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},schema:false,parentSchema:schema30.oneOf[17],data};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
if(data.type !== undefined && func0.call(data, "type")){
let data54 = data.type;
if(typeof data54 !== "string"){
const err197 = {instancePath:instancePath+"/type",schemaPath:"#/oneOf/17/properties/type/type",keyword:"type",params:{type: "string"},schema:schema30.oneOf[17].properties.type.type,parentSchema:schema30.oneOf[17].properties.type,data:data54};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
if("openShare" !== data54){
const err198 = {instancePath:instancePath+"/type",schemaPath:"#/oneOf/17/properties/type/const",keyword:"const",params:{allowedValue: "openShare"},schema:"openShare",parentSchema:schema30.oneOf[17].properties.type,data:data54};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
if(data.from !== undefined && func0.call(data, "from")){
let data55 = data.from;
if(typeof data55 === "string"){
if(func49(data55) < 1){
const err199 = {instancePath:instancePath+"/from",schemaPath:"#/definitions/field/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema24,data:data55};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
if(!pattern6.test(data55)){
const err200 = {instancePath:instancePath+"/from",schemaPath:"#/definitions/field/pattern",keyword:"pattern",params:{pattern: "^(deal\\.|person\\.)?[a-z][a-z0-9_]*$"},schema:"^(deal\\.|person\\.)?[a-z][a-z0-9_]*$",parentSchema:schema24,data:data55};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
else {
const err201 = {instancePath:instancePath+"/from",schemaPath:"#/definitions/field/type",keyword:"type",params:{type: "string"},schema:schema24.type,parentSchema:schema24,data:data55};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
if(data.to !== undefined && func0.call(data, "to")){
let data56 = data.to;
if(typeof data56 === "string"){
if(func49(data56) < 1){
const err202 = {instancePath:instancePath+"/to",schemaPath:"#/definitions/field/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema24,data:data56};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
if(!pattern6.test(data56)){
const err203 = {instancePath:instancePath+"/to",schemaPath:"#/definitions/field/pattern",keyword:"pattern",params:{pattern: "^(deal\\.|person\\.)?[a-z][a-z0-9_]*$"},schema:"^(deal\\.|person\\.)?[a-z][a-z0-9_]*$",parentSchema:schema24,data:data56};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
}
else {
const err204 = {instancePath:instancePath+"/to",schemaPath:"#/definitions/field/type",keyword:"type",params:{type: "string"},schema:schema24.type,parentSchema:schema24,data:data56};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
if(data.where !== undefined && func0.call(data, "where")){
if(!(validate21(data.where, {instancePath:instancePath+"/where",parentData:data,parentDataProperty:"where",rootData}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
if(data.past !== undefined && func0.call(data, "past")){
let data58 = data.past;
if(typeof data58 === "string"){
if(func49(data58) < 1){
const err205 = {instancePath:instancePath+"/past",schemaPath:"#/definitions/field/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema24,data:data58};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
if(!pattern6.test(data58)){
const err206 = {instancePath:instancePath+"/past",schemaPath:"#/definitions/field/pattern",keyword:"pattern",params:{pattern: "^(deal\\.|person\\.)?[a-z][a-z0-9_]*$"},schema:"^(deal\\.|person\\.)?[a-z][a-z0-9_]*$",parentSchema:schema24,data:data58};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
}
else {
const err207 = {instancePath:instancePath+"/past",schemaPath:"#/definitions/field/type",keyword:"type",params:{type: "string"},schema:schema24.type,parentSchema:schema24,data:data58};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
}
if(data.recent !== undefined && func0.call(data, "recent")){
let data59 = data.recent;
if(data59 && typeof data59 == "object" && !Array.isArray(data59)){
if((data59.field === undefined) || (!(func0.call(data59, "field")))){
const err208 = {instancePath:instancePath+"/recent",schemaPath:"#/oneOf/17/properties/recent/required",keyword:"required",params:{missingProperty: "field"},schema:schema30.oneOf[17].properties.recent.required,parentSchema:schema30.oneOf[17].properties.recent,data:data59};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
if((data59.days === undefined) || (!(func0.call(data59, "days")))){
const err209 = {instancePath:instancePath+"/recent",schemaPath:"#/oneOf/17/properties/recent/required",keyword:"required",params:{missingProperty: "days"},schema:schema30.oneOf[17].properties.recent.required,parentSchema:schema30.oneOf[17].properties.recent,data:data59};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
for(const key18 of Object.keys(data59)){
if(!((key18 === "field") || (key18 === "days"))){
const err210 = {instancePath:instancePath+"/recent",schemaPath:"#/oneOf/17/properties/recent/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},schema:false,parentSchema:schema30.oneOf[17].properties.recent,data:data59};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
}
if(data59.field !== undefined && func0.call(data59, "field")){
let data60 = data59.field;
if(typeof data60 === "string"){
if(func49(data60) < 1){
const err211 = {instancePath:instancePath+"/recent/field",schemaPath:"#/definitions/field/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema24,data:data60};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
if(!pattern6.test(data60)){
const err212 = {instancePath:instancePath+"/recent/field",schemaPath:"#/definitions/field/pattern",keyword:"pattern",params:{pattern: "^(deal\\.|person\\.)?[a-z][a-z0-9_]*$"},schema:"^(deal\\.|person\\.)?[a-z][a-z0-9_]*$",parentSchema:schema24,data:data60};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
}
else {
const err213 = {instancePath:instancePath+"/recent/field",schemaPath:"#/definitions/field/type",keyword:"type",params:{type: "string"},schema:schema24.type,parentSchema:schema24,data:data60};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
}
if(data59.days !== undefined && func0.call(data59, "days")){
let data61 = data59.days;
if(!(((typeof data61 == "number") && (!(data61 % 1) && !isNaN(data61))) && (isFinite(data61)))){
const err214 = {instancePath:instancePath+"/recent/days",schemaPath:"#/oneOf/17/properties/recent/properties/days/type",keyword:"type",params:{type: "integer"},schema:schema30.oneOf[17].properties.recent.properties.days.type,parentSchema:schema30.oneOf[17].properties.recent.properties.days,data:data61};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
if((typeof data61 == "number") && (isFinite(data61))){
if(data61 < 0 || isNaN(data61)){
const err215 = {instancePath:instancePath+"/recent/days",schemaPath:"#/oneOf/17/properties/recent/properties/days/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema30.oneOf[17].properties.recent.properties.days,data:data61};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
}
}
}
else {
const err216 = {instancePath:instancePath+"/recent",schemaPath:"#/oneOf/17/properties/recent/type",keyword:"type",params:{type: "object"},schema:schema30.oneOf[17].properties.recent.type,parentSchema:schema30.oneOf[17].properties.recent,data:data59};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
}
if(data.lookBack !== undefined && func0.call(data, "lookBack")){
let data62 = data.lookBack;
if(typeof data62 !== "boolean"){
const err217 = {instancePath:instancePath+"/lookBack",schemaPath:"#/oneOf/17/properties/lookBack/type",keyword:"type",params:{type: "boolean"},schema:schema30.oneOf[17].properties.lookBack.type,parentSchema:schema30.oneOf[17].properties.lookBack,data:data62};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
}
}
else {
const err218 = {instancePath,schemaPath:"#/oneOf/17/type",keyword:"type",params:{type: "object"},schema:schema30.oneOf[17].type,parentSchema:schema30.oneOf[17],data};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
}
else if(tag0 === "perPersonDay"){
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.type === undefined) || (!(func0.call(data, "type")))){
const err219 = {instancePath,schemaPath:"#/oneOf/18/required",keyword:"required",params:{missingProperty: "type"},schema:schema30.oneOf[18].required,parentSchema:schema30.oneOf[18],data};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
if((data.distinct === undefined) || (!(func0.call(data, "distinct")))){
const err220 = {instancePath,schemaPath:"#/oneOf/18/required",keyword:"required",params:{missingProperty: "distinct"},schema:schema30.oneOf[18].required,parentSchema:schema30.oneOf[18],data};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
for(const key19 of Object.keys(data)){
if(!((key19 === "type") || (key19 === "distinct"))){
const err221 = {instancePath,schemaPath:"#/oneOf/18/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},schema:false,parentSchema:schema30.oneOf[18],data};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
}
if(data.type !== undefined && func0.call(data, "type")){
let data63 = data.type;
if(typeof data63 !== "string"){
const err222 = {instancePath:instancePath+"/type",schemaPath:"#/oneOf/18/properties/type/type",keyword:"type",params:{type: "string"},schema:schema30.oneOf[18].properties.type.type,parentSchema:schema30.oneOf[18].properties.type,data:data63};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
if("perPersonDay" !== data63){
const err223 = {instancePath:instancePath+"/type",schemaPath:"#/oneOf/18/properties/type/const",keyword:"const",params:{allowedValue: "perPersonDay"},schema:"perPersonDay",parentSchema:schema30.oneOf[18].properties.type,data:data63};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
}
if(data.distinct !== undefined && func0.call(data, "distinct")){
let data64 = data.distinct;
if(typeof data64 === "string"){
if(func49(data64) < 1){
const err224 = {instancePath:instancePath+"/distinct",schemaPath:"#/definitions/field/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema24,data:data64};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
if(!pattern6.test(data64)){
const err225 = {instancePath:instancePath+"/distinct",schemaPath:"#/definitions/field/pattern",keyword:"pattern",params:{pattern: "^(deal\\.|person\\.)?[a-z][a-z0-9_]*$"},schema:"^(deal\\.|person\\.)?[a-z][a-z0-9_]*$",parentSchema:schema24,data:data64};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
}
else {
const err226 = {instancePath:instancePath+"/distinct",schemaPath:"#/definitions/field/type",keyword:"type",params:{type: "string"},schema:schema24.type,parentSchema:schema24,data:data64};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
}
}
else {
const err227 = {instancePath,schemaPath:"#/oneOf/18/type",keyword:"type",params:{type: "object"},schema:schema30.oneOf[18].type,parentSchema:schema30.oneOf[18],data};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
}
else if(tag0 === "perDeal"){
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.type === undefined) || (!(func0.call(data, "type")))){
const err228 = {instancePath,schemaPath:"#/oneOf/19/required",keyword:"required",params:{missingProperty: "type"},schema:schema30.oneOf[19].required,parentSchema:schema30.oneOf[19],data};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
if((data.of === undefined) || (!(func0.call(data, "of")))){
const err229 = {instancePath,schemaPath:"#/oneOf/19/required",keyword:"required",params:{missingProperty: "of"},schema:schema30.oneOf[19].required,parentSchema:schema30.oneOf[19],data};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
if((data.summary === undefined) || (!(func0.call(data, "summary")))){
const err230 = {instancePath,schemaPath:"#/oneOf/19/required",keyword:"required",params:{missingProperty: "summary"},schema:schema30.oneOf[19].required,parentSchema:schema30.oneOf[19],data};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
for(const key20 of Object.keys(data)){
if(!(((key20 === "type") || (key20 === "of")) || (key20 === "summary"))){
const err231 = {instancePath,schemaPath:"#/oneOf/19/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},schema:false,parentSchema:schema30.oneOf[19],data};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
}
if(data.type !== undefined && func0.call(data, "type")){
let data65 = data.type;
if(typeof data65 !== "string"){
const err232 = {instancePath:instancePath+"/type",schemaPath:"#/oneOf/19/properties/type/type",keyword:"type",params:{type: "string"},schema:schema30.oneOf[19].properties.type.type,parentSchema:schema30.oneOf[19].properties.type,data:data65};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
if("perDeal" !== data65){
const err233 = {instancePath:instancePath+"/type",schemaPath:"#/oneOf/19/properties/type/const",keyword:"const",params:{allowedValue: "perDeal"},schema:"perDeal",parentSchema:schema30.oneOf[19].properties.type,data:data65};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
}
if(data.of !== undefined && func0.call(data, "of")){
if(!(validate47(data.of, {instancePath:instancePath+"/of",parentData:data,parentDataProperty:"of",rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
}
if(data.summary !== undefined && func0.call(data, "summary")){
let data67 = data.summary;
if(typeof data67 !== "string"){
const err234 = {instancePath:instancePath+"/summary",schemaPath:"#/oneOf/19/properties/summary/type",keyword:"type",params:{type: "string"},schema:schema30.oneOf[19].properties.summary.type,parentSchema:schema30.oneOf[19].properties.summary,data:data67};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
if(!((data67 === "mean") || (data67 === "median"))){
const err235 = {instancePath:instancePath+"/summary",schemaPath:"#/oneOf/19/properties/summary/enum",keyword:"enum",params:{allowedValues: schema30.oneOf[19].properties.summary.enum},schema:schema30.oneOf[19].properties.summary.enum,parentSchema:schema30.oneOf[19].properties.summary,data:data67};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
}
}
else {
const err236 = {instancePath,schemaPath:"#/oneOf/19/type",keyword:"type",params:{type: "object"},schema:schema30.oneOf[19].type,parentSchema:schema30.oneOf[19],data};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
}
else if(tag0 === "completeness"){
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.type === undefined) || (!(func0.call(data, "type")))){
const err237 = {instancePath,schemaPath:"#/oneOf/20/required",keyword:"required",params:{missingProperty: "type"},schema:schema30.oneOf[20].required,parentSchema:schema30.oneOf[20],data};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
if((data.fields === undefined) || (!(func0.call(data, "fields")))){
const err238 = {instancePath,schemaPath:"#/oneOf/20/required",keyword:"required",params:{missingProperty: "fields"},schema:schema30.oneOf[20].required,parentSchema:schema30.oneOf[20],data};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
for(const key21 of Object.keys(data)){
if(!((key21 === "type") || (key21 === "fields"))){
const err239 = {instancePath,schemaPath:"#/oneOf/20/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21},schema:false,parentSchema:schema30.oneOf[20],data};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
}
if(data.type !== undefined && func0.call(data, "type")){
let data68 = data.type;
if(typeof data68 !== "string"){
const err240 = {instancePath:instancePath+"/type",schemaPath:"#/oneOf/20/properties/type/type",keyword:"type",params:{type: "string"},schema:schema30.oneOf[20].properties.type.type,parentSchema:schema30.oneOf[20].properties.type,data:data68};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
if("completeness" !== data68){
const err241 = {instancePath:instancePath+"/type",schemaPath:"#/oneOf/20/properties/type/const",keyword:"const",params:{allowedValue: "completeness"},schema:"completeness",parentSchema:schema30.oneOf[20].properties.type,data:data68};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
}
if(data.fields !== undefined && func0.call(data, "fields")){
let data69 = data.fields;
if(Array.isArray(data69)){
if(data69.length < 1){
const err242 = {instancePath:instancePath+"/fields",schemaPath:"#/oneOf/20/properties/fields/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema30.oneOf[20].properties.fields,data:data69};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
const len3 = data69.length;
for(let i4=0; i4<len3; i4++){
if(!(validate49(data69[i4], {instancePath:instancePath+"/fields/" + i4,parentData:data69,parentDataProperty:i4,rootData}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
}
}
else {
const err243 = {instancePath:instancePath+"/fields",schemaPath:"#/oneOf/20/properties/fields/type",keyword:"type",params:{type: "array"},schema:schema30.oneOf[20].properties.fields.type,parentSchema:schema30.oneOf[20].properties.fields,data:data69};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
}
}
else {
const err244 = {instancePath,schemaPath:"#/oneOf/20/type",keyword:"type",params:{type: "object"},schema:schema30.oneOf[20].type,parentSchema:schema30.oneOf[20],data};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
}
else if(tag0 === "breadth"){
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.type === undefined) || (!(func0.call(data, "type")))){
const err245 = {instancePath,schemaPath:"#/oneOf/21/required",keyword:"required",params:{missingProperty: "type"},schema:schema30.oneOf[21].required,parentSchema:schema30.oneOf[21],data};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
for(const key22 of Object.keys(data)){
if(!((key22 === "type") || (key22 === "every"))){
const err246 = {instancePath,schemaPath:"#/oneOf/21/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22},schema:false,parentSchema:schema30.oneOf[21],data};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
}
if(data.type !== undefined && func0.call(data, "type")){
let data71 = data.type;
if(typeof data71 !== "string"){
const err247 = {instancePath:instancePath+"/type",schemaPath:"#/oneOf/21/properties/type/type",keyword:"type",params:{type: "string"},schema:schema30.oneOf[21].properties.type.type,parentSchema:schema30.oneOf[21].properties.type,data:data71};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
if("breadth" !== data71){
const err248 = {instancePath:instancePath+"/type",schemaPath:"#/oneOf/21/properties/type/const",keyword:"const",params:{allowedValue: "breadth"},schema:"breadth",parentSchema:schema30.oneOf[21].properties.type,data:data71};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
}
if(data.every !== undefined && func0.call(data, "every")){
let data72 = data.every;
if(typeof data72 !== "string"){
const err249 = {instancePath:instancePath+"/every",schemaPath:"#/oneOf/21/properties/every/type",keyword:"type",params:{type: "string"},schema:schema30.oneOf[21].properties.every.type,parentSchema:schema30.oneOf[21].properties.every,data:data72};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
if(!(data72 === "week")){
const err250 = {instancePath:instancePath+"/every",schemaPath:"#/oneOf/21/properties/every/enum",keyword:"enum",params:{allowedValues: schema30.oneOf[21].properties.every.enum},schema:schema30.oneOf[21].properties.every.enum,parentSchema:schema30.oneOf[21].properties.every,data:data72};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
}
}
else {
const err251 = {instancePath,schemaPath:"#/oneOf/21/type",keyword:"type",params:{type: "object"},schema:schema30.oneOf[21].type,parentSchema:schema30.oneOf[21],data};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
}
else if(tag0 === "gini"){
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.type === undefined) || (!(func0.call(data, "type")))){
const err252 = {instancePath,schemaPath:"#/oneOf/22/required",keyword:"required",params:{missingProperty: "type"},schema:schema30.oneOf[22].required,parentSchema:schema30.oneOf[22],data};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
if((data.of === undefined) || (!(func0.call(data, "of")))){
const err253 = {instancePath,schemaPath:"#/oneOf/22/required",keyword:"required",params:{missingProperty: "of"},schema:schema30.oneOf[22].required,parentSchema:schema30.oneOf[22],data};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
for(const key23 of Object.keys(data)){
if(!((key23 === "type") || (key23 === "of"))){
const err254 = {instancePath,schemaPath:"#/oneOf/22/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23},schema:false,parentSchema:schema30.oneOf[22],data};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
}
if(data.type !== undefined && func0.call(data, "type")){
let data73 = data.type;
if(typeof data73 !== "string"){
const err255 = {instancePath:instancePath+"/type",schemaPath:"#/oneOf/22/properties/type/type",keyword:"type",params:{type: "string"},schema:schema30.oneOf[22].properties.type.type,parentSchema:schema30.oneOf[22].properties.type,data:data73};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
if("gini" !== data73){
const err256 = {instancePath:instancePath+"/type",schemaPath:"#/oneOf/22/properties/type/const",keyword:"const",params:{allowedValue: "gini"},schema:"gini",parentSchema:schema30.oneOf[22].properties.type,data:data73};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
}
if(data.of !== undefined && func0.call(data, "of")){
if(!(validate36(data.of, {instancePath:instancePath+"/of",parentData:data,parentDataProperty:"of",rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
}
}
else {
const err257 = {instancePath,schemaPath:"#/oneOf/22/type",keyword:"type",params:{type: "object"},schema:schema30.oneOf[22].type,parentSchema:schema30.oneOf[22],data};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
}
else if(tag0 === "freeBlock"){
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.type === undefined) || (!(func0.call(data, "type")))){
const err258 = {instancePath,schemaPath:"#/oneOf/23/required",keyword:"required",params:{missingProperty: "type"},schema:schema30.oneOf[23].required,parentSchema:schema30.oneOf[23],data};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
if((data.from === undefined) || (!(func0.call(data, "from")))){
const err259 = {instancePath,schemaPath:"#/oneOf/23/required",keyword:"required",params:{missingProperty: "from"},schema:schema30.oneOf[23].required,parentSchema:schema30.oneOf[23],data};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
if((data.minutes === undefined) || (!(func0.call(data, "minutes")))){
const err260 = {instancePath,schemaPath:"#/oneOf/23/required",keyword:"required",params:{missingProperty: "minutes"},schema:schema30.oneOf[23].required,parentSchema:schema30.oneOf[23],data};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
if((data.block === undefined) || (!(func0.call(data, "block")))){
const err261 = {instancePath,schemaPath:"#/oneOf/23/required",keyword:"required",params:{missingProperty: "block"},schema:schema30.oneOf[23].required,parentSchema:schema30.oneOf[23],data};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
for(const key24 of Object.keys(data)){
if(!((((key24 === "type") || (key24 === "from")) || (key24 === "minutes")) || (key24 === "block"))){
const err262 = {instancePath,schemaPath:"#/oneOf/23/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24},schema:false,parentSchema:schema30.oneOf[23],data};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
}
if(data.type !== undefined && func0.call(data, "type")){
let data75 = data.type;
if(typeof data75 !== "string"){
const err263 = {instancePath:instancePath+"/type",schemaPath:"#/oneOf/23/properties/type/type",keyword:"type",params:{type: "string"},schema:schema30.oneOf[23].properties.type.type,parentSchema:schema30.oneOf[23].properties.type,data:data75};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
if("freeBlock" !== data75){
const err264 = {instancePath:instancePath+"/type",schemaPath:"#/oneOf/23/properties/type/const",keyword:"const",params:{allowedValue: "freeBlock"},schema:"freeBlock",parentSchema:schema30.oneOf[23].properties.type,data:data75};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
}
if(data.from !== undefined && func0.call(data, "from")){
let data76 = data.from;
if(typeof data76 === "string"){
if(func49(data76) < 1){
const err265 = {instancePath:instancePath+"/from",schemaPath:"#/definitions/field/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema24,data:data76};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
if(!pattern6.test(data76)){
const err266 = {instancePath:instancePath+"/from",schemaPath:"#/definitions/field/pattern",keyword:"pattern",params:{pattern: "^(deal\\.|person\\.)?[a-z][a-z0-9_]*$"},schema:"^(deal\\.|person\\.)?[a-z][a-z0-9_]*$",parentSchema:schema24,data:data76};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
}
else {
const err267 = {instancePath:instancePath+"/from",schemaPath:"#/definitions/field/type",keyword:"type",params:{type: "string"},schema:schema24.type,parentSchema:schema24,data:data76};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
}
if(data.minutes !== undefined && func0.call(data, "minutes")){
let data77 = data.minutes;
if(typeof data77 === "string"){
if(func49(data77) < 1){
const err268 = {instancePath:instancePath+"/minutes",schemaPath:"#/definitions/field/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema24,data:data77};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
if(!pattern6.test(data77)){
const err269 = {instancePath:instancePath+"/minutes",schemaPath:"#/definitions/field/pattern",keyword:"pattern",params:{pattern: "^(deal\\.|person\\.)?[a-z][a-z0-9_]*$"},schema:"^(deal\\.|person\\.)?[a-z][a-z0-9_]*$",parentSchema:schema24,data:data77};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
}
else {
const err270 = {instancePath:instancePath+"/minutes",schemaPath:"#/definitions/field/type",keyword:"type",params:{type: "string"},schema:schema24.type,parentSchema:schema24,data:data77};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
}
if(data.block !== undefined && func0.call(data, "block")){
let data78 = data.block;
if((typeof data78 == "number") && (isFinite(data78))){
if(data78 <= 0 || isNaN(data78)){
const err271 = {instancePath:instancePath+"/block",schemaPath:"#/oneOf/23/properties/block/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema30.oneOf[23].properties.block,data:data78};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
}
else {
const err272 = {instancePath:instancePath+"/block",schemaPath:"#/oneOf/23/properties/block/type",keyword:"type",params:{type: "number"},schema:schema30.oneOf[23].properties.block.type,parentSchema:schema30.oneOf[23].properties.block,data:data78};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
}
}
else {
const err273 = {instancePath,schemaPath:"#/oneOf/23/type",keyword:"type",params:{type: "object"},schema:schema30.oneOf[23].type,parentSchema:schema30.oneOf[23],data};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
}
else if(tag0 === "distinctRatio"){
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.type === undefined) || (!(func0.call(data, "type")))){
const err274 = {instancePath,schemaPath:"#/oneOf/24/required",keyword:"required",params:{missingProperty: "type"},schema:schema30.oneOf[24].required,parentSchema:schema30.oneOf[24],data};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
if((data.above === undefined) || (!(func0.call(data, "above")))){
const err275 = {instancePath,schemaPath:"#/oneOf/24/required",keyword:"required",params:{missingProperty: "above"},schema:schema30.oneOf[24].required,parentSchema:schema30.oneOf[24],data};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
if((data.below === undefined) || (!(func0.call(data, "below")))){
const err276 = {instancePath,schemaPath:"#/oneOf/24/required",keyword:"required",params:{missingProperty: "below"},schema:schema30.oneOf[24].required,parentSchema:schema30.oneOf[24],data};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
for(const key25 of Object.keys(data)){
if(!(((key25 === "type") || (key25 === "above")) || (key25 === "below"))){
const err277 = {instancePath,schemaPath:"#/oneOf/24/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25},schema:false,parentSchema:schema30.oneOf[24],data};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
}
if(data.type !== undefined && func0.call(data, "type")){
let data79 = data.type;
if(typeof data79 !== "string"){
const err278 = {instancePath:instancePath+"/type",schemaPath:"#/oneOf/24/properties/type/type",keyword:"type",params:{type: "string"},schema:schema30.oneOf[24].properties.type.type,parentSchema:schema30.oneOf[24].properties.type,data:data79};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
if("distinctRatio" !== data79){
const err279 = {instancePath:instancePath+"/type",schemaPath:"#/oneOf/24/properties/type/const",keyword:"const",params:{allowedValue: "distinctRatio"},schema:"distinctRatio",parentSchema:schema30.oneOf[24].properties.type,data:data79};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
}
if(data.above !== undefined && func0.call(data, "above")){
let data80 = data.above;
if(typeof data80 === "string"){
if(func49(data80) < 1){
const err280 = {instancePath:instancePath+"/above",schemaPath:"#/definitions/field/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema24,data:data80};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
if(!pattern6.test(data80)){
const err281 = {instancePath:instancePath+"/above",schemaPath:"#/definitions/field/pattern",keyword:"pattern",params:{pattern: "^(deal\\.|person\\.)?[a-z][a-z0-9_]*$"},schema:"^(deal\\.|person\\.)?[a-z][a-z0-9_]*$",parentSchema:schema24,data:data80};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
}
else {
const err282 = {instancePath:instancePath+"/above",schemaPath:"#/definitions/field/type",keyword:"type",params:{type: "string"},schema:schema24.type,parentSchema:schema24,data:data80};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
}
if(data.below !== undefined && func0.call(data, "below")){
let data81 = data.below;
if(typeof data81 === "string"){
if(func49(data81) < 1){
const err283 = {instancePath:instancePath+"/below",schemaPath:"#/definitions/field/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema24,data:data81};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
if(!pattern6.test(data81)){
const err284 = {instancePath:instancePath+"/below",schemaPath:"#/definitions/field/pattern",keyword:"pattern",params:{pattern: "^(deal\\.|person\\.)?[a-z][a-z0-9_]*$"},schema:"^(deal\\.|person\\.)?[a-z][a-z0-9_]*$",parentSchema:schema24,data:data81};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
}
else {
const err285 = {instancePath:instancePath+"/below",schemaPath:"#/definitions/field/type",keyword:"type",params:{type: "string"},schema:schema24.type,parentSchema:schema24,data:data81};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
}
}
else {
const err286 = {instancePath,schemaPath:"#/oneOf/24/type",keyword:"type",params:{type: "object"},schema:schema30.oneOf[24].type,parentSchema:schema30.oneOf[24],data};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
}
}
else {
const err287 = {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag0},schema:schema30.discriminator,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
}
else {
const err288 = {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag0},schema:schema30.discriminator,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
}
}
else {
const err289 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema30.type,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
errors++;
}
validate35.errors = vErrors;
return errors === 0;
}


function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.title === undefined) || (!(func0.call(data, "title")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},schema:schema26.required,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.source === undefined) || (!(func0.call(data, "source")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "source"},schema:schema26.required,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.statistic === undefined) || (!(func0.call(data, "statistic")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "statistic"},schema:schema26.required,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func0.call(schema26.properties, key0))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.title !== undefined && func0.call(data, "title")){
let data0 = data.title;
if(typeof data0 === "string"){
if(func49(data0) < 1){
const err4 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema26.properties.title,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},schema:schema26.properties.title.type,parentSchema:schema26.properties.title,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.why !== undefined && func0.call(data, "why")){
let data1 = data.why;
if(typeof data1 === "string"){
if(func49(data1) < 1){
const err6 = {instancePath:instancePath+"/why",schemaPath:"#/properties/why/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema26.properties.why,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/why",schemaPath:"#/properties/why/type",keyword:"type",params:{type: "string"},schema:schema26.properties.why.type,parentSchema:schema26.properties.why,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.advice !== undefined && func0.call(data, "advice")){
let data2 = data.advice;
if(typeof data2 === "string"){
if(func49(data2) < 1){
const err8 = {instancePath:instancePath+"/advice",schemaPath:"#/properties/advice/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema26.properties.advice,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/advice",schemaPath:"#/properties/advice/type",keyword:"type",params:{type: "string"},schema:schema26.properties.advice.type,parentSchema:schema26.properties.advice,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.limits !== undefined && func0.call(data, "limits")){
let data3 = data.limits;
if(typeof data3 === "string"){
if(func49(data3) < 1){
const err10 = {instancePath:instancePath+"/limits",schemaPath:"#/properties/limits/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema26.properties.limits,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/limits",schemaPath:"#/properties/limits/type",keyword:"type",params:{type: "string"},schema:schema26.properties.limits.type,parentSchema:schema26.properties.limits,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.reference !== undefined && func0.call(data, "reference")){
let data4 = data.reference;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if((data4.grade === undefined) || (!(func0.call(data4, "grade")))){
const err12 = {instancePath:instancePath+"/reference",schemaPath:"#/properties/reference/required",keyword:"required",params:{missingProperty: "grade"},schema:schema26.properties.reference.required,parentSchema:schema26.properties.reference,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if((data4.source === undefined) || (!(func0.call(data4, "source")))){
const err13 = {instancePath:instancePath+"/reference",schemaPath:"#/properties/reference/required",keyword:"required",params:{missingProperty: "source"},schema:schema26.properties.reference.required,parentSchema:schema26.properties.reference,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
for(const key1 of Object.keys(data4)){
if(!((key1 === "grade") || (key1 === "source"))){
const err14 = {instancePath:instancePath+"/reference",schemaPath:"#/properties/reference/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema26.properties.reference,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data4.grade !== undefined && func0.call(data4, "grade")){
let data5 = data4.grade;
if(typeof data5 !== "string"){
const err15 = {instancePath:instancePath+"/reference/grade",schemaPath:"#/properties/reference/properties/grade/type",keyword:"type",params:{type: "string"},schema:schema26.properties.reference.properties.grade.type,parentSchema:schema26.properties.reference.properties.grade,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!(((data5 === "measured") || (data5 === "practitioner")) || (data5 === "judgement"))){
const err16 = {instancePath:instancePath+"/reference/grade",schemaPath:"#/properties/reference/properties/grade/enum",keyword:"enum",params:{allowedValues: schema26.properties.reference.properties.grade.enum},schema:schema26.properties.reference.properties.grade.enum,parentSchema:schema26.properties.reference.properties.grade,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data4.source !== undefined && func0.call(data4, "source")){
let data6 = data4.source;
if(typeof data6 === "string"){
if(func49(data6) < 1){
const err17 = {instancePath:instancePath+"/reference/source",schemaPath:"#/properties/reference/properties/source/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema26.properties.reference.properties.source,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/reference/source",schemaPath:"#/properties/reference/properties/source/type",keyword:"type",params:{type: "string"},schema:schema26.properties.reference.properties.source.type,parentSchema:schema26.properties.reference.properties.source,data:data6};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/reference",schemaPath:"#/properties/reference/type",keyword:"type",params:{type: "object"},schema:schema26.properties.reference.type,parentSchema:schema26.properties.reference,data:data4};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.tension !== undefined && func0.call(data, "tension")){
let data7 = data.tension;
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
if(typeof data8 === "string"){
if(func49(data8) < 1){
const err20 = {instancePath:instancePath+"/tension/" + i0,schemaPath:"#/properties/tension/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema26.properties.tension.items,data:data8};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/tension/" + i0,schemaPath:"#/properties/tension/items/type",keyword:"type",params:{type: "string"},schema:schema26.properties.tension.items.type,parentSchema:schema26.properties.tension.items,data:data8};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
let i1 = data7.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data7[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err22 = {instancePath:instancePath+"/tension",schemaPath:"#/properties/tension/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},schema:true,parentSchema:schema26.properties.tension,data:data7};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err23 = {instancePath:instancePath+"/tension",schemaPath:"#/properties/tension/type",keyword:"type",params:{type: "array"},schema:schema26.properties.tension.type,parentSchema:schema26.properties.tension,data:data7};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.dimension !== undefined && func0.call(data, "dimension")){
let data9 = data.dimension;
if(typeof data9 === "string"){
if(func49(data9) < 1){
const err24 = {instancePath:instancePath+"/dimension",schemaPath:"#/properties/dimension/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema26.properties.dimension,data:data9};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/dimension",schemaPath:"#/properties/dimension/type",keyword:"type",params:{type: "string"},schema:schema26.properties.dimension.type,parentSchema:schema26.properties.dimension,data:data9};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.unit !== undefined && func0.call(data, "unit")){
let data10 = data.unit;
if(typeof data10 === "string"){
if(func49(data10) < 1){
const err26 = {instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema26.properties.unit,data:data10};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/type",keyword:"type",params:{type: "string"},schema:schema26.properties.unit.type,parentSchema:schema26.properties.unit,data:data10};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.source !== undefined && func0.call(data, "source")){
let data11 = data.source;
if(typeof data11 === "string"){
if(func49(data11) < 1){
const err28 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema26.properties.source,data:data11};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(!pattern1.test(data11)){
const err29 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]*$"},schema:"^[a-z][a-z0-9_]*$",parentSchema:schema26.properties.source,data:data11};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: "string"},schema:schema26.properties.source.type,parentSchema:schema26.properties.source,data:data11};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.date !== undefined && func0.call(data, "date")){
if(!(validate32(data.date, {instancePath:instancePath+"/date",parentData:data,parentDataProperty:"date",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
if(data.where !== undefined && func0.call(data, "where")){
if(!(validate21(data.where, {instancePath:instancePath+"/where",parentData:data,parentDataProperty:"where",rootData}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
if(data.statistic !== undefined && func0.call(data, "statistic")){
if(!(validate35(data.statistic, {instancePath:instancePath+"/statistic",parentData:data,parentDataProperty:"statistic",rootData}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
if(data.minSample !== undefined && func0.call(data, "minSample")){
let data15 = data.minSample;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
const err31 = {instancePath:instancePath+"/minSample",schemaPath:"#/properties/minSample/type",keyword:"type",params:{type: "integer"},schema:schema26.properties.minSample.type,parentSchema:schema26.properties.minSample,data:data15};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 < 1 || isNaN(data15)){
const err32 = {instancePath:instancePath+"/minSample",schemaPath:"#/properties/minSample/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema26.properties.minSample,data:data15};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
if(data.curve !== undefined && func0.call(data, "curve")){
let data16 = data.curve;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if((data16.type === undefined) || (!(func0.call(data16, "type")))){
const err33 = {instancePath:instancePath+"/curve",schemaPath:"#/definitions/curve/required",keyword:"required",params:{missingProperty: "type"},schema:schema67.required,parentSchema:schema67,data:data16};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
const tag0 = data16.type;
if(typeof tag0 == "string"){
if(tag0 === "linear"){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if((data16.type === undefined) || (!(func0.call(data16, "type")))){
const err34 = {instancePath:instancePath+"/curve",schemaPath:"#/definitions/curve/oneOf/0/required",keyword:"required",params:{missingProperty: "type"},schema:schema67.oneOf[0].required,parentSchema:schema67.oneOf[0],data:data16};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if((data16.worst === undefined) || (!(func0.call(data16, "worst")))){
const err35 = {instancePath:instancePath+"/curve",schemaPath:"#/definitions/curve/oneOf/0/required",keyword:"required",params:{missingProperty: "worst"},schema:schema67.oneOf[0].required,parentSchema:schema67.oneOf[0],data:data16};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if((data16.best === undefined) || (!(func0.call(data16, "best")))){
const err36 = {instancePath:instancePath+"/curve",schemaPath:"#/definitions/curve/oneOf/0/required",keyword:"required",params:{missingProperty: "best"},schema:schema67.oneOf[0].required,parentSchema:schema67.oneOf[0],data:data16};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
for(const key2 of Object.keys(data16)){
if(!((((key2 === "type") || (key2 === "worst")) || (key2 === "best")) || (key2 === "scale"))){
const err37 = {instancePath:instancePath+"/curve",schemaPath:"#/definitions/curve/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema67.oneOf[0],data:data16};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data16.type !== undefined && func0.call(data16, "type")){
let data17 = data16.type;
if(typeof data17 !== "string"){
const err38 = {instancePath:instancePath+"/curve/type",schemaPath:"#/definitions/curve/oneOf/0/properties/type/type",keyword:"type",params:{type: "string"},schema:schema67.oneOf[0].properties.type.type,parentSchema:schema67.oneOf[0].properties.type,data:data17};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if("linear" !== data17){
const err39 = {instancePath:instancePath+"/curve/type",schemaPath:"#/definitions/curve/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue: "linear"},schema:"linear",parentSchema:schema67.oneOf[0].properties.type,data:data17};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data16.worst !== undefined && func0.call(data16, "worst")){
let data18 = data16.worst;
if(!((typeof data18 == "number") && (isFinite(data18)))){
const err40 = {instancePath:instancePath+"/curve/worst",schemaPath:"#/definitions/curve/oneOf/0/properties/worst/type",keyword:"type",params:{type: "number"},schema:schema67.oneOf[0].properties.worst.type,parentSchema:schema67.oneOf[0].properties.worst,data:data18};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data16.best !== undefined && func0.call(data16, "best")){
let data19 = data16.best;
if(!((typeof data19 == "number") && (isFinite(data19)))){
const err41 = {instancePath:instancePath+"/curve/best",schemaPath:"#/definitions/curve/oneOf/0/properties/best/type",keyword:"type",params:{type: "number"},schema:schema67.oneOf[0].properties.best.type,parentSchema:schema67.oneOf[0].properties.best,data:data19};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data16.scale !== undefined && func0.call(data16, "scale")){
let data20 = data16.scale;
if(typeof data20 !== "string"){
const err42 = {instancePath:instancePath+"/curve/scale",schemaPath:"#/definitions/curve/oneOf/0/properties/scale/type",keyword:"type",params:{type: "string"},schema:schema67.oneOf[0].properties.scale.type,parentSchema:schema67.oneOf[0].properties.scale,data:data20};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(!((data20 === "linear") || (data20 === "log"))){
const err43 = {instancePath:instancePath+"/curve/scale",schemaPath:"#/definitions/curve/oneOf/0/properties/scale/enum",keyword:"enum",params:{allowedValues: schema67.oneOf[0].properties.scale.enum},schema:schema67.oneOf[0].properties.scale.enum,parentSchema:schema67.oneOf[0].properties.scale,data:data20};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
else {
const err44 = {instancePath:instancePath+"/curve",schemaPath:"#/definitions/curve/oneOf/0/type",keyword:"type",params:{type: "object"},schema:schema67.oneOf[0].type,parentSchema:schema67.oneOf[0],data:data16};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
else if(tag0 === "range"){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if((data16.type === undefined) || (!(func0.call(data16, "type")))){
const err45 = {instancePath:instancePath+"/curve",schemaPath:"#/definitions/curve/oneOf/1/required",keyword:"required",params:{missingProperty: "type"},schema:schema67.oneOf[1].required,parentSchema:schema67.oneOf[1],data:data16};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if((data16.zero === undefined) || (!(func0.call(data16, "zero")))){
const err46 = {instancePath:instancePath+"/curve",schemaPath:"#/definitions/curve/oneOf/1/required",keyword:"required",params:{missingProperty: "zero"},schema:schema67.oneOf[1].required,parentSchema:schema67.oneOf[1],data:data16};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if((data16.ideal === undefined) || (!(func0.call(data16, "ideal")))){
const err47 = {instancePath:instancePath+"/curve",schemaPath:"#/definitions/curve/oneOf/1/required",keyword:"required",params:{missingProperty: "ideal"},schema:schema67.oneOf[1].required,parentSchema:schema67.oneOf[1],data:data16};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
for(const key3 of Object.keys(data16)){
if(!(((key3 === "type") || (key3 === "zero")) || (key3 === "ideal"))){
const err48 = {instancePath:instancePath+"/curve",schemaPath:"#/definitions/curve/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},schema:false,parentSchema:schema67.oneOf[1],data:data16};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data16.type !== undefined && func0.call(data16, "type")){
let data21 = data16.type;
if(typeof data21 !== "string"){
const err49 = {instancePath:instancePath+"/curve/type",schemaPath:"#/definitions/curve/oneOf/1/properties/type/type",keyword:"type",params:{type: "string"},schema:schema67.oneOf[1].properties.type.type,parentSchema:schema67.oneOf[1].properties.type,data:data21};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if("range" !== data21){
const err50 = {instancePath:instancePath+"/curve/type",schemaPath:"#/definitions/curve/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue: "range"},schema:"range",parentSchema:schema67.oneOf[1].properties.type,data:data21};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data16.zero !== undefined && func0.call(data16, "zero")){
let data22 = data16.zero;
if(Array.isArray(data22)){
if(data22.length > 2){
const err51 = {instancePath:instancePath+"/curve/zero",schemaPath:"#/definitions/curve/oneOf/1/properties/zero/maxItems",keyword:"maxItems",params:{limit: 2},schema:2,parentSchema:schema67.oneOf[1].properties.zero,data:data22};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(data22.length < 2){
const err52 = {instancePath:instancePath+"/curve/zero",schemaPath:"#/definitions/curve/oneOf/1/properties/zero/minItems",keyword:"minItems",params:{limit: 2},schema:2,parentSchema:schema67.oneOf[1].properties.zero,data:data22};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
const len1 = data22.length;
for(let i2=0; i2<len1; i2++){
let data23 = data22[i2];
if(!((typeof data23 == "number") && (isFinite(data23)))){
const err53 = {instancePath:instancePath+"/curve/zero/" + i2,schemaPath:"#/definitions/curve/oneOf/1/properties/zero/items/type",keyword:"type",params:{type: "number"},schema:schema67.oneOf[1].properties.zero.items.type,parentSchema:schema67.oneOf[1].properties.zero.items,data:data23};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
else {
const err54 = {instancePath:instancePath+"/curve/zero",schemaPath:"#/definitions/curve/oneOf/1/properties/zero/type",keyword:"type",params:{type: "array"},schema:schema67.oneOf[1].properties.zero.type,parentSchema:schema67.oneOf[1].properties.zero,data:data22};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data16.ideal !== undefined && func0.call(data16, "ideal")){
let data24 = data16.ideal;
if(Array.isArray(data24)){
if(data24.length > 2){
const err55 = {instancePath:instancePath+"/curve/ideal",schemaPath:"#/definitions/curve/oneOf/1/properties/ideal/maxItems",keyword:"maxItems",params:{limit: 2},schema:2,parentSchema:schema67.oneOf[1].properties.ideal,data:data24};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(data24.length < 2){
const err56 = {instancePath:instancePath+"/curve/ideal",schemaPath:"#/definitions/curve/oneOf/1/properties/ideal/minItems",keyword:"minItems",params:{limit: 2},schema:2,parentSchema:schema67.oneOf[1].properties.ideal,data:data24};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
const len2 = data24.length;
for(let i3=0; i3<len2; i3++){
let data25 = data24[i3];
if(!((typeof data25 == "number") && (isFinite(data25)))){
const err57 = {instancePath:instancePath+"/curve/ideal/" + i3,schemaPath:"#/definitions/curve/oneOf/1/properties/ideal/items/type",keyword:"type",params:{type: "number"},schema:schema67.oneOf[1].properties.ideal.items.type,parentSchema:schema67.oneOf[1].properties.ideal.items,data:data25};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
}
else {
const err58 = {instancePath:instancePath+"/curve/ideal",schemaPath:"#/definitions/curve/oneOf/1/properties/ideal/type",keyword:"type",params:{type: "array"},schema:schema67.oneOf[1].properties.ideal.type,parentSchema:schema67.oneOf[1].properties.ideal,data:data24};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
}
else {
const err59 = {instancePath:instancePath+"/curve",schemaPath:"#/definitions/curve/oneOf/1/type",keyword:"type",params:{type: "object"},schema:schema67.oneOf[1].type,parentSchema:schema67.oneOf[1],data:data16};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
else if(tag0 === "lognormal"){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if((data16.type === undefined) || (!(func0.call(data16, "type")))){
const err60 = {instancePath:instancePath+"/curve",schemaPath:"#/definitions/curve/oneOf/2/required",keyword:"required",params:{missingProperty: "type"},schema:schema67.oneOf[2].required,parentSchema:schema67.oneOf[2],data:data16};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if((data16.score90 === undefined) || (!(func0.call(data16, "score90")))){
const err61 = {instancePath:instancePath+"/curve",schemaPath:"#/definitions/curve/oneOf/2/required",keyword:"required",params:{missingProperty: "score90"},schema:schema67.oneOf[2].required,parentSchema:schema67.oneOf[2],data:data16};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if((data16.score50 === undefined) || (!(func0.call(data16, "score50")))){
const err62 = {instancePath:instancePath+"/curve",schemaPath:"#/definitions/curve/oneOf/2/required",keyword:"required",params:{missingProperty: "score50"},schema:schema67.oneOf[2].required,parentSchema:schema67.oneOf[2],data:data16};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
for(const key4 of Object.keys(data16)){
if(!(((key4 === "type") || (key4 === "score90")) || (key4 === "score50"))){
const err63 = {instancePath:instancePath+"/curve",schemaPath:"#/definitions/curve/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},schema:false,parentSchema:schema67.oneOf[2],data:data16};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data16.type !== undefined && func0.call(data16, "type")){
let data26 = data16.type;
if(typeof data26 !== "string"){
const err64 = {instancePath:instancePath+"/curve/type",schemaPath:"#/definitions/curve/oneOf/2/properties/type/type",keyword:"type",params:{type: "string"},schema:schema67.oneOf[2].properties.type.type,parentSchema:schema67.oneOf[2].properties.type,data:data26};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if("lognormal" !== data26){
const err65 = {instancePath:instancePath+"/curve/type",schemaPath:"#/definitions/curve/oneOf/2/properties/type/const",keyword:"const",params:{allowedValue: "lognormal"},schema:"lognormal",parentSchema:schema67.oneOf[2].properties.type,data:data26};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data16.score90 !== undefined && func0.call(data16, "score90")){
let data27 = data16.score90;
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 <= 0 || isNaN(data27)){
const err66 = {instancePath:instancePath+"/curve/score90",schemaPath:"#/definitions/curve/oneOf/2/properties/score90/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema67.oneOf[2].properties.score90,data:data27};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
else {
const err67 = {instancePath:instancePath+"/curve/score90",schemaPath:"#/definitions/curve/oneOf/2/properties/score90/type",keyword:"type",params:{type: "number"},schema:schema67.oneOf[2].properties.score90.type,parentSchema:schema67.oneOf[2].properties.score90,data:data27};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data16.score50 !== undefined && func0.call(data16, "score50")){
let data28 = data16.score50;
if((typeof data28 == "number") && (isFinite(data28))){
if(data28 <= 0 || isNaN(data28)){
const err68 = {instancePath:instancePath+"/curve/score50",schemaPath:"#/definitions/curve/oneOf/2/properties/score50/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema67.oneOf[2].properties.score50,data:data28};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
else {
const err69 = {instancePath:instancePath+"/curve/score50",schemaPath:"#/definitions/curve/oneOf/2/properties/score50/type",keyword:"type",params:{type: "number"},schema:schema67.oneOf[2].properties.score50.type,parentSchema:schema67.oneOf[2].properties.score50,data:data28};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
}
else {
const err70 = {instancePath:instancePath+"/curve",schemaPath:"#/definitions/curve/oneOf/2/type",keyword:"type",params:{type: "object"},schema:schema67.oneOf[2].type,parentSchema:schema67.oneOf[2],data:data16};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
else if(tag0 === "points"){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if((data16.type === undefined) || (!(func0.call(data16, "type")))){
const err71 = {instancePath:instancePath+"/curve",schemaPath:"#/definitions/curve/oneOf/3/required",keyword:"required",params:{missingProperty: "type"},schema:schema67.oneOf[3].required,parentSchema:schema67.oneOf[3],data:data16};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if((data16.points === undefined) || (!(func0.call(data16, "points")))){
const err72 = {instancePath:instancePath+"/curve",schemaPath:"#/definitions/curve/oneOf/3/required",keyword:"required",params:{missingProperty: "points"},schema:schema67.oneOf[3].required,parentSchema:schema67.oneOf[3],data:data16};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
for(const key5 of Object.keys(data16)){
if(!((key5 === "type") || (key5 === "points"))){
const err73 = {instancePath:instancePath+"/curve",schemaPath:"#/definitions/curve/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},schema:false,parentSchema:schema67.oneOf[3],data:data16};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data16.type !== undefined && func0.call(data16, "type")){
let data29 = data16.type;
if(typeof data29 !== "string"){
const err74 = {instancePath:instancePath+"/curve/type",schemaPath:"#/definitions/curve/oneOf/3/properties/type/type",keyword:"type",params:{type: "string"},schema:schema67.oneOf[3].properties.type.type,parentSchema:schema67.oneOf[3].properties.type,data:data29};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if("points" !== data29){
const err75 = {instancePath:instancePath+"/curve/type",schemaPath:"#/definitions/curve/oneOf/3/properties/type/const",keyword:"const",params:{allowedValue: "points"},schema:"points",parentSchema:schema67.oneOf[3].properties.type,data:data29};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data16.points !== undefined && func0.call(data16, "points")){
let data30 = data16.points;
if(Array.isArray(data30)){
if(data30.length < 2){
const err76 = {instancePath:instancePath+"/curve/points",schemaPath:"#/definitions/curve/oneOf/3/properties/points/minItems",keyword:"minItems",params:{limit: 2},schema:2,parentSchema:schema67.oneOf[3].properties.points,data:data30};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
const len3 = data30.length;
for(let i4=0; i4<len3; i4++){
let data31 = data30[i4];
if(Array.isArray(data31)){
if(data31.length > 2){
const err77 = {instancePath:instancePath+"/curve/points/" + i4,schemaPath:"#/definitions/curve/oneOf/3/properties/points/items/maxItems",keyword:"maxItems",params:{limit: 2},schema:2,parentSchema:schema67.oneOf[3].properties.points.items,data:data31};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if(data31.length < 2){
const err78 = {instancePath:instancePath+"/curve/points/" + i4,schemaPath:"#/definitions/curve/oneOf/3/properties/points/items/minItems",keyword:"minItems",params:{limit: 2},schema:2,parentSchema:schema67.oneOf[3].properties.points.items,data:data31};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
const len4 = data31.length;
for(let i5=0; i5<len4; i5++){
let data32 = data31[i5];
if(!((typeof data32 == "number") && (isFinite(data32)))){
const err79 = {instancePath:instancePath+"/curve/points/" + i4+"/" + i5,schemaPath:"#/definitions/curve/oneOf/3/properties/points/items/items/type",keyword:"type",params:{type: "number"},schema:schema67.oneOf[3].properties.points.items.items.type,parentSchema:schema67.oneOf[3].properties.points.items.items,data:data32};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
}
else {
const err80 = {instancePath:instancePath+"/curve/points/" + i4,schemaPath:"#/definitions/curve/oneOf/3/properties/points/items/type",keyword:"type",params:{type: "array"},schema:schema67.oneOf[3].properties.points.items.type,parentSchema:schema67.oneOf[3].properties.points.items,data:data31};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
}
else {
const err81 = {instancePath:instancePath+"/curve/points",schemaPath:"#/definitions/curve/oneOf/3/properties/points/type",keyword:"type",params:{type: "array"},schema:schema67.oneOf[3].properties.points.type,parentSchema:schema67.oneOf[3].properties.points,data:data30};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
}
else {
const err82 = {instancePath:instancePath+"/curve",schemaPath:"#/definitions/curve/oneOf/3/type",keyword:"type",params:{type: "object"},schema:schema67.oneOf[3].type,parentSchema:schema67.oneOf[3],data:data16};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
else if(tag0 === "steps"){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if((data16.type === undefined) || (!(func0.call(data16, "type")))){
const err83 = {instancePath:instancePath+"/curve",schemaPath:"#/definitions/curve/oneOf/4/required",keyword:"required",params:{missingProperty: "type"},schema:schema67.oneOf[4].required,parentSchema:schema67.oneOf[4],data:data16};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
if((data16.steps === undefined) || (!(func0.call(data16, "steps")))){
const err84 = {instancePath:instancePath+"/curve",schemaPath:"#/definitions/curve/oneOf/4/required",keyword:"required",params:{missingProperty: "steps"},schema:schema67.oneOf[4].required,parentSchema:schema67.oneOf[4],data:data16};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
for(const key6 of Object.keys(data16)){
if(!(((key6 === "type") || (key6 === "steps")) || (key6 === "below"))){
const err85 = {instancePath:instancePath+"/curve",schemaPath:"#/definitions/curve/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},schema:false,parentSchema:schema67.oneOf[4],data:data16};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data16.type !== undefined && func0.call(data16, "type")){
let data33 = data16.type;
if(typeof data33 !== "string"){
const err86 = {instancePath:instancePath+"/curve/type",schemaPath:"#/definitions/curve/oneOf/4/properties/type/type",keyword:"type",params:{type: "string"},schema:schema67.oneOf[4].properties.type.type,parentSchema:schema67.oneOf[4].properties.type,data:data33};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if("steps" !== data33){
const err87 = {instancePath:instancePath+"/curve/type",schemaPath:"#/definitions/curve/oneOf/4/properties/type/const",keyword:"const",params:{allowedValue: "steps"},schema:"steps",parentSchema:schema67.oneOf[4].properties.type,data:data33};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data16.steps !== undefined && func0.call(data16, "steps")){
let data34 = data16.steps;
if(Array.isArray(data34)){
if(data34.length < 1){
const err88 = {instancePath:instancePath+"/curve/steps",schemaPath:"#/definitions/curve/oneOf/4/properties/steps/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema67.oneOf[4].properties.steps,data:data34};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
const len5 = data34.length;
for(let i6=0; i6<len5; i6++){
let data35 = data34[i6];
if(Array.isArray(data35)){
if(data35.length > 2){
const err89 = {instancePath:instancePath+"/curve/steps/" + i6,schemaPath:"#/definitions/curve/oneOf/4/properties/steps/items/maxItems",keyword:"maxItems",params:{limit: 2},schema:2,parentSchema:schema67.oneOf[4].properties.steps.items,data:data35};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
if(data35.length < 2){
const err90 = {instancePath:instancePath+"/curve/steps/" + i6,schemaPath:"#/definitions/curve/oneOf/4/properties/steps/items/minItems",keyword:"minItems",params:{limit: 2},schema:2,parentSchema:schema67.oneOf[4].properties.steps.items,data:data35};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
const len6 = data35.length;
for(let i7=0; i7<len6; i7++){
let data36 = data35[i7];
if(!((typeof data36 == "number") && (isFinite(data36)))){
const err91 = {instancePath:instancePath+"/curve/steps/" + i6+"/" + i7,schemaPath:"#/definitions/curve/oneOf/4/properties/steps/items/items/type",keyword:"type",params:{type: "number"},schema:schema67.oneOf[4].properties.steps.items.items.type,parentSchema:schema67.oneOf[4].properties.steps.items.items,data:data36};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
}
else {
const err92 = {instancePath:instancePath+"/curve/steps/" + i6,schemaPath:"#/definitions/curve/oneOf/4/properties/steps/items/type",keyword:"type",params:{type: "array"},schema:schema67.oneOf[4].properties.steps.items.type,parentSchema:schema67.oneOf[4].properties.steps.items,data:data35};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
}
else {
const err93 = {instancePath:instancePath+"/curve/steps",schemaPath:"#/definitions/curve/oneOf/4/properties/steps/type",keyword:"type",params:{type: "array"},schema:schema67.oneOf[4].properties.steps.type,parentSchema:schema67.oneOf[4].properties.steps,data:data34};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data16.below !== undefined && func0.call(data16, "below")){
let data37 = data16.below;
if((typeof data37 == "number") && (isFinite(data37))){
if(data37 > 100 || isNaN(data37)){
const err94 = {instancePath:instancePath+"/curve/below",schemaPath:"#/definitions/curve/oneOf/4/properties/below/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},schema:100,parentSchema:schema67.oneOf[4].properties.below,data:data37};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
if(data37 < 0 || isNaN(data37)){
const err95 = {instancePath:instancePath+"/curve/below",schemaPath:"#/definitions/curve/oneOf/4/properties/below/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema67.oneOf[4].properties.below,data:data37};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
else {
const err96 = {instancePath:instancePath+"/curve/below",schemaPath:"#/definitions/curve/oneOf/4/properties/below/type",keyword:"type",params:{type: "number"},schema:schema67.oneOf[4].properties.below.type,parentSchema:schema67.oneOf[4].properties.below,data:data37};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
}
else {
const err97 = {instancePath:instancePath+"/curve",schemaPath:"#/definitions/curve/oneOf/4/type",keyword:"type",params:{type: "object"},schema:schema67.oneOf[4].type,parentSchema:schema67.oneOf[4],data:data16};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
else if(tag0 === "identity"){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if((data16.type === undefined) || (!(func0.call(data16, "type")))){
const err98 = {instancePath:instancePath+"/curve",schemaPath:"#/definitions/curve/oneOf/5/required",keyword:"required",params:{missingProperty: "type"},schema:schema67.oneOf[5].required,parentSchema:schema67.oneOf[5],data:data16};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
for(const key7 of Object.keys(data16)){
if(!(key7 === "type")){
const err99 = {instancePath:instancePath+"/curve",schemaPath:"#/definitions/curve/oneOf/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},schema:false,parentSchema:schema67.oneOf[5],data:data16};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data16.type !== undefined && func0.call(data16, "type")){
let data38 = data16.type;
if(typeof data38 !== "string"){
const err100 = {instancePath:instancePath+"/curve/type",schemaPath:"#/definitions/curve/oneOf/5/properties/type/type",keyword:"type",params:{type: "string"},schema:schema67.oneOf[5].properties.type.type,parentSchema:schema67.oneOf[5].properties.type,data:data38};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
if("identity" !== data38){
const err101 = {instancePath:instancePath+"/curve/type",schemaPath:"#/definitions/curve/oneOf/5/properties/type/const",keyword:"const",params:{allowedValue: "identity"},schema:"identity",parentSchema:schema67.oneOf[5].properties.type,data:data38};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
}
else {
const err102 = {instancePath:instancePath+"/curve",schemaPath:"#/definitions/curve/oneOf/5/type",keyword:"type",params:{type: "object"},schema:schema67.oneOf[5].type,parentSchema:schema67.oneOf[5],data:data16};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
else {
const err103 = {instancePath:instancePath+"/curve",schemaPath:"#/definitions/curve/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag0},schema:schema67.discriminator,parentSchema:schema67,data:data16};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
else {
const err104 = {instancePath:instancePath+"/curve",schemaPath:"#/definitions/curve/discriminator",keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag0},schema:schema67.discriminator,parentSchema:schema67,data:data16};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
else {
const err105 = {instancePath:instancePath+"/curve",schemaPath:"#/definitions/curve/type",keyword:"type",params:{type: "object"},schema:schema67.type,parentSchema:schema67,data:data16};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
if(data.enabled !== undefined && func0.call(data, "enabled")){
let data39 = data.enabled;
if(typeof data39 !== "boolean"){
const err106 = {instancePath:instancePath+"/enabled",schemaPath:"#/properties/enabled/type",keyword:"type",params:{type: "boolean"},schema:schema26.properties.enabled.type,parentSchema:schema26.properties.enabled,data:data39};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
}
else {
const err107 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema26.type,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
validate31.errors = vErrors;
return errors === 0;
}

const schema69 = {"description":"A group of metrics.","type":"object","additionalProperties":false,"required":["metrics"],"properties":{"title":{"description":"What people call it.","type":"string","minLength":1},"letter":{"description":"One letter for narrow tables.","type":"string","minLength":1,"maxLength":1},"short":{"description":"A short name for narrow tables.","type":"string","minLength":1,"maxLength":14},"weight":{"description":"Relative weight in the overall score; 0 shows it without scoring.","type":"number","minimum":0},"metrics":{"description":"Metric: relative weight; 0 shows it without scoring.","type":"object","additionalProperties":{"description":"Weight.","type":"number","minimum":0}},"aggregation":{"$ref":"#/definitions/aggregator"}},"title":"Dimension"};

function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.metrics === undefined) || (!(func0.call(data, "metrics")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "metrics"},schema:schema69.required,parentSchema:schema69,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((((((key0 === "title") || (key0 === "letter")) || (key0 === "short")) || (key0 === "weight")) || (key0 === "metrics")) || (key0 === "aggregation"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema69,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.title !== undefined && func0.call(data, "title")){
let data0 = data.title;
if(typeof data0 === "string"){
if(func49(data0) < 1){
const err2 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema69.properties.title,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},schema:schema69.properties.title.type,parentSchema:schema69.properties.title,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.letter !== undefined && func0.call(data, "letter")){
let data1 = data.letter;
if(typeof data1 === "string"){
if(func49(data1) > 1){
const err4 = {instancePath:instancePath+"/letter",schemaPath:"#/properties/letter/maxLength",keyword:"maxLength",params:{limit: 1},schema:1,parentSchema:schema69.properties.letter,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(func49(data1) < 1){
const err5 = {instancePath:instancePath+"/letter",schemaPath:"#/properties/letter/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema69.properties.letter,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/letter",schemaPath:"#/properties/letter/type",keyword:"type",params:{type: "string"},schema:schema69.properties.letter.type,parentSchema:schema69.properties.letter,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.short !== undefined && func0.call(data, "short")){
let data2 = data.short;
if(typeof data2 === "string"){
if(func49(data2) > 14){
const err7 = {instancePath:instancePath+"/short",schemaPath:"#/properties/short/maxLength",keyword:"maxLength",params:{limit: 14},schema:14,parentSchema:schema69.properties.short,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(func49(data2) < 1){
const err8 = {instancePath:instancePath+"/short",schemaPath:"#/properties/short/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema69.properties.short,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/short",schemaPath:"#/properties/short/type",keyword:"type",params:{type: "string"},schema:schema69.properties.short.type,parentSchema:schema69.properties.short,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.weight !== undefined && func0.call(data, "weight")){
let data3 = data.weight;
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
const err10 = {instancePath:instancePath+"/weight",schemaPath:"#/properties/weight/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema69.properties.weight,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/weight",schemaPath:"#/properties/weight/type",keyword:"type",params:{type: "number"},schema:schema69.properties.weight.type,parentSchema:schema69.properties.weight,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.metrics !== undefined && func0.call(data, "metrics")){
let data4 = data.metrics;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 of Object.keys(data4)){
let data5 = data4[key1];
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
const err12 = {instancePath:instancePath+"/metrics/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/metrics/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema69.properties.metrics.additionalProperties,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/metrics/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/metrics/additionalProperties/type",keyword:"type",params:{type: "number"},schema:schema69.properties.metrics.additionalProperties.type,parentSchema:schema69.properties.metrics.additionalProperties,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/metrics",schemaPath:"#/properties/metrics/type",keyword:"type",params:{type: "object"},schema:schema69.properties.metrics.type,parentSchema:schema69.properties.metrics,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.aggregation !== undefined && func0.call(data, "aggregation")){
let data6 = data.aggregation;
const _errs17 = errors;
let valid3 = false;
const _errs18 = errors;
if(typeof data6 !== "string"){
const err15 = {instancePath:instancePath+"/aggregation",schemaPath:"#/definitions/aggregator/anyOf/0/type",keyword:"type",params:{type: "string"},schema:schema70.anyOf[0].type,parentSchema:schema70.anyOf[0],data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!(((data6 === "arithmetic") || (data6 === "geometric")) || (data6 === "harmonic"))){
const err16 = {instancePath:instancePath+"/aggregation",schemaPath:"#/definitions/aggregator/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema70.anyOf[0].enum},schema:schema70.anyOf[0].enum,parentSchema:schema70.anyOf[0],data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
var _valid0 = _errs18 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const _errs20 = errors;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if((data6.method === undefined) || (!(func0.call(data6, "method")))){
const err17 = {instancePath:instancePath+"/aggregation",schemaPath:"#/definitions/aggregator/anyOf/1/required",keyword:"required",params:{missingProperty: "method"},schema:schema70.anyOf[1].required,parentSchema:schema70.anyOf[1],data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if((data6.floor === undefined) || (!(func0.call(data6, "floor")))){
const err18 = {instancePath:instancePath+"/aggregation",schemaPath:"#/definitions/aggregator/anyOf/1/required",keyword:"required",params:{missingProperty: "floor"},schema:schema70.anyOf[1].required,parentSchema:schema70.anyOf[1],data:data6};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
for(const key2 of Object.keys(data6)){
if(!((key2 === "method") || (key2 === "floor"))){
const err19 = {instancePath:instancePath+"/aggregation",schemaPath:"#/definitions/aggregator/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema70.anyOf[1],data:data6};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data6.method !== undefined && func0.call(data6, "method")){
let data7 = data6.method;
if(typeof data7 !== "string"){
const err20 = {instancePath:instancePath+"/aggregation/method",schemaPath:"#/definitions/aggregator/anyOf/1/properties/method/type",keyword:"type",params:{type: "string"},schema:schema70.anyOf[1].properties.method.type,parentSchema:schema70.anyOf[1].properties.method,data:data7};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(!((data7 === "geometric") || (data7 === "harmonic"))){
const err21 = {instancePath:instancePath+"/aggregation/method",schemaPath:"#/definitions/aggregator/anyOf/1/properties/method/enum",keyword:"enum",params:{allowedValues: schema70.anyOf[1].properties.method.enum},schema:schema70.anyOf[1].properties.method.enum,parentSchema:schema70.anyOf[1].properties.method,data:data7};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data6.floor !== undefined && func0.call(data6, "floor")){
let data8 = data6.floor;
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 100 || isNaN(data8)){
const err22 = {instancePath:instancePath+"/aggregation/floor",schemaPath:"#/definitions/aggregator/anyOf/1/properties/floor/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},schema:100,parentSchema:schema70.anyOf[1].properties.floor,data:data8};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data8 < 0 || isNaN(data8)){
const err23 = {instancePath:instancePath+"/aggregation/floor",schemaPath:"#/definitions/aggregator/anyOf/1/properties/floor/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema70.anyOf[1].properties.floor,data:data8};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/aggregation/floor",schemaPath:"#/definitions/aggregator/anyOf/1/properties/floor/type",keyword:"type",params:{type: "number"},schema:schema70.anyOf[1].properties.floor.type,parentSchema:schema70.anyOf[1].properties.floor,data:data8};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/aggregation",schemaPath:"#/definitions/aggregator/anyOf/1/type",keyword:"type",params:{type: "object"},schema:schema70.anyOf[1].type,parentSchema:schema70.anyOf[1],data:data6};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
var _valid0 = _errs20 === errors;
valid3 = valid3 || _valid0;
}
if(!valid3){
const err26 = {instancePath:instancePath+"/aggregation",schemaPath:"#/definitions/aggregator/anyOf",keyword:"anyOf",params:{},schema:schema70.anyOf,parentSchema:schema70,data:data6};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
else {
errors = _errs17;
if(vErrors !== null){
if(_errs17){
vErrors.length = _errs17;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err27 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema69.type,parentSchema:schema69,data};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
validate55.errors = vErrors;
return errors === 0;
}


function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.version === undefined) || (!(func0.call(data, "version")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func0.call(schema11.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.version !== undefined && func0.call(data, "version")){
let data0 = data.version;
if(1 !== data0){
const err2 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: 1},schema:1,parentSchema:schema11.properties.version,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.extends !== undefined && func0.call(data, "extends")){
let data1 = data.extends;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(func49(data2) < 1){
const err3 = {instancePath:instancePath+"/extends/" + i0,schemaPath:"#/properties/extends/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema11.properties.extends.items,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/extends/" + i0,schemaPath:"#/properties/extends/items/type",keyword:"type",params:{type: "string"},schema:schema11.properties.extends.items.type,parentSchema:schema11.properties.extends.items,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/type",keyword:"type",params:{type: "array"},schema:schema11.properties.extends.type,parentSchema:schema11.properties.extends,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.title !== undefined && func0.call(data, "title")){
let data3 = data.title;
if(typeof data3 === "string"){
if(func49(data3) < 1){
const err6 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema11.properties.title,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},schema:schema11.properties.title.type,parentSchema:schema11.properties.title,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.calendar !== undefined && func0.call(data, "calendar")){
let data4 = data.calendar;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 of Object.keys(data4)){
if(!(((((key1 === "fiscalYearStart") || (key1 === "timezone")) || (key1 === "workdays")) || (key1 === "hours")) || (key1 === "holidays"))){
const err8 = {instancePath:instancePath+"/calendar",schemaPath:"#/properties/calendar/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema11.properties.calendar,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data4.fiscalYearStart !== undefined && func0.call(data4, "fiscalYearStart")){
let data5 = data4.fiscalYearStart;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err9 = {instancePath:instancePath+"/calendar/fiscalYearStart",schemaPath:"#/properties/calendar/properties/fiscalYearStart/type",keyword:"type",params:{type: "integer"},schema:schema11.properties.calendar.properties.fiscalYearStart.type,parentSchema:schema11.properties.calendar.properties.fiscalYearStart,data:data5};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 12 || isNaN(data5)){
const err10 = {instancePath:instancePath+"/calendar/fiscalYearStart",schemaPath:"#/properties/calendar/properties/fiscalYearStart/maximum",keyword:"maximum",params:{comparison: "<=", limit: 12},schema:12,parentSchema:schema11.properties.calendar.properties.fiscalYearStart,data:data5};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data5 < 1 || isNaN(data5)){
const err11 = {instancePath:instancePath+"/calendar/fiscalYearStart",schemaPath:"#/properties/calendar/properties/fiscalYearStart/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema11.properties.calendar.properties.fiscalYearStart,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
if(data4.timezone !== undefined && func0.call(data4, "timezone")){
let data6 = data4.timezone;
if(typeof data6 === "string"){
if(func49(data6) < 1){
const err12 = {instancePath:instancePath+"/calendar/timezone",schemaPath:"#/properties/calendar/properties/timezone/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema11.properties.calendar.properties.timezone,data:data6};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/calendar/timezone",schemaPath:"#/properties/calendar/properties/timezone/type",keyword:"type",params:{type: "string"},schema:schema11.properties.calendar.properties.timezone.type,parentSchema:schema11.properties.calendar.properties.timezone,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data4.workdays !== undefined && func0.call(data4, "workdays")){
let data7 = data4.workdays;
if(Array.isArray(data7)){
if(data7.length < 1){
const err14 = {instancePath:instancePath+"/calendar/workdays",schemaPath:"#/properties/calendar/properties/workdays/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema11.properties.calendar.properties.workdays,data:data7};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
let data8 = data7[i1];
if(typeof data8 !== "string"){
const err15 = {instancePath:instancePath+"/calendar/workdays/" + i1,schemaPath:"#/properties/calendar/properties/workdays/items/type",keyword:"type",params:{type: "string"},schema:schema11.properties.calendar.properties.workdays.items.type,parentSchema:schema11.properties.calendar.properties.workdays.items,data:data8};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!(((((((data8 === "mon") || (data8 === "tue")) || (data8 === "wed")) || (data8 === "thu")) || (data8 === "fri")) || (data8 === "sat")) || (data8 === "sun"))){
const err16 = {instancePath:instancePath+"/calendar/workdays/" + i1,schemaPath:"#/properties/calendar/properties/workdays/items/enum",keyword:"enum",params:{allowedValues: schema11.properties.calendar.properties.workdays.items.enum},schema:schema11.properties.calendar.properties.workdays.items.enum,parentSchema:schema11.properties.calendar.properties.workdays.items,data:data8};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
let i2 = data7.length;
let j0;
if(i2 > 1){
const indices0 = {};
for(;i2--;){
let item0 = data7[i2];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err17 = {instancePath:instancePath+"/calendar/workdays",schemaPath:"#/properties/calendar/properties/workdays/uniqueItems",keyword:"uniqueItems",params:{i: i2, j: j0},schema:true,parentSchema:schema11.properties.calendar.properties.workdays,data:data7};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
break;
}
indices0[item0] = i2;
}
}
}
else {
const err18 = {instancePath:instancePath+"/calendar/workdays",schemaPath:"#/properties/calendar/properties/workdays/type",keyword:"type",params:{type: "array"},schema:schema11.properties.calendar.properties.workdays.type,parentSchema:schema11.properties.calendar.properties.workdays,data:data7};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data4.hours !== undefined && func0.call(data4, "hours")){
let data9 = data4.hours;
if(typeof data9 === "string"){
if(!pattern0.test(data9)){
const err19 = {instancePath:instancePath+"/calendar/hours",schemaPath:"#/properties/calendar/properties/hours/pattern",keyword:"pattern",params:{pattern: "^([01]\\d|2[0-3]):[0-5]\\d-(([01]\\d|2[0-3]):[0-5]\\d|24:00)$"},schema:"^([01]\\d|2[0-3]):[0-5]\\d-(([01]\\d|2[0-3]):[0-5]\\d|24:00)$",parentSchema:schema11.properties.calendar.properties.hours,data:data9};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/calendar/hours",schemaPath:"#/properties/calendar/properties/hours/type",keyword:"type",params:{type: "string"},schema:schema11.properties.calendar.properties.hours.type,parentSchema:schema11.properties.calendar.properties.hours,data:data9};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data4.holidays !== undefined && func0.call(data4, "holidays")){
let data10 = data4.holidays;
if(Array.isArray(data10)){
const len2 = data10.length;
for(let i3=0; i3<len2; i3++){
let data11 = data10[i3];
if(typeof data11 === "string"){
if(!(formats0(data11))){
const err21 = {instancePath:instancePath+"/calendar/holidays/" + i3,schemaPath:"#/properties/calendar/properties/holidays/items/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema11.properties.calendar.properties.holidays.items,data:data11};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/calendar/holidays/" + i3,schemaPath:"#/properties/calendar/properties/holidays/items/type",keyword:"type",params:{type: "string"},schema:schema11.properties.calendar.properties.holidays.items.type,parentSchema:schema11.properties.calendar.properties.holidays.items,data:data11};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
let i4 = data10.length;
let j1;
if(i4 > 1){
const indices1 = {};
for(;i4--;){
let item1 = data10[i4];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
const err23 = {instancePath:instancePath+"/calendar/holidays",schemaPath:"#/properties/calendar/properties/holidays/uniqueItems",keyword:"uniqueItems",params:{i: i4, j: j1},schema:true,parentSchema:schema11.properties.calendar.properties.holidays,data:data10};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
break;
}
indices1[item1] = i4;
}
}
}
else {
const err24 = {instancePath:instancePath+"/calendar/holidays",schemaPath:"#/properties/calendar/properties/holidays/type",keyword:"type",params:{type: "array"},schema:schema11.properties.calendar.properties.holidays.type,parentSchema:schema11.properties.calendar.properties.holidays,data:data10};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/calendar",schemaPath:"#/properties/calendar/type",keyword:"type",params:{type: "object"},schema:schema11.properties.calendar.type,parentSchema:schema11.properties.calendar,data:data4};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.sources !== undefined && func0.call(data, "sources")){
let data12 = data.sources;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key2 of Object.keys(data12)){
const _errs28 = errors;
if(typeof key2 === "string"){
if(!pattern1.test(key2)){
const err26 = {instancePath:instancePath+"/sources",schemaPath:"#/properties/sources/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]*$"},schema:"^[a-z][a-z0-9_]*$",parentSchema:schema11.properties.sources.propertyNames,data:key2,propertyName:key2};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
var valid10 = _errs28 === errors;
if(!valid10){
const err27 = {instancePath:instancePath+"/sources",schemaPath:"#/properties/sources/propertyNames",keyword:"propertyNames",params:{propertyName: key2},schema:schema11.properties.sources.propertyNames,parentSchema:schema11.properties.sources,data:data12};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
for(const key3 of Object.keys(data12)){
if(!(validate11(data12[key3], {instancePath:instancePath+"/sources/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data12,parentDataProperty:key3,rootData}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
}
else {
const err28 = {instancePath:instancePath+"/sources",schemaPath:"#/properties/sources/type",keyword:"type",params:{type: "object"},schema:schema11.properties.sources.type,parentSchema:schema11.properties.sources,data:data12};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.currencies !== undefined && func0.call(data, "currencies")){
let data14 = data.currencies;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if((data14.to === undefined) || (!(func0.call(data14, "to")))){
const err29 = {instancePath:instancePath+"/currencies",schemaPath:"#/properties/currencies/required",keyword:"required",params:{missingProperty: "to"},schema:schema11.properties.currencies.required,parentSchema:schema11.properties.currencies,data:data14};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
for(const key4 of Object.keys(data14)){
if(!((key4 === "to") || (key4 === "rates"))){
const err30 = {instancePath:instancePath+"/currencies",schemaPath:"#/properties/currencies/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},schema:false,parentSchema:schema11.properties.currencies,data:data14};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data14.to !== undefined && func0.call(data14, "to")){
let data15 = data14.to;
if(typeof data15 === "string"){
if(func49(data15) < 1){
const err31 = {instancePath:instancePath+"/currencies/to",schemaPath:"#/properties/currencies/properties/to/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema11.properties.currencies.properties.to,data:data15};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/currencies/to",schemaPath:"#/properties/currencies/properties/to/type",keyword:"type",params:{type: "string"},schema:schema11.properties.currencies.properties.to.type,parentSchema:schema11.properties.currencies.properties.to,data:data15};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data14.rates !== undefined && func0.call(data14, "rates")){
let data16 = data14.rates;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
for(const key5 of Object.keys(data16)){
let data17 = data16[key5];
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 > 1000000000 || isNaN(data17)){
const err33 = {instancePath:instancePath+"/currencies/rates/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/currencies/properties/rates/additionalProperties/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000},schema:1000000000,parentSchema:schema11.properties.currencies.properties.rates.additionalProperties,data:data17};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data17 <= 0 || isNaN(data17)){
const err34 = {instancePath:instancePath+"/currencies/rates/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/currencies/properties/rates/additionalProperties/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema11.properties.currencies.properties.rates.additionalProperties,data:data17};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
else {
const err35 = {instancePath:instancePath+"/currencies/rates/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/currencies/properties/rates/additionalProperties/type",keyword:"type",params:{type: "number"},schema:schema11.properties.currencies.properties.rates.additionalProperties.type,parentSchema:schema11.properties.currencies.properties.rates.additionalProperties,data:data17};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
else {
const err36 = {instancePath:instancePath+"/currencies/rates",schemaPath:"#/properties/currencies/properties/rates/type",keyword:"type",params:{type: "object"},schema:schema11.properties.currencies.properties.rates.type,parentSchema:schema11.properties.currencies.properties.rates,data:data16};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
else {
const err37 = {instancePath:instancePath+"/currencies",schemaPath:"#/properties/currencies/type",keyword:"type",params:{type: "object"},schema:schema11.properties.currencies.type,parentSchema:schema11.properties.currencies,data:data14};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.people !== undefined && func0.call(data, "people")){
let data18 = data.people;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if((data18.source === undefined) || (!(func0.call(data18, "source")))){
const err38 = {instancePath:instancePath+"/people",schemaPath:"#/properties/people/required",keyword:"required",params:{missingProperty: "source"},schema:schema11.properties.people.required,parentSchema:schema11.properties.people,data:data18};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
for(const key6 of Object.keys(data18)){
if(!(key6 === "source")){
const err39 = {instancePath:instancePath+"/people",schemaPath:"#/properties/people/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},schema:false,parentSchema:schema11.properties.people,data:data18};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data18.source !== undefined && func0.call(data18, "source")){
let data19 = data18.source;
if(typeof data19 === "string"){
if(func49(data19) < 1){
const err40 = {instancePath:instancePath+"/people/source",schemaPath:"#/properties/people/properties/source/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema11.properties.people.properties.source,data:data19};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(!pattern1.test(data19)){
const err41 = {instancePath:instancePath+"/people/source",schemaPath:"#/properties/people/properties/source/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]*$"},schema:"^[a-z][a-z0-9_]*$",parentSchema:schema11.properties.people.properties.source,data:data19};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
else {
const err42 = {instancePath:instancePath+"/people/source",schemaPath:"#/properties/people/properties/source/type",keyword:"type",params:{type: "string"},schema:schema11.properties.people.properties.source.type,parentSchema:schema11.properties.people.properties.source,data:data19};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
else {
const err43 = {instancePath:instancePath+"/people",schemaPath:"#/properties/people/type",keyword:"type",params:{type: "object"},schema:schema11.properties.people.type,parentSchema:schema11.properties.people,data:data18};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data.privacy !== undefined && func0.call(data, "privacy")){
let data20 = data.privacy;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
for(const key7 of Object.keys(data20)){
if(!((((key7 === "minPeople") || (key7 === "individuals")) || (key7 === "aboutPeople")) || (key7 === "drop"))){
const err44 = {instancePath:instancePath+"/privacy",schemaPath:"#/properties/privacy/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},schema:false,parentSchema:schema11.properties.privacy,data:data20};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data20.minPeople !== undefined && func0.call(data20, "minPeople")){
let data21 = data20.minPeople;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
const err45 = {instancePath:instancePath+"/privacy/minPeople",schemaPath:"#/properties/privacy/properties/minPeople/type",keyword:"type",params:{type: "integer"},schema:schema11.properties.privacy.properties.minPeople.type,parentSchema:schema11.properties.privacy.properties.minPeople,data:data21};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 < 3 || isNaN(data21)){
const err46 = {instancePath:instancePath+"/privacy/minPeople",schemaPath:"#/properties/privacy/properties/minPeople/minimum",keyword:"minimum",params:{comparison: ">=", limit: 3},schema:3,parentSchema:schema11.properties.privacy.properties.minPeople,data:data21};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
if(data20.individuals !== undefined && func0.call(data20, "individuals")){
let data22 = data20.individuals;
if(typeof data22 !== "string"){
const err47 = {instancePath:instancePath+"/privacy/individuals",schemaPath:"#/properties/privacy/properties/individuals/type",keyword:"type",params:{type: "string"},schema:schema11.properties.privacy.properties.individuals.type,parentSchema:schema11.properties.privacy.properties.individuals,data:data22};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(!((data22 === "forbid") || (data22 === "allow"))){
const err48 = {instancePath:instancePath+"/privacy/individuals",schemaPath:"#/properties/privacy/properties/individuals/enum",keyword:"enum",params:{allowedValues: schema11.properties.privacy.properties.individuals.enum},schema:schema11.properties.privacy.properties.individuals.enum,parentSchema:schema11.properties.privacy.properties.individuals,data:data22};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data20.aboutPeople !== undefined && func0.call(data20, "aboutPeople")){
let data23 = data20.aboutPeople;
if(typeof data23 !== "boolean"){
const err49 = {instancePath:instancePath+"/privacy/aboutPeople",schemaPath:"#/properties/privacy/properties/aboutPeople/type",keyword:"type",params:{type: "boolean"},schema:schema11.properties.privacy.properties.aboutPeople.type,parentSchema:schema11.properties.privacy.properties.aboutPeople,data:data23};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data20.drop !== undefined && func0.call(data20, "drop")){
let data24 = data20.drop;
if(Array.isArray(data24)){
const len3 = data24.length;
for(let i5=0; i5<len3; i5++){
let data25 = data24[i5];
if(typeof data25 === "string"){
if(func49(data25) < 1){
const err50 = {instancePath:instancePath+"/privacy/drop/" + i5,schemaPath:"#/properties/privacy/properties/drop/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema11.properties.privacy.properties.drop.items,data:data25};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
else {
const err51 = {instancePath:instancePath+"/privacy/drop/" + i5,schemaPath:"#/properties/privacy/properties/drop/items/type",keyword:"type",params:{type: "string"},schema:schema11.properties.privacy.properties.drop.items.type,parentSchema:schema11.properties.privacy.properties.drop.items,data:data25};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
let i6 = data24.length;
let j2;
if(i6 > 1){
const indices2 = {};
for(;i6--;){
let item2 = data24[i6];
if(typeof item2 !== "string"){
continue;
}
if(typeof indices2[item2] == "number"){
j2 = indices2[item2];
const err52 = {instancePath:instancePath+"/privacy/drop",schemaPath:"#/properties/privacy/properties/drop/uniqueItems",keyword:"uniqueItems",params:{i: i6, j: j2},schema:true,parentSchema:schema11.properties.privacy.properties.drop,data:data24};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
break;
}
indices2[item2] = i6;
}
}
}
else {
const err53 = {instancePath:instancePath+"/privacy/drop",schemaPath:"#/properties/privacy/properties/drop/type",keyword:"type",params:{type: "array"},schema:schema11.properties.privacy.properties.drop.type,parentSchema:schema11.properties.privacy.properties.drop,data:data24};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
else {
const err54 = {instancePath:instancePath+"/privacy",schemaPath:"#/properties/privacy/type",keyword:"type",params:{type: "object"},schema:schema11.properties.privacy.type,parentSchema:schema11.properties.privacy,data:data20};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data.groupBy !== undefined && func0.call(data, "groupBy")){
let data26 = data.groupBy;
if(Array.isArray(data26)){
const len4 = data26.length;
for(let i7=0; i7<len4; i7++){
let data27 = data26[i7];
if(typeof data27 === "string"){
if(func49(data27) < 1){
const err55 = {instancePath:instancePath+"/groupBy/" + i7,schemaPath:"#/definitions/field/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema24,data:data27};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(!pattern6.test(data27)){
const err56 = {instancePath:instancePath+"/groupBy/" + i7,schemaPath:"#/definitions/field/pattern",keyword:"pattern",params:{pattern: "^(deal\\.|person\\.)?[a-z][a-z0-9_]*$"},schema:"^(deal\\.|person\\.)?[a-z][a-z0-9_]*$",parentSchema:schema24,data:data27};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
else {
const err57 = {instancePath:instancePath+"/groupBy/" + i7,schemaPath:"#/definitions/field/type",keyword:"type",params:{type: "string"},schema:schema24.type,parentSchema:schema24,data:data27};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
let i8 = data26.length;
let j3;
if(i8 > 1){
outer0:
for(;i8--;){
for(j3 = i8; j3--;){
if(func32(data26[i8], data26[j3])){
const err58 = {instancePath:instancePath+"/groupBy",schemaPath:"#/properties/groupBy/uniqueItems",keyword:"uniqueItems",params:{i: i8, j: j3},schema:true,parentSchema:schema11.properties.groupBy,data:data26};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err59 = {instancePath:instancePath+"/groupBy",schemaPath:"#/properties/groupBy/type",keyword:"type",params:{type: "array"},schema:schema11.properties.groupBy.type,parentSchema:schema11.properties.groupBy,data:data26};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data.metrics !== undefined && func0.call(data, "metrics")){
let data28 = data.metrics;
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
for(const key8 of Object.keys(data28)){
const _errs66 = errors;
if(typeof key8 === "string"){
if(!pattern1.test(key8)){
const err60 = {instancePath:instancePath+"/metrics",schemaPath:"#/properties/metrics/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]*$"},schema:"^[a-z][a-z0-9_]*$",parentSchema:schema11.properties.metrics.propertyNames,data:key8,propertyName:key8};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
var valid23 = _errs66 === errors;
if(!valid23){
const err61 = {instancePath:instancePath+"/metrics",schemaPath:"#/properties/metrics/propertyNames",keyword:"propertyNames",params:{propertyName: key8},schema:schema11.properties.metrics.propertyNames,parentSchema:schema11.properties.metrics,data:data28};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
for(const key9 of Object.keys(data28)){
if(!(validate31(data28[key9], {instancePath:instancePath+"/metrics/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data28,parentDataProperty:key9,rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
}
else {
const err62 = {instancePath:instancePath+"/metrics",schemaPath:"#/properties/metrics/type",keyword:"type",params:{type: "object"},schema:schema11.properties.metrics.type,parentSchema:schema11.properties.metrics,data:data28};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data.questions !== undefined && func0.call(data, "questions")){
let data30 = data.questions;
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
for(const key10 of Object.keys(data30)){
const _errs71 = errors;
if(typeof key10 === "string"){
if(!pattern1.test(key10)){
const err63 = {instancePath:instancePath+"/questions",schemaPath:"#/properties/questions/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]*$"},schema:"^[a-z][a-z0-9_]*$",parentSchema:schema11.properties.questions.propertyNames,data:key10,propertyName:key10};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
var valid25 = _errs71 === errors;
if(!valid25){
const err64 = {instancePath:instancePath+"/questions",schemaPath:"#/properties/questions/propertyNames",keyword:"propertyNames",params:{propertyName: key10},schema:schema11.properties.questions.propertyNames,parentSchema:schema11.properties.questions,data:data30};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
for(const key11 of Object.keys(data30)){
let data31 = data30[key11];
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
if((data31.text === undefined) || (!(func0.call(data31, "text")))){
const err65 = {instancePath:instancePath+"/questions/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/question/required",keyword:"required",params:{missingProperty: "text"},schema:schema68.required,parentSchema:schema68,data:data31};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if((data31.ask === undefined) || (!(func0.call(data31, "ask")))){
const err66 = {instancePath:instancePath+"/questions/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/question/required",keyword:"required",params:{missingProperty: "ask"},schema:schema68.required,parentSchema:schema68,data:data31};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
for(const key12 of Object.keys(data31)){
if(!((((((key12 === "text") || (key12 === "ask")) || (key12 === "scale")) || (key12 === "labels")) || (key12 === "reverse")) || (key12 === "optional"))){
const err67 = {instancePath:instancePath+"/questions/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/question/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},schema:false,parentSchema:schema68,data:data31};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data31.text !== undefined && func0.call(data31, "text")){
let data32 = data31.text;
if(typeof data32 === "string"){
if(func49(data32) < 1){
const err68 = {instancePath:instancePath+"/questions/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/text",schemaPath:"#/definitions/question/properties/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema68.properties.text,data:data32};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
else {
const err69 = {instancePath:instancePath+"/questions/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/text",schemaPath:"#/definitions/question/properties/text/type",keyword:"type",params:{type: "string"},schema:schema68.properties.text.type,parentSchema:schema68.properties.text,data:data32};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data31.ask !== undefined && func0.call(data31, "ask")){
let data33 = data31.ask;
if(Array.isArray(data33)){
if(data33.length < 1){
const err70 = {instancePath:instancePath+"/questions/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/ask",schemaPath:"#/definitions/question/properties/ask/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema68.properties.ask,data:data33};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
const len5 = data33.length;
for(let i9=0; i9<len5; i9++){
let data34 = data33[i9];
if(typeof data34 !== "string"){
const err71 = {instancePath:instancePath+"/questions/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/ask/" + i9,schemaPath:"#/definitions/question/properties/ask/items/type",keyword:"type",params:{type: "string"},schema:schema68.properties.ask.items.type,parentSchema:schema68.properties.ask.items,data:data34};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if(!((((((data34 === "se") || (data34 === "sa")) || (data34 === "ae")) || (data34 === "customer")) || (data34 === "product")) || (data34 === "customer_success"))){
const err72 = {instancePath:instancePath+"/questions/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/ask/" + i9,schemaPath:"#/definitions/question/properties/ask/items/enum",keyword:"enum",params:{allowedValues: schema68.properties.ask.items.enum},schema:schema68.properties.ask.items.enum,parentSchema:schema68.properties.ask.items,data:data34};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
let i10 = data33.length;
let j4;
if(i10 > 1){
const indices3 = {};
for(;i10--;){
let item3 = data33[i10];
if(typeof item3 !== "string"){
continue;
}
if(typeof indices3[item3] == "number"){
j4 = indices3[item3];
const err73 = {instancePath:instancePath+"/questions/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/ask",schemaPath:"#/definitions/question/properties/ask/uniqueItems",keyword:"uniqueItems",params:{i: i10, j: j4},schema:true,parentSchema:schema68.properties.ask,data:data33};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
break;
}
indices3[item3] = i10;
}
}
}
else {
const err74 = {instancePath:instancePath+"/questions/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/ask",schemaPath:"#/definitions/question/properties/ask/type",keyword:"type",params:{type: "array"},schema:schema68.properties.ask.type,parentSchema:schema68.properties.ask,data:data33};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data31.scale !== undefined && func0.call(data31, "scale")){
let data35 = data31.scale;
if(Array.isArray(data35)){
if(data35.length > 2){
const err75 = {instancePath:instancePath+"/questions/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/scale",schemaPath:"#/definitions/question/properties/scale/maxItems",keyword:"maxItems",params:{limit: 2},schema:2,parentSchema:schema68.properties.scale,data:data35};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if(data35.length < 2){
const err76 = {instancePath:instancePath+"/questions/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/scale",schemaPath:"#/definitions/question/properties/scale/minItems",keyword:"minItems",params:{limit: 2},schema:2,parentSchema:schema68.properties.scale,data:data35};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
const len6 = data35.length;
for(let i11=0; i11<len6; i11++){
let data36 = data35[i11];
if(!(((typeof data36 == "number") && (!(data36 % 1) && !isNaN(data36))) && (isFinite(data36)))){
const err77 = {instancePath:instancePath+"/questions/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/scale/" + i11,schemaPath:"#/definitions/question/properties/scale/items/type",keyword:"type",params:{type: "integer"},schema:schema68.properties.scale.items.type,parentSchema:schema68.properties.scale.items,data:data36};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
}
else {
const err78 = {instancePath:instancePath+"/questions/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/scale",schemaPath:"#/definitions/question/properties/scale/type",keyword:"type",params:{type: "array"},schema:schema68.properties.scale.type,parentSchema:schema68.properties.scale,data:data35};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data31.labels !== undefined && func0.call(data31, "labels")){
let data37 = data31.labels;
if(typeof data37 !== "string"){
const err79 = {instancePath:instancePath+"/questions/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels",schemaPath:"#/definitions/question/properties/labels/type",keyword:"type",params:{type: "string"},schema:schema68.properties.labels.type,parentSchema:schema68.properties.labels,data:data37};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
if(!((((data37 === "agreement") || (data37 === "satisfaction")) || (data37 === "frequency")) || (data37 === "likelihood"))){
const err80 = {instancePath:instancePath+"/questions/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels",schemaPath:"#/definitions/question/properties/labels/enum",keyword:"enum",params:{allowedValues: schema68.properties.labels.enum},schema:schema68.properties.labels.enum,parentSchema:schema68.properties.labels,data:data37};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data31.reverse !== undefined && func0.call(data31, "reverse")){
let data38 = data31.reverse;
if(typeof data38 !== "boolean"){
const err81 = {instancePath:instancePath+"/questions/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/reverse",schemaPath:"#/definitions/question/properties/reverse/type",keyword:"type",params:{type: "boolean"},schema:schema68.properties.reverse.type,parentSchema:schema68.properties.reverse,data:data38};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data31.optional !== undefined && func0.call(data31, "optional")){
let data39 = data31.optional;
if(typeof data39 !== "boolean"){
const err82 = {instancePath:instancePath+"/questions/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/optional",schemaPath:"#/definitions/question/properties/optional/type",keyword:"type",params:{type: "boolean"},schema:schema68.properties.optional.type,parentSchema:schema68.properties.optional,data:data39};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
}
else {
const err83 = {instancePath:instancePath+"/questions/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/question/type",keyword:"type",params:{type: "object"},schema:schema68.type,parentSchema:schema68,data:data31};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
}
else {
const err84 = {instancePath:instancePath+"/questions",schemaPath:"#/properties/questions/type",keyword:"type",params:{type: "object"},schema:schema11.properties.questions.type,parentSchema:schema11.properties.questions,data:data30};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data.dimensions !== undefined && func0.call(data, "dimensions")){
let data40 = data.dimensions;
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
for(const key13 of Object.keys(data40)){
const _errs95 = errors;
if(typeof key13 === "string"){
if(!pattern1.test(key13)){
const err85 = {instancePath:instancePath+"/dimensions",schemaPath:"#/properties/dimensions/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]*$"},schema:"^[a-z][a-z0-9_]*$",parentSchema:schema11.properties.dimensions.propertyNames,data:key13,propertyName:key13};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
var valid34 = _errs95 === errors;
if(!valid34){
const err86 = {instancePath:instancePath+"/dimensions",schemaPath:"#/properties/dimensions/propertyNames",keyword:"propertyNames",params:{propertyName: key13},schema:schema11.properties.dimensions.propertyNames,parentSchema:schema11.properties.dimensions,data:data40};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
for(const key14 of Object.keys(data40)){
if(!(validate55(data40[key14], {instancePath:instancePath+"/dimensions/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data40,parentDataProperty:key14,rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
}
else {
const err87 = {instancePath:instancePath+"/dimensions",schemaPath:"#/properties/dimensions/type",keyword:"type",params:{type: "object"},schema:schema11.properties.dimensions.type,parentSchema:schema11.properties.dimensions,data:data40};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data.aggregation !== undefined && func0.call(data, "aggregation")){
let data42 = data.aggregation;
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
for(const key15 of Object.keys(data42)){
if(!((key15 === "metrics") || (key15 === "dimensions"))){
const err88 = {instancePath:instancePath+"/aggregation",schemaPath:"#/properties/aggregation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},schema:false,parentSchema:schema11.properties.aggregation,data:data42};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data42.metrics !== undefined && func0.call(data42, "metrics")){
let data43 = data42.metrics;
const _errs103 = errors;
let valid38 = false;
const _errs104 = errors;
if(typeof data43 !== "string"){
const err89 = {instancePath:instancePath+"/aggregation/metrics",schemaPath:"#/definitions/aggregator/anyOf/0/type",keyword:"type",params:{type: "string"},schema:schema70.anyOf[0].type,parentSchema:schema70.anyOf[0],data:data43};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
if(!(((data43 === "arithmetic") || (data43 === "geometric")) || (data43 === "harmonic"))){
const err90 = {instancePath:instancePath+"/aggregation/metrics",schemaPath:"#/definitions/aggregator/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema70.anyOf[0].enum},schema:schema70.anyOf[0].enum,parentSchema:schema70.anyOf[0],data:data43};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
var _valid0 = _errs104 === errors;
valid38 = valid38 || _valid0;
if(!valid38){
const _errs106 = errors;
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
if((data43.method === undefined) || (!(func0.call(data43, "method")))){
const err91 = {instancePath:instancePath+"/aggregation/metrics",schemaPath:"#/definitions/aggregator/anyOf/1/required",keyword:"required",params:{missingProperty: "method"},schema:schema70.anyOf[1].required,parentSchema:schema70.anyOf[1],data:data43};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
if((data43.floor === undefined) || (!(func0.call(data43, "floor")))){
const err92 = {instancePath:instancePath+"/aggregation/metrics",schemaPath:"#/definitions/aggregator/anyOf/1/required",keyword:"required",params:{missingProperty: "floor"},schema:schema70.anyOf[1].required,parentSchema:schema70.anyOf[1],data:data43};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
for(const key16 of Object.keys(data43)){
if(!((key16 === "method") || (key16 === "floor"))){
const err93 = {instancePath:instancePath+"/aggregation/metrics",schemaPath:"#/definitions/aggregator/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},schema:false,parentSchema:schema70.anyOf[1],data:data43};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data43.method !== undefined && func0.call(data43, "method")){
let data44 = data43.method;
if(typeof data44 !== "string"){
const err94 = {instancePath:instancePath+"/aggregation/metrics/method",schemaPath:"#/definitions/aggregator/anyOf/1/properties/method/type",keyword:"type",params:{type: "string"},schema:schema70.anyOf[1].properties.method.type,parentSchema:schema70.anyOf[1].properties.method,data:data44};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
if(!((data44 === "geometric") || (data44 === "harmonic"))){
const err95 = {instancePath:instancePath+"/aggregation/metrics/method",schemaPath:"#/definitions/aggregator/anyOf/1/properties/method/enum",keyword:"enum",params:{allowedValues: schema70.anyOf[1].properties.method.enum},schema:schema70.anyOf[1].properties.method.enum,parentSchema:schema70.anyOf[1].properties.method,data:data44};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data43.floor !== undefined && func0.call(data43, "floor")){
let data45 = data43.floor;
if((typeof data45 == "number") && (isFinite(data45))){
if(data45 > 100 || isNaN(data45)){
const err96 = {instancePath:instancePath+"/aggregation/metrics/floor",schemaPath:"#/definitions/aggregator/anyOf/1/properties/floor/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},schema:100,parentSchema:schema70.anyOf[1].properties.floor,data:data45};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
if(data45 < 0 || isNaN(data45)){
const err97 = {instancePath:instancePath+"/aggregation/metrics/floor",schemaPath:"#/definitions/aggregator/anyOf/1/properties/floor/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema70.anyOf[1].properties.floor,data:data45};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
else {
const err98 = {instancePath:instancePath+"/aggregation/metrics/floor",schemaPath:"#/definitions/aggregator/anyOf/1/properties/floor/type",keyword:"type",params:{type: "number"},schema:schema70.anyOf[1].properties.floor.type,parentSchema:schema70.anyOf[1].properties.floor,data:data45};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
}
else {
const err99 = {instancePath:instancePath+"/aggregation/metrics",schemaPath:"#/definitions/aggregator/anyOf/1/type",keyword:"type",params:{type: "object"},schema:schema70.anyOf[1].type,parentSchema:schema70.anyOf[1],data:data43};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
var _valid0 = _errs106 === errors;
valid38 = valid38 || _valid0;
}
if(!valid38){
const err100 = {instancePath:instancePath+"/aggregation/metrics",schemaPath:"#/definitions/aggregator/anyOf",keyword:"anyOf",params:{},schema:schema70.anyOf,parentSchema:schema70,data:data43};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
else {
errors = _errs103;
if(vErrors !== null){
if(_errs103){
vErrors.length = _errs103;
}
else {
vErrors = null;
}
}
}
}
if(data42.dimensions !== undefined && func0.call(data42, "dimensions")){
let data46 = data42.dimensions;
const _errs115 = errors;
let valid41 = false;
const _errs116 = errors;
if(typeof data46 !== "string"){
const err101 = {instancePath:instancePath+"/aggregation/dimensions",schemaPath:"#/definitions/aggregator/anyOf/0/type",keyword:"type",params:{type: "string"},schema:schema70.anyOf[0].type,parentSchema:schema70.anyOf[0],data:data46};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
if(!(((data46 === "arithmetic") || (data46 === "geometric")) || (data46 === "harmonic"))){
const err102 = {instancePath:instancePath+"/aggregation/dimensions",schemaPath:"#/definitions/aggregator/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema70.anyOf[0].enum},schema:schema70.anyOf[0].enum,parentSchema:schema70.anyOf[0],data:data46};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
var _valid1 = _errs116 === errors;
valid41 = valid41 || _valid1;
if(!valid41){
const _errs118 = errors;
if(data46 && typeof data46 == "object" && !Array.isArray(data46)){
if((data46.method === undefined) || (!(func0.call(data46, "method")))){
const err103 = {instancePath:instancePath+"/aggregation/dimensions",schemaPath:"#/definitions/aggregator/anyOf/1/required",keyword:"required",params:{missingProperty: "method"},schema:schema70.anyOf[1].required,parentSchema:schema70.anyOf[1],data:data46};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
if((data46.floor === undefined) || (!(func0.call(data46, "floor")))){
const err104 = {instancePath:instancePath+"/aggregation/dimensions",schemaPath:"#/definitions/aggregator/anyOf/1/required",keyword:"required",params:{missingProperty: "floor"},schema:schema70.anyOf[1].required,parentSchema:schema70.anyOf[1],data:data46};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
for(const key17 of Object.keys(data46)){
if(!((key17 === "method") || (key17 === "floor"))){
const err105 = {instancePath:instancePath+"/aggregation/dimensions",schemaPath:"#/definitions/aggregator/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},schema:false,parentSchema:schema70.anyOf[1],data:data46};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
if(data46.method !== undefined && func0.call(data46, "method")){
let data47 = data46.method;
if(typeof data47 !== "string"){
const err106 = {instancePath:instancePath+"/aggregation/dimensions/method",schemaPath:"#/definitions/aggregator/anyOf/1/properties/method/type",keyword:"type",params:{type: "string"},schema:schema70.anyOf[1].properties.method.type,parentSchema:schema70.anyOf[1].properties.method,data:data47};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
if(!((data47 === "geometric") || (data47 === "harmonic"))){
const err107 = {instancePath:instancePath+"/aggregation/dimensions/method",schemaPath:"#/definitions/aggregator/anyOf/1/properties/method/enum",keyword:"enum",params:{allowedValues: schema70.anyOf[1].properties.method.enum},schema:schema70.anyOf[1].properties.method.enum,parentSchema:schema70.anyOf[1].properties.method,data:data47};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data46.floor !== undefined && func0.call(data46, "floor")){
let data48 = data46.floor;
if((typeof data48 == "number") && (isFinite(data48))){
if(data48 > 100 || isNaN(data48)){
const err108 = {instancePath:instancePath+"/aggregation/dimensions/floor",schemaPath:"#/definitions/aggregator/anyOf/1/properties/floor/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},schema:100,parentSchema:schema70.anyOf[1].properties.floor,data:data48};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
if(data48 < 0 || isNaN(data48)){
const err109 = {instancePath:instancePath+"/aggregation/dimensions/floor",schemaPath:"#/definitions/aggregator/anyOf/1/properties/floor/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema70.anyOf[1].properties.floor,data:data48};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
else {
const err110 = {instancePath:instancePath+"/aggregation/dimensions/floor",schemaPath:"#/definitions/aggregator/anyOf/1/properties/floor/type",keyword:"type",params:{type: "number"},schema:schema70.anyOf[1].properties.floor.type,parentSchema:schema70.anyOf[1].properties.floor,data:data48};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
}
else {
const err111 = {instancePath:instancePath+"/aggregation/dimensions",schemaPath:"#/definitions/aggregator/anyOf/1/type",keyword:"type",params:{type: "object"},schema:schema70.anyOf[1].type,parentSchema:schema70.anyOf[1],data:data46};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
var _valid1 = _errs118 === errors;
valid41 = valid41 || _valid1;
}
if(!valid41){
const err112 = {instancePath:instancePath+"/aggregation/dimensions",schemaPath:"#/definitions/aggregator/anyOf",keyword:"anyOf",params:{},schema:schema70.anyOf,parentSchema:schema70,data:data46};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
else {
errors = _errs115;
if(vErrors !== null){
if(_errs115){
vErrors.length = _errs115;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err113 = {instancePath:instancePath+"/aggregation",schemaPath:"#/properties/aggregation/type",keyword:"type",params:{type: "object"},schema:schema11.properties.aggregation.type,parentSchema:schema11.properties.aggregation,data:data42};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
if(data.missing !== undefined && func0.call(data, "missing")){
let data49 = data.missing;
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
for(const key18 of Object.keys(data49)){
if(!((((key18 === "minCoverage") || (key18 === "minMetrics")) || (key18 === "minDimensions")) || (key18 === "needSurvey"))){
const err114 = {instancePath:instancePath+"/missing",schemaPath:"#/properties/missing/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},schema:false,parentSchema:schema11.properties.missing,data:data49};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
if(data49.minCoverage !== undefined && func0.call(data49, "minCoverage")){
let data50 = data49.minCoverage;
if((typeof data50 == "number") && (isFinite(data50))){
if(data50 > 1 || isNaN(data50)){
const err115 = {instancePath:instancePath+"/missing/minCoverage",schemaPath:"#/properties/missing/properties/minCoverage/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},schema:1,parentSchema:schema11.properties.missing.properties.minCoverage,data:data50};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
if(data50 < 0 || isNaN(data50)){
const err116 = {instancePath:instancePath+"/missing/minCoverage",schemaPath:"#/properties/missing/properties/minCoverage/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.missing.properties.minCoverage,data:data50};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
else {
const err117 = {instancePath:instancePath+"/missing/minCoverage",schemaPath:"#/properties/missing/properties/minCoverage/type",keyword:"type",params:{type: "number"},schema:schema11.properties.missing.properties.minCoverage.type,parentSchema:schema11.properties.missing.properties.minCoverage,data:data50};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data49.minMetrics !== undefined && func0.call(data49, "minMetrics")){
let data51 = data49.minMetrics;
if(!(((typeof data51 == "number") && (!(data51 % 1) && !isNaN(data51))) && (isFinite(data51)))){
const err118 = {instancePath:instancePath+"/missing/minMetrics",schemaPath:"#/properties/missing/properties/minMetrics/type",keyword:"type",params:{type: "integer"},schema:schema11.properties.missing.properties.minMetrics.type,parentSchema:schema11.properties.missing.properties.minMetrics,data:data51};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
if((typeof data51 == "number") && (isFinite(data51))){
if(data51 < 1 || isNaN(data51)){
const err119 = {instancePath:instancePath+"/missing/minMetrics",schemaPath:"#/properties/missing/properties/minMetrics/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema11.properties.missing.properties.minMetrics,data:data51};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
}
if(data49.minDimensions !== undefined && func0.call(data49, "minDimensions")){
let data52 = data49.minDimensions;
if(!(((typeof data52 == "number") && (!(data52 % 1) && !isNaN(data52))) && (isFinite(data52)))){
const err120 = {instancePath:instancePath+"/missing/minDimensions",schemaPath:"#/properties/missing/properties/minDimensions/type",keyword:"type",params:{type: "integer"},schema:schema11.properties.missing.properties.minDimensions.type,parentSchema:schema11.properties.missing.properties.minDimensions,data:data52};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
if((typeof data52 == "number") && (isFinite(data52))){
if(data52 < 1 || isNaN(data52)){
const err121 = {instancePath:instancePath+"/missing/minDimensions",schemaPath:"#/properties/missing/properties/minDimensions/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema11.properties.missing.properties.minDimensions,data:data52};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
}
if(data49.needSurvey !== undefined && func0.call(data49, "needSurvey")){
let data53 = data49.needSurvey;
if(typeof data53 !== "boolean"){
const err122 = {instancePath:instancePath+"/missing/needSurvey",schemaPath:"#/properties/missing/properties/needSurvey/type",keyword:"type",params:{type: "boolean"},schema:schema11.properties.missing.properties.needSurvey.type,parentSchema:schema11.properties.missing.properties.needSurvey,data:data53};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
}
else {
const err123 = {instancePath:instancePath+"/missing",schemaPath:"#/properties/missing/type",keyword:"type",params:{type: "object"},schema:schema11.properties.missing.type,parentSchema:schema11.properties.missing,data:data49};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
if(data.target !== undefined && func0.call(data, "target")){
let data54 = data.target;
if((typeof data54 == "number") && (isFinite(data54))){
if(data54 > 100 || isNaN(data54)){
const err124 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},schema:100,parentSchema:schema11.properties.target,data:data54};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
if(data54 < 0 || isNaN(data54)){
const err125 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.target,data:data54};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
else {
const err126 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/type",keyword:"type",params:{type: "number"},schema:schema11.properties.target.type,parentSchema:schema11.properties.target,data:data54};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
if(data.uncertainty !== undefined && func0.call(data, "uncertainty")){
let data55 = data.uncertainty;
if(data55 && typeof data55 == "object" && !Array.isArray(data55)){
for(const key19 of Object.keys(data55)){
if(!((((key19 === "level") || (key19 === "draws")) || (key19 === "seed")) || (key19 === "correction"))){
const err127 = {instancePath:instancePath+"/uncertainty",schemaPath:"#/properties/uncertainty/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},schema:false,parentSchema:schema11.properties.uncertainty,data:data55};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
if(data55.level !== undefined && func0.call(data55, "level")){
let data56 = data55.level;
if((typeof data56 == "number") && (isFinite(data56))){
if(data56 >= 1 || isNaN(data56)){
const err128 = {instancePath:instancePath+"/uncertainty/level",schemaPath:"#/properties/uncertainty/properties/level/exclusiveMaximum",keyword:"exclusiveMaximum",params:{comparison: "<", limit: 1},schema:1,parentSchema:schema11.properties.uncertainty.properties.level,data:data56};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
if(data56 <= 0 || isNaN(data56)){
const err129 = {instancePath:instancePath+"/uncertainty/level",schemaPath:"#/properties/uncertainty/properties/level/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema11.properties.uncertainty.properties.level,data:data56};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
else {
const err130 = {instancePath:instancePath+"/uncertainty/level",schemaPath:"#/properties/uncertainty/properties/level/type",keyword:"type",params:{type: "number"},schema:schema11.properties.uncertainty.properties.level.type,parentSchema:schema11.properties.uncertainty.properties.level,data:data56};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
if(data55.draws !== undefined && func0.call(data55, "draws")){
let data57 = data55.draws;
if(!(((typeof data57 == "number") && (!(data57 % 1) && !isNaN(data57))) && (isFinite(data57)))){
const err131 = {instancePath:instancePath+"/uncertainty/draws",schemaPath:"#/properties/uncertainty/properties/draws/type",keyword:"type",params:{type: "integer"},schema:schema11.properties.uncertainty.properties.draws.type,parentSchema:schema11.properties.uncertainty.properties.draws,data:data57};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
if((typeof data57 == "number") && (isFinite(data57))){
if(data57 > 100000 || isNaN(data57)){
const err132 = {instancePath:instancePath+"/uncertainty/draws",schemaPath:"#/properties/uncertainty/properties/draws/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000},schema:100000,parentSchema:schema11.properties.uncertainty.properties.draws,data:data57};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
if(data57 < 100 || isNaN(data57)){
const err133 = {instancePath:instancePath+"/uncertainty/draws",schemaPath:"#/properties/uncertainty/properties/draws/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100},schema:100,parentSchema:schema11.properties.uncertainty.properties.draws,data:data57};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
}
if(data55.seed !== undefined && func0.call(data55, "seed")){
let data58 = data55.seed;
if(!(((typeof data58 == "number") && (!(data58 % 1) && !isNaN(data58))) && (isFinite(data58)))){
const err134 = {instancePath:instancePath+"/uncertainty/seed",schemaPath:"#/properties/uncertainty/properties/seed/type",keyword:"type",params:{type: "integer"},schema:schema11.properties.uncertainty.properties.seed.type,parentSchema:schema11.properties.uncertainty.properties.seed,data:data58};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
if((typeof data58 == "number") && (isFinite(data58))){
if(data58 < 0 || isNaN(data58)){
const err135 = {instancePath:instancePath+"/uncertainty/seed",schemaPath:"#/properties/uncertainty/properties/seed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.uncertainty.properties.seed,data:data58};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
}
if(data55.correction !== undefined && func0.call(data55, "correction")){
let data59 = data55.correction;
if(typeof data59 !== "string"){
const err136 = {instancePath:instancePath+"/uncertainty/correction",schemaPath:"#/properties/uncertainty/properties/correction/type",keyword:"type",params:{type: "string"},schema:schema11.properties.uncertainty.properties.correction.type,parentSchema:schema11.properties.uncertainty.properties.correction,data:data59};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
if(!((data59 === "holm") || (data59 === "none"))){
const err137 = {instancePath:instancePath+"/uncertainty/correction",schemaPath:"#/properties/uncertainty/properties/correction/enum",keyword:"enum",params:{allowedValues: schema11.properties.uncertainty.properties.correction.enum},schema:schema11.properties.uncertainty.properties.correction.enum,parentSchema:schema11.properties.uncertainty.properties.correction,data:data59};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
}
else {
const err138 = {instancePath:instancePath+"/uncertainty",schemaPath:"#/properties/uncertainty/type",keyword:"type",params:{type: "object"},schema:schema11.properties.uncertainty.type,parentSchema:schema11.properties.uncertainty,data:data55};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
if(data.weightSets !== undefined && func0.call(data, "weightSets")){
let data60 = data.weightSets;
if(data60 && typeof data60 == "object" && !Array.isArray(data60)){
for(const key20 of Object.keys(data60)){
let data61 = data60[key20];
if(data61 && typeof data61 == "object" && !Array.isArray(data61)){
if(Object.keys(data61).length < 1){
const err139 = {instancePath:instancePath+"/weightSets/" + key20.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/weightSets/additionalProperties/minProperties",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema11.properties.weightSets.additionalProperties,data:data61};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
for(const key21 of Object.keys(data61)){
if(!((key21 === "dimensions") || (key21 === "metrics"))){
const err140 = {instancePath:instancePath+"/weightSets/" + key20.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/weightSets/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21},schema:false,parentSchema:schema11.properties.weightSets.additionalProperties,data:data61};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
if(data61.dimensions !== undefined && func0.call(data61, "dimensions")){
let data62 = data61.dimensions;
if(data62 && typeof data62 == "object" && !Array.isArray(data62)){
for(const key22 of Object.keys(data62)){
let data63 = data62[key22];
if((typeof data63 == "number") && (isFinite(data63))){
if(data63 < 0 || isNaN(data63)){
const err141 = {instancePath:instancePath+"/weightSets/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/dimensions/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/weightSets/additionalProperties/properties/dimensions/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.weightSets.additionalProperties.properties.dimensions.additionalProperties,data:data63};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
else {
const err142 = {instancePath:instancePath+"/weightSets/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/dimensions/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/weightSets/additionalProperties/properties/dimensions/additionalProperties/type",keyword:"type",params:{type: "number"},schema:schema11.properties.weightSets.additionalProperties.properties.dimensions.additionalProperties.type,parentSchema:schema11.properties.weightSets.additionalProperties.properties.dimensions.additionalProperties,data:data63};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
}
else {
const err143 = {instancePath:instancePath+"/weightSets/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/dimensions",schemaPath:"#/properties/weightSets/additionalProperties/properties/dimensions/type",keyword:"type",params:{type: "object"},schema:schema11.properties.weightSets.additionalProperties.properties.dimensions.type,parentSchema:schema11.properties.weightSets.additionalProperties.properties.dimensions,data:data62};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
if(data61.metrics !== undefined && func0.call(data61, "metrics")){
let data64 = data61.metrics;
if(data64 && typeof data64 == "object" && !Array.isArray(data64)){
for(const key23 of Object.keys(data64)){
let data65 = data64[key23];
if((typeof data65 == "number") && (isFinite(data65))){
if(data65 < 0 || isNaN(data65)){
const err144 = {instancePath:instancePath+"/weightSets/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/metrics/" + key23.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/weightSets/additionalProperties/properties/metrics/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema11.properties.weightSets.additionalProperties.properties.metrics.additionalProperties,data:data65};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
else {
const err145 = {instancePath:instancePath+"/weightSets/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/metrics/" + key23.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/weightSets/additionalProperties/properties/metrics/additionalProperties/type",keyword:"type",params:{type: "number"},schema:schema11.properties.weightSets.additionalProperties.properties.metrics.additionalProperties.type,parentSchema:schema11.properties.weightSets.additionalProperties.properties.metrics.additionalProperties,data:data65};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
}
else {
const err146 = {instancePath:instancePath+"/weightSets/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/metrics",schemaPath:"#/properties/weightSets/additionalProperties/properties/metrics/type",keyword:"type",params:{type: "object"},schema:schema11.properties.weightSets.additionalProperties.properties.metrics.type,parentSchema:schema11.properties.weightSets.additionalProperties.properties.metrics,data:data64};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
}
else {
const err147 = {instancePath:instancePath+"/weightSets/" + key20.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/weightSets/additionalProperties/type",keyword:"type",params:{type: "object"},schema:schema11.properties.weightSets.additionalProperties.type,parentSchema:schema11.properties.weightSets.additionalProperties,data:data61};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
}
else {
const err148 = {instancePath:instancePath+"/weightSets",schemaPath:"#/properties/weightSets/type",keyword:"type",params:{type: "object"},schema:schema11.properties.weightSets.type,parentSchema:schema11.properties.weightSets,data:data60};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
if(data.checks !== undefined && func0.call(data, "checks")){
let data66 = data.checks;
if(Array.isArray(data66)){
const len7 = data66.length;
for(let i12=0; i12<len7; i12++){
let data67 = data66[i12];
if(data67 && typeof data67 == "object" && !Array.isArray(data67)){
if((data67.id === undefined) || (!(func0.call(data67, "id")))){
const err149 = {instancePath:instancePath+"/checks/" + i12,schemaPath:"#/definitions/check/required",keyword:"required",params:{missingProperty: "id"},schema:schema73.required,parentSchema:schema73,data:data67};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
if((data67.of === undefined) || (!(func0.call(data67, "of")))){
const err150 = {instancePath:instancePath+"/checks/" + i12,schemaPath:"#/definitions/check/required",keyword:"required",params:{missingProperty: "of"},schema:schema73.required,parentSchema:schema73,data:data67};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
for(const key24 of Object.keys(data67)){
if(!(((((((key24 === "id") || (key24 === "of")) || (key24 === "min")) || (key24 === "max")) || (key24 === "maxDrop")) || (key24 === "level")) || (key24 === "onMissing"))){
const err151 = {instancePath:instancePath+"/checks/" + i12,schemaPath:"#/definitions/check/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24},schema:false,parentSchema:schema73,data:data67};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
if(data67.id !== undefined && func0.call(data67, "id")){
let data68 = data67.id;
if(typeof data68 === "string"){
if(func49(data68) < 1){
const err152 = {instancePath:instancePath+"/checks/" + i12+"/id",schemaPath:"#/definitions/check/properties/id/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema73.properties.id,data:data68};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
if(!pattern46.test(data68)){
const err153 = {instancePath:instancePath+"/checks/" + i12+"/id",schemaPath:"#/definitions/check/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_-]*$"},schema:"^[a-z][a-z0-9_-]*$",parentSchema:schema73.properties.id,data:data68};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
else {
const err154 = {instancePath:instancePath+"/checks/" + i12+"/id",schemaPath:"#/definitions/check/properties/id/type",keyword:"type",params:{type: "string"},schema:schema73.properties.id.type,parentSchema:schema73.properties.id,data:data68};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
if(data67.of !== undefined && func0.call(data67, "of")){
let data69 = data67.of;
if(typeof data69 === "string"){
if(func49(data69) < 1){
const err155 = {instancePath:instancePath+"/checks/" + i12+"/of",schemaPath:"#/definitions/check/properties/of/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema73.properties.of,data:data69};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
else {
const err156 = {instancePath:instancePath+"/checks/" + i12+"/of",schemaPath:"#/definitions/check/properties/of/type",keyword:"type",params:{type: "string"},schema:schema73.properties.of.type,parentSchema:schema73.properties.of,data:data69};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
if(data67.min !== undefined && func0.call(data67, "min")){
let data70 = data67.min;
if(!((typeof data70 == "number") && (isFinite(data70)))){
const err157 = {instancePath:instancePath+"/checks/" + i12+"/min",schemaPath:"#/definitions/check/properties/min/type",keyword:"type",params:{type: "number"},schema:schema73.properties.min.type,parentSchema:schema73.properties.min,data:data70};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
if(data67.max !== undefined && func0.call(data67, "max")){
let data71 = data67.max;
if(!((typeof data71 == "number") && (isFinite(data71)))){
const err158 = {instancePath:instancePath+"/checks/" + i12+"/max",schemaPath:"#/definitions/check/properties/max/type",keyword:"type",params:{type: "number"},schema:schema73.properties.max.type,parentSchema:schema73.properties.max,data:data71};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
if(data67.maxDrop !== undefined && func0.call(data67, "maxDrop")){
let data72 = data67.maxDrop;
if((typeof data72 == "number") && (isFinite(data72))){
if(data72 < 0 || isNaN(data72)){
const err159 = {instancePath:instancePath+"/checks/" + i12+"/maxDrop",schemaPath:"#/definitions/check/properties/maxDrop/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema73.properties.maxDrop,data:data72};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
else {
const err160 = {instancePath:instancePath+"/checks/" + i12+"/maxDrop",schemaPath:"#/definitions/check/properties/maxDrop/type",keyword:"type",params:{type: "number"},schema:schema73.properties.maxDrop.type,parentSchema:schema73.properties.maxDrop,data:data72};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
if(data67.level !== undefined && func0.call(data67, "level")){
let data73 = data67.level;
if(typeof data73 !== "string"){
const err161 = {instancePath:instancePath+"/checks/" + i12+"/level",schemaPath:"#/definitions/check/properties/level/type",keyword:"type",params:{type: "string"},schema:schema73.properties.level.type,parentSchema:schema73.properties.level,data:data73};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
if(!((data73 === "error") || (data73 === "warn"))){
const err162 = {instancePath:instancePath+"/checks/" + i12+"/level",schemaPath:"#/definitions/check/properties/level/enum",keyword:"enum",params:{allowedValues: schema73.properties.level.enum},schema:schema73.properties.level.enum,parentSchema:schema73.properties.level,data:data73};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
if(data67.onMissing !== undefined && func0.call(data67, "onMissing")){
let data74 = data67.onMissing;
if(typeof data74 !== "string"){
const err163 = {instancePath:instancePath+"/checks/" + i12+"/onMissing",schemaPath:"#/definitions/check/properties/onMissing/type",keyword:"type",params:{type: "string"},schema:schema73.properties.onMissing.type,parentSchema:schema73.properties.onMissing,data:data74};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
if(!(((data74 === "fail") || (data74 === "warn")) || (data74 === "pass"))){
const err164 = {instancePath:instancePath+"/checks/" + i12+"/onMissing",schemaPath:"#/definitions/check/properties/onMissing/enum",keyword:"enum",params:{allowedValues: schema73.properties.onMissing.enum},schema:schema73.properties.onMissing.enum,parentSchema:schema73.properties.onMissing,data:data74};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
}
else {
const err165 = {instancePath:instancePath+"/checks/" + i12,schemaPath:"#/definitions/check/type",keyword:"type",params:{type: "object"},schema:schema73.type,parentSchema:schema73,data:data67};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
}
else {
const err166 = {instancePath:instancePath+"/checks",schemaPath:"#/properties/checks/type",keyword:"type",params:{type: "array"},schema:schema11.properties.checks.type,parentSchema:schema11.properties.checks,data:data66};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
if(data.lint !== undefined && func0.call(data, "lint")){
let data75 = data.lint;
if(data75 && typeof data75 == "object" && !Array.isArray(data75)){
for(const key25 of Object.keys(data75)){
if(!(key25 === "accept")){
const err167 = {instancePath:instancePath+"/lint",schemaPath:"#/properties/lint/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25},schema:false,parentSchema:schema11.properties.lint,data:data75};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
if(data75.accept !== undefined && func0.call(data75, "accept")){
let data76 = data75.accept;
if(data76 && typeof data76 == "object" && !Array.isArray(data76)){
for(const key26 of Object.keys(data76)){
if(!(func0.call(schema11.properties.lint.properties.accept.properties, key26))){
const err168 = {instancePath:instancePath+"/lint/accept",schemaPath:"#/properties/lint/properties/accept/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26},schema:false,parentSchema:schema11.properties.lint.properties.accept,data:data76};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
if(data76["few-dimensions"] !== undefined && func0.call(data76, "few-dimensions")){
let data77 = data76["few-dimensions"];
if(typeof data77 === "string"){
if(func49(data77) < 1){
const err169 = {instancePath:instancePath+"/lint/accept/few-dimensions",schemaPath:"#/properties/lint/properties/accept/properties/few-dimensions/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema11.properties.lint.properties.accept.properties["few-dimensions"],data:data77};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
else {
const err170 = {instancePath:instancePath+"/lint/accept/few-dimensions",schemaPath:"#/properties/lint/properties/accept/properties/few-dimensions/type",keyword:"type",params:{type: "string"},schema:schema11.properties.lint.properties.accept.properties["few-dimensions"].type,parentSchema:schema11.properties.lint.properties.accept.properties["few-dimensions"],data:data77};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
if(data76["no-survey"] !== undefined && func0.call(data76, "no-survey")){
let data78 = data76["no-survey"];
if(typeof data78 === "string"){
if(func49(data78) < 1){
const err171 = {instancePath:instancePath+"/lint/accept/no-survey",schemaPath:"#/properties/lint/properties/accept/properties/no-survey/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema11.properties.lint.properties.accept.properties["no-survey"],data:data78};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
else {
const err172 = {instancePath:instancePath+"/lint/accept/no-survey",schemaPath:"#/properties/lint/properties/accept/properties/no-survey/type",keyword:"type",params:{type: "string"},schema:schema11.properties.lint.properties.accept.properties["no-survey"].type,parentSchema:schema11.properties.lint.properties.accept.properties["no-survey"],data:data78};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
if(data76["dominant-metric"] !== undefined && func0.call(data76, "dominant-metric")){
let data79 = data76["dominant-metric"];
if(typeof data79 === "string"){
if(func49(data79) < 1){
const err173 = {instancePath:instancePath+"/lint/accept/dominant-metric",schemaPath:"#/properties/lint/properties/accept/properties/dominant-metric/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema11.properties.lint.properties.accept.properties["dominant-metric"],data:data79};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
else {
const err174 = {instancePath:instancePath+"/lint/accept/dominant-metric",schemaPath:"#/properties/lint/properties/accept/properties/dominant-metric/type",keyword:"type",params:{type: "string"},schema:schema11.properties.lint.properties.accept.properties["dominant-metric"].type,parentSchema:schema11.properties.lint.properties.accept.properties["dominant-metric"],data:data79};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
if(data76["dominant-dimension"] !== undefined && func0.call(data76, "dominant-dimension")){
let data80 = data76["dominant-dimension"];
if(typeof data80 === "string"){
if(func49(data80) < 1){
const err175 = {instancePath:instancePath+"/lint/accept/dominant-dimension",schemaPath:"#/properties/lint/properties/accept/properties/dominant-dimension/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema11.properties.lint.properties.accept.properties["dominant-dimension"],data:data80};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
else {
const err176 = {instancePath:instancePath+"/lint/accept/dominant-dimension",schemaPath:"#/properties/lint/properties/accept/properties/dominant-dimension/type",keyword:"type",params:{type: "string"},schema:schema11.properties.lint.properties.accept.properties["dominant-dimension"].type,parentSchema:schema11.properties.lint.properties.accept.properties["dominant-dimension"],data:data80};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
if(data76["many-metrics"] !== undefined && func0.call(data76, "many-metrics")){
let data81 = data76["many-metrics"];
if(typeof data81 === "string"){
if(func49(data81) < 1){
const err177 = {instancePath:instancePath+"/lint/accept/many-metrics",schemaPath:"#/properties/lint/properties/accept/properties/many-metrics/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema11.properties.lint.properties.accept.properties["many-metrics"],data:data81};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
else {
const err178 = {instancePath:instancePath+"/lint/accept/many-metrics",schemaPath:"#/properties/lint/properties/accept/properties/many-metrics/type",keyword:"type",params:{type: "string"},schema:schema11.properties.lint.properties.accept.properties["many-metrics"].type,parentSchema:schema11.properties.lint.properties.accept.properties["many-metrics"],data:data81};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
if(data76["activity-alone"] !== undefined && func0.call(data76, "activity-alone")){
let data82 = data76["activity-alone"];
if(typeof data82 === "string"){
if(func49(data82) < 1){
const err179 = {instancePath:instancePath+"/lint/accept/activity-alone",schemaPath:"#/properties/lint/properties/accept/properties/activity-alone/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema11.properties.lint.properties.accept.properties["activity-alone"],data:data82};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
else {
const err180 = {instancePath:instancePath+"/lint/accept/activity-alone",schemaPath:"#/properties/lint/properties/accept/properties/activity-alone/type",keyword:"type",params:{type: "string"},schema:schema11.properties.lint.properties.accept.properties["activity-alone"].type,parentSchema:schema11.properties.lint.properties.accept.properties["activity-alone"],data:data82};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
if(data76["one-sided-volume"] !== undefined && func0.call(data76, "one-sided-volume")){
let data83 = data76["one-sided-volume"];
if(typeof data83 === "string"){
if(func49(data83) < 1){
const err181 = {instancePath:instancePath+"/lint/accept/one-sided-volume",schemaPath:"#/properties/lint/properties/accept/properties/one-sided-volume/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema11.properties.lint.properties.accept.properties["one-sided-volume"],data:data83};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
else {
const err182 = {instancePath:instancePath+"/lint/accept/one-sided-volume",schemaPath:"#/properties/lint/properties/accept/properties/one-sided-volume/type",keyword:"type",params:{type: "string"},schema:schema11.properties.lint.properties.accept.properties["one-sided-volume"].type,parentSchema:schema11.properties.lint.properties.accept.properties["one-sided-volume"],data:data83};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
if(data76.tension !== undefined && func0.call(data76, "tension")){
let data84 = data76.tension;
if(typeof data84 === "string"){
if(func49(data84) < 1){
const err183 = {instancePath:instancePath+"/lint/accept/tension",schemaPath:"#/properties/lint/properties/accept/properties/tension/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema11.properties.lint.properties.accept.properties.tension,data:data84};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
else {
const err184 = {instancePath:instancePath+"/lint/accept/tension",schemaPath:"#/properties/lint/properties/accept/properties/tension/type",keyword:"type",params:{type: "string"},schema:schema11.properties.lint.properties.accept.properties.tension.type,parentSchema:schema11.properties.lint.properties.accept.properties.tension,data:data84};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
if(data76["unplaced-metric"] !== undefined && func0.call(data76, "unplaced-metric")){
let data85 = data76["unplaced-metric"];
if(typeof data85 === "string"){
if(func49(data85) < 1){
const err185 = {instancePath:instancePath+"/lint/accept/unplaced-metric",schemaPath:"#/properties/lint/properties/accept/properties/unplaced-metric/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema11.properties.lint.properties.accept.properties["unplaced-metric"],data:data85};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
}
else {
const err186 = {instancePath:instancePath+"/lint/accept/unplaced-metric",schemaPath:"#/properties/lint/properties/accept/properties/unplaced-metric/type",keyword:"type",params:{type: "string"},schema:schema11.properties.lint.properties.accept.properties["unplaced-metric"].type,parentSchema:schema11.properties.lint.properties.accept.properties["unplaced-metric"],data:data85};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
if(data76["no-reference"] !== undefined && func0.call(data76, "no-reference")){
let data86 = data76["no-reference"];
if(typeof data86 === "string"){
if(func49(data86) < 1){
const err187 = {instancePath:instancePath+"/lint/accept/no-reference",schemaPath:"#/properties/lint/properties/accept/properties/no-reference/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema11.properties.lint.properties.accept.properties["no-reference"],data:data86};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
else {
const err188 = {instancePath:instancePath+"/lint/accept/no-reference",schemaPath:"#/properties/lint/properties/accept/properties/no-reference/type",keyword:"type",params:{type: "string"},schema:schema11.properties.lint.properties.accept.properties["no-reference"].type,parentSchema:schema11.properties.lint.properties.accept.properties["no-reference"],data:data86};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
if(data76["unused-source"] !== undefined && func0.call(data76, "unused-source")){
let data87 = data76["unused-source"];
if(typeof data87 === "string"){
if(func49(data87) < 1){
const err189 = {instancePath:instancePath+"/lint/accept/unused-source",schemaPath:"#/properties/lint/properties/accept/properties/unused-source/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema11.properties.lint.properties.accept.properties["unused-source"],data:data87};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
else {
const err190 = {instancePath:instancePath+"/lint/accept/unused-source",schemaPath:"#/properties/lint/properties/accept/properties/unused-source/type",keyword:"type",params:{type: "string"},schema:schema11.properties.lint.properties.accept.properties["unused-source"].type,parentSchema:schema11.properties.lint.properties.accept.properties["unused-source"],data:data87};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
if(data76["unused-column"] !== undefined && func0.call(data76, "unused-column")){
let data88 = data76["unused-column"];
if(typeof data88 === "string"){
if(func49(data88) < 1){
const err191 = {instancePath:instancePath+"/lint/accept/unused-column",schemaPath:"#/properties/lint/properties/accept/properties/unused-column/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema11.properties.lint.properties.accept.properties["unused-column"],data:data88};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
else {
const err192 = {instancePath:instancePath+"/lint/accept/unused-column",schemaPath:"#/properties/lint/properties/accept/properties/unused-column/type",keyword:"type",params:{type: "string"},schema:schema11.properties.lint.properties.accept.properties["unused-column"].type,parentSchema:schema11.properties.lint.properties.accept.properties["unused-column"],data:data88};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
}
if(data76["unfed-metric"] !== undefined && func0.call(data76, "unfed-metric")){
let data89 = data76["unfed-metric"];
if(typeof data89 === "string"){
if(func49(data89) < 1){
const err193 = {instancePath:instancePath+"/lint/accept/unfed-metric",schemaPath:"#/properties/lint/properties/accept/properties/unfed-metric/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema11.properties.lint.properties.accept.properties["unfed-metric"],data:data89};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
else {
const err194 = {instancePath:instancePath+"/lint/accept/unfed-metric",schemaPath:"#/properties/lint/properties/accept/properties/unfed-metric/type",keyword:"type",params:{type: "string"},schema:schema11.properties.lint.properties.accept.properties["unfed-metric"].type,parentSchema:schema11.properties.lint.properties.accept.properties["unfed-metric"],data:data89};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
}
if(data76["stuck-score"] !== undefined && func0.call(data76, "stuck-score")){
let data90 = data76["stuck-score"];
if(typeof data90 === "string"){
if(func49(data90) < 1){
const err195 = {instancePath:instancePath+"/lint/accept/stuck-score",schemaPath:"#/properties/lint/properties/accept/properties/stuck-score/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema11.properties.lint.properties.accept.properties["stuck-score"],data:data90};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
else {
const err196 = {instancePath:instancePath+"/lint/accept/stuck-score",schemaPath:"#/properties/lint/properties/accept/properties/stuck-score/type",keyword:"type",params:{type: "string"},schema:schema11.properties.lint.properties.accept.properties["stuck-score"].type,parentSchema:schema11.properties.lint.properties.accept.properties["stuck-score"],data:data90};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
if(data76.correlated !== undefined && func0.call(data76, "correlated")){
let data91 = data76.correlated;
if(typeof data91 === "string"){
if(func49(data91) < 1){
const err197 = {instancePath:instancePath+"/lint/accept/correlated",schemaPath:"#/properties/lint/properties/accept/properties/correlated/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema11.properties.lint.properties.accept.properties.correlated,data:data91};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
else {
const err198 = {instancePath:instancePath+"/lint/accept/correlated",schemaPath:"#/properties/lint/properties/accept/properties/correlated/type",keyword:"type",params:{type: "string"},schema:schema11.properties.lint.properties.accept.properties.correlated.type,parentSchema:schema11.properties.lint.properties.accept.properties.correlated,data:data91};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
}
else {
const err199 = {instancePath:instancePath+"/lint/accept",schemaPath:"#/properties/lint/properties/accept/type",keyword:"type",params:{type: "object"},schema:schema11.properties.lint.properties.accept.type,parentSchema:schema11.properties.lint.properties.accept,data:data76};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
}
else {
const err200 = {instancePath:instancePath+"/lint",schemaPath:"#/properties/lint/type",keyword:"type",params:{type: "object"},schema:schema11.properties.lint.type,parentSchema:schema11.properties.lint,data:data75};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
}
else {
const err201 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema11.type,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}
