// @ts-nocheck
/* Written from schemas/report.schema.json by `npm run update`; do not edit. */
import * as checks from '../../formats.ts';

const formats = { date: checks.isCalendarDate, moment: checks.isMoment };

export const guard = validate10;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","title":"Report","type":"object","required":["format","formatVersion","tool","title","period","asOf","model","settings","groups","scores","data","notes"],"properties":{"format":{"const":"spacesea-report","type":"string"},"formatVersion":{"type":"string","pattern":"^1\\."},"tool":{"type":"object","required":["name","version"],"properties":{"name":{"type":"string"},"version":{"type":"string"}}},"title":{"type":"string"},"period":{"type":"object","required":["id","label","from","to"],"properties":{"id":{"type":"string"},"label":{"type":"string"},"from":{"type":"string"},"to":{"type":"string"}}},"previousPeriod":{"type":"object","required":["id","label","from","to"],"properties":{"id":{"type":"string"},"label":{"type":"string"},"from":{"type":"string"},"to":{"type":"string"}}},"asOf":{"type":"string"},"model":{"type":"object","required":["id","sha256","target","config"],"properties":{"id":{"type":"string"},"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"},"target":{"type":"number"},"config":{"type":"object"}}},"uncertainty":{"type":"object","required":["level","draws","seed","correction"],"properties":{"level":{"type":"number","exclusiveMinimum":0,"exclusiveMaximum":1},"draws":{"type":"integer","minimum":1},"seed":{"type":"integer","minimum":0},"correction":{"type":"string","enum":["holm","none"]}}},"settings":{"type":"object","required":["by","where","set"],"properties":{"by":{"type":"array","items":{"type":"string"}},"where":{"type":"array","items":{"type":"string"}},"weights":{"type":"string"},"set":{"type":"array","items":{"type":"string"}}}},"groups":{"type":"array","items":{"$ref":"#/definitions/group"}},"scores":{"type":"array","items":{"$ref":"#/definitions/score"}},"next":{"type":"array","items":{"$ref":"#/definitions/next"}},"people":{"type":"array","items":{"$ref":"#/definitions/members"}},"trend":{"type":"array","items":{"$ref":"#/definitions/point"}},"spreads":{"type":"array","items":{"$ref":"#/definitions/spread"}},"data":{"type":"object","required":["read","used","filtered","rejected","files","problems"],"properties":{"read":{"type":"integer","minimum":0},"used":{"type":"integer","minimum":0},"filtered":{"type":"integer","minimum":0},"rejected":{"type":"integer","minimum":0},"files":{"type":"array","items":{"$ref":"#/definitions/file"}},"problems":{"type":"array","items":{"$ref":"#/definitions/problem"}}}},"notes":{"type":"array","items":{"$ref":"#/definitions/problem"}}},"definitions":{"score":{"type":"object","required":["group","level","id","label","weight","status"],"properties":{"group":{"type":"string"},"level":{"type":"string","enum":["overall","dimension","metric"]},"id":{"type":"string"},"parent":{"type":"string"},"label":{"type":"string"},"weight":{"type":"number","minimum":0,"maximum":1},"status":{"type":"string","enum":["scored","informational","tooFew","noData","noPopulation","notApplicable","lowCoverage","suppressed","error"]},"reason":{"type":"string"},"score":{"type":"number","minimum":0,"maximum":100},"scoreLow":{"type":"number","minimum":0,"maximum":100},"scoreHigh":{"type":"number","minimum":0,"maximum":100},"against":{"type":"string","enum":["onTarget","borderline","below"]},"coverage":{"type":"number","minimum":0,"maximum":1},"value":{"type":"number"},"valueLow":{"type":"number"},"valueHigh":{"type":"number"},"method":{"type":"string","enum":["wilson","garwood","gamma","t","orderStatistics","kaplanMeier","linearisation","multinomial","normal","jackknife"]},"unit":{"type":"string"},"n":{"type":"integer","minimum":0},"people":{"type":"integer","minimum":0},"previous":{"type":"number"},"change":{"type":"number"},"changeLow":{"type":"number"},"changeHigh":{"type":"number"},"p":{"type":"number","minimum":0,"maximum":1},"verdict":{"type":"string","enum":["clearRise","clearFall","noise"]},"effect":{"type":"string","enum":["better","worse","same"]},"changeReason":{"type":"string"},"goal":{"type":"object","required":[],"properties":{"min":{"type":"number"},"max":{"type":"number"},"below":{"type":"number"}}},"funnel":{"type":"object","required":["inPeriod","matched","leftOut"],"properties":{"inPeriod":{"type":"integer","minimum":0},"matched":{"type":"integer","minimum":0},"leftOut":{"type":"object","additionalProperties":{"type":"integer","minimum":0}},"open":{"type":"integer","minimum":0},"overdue":{"type":"integer","minimum":0},"exposure":{"type":"number"}}}},"allOf":[{"if":{"properties":{"status":{"const":"suppressed"}}},"then":{"properties":{"score":false,"value":false,"n":false,"people":false,"funnel":false,"coverage":false,"scoreLow":false,"scoreHigh":false,"against":false,"valueLow":false,"valueHigh":false,"method":false,"previous":false,"change":false,"changeLow":false,"changeHigh":false,"p":false,"verdict":false,"effect":false},"required":["reason"]}},{"if":{"properties":{"status":{"const":"scored"}}},"then":{"required":["score"]},"else":{"properties":{"score":false,"scoreLow":false,"scoreHigh":false,"against":false}}},{"if":{"properties":{"status":{"enum":["scored","informational"]}}},"then":{},"else":{"required":["reason"]}}],"title":"ScoreRow"},"group":{"type":"object","required":["id","label","suppressed"],"properties":{"id":{"type":"string"},"by":{"type":"string"},"label":{"type":"string"},"merged":{"type":"array","items":{"type":"string"}},"people":{"type":"integer","minimum":0},"suppressed":{"type":"boolean"},"reason":{"type":"string"},"shownIn":{"type":"string"}},"allOf":[{"if":{"properties":{"suppressed":{"const":true}}},"then":{"properties":{"people":false},"required":["reason"]}}],"title":"GroupRow"},"file":{"type":"object","required":["file","source","kind","sha256","bytes","read","used","filtered","rejected","fields","unused"],"properties":{"file":{"type":"string"},"source":{"type":"string"},"kind":{"type":"string","enum":["deal","activity","survey","person"]},"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"},"bytes":{"type":"integer","minimum":0},"read":{"type":"integer","minimum":0},"used":{"type":"integer","minimum":0},"filtered":{"type":"object","additionalProperties":{"type":"integer","minimum":0}},"rejected":{"type":"integer","minimum":0},"preset":{"type":"string"},"fields":{"type":"array","items":{"type":"string"}},"unused":{"type":"array","items":{"type":"string"}}},"title":"FileRow"},"problem":{"type":"object","required":["code","severity","message"],"properties":{"code":{"type":"string"},"severity":{"type":"string","enum":["error","warning","notice"]},"message":{"type":"string"},"hint":{"type":"string"},"file":{"type":"string"},"line":{"type":"integer","minimum":0},"field":{"type":"string"},"count":{"type":"integer","minimum":0},"rows":{"type":"array","items":{"type":"object","required":["file","line"],"properties":{"file":{"type":"string"},"line":{"type":"integer","minimum":1}}}}},"title":"ProblemRow"},"next":{"type":"object","required":["id","question","reason","command"],"properties":{"id":{"type":"string"},"question":{"type":"string"},"reason":{"type":"string"},"command":{"type":"string"}},"title":"NextRow"},"members":{"type":"object","required":["group","both","joined","left"],"properties":{"group":{"type":"string"},"both":{"type":"integer","minimum":0},"joined":{"type":"integer","minimum":0},"left":{"type":"integer","minimum":0},"without":{"type":"array","items":{"type":"object","required":["level","id","change"],"properties":{"level":{"type":"string","enum":["overall","dimension"]},"id":{"type":"string"},"change":{"type":"number"}}}}},"title":"MembersRow"},"point":{"type":"object","required":["group","level","id","period"],"properties":{"group":{"type":"string"},"level":{"type":"string","enum":["overall","dimension","metric"]},"id":{"type":"string"},"parent":{"type":"string"},"period":{"type":"string"},"score":{"type":"number"},"value":{"type":"number"}},"title":"PointRow"},"spread":{"type":"object","required":["group","level","id","bounds"],"properties":{"group":{"type":"string"},"level":{"type":"string","enum":["overall","dimension","metric"]},"id":{"type":"string"},"parent":{"type":"string"},"bounds":{"type":"array","items":{"type":["number","null"]}}},"title":"SpreadRow"}}};
const schema12 = {"type":"object","required":["id","label","suppressed"],"properties":{"id":{"type":"string"},"by":{"type":"string"},"label":{"type":"string"},"merged":{"type":"array","items":{"type":"string"}},"people":{"type":"integer","minimum":0},"suppressed":{"type":"boolean"},"reason":{"type":"string"},"shownIn":{"type":"string"}},"allOf":[{"if":{"properties":{"suppressed":{"const":true}}},"then":{"properties":{"people":false},"required":["reason"]}}],"title":"GroupRow"};
const schema13 = {"type":"object","required":["group","level","id","label","weight","status"],"properties":{"group":{"type":"string"},"level":{"type":"string","enum":["overall","dimension","metric"]},"id":{"type":"string"},"parent":{"type":"string"},"label":{"type":"string"},"weight":{"type":"number","minimum":0,"maximum":1},"status":{"type":"string","enum":["scored","informational","tooFew","noData","noPopulation","notApplicable","lowCoverage","suppressed","error"]},"reason":{"type":"string"},"score":{"type":"number","minimum":0,"maximum":100},"scoreLow":{"type":"number","minimum":0,"maximum":100},"scoreHigh":{"type":"number","minimum":0,"maximum":100},"against":{"type":"string","enum":["onTarget","borderline","below"]},"coverage":{"type":"number","minimum":0,"maximum":1},"value":{"type":"number"},"valueLow":{"type":"number"},"valueHigh":{"type":"number"},"method":{"type":"string","enum":["wilson","garwood","gamma","t","orderStatistics","kaplanMeier","linearisation","multinomial","normal","jackknife"]},"unit":{"type":"string"},"n":{"type":"integer","minimum":0},"people":{"type":"integer","minimum":0},"previous":{"type":"number"},"change":{"type":"number"},"changeLow":{"type":"number"},"changeHigh":{"type":"number"},"p":{"type":"number","minimum":0,"maximum":1},"verdict":{"type":"string","enum":["clearRise","clearFall","noise"]},"effect":{"type":"string","enum":["better","worse","same"]},"changeReason":{"type":"string"},"goal":{"type":"object","required":[],"properties":{"min":{"type":"number"},"max":{"type":"number"},"below":{"type":"number"}}},"funnel":{"type":"object","required":["inPeriod","matched","leftOut"],"properties":{"inPeriod":{"type":"integer","minimum":0},"matched":{"type":"integer","minimum":0},"leftOut":{"type":"object","additionalProperties":{"type":"integer","minimum":0}},"open":{"type":"integer","minimum":0},"overdue":{"type":"integer","minimum":0},"exposure":{"type":"number"}}}},"allOf":[{"if":{"properties":{"status":{"const":"suppressed"}}},"then":{"properties":{"score":false,"value":false,"n":false,"people":false,"funnel":false,"coverage":false,"scoreLow":false,"scoreHigh":false,"against":false,"valueLow":false,"valueHigh":false,"method":false,"previous":false,"change":false,"changeLow":false,"changeHigh":false,"p":false,"verdict":false,"effect":false},"required":["reason"]}},{"if":{"properties":{"status":{"const":"scored"}}},"then":{"required":["score"]},"else":{"properties":{"score":false,"scoreLow":false,"scoreHigh":false,"against":false}}},{"if":{"properties":{"status":{"enum":["scored","informational"]}}},"then":{},"else":{"required":["reason"]}}],"title":"ScoreRow"};
const schema14 = {"type":"object","required":["id","question","reason","command"],"properties":{"id":{"type":"string"},"question":{"type":"string"},"reason":{"type":"string"},"command":{"type":"string"}},"title":"NextRow"};
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
}
else {
const err75 = {instancePath:instancePath+"/settings",schemaPath:"#/properties/settings/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data.groups !== undefined && func0.call(data, "groups")){
let data35 = data.groups;
if(Array.isArray(data35)){
const len3 = data35.length;
for(let i3=0; i3<len3; i3++){
let data36 = data35[i3];
const _errs77 = errors;
let valid17 = true;
const _errs78 = errors;
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
if(data36.suppressed !== undefined && func0.call(data36, "suppressed")){
if(true !== data36.suppressed){
const err76 = {};
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
var _valid0 = _errs78 === errors;
errors = _errs77;
if(vErrors !== null){
if(_errs77){
vErrors.length = _errs77;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs80 = errors;
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
if((data36.reason === undefined) || (!(func0.call(data36, "reason")))){
const err77 = {instancePath:instancePath+"/groups/" + i3,schemaPath:"#/definitions/group/allOf/0/then/required",keyword:"required",params:{missingProperty: "reason"}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if(data36.people !== undefined && func0.call(data36, "people")){
const err78 = {instancePath:instancePath+"/groups/" + i3+"/people",schemaPath:"#/definitions/group/allOf/0/then/properties/people/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
var _valid0 = _errs80 === errors;
valid17 = _valid0;
}
if(!valid17){
const err79 = {instancePath:instancePath+"/groups/" + i3,schemaPath:"#/definitions/group/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
if((data36.id === undefined) || (!(func0.call(data36, "id")))){
const err80 = {instancePath:instancePath+"/groups/" + i3,schemaPath:"#/definitions/group/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
if((data36.label === undefined) || (!(func0.call(data36, "label")))){
const err81 = {instancePath:instancePath+"/groups/" + i3,schemaPath:"#/definitions/group/required",keyword:"required",params:{missingProperty: "label"}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
if((data36.suppressed === undefined) || (!(func0.call(data36, "suppressed")))){
const err82 = {instancePath:instancePath+"/groups/" + i3,schemaPath:"#/definitions/group/required",keyword:"required",params:{missingProperty: "suppressed"}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
if(data36.id !== undefined && func0.call(data36, "id")){
if(typeof data36.id !== "string"){
const err83 = {instancePath:instancePath+"/groups/" + i3+"/id",schemaPath:"#/definitions/group/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data36.by !== undefined && func0.call(data36, "by")){
if(typeof data36.by !== "string"){
const err84 = {instancePath:instancePath+"/groups/" + i3+"/by",schemaPath:"#/definitions/group/properties/by/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data36.label !== undefined && func0.call(data36, "label")){
if(typeof data36.label !== "string"){
const err85 = {instancePath:instancePath+"/groups/" + i3+"/label",schemaPath:"#/definitions/group/properties/label/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data36.merged !== undefined && func0.call(data36, "merged")){
let data42 = data36.merged;
if(Array.isArray(data42)){
const len4 = data42.length;
for(let i4=0; i4<len4; i4++){
if(typeof data42[i4] !== "string"){
const err86 = {instancePath:instancePath+"/groups/" + i3+"/merged/" + i4,schemaPath:"#/definitions/group/properties/merged/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
}
else {
const err87 = {instancePath:instancePath+"/groups/" + i3+"/merged",schemaPath:"#/definitions/group/properties/merged/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data36.people !== undefined && func0.call(data36, "people")){
let data44 = data36.people;
if(!(((typeof data44 == "number") && (!(data44 % 1) && !isNaN(data44))) && (isFinite(data44)))){
const err88 = {instancePath:instancePath+"/groups/" + i3+"/people",schemaPath:"#/definitions/group/properties/people/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
if((typeof data44 == "number") && (isFinite(data44))){
if(data44 < 0 || isNaN(data44)){
const err89 = {instancePath:instancePath+"/groups/" + i3+"/people",schemaPath:"#/definitions/group/properties/people/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
}
if(data36.suppressed !== undefined && func0.call(data36, "suppressed")){
if(typeof data36.suppressed !== "boolean"){
const err90 = {instancePath:instancePath+"/groups/" + i3+"/suppressed",schemaPath:"#/definitions/group/properties/suppressed/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data36.reason !== undefined && func0.call(data36, "reason")){
if(typeof data36.reason !== "string"){
const err91 = {instancePath:instancePath+"/groups/" + i3+"/reason",schemaPath:"#/definitions/group/properties/reason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data36.shownIn !== undefined && func0.call(data36, "shownIn")){
if(typeof data36.shownIn !== "string"){
const err92 = {instancePath:instancePath+"/groups/" + i3+"/shownIn",schemaPath:"#/definitions/group/properties/shownIn/type",keyword:"type",params:{type: "string"}};
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
const err93 = {instancePath:instancePath+"/groups/" + i3,schemaPath:"#/definitions/group/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
}
else {
const err94 = {instancePath:instancePath+"/groups",schemaPath:"#/properties/groups/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data.scores !== undefined && func0.call(data, "scores")){
let data48 = data.scores;
if(Array.isArray(data48)){
const len5 = data48.length;
for(let i5=0; i5<len5; i5++){
let data49 = data48[i5];
const _errs105 = errors;
let valid27 = true;
const _errs106 = errors;
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
if(data49.status !== undefined && func0.call(data49, "status")){
if("suppressed" !== data49.status){
const err95 = {};
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
var _valid1 = _errs106 === errors;
errors = _errs105;
if(vErrors !== null){
if(_errs105){
vErrors.length = _errs105;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs108 = errors;
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
if((data49.reason === undefined) || (!(func0.call(data49, "reason")))){
const err96 = {instancePath:instancePath+"/scores/" + i5,schemaPath:"#/definitions/score/allOf/0/then/required",keyword:"required",params:{missingProperty: "reason"}};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
if(data49.score !== undefined && func0.call(data49, "score")){
const err97 = {instancePath:instancePath+"/scores/" + i5+"/score",schemaPath:"#/definitions/score/allOf/0/then/properties/score/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
if(data49.value !== undefined && func0.call(data49, "value")){
const err98 = {instancePath:instancePath+"/scores/" + i5+"/value",schemaPath:"#/definitions/score/allOf/0/then/properties/value/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
if(data49.n !== undefined && func0.call(data49, "n")){
const err99 = {instancePath:instancePath+"/scores/" + i5+"/n",schemaPath:"#/definitions/score/allOf/0/then/properties/n/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
if(data49.people !== undefined && func0.call(data49, "people")){
const err100 = {instancePath:instancePath+"/scores/" + i5+"/people",schemaPath:"#/definitions/score/allOf/0/then/properties/people/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
if(data49.funnel !== undefined && func0.call(data49, "funnel")){
const err101 = {instancePath:instancePath+"/scores/" + i5+"/funnel",schemaPath:"#/definitions/score/allOf/0/then/properties/funnel/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
if(data49.coverage !== undefined && func0.call(data49, "coverage")){
const err102 = {instancePath:instancePath+"/scores/" + i5+"/coverage",schemaPath:"#/definitions/score/allOf/0/then/properties/coverage/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
if(data49.scoreLow !== undefined && func0.call(data49, "scoreLow")){
const err103 = {instancePath:instancePath+"/scores/" + i5+"/scoreLow",schemaPath:"#/definitions/score/allOf/0/then/properties/scoreLow/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
if(data49.scoreHigh !== undefined && func0.call(data49, "scoreHigh")){
const err104 = {instancePath:instancePath+"/scores/" + i5+"/scoreHigh",schemaPath:"#/definitions/score/allOf/0/then/properties/scoreHigh/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
if(data49.against !== undefined && func0.call(data49, "against")){
const err105 = {instancePath:instancePath+"/scores/" + i5+"/against",schemaPath:"#/definitions/score/allOf/0/then/properties/against/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
if(data49.valueLow !== undefined && func0.call(data49, "valueLow")){
const err106 = {instancePath:instancePath+"/scores/" + i5+"/valueLow",schemaPath:"#/definitions/score/allOf/0/then/properties/valueLow/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
if(data49.valueHigh !== undefined && func0.call(data49, "valueHigh")){
const err107 = {instancePath:instancePath+"/scores/" + i5+"/valueHigh",schemaPath:"#/definitions/score/allOf/0/then/properties/valueHigh/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
if(data49.method !== undefined && func0.call(data49, "method")){
const err108 = {instancePath:instancePath+"/scores/" + i5+"/method",schemaPath:"#/definitions/score/allOf/0/then/properties/method/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
if(data49.previous !== undefined && func0.call(data49, "previous")){
const err109 = {instancePath:instancePath+"/scores/" + i5+"/previous",schemaPath:"#/definitions/score/allOf/0/then/properties/previous/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
if(data49.change !== undefined && func0.call(data49, "change")){
const err110 = {instancePath:instancePath+"/scores/" + i5+"/change",schemaPath:"#/definitions/score/allOf/0/then/properties/change/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
if(data49.changeLow !== undefined && func0.call(data49, "changeLow")){
const err111 = {instancePath:instancePath+"/scores/" + i5+"/changeLow",schemaPath:"#/definitions/score/allOf/0/then/properties/changeLow/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
if(data49.changeHigh !== undefined && func0.call(data49, "changeHigh")){
const err112 = {instancePath:instancePath+"/scores/" + i5+"/changeHigh",schemaPath:"#/definitions/score/allOf/0/then/properties/changeHigh/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
if(data49.p !== undefined && func0.call(data49, "p")){
const err113 = {instancePath:instancePath+"/scores/" + i5+"/p",schemaPath:"#/definitions/score/allOf/0/then/properties/p/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
if(data49.verdict !== undefined && func0.call(data49, "verdict")){
const err114 = {instancePath:instancePath+"/scores/" + i5+"/verdict",schemaPath:"#/definitions/score/allOf/0/then/properties/verdict/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
if(data49.effect !== undefined && func0.call(data49, "effect")){
const err115 = {instancePath:instancePath+"/scores/" + i5+"/effect",schemaPath:"#/definitions/score/allOf/0/then/properties/effect/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
var _valid1 = _errs108 === errors;
valid27 = _valid1;
}
if(!valid27){
const err116 = {instancePath:instancePath+"/scores/" + i5,schemaPath:"#/definitions/score/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
const _errs110 = errors;
let valid30 = true;
const _errs111 = errors;
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
if(data49.status !== undefined && func0.call(data49, "status")){
if("scored" !== data49.status){
const err117 = {};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
}
var _valid2 = _errs111 === errors;
errors = _errs110;
if(vErrors !== null){
if(_errs110){
vErrors.length = _errs110;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid2){
const _errs113 = errors;
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
if((data49.score === undefined) || (!(func0.call(data49, "score")))){
const err118 = {instancePath:instancePath+"/scores/" + i5,schemaPath:"#/definitions/score/allOf/1/then/required",keyword:"required",params:{missingProperty: "score"}};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
var _valid2 = _errs113 === errors;
valid30 = _valid2;
ifClause0 = "then";
}
else {
const _errs114 = errors;
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
if(data49.score !== undefined && func0.call(data49, "score")){
const err119 = {instancePath:instancePath+"/scores/" + i5+"/score",schemaPath:"#/definitions/score/allOf/1/else/properties/score/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
if(data49.scoreLow !== undefined && func0.call(data49, "scoreLow")){
const err120 = {instancePath:instancePath+"/scores/" + i5+"/scoreLow",schemaPath:"#/definitions/score/allOf/1/else/properties/scoreLow/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
if(data49.scoreHigh !== undefined && func0.call(data49, "scoreHigh")){
const err121 = {instancePath:instancePath+"/scores/" + i5+"/scoreHigh",schemaPath:"#/definitions/score/allOf/1/else/properties/scoreHigh/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
if(data49.against !== undefined && func0.call(data49, "against")){
const err122 = {instancePath:instancePath+"/scores/" + i5+"/against",schemaPath:"#/definitions/score/allOf/1/else/properties/against/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
var _valid2 = _errs114 === errors;
valid30 = _valid2;
ifClause0 = "else";
}
if(!valid30){
const err123 = {instancePath:instancePath+"/scores/" + i5,schemaPath:"#/definitions/score/allOf/1/if",keyword:"if",params:{failingKeyword: ifClause0}};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
const _errs116 = errors;
let valid33 = true;
const _errs117 = errors;
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
if(data49.status !== undefined && func0.call(data49, "status")){
let data75 = data49.status;
if(!((data75 === "scored") || (data75 === "informational"))){
const err124 = {};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
}
var _valid3 = _errs117 === errors;
errors = _errs116;
if(vErrors !== null){
if(_errs116){
vErrors.length = _errs116;
}
else {
vErrors = null;
}
}
if(!_valid3){
const _errs119 = errors;
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
if((data49.reason === undefined) || (!(func0.call(data49, "reason")))){
const err125 = {instancePath:instancePath+"/scores/" + i5,schemaPath:"#/definitions/score/allOf/2/else/required",keyword:"required",params:{missingProperty: "reason"}};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
var _valid3 = _errs119 === errors;
valid33 = _valid3;
}
if(!valid33){
const err126 = {instancePath:instancePath+"/scores/" + i5,schemaPath:"#/definitions/score/allOf/2/if",keyword:"if",params:{failingKeyword: "else"}};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
if((data49.group === undefined) || (!(func0.call(data49, "group")))){
const err127 = {instancePath:instancePath+"/scores/" + i5,schemaPath:"#/definitions/score/required",keyword:"required",params:{missingProperty: "group"}};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
if((data49.level === undefined) || (!(func0.call(data49, "level")))){
const err128 = {instancePath:instancePath+"/scores/" + i5,schemaPath:"#/definitions/score/required",keyword:"required",params:{missingProperty: "level"}};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
if((data49.id === undefined) || (!(func0.call(data49, "id")))){
const err129 = {instancePath:instancePath+"/scores/" + i5,schemaPath:"#/definitions/score/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
if((data49.label === undefined) || (!(func0.call(data49, "label")))){
const err130 = {instancePath:instancePath+"/scores/" + i5,schemaPath:"#/definitions/score/required",keyword:"required",params:{missingProperty: "label"}};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
if((data49.weight === undefined) || (!(func0.call(data49, "weight")))){
const err131 = {instancePath:instancePath+"/scores/" + i5,schemaPath:"#/definitions/score/required",keyword:"required",params:{missingProperty: "weight"}};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
if((data49.status === undefined) || (!(func0.call(data49, "status")))){
const err132 = {instancePath:instancePath+"/scores/" + i5,schemaPath:"#/definitions/score/required",keyword:"required",params:{missingProperty: "status"}};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
if(data49.group !== undefined && func0.call(data49, "group")){
if(typeof data49.group !== "string"){
const err133 = {instancePath:instancePath+"/scores/" + i5+"/group",schemaPath:"#/definitions/score/properties/group/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
if(data49.level !== undefined && func0.call(data49, "level")){
let data77 = data49.level;
if(typeof data77 !== "string"){
const err134 = {instancePath:instancePath+"/scores/" + i5+"/level",schemaPath:"#/definitions/score/properties/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
if(!(((data77 === "overall") || (data77 === "dimension")) || (data77 === "metric"))){
const err135 = {instancePath:instancePath+"/scores/" + i5+"/level",schemaPath:"#/definitions/score/properties/level/enum",keyword:"enum",params:{allowedValues: schema13.properties.level.enum}};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
if(data49.id !== undefined && func0.call(data49, "id")){
if(typeof data49.id !== "string"){
const err136 = {instancePath:instancePath+"/scores/" + i5+"/id",schemaPath:"#/definitions/score/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
if(data49.parent !== undefined && func0.call(data49, "parent")){
if(typeof data49.parent !== "string"){
const err137 = {instancePath:instancePath+"/scores/" + i5+"/parent",schemaPath:"#/definitions/score/properties/parent/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
if(data49.label !== undefined && func0.call(data49, "label")){
if(typeof data49.label !== "string"){
const err138 = {instancePath:instancePath+"/scores/" + i5+"/label",schemaPath:"#/definitions/score/properties/label/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
if(data49.weight !== undefined && func0.call(data49, "weight")){
let data81 = data49.weight;
if((typeof data81 == "number") && (isFinite(data81))){
if(data81 > 1 || isNaN(data81)){
const err139 = {instancePath:instancePath+"/scores/" + i5+"/weight",schemaPath:"#/definitions/score/properties/weight/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
if(data81 < 0 || isNaN(data81)){
const err140 = {instancePath:instancePath+"/scores/" + i5+"/weight",schemaPath:"#/definitions/score/properties/weight/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
const err141 = {instancePath:instancePath+"/scores/" + i5+"/weight",schemaPath:"#/definitions/score/properties/weight/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
if(data49.status !== undefined && func0.call(data49, "status")){
let data82 = data49.status;
if(typeof data82 !== "string"){
const err142 = {instancePath:instancePath+"/scores/" + i5+"/status",schemaPath:"#/definitions/score/properties/status/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
if(!(((((((((data82 === "scored") || (data82 === "informational")) || (data82 === "tooFew")) || (data82 === "noData")) || (data82 === "noPopulation")) || (data82 === "notApplicable")) || (data82 === "lowCoverage")) || (data82 === "suppressed")) || (data82 === "error"))){
const err143 = {instancePath:instancePath+"/scores/" + i5+"/status",schemaPath:"#/definitions/score/properties/status/enum",keyword:"enum",params:{allowedValues: schema13.properties.status.enum}};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
if(data49.reason !== undefined && func0.call(data49, "reason")){
if(typeof data49.reason !== "string"){
const err144 = {instancePath:instancePath+"/scores/" + i5+"/reason",schemaPath:"#/definitions/score/properties/reason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
if(data49.score !== undefined && func0.call(data49, "score")){
let data84 = data49.score;
if((typeof data84 == "number") && (isFinite(data84))){
if(data84 > 100 || isNaN(data84)){
const err145 = {instancePath:instancePath+"/scores/" + i5+"/score",schemaPath:"#/definitions/score/properties/score/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
if(data84 < 0 || isNaN(data84)){
const err146 = {instancePath:instancePath+"/scores/" + i5+"/score",schemaPath:"#/definitions/score/properties/score/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
else {
const err147 = {instancePath:instancePath+"/scores/" + i5+"/score",schemaPath:"#/definitions/score/properties/score/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
if(data49.scoreLow !== undefined && func0.call(data49, "scoreLow")){
let data85 = data49.scoreLow;
if((typeof data85 == "number") && (isFinite(data85))){
if(data85 > 100 || isNaN(data85)){
const err148 = {instancePath:instancePath+"/scores/" + i5+"/scoreLow",schemaPath:"#/definitions/score/properties/scoreLow/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
if(data85 < 0 || isNaN(data85)){
const err149 = {instancePath:instancePath+"/scores/" + i5+"/scoreLow",schemaPath:"#/definitions/score/properties/scoreLow/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
else {
const err150 = {instancePath:instancePath+"/scores/" + i5+"/scoreLow",schemaPath:"#/definitions/score/properties/scoreLow/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
if(data49.scoreHigh !== undefined && func0.call(data49, "scoreHigh")){
let data86 = data49.scoreHigh;
if((typeof data86 == "number") && (isFinite(data86))){
if(data86 > 100 || isNaN(data86)){
const err151 = {instancePath:instancePath+"/scores/" + i5+"/scoreHigh",schemaPath:"#/definitions/score/properties/scoreHigh/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
if(data86 < 0 || isNaN(data86)){
const err152 = {instancePath:instancePath+"/scores/" + i5+"/scoreHigh",schemaPath:"#/definitions/score/properties/scoreHigh/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
else {
const err153 = {instancePath:instancePath+"/scores/" + i5+"/scoreHigh",schemaPath:"#/definitions/score/properties/scoreHigh/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
if(data49.against !== undefined && func0.call(data49, "against")){
let data87 = data49.against;
if(typeof data87 !== "string"){
const err154 = {instancePath:instancePath+"/scores/" + i5+"/against",schemaPath:"#/definitions/score/properties/against/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
if(!(((data87 === "onTarget") || (data87 === "borderline")) || (data87 === "below"))){
const err155 = {instancePath:instancePath+"/scores/" + i5+"/against",schemaPath:"#/definitions/score/properties/against/enum",keyword:"enum",params:{allowedValues: schema13.properties.against.enum}};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
if(data49.coverage !== undefined && func0.call(data49, "coverage")){
let data88 = data49.coverage;
if((typeof data88 == "number") && (isFinite(data88))){
if(data88 > 1 || isNaN(data88)){
const err156 = {instancePath:instancePath+"/scores/" + i5+"/coverage",schemaPath:"#/definitions/score/properties/coverage/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
if(data88 < 0 || isNaN(data88)){
const err157 = {instancePath:instancePath+"/scores/" + i5+"/coverage",schemaPath:"#/definitions/score/properties/coverage/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
else {
const err158 = {instancePath:instancePath+"/scores/" + i5+"/coverage",schemaPath:"#/definitions/score/properties/coverage/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
if(data49.value !== undefined && func0.call(data49, "value")){
let data89 = data49.value;
if(!((typeof data89 == "number") && (isFinite(data89)))){
const err159 = {instancePath:instancePath+"/scores/" + i5+"/value",schemaPath:"#/definitions/score/properties/value/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
if(data49.valueLow !== undefined && func0.call(data49, "valueLow")){
let data90 = data49.valueLow;
if(!((typeof data90 == "number") && (isFinite(data90)))){
const err160 = {instancePath:instancePath+"/scores/" + i5+"/valueLow",schemaPath:"#/definitions/score/properties/valueLow/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
if(data49.valueHigh !== undefined && func0.call(data49, "valueHigh")){
let data91 = data49.valueHigh;
if(!((typeof data91 == "number") && (isFinite(data91)))){
const err161 = {instancePath:instancePath+"/scores/" + i5+"/valueHigh",schemaPath:"#/definitions/score/properties/valueHigh/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
if(data49.method !== undefined && func0.call(data49, "method")){
let data92 = data49.method;
if(typeof data92 !== "string"){
const err162 = {instancePath:instancePath+"/scores/" + i5+"/method",schemaPath:"#/definitions/score/properties/method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
if(!((((((((((data92 === "wilson") || (data92 === "garwood")) || (data92 === "gamma")) || (data92 === "t")) || (data92 === "orderStatistics")) || (data92 === "kaplanMeier")) || (data92 === "linearisation")) || (data92 === "multinomial")) || (data92 === "normal")) || (data92 === "jackknife"))){
const err163 = {instancePath:instancePath+"/scores/" + i5+"/method",schemaPath:"#/definitions/score/properties/method/enum",keyword:"enum",params:{allowedValues: schema13.properties.method.enum}};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
if(data49.unit !== undefined && func0.call(data49, "unit")){
if(typeof data49.unit !== "string"){
const err164 = {instancePath:instancePath+"/scores/" + i5+"/unit",schemaPath:"#/definitions/score/properties/unit/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
if(data49.n !== undefined && func0.call(data49, "n")){
let data94 = data49.n;
if(!(((typeof data94 == "number") && (!(data94 % 1) && !isNaN(data94))) && (isFinite(data94)))){
const err165 = {instancePath:instancePath+"/scores/" + i5+"/n",schemaPath:"#/definitions/score/properties/n/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
if((typeof data94 == "number") && (isFinite(data94))){
if(data94 < 0 || isNaN(data94)){
const err166 = {instancePath:instancePath+"/scores/" + i5+"/n",schemaPath:"#/definitions/score/properties/n/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
}
if(data49.people !== undefined && func0.call(data49, "people")){
let data95 = data49.people;
if(!(((typeof data95 == "number") && (!(data95 % 1) && !isNaN(data95))) && (isFinite(data95)))){
const err167 = {instancePath:instancePath+"/scores/" + i5+"/people",schemaPath:"#/definitions/score/properties/people/type",keyword:"type",params:{type: "integer"}};
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
const err168 = {instancePath:instancePath+"/scores/" + i5+"/people",schemaPath:"#/definitions/score/properties/people/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data49.previous !== undefined && func0.call(data49, "previous")){
let data96 = data49.previous;
if(!((typeof data96 == "number") && (isFinite(data96)))){
const err169 = {instancePath:instancePath+"/scores/" + i5+"/previous",schemaPath:"#/definitions/score/properties/previous/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
if(data49.change !== undefined && func0.call(data49, "change")){
let data97 = data49.change;
if(!((typeof data97 == "number") && (isFinite(data97)))){
const err170 = {instancePath:instancePath+"/scores/" + i5+"/change",schemaPath:"#/definitions/score/properties/change/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
if(data49.changeLow !== undefined && func0.call(data49, "changeLow")){
let data98 = data49.changeLow;
if(!((typeof data98 == "number") && (isFinite(data98)))){
const err171 = {instancePath:instancePath+"/scores/" + i5+"/changeLow",schemaPath:"#/definitions/score/properties/changeLow/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
if(data49.changeHigh !== undefined && func0.call(data49, "changeHigh")){
let data99 = data49.changeHigh;
if(!((typeof data99 == "number") && (isFinite(data99)))){
const err172 = {instancePath:instancePath+"/scores/" + i5+"/changeHigh",schemaPath:"#/definitions/score/properties/changeHigh/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
if(data49.p !== undefined && func0.call(data49, "p")){
let data100 = data49.p;
if((typeof data100 == "number") && (isFinite(data100))){
if(data100 > 1 || isNaN(data100)){
const err173 = {instancePath:instancePath+"/scores/" + i5+"/p",schemaPath:"#/definitions/score/properties/p/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
if(data100 < 0 || isNaN(data100)){
const err174 = {instancePath:instancePath+"/scores/" + i5+"/p",schemaPath:"#/definitions/score/properties/p/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
else {
const err175 = {instancePath:instancePath+"/scores/" + i5+"/p",schemaPath:"#/definitions/score/properties/p/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
if(data49.verdict !== undefined && func0.call(data49, "verdict")){
let data101 = data49.verdict;
if(typeof data101 !== "string"){
const err176 = {instancePath:instancePath+"/scores/" + i5+"/verdict",schemaPath:"#/definitions/score/properties/verdict/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
if(!(((data101 === "clearRise") || (data101 === "clearFall")) || (data101 === "noise"))){
const err177 = {instancePath:instancePath+"/scores/" + i5+"/verdict",schemaPath:"#/definitions/score/properties/verdict/enum",keyword:"enum",params:{allowedValues: schema13.properties.verdict.enum}};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
if(data49.effect !== undefined && func0.call(data49, "effect")){
let data102 = data49.effect;
if(typeof data102 !== "string"){
const err178 = {instancePath:instancePath+"/scores/" + i5+"/effect",schemaPath:"#/definitions/score/properties/effect/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
if(!(((data102 === "better") || (data102 === "worse")) || (data102 === "same"))){
const err179 = {instancePath:instancePath+"/scores/" + i5+"/effect",schemaPath:"#/definitions/score/properties/effect/enum",keyword:"enum",params:{allowedValues: schema13.properties.effect.enum}};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
if(data49.changeReason !== undefined && func0.call(data49, "changeReason")){
if(typeof data49.changeReason !== "string"){
const err180 = {instancePath:instancePath+"/scores/" + i5+"/changeReason",schemaPath:"#/definitions/score/properties/changeReason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
if(data49.goal !== undefined && func0.call(data49, "goal")){
let data104 = data49.goal;
if(data104 && typeof data104 == "object" && !Array.isArray(data104)){
if(data104.min !== undefined && func0.call(data104, "min")){
let data105 = data104.min;
if(!((typeof data105 == "number") && (isFinite(data105)))){
const err181 = {instancePath:instancePath+"/scores/" + i5+"/goal/min",schemaPath:"#/definitions/score/properties/goal/properties/min/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
if(data104.max !== undefined && func0.call(data104, "max")){
let data106 = data104.max;
if(!((typeof data106 == "number") && (isFinite(data106)))){
const err182 = {instancePath:instancePath+"/scores/" + i5+"/goal/max",schemaPath:"#/definitions/score/properties/goal/properties/max/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
if(data104.below !== undefined && func0.call(data104, "below")){
let data107 = data104.below;
if(!((typeof data107 == "number") && (isFinite(data107)))){
const err183 = {instancePath:instancePath+"/scores/" + i5+"/goal/below",schemaPath:"#/definitions/score/properties/goal/properties/below/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
}
else {
const err184 = {instancePath:instancePath+"/scores/" + i5+"/goal",schemaPath:"#/definitions/score/properties/goal/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
if(data49.funnel !== undefined && func0.call(data49, "funnel")){
let data108 = data49.funnel;
if(data108 && typeof data108 == "object" && !Array.isArray(data108)){
if((data108.inPeriod === undefined) || (!(func0.call(data108, "inPeriod")))){
const err185 = {instancePath:instancePath+"/scores/" + i5+"/funnel",schemaPath:"#/definitions/score/properties/funnel/required",keyword:"required",params:{missingProperty: "inPeriod"}};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
if((data108.matched === undefined) || (!(func0.call(data108, "matched")))){
const err186 = {instancePath:instancePath+"/scores/" + i5+"/funnel",schemaPath:"#/definitions/score/properties/funnel/required",keyword:"required",params:{missingProperty: "matched"}};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
if((data108.leftOut === undefined) || (!(func0.call(data108, "leftOut")))){
const err187 = {instancePath:instancePath+"/scores/" + i5+"/funnel",schemaPath:"#/definitions/score/properties/funnel/required",keyword:"required",params:{missingProperty: "leftOut"}};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
if(data108.inPeriod !== undefined && func0.call(data108, "inPeriod")){
let data109 = data108.inPeriod;
if(!(((typeof data109 == "number") && (!(data109 % 1) && !isNaN(data109))) && (isFinite(data109)))){
const err188 = {instancePath:instancePath+"/scores/" + i5+"/funnel/inPeriod",schemaPath:"#/definitions/score/properties/funnel/properties/inPeriod/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
if((typeof data109 == "number") && (isFinite(data109))){
if(data109 < 0 || isNaN(data109)){
const err189 = {instancePath:instancePath+"/scores/" + i5+"/funnel/inPeriod",schemaPath:"#/definitions/score/properties/funnel/properties/inPeriod/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
}
if(data108.matched !== undefined && func0.call(data108, "matched")){
let data110 = data108.matched;
if(!(((typeof data110 == "number") && (!(data110 % 1) && !isNaN(data110))) && (isFinite(data110)))){
const err190 = {instancePath:instancePath+"/scores/" + i5+"/funnel/matched",schemaPath:"#/definitions/score/properties/funnel/properties/matched/type",keyword:"type",params:{type: "integer"}};
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
const err191 = {instancePath:instancePath+"/scores/" + i5+"/funnel/matched",schemaPath:"#/definitions/score/properties/funnel/properties/matched/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data108.leftOut !== undefined && func0.call(data108, "leftOut")){
let data111 = data108.leftOut;
if(data111 && typeof data111 == "object" && !Array.isArray(data111)){
for(const key0 of Object.keys(data111)){
let data112 = data111[key0];
if(!(((typeof data112 == "number") && (!(data112 % 1) && !isNaN(data112))) && (isFinite(data112)))){
const err192 = {instancePath:instancePath+"/scores/" + i5+"/funnel/leftOut/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/score/properties/funnel/properties/leftOut/additionalProperties/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
if((typeof data112 == "number") && (isFinite(data112))){
if(data112 < 0 || isNaN(data112)){
const err193 = {instancePath:instancePath+"/scores/" + i5+"/funnel/leftOut/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/score/properties/funnel/properties/leftOut/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
}
else {
const err194 = {instancePath:instancePath+"/scores/" + i5+"/funnel/leftOut",schemaPath:"#/definitions/score/properties/funnel/properties/leftOut/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
}
if(data108.open !== undefined && func0.call(data108, "open")){
let data113 = data108.open;
if(!(((typeof data113 == "number") && (!(data113 % 1) && !isNaN(data113))) && (isFinite(data113)))){
const err195 = {instancePath:instancePath+"/scores/" + i5+"/funnel/open",schemaPath:"#/definitions/score/properties/funnel/properties/open/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
if((typeof data113 == "number") && (isFinite(data113))){
if(data113 < 0 || isNaN(data113)){
const err196 = {instancePath:instancePath+"/scores/" + i5+"/funnel/open",schemaPath:"#/definitions/score/properties/funnel/properties/open/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
}
if(data108.overdue !== undefined && func0.call(data108, "overdue")){
let data114 = data108.overdue;
if(!(((typeof data114 == "number") && (!(data114 % 1) && !isNaN(data114))) && (isFinite(data114)))){
const err197 = {instancePath:instancePath+"/scores/" + i5+"/funnel/overdue",schemaPath:"#/definitions/score/properties/funnel/properties/overdue/type",keyword:"type",params:{type: "integer"}};
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
const err198 = {instancePath:instancePath+"/scores/" + i5+"/funnel/overdue",schemaPath:"#/definitions/score/properties/funnel/properties/overdue/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data108.exposure !== undefined && func0.call(data108, "exposure")){
let data115 = data108.exposure;
if(!((typeof data115 == "number") && (isFinite(data115)))){
const err199 = {instancePath:instancePath+"/scores/" + i5+"/funnel/exposure",schemaPath:"#/definitions/score/properties/funnel/properties/exposure/type",keyword:"type",params:{type: "number"}};
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
const err200 = {instancePath:instancePath+"/scores/" + i5+"/funnel",schemaPath:"#/definitions/score/properties/funnel/type",keyword:"type",params:{type: "object"}};
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
const err201 = {instancePath:instancePath+"/scores/" + i5,schemaPath:"#/definitions/score/type",keyword:"type",params:{type: "object"}};
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
const err202 = {instancePath:instancePath+"/scores",schemaPath:"#/properties/scores/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
if(data.next !== undefined && func0.call(data, "next")){
let data116 = data.next;
if(Array.isArray(data116)){
const len6 = data116.length;
for(let i6=0; i6<len6; i6++){
let data117 = data116[i6];
if(data117 && typeof data117 == "object" && !Array.isArray(data117)){
if((data117.id === undefined) || (!(func0.call(data117, "id")))){
const err203 = {instancePath:instancePath+"/next/" + i6,schemaPath:"#/definitions/next/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
if((data117.question === undefined) || (!(func0.call(data117, "question")))){
const err204 = {instancePath:instancePath+"/next/" + i6,schemaPath:"#/definitions/next/required",keyword:"required",params:{missingProperty: "question"}};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
if((data117.reason === undefined) || (!(func0.call(data117, "reason")))){
const err205 = {instancePath:instancePath+"/next/" + i6,schemaPath:"#/definitions/next/required",keyword:"required",params:{missingProperty: "reason"}};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
if((data117.command === undefined) || (!(func0.call(data117, "command")))){
const err206 = {instancePath:instancePath+"/next/" + i6,schemaPath:"#/definitions/next/required",keyword:"required",params:{missingProperty: "command"}};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
if(data117.id !== undefined && func0.call(data117, "id")){
if(typeof data117.id !== "string"){
const err207 = {instancePath:instancePath+"/next/" + i6+"/id",schemaPath:"#/definitions/next/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
}
if(data117.question !== undefined && func0.call(data117, "question")){
if(typeof data117.question !== "string"){
const err208 = {instancePath:instancePath+"/next/" + i6+"/question",schemaPath:"#/definitions/next/properties/question/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
}
if(data117.reason !== undefined && func0.call(data117, "reason")){
if(typeof data117.reason !== "string"){
const err209 = {instancePath:instancePath+"/next/" + i6+"/reason",schemaPath:"#/definitions/next/properties/reason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
}
if(data117.command !== undefined && func0.call(data117, "command")){
if(typeof data117.command !== "string"){
const err210 = {instancePath:instancePath+"/next/" + i6+"/command",schemaPath:"#/definitions/next/properties/command/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
}
}
else {
const err211 = {instancePath:instancePath+"/next/" + i6,schemaPath:"#/definitions/next/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
}
}
else {
const err212 = {instancePath:instancePath+"/next",schemaPath:"#/properties/next/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
}
if(data.people !== undefined && func0.call(data, "people")){
let data122 = data.people;
if(Array.isArray(data122)){
const len7 = data122.length;
for(let i7=0; i7<len7; i7++){
let data123 = data122[i7];
if(data123 && typeof data123 == "object" && !Array.isArray(data123)){
if((data123.group === undefined) || (!(func0.call(data123, "group")))){
const err213 = {instancePath:instancePath+"/people/" + i7,schemaPath:"#/definitions/members/required",keyword:"required",params:{missingProperty: "group"}};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
if((data123.both === undefined) || (!(func0.call(data123, "both")))){
const err214 = {instancePath:instancePath+"/people/" + i7,schemaPath:"#/definitions/members/required",keyword:"required",params:{missingProperty: "both"}};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
if((data123.joined === undefined) || (!(func0.call(data123, "joined")))){
const err215 = {instancePath:instancePath+"/people/" + i7,schemaPath:"#/definitions/members/required",keyword:"required",params:{missingProperty: "joined"}};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
if((data123.left === undefined) || (!(func0.call(data123, "left")))){
const err216 = {instancePath:instancePath+"/people/" + i7,schemaPath:"#/definitions/members/required",keyword:"required",params:{missingProperty: "left"}};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
if(data123.group !== undefined && func0.call(data123, "group")){
if(typeof data123.group !== "string"){
const err217 = {instancePath:instancePath+"/people/" + i7+"/group",schemaPath:"#/definitions/members/properties/group/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
}
if(data123.both !== undefined && func0.call(data123, "both")){
let data125 = data123.both;
if(!(((typeof data125 == "number") && (!(data125 % 1) && !isNaN(data125))) && (isFinite(data125)))){
const err218 = {instancePath:instancePath+"/people/" + i7+"/both",schemaPath:"#/definitions/members/properties/both/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
if((typeof data125 == "number") && (isFinite(data125))){
if(data125 < 0 || isNaN(data125)){
const err219 = {instancePath:instancePath+"/people/" + i7+"/both",schemaPath:"#/definitions/members/properties/both/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
}
}
if(data123.joined !== undefined && func0.call(data123, "joined")){
let data126 = data123.joined;
if(!(((typeof data126 == "number") && (!(data126 % 1) && !isNaN(data126))) && (isFinite(data126)))){
const err220 = {instancePath:instancePath+"/people/" + i7+"/joined",schemaPath:"#/definitions/members/properties/joined/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
if((typeof data126 == "number") && (isFinite(data126))){
if(data126 < 0 || isNaN(data126)){
const err221 = {instancePath:instancePath+"/people/" + i7+"/joined",schemaPath:"#/definitions/members/properties/joined/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
}
}
if(data123.left !== undefined && func0.call(data123, "left")){
let data127 = data123.left;
if(!(((typeof data127 == "number") && (!(data127 % 1) && !isNaN(data127))) && (isFinite(data127)))){
const err222 = {instancePath:instancePath+"/people/" + i7+"/left",schemaPath:"#/definitions/members/properties/left/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
if((typeof data127 == "number") && (isFinite(data127))){
if(data127 < 0 || isNaN(data127)){
const err223 = {instancePath:instancePath+"/people/" + i7+"/left",schemaPath:"#/definitions/members/properties/left/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
}
}
if(data123.without !== undefined && func0.call(data123, "without")){
let data128 = data123.without;
if(Array.isArray(data128)){
const len8 = data128.length;
for(let i8=0; i8<len8; i8++){
let data129 = data128[i8];
if(data129 && typeof data129 == "object" && !Array.isArray(data129)){
if((data129.level === undefined) || (!(func0.call(data129, "level")))){
const err224 = {instancePath:instancePath+"/people/" + i7+"/without/" + i8,schemaPath:"#/definitions/members/properties/without/items/required",keyword:"required",params:{missingProperty: "level"}};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
if((data129.id === undefined) || (!(func0.call(data129, "id")))){
const err225 = {instancePath:instancePath+"/people/" + i7+"/without/" + i8,schemaPath:"#/definitions/members/properties/without/items/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
if((data129.change === undefined) || (!(func0.call(data129, "change")))){
const err226 = {instancePath:instancePath+"/people/" + i7+"/without/" + i8,schemaPath:"#/definitions/members/properties/without/items/required",keyword:"required",params:{missingProperty: "change"}};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
if(data129.level !== undefined && func0.call(data129, "level")){
let data130 = data129.level;
if(typeof data130 !== "string"){
const err227 = {instancePath:instancePath+"/people/" + i7+"/without/" + i8+"/level",schemaPath:"#/definitions/members/properties/without/items/properties/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
if(!((data130 === "overall") || (data130 === "dimension"))){
const err228 = {instancePath:instancePath+"/people/" + i7+"/without/" + i8+"/level",schemaPath:"#/definitions/members/properties/without/items/properties/level/enum",keyword:"enum",params:{allowedValues: schema15.properties.without.items.properties.level.enum}};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
}
if(data129.id !== undefined && func0.call(data129, "id")){
if(typeof data129.id !== "string"){
const err229 = {instancePath:instancePath+"/people/" + i7+"/without/" + i8+"/id",schemaPath:"#/definitions/members/properties/without/items/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
}
if(data129.change !== undefined && func0.call(data129, "change")){
let data132 = data129.change;
if(!((typeof data132 == "number") && (isFinite(data132)))){
const err230 = {instancePath:instancePath+"/people/" + i7+"/without/" + i8+"/change",schemaPath:"#/definitions/members/properties/without/items/properties/change/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
}
}
else {
const err231 = {instancePath:instancePath+"/people/" + i7+"/without/" + i8,schemaPath:"#/definitions/members/properties/without/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
}
}
else {
const err232 = {instancePath:instancePath+"/people/" + i7+"/without",schemaPath:"#/definitions/members/properties/without/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
}
}
else {
const err233 = {instancePath:instancePath+"/people/" + i7,schemaPath:"#/definitions/members/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
}
}
else {
const err234 = {instancePath:instancePath+"/people",schemaPath:"#/properties/people/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
}
if(data.trend !== undefined && func0.call(data, "trend")){
let data133 = data.trend;
if(Array.isArray(data133)){
const len9 = data133.length;
for(let i9=0; i9<len9; i9++){
let data134 = data133[i9];
if(data134 && typeof data134 == "object" && !Array.isArray(data134)){
if((data134.group === undefined) || (!(func0.call(data134, "group")))){
const err235 = {instancePath:instancePath+"/trend/" + i9,schemaPath:"#/definitions/point/required",keyword:"required",params:{missingProperty: "group"}};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
if((data134.level === undefined) || (!(func0.call(data134, "level")))){
const err236 = {instancePath:instancePath+"/trend/" + i9,schemaPath:"#/definitions/point/required",keyword:"required",params:{missingProperty: "level"}};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
if((data134.id === undefined) || (!(func0.call(data134, "id")))){
const err237 = {instancePath:instancePath+"/trend/" + i9,schemaPath:"#/definitions/point/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
if((data134.period === undefined) || (!(func0.call(data134, "period")))){
const err238 = {instancePath:instancePath+"/trend/" + i9,schemaPath:"#/definitions/point/required",keyword:"required",params:{missingProperty: "period"}};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
if(data134.group !== undefined && func0.call(data134, "group")){
if(typeof data134.group !== "string"){
const err239 = {instancePath:instancePath+"/trend/" + i9+"/group",schemaPath:"#/definitions/point/properties/group/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
}
if(data134.level !== undefined && func0.call(data134, "level")){
let data136 = data134.level;
if(typeof data136 !== "string"){
const err240 = {instancePath:instancePath+"/trend/" + i9+"/level",schemaPath:"#/definitions/point/properties/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
if(!(((data136 === "overall") || (data136 === "dimension")) || (data136 === "metric"))){
const err241 = {instancePath:instancePath+"/trend/" + i9+"/level",schemaPath:"#/definitions/point/properties/level/enum",keyword:"enum",params:{allowedValues: schema16.properties.level.enum}};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
}
if(data134.id !== undefined && func0.call(data134, "id")){
if(typeof data134.id !== "string"){
const err242 = {instancePath:instancePath+"/trend/" + i9+"/id",schemaPath:"#/definitions/point/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
}
if(data134.parent !== undefined && func0.call(data134, "parent")){
if(typeof data134.parent !== "string"){
const err243 = {instancePath:instancePath+"/trend/" + i9+"/parent",schemaPath:"#/definitions/point/properties/parent/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
}
if(data134.period !== undefined && func0.call(data134, "period")){
if(typeof data134.period !== "string"){
const err244 = {instancePath:instancePath+"/trend/" + i9+"/period",schemaPath:"#/definitions/point/properties/period/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
}
if(data134.score !== undefined && func0.call(data134, "score")){
let data140 = data134.score;
if(!((typeof data140 == "number") && (isFinite(data140)))){
const err245 = {instancePath:instancePath+"/trend/" + i9+"/score",schemaPath:"#/definitions/point/properties/score/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
}
if(data134.value !== undefined && func0.call(data134, "value")){
let data141 = data134.value;
if(!((typeof data141 == "number") && (isFinite(data141)))){
const err246 = {instancePath:instancePath+"/trend/" + i9+"/value",schemaPath:"#/definitions/point/properties/value/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
}
}
else {
const err247 = {instancePath:instancePath+"/trend/" + i9,schemaPath:"#/definitions/point/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
}
}
else {
const err248 = {instancePath:instancePath+"/trend",schemaPath:"#/properties/trend/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
}
if(data.spreads !== undefined && func0.call(data, "spreads")){
let data142 = data.spreads;
if(Array.isArray(data142)){
const len10 = data142.length;
for(let i10=0; i10<len10; i10++){
let data143 = data142[i10];
if(data143 && typeof data143 == "object" && !Array.isArray(data143)){
if((data143.group === undefined) || (!(func0.call(data143, "group")))){
const err249 = {instancePath:instancePath+"/spreads/" + i10,schemaPath:"#/definitions/spread/required",keyword:"required",params:{missingProperty: "group"}};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
if((data143.level === undefined) || (!(func0.call(data143, "level")))){
const err250 = {instancePath:instancePath+"/spreads/" + i10,schemaPath:"#/definitions/spread/required",keyword:"required",params:{missingProperty: "level"}};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
if((data143.id === undefined) || (!(func0.call(data143, "id")))){
const err251 = {instancePath:instancePath+"/spreads/" + i10,schemaPath:"#/definitions/spread/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
if((data143.bounds === undefined) || (!(func0.call(data143, "bounds")))){
const err252 = {instancePath:instancePath+"/spreads/" + i10,schemaPath:"#/definitions/spread/required",keyword:"required",params:{missingProperty: "bounds"}};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
if(data143.group !== undefined && func0.call(data143, "group")){
if(typeof data143.group !== "string"){
const err253 = {instancePath:instancePath+"/spreads/" + i10+"/group",schemaPath:"#/definitions/spread/properties/group/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
}
if(data143.level !== undefined && func0.call(data143, "level")){
let data145 = data143.level;
if(typeof data145 !== "string"){
const err254 = {instancePath:instancePath+"/spreads/" + i10+"/level",schemaPath:"#/definitions/spread/properties/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
if(!(((data145 === "overall") || (data145 === "dimension")) || (data145 === "metric"))){
const err255 = {instancePath:instancePath+"/spreads/" + i10+"/level",schemaPath:"#/definitions/spread/properties/level/enum",keyword:"enum",params:{allowedValues: schema17.properties.level.enum}};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
}
if(data143.id !== undefined && func0.call(data143, "id")){
if(typeof data143.id !== "string"){
const err256 = {instancePath:instancePath+"/spreads/" + i10+"/id",schemaPath:"#/definitions/spread/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
}
if(data143.parent !== undefined && func0.call(data143, "parent")){
if(typeof data143.parent !== "string"){
const err257 = {instancePath:instancePath+"/spreads/" + i10+"/parent",schemaPath:"#/definitions/spread/properties/parent/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
}
if(data143.bounds !== undefined && func0.call(data143, "bounds")){
let data148 = data143.bounds;
if(Array.isArray(data148)){
const len11 = data148.length;
for(let i11=0; i11<len11; i11++){
let data149 = data148[i11];
if((!((typeof data149 == "number") && (isFinite(data149)))) && (data149 !== null)){
const err258 = {instancePath:instancePath+"/spreads/" + i10+"/bounds/" + i11,schemaPath:"#/definitions/spread/properties/bounds/items/type",keyword:"type",params:{type: schema17.properties.bounds.items.type}};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
}
}
else {
const err259 = {instancePath:instancePath+"/spreads/" + i10+"/bounds",schemaPath:"#/definitions/spread/properties/bounds/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
}
}
else {
const err260 = {instancePath:instancePath+"/spreads/" + i10,schemaPath:"#/definitions/spread/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
}
}
else {
const err261 = {instancePath:instancePath+"/spreads",schemaPath:"#/properties/spreads/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
}
if(data.data !== undefined && func0.call(data, "data")){
let data150 = data.data;
if(data150 && typeof data150 == "object" && !Array.isArray(data150)){
if((data150.read === undefined) || (!(func0.call(data150, "read")))){
const err262 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty: "read"}};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
if((data150.used === undefined) || (!(func0.call(data150, "used")))){
const err263 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty: "used"}};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
if((data150.filtered === undefined) || (!(func0.call(data150, "filtered")))){
const err264 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty: "filtered"}};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
if((data150.rejected === undefined) || (!(func0.call(data150, "rejected")))){
const err265 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty: "rejected"}};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
if((data150.files === undefined) || (!(func0.call(data150, "files")))){
const err266 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty: "files"}};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
if((data150.problems === undefined) || (!(func0.call(data150, "problems")))){
const err267 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty: "problems"}};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
if(data150.read !== undefined && func0.call(data150, "read")){
let data151 = data150.read;
if(!(((typeof data151 == "number") && (!(data151 % 1) && !isNaN(data151))) && (isFinite(data151)))){
const err268 = {instancePath:instancePath+"/data/read",schemaPath:"#/properties/data/properties/read/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
if((typeof data151 == "number") && (isFinite(data151))){
if(data151 < 0 || isNaN(data151)){
const err269 = {instancePath:instancePath+"/data/read",schemaPath:"#/properties/data/properties/read/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
}
}
if(data150.used !== undefined && func0.call(data150, "used")){
let data152 = data150.used;
if(!(((typeof data152 == "number") && (!(data152 % 1) && !isNaN(data152))) && (isFinite(data152)))){
const err270 = {instancePath:instancePath+"/data/used",schemaPath:"#/properties/data/properties/used/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
if((typeof data152 == "number") && (isFinite(data152))){
if(data152 < 0 || isNaN(data152)){
const err271 = {instancePath:instancePath+"/data/used",schemaPath:"#/properties/data/properties/used/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
}
}
if(data150.filtered !== undefined && func0.call(data150, "filtered")){
let data153 = data150.filtered;
if(!(((typeof data153 == "number") && (!(data153 % 1) && !isNaN(data153))) && (isFinite(data153)))){
const err272 = {instancePath:instancePath+"/data/filtered",schemaPath:"#/properties/data/properties/filtered/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
if((typeof data153 == "number") && (isFinite(data153))){
if(data153 < 0 || isNaN(data153)){
const err273 = {instancePath:instancePath+"/data/filtered",schemaPath:"#/properties/data/properties/filtered/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
}
}
if(data150.rejected !== undefined && func0.call(data150, "rejected")){
let data154 = data150.rejected;
if(!(((typeof data154 == "number") && (!(data154 % 1) && !isNaN(data154))) && (isFinite(data154)))){
const err274 = {instancePath:instancePath+"/data/rejected",schemaPath:"#/properties/data/properties/rejected/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
if((typeof data154 == "number") && (isFinite(data154))){
if(data154 < 0 || isNaN(data154)){
const err275 = {instancePath:instancePath+"/data/rejected",schemaPath:"#/properties/data/properties/rejected/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
}
}
if(data150.files !== undefined && func0.call(data150, "files")){
let data155 = data150.files;
if(Array.isArray(data155)){
const len12 = data155.length;
for(let i12=0; i12<len12; i12++){
let data156 = data155[i12];
if(data156 && typeof data156 == "object" && !Array.isArray(data156)){
if((data156.file === undefined) || (!(func0.call(data156, "file")))){
const err276 = {instancePath:instancePath+"/data/files/" + i12,schemaPath:"#/definitions/file/required",keyword:"required",params:{missingProperty: "file"}};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
if((data156.source === undefined) || (!(func0.call(data156, "source")))){
const err277 = {instancePath:instancePath+"/data/files/" + i12,schemaPath:"#/definitions/file/required",keyword:"required",params:{missingProperty: "source"}};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
if((data156.kind === undefined) || (!(func0.call(data156, "kind")))){
const err278 = {instancePath:instancePath+"/data/files/" + i12,schemaPath:"#/definitions/file/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
if((data156.sha256 === undefined) || (!(func0.call(data156, "sha256")))){
const err279 = {instancePath:instancePath+"/data/files/" + i12,schemaPath:"#/definitions/file/required",keyword:"required",params:{missingProperty: "sha256"}};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
if((data156.bytes === undefined) || (!(func0.call(data156, "bytes")))){
const err280 = {instancePath:instancePath+"/data/files/" + i12,schemaPath:"#/definitions/file/required",keyword:"required",params:{missingProperty: "bytes"}};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
if((data156.read === undefined) || (!(func0.call(data156, "read")))){
const err281 = {instancePath:instancePath+"/data/files/" + i12,schemaPath:"#/definitions/file/required",keyword:"required",params:{missingProperty: "read"}};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
if((data156.used === undefined) || (!(func0.call(data156, "used")))){
const err282 = {instancePath:instancePath+"/data/files/" + i12,schemaPath:"#/definitions/file/required",keyword:"required",params:{missingProperty: "used"}};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
if((data156.filtered === undefined) || (!(func0.call(data156, "filtered")))){
const err283 = {instancePath:instancePath+"/data/files/" + i12,schemaPath:"#/definitions/file/required",keyword:"required",params:{missingProperty: "filtered"}};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
if((data156.rejected === undefined) || (!(func0.call(data156, "rejected")))){
const err284 = {instancePath:instancePath+"/data/files/" + i12,schemaPath:"#/definitions/file/required",keyword:"required",params:{missingProperty: "rejected"}};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
if((data156.fields === undefined) || (!(func0.call(data156, "fields")))){
const err285 = {instancePath:instancePath+"/data/files/" + i12,schemaPath:"#/definitions/file/required",keyword:"required",params:{missingProperty: "fields"}};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
if((data156.unused === undefined) || (!(func0.call(data156, "unused")))){
const err286 = {instancePath:instancePath+"/data/files/" + i12,schemaPath:"#/definitions/file/required",keyword:"required",params:{missingProperty: "unused"}};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
}
if(data156.file !== undefined && func0.call(data156, "file")){
if(typeof data156.file !== "string"){
const err287 = {instancePath:instancePath+"/data/files/" + i12+"/file",schemaPath:"#/definitions/file/properties/file/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
}
if(data156.source !== undefined && func0.call(data156, "source")){
if(typeof data156.source !== "string"){
const err288 = {instancePath:instancePath+"/data/files/" + i12+"/source",schemaPath:"#/definitions/file/properties/source/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
}
}
if(data156.kind !== undefined && func0.call(data156, "kind")){
let data159 = data156.kind;
if(typeof data159 !== "string"){
const err289 = {instancePath:instancePath+"/data/files/" + i12+"/kind",schemaPath:"#/definitions/file/properties/kind/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
errors++;
}
if(!((((data159 === "deal") || (data159 === "activity")) || (data159 === "survey")) || (data159 === "person"))){
const err290 = {instancePath:instancePath+"/data/files/" + i12+"/kind",schemaPath:"#/definitions/file/properties/kind/enum",keyword:"enum",params:{allowedValues: schema18.properties.kind.enum}};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
}
if(data156.sha256 !== undefined && func0.call(data156, "sha256")){
let data160 = data156.sha256;
if(typeof data160 === "string"){
if(!pattern1.test(data160)){
const err291 = {instancePath:instancePath+"/data/files/" + i12+"/sha256",schemaPath:"#/definitions/file/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.push(err291);
}
errors++;
}
}
else {
const err292 = {instancePath:instancePath+"/data/files/" + i12+"/sha256",schemaPath:"#/definitions/file/properties/sha256/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err292];
}
else {
vErrors.push(err292);
}
errors++;
}
}
if(data156.bytes !== undefined && func0.call(data156, "bytes")){
let data161 = data156.bytes;
if(!(((typeof data161 == "number") && (!(data161 % 1) && !isNaN(data161))) && (isFinite(data161)))){
const err293 = {instancePath:instancePath+"/data/files/" + i12+"/bytes",schemaPath:"#/definitions/file/properties/bytes/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
}
errors++;
}
if((typeof data161 == "number") && (isFinite(data161))){
if(data161 < 0 || isNaN(data161)){
const err294 = {instancePath:instancePath+"/data/files/" + i12+"/bytes",schemaPath:"#/definitions/file/properties/bytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err294];
}
else {
vErrors.push(err294);
}
errors++;
}
}
}
if(data156.read !== undefined && func0.call(data156, "read")){
let data162 = data156.read;
if(!(((typeof data162 == "number") && (!(data162 % 1) && !isNaN(data162))) && (isFinite(data162)))){
const err295 = {instancePath:instancePath+"/data/files/" + i12+"/read",schemaPath:"#/definitions/file/properties/read/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err295];
}
else {
vErrors.push(err295);
}
errors++;
}
if((typeof data162 == "number") && (isFinite(data162))){
if(data162 < 0 || isNaN(data162)){
const err296 = {instancePath:instancePath+"/data/files/" + i12+"/read",schemaPath:"#/definitions/file/properties/read/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err296];
}
else {
vErrors.push(err296);
}
errors++;
}
}
}
if(data156.used !== undefined && func0.call(data156, "used")){
let data163 = data156.used;
if(!(((typeof data163 == "number") && (!(data163 % 1) && !isNaN(data163))) && (isFinite(data163)))){
const err297 = {instancePath:instancePath+"/data/files/" + i12+"/used",schemaPath:"#/definitions/file/properties/used/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err297];
}
else {
vErrors.push(err297);
}
errors++;
}
if((typeof data163 == "number") && (isFinite(data163))){
if(data163 < 0 || isNaN(data163)){
const err298 = {instancePath:instancePath+"/data/files/" + i12+"/used",schemaPath:"#/definitions/file/properties/used/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.push(err298);
}
errors++;
}
}
}
if(data156.filtered !== undefined && func0.call(data156, "filtered")){
let data164 = data156.filtered;
if(data164 && typeof data164 == "object" && !Array.isArray(data164)){
for(const key1 of Object.keys(data164)){
let data165 = data164[key1];
if(!(((typeof data165 == "number") && (!(data165 % 1) && !isNaN(data165))) && (isFinite(data165)))){
const err299 = {instancePath:instancePath+"/data/files/" + i12+"/filtered/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/file/properties/filtered/additionalProperties/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err299];
}
else {
vErrors.push(err299);
}
errors++;
}
if((typeof data165 == "number") && (isFinite(data165))){
if(data165 < 0 || isNaN(data165)){
const err300 = {instancePath:instancePath+"/data/files/" + i12+"/filtered/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/file/properties/filtered/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err300];
}
else {
vErrors.push(err300);
}
errors++;
}
}
}
}
else {
const err301 = {instancePath:instancePath+"/data/files/" + i12+"/filtered",schemaPath:"#/definitions/file/properties/filtered/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err301];
}
else {
vErrors.push(err301);
}
errors++;
}
}
if(data156.rejected !== undefined && func0.call(data156, "rejected")){
let data166 = data156.rejected;
if(!(((typeof data166 == "number") && (!(data166 % 1) && !isNaN(data166))) && (isFinite(data166)))){
const err302 = {instancePath:instancePath+"/data/files/" + i12+"/rejected",schemaPath:"#/definitions/file/properties/rejected/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err302];
}
else {
vErrors.push(err302);
}
errors++;
}
if((typeof data166 == "number") && (isFinite(data166))){
if(data166 < 0 || isNaN(data166)){
const err303 = {instancePath:instancePath+"/data/files/" + i12+"/rejected",schemaPath:"#/definitions/file/properties/rejected/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data156.preset !== undefined && func0.call(data156, "preset")){
if(typeof data156.preset !== "string"){
const err304 = {instancePath:instancePath+"/data/files/" + i12+"/preset",schemaPath:"#/definitions/file/properties/preset/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err304];
}
else {
vErrors.push(err304);
}
errors++;
}
}
if(data156.fields !== undefined && func0.call(data156, "fields")){
let data168 = data156.fields;
if(Array.isArray(data168)){
const len13 = data168.length;
for(let i13=0; i13<len13; i13++){
if(typeof data168[i13] !== "string"){
const err305 = {instancePath:instancePath+"/data/files/" + i12+"/fields/" + i13,schemaPath:"#/definitions/file/properties/fields/items/type",keyword:"type",params:{type: "string"}};
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
else {
const err306 = {instancePath:instancePath+"/data/files/" + i12+"/fields",schemaPath:"#/definitions/file/properties/fields/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err306];
}
else {
vErrors.push(err306);
}
errors++;
}
}
if(data156.unused !== undefined && func0.call(data156, "unused")){
let data170 = data156.unused;
if(Array.isArray(data170)){
const len14 = data170.length;
for(let i14=0; i14<len14; i14++){
if(typeof data170[i14] !== "string"){
const err307 = {instancePath:instancePath+"/data/files/" + i12+"/unused/" + i14,schemaPath:"#/definitions/file/properties/unused/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err307];
}
else {
vErrors.push(err307);
}
errors++;
}
}
}
else {
const err308 = {instancePath:instancePath+"/data/files/" + i12+"/unused",schemaPath:"#/definitions/file/properties/unused/type",keyword:"type",params:{type: "array"}};
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
else {
const err309 = {instancePath:instancePath+"/data/files/" + i12,schemaPath:"#/definitions/file/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err309];
}
else {
vErrors.push(err309);
}
errors++;
}
}
}
else {
const err310 = {instancePath:instancePath+"/data/files",schemaPath:"#/properties/data/properties/files/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err310];
}
else {
vErrors.push(err310);
}
errors++;
}
}
if(data150.problems !== undefined && func0.call(data150, "problems")){
let data172 = data150.problems;
if(Array.isArray(data172)){
const len15 = data172.length;
for(let i15=0; i15<len15; i15++){
let data173 = data172[i15];
if(data173 && typeof data173 == "object" && !Array.isArray(data173)){
if((data173.code === undefined) || (!(func0.call(data173, "code")))){
const err311 = {instancePath:instancePath+"/data/problems/" + i15,schemaPath:"#/definitions/problem/required",keyword:"required",params:{missingProperty: "code"}};
if(vErrors === null){
vErrors = [err311];
}
else {
vErrors.push(err311);
}
errors++;
}
if((data173.severity === undefined) || (!(func0.call(data173, "severity")))){
const err312 = {instancePath:instancePath+"/data/problems/" + i15,schemaPath:"#/definitions/problem/required",keyword:"required",params:{missingProperty: "severity"}};
if(vErrors === null){
vErrors = [err312];
}
else {
vErrors.push(err312);
}
errors++;
}
if((data173.message === undefined) || (!(func0.call(data173, "message")))){
const err313 = {instancePath:instancePath+"/data/problems/" + i15,schemaPath:"#/definitions/problem/required",keyword:"required",params:{missingProperty: "message"}};
if(vErrors === null){
vErrors = [err313];
}
else {
vErrors.push(err313);
}
errors++;
}
if(data173.code !== undefined && func0.call(data173, "code")){
if(typeof data173.code !== "string"){
const err314 = {instancePath:instancePath+"/data/problems/" + i15+"/code",schemaPath:"#/definitions/problem/properties/code/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err314];
}
else {
vErrors.push(err314);
}
errors++;
}
}
if(data173.severity !== undefined && func0.call(data173, "severity")){
let data175 = data173.severity;
if(typeof data175 !== "string"){
const err315 = {instancePath:instancePath+"/data/problems/" + i15+"/severity",schemaPath:"#/definitions/problem/properties/severity/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err315];
}
else {
vErrors.push(err315);
}
errors++;
}
if(!(((data175 === "error") || (data175 === "warning")) || (data175 === "notice"))){
const err316 = {instancePath:instancePath+"/data/problems/" + i15+"/severity",schemaPath:"#/definitions/problem/properties/severity/enum",keyword:"enum",params:{allowedValues: schema19.properties.severity.enum}};
if(vErrors === null){
vErrors = [err316];
}
else {
vErrors.push(err316);
}
errors++;
}
}
if(data173.message !== undefined && func0.call(data173, "message")){
if(typeof data173.message !== "string"){
const err317 = {instancePath:instancePath+"/data/problems/" + i15+"/message",schemaPath:"#/definitions/problem/properties/message/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err317];
}
else {
vErrors.push(err317);
}
errors++;
}
}
if(data173.hint !== undefined && func0.call(data173, "hint")){
if(typeof data173.hint !== "string"){
const err318 = {instancePath:instancePath+"/data/problems/" + i15+"/hint",schemaPath:"#/definitions/problem/properties/hint/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err318];
}
else {
vErrors.push(err318);
}
errors++;
}
}
if(data173.file !== undefined && func0.call(data173, "file")){
if(typeof data173.file !== "string"){
const err319 = {instancePath:instancePath+"/data/problems/" + i15+"/file",schemaPath:"#/definitions/problem/properties/file/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err319];
}
else {
vErrors.push(err319);
}
errors++;
}
}
if(data173.line !== undefined && func0.call(data173, "line")){
let data179 = data173.line;
if(!(((typeof data179 == "number") && (!(data179 % 1) && !isNaN(data179))) && (isFinite(data179)))){
const err320 = {instancePath:instancePath+"/data/problems/" + i15+"/line",schemaPath:"#/definitions/problem/properties/line/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err320];
}
else {
vErrors.push(err320);
}
errors++;
}
if((typeof data179 == "number") && (isFinite(data179))){
if(data179 < 0 || isNaN(data179)){
const err321 = {instancePath:instancePath+"/data/problems/" + i15+"/line",schemaPath:"#/definitions/problem/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err321];
}
else {
vErrors.push(err321);
}
errors++;
}
}
}
if(data173.field !== undefined && func0.call(data173, "field")){
if(typeof data173.field !== "string"){
const err322 = {instancePath:instancePath+"/data/problems/" + i15+"/field",schemaPath:"#/definitions/problem/properties/field/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err322];
}
else {
vErrors.push(err322);
}
errors++;
}
}
if(data173.count !== undefined && func0.call(data173, "count")){
let data181 = data173.count;
if(!(((typeof data181 == "number") && (!(data181 % 1) && !isNaN(data181))) && (isFinite(data181)))){
const err323 = {instancePath:instancePath+"/data/problems/" + i15+"/count",schemaPath:"#/definitions/problem/properties/count/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err323];
}
else {
vErrors.push(err323);
}
errors++;
}
if((typeof data181 == "number") && (isFinite(data181))){
if(data181 < 0 || isNaN(data181)){
const err324 = {instancePath:instancePath+"/data/problems/" + i15+"/count",schemaPath:"#/definitions/problem/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err324];
}
else {
vErrors.push(err324);
}
errors++;
}
}
}
if(data173.rows !== undefined && func0.call(data173, "rows")){
let data182 = data173.rows;
if(Array.isArray(data182)){
const len16 = data182.length;
for(let i16=0; i16<len16; i16++){
let data183 = data182[i16];
if(data183 && typeof data183 == "object" && !Array.isArray(data183)){
if((data183.file === undefined) || (!(func0.call(data183, "file")))){
const err325 = {instancePath:instancePath+"/data/problems/" + i15+"/rows/" + i16,schemaPath:"#/definitions/problem/properties/rows/items/required",keyword:"required",params:{missingProperty: "file"}};
if(vErrors === null){
vErrors = [err325];
}
else {
vErrors.push(err325);
}
errors++;
}
if((data183.line === undefined) || (!(func0.call(data183, "line")))){
const err326 = {instancePath:instancePath+"/data/problems/" + i15+"/rows/" + i16,schemaPath:"#/definitions/problem/properties/rows/items/required",keyword:"required",params:{missingProperty: "line"}};
if(vErrors === null){
vErrors = [err326];
}
else {
vErrors.push(err326);
}
errors++;
}
if(data183.file !== undefined && func0.call(data183, "file")){
if(typeof data183.file !== "string"){
const err327 = {instancePath:instancePath+"/data/problems/" + i15+"/rows/" + i16+"/file",schemaPath:"#/definitions/problem/properties/rows/items/properties/file/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err327];
}
else {
vErrors.push(err327);
}
errors++;
}
}
if(data183.line !== undefined && func0.call(data183, "line")){
let data185 = data183.line;
if(!(((typeof data185 == "number") && (!(data185 % 1) && !isNaN(data185))) && (isFinite(data185)))){
const err328 = {instancePath:instancePath+"/data/problems/" + i15+"/rows/" + i16+"/line",schemaPath:"#/definitions/problem/properties/rows/items/properties/line/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err328];
}
else {
vErrors.push(err328);
}
errors++;
}
if((typeof data185 == "number") && (isFinite(data185))){
if(data185 < 1 || isNaN(data185)){
const err329 = {instancePath:instancePath+"/data/problems/" + i15+"/rows/" + i16+"/line",schemaPath:"#/definitions/problem/properties/rows/items/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
}
else {
const err330 = {instancePath:instancePath+"/data/problems/" + i15+"/rows/" + i16,schemaPath:"#/definitions/problem/properties/rows/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err330];
}
else {
vErrors.push(err330);
}
errors++;
}
}
}
else {
const err331 = {instancePath:instancePath+"/data/problems/" + i15+"/rows",schemaPath:"#/definitions/problem/properties/rows/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err331];
}
else {
vErrors.push(err331);
}
errors++;
}
}
}
else {
const err332 = {instancePath:instancePath+"/data/problems/" + i15,schemaPath:"#/definitions/problem/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err332];
}
else {
vErrors.push(err332);
}
errors++;
}
}
}
else {
const err333 = {instancePath:instancePath+"/data/problems",schemaPath:"#/properties/data/properties/problems/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err333];
}
else {
vErrors.push(err333);
}
errors++;
}
}
}
else {
const err334 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err334];
}
else {
vErrors.push(err334);
}
errors++;
}
}
if(data.notes !== undefined && func0.call(data, "notes")){
let data186 = data.notes;
if(Array.isArray(data186)){
const len17 = data186.length;
for(let i17=0; i17<len17; i17++){
let data187 = data186[i17];
if(data187 && typeof data187 == "object" && !Array.isArray(data187)){
if((data187.code === undefined) || (!(func0.call(data187, "code")))){
const err335 = {instancePath:instancePath+"/notes/" + i17,schemaPath:"#/definitions/problem/required",keyword:"required",params:{missingProperty: "code"}};
if(vErrors === null){
vErrors = [err335];
}
else {
vErrors.push(err335);
}
errors++;
}
if((data187.severity === undefined) || (!(func0.call(data187, "severity")))){
const err336 = {instancePath:instancePath+"/notes/" + i17,schemaPath:"#/definitions/problem/required",keyword:"required",params:{missingProperty: "severity"}};
if(vErrors === null){
vErrors = [err336];
}
else {
vErrors.push(err336);
}
errors++;
}
if((data187.message === undefined) || (!(func0.call(data187, "message")))){
const err337 = {instancePath:instancePath+"/notes/" + i17,schemaPath:"#/definitions/problem/required",keyword:"required",params:{missingProperty: "message"}};
if(vErrors === null){
vErrors = [err337];
}
else {
vErrors.push(err337);
}
errors++;
}
if(data187.code !== undefined && func0.call(data187, "code")){
if(typeof data187.code !== "string"){
const err338 = {instancePath:instancePath+"/notes/" + i17+"/code",schemaPath:"#/definitions/problem/properties/code/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err338];
}
else {
vErrors.push(err338);
}
errors++;
}
}
if(data187.severity !== undefined && func0.call(data187, "severity")){
let data189 = data187.severity;
if(typeof data189 !== "string"){
const err339 = {instancePath:instancePath+"/notes/" + i17+"/severity",schemaPath:"#/definitions/problem/properties/severity/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err339];
}
else {
vErrors.push(err339);
}
errors++;
}
if(!(((data189 === "error") || (data189 === "warning")) || (data189 === "notice"))){
const err340 = {instancePath:instancePath+"/notes/" + i17+"/severity",schemaPath:"#/definitions/problem/properties/severity/enum",keyword:"enum",params:{allowedValues: schema19.properties.severity.enum}};
if(vErrors === null){
vErrors = [err340];
}
else {
vErrors.push(err340);
}
errors++;
}
}
if(data187.message !== undefined && func0.call(data187, "message")){
if(typeof data187.message !== "string"){
const err341 = {instancePath:instancePath+"/notes/" + i17+"/message",schemaPath:"#/definitions/problem/properties/message/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err341];
}
else {
vErrors.push(err341);
}
errors++;
}
}
if(data187.hint !== undefined && func0.call(data187, "hint")){
if(typeof data187.hint !== "string"){
const err342 = {instancePath:instancePath+"/notes/" + i17+"/hint",schemaPath:"#/definitions/problem/properties/hint/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err342];
}
else {
vErrors.push(err342);
}
errors++;
}
}
if(data187.file !== undefined && func0.call(data187, "file")){
if(typeof data187.file !== "string"){
const err343 = {instancePath:instancePath+"/notes/" + i17+"/file",schemaPath:"#/definitions/problem/properties/file/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err343];
}
else {
vErrors.push(err343);
}
errors++;
}
}
if(data187.line !== undefined && func0.call(data187, "line")){
let data193 = data187.line;
if(!(((typeof data193 == "number") && (!(data193 % 1) && !isNaN(data193))) && (isFinite(data193)))){
const err344 = {instancePath:instancePath+"/notes/" + i17+"/line",schemaPath:"#/definitions/problem/properties/line/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err344];
}
else {
vErrors.push(err344);
}
errors++;
}
if((typeof data193 == "number") && (isFinite(data193))){
if(data193 < 0 || isNaN(data193)){
const err345 = {instancePath:instancePath+"/notes/" + i17+"/line",schemaPath:"#/definitions/problem/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err345];
}
else {
vErrors.push(err345);
}
errors++;
}
}
}
if(data187.field !== undefined && func0.call(data187, "field")){
if(typeof data187.field !== "string"){
const err346 = {instancePath:instancePath+"/notes/" + i17+"/field",schemaPath:"#/definitions/problem/properties/field/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err346];
}
else {
vErrors.push(err346);
}
errors++;
}
}
if(data187.count !== undefined && func0.call(data187, "count")){
let data195 = data187.count;
if(!(((typeof data195 == "number") && (!(data195 % 1) && !isNaN(data195))) && (isFinite(data195)))){
const err347 = {instancePath:instancePath+"/notes/" + i17+"/count",schemaPath:"#/definitions/problem/properties/count/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err347];
}
else {
vErrors.push(err347);
}
errors++;
}
if((typeof data195 == "number") && (isFinite(data195))){
if(data195 < 0 || isNaN(data195)){
const err348 = {instancePath:instancePath+"/notes/" + i17+"/count",schemaPath:"#/definitions/problem/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err348];
}
else {
vErrors.push(err348);
}
errors++;
}
}
}
if(data187.rows !== undefined && func0.call(data187, "rows")){
let data196 = data187.rows;
if(Array.isArray(data196)){
const len18 = data196.length;
for(let i18=0; i18<len18; i18++){
let data197 = data196[i18];
if(data197 && typeof data197 == "object" && !Array.isArray(data197)){
if((data197.file === undefined) || (!(func0.call(data197, "file")))){
const err349 = {instancePath:instancePath+"/notes/" + i17+"/rows/" + i18,schemaPath:"#/definitions/problem/properties/rows/items/required",keyword:"required",params:{missingProperty: "file"}};
if(vErrors === null){
vErrors = [err349];
}
else {
vErrors.push(err349);
}
errors++;
}
if((data197.line === undefined) || (!(func0.call(data197, "line")))){
const err350 = {instancePath:instancePath+"/notes/" + i17+"/rows/" + i18,schemaPath:"#/definitions/problem/properties/rows/items/required",keyword:"required",params:{missingProperty: "line"}};
if(vErrors === null){
vErrors = [err350];
}
else {
vErrors.push(err350);
}
errors++;
}
if(data197.file !== undefined && func0.call(data197, "file")){
if(typeof data197.file !== "string"){
const err351 = {instancePath:instancePath+"/notes/" + i17+"/rows/" + i18+"/file",schemaPath:"#/definitions/problem/properties/rows/items/properties/file/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err351];
}
else {
vErrors.push(err351);
}
errors++;
}
}
if(data197.line !== undefined && func0.call(data197, "line")){
let data199 = data197.line;
if(!(((typeof data199 == "number") && (!(data199 % 1) && !isNaN(data199))) && (isFinite(data199)))){
const err352 = {instancePath:instancePath+"/notes/" + i17+"/rows/" + i18+"/line",schemaPath:"#/definitions/problem/properties/rows/items/properties/line/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err352];
}
else {
vErrors.push(err352);
}
errors++;
}
if((typeof data199 == "number") && (isFinite(data199))){
if(data199 < 1 || isNaN(data199)){
const err353 = {instancePath:instancePath+"/notes/" + i17+"/rows/" + i18+"/line",schemaPath:"#/definitions/problem/properties/rows/items/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
}
else {
const err354 = {instancePath:instancePath+"/notes/" + i17+"/rows/" + i18,schemaPath:"#/definitions/problem/properties/rows/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err354];
}
else {
vErrors.push(err354);
}
errors++;
}
}
}
else {
const err355 = {instancePath:instancePath+"/notes/" + i17+"/rows",schemaPath:"#/definitions/problem/properties/rows/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err355];
}
else {
vErrors.push(err355);
}
errors++;
}
}
}
else {
const err356 = {instancePath:instancePath+"/notes/" + i17,schemaPath:"#/definitions/problem/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err356];
}
else {
vErrors.push(err356);
}
errors++;
}
}
}
else {
const err357 = {instancePath:instancePath+"/notes",schemaPath:"#/properties/notes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err357];
}
else {
vErrors.push(err357);
}
errors++;
}
}
}
else {
const err358 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err358];
}
else {
vErrors.push(err358);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}
