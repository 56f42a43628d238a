// @ts-nocheck
/* Written from schemas/survey.schema.json by `npm run update`; do not edit. */
import * as checks from '../../formats.ts';
import ucs2length from 'ajv/dist/runtime/ucs2length.js';

const formats = { date: checks.isCalendarDate, moment: checks.isMoment };

export const guard = validate10;
const schema11 = {"properties":{"role":{"enum":["se","ae","customer","product","customer_success","sa"]}}};
const func0 = Object.prototype.hasOwnProperty;
const func48 = (ucs2length.default ?? ucs2length);
const formats0 = formats.moment;

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.item === undefined) || (!(func0.call(data, "item")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "item"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.value === undefined) || (!(func0.call(data, "value")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "value"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.item !== undefined && func0.call(data, "item")){
let data0 = data.item;
if(typeof data0 === "string"){
if(func48(data0) < 1){
const err2 = {instancePath:instancePath+"/item",schemaPath:"#/properties/item/minLength",keyword:"minLength",params:{limit: 1}};
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
const err3 = {instancePath:instancePath+"/item",schemaPath:"#/properties/item/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.value !== undefined && func0.call(data, "value")){
let data1 = data.value;
if(!((typeof data1 == "number") && (isFinite(data1)))){
const err4 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.respondent !== undefined && func0.call(data, "respondent")){
let data2 = data.respondent;
if(typeof data2 === "string"){
if(func48(data2) < 1){
const err5 = {instancePath:instancePath+"/respondent",schemaPath:"#/properties/respondent/minLength",keyword:"minLength",params:{limit: 1}};
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
const err6 = {instancePath:instancePath+"/respondent",schemaPath:"#/properties/respondent/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.role !== undefined && func0.call(data, "role")){
let data3 = data.role;
if(typeof data3 !== "string"){
const err7 = {instancePath:instancePath+"/role",schemaPath:"#/properties/role/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!((((((data3 === "se") || (data3 === "ae")) || (data3 === "customer")) || (data3 === "product")) || (data3 === "customer_success")) || (data3 === "sa"))){
const err8 = {instancePath:instancePath+"/role",schemaPath:"#/properties/role/enum",keyword:"enum",params:{allowedValues: schema11.properties.role.enum}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.team !== undefined && func0.call(data, "team")){
let data4 = data.team;
if(typeof data4 === "string"){
if(func48(data4) < 1){
const err9 = {instancePath:instancePath+"/team",schemaPath:"#/properties/team/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/team",schemaPath:"#/properties/team/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.se !== undefined && func0.call(data, "se")){
let data5 = data.se;
if(typeof data5 === "string"){
if(func48(data5) < 1){
const err11 = {instancePath:instancePath+"/se",schemaPath:"#/properties/se/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/se",schemaPath:"#/properties/se/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.deal_id !== undefined && func0.call(data, "deal_id")){
let data6 = data.deal_id;
if(typeof data6 === "string"){
if(func48(data6) < 1){
const err13 = {instancePath:instancePath+"/deal_id",schemaPath:"#/properties/deal_id/minLength",keyword:"minLength",params:{limit: 1}};
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
const err14 = {instancePath:instancePath+"/deal_id",schemaPath:"#/properties/deal_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.wave !== undefined && func0.call(data, "wave")){
let data7 = data.wave;
if(typeof data7 === "string"){
if(func48(data7) < 1){
const err15 = {instancePath:instancePath+"/wave",schemaPath:"#/properties/wave/minLength",keyword:"minLength",params:{limit: 1}};
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
const err16 = {instancePath:instancePath+"/wave",schemaPath:"#/properties/wave/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.submitted_at !== undefined && func0.call(data, "submitted_at")){
let data8 = data.submitted_at;
if(typeof data8 === "string"){
if(!(formats0(data8))){
const err17 = {instancePath:instancePath+"/submitted_at",schemaPath:"#/properties/submitted_at/format",keyword:"format",params:{format: "moment"}};
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
const err18 = {instancePath:instancePath+"/submitted_at",schemaPath:"#/properties/submitted_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.scale_min !== undefined && func0.call(data, "scale_min")){
let data9 = data.scale_min;
if(!((typeof data9 == "number") && (isFinite(data9)))){
const err19 = {instancePath:instancePath+"/scale_min",schemaPath:"#/properties/scale_min/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.scale_max !== undefined && func0.call(data, "scale_max")){
let data10 = data.scale_max;
if(!((typeof data10 == "number") && (isFinite(data10)))){
const err20 = {instancePath:instancePath+"/scale_max",schemaPath:"#/properties/scale_max/type",keyword:"type",params:{type: "number"}};
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
const err21 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}
