// @ts-nocheck
/* Written from schemas/deal.schema.json by `npm run update`; do not edit. */
import * as checks from '../../formats.ts';
import ucs2length from 'ajv/dist/runtime/ucs2length.js';

const formats = { date: checks.isCalendarDate, moment: checks.isMoment };

export const guard = validate10;
const schema11 = {"properties":{"outcome":{"enum":["open","won","lost","no_decision","qualified_out"]},"technical_outcome":{"enum":["pending","won","lost","not_applicable"]},"pov_outcome":{"enum":["open","success","failure","cancelled"]},"proposal_outcome":{"enum":["open","accepted","rejected"]},"renewal_outcome":{"enum":["pending","renewed","churned"]},"implementation_outcome":{"enum":["open","accepted","cancelled"]}}};
const func0 = Object.prototype.hasOwnProperty;
const func48 = (ucs2length.default ?? ucs2length);
const formats0 = formats.moment;

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.id === undefined) || (!(func0.call(data, "id")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.outcome === undefined) || (!(func0.call(data, "outcome")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "outcome"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.id !== undefined && func0.call(data, "id")){
let data0 = data.id;
if(typeof data0 === "string"){
if(func48(data0) < 1){
const err2 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit: 1}};
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
const err3 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.name !== undefined && func0.call(data, "name")){
let data1 = data.name;
if(typeof data1 === "string"){
if(func48(data1) < 1){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
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
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.account !== undefined && func0.call(data, "account")){
let data2 = data.account;
if(typeof data2 === "string"){
if(func48(data2) < 1){
const err6 = {instancePath:instancePath+"/account",schemaPath:"#/properties/account/minLength",keyword:"minLength",params:{limit: 1}};
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
const err7 = {instancePath:instancePath+"/account",schemaPath:"#/properties/account/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.owner !== undefined && func0.call(data, "owner")){
let data3 = data.owner;
if(typeof data3 === "string"){
if(func48(data3) < 1){
const err8 = {instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/minLength",keyword:"minLength",params:{limit: 1}};
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
const err9 = {instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.se !== undefined && func0.call(data, "se")){
let data4 = data.se;
if(typeof data4 === "string"){
if(func48(data4) < 1){
const err10 = {instancePath:instancePath+"/se",schemaPath:"#/properties/se/minLength",keyword:"minLength",params:{limit: 1}};
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
const err11 = {instancePath:instancePath+"/se",schemaPath:"#/properties/se/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.team !== undefined && func0.call(data, "team")){
let data5 = data.team;
if(typeof data5 === "string"){
if(func48(data5) < 1){
const err12 = {instancePath:instancePath+"/team",schemaPath:"#/properties/team/minLength",keyword:"minLength",params:{limit: 1}};
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
const err13 = {instancePath:instancePath+"/team",schemaPath:"#/properties/team/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.region !== undefined && func0.call(data, "region")){
let data6 = data.region;
if(typeof data6 === "string"){
if(func48(data6) < 1){
const err14 = {instancePath:instancePath+"/region",schemaPath:"#/properties/region/minLength",keyword:"minLength",params:{limit: 1}};
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
const err15 = {instancePath:instancePath+"/region",schemaPath:"#/properties/region/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.segment !== undefined && func0.call(data, "segment")){
let data7 = data.segment;
if(typeof data7 === "string"){
if(func48(data7) < 1){
const err16 = {instancePath:instancePath+"/segment",schemaPath:"#/properties/segment/minLength",keyword:"minLength",params:{limit: 1}};
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
const err17 = {instancePath:instancePath+"/segment",schemaPath:"#/properties/segment/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.deal_type !== undefined && func0.call(data, "deal_type")){
let data8 = data.deal_type;
if(typeof data8 === "string"){
if(func48(data8) < 1){
const err18 = {instancePath:instancePath+"/deal_type",schemaPath:"#/properties/deal_type/minLength",keyword:"minLength",params:{limit: 1}};
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
const err19 = {instancePath:instancePath+"/deal_type",schemaPath:"#/properties/deal_type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.stage !== undefined && func0.call(data, "stage")){
let data9 = data.stage;
if(typeof data9 === "string"){
if(func48(data9) < 1){
const err20 = {instancePath:instancePath+"/stage",schemaPath:"#/properties/stage/minLength",keyword:"minLength",params:{limit: 1}};
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
const err21 = {instancePath:instancePath+"/stage",schemaPath:"#/properties/stage/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.outcome !== undefined && func0.call(data, "outcome")){
let data10 = data.outcome;
if(typeof data10 !== "string"){
const err22 = {instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(!(((((data10 === "open") || (data10 === "won")) || (data10 === "lost")) || (data10 === "no_decision")) || (data10 === "qualified_out"))){
const err23 = {instancePath:instancePath+"/outcome",schemaPath:"#/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema11.properties.outcome.enum}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.amount !== undefined && func0.call(data, "amount")){
let data11 = data.amount;
if(!((typeof data11 == "number") && (isFinite(data11)))){
const err24 = {instancePath:instancePath+"/amount",schemaPath:"#/properties/amount/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.currency !== undefined && func0.call(data, "currency")){
let data12 = data.currency;
if(typeof data12 === "string"){
if(func48(data12) < 1){
const err25 = {instancePath:instancePath+"/currency",schemaPath:"#/properties/currency/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/currency",schemaPath:"#/properties/currency/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.created_at !== undefined && func0.call(data, "created_at")){
let data13 = data.created_at;
if(typeof data13 === "string"){
if(!(formats0(data13))){
const err27 = {instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/format",keyword:"format",params:{format: "moment"}};
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
const err28 = {instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.closed_at !== undefined && func0.call(data, "closed_at")){
let data14 = data.closed_at;
if(typeof data14 === "string"){
if(!(formats0(data14))){
const err29 = {instancePath:instancePath+"/closed_at",schemaPath:"#/properties/closed_at/format",keyword:"format",params:{format: "moment"}};
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
const err30 = {instancePath:instancePath+"/closed_at",schemaPath:"#/properties/closed_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.stage_changed_at !== undefined && func0.call(data, "stage_changed_at")){
let data15 = data.stage_changed_at;
if(typeof data15 === "string"){
if(!(formats0(data15))){
const err31 = {instancePath:instancePath+"/stage_changed_at",schemaPath:"#/properties/stage_changed_at/format",keyword:"format",params:{format: "moment"}};
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
const err32 = {instancePath:instancePath+"/stage_changed_at",schemaPath:"#/properties/stage_changed_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.updated_at !== undefined && func0.call(data, "updated_at")){
let data16 = data.updated_at;
if(typeof data16 === "string"){
if(!(formats0(data16))){
const err33 = {instancePath:instancePath+"/updated_at",schemaPath:"#/properties/updated_at/format",keyword:"format",params:{format: "moment"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/updated_at",schemaPath:"#/properties/updated_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.se_engaged_at !== undefined && func0.call(data, "se_engaged_at")){
let data17 = data.se_engaged_at;
if(typeof data17 === "string"){
if(!(formats0(data17))){
const err35 = {instancePath:instancePath+"/se_engaged_at",schemaPath:"#/properties/se_engaged_at/format",keyword:"format",params:{format: "moment"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/se_engaged_at",schemaPath:"#/properties/se_engaged_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.qualified_at !== undefined && func0.call(data, "qualified_at")){
let data18 = data.qualified_at;
if(typeof data18 === "string"){
if(!(formats0(data18))){
const err37 = {instancePath:instancePath+"/qualified_at",schemaPath:"#/properties/qualified_at/format",keyword:"format",params:{format: "moment"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/qualified_at",schemaPath:"#/properties/qualified_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.technical_outcome !== undefined && func0.call(data, "technical_outcome")){
let data19 = data.technical_outcome;
if(typeof data19 !== "string"){
const err39 = {instancePath:instancePath+"/technical_outcome",schemaPath:"#/properties/technical_outcome/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(!((((data19 === "pending") || (data19 === "won")) || (data19 === "lost")) || (data19 === "not_applicable"))){
const err40 = {instancePath:instancePath+"/technical_outcome",schemaPath:"#/properties/technical_outcome/enum",keyword:"enum",params:{allowedValues: schema11.properties.technical_outcome.enum}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.technical_decided_at !== undefined && func0.call(data, "technical_decided_at")){
let data20 = data.technical_decided_at;
if(typeof data20 === "string"){
if(!(formats0(data20))){
const err41 = {instancePath:instancePath+"/technical_decided_at",schemaPath:"#/properties/technical_decided_at/format",keyword:"format",params:{format: "moment"}};
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
const err42 = {instancePath:instancePath+"/technical_decided_at",schemaPath:"#/properties/technical_decided_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.pov_approved_at !== undefined && func0.call(data, "pov_approved_at")){
let data21 = data.pov_approved_at;
if(typeof data21 === "string"){
if(!(formats0(data21))){
const err43 = {instancePath:instancePath+"/pov_approved_at",schemaPath:"#/properties/pov_approved_at/format",keyword:"format",params:{format: "moment"}};
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
const err44 = {instancePath:instancePath+"/pov_approved_at",schemaPath:"#/properties/pov_approved_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data.pov_ready_at !== undefined && func0.call(data, "pov_ready_at")){
let data22 = data.pov_ready_at;
if(typeof data22 === "string"){
if(!(formats0(data22))){
const err45 = {instancePath:instancePath+"/pov_ready_at",schemaPath:"#/properties/pov_ready_at/format",keyword:"format",params:{format: "moment"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
else {
const err46 = {instancePath:instancePath+"/pov_ready_at",schemaPath:"#/properties/pov_ready_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data.pov_started_at !== undefined && func0.call(data, "pov_started_at")){
let data23 = data.pov_started_at;
if(typeof data23 === "string"){
if(!(formats0(data23))){
const err47 = {instancePath:instancePath+"/pov_started_at",schemaPath:"#/properties/pov_started_at/format",keyword:"format",params:{format: "moment"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
else {
const err48 = {instancePath:instancePath+"/pov_started_at",schemaPath:"#/properties/pov_started_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data.pov_due_at !== undefined && func0.call(data, "pov_due_at")){
let data24 = data.pov_due_at;
if(typeof data24 === "string"){
if(!(formats0(data24))){
const err49 = {instancePath:instancePath+"/pov_due_at",schemaPath:"#/properties/pov_due_at/format",keyword:"format",params:{format: "moment"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
else {
const err50 = {instancePath:instancePath+"/pov_due_at",schemaPath:"#/properties/pov_due_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data.pov_ended_at !== undefined && func0.call(data, "pov_ended_at")){
let data25 = data.pov_ended_at;
if(typeof data25 === "string"){
if(!(formats0(data25))){
const err51 = {instancePath:instancePath+"/pov_ended_at",schemaPath:"#/properties/pov_ended_at/format",keyword:"format",params:{format: "moment"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
else {
const err52 = {instancePath:instancePath+"/pov_ended_at",schemaPath:"#/properties/pov_ended_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data.pov_outcome !== undefined && func0.call(data, "pov_outcome")){
let data26 = data.pov_outcome;
if(typeof data26 !== "string"){
const err53 = {instancePath:instancePath+"/pov_outcome",schemaPath:"#/properties/pov_outcome/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(!((((data26 === "open") || (data26 === "success")) || (data26 === "failure")) || (data26 === "cancelled"))){
const err54 = {instancePath:instancePath+"/pov_outcome",schemaPath:"#/properties/pov_outcome/enum",keyword:"enum",params:{allowedValues: schema11.properties.pov_outcome.enum}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data.pov_criteria_at !== undefined && func0.call(data, "pov_criteria_at")){
let data27 = data.pov_criteria_at;
if(typeof data27 === "string"){
if(!(formats0(data27))){
const err55 = {instancePath:instancePath+"/pov_criteria_at",schemaPath:"#/properties/pov_criteria_at/format",keyword:"format",params:{format: "moment"}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
else {
const err56 = {instancePath:instancePath+"/pov_criteria_at",schemaPath:"#/properties/pov_criteria_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data.proposal_submitted_at !== undefined && func0.call(data, "proposal_submitted_at")){
let data28 = data.proposal_submitted_at;
if(typeof data28 === "string"){
if(!(formats0(data28))){
const err57 = {instancePath:instancePath+"/proposal_submitted_at",schemaPath:"#/properties/proposal_submitted_at/format",keyword:"format",params:{format: "moment"}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
else {
const err58 = {instancePath:instancePath+"/proposal_submitted_at",schemaPath:"#/properties/proposal_submitted_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data.proposal_decided_at !== undefined && func0.call(data, "proposal_decided_at")){
let data29 = data.proposal_decided_at;
if(typeof data29 === "string"){
if(!(formats0(data29))){
const err59 = {instancePath:instancePath+"/proposal_decided_at",schemaPath:"#/properties/proposal_decided_at/format",keyword:"format",params:{format: "moment"}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
else {
const err60 = {instancePath:instancePath+"/proposal_decided_at",schemaPath:"#/properties/proposal_decided_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data.proposal_outcome !== undefined && func0.call(data, "proposal_outcome")){
let data30 = data.proposal_outcome;
if(typeof data30 !== "string"){
const err61 = {instancePath:instancePath+"/proposal_outcome",schemaPath:"#/properties/proposal_outcome/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(!(((data30 === "open") || (data30 === "accepted")) || (data30 === "rejected"))){
const err62 = {instancePath:instancePath+"/proposal_outcome",schemaPath:"#/properties/proposal_outcome/enum",keyword:"enum",params:{allowedValues: schema11.properties.proposal_outcome.enum}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data.champion !== undefined && func0.call(data, "champion")){
let data31 = data.champion;
if(typeof data31 === "string"){
if(func48(data31) < 1){
const err63 = {instancePath:instancePath+"/champion",schemaPath:"#/properties/champion/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
else {
const err64 = {instancePath:instancePath+"/champion",schemaPath:"#/properties/champion/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data.decision_criteria !== undefined && func0.call(data, "decision_criteria")){
let data32 = data.decision_criteria;
if(typeof data32 === "string"){
if(func48(data32) < 1){
const err65 = {instancePath:instancePath+"/decision_criteria",schemaPath:"#/properties/decision_criteria/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
else {
const err66 = {instancePath:instancePath+"/decision_criteria",schemaPath:"#/properties/decision_criteria/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data.loss_reason !== undefined && func0.call(data, "loss_reason")){
let data33 = data.loss_reason;
if(typeof data33 === "string"){
if(func48(data33) < 1){
const err67 = {instancePath:instancePath+"/loss_reason",schemaPath:"#/properties/loss_reason/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
else {
const err68 = {instancePath:instancePath+"/loss_reason",schemaPath:"#/properties/loss_reason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data.next_step_at !== undefined && func0.call(data, "next_step_at")){
let data34 = data.next_step_at;
if(typeof data34 === "string"){
if(!(formats0(data34))){
const err69 = {instancePath:instancePath+"/next_step_at",schemaPath:"#/properties/next_step_at/format",keyword:"format",params:{format: "moment"}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
else {
const err70 = {instancePath:instancePath+"/next_step_at",schemaPath:"#/properties/next_step_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data.handoff_due_at !== undefined && func0.call(data, "handoff_due_at")){
let data35 = data.handoff_due_at;
if(typeof data35 === "string"){
if(!(formats0(data35))){
const err71 = {instancePath:instancePath+"/handoff_due_at",schemaPath:"#/properties/handoff_due_at/format",keyword:"format",params:{format: "moment"}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
else {
const err72 = {instancePath:instancePath+"/handoff_due_at",schemaPath:"#/properties/handoff_due_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data.handoff_at !== undefined && func0.call(data, "handoff_at")){
let data36 = data.handoff_at;
if(typeof data36 === "string"){
if(!(formats0(data36))){
const err73 = {instancePath:instancePath+"/handoff_at",schemaPath:"#/properties/handoff_at/format",keyword:"format",params:{format: "moment"}};
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
const err74 = {instancePath:instancePath+"/handoff_at",schemaPath:"#/properties/handoff_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data.handoff_accepted !== undefined && func0.call(data, "handoff_accepted")){
if(typeof data.handoff_accepted !== "boolean"){
const err75 = {instancePath:instancePath+"/handoff_accepted",schemaPath:"#/properties/handoff_accepted/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data.renewal_outcome !== undefined && func0.call(data, "renewal_outcome")){
let data38 = data.renewal_outcome;
if(typeof data38 !== "string"){
const err76 = {instancePath:instancePath+"/renewal_outcome",schemaPath:"#/properties/renewal_outcome/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if(!(((data38 === "pending") || (data38 === "renewed")) || (data38 === "churned"))){
const err77 = {instancePath:instancePath+"/renewal_outcome",schemaPath:"#/properties/renewal_outcome/enum",keyword:"enum",params:{allowedValues: schema11.properties.renewal_outcome.enum}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data.churned_at !== undefined && func0.call(data, "churned_at")){
let data39 = data.churned_at;
if(typeof data39 === "string"){
if(!(formats0(data39))){
const err78 = {instancePath:instancePath+"/churned_at",schemaPath:"#/properties/churned_at/format",keyword:"format",params:{format: "moment"}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
else {
const err79 = {instancePath:instancePath+"/churned_at",schemaPath:"#/properties/churned_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data.planned_go_live_at !== undefined && func0.call(data, "planned_go_live_at")){
let data40 = data.planned_go_live_at;
if(typeof data40 === "string"){
if(!(formats0(data40))){
const err80 = {instancePath:instancePath+"/planned_go_live_at",schemaPath:"#/properties/planned_go_live_at/format",keyword:"format",params:{format: "moment"}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
else {
const err81 = {instancePath:instancePath+"/planned_go_live_at",schemaPath:"#/properties/planned_go_live_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data.go_live_at !== undefined && func0.call(data, "go_live_at")){
let data41 = data.go_live_at;
if(typeof data41 === "string"){
if(!(formats0(data41))){
const err82 = {instancePath:instancePath+"/go_live_at",schemaPath:"#/properties/go_live_at/format",keyword:"format",params:{format: "moment"}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
else {
const err83 = {instancePath:instancePath+"/go_live_at",schemaPath:"#/properties/go_live_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data.first_value_at !== undefined && func0.call(data, "first_value_at")){
let data42 = data.first_value_at;
if(typeof data42 === "string"){
if(!(formats0(data42))){
const err84 = {instancePath:instancePath+"/first_value_at",schemaPath:"#/properties/first_value_at/format",keyword:"format",params:{format: "moment"}};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
else {
const err85 = {instancePath:instancePath+"/first_value_at",schemaPath:"#/properties/first_value_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data.implementation_outcome !== undefined && func0.call(data, "implementation_outcome")){
let data43 = data.implementation_outcome;
if(typeof data43 !== "string"){
const err86 = {instancePath:instancePath+"/implementation_outcome",schemaPath:"#/properties/implementation_outcome/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if(!(((data43 === "open") || (data43 === "accepted")) || (data43 === "cancelled"))){
const err87 = {instancePath:instancePath+"/implementation_outcome",schemaPath:"#/properties/implementation_outcome/enum",keyword:"enum",params:{allowedValues: schema11.properties.implementation_outcome.enum}};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data.implementation_ended_at !== undefined && func0.call(data, "implementation_ended_at")){
let data44 = data.implementation_ended_at;
if(typeof data44 === "string"){
if(!(formats0(data44))){
const err88 = {instancePath:instancePath+"/implementation_ended_at",schemaPath:"#/properties/implementation_ended_at/format",keyword:"format",params:{format: "moment"}};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
else {
const err89 = {instancePath:instancePath+"/implementation_ended_at",schemaPath:"#/properties/implementation_ended_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data.feasibility_score !== undefined && func0.call(data, "feasibility_score")){
let data45 = data.feasibility_score;
if((typeof data45 == "number") && (isFinite(data45))){
if(data45 > 100 || isNaN(data45)){
const err90 = {instancePath:instancePath+"/feasibility_score",schemaPath:"#/properties/feasibility_score/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
if(data45 < 0 || isNaN(data45)){
const err91 = {instancePath:instancePath+"/feasibility_score",schemaPath:"#/properties/feasibility_score/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
else {
const err92 = {instancePath:instancePath+"/feasibility_score",schemaPath:"#/properties/feasibility_score/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data.incidents_30d !== undefined && func0.call(data, "incidents_30d")){
let data46 = data.incidents_30d;
if(!(((typeof data46 == "number") && (!(data46 % 1) && !isNaN(data46))) && (isFinite(data46)))){
const err93 = {instancePath:instancePath+"/incidents_30d",schemaPath:"#/properties/incidents_30d/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
if((typeof data46 == "number") && (isFinite(data46))){
if(data46 < 0 || isNaN(data46)){
const err94 = {instancePath:instancePath+"/incidents_30d",schemaPath:"#/properties/incidents_30d/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
}
else {
const err95 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}
