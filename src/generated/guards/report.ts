// @ts-nocheck
/* Written from schemas/report.schema.json by `npm run update`; do not edit. */
import * as checks from '../../formats.ts';

const formats = { date: checks.isCalendarDate, moment: checks.isMoment };

export const guard = validate10;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","title":"Report","type":"object","required":["format","formatVersion","tool","title","period","asOf","model","settings","groups","scores","data","notes"],"properties":{"format":{"const":"spacesea-report","type":"string"},"formatVersion":{"type":"string","pattern":"^1\\."},"tool":{"type":"object","required":["name","version"],"properties":{"name":{"type":"string"},"version":{"type":"string"}}},"title":{"type":"string"},"period":{"type":"object","required":["id","label","from","to"],"properties":{"id":{"type":"string"},"label":{"type":"string"},"from":{"type":"string"},"to":{"type":"string"}}},"previousPeriod":{"type":"object","required":["id","label","from","to"],"properties":{"id":{"type":"string"},"label":{"type":"string"},"from":{"type":"string"},"to":{"type":"string"}}},"asOf":{"type":"string"},"model":{"type":"object","required":["id","sha256","target","config"],"properties":{"id":{"type":"string"},"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"},"target":{"type":"number"},"config":{"type":"object"}}},"uncertainty":{"type":"object","required":["level","draws","seed","correction"],"properties":{"level":{"type":"number","exclusiveMinimum":0,"exclusiveMaximum":1},"draws":{"type":"integer","minimum":1},"seed":{"type":"integer","minimum":0},"correction":{"type":"string","enum":["holm","none"]}}},"settings":{"type":"object","required":["by","where","set"],"properties":{"by":{"type":"array","items":{"type":"string"}},"where":{"type":"array","items":{"type":"string"}},"weights":{"type":"string"},"set":{"type":"array","items":{"type":"string"}},"previous":{"const":"none","type":"string"}}},"groups":{"type":"array","items":{"$ref":"#/definitions/group"}},"scores":{"type":"array","items":{"$ref":"#/definitions/score"}},"next":{"type":"array","items":{"$ref":"#/definitions/next"}},"people":{"type":"array","items":{"$ref":"#/definitions/members"}},"trend":{"type":"array","items":{"$ref":"#/definitions/point"}},"spreads":{"type":"array","items":{"$ref":"#/definitions/spread"}},"data":{"type":"object","required":["read","used","filtered","rejected","files","problems"],"properties":{"read":{"type":"integer","minimum":0},"used":{"type":"integer","minimum":0},"filtered":{"type":"integer","minimum":0},"rejected":{"type":"integer","minimum":0},"files":{"type":"array","items":{"$ref":"#/definitions/file"}},"problems":{"type":"array","items":{"$ref":"#/definitions/problem"}}}},"notes":{"type":"array","items":{"$ref":"#/definitions/problem"}}},"definitions":{"score":{"type":"object","required":["group","level","id","label","weight","status"],"properties":{"group":{"type":"string"},"level":{"type":"string","enum":["overall","dimension","metric"]},"id":{"type":"string"},"parent":{"type":"string"},"label":{"type":"string"},"weight":{"type":"number","minimum":0,"maximum":1},"status":{"type":"string","enum":["scored","informational","tooFew","noData","noPopulation","notApplicable","lowCoverage","suppressed","error"]},"reason":{"type":"string"},"score":{"type":"number","minimum":0,"maximum":100},"scoreLow":{"type":"number","minimum":0,"maximum":100},"scoreHigh":{"type":"number","minimum":0,"maximum":100},"against":{"type":"string","enum":["onTarget","borderline","below"]},"coverage":{"type":"number","minimum":0,"maximum":1},"value":{"type":"number"},"valueLow":{"type":"number"},"valueHigh":{"type":"number"},"method":{"type":"string","enum":["wilson","garwood","gamma","t","orderStatistics","kaplanMeier","linearisation","multinomial","normal","jackknife"]},"unit":{"type":"string"},"n":{"type":"integer","minimum":0},"people":{"type":"integer","minimum":0},"previous":{"type":"number"},"change":{"type":"number"},"changeLow":{"type":"number"},"changeHigh":{"type":"number"},"p":{"type":"number","minimum":0,"maximum":1},"verdict":{"type":"string","enum":["clearRise","clearFall","noise"]},"effect":{"type":"string","enum":["better","worse","same"]},"changeReason":{"type":"string"},"goal":{"type":"object","required":[],"properties":{"min":{"type":"number"},"max":{"type":"number"},"below":{"type":"number"}}},"funnel":{"type":"object","required":["inPeriod","matched","leftOut"],"properties":{"inPeriod":{"type":"integer","minimum":0},"matched":{"type":"integer","minimum":0},"leftOut":{"type":"object","additionalProperties":{"type":"integer","minimum":0}},"open":{"type":"integer","minimum":0},"overdue":{"type":"integer","minimum":0},"exposure":{"type":"number"}}}},"allOf":[{"if":{"properties":{"status":{"const":"suppressed"}}},"then":{"properties":{"score":false,"value":false,"n":false,"people":false,"funnel":false,"coverage":false,"scoreLow":false,"scoreHigh":false,"against":false,"valueLow":false,"valueHigh":false,"method":false,"previous":false,"change":false,"changeLow":false,"changeHigh":false,"p":false,"verdict":false,"effect":false},"required":["reason"]}},{"if":{"properties":{"status":{"const":"scored"}}},"then":{"required":["score"]},"else":{"properties":{"score":false,"scoreLow":false,"scoreHigh":false,"against":false}}},{"if":{"properties":{"status":{"enum":["scored","informational"]}}},"then":{},"else":{"required":["reason"]}}],"title":"ScoreRow"},"group":{"type":"object","required":["id","label","suppressed"],"properties":{"id":{"type":"string"},"by":{"type":"string"},"label":{"type":"string"},"merged":{"type":"array","items":{"type":"string"}},"people":{"type":"integer","minimum":0},"suppressed":{"type":"boolean"},"reason":{"type":"string"},"shownIn":{"type":"string"}},"allOf":[{"if":{"properties":{"suppressed":{"const":true}}},"then":{"properties":{"people":false},"required":["reason"]}}],"title":"GroupRow"},"file":{"type":"object","required":["file","source","kind","sha256","bytes","read","used","filtered","rejected","fields","unused"],"properties":{"file":{"type":"string"},"source":{"type":"string"},"kind":{"type":"string","enum":["deal","activity","survey","person"]},"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"},"bytes":{"type":"integer","minimum":0},"read":{"type":"integer","minimum":0},"used":{"type":"integer","minimum":0},"filtered":{"type":"object","additionalProperties":{"type":"integer","minimum":0}},"rejected":{"type":"integer","minimum":0},"preset":{"type":"string"},"fields":{"type":"array","items":{"type":"string"}},"unused":{"type":"array","items":{"type":"string"}}},"title":"FileRow"},"problem":{"type":"object","required":["code","severity","message"],"properties":{"code":{"type":"string"},"severity":{"type":"string","enum":["error","warning","notice"]},"message":{"type":"string"},"hint":{"type":"string"},"file":{"type":"string"},"line":{"type":"integer","minimum":0},"field":{"type":"string"},"count":{"type":"integer","minimum":0},"rows":{"type":"array","items":{"type":"object","required":["file","line"],"properties":{"file":{"type":"string"},"line":{"type":"integer","minimum":1}}}}},"title":"ProblemRow"},"next":{"type":"object","required":["id","question","reason","command"],"properties":{"id":{"type":"string"},"question":{"type":"string"},"reason":{"type":"string"},"command":{"type":"string"},"limits":{"type":"string"},"beside":{"type":"array","items":{"type":"string"}}},"title":"NextRow"},"members":{"type":"object","required":["group","both","joined","left"],"properties":{"group":{"type":"string"},"both":{"type":"integer","minimum":0},"joined":{"type":"integer","minimum":0},"left":{"type":"integer","minimum":0},"without":{"type":"array","items":{"type":"object","required":["level","id","change"],"properties":{"level":{"type":"string","enum":["overall","dimension"]},"id":{"type":"string"},"change":{"type":"number"}}}}},"title":"MembersRow"},"point":{"type":"object","required":["group","level","id","period"],"properties":{"group":{"type":"string"},"level":{"type":"string","enum":["overall","dimension","metric"]},"id":{"type":"string"},"parent":{"type":"string"},"period":{"type":"string"},"score":{"type":"number"},"value":{"type":"number"}},"title":"PointRow"},"spread":{"type":"object","required":["group","level","id","bounds"],"properties":{"group":{"type":"string"},"level":{"type":"string","enum":["overall","dimension","metric"]},"id":{"type":"string"},"parent":{"type":"string"},"bounds":{"type":"array","items":{"type":["number","null"]}}},"title":"SpreadRow"}}};
const schema12 = {"type":"object","required":["id","label","suppressed"],"properties":{"id":{"type":"string"},"by":{"type":"string"},"label":{"type":"string"},"merged":{"type":"array","items":{"type":"string"}},"people":{"type":"integer","minimum":0},"suppressed":{"type":"boolean"},"reason":{"type":"string"},"shownIn":{"type":"string"}},"allOf":[{"if":{"properties":{"suppressed":{"const":true}}},"then":{"properties":{"people":false},"required":["reason"]}}],"title":"GroupRow"};
const schema13 = {"type":"object","required":["group","level","id","label","weight","status"],"properties":{"group":{"type":"string"},"level":{"type":"string","enum":["overall","dimension","metric"]},"id":{"type":"string"},"parent":{"type":"string"},"label":{"type":"string"},"weight":{"type":"number","minimum":0,"maximum":1},"status":{"type":"string","enum":["scored","informational","tooFew","noData","noPopulation","notApplicable","lowCoverage","suppressed","error"]},"reason":{"type":"string"},"score":{"type":"number","minimum":0,"maximum":100},"scoreLow":{"type":"number","minimum":0,"maximum":100},"scoreHigh":{"type":"number","minimum":0,"maximum":100},"against":{"type":"string","enum":["onTarget","borderline","below"]},"coverage":{"type":"number","minimum":0,"maximum":1},"value":{"type":"number"},"valueLow":{"type":"number"},"valueHigh":{"type":"number"},"method":{"type":"string","enum":["wilson","garwood","gamma","t","orderStatistics","kaplanMeier","linearisation","multinomial","normal","jackknife"]},"unit":{"type":"string"},"n":{"type":"integer","minimum":0},"people":{"type":"integer","minimum":0},"previous":{"type":"number"},"change":{"type":"number"},"changeLow":{"type":"number"},"changeHigh":{"type":"number"},"p":{"type":"number","minimum":0,"maximum":1},"verdict":{"type":"string","enum":["clearRise","clearFall","noise"]},"effect":{"type":"string","enum":["better","worse","same"]},"changeReason":{"type":"string"},"goal":{"type":"object","required":[],"properties":{"min":{"type":"number"},"max":{"type":"number"},"below":{"type":"number"}}},"funnel":{"type":"object","required":["inPeriod","matched","leftOut"],"properties":{"inPeriod":{"type":"integer","minimum":0},"matched":{"type":"integer","minimum":0},"leftOut":{"type":"object","additionalProperties":{"type":"integer","minimum":0}},"open":{"type":"integer","minimum":0},"overdue":{"type":"integer","minimum":0},"exposure":{"type":"number"}}}},"allOf":[{"if":{"properties":{"status":{"const":"suppressed"}}},"then":{"properties":{"score":false,"value":false,"n":false,"people":false,"funnel":false,"coverage":false,"scoreLow":false,"scoreHigh":false,"against":false,"valueLow":false,"valueHigh":false,"method":false,"previous":false,"change":false,"changeLow":false,"changeHigh":false,"p":false,"verdict":false,"effect":false},"required":["reason"]}},{"if":{"properties":{"status":{"const":"scored"}}},"then":{"required":["score"]},"else":{"properties":{"score":false,"scoreLow":false,"scoreHigh":false,"against":false}}},{"if":{"properties":{"status":{"enum":["scored","informational"]}}},"then":{},"else":{"required":["reason"]}}],"title":"ScoreRow"};
const schema14 = {"type":"object","required":["id","question","reason","command"],"properties":{"id":{"type":"string"},"question":{"type":"string"},"reason":{"type":"string"},"command":{"type":"string"},"limits":{"type":"string"},"beside":{"type":"array","items":{"type":"string"}}},"title":"NextRow"};
const schema15 = {"type":"object","required":["group","both","joined","left"],"properties":{"group":{"type":"string"},"both":{"type":"integer","minimum":0},"joined":{"type":"integer","minimum":0},"left":{"type":"integer","minimum":0},"without":{"type":"array","items":{"type":"object","required":["level","id","change"],"properties":{"level":{"type":"string","enum":["overall","dimension"]},"id":{"type":"string"},"change":{"type":"number"}}}}},"title":"MembersRow"};
const schema16 = {"type":"object","required":["group","level","id","period"],"properties":{"group":{"type":"string"},"level":{"type":"string","enum":["overall","dimension","metric"]},"id":{"type":"string"},"parent":{"type":"string"},"period":{"type":"string"},"score":{"type":"number"},"value":{"type":"number"}},"title":"PointRow"};
const schema17 = {"type":"object","required":["group","level","id","bounds"],"properties":{"group":{"type":"string"},"level":{"type":"string","enum":["overall","dimension","metric"]},"id":{"type":"string"},"parent":{"type":"string"},"bounds":{"type":"array","items":{"type":["number","null"]}}},"title":"SpreadRow"};
const schema18 = {"type":"object","required":["file","source","kind","sha256","bytes","read","used","filtered","rejected","fields","unused"],"properties":{"file":{"type":"string"},"source":{"type":"string"},"kind":{"type":"string","enum":["deal","activity","survey","person"]},"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"},"bytes":{"type":"integer","minimum":0},"read":{"type":"integer","minimum":0},"used":{"type":"integer","minimum":0},"filtered":{"type":"object","additionalProperties":{"type":"integer","minimum":0}},"rejected":{"type":"integer","minimum":0},"preset":{"type":"string"},"fields":{"type":"array","items":{"type":"string"}},"unused":{"type":"array","items":{"type":"string"}}},"title":"FileRow"};
const schema19 = {"type":"object","required":["code","severity","message"],"properties":{"code":{"type":"string"},"severity":{"type":"string","enum":["error","warning","notice"]},"message":{"type":"string"},"hint":{"type":"string"},"file":{"type":"string"},"line":{"type":"integer","minimum":0},"field":{"type":"string"},"count":{"type":"integer","minimum":0},"rows":{"type":"array","items":{"type":"object","required":["file","line"],"properties":{"file":{"type":"string"},"line":{"type":"integer","minimum":1}}}}},"title":"ProblemRow"};
const func0 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("^1\\.", "u");
const pattern1 = new RegExp("^[0-9a-f]{64}$", "u");

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.format === undefined) || (!(func0.call(data, "format")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "format"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.formatVersion === undefined) || (!(func0.call(data, "formatVersion")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "formatVersion"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.tool === undefined) || (!(func0.call(data, "tool")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tool"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.title === undefined) || (!(func0.call(data, "title")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data.period === undefined) || (!(func0.call(data, "period")))){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "period"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((data.asOf === undefined) || (!(func0.call(data, "asOf")))){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "asOf"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((data.model === undefined) || (!(func0.call(data, "model")))){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "model"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((data.settings === undefined) || (!(func0.call(data, "settings")))){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "settings"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((data.groups === undefined) || (!(func0.call(data, "groups")))){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "groups"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((data.scores === undefined) || (!(func0.call(data, "scores")))){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "scores"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((data.data === undefined) || (!(func0.call(data, "data")))){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if((data.notes === undefined) || (!(func0.call(data, "notes")))){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "notes"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.format !== undefined && func0.call(data, "format")){
let data0 = data.format;
if(typeof data0 !== "string"){
const err12 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if("spacesea-report" !== data0){
const err13 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/const",keyword:"const",params:{allowedValue: "spacesea-report"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.formatVersion !== undefined && func0.call(data, "formatVersion")){
let data1 = data.formatVersion;
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err14 = {instancePath:instancePath+"/formatVersion",schemaPath:"#/properties/formatVersion/pattern",keyword:"pattern",params:{pattern: "^1\\."}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/formatVersion",schemaPath:"#/properties/formatVersion/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.tool !== undefined && func0.call(data, "tool")){
let data2 = data.tool;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if((data2.name === undefined) || (!(func0.call(data2, "name")))){
const err16 = {instancePath:instancePath+"/tool",schemaPath:"#/properties/tool/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if((data2.version === undefined) || (!(func0.call(data2, "version")))){
const err17 = {instancePath:instancePath+"/tool",schemaPath:"#/properties/tool/required",keyword:"required",params:{missingProperty: "version"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data2.name !== undefined && func0.call(data2, "name")){
if(typeof data2.name !== "string"){
const err18 = {instancePath:instancePath+"/tool/name",schemaPath:"#/properties/tool/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data2.version !== undefined && func0.call(data2, "version")){
if(typeof data2.version !== "string"){
const err19 = {instancePath:instancePath+"/tool/version",schemaPath:"#/properties/tool/properties/version/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath:instancePath+"/tool",schemaPath:"#/properties/tool/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.title !== undefined && func0.call(data, "title")){
if(typeof data.title !== "string"){
const err21 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.period !== undefined && func0.call(data, "period")){
let data6 = data.period;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if((data6.id === undefined) || (!(func0.call(data6, "id")))){
const err22 = {instancePath:instancePath+"/period",schemaPath:"#/properties/period/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if((data6.label === undefined) || (!(func0.call(data6, "label")))){
const err23 = {instancePath:instancePath+"/period",schemaPath:"#/properties/period/required",keyword:"required",params:{missingProperty: "label"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if((data6.from === undefined) || (!(func0.call(data6, "from")))){
const err24 = {instancePath:instancePath+"/period",schemaPath:"#/properties/period/required",keyword:"required",params:{missingProperty: "from"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if((data6.to === undefined) || (!(func0.call(data6, "to")))){
const err25 = {instancePath:instancePath+"/period",schemaPath:"#/properties/period/required",keyword:"required",params:{missingProperty: "to"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data6.id !== undefined && func0.call(data6, "id")){
if(typeof data6.id !== "string"){
const err26 = {instancePath:instancePath+"/period/id",schemaPath:"#/properties/period/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data6.label !== undefined && func0.call(data6, "label")){
if(typeof data6.label !== "string"){
const err27 = {instancePath:instancePath+"/period/label",schemaPath:"#/properties/period/properties/label/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data6.from !== undefined && func0.call(data6, "from")){
if(typeof data6.from !== "string"){
const err28 = {instancePath:instancePath+"/period/from",schemaPath:"#/properties/period/properties/from/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data6.to !== undefined && func0.call(data6, "to")){
if(typeof data6.to !== "string"){
const err29 = {instancePath:instancePath+"/period/to",schemaPath:"#/properties/period/properties/to/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
else {
const err30 = {instancePath:instancePath+"/period",schemaPath:"#/properties/period/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.previousPeriod !== undefined && func0.call(data, "previousPeriod")){
let data11 = data.previousPeriod;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if((data11.id === undefined) || (!(func0.call(data11, "id")))){
const err31 = {instancePath:instancePath+"/previousPeriod",schemaPath:"#/properties/previousPeriod/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if((data11.label === undefined) || (!(func0.call(data11, "label")))){
const err32 = {instancePath:instancePath+"/previousPeriod",schemaPath:"#/properties/previousPeriod/required",keyword:"required",params:{missingProperty: "label"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if((data11.from === undefined) || (!(func0.call(data11, "from")))){
const err33 = {instancePath:instancePath+"/previousPeriod",schemaPath:"#/properties/previousPeriod/required",keyword:"required",params:{missingProperty: "from"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if((data11.to === undefined) || (!(func0.call(data11, "to")))){
const err34 = {instancePath:instancePath+"/previousPeriod",schemaPath:"#/properties/previousPeriod/required",keyword:"required",params:{missingProperty: "to"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data11.id !== undefined && func0.call(data11, "id")){
if(typeof data11.id !== "string"){
const err35 = {instancePath:instancePath+"/previousPeriod/id",schemaPath:"#/properties/previousPeriod/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data11.label !== undefined && func0.call(data11, "label")){
if(typeof data11.label !== "string"){
const err36 = {instancePath:instancePath+"/previousPeriod/label",schemaPath:"#/properties/previousPeriod/properties/label/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data11.from !== undefined && func0.call(data11, "from")){
if(typeof data11.from !== "string"){
const err37 = {instancePath:instancePath+"/previousPeriod/from",schemaPath:"#/properties/previousPeriod/properties/from/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data11.to !== undefined && func0.call(data11, "to")){
if(typeof data11.to !== "string"){
const err38 = {instancePath:instancePath+"/previousPeriod/to",schemaPath:"#/properties/previousPeriod/properties/to/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
else {
const err39 = {instancePath:instancePath+"/previousPeriod",schemaPath:"#/properties/previousPeriod/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.asOf !== undefined && func0.call(data, "asOf")){
if(typeof data.asOf !== "string"){
const err40 = {instancePath:instancePath+"/asOf",schemaPath:"#/properties/asOf/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.model !== undefined && func0.call(data, "model")){
let data17 = data.model;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if((data17.id === undefined) || (!(func0.call(data17, "id")))){
const err41 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if((data17.sha256 === undefined) || (!(func0.call(data17, "sha256")))){
const err42 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/required",keyword:"required",params:{missingProperty: "sha256"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if((data17.target === undefined) || (!(func0.call(data17, "target")))){
const err43 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/required",keyword:"required",params:{missingProperty: "target"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if((data17.config === undefined) || (!(func0.call(data17, "config")))){
const err44 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/required",keyword:"required",params:{missingProperty: "config"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(data17.id !== undefined && func0.call(data17, "id")){
if(typeof data17.id !== "string"){
const err45 = {instancePath:instancePath+"/model/id",schemaPath:"#/properties/model/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data17.sha256 !== undefined && func0.call(data17, "sha256")){
let data19 = data17.sha256;
if(typeof data19 === "string"){
if(!pattern1.test(data19)){
const err46 = {instancePath:instancePath+"/model/sha256",schemaPath:"#/properties/model/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
else {
const err47 = {instancePath:instancePath+"/model/sha256",schemaPath:"#/properties/model/properties/sha256/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data17.target !== undefined && func0.call(data17, "target")){
let data20 = data17.target;
if(!((typeof data20 == "number") && (isFinite(data20)))){
const err48 = {instancePath:instancePath+"/model/target",schemaPath:"#/properties/model/properties/target/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data17.config !== undefined && func0.call(data17, "config")){
let data21 = data17.config;
if(!(data21 && typeof data21 == "object" && !Array.isArray(data21))){
const err49 = {instancePath:instancePath+"/model/config",schemaPath:"#/properties/model/properties/config/type",keyword:"type",params:{type: "object"}};
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
const err50 = {instancePath:instancePath+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data.uncertainty !== undefined && func0.call(data, "uncertainty")){
let data22 = data.uncertainty;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if((data22.level === undefined) || (!(func0.call(data22, "level")))){
const err51 = {instancePath:instancePath+"/uncertainty",schemaPath:"#/properties/uncertainty/required",keyword:"required",params:{missingProperty: "level"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if((data22.draws === undefined) || (!(func0.call(data22, "draws")))){
const err52 = {instancePath:instancePath+"/uncertainty",schemaPath:"#/properties/uncertainty/required",keyword:"required",params:{missingProperty: "draws"}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if((data22.seed === undefined) || (!(func0.call(data22, "seed")))){
const err53 = {instancePath:instancePath+"/uncertainty",schemaPath:"#/properties/uncertainty/required",keyword:"required",params:{missingProperty: "seed"}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if((data22.correction === undefined) || (!(func0.call(data22, "correction")))){
const err54 = {instancePath:instancePath+"/uncertainty",schemaPath:"#/properties/uncertainty/required",keyword:"required",params:{missingProperty: "correction"}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(data22.level !== undefined && func0.call(data22, "level")){
let data23 = data22.level;
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 >= 1 || isNaN(data23)){
const err55 = {instancePath:instancePath+"/uncertainty/level",schemaPath:"#/properties/uncertainty/properties/level/exclusiveMaximum",keyword:"exclusiveMaximum",params:{comparison: "<", limit: 1}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(data23 <= 0 || isNaN(data23)){
const err56 = {instancePath:instancePath+"/uncertainty/level",schemaPath:"#/properties/uncertainty/properties/level/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}};
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
const err57 = {instancePath:instancePath+"/uncertainty/level",schemaPath:"#/properties/uncertainty/properties/level/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data22.draws !== undefined && func0.call(data22, "draws")){
let data24 = data22.draws;
if(!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))){
const err58 = {instancePath:instancePath+"/uncertainty/draws",schemaPath:"#/properties/uncertainty/properties/draws/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 < 1 || isNaN(data24)){
const err59 = {instancePath:instancePath+"/uncertainty/draws",schemaPath:"#/properties/uncertainty/properties/draws/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
}
if(data22.seed !== undefined && func0.call(data22, "seed")){
let data25 = data22.seed;
if(!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))){
const err60 = {instancePath:instancePath+"/uncertainty/seed",schemaPath:"#/properties/uncertainty/properties/seed/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 < 0 || isNaN(data25)){
const err61 = {instancePath:instancePath+"/uncertainty/seed",schemaPath:"#/properties/uncertainty/properties/seed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
}
if(data22.correction !== undefined && func0.call(data22, "correction")){
let data26 = data22.correction;
if(typeof data26 !== "string"){
const err62 = {instancePath:instancePath+"/uncertainty/correction",schemaPath:"#/properties/uncertainty/properties/correction/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(!((data26 === "holm") || (data26 === "none"))){
const err63 = {instancePath:instancePath+"/uncertainty/correction",schemaPath:"#/properties/uncertainty/properties/correction/enum",keyword:"enum",params:{allowedValues: schema11.properties.uncertainty.properties.correction.enum}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
}
else {
const err64 = {instancePath:instancePath+"/uncertainty",schemaPath:"#/properties/uncertainty/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data.settings !== undefined && func0.call(data, "settings")){
let data27 = data.settings;
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
if((data27.by === undefined) || (!(func0.call(data27, "by")))){
const err65 = {instancePath:instancePath+"/settings",schemaPath:"#/properties/settings/required",keyword:"required",params:{missingProperty: "by"}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if((data27.where === undefined) || (!(func0.call(data27, "where")))){
const err66 = {instancePath:instancePath+"/settings",schemaPath:"#/properties/settings/required",keyword:"required",params:{missingProperty: "where"}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if((data27.set === undefined) || (!(func0.call(data27, "set")))){
const err67 = {instancePath:instancePath+"/settings",schemaPath:"#/properties/settings/required",keyword:"required",params:{missingProperty: "set"}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if(data27.by !== undefined && func0.call(data27, "by")){
let data28 = data27.by;
if(Array.isArray(data28)){
const len0 = data28.length;
for(let i0=0; i0<len0; i0++){
if(typeof data28[i0] !== "string"){
const err68 = {instancePath:instancePath+"/settings/by/" + i0,schemaPath:"#/properties/settings/properties/by/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
}
else {
const err69 = {instancePath:instancePath+"/settings/by",schemaPath:"#/properties/settings/properties/by/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data27.where !== undefined && func0.call(data27, "where")){
let data30 = data27.where;
if(Array.isArray(data30)){
const len1 = data30.length;
for(let i1=0; i1<len1; i1++){
if(typeof data30[i1] !== "string"){
const err70 = {instancePath:instancePath+"/settings/where/" + i1,schemaPath:"#/properties/settings/properties/where/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
}
else {
const err71 = {instancePath:instancePath+"/settings/where",schemaPath:"#/properties/settings/properties/where/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data27.weights !== undefined && func0.call(data27, "weights")){
if(typeof data27.weights !== "string"){
const err72 = {instancePath:instancePath+"/settings/weights",schemaPath:"#/properties/settings/properties/weights/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data27.set !== undefined && func0.call(data27, "set")){
let data33 = data27.set;
if(Array.isArray(data33)){
const len2 = data33.length;
for(let i2=0; i2<len2; i2++){
if(typeof data33[i2] !== "string"){
const err73 = {instancePath:instancePath+"/settings/set/" + i2,schemaPath:"#/properties/settings/properties/set/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
}
else {
const err74 = {instancePath:instancePath+"/settings/set",schemaPath:"#/properties/settings/properties/set/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data27.previous !== undefined && func0.call(data27, "previous")){
let data35 = data27.previous;
if(typeof data35 !== "string"){
const err75 = {instancePath:instancePath+"/settings/previous",schemaPath:"#/properties/settings/properties/previous/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if("none" !== data35){
const err76 = {instancePath:instancePath+"/settings/previous",schemaPath:"#/properties/settings/properties/previous/const",keyword:"const",params:{allowedValue: "none"}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
}
else {
const err77 = {instancePath:instancePath+"/settings",schemaPath:"#/properties/settings/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data.groups !== undefined && func0.call(data, "groups")){
let data36 = data.groups;
if(Array.isArray(data36)){
const len3 = data36.length;
for(let i3=0; i3<len3; i3++){
let data37 = data36[i3];
const _errs79 = errors;
let valid17 = true;
const _errs80 = errors;
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
if(data37.suppressed !== undefined && func0.call(data37, "suppressed")){
if(true !== data37.suppressed){
const err78 = {};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
}
var _valid0 = _errs80 === errors;
errors = _errs79;
if(vErrors !== null){
if(_errs79){
vErrors.length = _errs79;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs82 = errors;
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
if((data37.reason === undefined) || (!(func0.call(data37, "reason")))){
const err79 = {instancePath:instancePath+"/groups/" + i3,schemaPath:"#/definitions/group/allOf/0/then/required",keyword:"required",params:{missingProperty: "reason"}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
if(data37.people !== undefined && func0.call(data37, "people")){
const err80 = {instancePath:instancePath+"/groups/" + i3+"/people",schemaPath:"#/definitions/group/allOf/0/then/properties/people/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
var _valid0 = _errs82 === errors;
valid17 = _valid0;
}
if(!valid17){
const err81 = {instancePath:instancePath+"/groups/" + i3,schemaPath:"#/definitions/group/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
if((data37.id === undefined) || (!(func0.call(data37, "id")))){
const err82 = {instancePath:instancePath+"/groups/" + i3,schemaPath:"#/definitions/group/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
if((data37.label === undefined) || (!(func0.call(data37, "label")))){
const err83 = {instancePath:instancePath+"/groups/" + i3,schemaPath:"#/definitions/group/required",keyword:"required",params:{missingProperty: "label"}};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
if((data37.suppressed === undefined) || (!(func0.call(data37, "suppressed")))){
const err84 = {instancePath:instancePath+"/groups/" + i3,schemaPath:"#/definitions/group/required",keyword:"required",params:{missingProperty: "suppressed"}};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
if(data37.id !== undefined && func0.call(data37, "id")){
if(typeof data37.id !== "string"){
const err85 = {instancePath:instancePath+"/groups/" + i3+"/id",schemaPath:"#/definitions/group/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data37.by !== undefined && func0.call(data37, "by")){
if(typeof data37.by !== "string"){
const err86 = {instancePath:instancePath+"/groups/" + i3+"/by",schemaPath:"#/definitions/group/properties/by/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data37.label !== undefined && func0.call(data37, "label")){
if(typeof data37.label !== "string"){
const err87 = {instancePath:instancePath+"/groups/" + i3+"/label",schemaPath:"#/definitions/group/properties/label/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data37.merged !== undefined && func0.call(data37, "merged")){
let data43 = data37.merged;
if(Array.isArray(data43)){
const len4 = data43.length;
for(let i4=0; i4<len4; i4++){
if(typeof data43[i4] !== "string"){
const err88 = {instancePath:instancePath+"/groups/" + i3+"/merged/" + i4,schemaPath:"#/definitions/group/properties/merged/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
}
else {
const err89 = {instancePath:instancePath+"/groups/" + i3+"/merged",schemaPath:"#/definitions/group/properties/merged/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data37.people !== undefined && func0.call(data37, "people")){
let data45 = data37.people;
if(!(((typeof data45 == "number") && (!(data45 % 1) && !isNaN(data45))) && (isFinite(data45)))){
const err90 = {instancePath:instancePath+"/groups/" + i3+"/people",schemaPath:"#/definitions/group/properties/people/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
if((typeof data45 == "number") && (isFinite(data45))){
if(data45 < 0 || isNaN(data45)){
const err91 = {instancePath:instancePath+"/groups/" + i3+"/people",schemaPath:"#/definitions/group/properties/people/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data37.suppressed !== undefined && func0.call(data37, "suppressed")){
if(typeof data37.suppressed !== "boolean"){
const err92 = {instancePath:instancePath+"/groups/" + i3+"/suppressed",schemaPath:"#/definitions/group/properties/suppressed/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data37.reason !== undefined && func0.call(data37, "reason")){
if(typeof data37.reason !== "string"){
const err93 = {instancePath:instancePath+"/groups/" + i3+"/reason",schemaPath:"#/definitions/group/properties/reason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data37.shownIn !== undefined && func0.call(data37, "shownIn")){
if(typeof data37.shownIn !== "string"){
const err94 = {instancePath:instancePath+"/groups/" + i3+"/shownIn",schemaPath:"#/definitions/group/properties/shownIn/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
}
else {
const err95 = {instancePath:instancePath+"/groups/" + i3,schemaPath:"#/definitions/group/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
}
else {
const err96 = {instancePath:instancePath+"/groups",schemaPath:"#/properties/groups/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data.scores !== undefined && func0.call(data, "scores")){
let data49 = data.scores;
if(Array.isArray(data49)){
const len5 = data49.length;
for(let i5=0; i5<len5; i5++){
let data50 = data49[i5];
const _errs107 = errors;
let valid27 = true;
const _errs108 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
if(data50.status !== undefined && func0.call(data50, "status")){
if("suppressed" !== data50.status){
const err97 = {};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
}
var _valid1 = _errs108 === errors;
errors = _errs107;
if(vErrors !== null){
if(_errs107){
vErrors.length = _errs107;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs110 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
if((data50.reason === undefined) || (!(func0.call(data50, "reason")))){
const err98 = {instancePath:instancePath+"/scores/" + i5,schemaPath:"#/definitions/score/allOf/0/then/required",keyword:"required",params:{missingProperty: "reason"}};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
if(data50.score !== undefined && func0.call(data50, "score")){
const err99 = {instancePath:instancePath+"/scores/" + i5+"/score",schemaPath:"#/definitions/score/allOf/0/then/properties/score/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
if(data50.value !== undefined && func0.call(data50, "value")){
const err100 = {instancePath:instancePath+"/scores/" + i5+"/value",schemaPath:"#/definitions/score/allOf/0/then/properties/value/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
if(data50.n !== undefined && func0.call(data50, "n")){
const err101 = {instancePath:instancePath+"/scores/" + i5+"/n",schemaPath:"#/definitions/score/allOf/0/then/properties/n/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
if(data50.people !== undefined && func0.call(data50, "people")){
const err102 = {instancePath:instancePath+"/scores/" + i5+"/people",schemaPath:"#/definitions/score/allOf/0/then/properties/people/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
if(data50.funnel !== undefined && func0.call(data50, "funnel")){
const err103 = {instancePath:instancePath+"/scores/" + i5+"/funnel",schemaPath:"#/definitions/score/allOf/0/then/properties/funnel/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
if(data50.coverage !== undefined && func0.call(data50, "coverage")){
const err104 = {instancePath:instancePath+"/scores/" + i5+"/coverage",schemaPath:"#/definitions/score/allOf/0/then/properties/coverage/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
if(data50.scoreLow !== undefined && func0.call(data50, "scoreLow")){
const err105 = {instancePath:instancePath+"/scores/" + i5+"/scoreLow",schemaPath:"#/definitions/score/allOf/0/then/properties/scoreLow/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
if(data50.scoreHigh !== undefined && func0.call(data50, "scoreHigh")){
const err106 = {instancePath:instancePath+"/scores/" + i5+"/scoreHigh",schemaPath:"#/definitions/score/allOf/0/then/properties/scoreHigh/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
if(data50.against !== undefined && func0.call(data50, "against")){
const err107 = {instancePath:instancePath+"/scores/" + i5+"/against",schemaPath:"#/definitions/score/allOf/0/then/properties/against/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
if(data50.valueLow !== undefined && func0.call(data50, "valueLow")){
const err108 = {instancePath:instancePath+"/scores/" + i5+"/valueLow",schemaPath:"#/definitions/score/allOf/0/then/properties/valueLow/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
if(data50.valueHigh !== undefined && func0.call(data50, "valueHigh")){
const err109 = {instancePath:instancePath+"/scores/" + i5+"/valueHigh",schemaPath:"#/definitions/score/allOf/0/then/properties/valueHigh/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
if(data50.method !== undefined && func0.call(data50, "method")){
const err110 = {instancePath:instancePath+"/scores/" + i5+"/method",schemaPath:"#/definitions/score/allOf/0/then/properties/method/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
if(data50.previous !== undefined && func0.call(data50, "previous")){
const err111 = {instancePath:instancePath+"/scores/" + i5+"/previous",schemaPath:"#/definitions/score/allOf/0/then/properties/previous/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
if(data50.change !== undefined && func0.call(data50, "change")){
const err112 = {instancePath:instancePath+"/scores/" + i5+"/change",schemaPath:"#/definitions/score/allOf/0/then/properties/change/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
if(data50.changeLow !== undefined && func0.call(data50, "changeLow")){
const err113 = {instancePath:instancePath+"/scores/" + i5+"/changeLow",schemaPath:"#/definitions/score/allOf/0/then/properties/changeLow/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
if(data50.changeHigh !== undefined && func0.call(data50, "changeHigh")){
const err114 = {instancePath:instancePath+"/scores/" + i5+"/changeHigh",schemaPath:"#/definitions/score/allOf/0/then/properties/changeHigh/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
if(data50.p !== undefined && func0.call(data50, "p")){
const err115 = {instancePath:instancePath+"/scores/" + i5+"/p",schemaPath:"#/definitions/score/allOf/0/then/properties/p/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
if(data50.verdict !== undefined && func0.call(data50, "verdict")){
const err116 = {instancePath:instancePath+"/scores/" + i5+"/verdict",schemaPath:"#/definitions/score/allOf/0/then/properties/verdict/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
if(data50.effect !== undefined && func0.call(data50, "effect")){
const err117 = {instancePath:instancePath+"/scores/" + i5+"/effect",schemaPath:"#/definitions/score/allOf/0/then/properties/effect/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
var _valid1 = _errs110 === errors;
valid27 = _valid1;
}
if(!valid27){
const err118 = {instancePath:instancePath+"/scores/" + i5,schemaPath:"#/definitions/score/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
const _errs112 = errors;
let valid30 = true;
const _errs113 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
if(data50.status !== undefined && func0.call(data50, "status")){
if("scored" !== data50.status){
const err119 = {};
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
var _valid2 = _errs113 === errors;
errors = _errs112;
if(vErrors !== null){
if(_errs112){
vErrors.length = _errs112;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid2){
const _errs115 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
if((data50.score === undefined) || (!(func0.call(data50, "score")))){
const err120 = {instancePath:instancePath+"/scores/" + i5,schemaPath:"#/definitions/score/allOf/1/then/required",keyword:"required",params:{missingProperty: "score"}};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
var _valid2 = _errs115 === errors;
valid30 = _valid2;
ifClause0 = "then";
}
else {
const _errs116 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
if(data50.score !== undefined && func0.call(data50, "score")){
const err121 = {instancePath:instancePath+"/scores/" + i5+"/score",schemaPath:"#/definitions/score/allOf/1/else/properties/score/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
if(data50.scoreLow !== undefined && func0.call(data50, "scoreLow")){
const err122 = {instancePath:instancePath+"/scores/" + i5+"/scoreLow",schemaPath:"#/definitions/score/allOf/1/else/properties/scoreLow/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
if(data50.scoreHigh !== undefined && func0.call(data50, "scoreHigh")){
const err123 = {instancePath:instancePath+"/scores/" + i5+"/scoreHigh",schemaPath:"#/definitions/score/allOf/1/else/properties/scoreHigh/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
if(data50.against !== undefined && func0.call(data50, "against")){
const err124 = {instancePath:instancePath+"/scores/" + i5+"/against",schemaPath:"#/definitions/score/allOf/1/else/properties/against/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
var _valid2 = _errs116 === errors;
valid30 = _valid2;
ifClause0 = "else";
}
if(!valid30){
const err125 = {instancePath:instancePath+"/scores/" + i5,schemaPath:"#/definitions/score/allOf/1/if",keyword:"if",params:{failingKeyword: ifClause0}};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
const _errs118 = errors;
let valid33 = true;
const _errs119 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
if(data50.status !== undefined && func0.call(data50, "status")){
let data76 = data50.status;
if(!((data76 === "scored") || (data76 === "informational"))){
const err126 = {};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
}
var _valid3 = _errs119 === errors;
errors = _errs118;
if(vErrors !== null){
if(_errs118){
vErrors.length = _errs118;
}
else {
vErrors = null;
}
}
if(!_valid3){
const _errs121 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
if((data50.reason === undefined) || (!(func0.call(data50, "reason")))){
const err127 = {instancePath:instancePath+"/scores/" + i5,schemaPath:"#/definitions/score/allOf/2/else/required",keyword:"required",params:{missingProperty: "reason"}};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
var _valid3 = _errs121 === errors;
valid33 = _valid3;
}
if(!valid33){
const err128 = {instancePath:instancePath+"/scores/" + i5,schemaPath:"#/definitions/score/allOf/2/if",keyword:"if",params:{failingKeyword: "else"}};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
if((data50.group === undefined) || (!(func0.call(data50, "group")))){
const err129 = {instancePath:instancePath+"/scores/" + i5,schemaPath:"#/definitions/score/required",keyword:"required",params:{missingProperty: "group"}};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
if((data50.level === undefined) || (!(func0.call(data50, "level")))){
const err130 = {instancePath:instancePath+"/scores/" + i5,schemaPath:"#/definitions/score/required",keyword:"required",params:{missingProperty: "level"}};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
if((data50.id === undefined) || (!(func0.call(data50, "id")))){
const err131 = {instancePath:instancePath+"/scores/" + i5,schemaPath:"#/definitions/score/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
if((data50.label === undefined) || (!(func0.call(data50, "label")))){
const err132 = {instancePath:instancePath+"/scores/" + i5,schemaPath:"#/definitions/score/required",keyword:"required",params:{missingProperty: "label"}};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
if((data50.weight === undefined) || (!(func0.call(data50, "weight")))){
const err133 = {instancePath:instancePath+"/scores/" + i5,schemaPath:"#/definitions/score/required",keyword:"required",params:{missingProperty: "weight"}};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
if((data50.status === undefined) || (!(func0.call(data50, "status")))){
const err134 = {instancePath:instancePath+"/scores/" + i5,schemaPath:"#/definitions/score/required",keyword:"required",params:{missingProperty: "status"}};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
if(data50.group !== undefined && func0.call(data50, "group")){
if(typeof data50.group !== "string"){
const err135 = {instancePath:instancePath+"/scores/" + i5+"/group",schemaPath:"#/definitions/score/properties/group/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
if(data50.level !== undefined && func0.call(data50, "level")){
let data78 = data50.level;
if(typeof data78 !== "string"){
const err136 = {instancePath:instancePath+"/scores/" + i5+"/level",schemaPath:"#/definitions/score/properties/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
if(!(((data78 === "overall") || (data78 === "dimension")) || (data78 === "metric"))){
const err137 = {instancePath:instancePath+"/scores/" + i5+"/level",schemaPath:"#/definitions/score/properties/level/enum",keyword:"enum",params:{allowedValues: schema13.properties.level.enum}};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
if(data50.id !== undefined && func0.call(data50, "id")){
if(typeof data50.id !== "string"){
const err138 = {instancePath:instancePath+"/scores/" + i5+"/id",schemaPath:"#/definitions/score/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
if(data50.parent !== undefined && func0.call(data50, "parent")){
if(typeof data50.parent !== "string"){
const err139 = {instancePath:instancePath+"/scores/" + i5+"/parent",schemaPath:"#/definitions/score/properties/parent/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
if(data50.label !== undefined && func0.call(data50, "label")){
if(typeof data50.label !== "string"){
const err140 = {instancePath:instancePath+"/scores/" + i5+"/label",schemaPath:"#/definitions/score/properties/label/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
if(data50.weight !== undefined && func0.call(data50, "weight")){
let data82 = data50.weight;
if((typeof data82 == "number") && (isFinite(data82))){
if(data82 > 1 || isNaN(data82)){
const err141 = {instancePath:instancePath+"/scores/" + i5+"/weight",schemaPath:"#/definitions/score/properties/weight/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
if(data82 < 0 || isNaN(data82)){
const err142 = {instancePath:instancePath+"/scores/" + i5+"/weight",schemaPath:"#/definitions/score/properties/weight/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
else {
const err143 = {instancePath:instancePath+"/scores/" + i5+"/weight",schemaPath:"#/definitions/score/properties/weight/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
if(data50.status !== undefined && func0.call(data50, "status")){
let data83 = data50.status;
if(typeof data83 !== "string"){
const err144 = {instancePath:instancePath+"/scores/" + i5+"/status",schemaPath:"#/definitions/score/properties/status/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
if(!(((((((((data83 === "scored") || (data83 === "informational")) || (data83 === "tooFew")) || (data83 === "noData")) || (data83 === "noPopulation")) || (data83 === "notApplicable")) || (data83 === "lowCoverage")) || (data83 === "suppressed")) || (data83 === "error"))){
const err145 = {instancePath:instancePath+"/scores/" + i5+"/status",schemaPath:"#/definitions/score/properties/status/enum",keyword:"enum",params:{allowedValues: schema13.properties.status.enum}};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
if(data50.reason !== undefined && func0.call(data50, "reason")){
if(typeof data50.reason !== "string"){
const err146 = {instancePath:instancePath+"/scores/" + i5+"/reason",schemaPath:"#/definitions/score/properties/reason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
if(data50.score !== undefined && func0.call(data50, "score")){
let data85 = data50.score;
if((typeof data85 == "number") && (isFinite(data85))){
if(data85 > 100 || isNaN(data85)){
const err147 = {instancePath:instancePath+"/scores/" + i5+"/score",schemaPath:"#/definitions/score/properties/score/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
if(data85 < 0 || isNaN(data85)){
const err148 = {instancePath:instancePath+"/scores/" + i5+"/score",schemaPath:"#/definitions/score/properties/score/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
else {
const err149 = {instancePath:instancePath+"/scores/" + i5+"/score",schemaPath:"#/definitions/score/properties/score/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
if(data50.scoreLow !== undefined && func0.call(data50, "scoreLow")){
let data86 = data50.scoreLow;
if((typeof data86 == "number") && (isFinite(data86))){
if(data86 > 100 || isNaN(data86)){
const err150 = {instancePath:instancePath+"/scores/" + i5+"/scoreLow",schemaPath:"#/definitions/score/properties/scoreLow/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
if(data86 < 0 || isNaN(data86)){
const err151 = {instancePath:instancePath+"/scores/" + i5+"/scoreLow",schemaPath:"#/definitions/score/properties/scoreLow/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
else {
const err152 = {instancePath:instancePath+"/scores/" + i5+"/scoreLow",schemaPath:"#/definitions/score/properties/scoreLow/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
if(data50.scoreHigh !== undefined && func0.call(data50, "scoreHigh")){
let data87 = data50.scoreHigh;
if((typeof data87 == "number") && (isFinite(data87))){
if(data87 > 100 || isNaN(data87)){
const err153 = {instancePath:instancePath+"/scores/" + i5+"/scoreHigh",schemaPath:"#/definitions/score/properties/scoreHigh/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
if(data87 < 0 || isNaN(data87)){
const err154 = {instancePath:instancePath+"/scores/" + i5+"/scoreHigh",schemaPath:"#/definitions/score/properties/scoreHigh/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
else {
const err155 = {instancePath:instancePath+"/scores/" + i5+"/scoreHigh",schemaPath:"#/definitions/score/properties/scoreHigh/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
if(data50.against !== undefined && func0.call(data50, "against")){
let data88 = data50.against;
if(typeof data88 !== "string"){
const err156 = {instancePath:instancePath+"/scores/" + i5+"/against",schemaPath:"#/definitions/score/properties/against/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
if(!(((data88 === "onTarget") || (data88 === "borderline")) || (data88 === "below"))){
const err157 = {instancePath:instancePath+"/scores/" + i5+"/against",schemaPath:"#/definitions/score/properties/against/enum",keyword:"enum",params:{allowedValues: schema13.properties.against.enum}};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
if(data50.coverage !== undefined && func0.call(data50, "coverage")){
let data89 = data50.coverage;
if((typeof data89 == "number") && (isFinite(data89))){
if(data89 > 1 || isNaN(data89)){
const err158 = {instancePath:instancePath+"/scores/" + i5+"/coverage",schemaPath:"#/definitions/score/properties/coverage/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
if(data89 < 0 || isNaN(data89)){
const err159 = {instancePath:instancePath+"/scores/" + i5+"/coverage",schemaPath:"#/definitions/score/properties/coverage/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
const err160 = {instancePath:instancePath+"/scores/" + i5+"/coverage",schemaPath:"#/definitions/score/properties/coverage/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
if(data50.value !== undefined && func0.call(data50, "value")){
let data90 = data50.value;
if(!((typeof data90 == "number") && (isFinite(data90)))){
const err161 = {instancePath:instancePath+"/scores/" + i5+"/value",schemaPath:"#/definitions/score/properties/value/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
if(data50.valueLow !== undefined && func0.call(data50, "valueLow")){
let data91 = data50.valueLow;
if(!((typeof data91 == "number") && (isFinite(data91)))){
const err162 = {instancePath:instancePath+"/scores/" + i5+"/valueLow",schemaPath:"#/definitions/score/properties/valueLow/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
if(data50.valueHigh !== undefined && func0.call(data50, "valueHigh")){
let data92 = data50.valueHigh;
if(!((typeof data92 == "number") && (isFinite(data92)))){
const err163 = {instancePath:instancePath+"/scores/" + i5+"/valueHigh",schemaPath:"#/definitions/score/properties/valueHigh/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
if(data50.method !== undefined && func0.call(data50, "method")){
let data93 = data50.method;
if(typeof data93 !== "string"){
const err164 = {instancePath:instancePath+"/scores/" + i5+"/method",schemaPath:"#/definitions/score/properties/method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
if(!((((((((((data93 === "wilson") || (data93 === "garwood")) || (data93 === "gamma")) || (data93 === "t")) || (data93 === "orderStatistics")) || (data93 === "kaplanMeier")) || (data93 === "linearisation")) || (data93 === "multinomial")) || (data93 === "normal")) || (data93 === "jackknife"))){
const err165 = {instancePath:instancePath+"/scores/" + i5+"/method",schemaPath:"#/definitions/score/properties/method/enum",keyword:"enum",params:{allowedValues: schema13.properties.method.enum}};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
if(data50.unit !== undefined && func0.call(data50, "unit")){
if(typeof data50.unit !== "string"){
const err166 = {instancePath:instancePath+"/scores/" + i5+"/unit",schemaPath:"#/definitions/score/properties/unit/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
if(data50.n !== undefined && func0.call(data50, "n")){
let data95 = data50.n;
if(!(((typeof data95 == "number") && (!(data95 % 1) && !isNaN(data95))) && (isFinite(data95)))){
const err167 = {instancePath:instancePath+"/scores/" + i5+"/n",schemaPath:"#/definitions/score/properties/n/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
if((typeof data95 == "number") && (isFinite(data95))){
if(data95 < 0 || isNaN(data95)){
const err168 = {instancePath:instancePath+"/scores/" + i5+"/n",schemaPath:"#/definitions/score/properties/n/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
}
if(data50.people !== undefined && func0.call(data50, "people")){
let data96 = data50.people;
if(!(((typeof data96 == "number") && (!(data96 % 1) && !isNaN(data96))) && (isFinite(data96)))){
const err169 = {instancePath:instancePath+"/scores/" + i5+"/people",schemaPath:"#/definitions/score/properties/people/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
if((typeof data96 == "number") && (isFinite(data96))){
if(data96 < 0 || isNaN(data96)){
const err170 = {instancePath:instancePath+"/scores/" + i5+"/people",schemaPath:"#/definitions/score/properties/people/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data50.previous !== undefined && func0.call(data50, "previous")){
let data97 = data50.previous;
if(!((typeof data97 == "number") && (isFinite(data97)))){
const err171 = {instancePath:instancePath+"/scores/" + i5+"/previous",schemaPath:"#/definitions/score/properties/previous/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
if(data50.change !== undefined && func0.call(data50, "change")){
let data98 = data50.change;
if(!((typeof data98 == "number") && (isFinite(data98)))){
const err172 = {instancePath:instancePath+"/scores/" + i5+"/change",schemaPath:"#/definitions/score/properties/change/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
if(data50.changeLow !== undefined && func0.call(data50, "changeLow")){
let data99 = data50.changeLow;
if(!((typeof data99 == "number") && (isFinite(data99)))){
const err173 = {instancePath:instancePath+"/scores/" + i5+"/changeLow",schemaPath:"#/definitions/score/properties/changeLow/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
if(data50.changeHigh !== undefined && func0.call(data50, "changeHigh")){
let data100 = data50.changeHigh;
if(!((typeof data100 == "number") && (isFinite(data100)))){
const err174 = {instancePath:instancePath+"/scores/" + i5+"/changeHigh",schemaPath:"#/definitions/score/properties/changeHigh/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
if(data50.p !== undefined && func0.call(data50, "p")){
let data101 = data50.p;
if((typeof data101 == "number") && (isFinite(data101))){
if(data101 > 1 || isNaN(data101)){
const err175 = {instancePath:instancePath+"/scores/" + i5+"/p",schemaPath:"#/definitions/score/properties/p/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
if(data101 < 0 || isNaN(data101)){
const err176 = {instancePath:instancePath+"/scores/" + i5+"/p",schemaPath:"#/definitions/score/properties/p/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
else {
const err177 = {instancePath:instancePath+"/scores/" + i5+"/p",schemaPath:"#/definitions/score/properties/p/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
if(data50.verdict !== undefined && func0.call(data50, "verdict")){
let data102 = data50.verdict;
if(typeof data102 !== "string"){
const err178 = {instancePath:instancePath+"/scores/" + i5+"/verdict",schemaPath:"#/definitions/score/properties/verdict/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
if(!(((data102 === "clearRise") || (data102 === "clearFall")) || (data102 === "noise"))){
const err179 = {instancePath:instancePath+"/scores/" + i5+"/verdict",schemaPath:"#/definitions/score/properties/verdict/enum",keyword:"enum",params:{allowedValues: schema13.properties.verdict.enum}};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
if(data50.effect !== undefined && func0.call(data50, "effect")){
let data103 = data50.effect;
if(typeof data103 !== "string"){
const err180 = {instancePath:instancePath+"/scores/" + i5+"/effect",schemaPath:"#/definitions/score/properties/effect/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
if(!(((data103 === "better") || (data103 === "worse")) || (data103 === "same"))){
const err181 = {instancePath:instancePath+"/scores/" + i5+"/effect",schemaPath:"#/definitions/score/properties/effect/enum",keyword:"enum",params:{allowedValues: schema13.properties.effect.enum}};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
if(data50.changeReason !== undefined && func0.call(data50, "changeReason")){
if(typeof data50.changeReason !== "string"){
const err182 = {instancePath:instancePath+"/scores/" + i5+"/changeReason",schemaPath:"#/definitions/score/properties/changeReason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
if(data50.goal !== undefined && func0.call(data50, "goal")){
let data105 = data50.goal;
if(data105 && typeof data105 == "object" && !Array.isArray(data105)){
if(data105.min !== undefined && func0.call(data105, "min")){
let data106 = data105.min;
if(!((typeof data106 == "number") && (isFinite(data106)))){
const err183 = {instancePath:instancePath+"/scores/" + i5+"/goal/min",schemaPath:"#/definitions/score/properties/goal/properties/min/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
if(data105.max !== undefined && func0.call(data105, "max")){
let data107 = data105.max;
if(!((typeof data107 == "number") && (isFinite(data107)))){
const err184 = {instancePath:instancePath+"/scores/" + i5+"/goal/max",schemaPath:"#/definitions/score/properties/goal/properties/max/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
if(data105.below !== undefined && func0.call(data105, "below")){
let data108 = data105.below;
if(!((typeof data108 == "number") && (isFinite(data108)))){
const err185 = {instancePath:instancePath+"/scores/" + i5+"/goal/below",schemaPath:"#/definitions/score/properties/goal/properties/below/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
}
}
else {
const err186 = {instancePath:instancePath+"/scores/" + i5+"/goal",schemaPath:"#/definitions/score/properties/goal/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
if(data50.funnel !== undefined && func0.call(data50, "funnel")){
let data109 = data50.funnel;
if(data109 && typeof data109 == "object" && !Array.isArray(data109)){
if((data109.inPeriod === undefined) || (!(func0.call(data109, "inPeriod")))){
const err187 = {instancePath:instancePath+"/scores/" + i5+"/funnel",schemaPath:"#/definitions/score/properties/funnel/required",keyword:"required",params:{missingProperty: "inPeriod"}};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
if((data109.matched === undefined) || (!(func0.call(data109, "matched")))){
const err188 = {instancePath:instancePath+"/scores/" + i5+"/funnel",schemaPath:"#/definitions/score/properties/funnel/required",keyword:"required",params:{missingProperty: "matched"}};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
if((data109.leftOut === undefined) || (!(func0.call(data109, "leftOut")))){
const err189 = {instancePath:instancePath+"/scores/" + i5+"/funnel",schemaPath:"#/definitions/score/properties/funnel/required",keyword:"required",params:{missingProperty: "leftOut"}};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
if(data109.inPeriod !== undefined && func0.call(data109, "inPeriod")){
let data110 = data109.inPeriod;
if(!(((typeof data110 == "number") && (!(data110 % 1) && !isNaN(data110))) && (isFinite(data110)))){
const err190 = {instancePath:instancePath+"/scores/" + i5+"/funnel/inPeriod",schemaPath:"#/definitions/score/properties/funnel/properties/inPeriod/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
if((typeof data110 == "number") && (isFinite(data110))){
if(data110 < 0 || isNaN(data110)){
const err191 = {instancePath:instancePath+"/scores/" + i5+"/funnel/inPeriod",schemaPath:"#/definitions/score/properties/funnel/properties/inPeriod/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data109.matched !== undefined && func0.call(data109, "matched")){
let data111 = data109.matched;
if(!(((typeof data111 == "number") && (!(data111 % 1) && !isNaN(data111))) && (isFinite(data111)))){
const err192 = {instancePath:instancePath+"/scores/" + i5+"/funnel/matched",schemaPath:"#/definitions/score/properties/funnel/properties/matched/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
if((typeof data111 == "number") && (isFinite(data111))){
if(data111 < 0 || isNaN(data111)){
const err193 = {instancePath:instancePath+"/scores/" + i5+"/funnel/matched",schemaPath:"#/definitions/score/properties/funnel/properties/matched/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
}
if(data109.leftOut !== undefined && func0.call(data109, "leftOut")){
let data112 = data109.leftOut;
if(data112 && typeof data112 == "object" && !Array.isArray(data112)){
for(const key0 of Object.keys(data112)){
let data113 = data112[key0];
if(!(((typeof data113 == "number") && (!(data113 % 1) && !isNaN(data113))) && (isFinite(data113)))){
const err194 = {instancePath:instancePath+"/scores/" + i5+"/funnel/leftOut/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/score/properties/funnel/properties/leftOut/additionalProperties/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
if((typeof data113 == "number") && (isFinite(data113))){
if(data113 < 0 || isNaN(data113)){
const err195 = {instancePath:instancePath+"/scores/" + i5+"/funnel/leftOut/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/score/properties/funnel/properties/leftOut/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
}
}
else {
const err196 = {instancePath:instancePath+"/scores/" + i5+"/funnel/leftOut",schemaPath:"#/definitions/score/properties/funnel/properties/leftOut/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
if(data109.open !== undefined && func0.call(data109, "open")){
let data114 = data109.open;
if(!(((typeof data114 == "number") && (!(data114 % 1) && !isNaN(data114))) && (isFinite(data114)))){
const err197 = {instancePath:instancePath+"/scores/" + i5+"/funnel/open",schemaPath:"#/definitions/score/properties/funnel/properties/open/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
if((typeof data114 == "number") && (isFinite(data114))){
if(data114 < 0 || isNaN(data114)){
const err198 = {instancePath:instancePath+"/scores/" + i5+"/funnel/open",schemaPath:"#/definitions/score/properties/funnel/properties/open/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data109.overdue !== undefined && func0.call(data109, "overdue")){
let data115 = data109.overdue;
if(!(((typeof data115 == "number") && (!(data115 % 1) && !isNaN(data115))) && (isFinite(data115)))){
const err199 = {instancePath:instancePath+"/scores/" + i5+"/funnel/overdue",schemaPath:"#/definitions/score/properties/funnel/properties/overdue/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
if((typeof data115 == "number") && (isFinite(data115))){
if(data115 < 0 || isNaN(data115)){
const err200 = {instancePath:instancePath+"/scores/" + i5+"/funnel/overdue",schemaPath:"#/definitions/score/properties/funnel/properties/overdue/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data109.exposure !== undefined && func0.call(data109, "exposure")){
let data116 = data109.exposure;
if(!((typeof data116 == "number") && (isFinite(data116)))){
const err201 = {instancePath:instancePath+"/scores/" + i5+"/funnel/exposure",schemaPath:"#/definitions/score/properties/funnel/properties/exposure/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
}
else {
const err202 = {instancePath:instancePath+"/scores/" + i5+"/funnel",schemaPath:"#/definitions/score/properties/funnel/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
}
else {
const err203 = {instancePath:instancePath+"/scores/" + i5,schemaPath:"#/definitions/score/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
}
}
else {
const err204 = {instancePath:instancePath+"/scores",schemaPath:"#/properties/scores/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
if(data.next !== undefined && func0.call(data, "next")){
let data117 = data.next;
if(Array.isArray(data117)){
const len6 = data117.length;
for(let i6=0; i6<len6; i6++){
let data118 = data117[i6];
if(data118 && typeof data118 == "object" && !Array.isArray(data118)){
if((data118.id === undefined) || (!(func0.call(data118, "id")))){
const err205 = {instancePath:instancePath+"/next/" + i6,schemaPath:"#/definitions/next/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
if((data118.question === undefined) || (!(func0.call(data118, "question")))){
const err206 = {instancePath:instancePath+"/next/" + i6,schemaPath:"#/definitions/next/required",keyword:"required",params:{missingProperty: "question"}};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
if((data118.reason === undefined) || (!(func0.call(data118, "reason")))){
const err207 = {instancePath:instancePath+"/next/" + i6,schemaPath:"#/definitions/next/required",keyword:"required",params:{missingProperty: "reason"}};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
if((data118.command === undefined) || (!(func0.call(data118, "command")))){
const err208 = {instancePath:instancePath+"/next/" + i6,schemaPath:"#/definitions/next/required",keyword:"required",params:{missingProperty: "command"}};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
if(data118.id !== undefined && func0.call(data118, "id")){
if(typeof data118.id !== "string"){
const err209 = {instancePath:instancePath+"/next/" + i6+"/id",schemaPath:"#/definitions/next/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
}
if(data118.question !== undefined && func0.call(data118, "question")){
if(typeof data118.question !== "string"){
const err210 = {instancePath:instancePath+"/next/" + i6+"/question",schemaPath:"#/definitions/next/properties/question/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
}
if(data118.reason !== undefined && func0.call(data118, "reason")){
if(typeof data118.reason !== "string"){
const err211 = {instancePath:instancePath+"/next/" + i6+"/reason",schemaPath:"#/definitions/next/properties/reason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
}
if(data118.command !== undefined && func0.call(data118, "command")){
if(typeof data118.command !== "string"){
const err212 = {instancePath:instancePath+"/next/" + i6+"/command",schemaPath:"#/definitions/next/properties/command/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
}
if(data118.limits !== undefined && func0.call(data118, "limits")){
if(typeof data118.limits !== "string"){
const err213 = {instancePath:instancePath+"/next/" + i6+"/limits",schemaPath:"#/definitions/next/properties/limits/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
}
if(data118.beside !== undefined && func0.call(data118, "beside")){
let data124 = data118.beside;
if(Array.isArray(data124)){
const len7 = data124.length;
for(let i7=0; i7<len7; i7++){
if(typeof data124[i7] !== "string"){
const err214 = {instancePath:instancePath+"/next/" + i6+"/beside/" + i7,schemaPath:"#/definitions/next/properties/beside/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
}
}
else {
const err215 = {instancePath:instancePath+"/next/" + i6+"/beside",schemaPath:"#/definitions/next/properties/beside/type",keyword:"type",params:{type: "array"}};
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
else {
const err216 = {instancePath:instancePath+"/next/" + i6,schemaPath:"#/definitions/next/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
}
}
else {
const err217 = {instancePath:instancePath+"/next",schemaPath:"#/properties/next/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
}
if(data.people !== undefined && func0.call(data, "people")){
let data126 = data.people;
if(Array.isArray(data126)){
const len8 = data126.length;
for(let i8=0; i8<len8; i8++){
let data127 = data126[i8];
if(data127 && typeof data127 == "object" && !Array.isArray(data127)){
if((data127.group === undefined) || (!(func0.call(data127, "group")))){
const err218 = {instancePath:instancePath+"/people/" + i8,schemaPath:"#/definitions/members/required",keyword:"required",params:{missingProperty: "group"}};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
if((data127.both === undefined) || (!(func0.call(data127, "both")))){
const err219 = {instancePath:instancePath+"/people/" + i8,schemaPath:"#/definitions/members/required",keyword:"required",params:{missingProperty: "both"}};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
if((data127.joined === undefined) || (!(func0.call(data127, "joined")))){
const err220 = {instancePath:instancePath+"/people/" + i8,schemaPath:"#/definitions/members/required",keyword:"required",params:{missingProperty: "joined"}};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
if((data127.left === undefined) || (!(func0.call(data127, "left")))){
const err221 = {instancePath:instancePath+"/people/" + i8,schemaPath:"#/definitions/members/required",keyword:"required",params:{missingProperty: "left"}};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
if(data127.group !== undefined && func0.call(data127, "group")){
if(typeof data127.group !== "string"){
const err222 = {instancePath:instancePath+"/people/" + i8+"/group",schemaPath:"#/definitions/members/properties/group/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
}
if(data127.both !== undefined && func0.call(data127, "both")){
let data129 = data127.both;
if(!(((typeof data129 == "number") && (!(data129 % 1) && !isNaN(data129))) && (isFinite(data129)))){
const err223 = {instancePath:instancePath+"/people/" + i8+"/both",schemaPath:"#/definitions/members/properties/both/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
if((typeof data129 == "number") && (isFinite(data129))){
if(data129 < 0 || isNaN(data129)){
const err224 = {instancePath:instancePath+"/people/" + i8+"/both",schemaPath:"#/definitions/members/properties/both/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
}
}
if(data127.joined !== undefined && func0.call(data127, "joined")){
let data130 = data127.joined;
if(!(((typeof data130 == "number") && (!(data130 % 1) && !isNaN(data130))) && (isFinite(data130)))){
const err225 = {instancePath:instancePath+"/people/" + i8+"/joined",schemaPath:"#/definitions/members/properties/joined/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
if((typeof data130 == "number") && (isFinite(data130))){
if(data130 < 0 || isNaN(data130)){
const err226 = {instancePath:instancePath+"/people/" + i8+"/joined",schemaPath:"#/definitions/members/properties/joined/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data127.left !== undefined && func0.call(data127, "left")){
let data131 = data127.left;
if(!(((typeof data131 == "number") && (!(data131 % 1) && !isNaN(data131))) && (isFinite(data131)))){
const err227 = {instancePath:instancePath+"/people/" + i8+"/left",schemaPath:"#/definitions/members/properties/left/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
if((typeof data131 == "number") && (isFinite(data131))){
if(data131 < 0 || isNaN(data131)){
const err228 = {instancePath:instancePath+"/people/" + i8+"/left",schemaPath:"#/definitions/members/properties/left/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
}
}
if(data127.without !== undefined && func0.call(data127, "without")){
let data132 = data127.without;
if(Array.isArray(data132)){
const len9 = data132.length;
for(let i9=0; i9<len9; i9++){
let data133 = data132[i9];
if(data133 && typeof data133 == "object" && !Array.isArray(data133)){
if((data133.level === undefined) || (!(func0.call(data133, "level")))){
const err229 = {instancePath:instancePath+"/people/" + i8+"/without/" + i9,schemaPath:"#/definitions/members/properties/without/items/required",keyword:"required",params:{missingProperty: "level"}};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
if((data133.id === undefined) || (!(func0.call(data133, "id")))){
const err230 = {instancePath:instancePath+"/people/" + i8+"/without/" + i9,schemaPath:"#/definitions/members/properties/without/items/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
if((data133.change === undefined) || (!(func0.call(data133, "change")))){
const err231 = {instancePath:instancePath+"/people/" + i8+"/without/" + i9,schemaPath:"#/definitions/members/properties/without/items/required",keyword:"required",params:{missingProperty: "change"}};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
if(data133.level !== undefined && func0.call(data133, "level")){
let data134 = data133.level;
if(typeof data134 !== "string"){
const err232 = {instancePath:instancePath+"/people/" + i8+"/without/" + i9+"/level",schemaPath:"#/definitions/members/properties/without/items/properties/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
if(!((data134 === "overall") || (data134 === "dimension"))){
const err233 = {instancePath:instancePath+"/people/" + i8+"/without/" + i9+"/level",schemaPath:"#/definitions/members/properties/without/items/properties/level/enum",keyword:"enum",params:{allowedValues: schema15.properties.without.items.properties.level.enum}};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
}
if(data133.id !== undefined && func0.call(data133, "id")){
if(typeof data133.id !== "string"){
const err234 = {instancePath:instancePath+"/people/" + i8+"/without/" + i9+"/id",schemaPath:"#/definitions/members/properties/without/items/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
}
if(data133.change !== undefined && func0.call(data133, "change")){
let data136 = data133.change;
if(!((typeof data136 == "number") && (isFinite(data136)))){
const err235 = {instancePath:instancePath+"/people/" + i8+"/without/" + i9+"/change",schemaPath:"#/definitions/members/properties/without/items/properties/change/type",keyword:"type",params:{type: "number"}};
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
const err236 = {instancePath:instancePath+"/people/" + i8+"/without/" + i9,schemaPath:"#/definitions/members/properties/without/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
}
}
else {
const err237 = {instancePath:instancePath+"/people/" + i8+"/without",schemaPath:"#/definitions/members/properties/without/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
}
}
else {
const err238 = {instancePath:instancePath+"/people/" + i8,schemaPath:"#/definitions/members/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
}
}
else {
const err239 = {instancePath:instancePath+"/people",schemaPath:"#/properties/people/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
}
if(data.trend !== undefined && func0.call(data, "trend")){
let data137 = data.trend;
if(Array.isArray(data137)){
const len10 = data137.length;
for(let i10=0; i10<len10; i10++){
let data138 = data137[i10];
if(data138 && typeof data138 == "object" && !Array.isArray(data138)){
if((data138.group === undefined) || (!(func0.call(data138, "group")))){
const err240 = {instancePath:instancePath+"/trend/" + i10,schemaPath:"#/definitions/point/required",keyword:"required",params:{missingProperty: "group"}};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
if((data138.level === undefined) || (!(func0.call(data138, "level")))){
const err241 = {instancePath:instancePath+"/trend/" + i10,schemaPath:"#/definitions/point/required",keyword:"required",params:{missingProperty: "level"}};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
if((data138.id === undefined) || (!(func0.call(data138, "id")))){
const err242 = {instancePath:instancePath+"/trend/" + i10,schemaPath:"#/definitions/point/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
if((data138.period === undefined) || (!(func0.call(data138, "period")))){
const err243 = {instancePath:instancePath+"/trend/" + i10,schemaPath:"#/definitions/point/required",keyword:"required",params:{missingProperty: "period"}};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
if(data138.group !== undefined && func0.call(data138, "group")){
if(typeof data138.group !== "string"){
const err244 = {instancePath:instancePath+"/trend/" + i10+"/group",schemaPath:"#/definitions/point/properties/group/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
}
if(data138.level !== undefined && func0.call(data138, "level")){
let data140 = data138.level;
if(typeof data140 !== "string"){
const err245 = {instancePath:instancePath+"/trend/" + i10+"/level",schemaPath:"#/definitions/point/properties/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
if(!(((data140 === "overall") || (data140 === "dimension")) || (data140 === "metric"))){
const err246 = {instancePath:instancePath+"/trend/" + i10+"/level",schemaPath:"#/definitions/point/properties/level/enum",keyword:"enum",params:{allowedValues: schema16.properties.level.enum}};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
}
if(data138.id !== undefined && func0.call(data138, "id")){
if(typeof data138.id !== "string"){
const err247 = {instancePath:instancePath+"/trend/" + i10+"/id",schemaPath:"#/definitions/point/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
}
if(data138.parent !== undefined && func0.call(data138, "parent")){
if(typeof data138.parent !== "string"){
const err248 = {instancePath:instancePath+"/trend/" + i10+"/parent",schemaPath:"#/definitions/point/properties/parent/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
}
if(data138.period !== undefined && func0.call(data138, "period")){
if(typeof data138.period !== "string"){
const err249 = {instancePath:instancePath+"/trend/" + i10+"/period",schemaPath:"#/definitions/point/properties/period/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
}
if(data138.score !== undefined && func0.call(data138, "score")){
let data144 = data138.score;
if(!((typeof data144 == "number") && (isFinite(data144)))){
const err250 = {instancePath:instancePath+"/trend/" + i10+"/score",schemaPath:"#/definitions/point/properties/score/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
}
if(data138.value !== undefined && func0.call(data138, "value")){
let data145 = data138.value;
if(!((typeof data145 == "number") && (isFinite(data145)))){
const err251 = {instancePath:instancePath+"/trend/" + i10+"/value",schemaPath:"#/definitions/point/properties/value/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
}
}
else {
const err252 = {instancePath:instancePath+"/trend/" + i10,schemaPath:"#/definitions/point/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
}
}
else {
const err253 = {instancePath:instancePath+"/trend",schemaPath:"#/properties/trend/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
}
if(data.spreads !== undefined && func0.call(data, "spreads")){
let data146 = data.spreads;
if(Array.isArray(data146)){
const len11 = data146.length;
for(let i11=0; i11<len11; i11++){
let data147 = data146[i11];
if(data147 && typeof data147 == "object" && !Array.isArray(data147)){
if((data147.group === undefined) || (!(func0.call(data147, "group")))){
const err254 = {instancePath:instancePath+"/spreads/" + i11,schemaPath:"#/definitions/spread/required",keyword:"required",params:{missingProperty: "group"}};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
if((data147.level === undefined) || (!(func0.call(data147, "level")))){
const err255 = {instancePath:instancePath+"/spreads/" + i11,schemaPath:"#/definitions/spread/required",keyword:"required",params:{missingProperty: "level"}};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
if((data147.id === undefined) || (!(func0.call(data147, "id")))){
const err256 = {instancePath:instancePath+"/spreads/" + i11,schemaPath:"#/definitions/spread/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
if((data147.bounds === undefined) || (!(func0.call(data147, "bounds")))){
const err257 = {instancePath:instancePath+"/spreads/" + i11,schemaPath:"#/definitions/spread/required",keyword:"required",params:{missingProperty: "bounds"}};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
if(data147.group !== undefined && func0.call(data147, "group")){
if(typeof data147.group !== "string"){
const err258 = {instancePath:instancePath+"/spreads/" + i11+"/group",schemaPath:"#/definitions/spread/properties/group/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
}
if(data147.level !== undefined && func0.call(data147, "level")){
let data149 = data147.level;
if(typeof data149 !== "string"){
const err259 = {instancePath:instancePath+"/spreads/" + i11+"/level",schemaPath:"#/definitions/spread/properties/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
if(!(((data149 === "overall") || (data149 === "dimension")) || (data149 === "metric"))){
const err260 = {instancePath:instancePath+"/spreads/" + i11+"/level",schemaPath:"#/definitions/spread/properties/level/enum",keyword:"enum",params:{allowedValues: schema17.properties.level.enum}};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
}
if(data147.id !== undefined && func0.call(data147, "id")){
if(typeof data147.id !== "string"){
const err261 = {instancePath:instancePath+"/spreads/" + i11+"/id",schemaPath:"#/definitions/spread/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
}
if(data147.parent !== undefined && func0.call(data147, "parent")){
if(typeof data147.parent !== "string"){
const err262 = {instancePath:instancePath+"/spreads/" + i11+"/parent",schemaPath:"#/definitions/spread/properties/parent/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
}
if(data147.bounds !== undefined && func0.call(data147, "bounds")){
let data152 = data147.bounds;
if(Array.isArray(data152)){
const len12 = data152.length;
for(let i12=0; i12<len12; i12++){
let data153 = data152[i12];
if((!((typeof data153 == "number") && (isFinite(data153)))) && (data153 !== null)){
const err263 = {instancePath:instancePath+"/spreads/" + i11+"/bounds/" + i12,schemaPath:"#/definitions/spread/properties/bounds/items/type",keyword:"type",params:{type: schema17.properties.bounds.items.type}};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
}
}
else {
const err264 = {instancePath:instancePath+"/spreads/" + i11+"/bounds",schemaPath:"#/definitions/spread/properties/bounds/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
}
}
else {
const err265 = {instancePath:instancePath+"/spreads/" + i11,schemaPath:"#/definitions/spread/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
}
}
else {
const err266 = {instancePath:instancePath+"/spreads",schemaPath:"#/properties/spreads/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
}
if(data.data !== undefined && func0.call(data, "data")){
let data154 = data.data;
if(data154 && typeof data154 == "object" && !Array.isArray(data154)){
if((data154.read === undefined) || (!(func0.call(data154, "read")))){
const err267 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty: "read"}};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
if((data154.used === undefined) || (!(func0.call(data154, "used")))){
const err268 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty: "used"}};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
if((data154.filtered === undefined) || (!(func0.call(data154, "filtered")))){
const err269 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty: "filtered"}};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
if((data154.rejected === undefined) || (!(func0.call(data154, "rejected")))){
const err270 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty: "rejected"}};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
if((data154.files === undefined) || (!(func0.call(data154, "files")))){
const err271 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty: "files"}};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
if((data154.problems === undefined) || (!(func0.call(data154, "problems")))){
const err272 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty: "problems"}};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
if(data154.read !== undefined && func0.call(data154, "read")){
let data155 = data154.read;
if(!(((typeof data155 == "number") && (!(data155 % 1) && !isNaN(data155))) && (isFinite(data155)))){
const err273 = {instancePath:instancePath+"/data/read",schemaPath:"#/properties/data/properties/read/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
if((typeof data155 == "number") && (isFinite(data155))){
if(data155 < 0 || isNaN(data155)){
const err274 = {instancePath:instancePath+"/data/read",schemaPath:"#/properties/data/properties/read/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
}
}
if(data154.used !== undefined && func0.call(data154, "used")){
let data156 = data154.used;
if(!(((typeof data156 == "number") && (!(data156 % 1) && !isNaN(data156))) && (isFinite(data156)))){
const err275 = {instancePath:instancePath+"/data/used",schemaPath:"#/properties/data/properties/used/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
if((typeof data156 == "number") && (isFinite(data156))){
if(data156 < 0 || isNaN(data156)){
const err276 = {instancePath:instancePath+"/data/used",schemaPath:"#/properties/data/properties/used/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
}
}
if(data154.filtered !== undefined && func0.call(data154, "filtered")){
let data157 = data154.filtered;
if(!(((typeof data157 == "number") && (!(data157 % 1) && !isNaN(data157))) && (isFinite(data157)))){
const err277 = {instancePath:instancePath+"/data/filtered",schemaPath:"#/properties/data/properties/filtered/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
if((typeof data157 == "number") && (isFinite(data157))){
if(data157 < 0 || isNaN(data157)){
const err278 = {instancePath:instancePath+"/data/filtered",schemaPath:"#/properties/data/properties/filtered/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
}
}
if(data154.rejected !== undefined && func0.call(data154, "rejected")){
let data158 = data154.rejected;
if(!(((typeof data158 == "number") && (!(data158 % 1) && !isNaN(data158))) && (isFinite(data158)))){
const err279 = {instancePath:instancePath+"/data/rejected",schemaPath:"#/properties/data/properties/rejected/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
if((typeof data158 == "number") && (isFinite(data158))){
if(data158 < 0 || isNaN(data158)){
const err280 = {instancePath:instancePath+"/data/rejected",schemaPath:"#/properties/data/properties/rejected/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
}
}
if(data154.files !== undefined && func0.call(data154, "files")){
let data159 = data154.files;
if(Array.isArray(data159)){
const len13 = data159.length;
for(let i13=0; i13<len13; i13++){
let data160 = data159[i13];
if(data160 && typeof data160 == "object" && !Array.isArray(data160)){
if((data160.file === undefined) || (!(func0.call(data160, "file")))){
const err281 = {instancePath:instancePath+"/data/files/" + i13,schemaPath:"#/definitions/file/required",keyword:"required",params:{missingProperty: "file"}};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
if((data160.source === undefined) || (!(func0.call(data160, "source")))){
const err282 = {instancePath:instancePath+"/data/files/" + i13,schemaPath:"#/definitions/file/required",keyword:"required",params:{missingProperty: "source"}};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
if((data160.kind === undefined) || (!(func0.call(data160, "kind")))){
const err283 = {instancePath:instancePath+"/data/files/" + i13,schemaPath:"#/definitions/file/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
if((data160.sha256 === undefined) || (!(func0.call(data160, "sha256")))){
const err284 = {instancePath:instancePath+"/data/files/" + i13,schemaPath:"#/definitions/file/required",keyword:"required",params:{missingProperty: "sha256"}};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
if((data160.bytes === undefined) || (!(func0.call(data160, "bytes")))){
const err285 = {instancePath:instancePath+"/data/files/" + i13,schemaPath:"#/definitions/file/required",keyword:"required",params:{missingProperty: "bytes"}};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
if((data160.read === undefined) || (!(func0.call(data160, "read")))){
const err286 = {instancePath:instancePath+"/data/files/" + i13,schemaPath:"#/definitions/file/required",keyword:"required",params:{missingProperty: "read"}};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
}
if((data160.used === undefined) || (!(func0.call(data160, "used")))){
const err287 = {instancePath:instancePath+"/data/files/" + i13,schemaPath:"#/definitions/file/required",keyword:"required",params:{missingProperty: "used"}};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
if((data160.filtered === undefined) || (!(func0.call(data160, "filtered")))){
const err288 = {instancePath:instancePath+"/data/files/" + i13,schemaPath:"#/definitions/file/required",keyword:"required",params:{missingProperty: "filtered"}};
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
}
if((data160.rejected === undefined) || (!(func0.call(data160, "rejected")))){
const err289 = {instancePath:instancePath+"/data/files/" + i13,schemaPath:"#/definitions/file/required",keyword:"required",params:{missingProperty: "rejected"}};
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
errors++;
}
if((data160.fields === undefined) || (!(func0.call(data160, "fields")))){
const err290 = {instancePath:instancePath+"/data/files/" + i13,schemaPath:"#/definitions/file/required",keyword:"required",params:{missingProperty: "fields"}};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
if((data160.unused === undefined) || (!(func0.call(data160, "unused")))){
const err291 = {instancePath:instancePath+"/data/files/" + i13,schemaPath:"#/definitions/file/required",keyword:"required",params:{missingProperty: "unused"}};
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.push(err291);
}
errors++;
}
if(data160.file !== undefined && func0.call(data160, "file")){
if(typeof data160.file !== "string"){
const err292 = {instancePath:instancePath+"/data/files/" + i13+"/file",schemaPath:"#/definitions/file/properties/file/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err292];
}
else {
vErrors.push(err292);
}
errors++;
}
}
if(data160.source !== undefined && func0.call(data160, "source")){
if(typeof data160.source !== "string"){
const err293 = {instancePath:instancePath+"/data/files/" + i13+"/source",schemaPath:"#/definitions/file/properties/source/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
}
errors++;
}
}
if(data160.kind !== undefined && func0.call(data160, "kind")){
let data163 = data160.kind;
if(typeof data163 !== "string"){
const err294 = {instancePath:instancePath+"/data/files/" + i13+"/kind",schemaPath:"#/definitions/file/properties/kind/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err294];
}
else {
vErrors.push(err294);
}
errors++;
}
if(!((((data163 === "deal") || (data163 === "activity")) || (data163 === "survey")) || (data163 === "person"))){
const err295 = {instancePath:instancePath+"/data/files/" + i13+"/kind",schemaPath:"#/definitions/file/properties/kind/enum",keyword:"enum",params:{allowedValues: schema18.properties.kind.enum}};
if(vErrors === null){
vErrors = [err295];
}
else {
vErrors.push(err295);
}
errors++;
}
}
if(data160.sha256 !== undefined && func0.call(data160, "sha256")){
let data164 = data160.sha256;
if(typeof data164 === "string"){
if(!pattern1.test(data164)){
const err296 = {instancePath:instancePath+"/data/files/" + i13+"/sha256",schemaPath:"#/definitions/file/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
if(vErrors === null){
vErrors = [err296];
}
else {
vErrors.push(err296);
}
errors++;
}
}
else {
const err297 = {instancePath:instancePath+"/data/files/" + i13+"/sha256",schemaPath:"#/definitions/file/properties/sha256/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err297];
}
else {
vErrors.push(err297);
}
errors++;
}
}
if(data160.bytes !== undefined && func0.call(data160, "bytes")){
let data165 = data160.bytes;
if(!(((typeof data165 == "number") && (!(data165 % 1) && !isNaN(data165))) && (isFinite(data165)))){
const err298 = {instancePath:instancePath+"/data/files/" + i13+"/bytes",schemaPath:"#/definitions/file/properties/bytes/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.push(err298);
}
errors++;
}
if((typeof data165 == "number") && (isFinite(data165))){
if(data165 < 0 || isNaN(data165)){
const err299 = {instancePath:instancePath+"/data/files/" + i13+"/bytes",schemaPath:"#/definitions/file/properties/bytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err299];
}
else {
vErrors.push(err299);
}
errors++;
}
}
}
if(data160.read !== undefined && func0.call(data160, "read")){
let data166 = data160.read;
if(!(((typeof data166 == "number") && (!(data166 % 1) && !isNaN(data166))) && (isFinite(data166)))){
const err300 = {instancePath:instancePath+"/data/files/" + i13+"/read",schemaPath:"#/definitions/file/properties/read/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err300];
}
else {
vErrors.push(err300);
}
errors++;
}
if((typeof data166 == "number") && (isFinite(data166))){
if(data166 < 0 || isNaN(data166)){
const err301 = {instancePath:instancePath+"/data/files/" + i13+"/read",schemaPath:"#/definitions/file/properties/read/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err301];
}
else {
vErrors.push(err301);
}
errors++;
}
}
}
if(data160.used !== undefined && func0.call(data160, "used")){
let data167 = data160.used;
if(!(((typeof data167 == "number") && (!(data167 % 1) && !isNaN(data167))) && (isFinite(data167)))){
const err302 = {instancePath:instancePath+"/data/files/" + i13+"/used",schemaPath:"#/definitions/file/properties/used/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err302];
}
else {
vErrors.push(err302);
}
errors++;
}
if((typeof data167 == "number") && (isFinite(data167))){
if(data167 < 0 || isNaN(data167)){
const err303 = {instancePath:instancePath+"/data/files/" + i13+"/used",schemaPath:"#/definitions/file/properties/used/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err303];
}
else {
vErrors.push(err303);
}
errors++;
}
}
}
if(data160.filtered !== undefined && func0.call(data160, "filtered")){
let data168 = data160.filtered;
if(data168 && typeof data168 == "object" && !Array.isArray(data168)){
for(const key1 of Object.keys(data168)){
let data169 = data168[key1];
if(!(((typeof data169 == "number") && (!(data169 % 1) && !isNaN(data169))) && (isFinite(data169)))){
const err304 = {instancePath:instancePath+"/data/files/" + i13+"/filtered/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/file/properties/filtered/additionalProperties/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err304];
}
else {
vErrors.push(err304);
}
errors++;
}
if((typeof data169 == "number") && (isFinite(data169))){
if(data169 < 0 || isNaN(data169)){
const err305 = {instancePath:instancePath+"/data/files/" + i13+"/filtered/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/file/properties/filtered/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err305];
}
else {
vErrors.push(err305);
}
errors++;
}
}
}
}
else {
const err306 = {instancePath:instancePath+"/data/files/" + i13+"/filtered",schemaPath:"#/definitions/file/properties/filtered/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err306];
}
else {
vErrors.push(err306);
}
errors++;
}
}
if(data160.rejected !== undefined && func0.call(data160, "rejected")){
let data170 = data160.rejected;
if(!(((typeof data170 == "number") && (!(data170 % 1) && !isNaN(data170))) && (isFinite(data170)))){
const err307 = {instancePath:instancePath+"/data/files/" + i13+"/rejected",schemaPath:"#/definitions/file/properties/rejected/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err307];
}
else {
vErrors.push(err307);
}
errors++;
}
if((typeof data170 == "number") && (isFinite(data170))){
if(data170 < 0 || isNaN(data170)){
const err308 = {instancePath:instancePath+"/data/files/" + i13+"/rejected",schemaPath:"#/definitions/file/properties/rejected/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err308];
}
else {
vErrors.push(err308);
}
errors++;
}
}
}
if(data160.preset !== undefined && func0.call(data160, "preset")){
if(typeof data160.preset !== "string"){
const err309 = {instancePath:instancePath+"/data/files/" + i13+"/preset",schemaPath:"#/definitions/file/properties/preset/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err309];
}
else {
vErrors.push(err309);
}
errors++;
}
}
if(data160.fields !== undefined && func0.call(data160, "fields")){
let data172 = data160.fields;
if(Array.isArray(data172)){
const len14 = data172.length;
for(let i14=0; i14<len14; i14++){
if(typeof data172[i14] !== "string"){
const err310 = {instancePath:instancePath+"/data/files/" + i13+"/fields/" + i14,schemaPath:"#/definitions/file/properties/fields/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err310];
}
else {
vErrors.push(err310);
}
errors++;
}
}
}
else {
const err311 = {instancePath:instancePath+"/data/files/" + i13+"/fields",schemaPath:"#/definitions/file/properties/fields/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err311];
}
else {
vErrors.push(err311);
}
errors++;
}
}
if(data160.unused !== undefined && func0.call(data160, "unused")){
let data174 = data160.unused;
if(Array.isArray(data174)){
const len15 = data174.length;
for(let i15=0; i15<len15; i15++){
if(typeof data174[i15] !== "string"){
const err312 = {instancePath:instancePath+"/data/files/" + i13+"/unused/" + i15,schemaPath:"#/definitions/file/properties/unused/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err312];
}
else {
vErrors.push(err312);
}
errors++;
}
}
}
else {
const err313 = {instancePath:instancePath+"/data/files/" + i13+"/unused",schemaPath:"#/definitions/file/properties/unused/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err313];
}
else {
vErrors.push(err313);
}
errors++;
}
}
}
else {
const err314 = {instancePath:instancePath+"/data/files/" + i13,schemaPath:"#/definitions/file/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err314];
}
else {
vErrors.push(err314);
}
errors++;
}
}
}
else {
const err315 = {instancePath:instancePath+"/data/files",schemaPath:"#/properties/data/properties/files/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err315];
}
else {
vErrors.push(err315);
}
errors++;
}
}
if(data154.problems !== undefined && func0.call(data154, "problems")){
let data176 = data154.problems;
if(Array.isArray(data176)){
const len16 = data176.length;
for(let i16=0; i16<len16; i16++){
let data177 = data176[i16];
if(data177 && typeof data177 == "object" && !Array.isArray(data177)){
if((data177.code === undefined) || (!(func0.call(data177, "code")))){
const err316 = {instancePath:instancePath+"/data/problems/" + i16,schemaPath:"#/definitions/problem/required",keyword:"required",params:{missingProperty: "code"}};
if(vErrors === null){
vErrors = [err316];
}
else {
vErrors.push(err316);
}
errors++;
}
if((data177.severity === undefined) || (!(func0.call(data177, "severity")))){
const err317 = {instancePath:instancePath+"/data/problems/" + i16,schemaPath:"#/definitions/problem/required",keyword:"required",params:{missingProperty: "severity"}};
if(vErrors === null){
vErrors = [err317];
}
else {
vErrors.push(err317);
}
errors++;
}
if((data177.message === undefined) || (!(func0.call(data177, "message")))){
const err318 = {instancePath:instancePath+"/data/problems/" + i16,schemaPath:"#/definitions/problem/required",keyword:"required",params:{missingProperty: "message"}};
if(vErrors === null){
vErrors = [err318];
}
else {
vErrors.push(err318);
}
errors++;
}
if(data177.code !== undefined && func0.call(data177, "code")){
if(typeof data177.code !== "string"){
const err319 = {instancePath:instancePath+"/data/problems/" + i16+"/code",schemaPath:"#/definitions/problem/properties/code/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err319];
}
else {
vErrors.push(err319);
}
errors++;
}
}
if(data177.severity !== undefined && func0.call(data177, "severity")){
let data179 = data177.severity;
if(typeof data179 !== "string"){
const err320 = {instancePath:instancePath+"/data/problems/" + i16+"/severity",schemaPath:"#/definitions/problem/properties/severity/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err320];
}
else {
vErrors.push(err320);
}
errors++;
}
if(!(((data179 === "error") || (data179 === "warning")) || (data179 === "notice"))){
const err321 = {instancePath:instancePath+"/data/problems/" + i16+"/severity",schemaPath:"#/definitions/problem/properties/severity/enum",keyword:"enum",params:{allowedValues: schema19.properties.severity.enum}};
if(vErrors === null){
vErrors = [err321];
}
else {
vErrors.push(err321);
}
errors++;
}
}
if(data177.message !== undefined && func0.call(data177, "message")){
if(typeof data177.message !== "string"){
const err322 = {instancePath:instancePath+"/data/problems/" + i16+"/message",schemaPath:"#/definitions/problem/properties/message/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err322];
}
else {
vErrors.push(err322);
}
errors++;
}
}
if(data177.hint !== undefined && func0.call(data177, "hint")){
if(typeof data177.hint !== "string"){
const err323 = {instancePath:instancePath+"/data/problems/" + i16+"/hint",schemaPath:"#/definitions/problem/properties/hint/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err323];
}
else {
vErrors.push(err323);
}
errors++;
}
}
if(data177.file !== undefined && func0.call(data177, "file")){
if(typeof data177.file !== "string"){
const err324 = {instancePath:instancePath+"/data/problems/" + i16+"/file",schemaPath:"#/definitions/problem/properties/file/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err324];
}
else {
vErrors.push(err324);
}
errors++;
}
}
if(data177.line !== undefined && func0.call(data177, "line")){
let data183 = data177.line;
if(!(((typeof data183 == "number") && (!(data183 % 1) && !isNaN(data183))) && (isFinite(data183)))){
const err325 = {instancePath:instancePath+"/data/problems/" + i16+"/line",schemaPath:"#/definitions/problem/properties/line/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err325];
}
else {
vErrors.push(err325);
}
errors++;
}
if((typeof data183 == "number") && (isFinite(data183))){
if(data183 < 0 || isNaN(data183)){
const err326 = {instancePath:instancePath+"/data/problems/" + i16+"/line",schemaPath:"#/definitions/problem/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err326];
}
else {
vErrors.push(err326);
}
errors++;
}
}
}
if(data177.field !== undefined && func0.call(data177, "field")){
if(typeof data177.field !== "string"){
const err327 = {instancePath:instancePath+"/data/problems/" + i16+"/field",schemaPath:"#/definitions/problem/properties/field/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err327];
}
else {
vErrors.push(err327);
}
errors++;
}
}
if(data177.count !== undefined && func0.call(data177, "count")){
let data185 = data177.count;
if(!(((typeof data185 == "number") && (!(data185 % 1) && !isNaN(data185))) && (isFinite(data185)))){
const err328 = {instancePath:instancePath+"/data/problems/" + i16+"/count",schemaPath:"#/definitions/problem/properties/count/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err328];
}
else {
vErrors.push(err328);
}
errors++;
}
if((typeof data185 == "number") && (isFinite(data185))){
if(data185 < 0 || isNaN(data185)){
const err329 = {instancePath:instancePath+"/data/problems/" + i16+"/count",schemaPath:"#/definitions/problem/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err329];
}
else {
vErrors.push(err329);
}
errors++;
}
}
}
if(data177.rows !== undefined && func0.call(data177, "rows")){
let data186 = data177.rows;
if(Array.isArray(data186)){
const len17 = data186.length;
for(let i17=0; i17<len17; i17++){
let data187 = data186[i17];
if(data187 && typeof data187 == "object" && !Array.isArray(data187)){
if((data187.file === undefined) || (!(func0.call(data187, "file")))){
const err330 = {instancePath:instancePath+"/data/problems/" + i16+"/rows/" + i17,schemaPath:"#/definitions/problem/properties/rows/items/required",keyword:"required",params:{missingProperty: "file"}};
if(vErrors === null){
vErrors = [err330];
}
else {
vErrors.push(err330);
}
errors++;
}
if((data187.line === undefined) || (!(func0.call(data187, "line")))){
const err331 = {instancePath:instancePath+"/data/problems/" + i16+"/rows/" + i17,schemaPath:"#/definitions/problem/properties/rows/items/required",keyword:"required",params:{missingProperty: "line"}};
if(vErrors === null){
vErrors = [err331];
}
else {
vErrors.push(err331);
}
errors++;
}
if(data187.file !== undefined && func0.call(data187, "file")){
if(typeof data187.file !== "string"){
const err332 = {instancePath:instancePath+"/data/problems/" + i16+"/rows/" + i17+"/file",schemaPath:"#/definitions/problem/properties/rows/items/properties/file/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err332];
}
else {
vErrors.push(err332);
}
errors++;
}
}
if(data187.line !== undefined && func0.call(data187, "line")){
let data189 = data187.line;
if(!(((typeof data189 == "number") && (!(data189 % 1) && !isNaN(data189))) && (isFinite(data189)))){
const err333 = {instancePath:instancePath+"/data/problems/" + i16+"/rows/" + i17+"/line",schemaPath:"#/definitions/problem/properties/rows/items/properties/line/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err333];
}
else {
vErrors.push(err333);
}
errors++;
}
if((typeof data189 == "number") && (isFinite(data189))){
if(data189 < 1 || isNaN(data189)){
const err334 = {instancePath:instancePath+"/data/problems/" + i16+"/rows/" + i17+"/line",schemaPath:"#/definitions/problem/properties/rows/items/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err334];
}
else {
vErrors.push(err334);
}
errors++;
}
}
}
}
else {
const err335 = {instancePath:instancePath+"/data/problems/" + i16+"/rows/" + i17,schemaPath:"#/definitions/problem/properties/rows/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err335];
}
else {
vErrors.push(err335);
}
errors++;
}
}
}
else {
const err336 = {instancePath:instancePath+"/data/problems/" + i16+"/rows",schemaPath:"#/definitions/problem/properties/rows/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err336];
}
else {
vErrors.push(err336);
}
errors++;
}
}
}
else {
const err337 = {instancePath:instancePath+"/data/problems/" + i16,schemaPath:"#/definitions/problem/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err337];
}
else {
vErrors.push(err337);
}
errors++;
}
}
}
else {
const err338 = {instancePath:instancePath+"/data/problems",schemaPath:"#/properties/data/properties/problems/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err338];
}
else {
vErrors.push(err338);
}
errors++;
}
}
}
else {
const err339 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err339];
}
else {
vErrors.push(err339);
}
errors++;
}
}
if(data.notes !== undefined && func0.call(data, "notes")){
let data190 = data.notes;
if(Array.isArray(data190)){
const len18 = data190.length;
for(let i18=0; i18<len18; i18++){
let data191 = data190[i18];
if(data191 && typeof data191 == "object" && !Array.isArray(data191)){
if((data191.code === undefined) || (!(func0.call(data191, "code")))){
const err340 = {instancePath:instancePath+"/notes/" + i18,schemaPath:"#/definitions/problem/required",keyword:"required",params:{missingProperty: "code"}};
if(vErrors === null){
vErrors = [err340];
}
else {
vErrors.push(err340);
}
errors++;
}
if((data191.severity === undefined) || (!(func0.call(data191, "severity")))){
const err341 = {instancePath:instancePath+"/notes/" + i18,schemaPath:"#/definitions/problem/required",keyword:"required",params:{missingProperty: "severity"}};
if(vErrors === null){
vErrors = [err341];
}
else {
vErrors.push(err341);
}
errors++;
}
if((data191.message === undefined) || (!(func0.call(data191, "message")))){
const err342 = {instancePath:instancePath+"/notes/" + i18,schemaPath:"#/definitions/problem/required",keyword:"required",params:{missingProperty: "message"}};
if(vErrors === null){
vErrors = [err342];
}
else {
vErrors.push(err342);
}
errors++;
}
if(data191.code !== undefined && func0.call(data191, "code")){
if(typeof data191.code !== "string"){
const err343 = {instancePath:instancePath+"/notes/" + i18+"/code",schemaPath:"#/definitions/problem/properties/code/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err343];
}
else {
vErrors.push(err343);
}
errors++;
}
}
if(data191.severity !== undefined && func0.call(data191, "severity")){
let data193 = data191.severity;
if(typeof data193 !== "string"){
const err344 = {instancePath:instancePath+"/notes/" + i18+"/severity",schemaPath:"#/definitions/problem/properties/severity/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err344];
}
else {
vErrors.push(err344);
}
errors++;
}
if(!(((data193 === "error") || (data193 === "warning")) || (data193 === "notice"))){
const err345 = {instancePath:instancePath+"/notes/" + i18+"/severity",schemaPath:"#/definitions/problem/properties/severity/enum",keyword:"enum",params:{allowedValues: schema19.properties.severity.enum}};
if(vErrors === null){
vErrors = [err345];
}
else {
vErrors.push(err345);
}
errors++;
}
}
if(data191.message !== undefined && func0.call(data191, "message")){
if(typeof data191.message !== "string"){
const err346 = {instancePath:instancePath+"/notes/" + i18+"/message",schemaPath:"#/definitions/problem/properties/message/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err346];
}
else {
vErrors.push(err346);
}
errors++;
}
}
if(data191.hint !== undefined && func0.call(data191, "hint")){
if(typeof data191.hint !== "string"){
const err347 = {instancePath:instancePath+"/notes/" + i18+"/hint",schemaPath:"#/definitions/problem/properties/hint/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err347];
}
else {
vErrors.push(err347);
}
errors++;
}
}
if(data191.file !== undefined && func0.call(data191, "file")){
if(typeof data191.file !== "string"){
const err348 = {instancePath:instancePath+"/notes/" + i18+"/file",schemaPath:"#/definitions/problem/properties/file/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err348];
}
else {
vErrors.push(err348);
}
errors++;
}
}
if(data191.line !== undefined && func0.call(data191, "line")){
let data197 = data191.line;
if(!(((typeof data197 == "number") && (!(data197 % 1) && !isNaN(data197))) && (isFinite(data197)))){
const err349 = {instancePath:instancePath+"/notes/" + i18+"/line",schemaPath:"#/definitions/problem/properties/line/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err349];
}
else {
vErrors.push(err349);
}
errors++;
}
if((typeof data197 == "number") && (isFinite(data197))){
if(data197 < 0 || isNaN(data197)){
const err350 = {instancePath:instancePath+"/notes/" + i18+"/line",schemaPath:"#/definitions/problem/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err350];
}
else {
vErrors.push(err350);
}
errors++;
}
}
}
if(data191.field !== undefined && func0.call(data191, "field")){
if(typeof data191.field !== "string"){
const err351 = {instancePath:instancePath+"/notes/" + i18+"/field",schemaPath:"#/definitions/problem/properties/field/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err351];
}
else {
vErrors.push(err351);
}
errors++;
}
}
if(data191.count !== undefined && func0.call(data191, "count")){
let data199 = data191.count;
if(!(((typeof data199 == "number") && (!(data199 % 1) && !isNaN(data199))) && (isFinite(data199)))){
const err352 = {instancePath:instancePath+"/notes/" + i18+"/count",schemaPath:"#/definitions/problem/properties/count/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err352];
}
else {
vErrors.push(err352);
}
errors++;
}
if((typeof data199 == "number") && (isFinite(data199))){
if(data199 < 0 || isNaN(data199)){
const err353 = {instancePath:instancePath+"/notes/" + i18+"/count",schemaPath:"#/definitions/problem/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err353];
}
else {
vErrors.push(err353);
}
errors++;
}
}
}
if(data191.rows !== undefined && func0.call(data191, "rows")){
let data200 = data191.rows;
if(Array.isArray(data200)){
const len19 = data200.length;
for(let i19=0; i19<len19; i19++){
let data201 = data200[i19];
if(data201 && typeof data201 == "object" && !Array.isArray(data201)){
if((data201.file === undefined) || (!(func0.call(data201, "file")))){
const err354 = {instancePath:instancePath+"/notes/" + i18+"/rows/" + i19,schemaPath:"#/definitions/problem/properties/rows/items/required",keyword:"required",params:{missingProperty: "file"}};
if(vErrors === null){
vErrors = [err354];
}
else {
vErrors.push(err354);
}
errors++;
}
if((data201.line === undefined) || (!(func0.call(data201, "line")))){
const err355 = {instancePath:instancePath+"/notes/" + i18+"/rows/" + i19,schemaPath:"#/definitions/problem/properties/rows/items/required",keyword:"required",params:{missingProperty: "line"}};
if(vErrors === null){
vErrors = [err355];
}
else {
vErrors.push(err355);
}
errors++;
}
if(data201.file !== undefined && func0.call(data201, "file")){
if(typeof data201.file !== "string"){
const err356 = {instancePath:instancePath+"/notes/" + i18+"/rows/" + i19+"/file",schemaPath:"#/definitions/problem/properties/rows/items/properties/file/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err356];
}
else {
vErrors.push(err356);
}
errors++;
}
}
if(data201.line !== undefined && func0.call(data201, "line")){
let data203 = data201.line;
if(!(((typeof data203 == "number") && (!(data203 % 1) && !isNaN(data203))) && (isFinite(data203)))){
const err357 = {instancePath:instancePath+"/notes/" + i18+"/rows/" + i19+"/line",schemaPath:"#/definitions/problem/properties/rows/items/properties/line/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err357];
}
else {
vErrors.push(err357);
}
errors++;
}
if((typeof data203 == "number") && (isFinite(data203))){
if(data203 < 1 || isNaN(data203)){
const err358 = {instancePath:instancePath+"/notes/" + i18+"/rows/" + i19+"/line",schemaPath:"#/definitions/problem/properties/rows/items/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err358];
}
else {
vErrors.push(err358);
}
errors++;
}
}
}
}
else {
const err359 = {instancePath:instancePath+"/notes/" + i18+"/rows/" + i19,schemaPath:"#/definitions/problem/properties/rows/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err359];
}
else {
vErrors.push(err359);
}
errors++;
}
}
}
else {
const err360 = {instancePath:instancePath+"/notes/" + i18+"/rows",schemaPath:"#/definitions/problem/properties/rows/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err360];
}
else {
vErrors.push(err360);
}
errors++;
}
}
}
else {
const err361 = {instancePath:instancePath+"/notes/" + i18,schemaPath:"#/definitions/problem/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err361];
}
else {
vErrors.push(err361);
}
errors++;
}
}
}
else {
const err362 = {instancePath:instancePath+"/notes",schemaPath:"#/properties/notes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err362];
}
else {
vErrors.push(err362);
}
errors++;
}
}
}
else {
const err363 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err363];
}
else {
vErrors.push(err363);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}
