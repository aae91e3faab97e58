// @ts-nocheck: the checks below are Ajv's standalone output.
// Generated from schemas/tutorcruncher by `npm run generate`. Do not edit.

import { once } from '../../validate/fields.ts'
import { formats } from '../../validate/formats.ts'
import { lengthInCodePoints } from '../../validate/length.ts'
import type { CompiledSchema } from '../../validate/validator.ts'
import type * as types from './types.ts'

function fail(errors, instancePath, keyword, params) {
const error = {instancePath, keyword, params};
if (errors === null) return [error];
errors.push(error);
return errors;
}
const value0 = ["object","null"];
const value1 = ["string","null"];
const value2 = ["prospect","live","dormant"];
const value3 = ["broadcasts","apt_reminders","low_balance_reminders","invoice_reminders","pfi_reminders","invoices","credit_requests","credit-requests"];
const value4 = ["boolean","integer"];
const value5 = [false,true,0,10,20];
const value6 = ["string","number","null"];
const value7 = ["integer","string","null"];
const value8 = ["pending","approved","rejected","dormant"];
const value9 = ["draft","confirmed","unpaid","payment-pending","paid","failed","void"];
const value10 = ["string","object"];
const value11 = ["planned","awaiting-report","complete","cancelled","cancelled-chargeable","Planned","Complete"];
const value12 = ["pending","available","in-progress","finished","gone-cold"];
const value13 = ["hourly","one-off"];
const value14 = ["object","string"];
const value15 = ["number","null"];
const value16 = ["integer","null"];
const value17 = ["array","null"];
const value18 = ["string","number"];
const value19 = ["net","gross"];
const value20 = ["pending","requested","accepted","rejected","withdrawn"];
const value21 = ["number","string"];
const value22 = ["add-edit-complete","add-edit","edit","complete"];
const value23 = ["string","integer"];
const value24 = ["Daily","Weekly"];
const value25 = ["object","integer"];
const value26 = ["Hourly","One off"];
const value27 = ["object","array"];
const value28 = ["weekly","monthly"];
const value29 = ["integer","string"];
const value30 = ["phone","email","service-cold","other"];
const checkAction2020 = validate21;

const pattern0 = new RegExp("^[A-Z0-9_]+$", "u");

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:tutor-webhooks:tutorcruncher:2020:action" */;
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern0.test(data)){
vErrors = fail(vErrors, instancePath, "pattern", {pattern: "^[A-Z0-9_]+$"});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath, "type", {type: "string"});
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}

const checkActor2020 = validate22;


function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:tutor-webhooks:tutorcruncher:2020:actor" */;
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
vErrors = fail(vErrors, instancePath, "type", {type: value0});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "name"});
errors++;
}
if(data.id === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "id"});
errors++;
}
if(data.user_id === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "user_id"});
errors++;
}
if(data.url === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "url"});
errors++;
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
vErrors = fail(vErrors, instancePath+"/name", "type", {type: "string"});
errors++;
}
}
if(data.id !== undefined){
let data1 = data.id;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = fail(vErrors, instancePath+"/id", "type", {type: "integer"});
errors++;
}
}
if(data.user_id !== undefined){
let data2 = data.user_id;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = fail(vErrors, instancePath+"/user_id", "type", {type: "integer"});
errors++;
}
}
if(data.url !== undefined){
if(typeof data.url !== "string"){
vErrors = fail(vErrors, instancePath+"/url", "type", {type: "string"});
errors++;
}
}
}
validate22.errors = vErrors;
return errors === 0;
}

const checkEvent2020 = validate23;

const formats0 = formats["date-time"];

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:tutor-webhooks:tutorcruncher:2020:event" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.verb === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "verb"});
errors++;
}
if(data.subject === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "subject"});
errors++;
}
if(data.action !== undefined){
if(!(validate21(data.action, {instancePath:instancePath+"/action",parentData:data,parentDataProperty:"action",rootData}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
if(data.verb !== undefined){
if(typeof data.verb !== "string"){
vErrors = fail(vErrors, instancePath+"/verb", "type", {type: "string"});
errors++;
}
}
if(data.timestamp !== undefined){
let data2 = data.timestamp;
if(typeof data2 === "string"){
if(!(formats0(data2))){
vErrors = fail(vErrors, instancePath+"/timestamp", "format", {format: "date-time"});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/timestamp", "type", {type: "string"});
errors++;
}
}
if(data.branch !== undefined){
let data3 = data.branch;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
vErrors = fail(vErrors, instancePath+"/branch", "type", {type: "integer"});
errors++;
}
}
if(data.actor !== undefined){
if(!(validate22(data.actor, {instancePath:instancePath+"/actor",parentData:data,parentDataProperty:"actor",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.extra_msg !== undefined){
let data5 = data.extra_msg;
if((typeof data5 !== "string") && (data5 !== null)){
vErrors = fail(vErrors, instancePath+"/extra_msg", "type", {type: value1});
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, "type", {type: "object"});
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}

const checkSkill2020 = validate26;


function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:tutor-webhooks:tutorcruncher:2020:parts:skill" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
let data0 = data.id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = fail(vErrors, instancePath+"/id", "type", {type: "integer"});
errors++;
}
}
if(data.subject !== undefined){
if(typeof data.subject !== "string"){
vErrors = fail(vErrors, instancePath+"/subject", "type", {type: "string"});
errors++;
}
}
if(data.qual_level !== undefined){
if(typeof data.qual_level !== "string"){
vErrors = fail(vErrors, instancePath+"/qual_level", "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, "type", {type: "object"});
errors++;
}
validate26.errors = vErrors;
return errors === 0;
}

const checkUser = validate27;

const formats2 = formats.email;
const pattern1 = new RegExp("^-?\\d+\\.\\d{16}$", "u");

function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:tutor-webhooks:tutorcruncher:2020:parts:user" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.title === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "title"});
errors++;
}
if(data.first_name === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "first_name"});
errors++;
}
if(data.last_name === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "last_name"});
errors++;
}
if(data.email === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "email"});
errors++;
}
if(data.mobile === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "mobile"});
errors++;
}
if(data.phone === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "phone"});
errors++;
}
if(data.street === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "street"});
errors++;
}
if(data.state === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "state"});
errors++;
}
if(data.town === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "town"});
errors++;
}
if(data.country === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "country"});
errors++;
}
if(data.postcode === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "postcode"});
errors++;
}
if(data.latitude === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "latitude"});
errors++;
}
if(data.longitude === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "longitude"});
errors++;
}
if(data.date_created === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "date_created"});
errors++;
}
if(data.timezone === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "timezone"});
errors++;
}
if(data.title !== undefined){
let data0 = data.title;
if((typeof data0 !== "string") && (data0 !== null)){
vErrors = fail(vErrors, instancePath+"/title", "type", {type: value1});
errors++;
}
}
if(data.first_name !== undefined){
let data1 = data.first_name;
if((typeof data1 !== "string") && (data1 !== null)){
vErrors = fail(vErrors, instancePath+"/first_name", "type", {type: value1});
errors++;
}
}
if(data.last_name !== undefined){
if(typeof data.last_name !== "string"){
vErrors = fail(vErrors, instancePath+"/last_name", "type", {type: "string"});
errors++;
}
}
if(data.email !== undefined){
let data3 = data.email;
if((typeof data3 !== "string") && (data3 !== null)){
vErrors = fail(vErrors, instancePath+"/email", "type", {type: value1});
errors++;
}
if(typeof data3 === "string"){
if(!(formats2(data3))){
vErrors = fail(vErrors, instancePath+"/email", "format", {format: "email"});
errors++;
}
}
}
if(data.mobile !== undefined){
let data4 = data.mobile;
if((typeof data4 !== "string") && (data4 !== null)){
vErrors = fail(vErrors, instancePath+"/mobile", "type", {type: value1});
errors++;
}
}
if(data.phone !== undefined){
let data5 = data.phone;
if((typeof data5 !== "string") && (data5 !== null)){
vErrors = fail(vErrors, instancePath+"/phone", "type", {type: value1});
errors++;
}
}
if(data.street !== undefined){
let data6 = data.street;
if((typeof data6 !== "string") && (data6 !== null)){
vErrors = fail(vErrors, instancePath+"/street", "type", {type: value1});
errors++;
}
}
if(data.state !== undefined){
let data7 = data.state;
if((typeof data7 !== "string") && (data7 !== null)){
vErrors = fail(vErrors, instancePath+"/state", "type", {type: value1});
errors++;
}
}
if(data.town !== undefined){
let data8 = data.town;
if((typeof data8 !== "string") && (data8 !== null)){
vErrors = fail(vErrors, instancePath+"/town", "type", {type: value1});
errors++;
}
}
if(data.country !== undefined){
let data9 = data.country;
if((typeof data9 !== "string") && (data9 !== null)){
vErrors = fail(vErrors, instancePath+"/country", "type", {type: value1});
errors++;
}
}
if(data.postcode !== undefined){
let data10 = data.postcode;
if((typeof data10 !== "string") && (data10 !== null)){
vErrors = fail(vErrors, instancePath+"/postcode", "type", {type: value1});
errors++;
}
}
if(data.latitude !== undefined){
let data11 = data.latitude;
if((typeof data11 !== "string") && (data11 !== null)){
vErrors = fail(vErrors, instancePath+"/latitude", "type", {type: value1});
errors++;
}
if(typeof data11 === "string"){
if(!pattern1.test(data11)){
vErrors = fail(vErrors, instancePath+"/latitude", "pattern", {pattern: "^-?\\d+\\.\\d{16}$"});
errors++;
}
}
}
if(data.longitude !== undefined){
let data12 = data.longitude;
if((typeof data12 !== "string") && (data12 !== null)){
vErrors = fail(vErrors, instancePath+"/longitude", "type", {type: value1});
errors++;
}
if(typeof data12 === "string"){
if(!pattern1.test(data12)){
vErrors = fail(vErrors, instancePath+"/longitude", "pattern", {pattern: "^-?\\d+\\.\\d{16}$"});
errors++;
}
}
}
if(data.date_created !== undefined){
let data13 = data.date_created;
if(typeof data13 === "string"){
if(!(formats0(data13))){
vErrors = fail(vErrors, instancePath+"/date_created", "format", {format: "date-time"});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/date_created", "type", {type: "string"});
errors++;
}
}
if(data.timezone !== undefined){
let data14 = data.timezone;
if((typeof data14 !== "string") && (data14 !== null)){
vErrors = fail(vErrors, instancePath+"/timezone", "type", {type: value1});
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, "type", {type: "object"});
errors++;
}
validate27.errors = vErrors;
return errors === 0;
}

const checkAffiliate2020 = validate28;

const formats6 = formats.uri;


function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:tutor-webhooks:tutorcruncher:2026:parts:role-reference" */;
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
vErrors = fail(vErrors, instancePath, "type", {type: value0});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
let data0 = data.id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = fail(vErrors, instancePath+"/id", "type", {type: "integer"});
errors++;
}
}
if(data.first_name !== undefined){
let data1 = data.first_name;
if((typeof data1 !== "string") && (data1 !== null)){
vErrors = fail(vErrors, instancePath+"/first_name", "type", {type: value1});
errors++;
}
}
if(data.last_name !== undefined){
if(typeof data.last_name !== "string"){
vErrors = fail(vErrors, instancePath+"/last_name", "type", {type: "string"});
errors++;
}
}
if(data.email !== undefined){
let data3 = data.email;
if((typeof data3 !== "string") && (data3 !== null)){
vErrors = fail(vErrors, instancePath+"/email", "type", {type: value1});
errors++;
}
if(typeof data3 === "string"){
if(!(formats2(data3))){
vErrors = fail(vErrors, instancePath+"/email", "format", {format: "email"});
errors++;
}
}
}
if(data.role_type !== undefined){
if(typeof data.role_type !== "string"){
vErrors = fail(vErrors, instancePath+"/role_type", "type", {type: "string"});
errors++;
}
}
if(data.url !== undefined){
let data5 = data.url;
if(typeof data5 === "string"){
if(!(formats6(data5))){
vErrors = fail(vErrors, instancePath+"/url", "format", {format: "uri"});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/url", "type", {type: "string"});
errors++;
}
}
}
validate30.errors = vErrors;
return errors === 0;
}



function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:tutor-webhooks:tutorcruncher:2026:parts:label" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
let data0 = data.id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = fail(vErrors, instancePath+"/id", "type", {type: "integer"});
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
vErrors = fail(vErrors, instancePath+"/name", "type", {type: "string"});
errors++;
}
}
if(data.machine_name !== undefined){
if(typeof data.machine_name !== "string"){
vErrors = fail(vErrors, instancePath+"/machine_name", "type", {type: "string"});
errors++;
}
}
if(data.url !== undefined){
let data3 = data.url;
if(typeof data3 === "string"){
if(!(formats6(data3))){
vErrors = fail(vErrors, instancePath+"/url", "format", {format: "uri"});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/url", "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, "type", {type: "object"});
errors++;
}
validate32.errors = vErrors;
return errors === 0;
}



function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:tutor-webhooks:tutorcruncher:2026:parts:extra-attribute" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
let data0 = data.id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = fail(vErrors, instancePath+"/id", "type", {type: "integer"});
errors++;
}
}
if(data.value !== undefined){
let data1 = data.value;
if((typeof data1 !== "string") && (data1 !== null)){
vErrors = fail(vErrors, instancePath+"/value", "type", {type: value1});
errors++;
}
}
if(data.type !== undefined){
if(typeof data.type !== "string"){
vErrors = fail(vErrors, instancePath+"/type", "type", {type: "string"});
errors++;
}
}
if(data.machine_name !== undefined){
if(typeof data.machine_name !== "string"){
vErrors = fail(vErrors, instancePath+"/machine_name", "type", {type: "string"});
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
vErrors = fail(vErrors, instancePath+"/name", "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, "type", {type: "object"});
errors++;
}
validate34.errors = vErrors;
return errors === 0;
}


function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:tutor-webhooks:tutorcruncher:2020:subjects:affiliate" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.model === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "model"});
errors++;
}
if(data.id === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "id"});
errors++;
}
if(data.model !== undefined){
let data0 = data.model;
if(typeof data0 !== "string"){
vErrors = fail(vErrors, instancePath+"/model", "type", {type: "string"});
errors++;
}
if("Affiliate" !== data0){
vErrors = fail(vErrors, instancePath+"/model", "const", {allowedValue: "Affiliate"});
errors++;
}
}
if(data.url !== undefined){
let data1 = data.url;
if(typeof data1 === "string"){
if(!(formats6(data1))){
vErrors = fail(vErrors, instancePath+"/url", "format", {format: "uri"});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/url", "type", {type: "string"});
errors++;
}
}
if(data.id !== undefined){
let data2 = data.id;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = fail(vErrors, instancePath+"/id", "type", {type: "integer"});
errors++;
}
}
if(data.user !== undefined){
if(!(validate27(data.user, {instancePath:instancePath+"/user",parentData:data,parentDataProperty:"user",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data.commission_rate !== undefined){
let data4 = data.commission_rate;
if((typeof data4 !== "string") && (data4 !== null)){
vErrors = fail(vErrors, instancePath+"/commission_rate", "type", {type: value1});
errors++;
}
}
if(data.clients !== undefined){
let data5 = data.clients;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(!(validate30(data5[i0], {instancePath:instancePath+"/clients/" + i0,parentData:data5,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fail(vErrors, instancePath+"/clients", "type", {type: "array"});
errors++;
}
}
if(data.last_updated !== undefined){
let data7 = data.last_updated;
if(typeof data7 === "string"){
if(!(formats0(data7))){
vErrors = fail(vErrors, instancePath+"/last_updated", "format", {format: "date-time"});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/last_updated", "type", {type: "string"});
errors++;
}
}
if(data.calendar_colour !== undefined){
if(typeof data.calendar_colour !== "string"){
vErrors = fail(vErrors, instancePath+"/calendar_colour", "type", {type: "string"});
errors++;
}
}
if(data.labels !== undefined){
let data9 = data.labels;
if(Array.isArray(data9)){
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
if(!(validate32(data9[i1], {instancePath:instancePath+"/labels/" + i1,parentData:data9,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fail(vErrors, instancePath+"/labels", "type", {type: "array"});
errors++;
}
}
if(data.extra_attrs !== undefined){
let data11 = data.extra_attrs;
if(Array.isArray(data11)){
const len2 = data11.length;
for(let i2=0; i2<len2; i2++){
if(!(validate34(data11[i2], {instancePath:instancePath+"/extra_attrs/" + i2,parentData:data11,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fail(vErrors, instancePath+"/extra_attrs", "type", {type: "array"});
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, "type", {type: "object"});
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}

const checkClient2020 = validate36;



function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:tutor-webhooks:tutorcruncher:2026:parts:pipeline-stage" */;
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
vErrors = fail(vErrors, instancePath, "type", {type: value0});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
let data0 = data.id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = fail(vErrors, instancePath+"/id", "type", {type: "integer"});
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
vErrors = fail(vErrors, instancePath+"/name", "type", {type: "string"});
errors++;
}
}
if(data.sort_index !== undefined){
let data2 = data.sort_index;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = fail(vErrors, instancePath+"/sort_index", "type", {type: "integer"});
errors++;
}
}
}
validate40.errors = vErrors;
return errors === 0;
}

const pattern3 = new RegExp("^-?\\d+\\.\\d{2}$", "u");

function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:tutor-webhooks:tutorcruncher:2020:subjects:client" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.model === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "model"});
errors++;
}
if(data.id === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "id"});
errors++;
}
if(data.model !== undefined){
let data0 = data.model;
if(typeof data0 !== "string"){
vErrors = fail(vErrors, instancePath+"/model", "type", {type: "string"});
errors++;
}
if("Client" !== data0){
vErrors = fail(vErrors, instancePath+"/model", "const", {allowedValue: "Client"});
errors++;
}
}
if(data.url !== undefined){
let data1 = data.url;
if(typeof data1 === "string"){
if(!(formats6(data1))){
vErrors = fail(vErrors, instancePath+"/url", "format", {format: "uri"});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/url", "type", {type: "string"});
errors++;
}
}
if(data.id !== undefined){
let data2 = data.id;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = fail(vErrors, instancePath+"/id", "type", {type: "integer"});
errors++;
}
}
if(data.user !== undefined){
if(!(validate27(data.user, {instancePath:instancePath+"/user",parentData:data,parentDataProperty:"user",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data.status !== undefined){
let data4 = data.status;
if(typeof data4 !== "string"){
vErrors = fail(vErrors, instancePath+"/status", "type", {type: "string"});
errors++;
}
if(!(((data4 === "prospect") || (data4 === "live")) || (data4 === "dormant"))){
vErrors = fail(vErrors, instancePath+"/status", "enum", {allowedValues: value2});
errors++;
}
}
if(data.charge_via_branch !== undefined){
if(typeof data.charge_via_branch !== "boolean"){
vErrors = fail(vErrors, instancePath+"/charge_via_branch", "type", {type: "boolean"});
errors++;
}
}
if(data.is_taxable !== undefined){
if(typeof data.is_taxable !== "boolean"){
vErrors = fail(vErrors, instancePath+"/is_taxable", "type", {type: "boolean"});
errors++;
}
}
if(data.received_notifications !== undefined){
let data7 = data.received_notifications;
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
if(typeof data8 !== "string"){
vErrors = fail(vErrors, instancePath+"/received_notifications/" + i0, "type", {type: "string"});
errors++;
}
if(!((((((((data8 === "broadcasts") || (data8 === "apt_reminders")) || (data8 === "low_balance_reminders")) || (data8 === "invoice_reminders")) || (data8 === "pfi_reminders")) || (data8 === "invoices")) || (data8 === "credit_requests")) || (data8 === "credit-requests"))){
vErrors = fail(vErrors, instancePath+"/received_notifications/" + i0, "enum", {allowedValues: value3});
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath+"/received_notifications", "type", {type: "array"});
errors++;
}
}
if(data.invoices_count !== undefined){
let data9 = data.invoices_count;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
vErrors = fail(vErrors, instancePath+"/invoices_count", "type", {type: "integer"});
errors++;
}
}
if(data.payment_pending !== undefined){
let data10 = data.payment_pending;
if(typeof data10 === "string"){
if(!pattern3.test(data10)){
vErrors = fail(vErrors, instancePath+"/payment_pending", "pattern", {pattern: "^-?\\d+\\.\\d{2}$"});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/payment_pending", "type", {type: "string"});
errors++;
}
}
if(data.auto_charge !== undefined){
let data11 = data.auto_charge;
if((typeof data11 !== "boolean") && (!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11))))){
vErrors = fail(vErrors, instancePath+"/auto_charge", "type", {type: value4});
errors++;
}
if(!(((((data11 === false) || (data11 === true)) || (data11 === 0)) || (data11 === 10)) || (data11 === 20))){
vErrors = fail(vErrors, instancePath+"/auto_charge", "enum", {allowedValues: value5});
errors++;
}
}
if(data.associated_admin !== undefined){
if(!(validate30(data.associated_admin, {instancePath:instancePath+"/associated_admin",parentData:data,parentDataProperty:"associated_admin",rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
if(data.associated_agent !== undefined){
if(!(validate30(data.associated_agent, {instancePath:instancePath+"/associated_agent",parentData:data,parentDataProperty:"associated_agent",rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
if(data.pipeline_stage !== undefined){
if(!(validate40(data.pipeline_stage, {instancePath:instancePath+"/pipeline_stage",parentData:data,parentDataProperty:"pipeline_stage",rootData}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
}
if(data.paid_recipients !== undefined){
let data15 = data.paid_recipients;
if(Array.isArray(data15)){
const len1 = data15.length;
for(let i1=0; i1<len1; i1++){
if(!(validate30(data15[i1], {instancePath:instancePath+"/paid_recipients/" + i1,parentData:data15,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fail(vErrors, instancePath+"/paid_recipients", "type", {type: "array"});
errors++;
}
}
if(data.calendar_colour !== undefined){
if(typeof data.calendar_colour !== "string"){
vErrors = fail(vErrors, instancePath+"/calendar_colour", "type", {type: "string"});
errors++;
}
}
if(data.labels !== undefined){
let data18 = data.labels;
if(Array.isArray(data18)){
const len2 = data18.length;
for(let i2=0; i2<len2; i2++){
if(!(validate32(data18[i2], {instancePath:instancePath+"/labels/" + i2,parentData:data18,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fail(vErrors, instancePath+"/labels", "type", {type: "array"});
errors++;
}
}
if(data.extra_attrs !== undefined){
let data20 = data.extra_attrs;
if(Array.isArray(data20)){
const len3 = data20.length;
for(let i3=0; i3<len3; i3++){
if(!(validate34(data20[i3], {instancePath:instancePath+"/extra_attrs/" + i3,parentData:data20,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fail(vErrors, instancePath+"/extra_attrs", "type", {type: "array"});
errors++;
}
}
if(data.invoice_balance !== undefined){
let data22 = data.invoice_balance;
if(typeof data22 === "string"){
if(!pattern3.test(data22)){
vErrors = fail(vErrors, instancePath+"/invoice_balance", "pattern", {pattern: "^-?\\d+\\.\\d{2}$"});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/invoice_balance", "type", {type: "string"});
errors++;
}
}
if(data.available_balance !== undefined){
let data23 = data.available_balance;
if(typeof data23 === "string"){
if(!pattern3.test(data23)){
vErrors = fail(vErrors, instancePath+"/available_balance", "pattern", {pattern: "^-?\\d+\\.\\d{2}$"});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/available_balance", "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, "type", {type: "object"});
errors++;
}
validate36.errors = vErrors;
return errors === 0;
}

const checkStudent2020 = validate45;

const pattern6 = new RegExp("^-?\\d+(\\.\\d+)?$", "u");

function validate45(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:tutor-webhooks:tutorcruncher:2020:subjects:student" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.model === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "model"});
errors++;
}
if(data.id === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "id"});
errors++;
}
if(data.model !== undefined){
let data0 = data.model;
if(typeof data0 !== "string"){
vErrors = fail(vErrors, instancePath+"/model", "type", {type: "string"});
errors++;
}
if("Student" !== data0){
vErrors = fail(vErrors, instancePath+"/model", "const", {allowedValue: "Student"});
errors++;
}
}
if(data.url !== undefined){
let data1 = data.url;
if(typeof data1 === "string"){
if(!(formats6(data1))){
vErrors = fail(vErrors, instancePath+"/url", "format", {format: "uri"});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/url", "type", {type: "string"});
errors++;
}
}
if(data.id !== undefined){
let data2 = data.id;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = fail(vErrors, instancePath+"/id", "type", {type: "integer"});
errors++;
}
}
if(data.user !== undefined){
if(!(validate27(data.user, {instancePath:instancePath+"/user",parentData:data,parentDataProperty:"user",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data.default_rate !== undefined){
let data4 = data.default_rate;
if(((typeof data4 !== "string") && (!((typeof data4 == "number") && (isFinite(data4))))) && (data4 !== null)){
vErrors = fail(vErrors, instancePath+"/default_rate", "type", {type: value6});
errors++;
}
if(typeof data4 === "string"){
if(!pattern6.test(data4)){
vErrors = fail(vErrors, instancePath+"/default_rate", "pattern", {pattern: "^-?\\d+(\\.\\d+)?$"});
errors++;
}
}
}
if(data.paying_client !== undefined){
if(!(validate30(data.paying_client, {instancePath:instancePath+"/paying_client",parentData:data,parentDataProperty:"paying_client",rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
if(data.associated_clients !== undefined){
let data6 = data.associated_clients;
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
if(!(validate30(data6[i0], {instancePath:instancePath+"/associated_clients/" + i0,parentData:data6,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fail(vErrors, instancePath+"/associated_clients", "type", {type: "array"});
errors++;
}
}
if(data.academic_year !== undefined){
let data8 = data.academic_year;
if(((!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))) && (typeof data8 !== "string")) && (data8 !== null)){
vErrors = fail(vErrors, instancePath+"/academic_year", "type", {type: value7});
errors++;
}
}
if(data.last_updated !== undefined){
let data9 = data.last_updated;
if(typeof data9 === "string"){
if(!(formats0(data9))){
vErrors = fail(vErrors, instancePath+"/last_updated", "format", {format: "date-time"});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/last_updated", "type", {type: "string"});
errors++;
}
}
if(data.calendar_colour !== undefined){
if(typeof data.calendar_colour !== "string"){
vErrors = fail(vErrors, instancePath+"/calendar_colour", "type", {type: "string"});
errors++;
}
}
if(data.labels !== undefined){
let data11 = data.labels;
if(Array.isArray(data11)){
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
if(!(validate32(data11[i1], {instancePath:instancePath+"/labels/" + i1,parentData:data11,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fail(vErrors, instancePath+"/labels", "type", {type: "array"});
errors++;
}
}
if(data.extra_attrs !== undefined){
let data13 = data.extra_attrs;
if(Array.isArray(data13)){
const len2 = data13.length;
for(let i2=0; i2<len2; i2++){
if(!(validate34(data13[i2], {instancePath:instancePath+"/extra_attrs/" + i2,parentData:data13,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fail(vErrors, instancePath+"/extra_attrs", "type", {type: "array"});
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, "type", {type: "object"});
errors++;
}
validate45.errors = vErrors;
return errors === 0;
}

const checkTutor2020 = validate51;



function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:tutor-webhooks:tutorcruncher:2026:parts:qualification" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
let data0 = data.id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = fail(vErrors, instancePath+"/id", "type", {type: "integer"});
errors++;
}
}
if(data.institution !== undefined){
if(typeof data.institution !== "string"){
vErrors = fail(vErrors, instancePath+"/institution", "type", {type: "string"});
errors++;
}
}
if(data.subject !== undefined){
if(typeof data.subject !== "string"){
vErrors = fail(vErrors, instancePath+"/subject", "type", {type: "string"});
errors++;
}
}
if(data.qual_level !== undefined){
if(typeof data.qual_level !== "string"){
vErrors = fail(vErrors, instancePath+"/qual_level", "type", {type: "string"});
errors++;
}
}
if(data.grade !== undefined){
if(typeof data.grade !== "string"){
vErrors = fail(vErrors, instancePath+"/grade", "type", {type: "string"});
errors++;
}
}
if(data.year !== undefined){
let data5 = data.year;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
vErrors = fail(vErrors, instancePath+"/year", "type", {type: "integer"});
errors++;
}
}
if(data.governing_body !== undefined){
if(typeof data.governing_body !== "string"){
vErrors = fail(vErrors, instancePath+"/governing_body", "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, "type", {type: "object"});
errors++;
}
validate53.errors = vErrors;
return errors === 0;
}



function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:tutor-webhooks:tutorcruncher:2026:parts:institution" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
let data0 = data.id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = fail(vErrors, instancePath+"/id", "type", {type: "integer"});
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
vErrors = fail(vErrors, instancePath+"/name", "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, "type", {type: "object"});
errors++;
}
validate56.errors = vErrors;
return errors === 0;
}


const pattern9 = new RegExp("^(-?\\d+ )?\\d{2}:\\d{2}:\\d{2}(\\.\\d{6})?$", "u");

function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:tutor-webhooks:tutorcruncher:2026:parts:work-done-details" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.amount_owed !== undefined){
let data0 = data.amount_owed;
if(!((typeof data0 == "number") && (isFinite(data0)))){
vErrors = fail(vErrors, instancePath+"/amount_owed", "type", {type: "number"});
errors++;
}
}
if(data.amount_paid !== undefined){
let data1 = data.amount_paid;
if(!((typeof data1 == "number") && (isFinite(data1)))){
vErrors = fail(vErrors, instancePath+"/amount_paid", "type", {type: "number"});
errors++;
}
}
if(data.total_paid_hours !== undefined){
let data2 = data.total_paid_hours;
if(typeof data2 === "string"){
if(!pattern9.test(data2)){
vErrors = fail(vErrors, instancePath+"/total_paid_hours", "pattern", {pattern: "^(-?\\d+ )?\\d{2}:\\d{2}:\\d{2}(\\.\\d{6})?$"});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/total_paid_hours", "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, "type", {type: "object"});
errors++;
}
validate60.errors = vErrors;
return errors === 0;
}


function validate51(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:tutor-webhooks:tutorcruncher:2020:subjects:tutor" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.model === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "model"});
errors++;
}
if(data.id === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "id"});
errors++;
}
if(data.user === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "user"});
errors++;
}
if(data.status === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "status"});
errors++;
}
if(data.default_rate === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "default_rate"});
errors++;
}
if(data.qualifications === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "qualifications"});
errors++;
}
if(data.skills === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "skills"});
errors++;
}
if(data.institutions === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "institutions"});
errors++;
}
if(data.review_rating === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "review_rating"});
errors++;
}
if(data.review_duration === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "review_duration"});
errors++;
}
if(data.calendar_colour === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "calendar_colour"});
errors++;
}
if(data.labels === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "labels"});
errors++;
}
if(data.extra_attrs === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "extra_attrs"});
errors++;
}
if(data.work_done_details === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "work_done_details"});
errors++;
}
if(data.model !== undefined){
let data0 = data.model;
if(typeof data0 !== "string"){
vErrors = fail(vErrors, instancePath+"/model", "type", {type: "string"});
errors++;
}
if("Tutor" !== data0){
vErrors = fail(vErrors, instancePath+"/model", "const", {allowedValue: "Tutor"});
errors++;
}
}
if(data.url !== undefined){
let data1 = data.url;
if(typeof data1 === "string"){
if(!(formats6(data1))){
vErrors = fail(vErrors, instancePath+"/url", "format", {format: "uri"});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/url", "type", {type: "string"});
errors++;
}
}
if(data.id !== undefined){
let data2 = data.id;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = fail(vErrors, instancePath+"/id", "type", {type: "integer"});
errors++;
}
}
if(data.user !== undefined){
if(!(validate27(data.user, {instancePath:instancePath+"/user",parentData:data,parentDataProperty:"user",rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data.status !== undefined){
let data4 = data.status;
if(typeof data4 !== "string"){
vErrors = fail(vErrors, instancePath+"/status", "type", {type: "string"});
errors++;
}
if(!((((data4 === "pending") || (data4 === "approved")) || (data4 === "rejected")) || (data4 === "dormant"))){
vErrors = fail(vErrors, instancePath+"/status", "enum", {allowedValues: value8});
errors++;
}
}
if(data.charge_via_branch !== undefined){
if(typeof data.charge_via_branch !== "boolean"){
vErrors = fail(vErrors, instancePath+"/charge_via_branch", "type", {type: "boolean"});
errors++;
}
}
if(data.default_rate !== undefined){
let data6 = data.default_rate;
if(((typeof data6 !== "string") && (!((typeof data6 == "number") && (isFinite(data6))))) && (data6 !== null)){
vErrors = fail(vErrors, instancePath+"/default_rate", "type", {type: value6});
errors++;
}
if(typeof data6 === "string"){
if(!pattern6.test(data6)){
vErrors = fail(vErrors, instancePath+"/default_rate", "pattern", {pattern: "^-?\\d+(\\.\\d+)?$"});
errors++;
}
}
}
if(data.qualifications !== undefined){
let data7 = data.qualifications;
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
if(!(validate53(data7[i0], {instancePath:instancePath+"/qualifications/" + i0,parentData:data7,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fail(vErrors, instancePath+"/qualifications", "type", {type: "array"});
errors++;
}
}
if(data.skills !== undefined){
let data9 = data.skills;
if(Array.isArray(data9)){
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
if(!(validate26(data9[i1], {instancePath:instancePath+"/skills/" + i1,parentData:data9,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fail(vErrors, instancePath+"/skills", "type", {type: "array"});
errors++;
}
}
if(data.institutions !== undefined){
let data11 = data.institutions;
if(Array.isArray(data11)){
const len2 = data11.length;
for(let i2=0; i2<len2; i2++){
if(!(validate56(data11[i2], {instancePath:instancePath+"/institutions/" + i2,parentData:data11,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fail(vErrors, instancePath+"/institutions", "type", {type: "array"});
errors++;
}
}
if(data.received_notifications !== undefined){
let data13 = data.received_notifications;
if(Array.isArray(data13)){
const len3 = data13.length;
for(let i3=0; i3<len3; i3++){
if(typeof data13[i3] !== "string"){
vErrors = fail(vErrors, instancePath+"/received_notifications/" + i3, "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath+"/received_notifications", "type", {type: "array"});
errors++;
}
}
if(data.receive_service_notifications !== undefined){
if(typeof data.receive_service_notifications !== "boolean"){
vErrors = fail(vErrors, instancePath+"/receive_service_notifications", "type", {type: "boolean"});
errors++;
}
}
if(data.review_rating !== undefined){
let data16 = data.review_rating;
if(((typeof data16 !== "string") && (!((typeof data16 == "number") && (isFinite(data16))))) && (data16 !== null)){
vErrors = fail(vErrors, instancePath+"/review_rating", "type", {type: value6});
errors++;
}
if(typeof data16 === "string"){
if(!pattern6.test(data16)){
vErrors = fail(vErrors, instancePath+"/review_rating", "pattern", {pattern: "^-?\\d+(\\.\\d+)?$"});
errors++;
}
}
}
if(data.review_duration !== undefined){
let data17 = data.review_duration;
if(typeof data17 === "string"){
if(!pattern9.test(data17)){
vErrors = fail(vErrors, instancePath+"/review_duration", "pattern", {pattern: "^(-?\\d+ )?\\d{2}:\\d{2}:\\d{2}(\\.\\d{6})?$"});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/review_duration", "type", {type: "string"});
errors++;
}
}
if(data.last_updated !== undefined){
let data18 = data.last_updated;
if(typeof data18 === "string"){
if(!(formats0(data18))){
vErrors = fail(vErrors, instancePath+"/last_updated", "format", {format: "date-time"});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/last_updated", "type", {type: "string"});
errors++;
}
}
if(data.calendar_colour !== undefined){
if(typeof data.calendar_colour !== "string"){
vErrors = fail(vErrors, instancePath+"/calendar_colour", "type", {type: "string"});
errors++;
}
}
if(data.labels !== undefined){
let data20 = data.labels;
if(Array.isArray(data20)){
const len4 = data20.length;
for(let i4=0; i4<len4; i4++){
if(!(validate32(data20[i4], {instancePath:instancePath+"/labels/" + i4,parentData:data20,parentDataProperty:i4,rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fail(vErrors, instancePath+"/labels", "type", {type: "array"});
errors++;
}
}
if(data.extra_attrs !== undefined){
let data22 = data.extra_attrs;
if(Array.isArray(data22)){
const len5 = data22.length;
for(let i5=0; i5<len5; i5++){
if(!(validate34(data22[i5], {instancePath:instancePath+"/extra_attrs/" + i5,parentData:data22,parentDataProperty:i5,rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fail(vErrors, instancePath+"/extra_attrs", "type", {type: "array"});
errors++;
}
}
if(data.work_done_details !== undefined){
if(!(validate60(data.work_done_details, {instancePath:instancePath+"/work_done_details",parentData:data,parentDataProperty:"work_done_details",rootData}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fail(vErrors, instancePath, "type", {type: "object"});
errors++;
}
validate51.errors = vErrors;
return errors === 0;
}

const checkTutorCruncherWebhook2020 = validate62;


function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:tutor-webhooks:tutorcruncher:2020:webhook" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.events === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "events"});
errors++;
}
if(data.events !== undefined){
let data0 = data.events;
if(Array.isArray(data0)){
if(data0.length < 1){
vErrors = fail(vErrors, instancePath+"/events", "minItems", {limit: 1});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate23(data0[i0], {instancePath:instancePath+"/events/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fail(vErrors, instancePath+"/events", "type", {type: "array"});
errors++;
}
}
if(data._request_time !== undefined){
let data2 = data._request_time;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = fail(vErrors, instancePath+"/_request_time", "type", {type: "integer"});
errors++;
}
}
if(data.request_time !== undefined){
let data3 = data.request_time;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
vErrors = fail(vErrors, instancePath+"/request_time", "type", {type: "integer"});
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, "type", {type: "object"});
errors++;
}
validate62.errors = vErrors;
return errors === 0;
}

const checkActor = validate64;


function validate64(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:tutor-webhooks:tutorcruncher:2026:actor" */;
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
vErrors = fail(vErrors, instancePath, "type", {type: value0});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "name"});
errors++;
}
if(data.id === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "id"});
errors++;
}
if(data.user_id === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "user_id"});
errors++;
}
if(data.url === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "url"});
errors++;
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
vErrors = fail(vErrors, instancePath+"/name", "type", {type: "string"});
errors++;
}
}
if(data.id !== undefined){
let data1 = data.id;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = fail(vErrors, instancePath+"/id", "type", {type: "integer"});
errors++;
}
}
if(data.user_id !== undefined){
let data2 = data.user_id;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = fail(vErrors, instancePath+"/user_id", "type", {type: "integer"});
errors++;
}
}
if(data.url !== undefined){
if(typeof data.url !== "string"){
vErrors = fail(vErrors, instancePath+"/url", "type", {type: "string"});
errors++;
}
}
}
validate64.errors = vErrors;
return errors === 0;
}

const checkEvent2026 = validate65;


function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:tutor-webhooks:tutorcruncher:2026:event" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.action === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "action"});
errors++;
}
if(data.verb === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "verb"});
errors++;
}
if(data.timestamp === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "timestamp"});
errors++;
}
if(data.branch === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "branch"});
errors++;
}
if(data.actor === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "actor"});
errors++;
}
if(data.action !== undefined){
let data0 = data.action;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
vErrors = fail(vErrors, instancePath+"/action", "pattern", {pattern: "^[A-Z0-9_]+$"});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/action", "type", {type: "string"});
errors++;
}
}
if(data.verb !== undefined){
if(typeof data.verb !== "string"){
vErrors = fail(vErrors, instancePath+"/verb", "type", {type: "string"});
errors++;
}
}
if(data.timestamp !== undefined){
let data2 = data.timestamp;
if(typeof data2 === "string"){
if(!(formats0(data2))){
vErrors = fail(vErrors, instancePath+"/timestamp", "format", {format: "date-time"});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/timestamp", "type", {type: "string"});
errors++;
}
}
if(data.branch !== undefined){
let data3 = data.branch;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
vErrors = fail(vErrors, instancePath+"/branch", "type", {type: "integer"});
errors++;
}
}
if(data.actor !== undefined){
if(!(validate64(data.actor, {instancePath:instancePath+"/actor",parentData:data,parentDataProperty:"actor",rootData}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
if(data.extra_msg !== undefined){
let data5 = data.extra_msg;
if((typeof data5 !== "string") && (data5 !== null)){
vErrors = fail(vErrors, instancePath+"/extra_msg", "type", {type: value1});
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, "type", {type: "object"});
errors++;
}
validate65.errors = vErrors;
return errors === 0;
}

const checkAccountingStatus = validate67;


function validate67(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:tutor-webhooks:tutorcruncher:2026:parts:accounting-status" */;
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = fail(vErrors, instancePath, "type", {type: "string"});
errors++;
}
if(!(((((((data === "draft") || (data === "confirmed")) || (data === "unpaid")) || (data === "payment-pending")) || (data === "paid")) || (data === "failed")) || (data === "void"))){
vErrors = fail(vErrors, instancePath, "enum", {allowedValues: value9});
errors++;
}
validate67.errors = vErrors;
return errors === 0;
}

const checkAdHocChargeReference = validate68;

const pattern13 = new RegExp("^-?\\d+\\.\\d{3}$", "u");

function validate68(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:tutor-webhooks:tutorcruncher:2026:parts:ad-hoc-charge-reference" */;
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
vErrors = fail(vErrors, instancePath, "type", {type: value0});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
let data0 = data.id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = fail(vErrors, instancePath+"/id", "type", {type: "integer"});
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
vErrors = fail(vErrors, instancePath+"/description", "type", {type: "string"});
errors++;
}
}
if(data.date_occurred !== undefined){
let data2 = data.date_occurred;
if(typeof data2 === "string"){
if(!(formats0(data2))){
vErrors = fail(vErrors, instancePath+"/date_occurred", "format", {format: "date-time"});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/date_occurred", "type", {type: "string"});
errors++;
}
}
if(data.category_id !== undefined){
let data3 = data.category_id;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
vErrors = fail(vErrors, instancePath+"/category_id", "type", {type: "integer"});
errors++;
}
}
if(data.category_name !== undefined){
if(typeof data.category_name !== "string"){
vErrors = fail(vErrors, instancePath+"/category_name", "type", {type: "string"});
errors++;
}
}
if(data.category !== undefined){
let data5 = data.category;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.id !== undefined){
let data6 = data5.id;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
vErrors = fail(vErrors, instancePath+"/category/id", "type", {type: "integer"});
errors++;
}
}
if(data5.name !== undefined){
if(typeof data5.name !== "string"){
vErrors = fail(vErrors, instancePath+"/category/name", "type", {type: "string"});
errors++;
}
}
if(data5.url !== undefined){
let data8 = data5.url;
if(typeof data8 === "string"){
if(!(formats6(data8))){
vErrors = fail(vErrors, instancePath+"/category/url", "format", {format: "uri"});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/category/url", "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath+"/category", "type", {type: "object"});
errors++;
}
}
if(data.client_cost !== undefined){
let data9 = data.client_cost;
if(typeof data9 === "string"){
if(!pattern3.test(data9)){
vErrors = fail(vErrors, instancePath+"/client_cost", "pattern", {pattern: "^-?\\d+\\.\\d{2}$"});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/client_cost", "type", {type: "string"});
errors++;
}
}
if(data.pay_contractor !== undefined){
let data10 = data.pay_contractor;
if((typeof data10 !== "string") && (data10 !== null)){
vErrors = fail(vErrors, instancePath+"/pay_contractor", "type", {type: value1});
errors++;
}
}
if(data.agent_percentage !== undefined){
let data11 = data.agent_percentage;
if((typeof data11 !== "string") && (data11 !== null)){
vErrors = fail(vErrors, instancePath+"/agent_percentage", "type", {type: value1});
errors++;
}
if(typeof data11 === "string"){
if(!pattern13.test(data11)){
vErrors = fail(vErrors, instancePath+"/agent_percentage", "pattern", {pattern: "^-?\\d+\\.\\d{3}$"});
errors++;
}
}
}
if(data.url !== undefined){
let data12 = data.url;
if(typeof data12 === "string"){
if(!(formats6(data12))){
vErrors = fail(vErrors, instancePath+"/url", "format", {format: "uri"});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/url", "type", {type: "string"});
errors++;
}
}
}
validate68.errors = vErrors;
return errors === 0;
}

const checkChargeParty = validate69;


function validate69(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:tutor-webhooks:tutorcruncher:2026:parts:charge-party" */;
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
vErrors = fail(vErrors, instancePath, "type", {type: value10});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
let data0 = data.id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = fail(vErrors, instancePath+"/id", "type", {type: "integer"});
errors++;
}
}
if(data.first_name !== undefined){
let data1 = data.first_name;
if((typeof data1 !== "string") && (data1 !== null)){
vErrors = fail(vErrors, instancePath+"/first_name", "type", {type: value1});
errors++;
}
}
if(data.last_name !== undefined){
if(typeof data.last_name !== "string"){
vErrors = fail(vErrors, instancePath+"/last_name", "type", {type: "string"});
errors++;
}
}
if(data.email !== undefined){
let data3 = data.email;
if((typeof data3 !== "string") && (data3 !== null)){
vErrors = fail(vErrors, instancePath+"/email", "type", {type: value1});
errors++;
}
if(typeof data3 === "string"){
if(!(formats2(data3))){
vErrors = fail(vErrors, instancePath+"/email", "format", {format: "email"});
errors++;
}
}
}
if(data.role_type !== undefined){
if(typeof data.role_type !== "string"){
vErrors = fail(vErrors, instancePath+"/role_type", "type", {type: "string"});
errors++;
}
}
if(data.url !== undefined){
let data5 = data.url;
if(typeof data5 === "string"){
if(!(formats6(data5))){
vErrors = fail(vErrors, instancePath+"/url", "format", {format: "uri"});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/url", "type", {type: "string"});
errors++;
}
}
}
validate69.errors = vErrors;
return errors === 0;
}

const checkCharge = validate70;




function validate73(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:tutor-webhooks:tutorcruncher:2026:parts:lesson-status" */;
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = fail(vErrors, instancePath, "type", {type: "string"});
errors++;
}
if(!(((((((data === "planned") || (data === "awaiting-report")) || (data === "complete")) || (data === "cancelled")) || (data === "cancelled-chargeable")) || (data === "Planned")) || (data === "Complete"))){
vErrors = fail(vErrors, instancePath, "enum", {allowedValues: value11});
errors++;
}
validate73.errors = vErrors;
return errors === 0;
}




function validate76(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:tutor-webhooks:tutorcruncher:2026:parts:job-status" */;
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = fail(vErrors, instancePath, "type", {type: "string"});
errors++;
}
if(!(((((data === "pending") || (data === "available")) || (data === "in-progress")) || (data === "finished")) || (data === "gone-cold"))){
vErrors = fail(vErrors, instancePath, "enum", {allowedValues: value12});
errors++;
}
validate76.errors = vErrors;
return errors === 0;
}


function validate75(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:tutor-webhooks:tutorcruncher:2026:parts:service-reference" */;
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
vErrors = fail(vErrors, instancePath, "type", {type: value0});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
let data0 = data.id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = fail(vErrors, instancePath+"/id", "type", {type: "integer"});
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
vErrors = fail(vErrors, instancePath+"/name", "type", {type: "string"});
errors++;
}
}
if(data.dft_charge_type !== undefined){
let data2 = data.dft_charge_type;
if(typeof data2 !== "string"){
vErrors = fail(vErrors, instancePath+"/dft_charge_type", "type", {type: "string"});
errors++;
}
if(!((data2 === "hourly") || (data2 === "one-off"))){
vErrors = fail(vErrors, instancePath+"/dft_charge_type", "enum", {allowedValues: value13});
errors++;
}
}
if(data.created !== undefined){
let data3 = data.created;
if(typeof data3 === "string"){
if(!(formats0(data3))){
vErrors = fail(vErrors, instancePath+"/created", "format", {format: "date-time"});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/created", "type", {type: "string"});
errors++;
}
}
if(data.dft_charge_rate !== undefined){
let data4 = data.dft_charge_rate;
if(typeof data4 === "string"){
if(!pattern3.test(data4)){
vErrors = fail(vErrors, instancePath+"/dft_charge_rate", "pattern", {pattern: "^-?\\d+\\.\\d{2}$"});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/dft_charge_rate", "type", {type: "string"});
errors++;
}
}
if(data.dft_contractor_rate !== undefined){
let data5 = data.dft_contractor_rate;
if(typeof data5 === "string"){
if(!pattern3.test(data5)){
vErrors = fail(vErrors, instancePath+"/dft_contractor_rate", "pattern", {pattern: "^-?\\d+\\.\\d{2}$"});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/dft_contractor_rate", "type", {type: "string"});
errors++;
}
}
if(data.last_updated !== undefined){
let data6 = data.last_updated;
if(typeof data6 === "string"){
if(!(formats0(data6))){
vErrors = fail(vErrors, instancePath+"/last_updated", "format", {format: "date-time"});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/last_updated", "type", {type: "string"});
errors++;
}
}
if(data.status !== undefined){
if(!(validate76(data.status, {instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData}))){
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
}
}
if(data.url !== undefined){
let data8 = data.url;
if(typeof data8 === "string"){
if(!(formats6(data8))){
vErrors = fail(vErrors, instancePath+"/url", "format", {format: "uri"});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/url", "type", {type: "string"});
errors++;
}
}
}
validate75.errors = vErrors;
return errors === 0;
}


function validate72(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:tutor-webhooks:tutorcruncher:2026:parts:lesson-reference" */;
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
vErrors = fail(vErrors, instancePath, "type", {type: value0});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
let data0 = data.id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = fail(vErrors, instancePath+"/id", "type", {type: "integer"});
errors++;
}
}
if(data.start !== undefined){
let data1 = data.start;
if(typeof data1 === "string"){
if(!(formats0(data1))){
vErrors = fail(vErrors, instancePath+"/start", "format", {format: "date-time"});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/start", "type", {type: "string"});
errors++;
}
}
if(data.finish !== undefined){
let data2 = data.finish;
if(typeof data2 === "string"){
if(!(formats0(data2))){
vErrors = fail(vErrors, instancePath+"/finish", "format", {format: "date-time"});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/finish", "type", {type: "string"});
errors++;
}
}
if(data.topic !== undefined){
if(typeof data.topic !== "string"){
vErrors = fail(vErrors, instancePath+"/topic", "type", {type: "string"});
errors++;
}
}
if(data.status !== undefined){
if(!(validate73(data.status, {instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
}
if(data.service !== undefined){
if(!(validate75(data.service, {instancePath:instancePath+"/service",parentData:data,parentDataProperty:"service",rootData}))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
}
if(data.url !== undefined){
let data6 = data.url;
if(typeof data6 === "string"){
if(!(formats6(data6))){
vErrors = fail(vErrors, instancePath+"/url", "format", {format: "uri"});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/url", "type", {type: "string"});
errors++;
}
}
}
validate72.errors = vErrors;
return errors === 0;
}

const pattern14 = new RegExp("^-?\\d+\\.\\d{5}$", "u");

function validate70(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:tutor-webhooks:tutorcruncher:2026:parts:charge" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.adhoc_charge !== undefined){
if(!(validate68(data.adhoc_charge, {instancePath:instancePath+"/adhoc_charge",parentData:data,parentDataProperty:"adhoc_charge",rootData}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
if(data.amount !== undefined){
let data1 = data.amount;
if(typeof data1 === "string"){
if(!pattern14.test(data1)){
vErrors = fail(vErrors, instancePath+"/amount", "pattern", {pattern: "^-?\\d+\\.\\d{5}$"});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/amount", "type", {type: "string"});
errors++;
}
}
if(data.appointment !== undefined){
if(!(validate72(data.appointment, {instancePath:instancePath+"/appointment",parentData:data,parentDataProperty:"appointment",rootData}))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
}
if(data.date !== undefined){
let data3 = data.date;
if(typeof data3 === "string"){
if(!(formats0(data3))){
vErrors = fail(vErrors, instancePath+"/date", "format", {format: "date-time"});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/date", "type", {type: "string"});
errors++;
}
}
if(data.payee !== undefined){
if(!(validate69(data.payee, {instancePath:instancePath+"/payee",parentData:data,parentDataProperty:"payee",rootData}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
}
if(data.payer !== undefined){
if(!(validate69(data.payer, {instancePath:instancePath+"/payer",parentData:data,parentDataProperty:"payer",rootData}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
}
if(data.rate !== undefined){
let data6 = data.rate;
if(typeof data6 === "string"){
if(!pattern14.test(data6)){
vErrors = fail(vErrors, instancePath+"/rate", "pattern", {pattern: "^-?\\d+\\.\\d{5}$"});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/rate", "type", {type: "string"});
errors++;
}
}
if(data.sales_code !== undefined){
if(typeof data.sales_code !== "string"){
vErrors = fail(vErrors, instancePath+"/sales_code", "type", {type: "string"});
errors++;
}
}
if(data.tax_amount !== undefined){
let data8 = data.tax_amount;
if(typeof data8 === "string"){
if(!pattern14.test(data8)){
vErrors = fail(vErrors, instancePath+"/tax_amount", "pattern", {pattern: "^-?\\d+\\.\\d{5}$"});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/tax_amount", "type", {type: "string"});
errors++;
}
}
if(data.units !== undefined){
let data9 = data.units;
if(typeof data9 === "string"){
if(!pattern14.test(data9)){
vErrors = fail(vErrors, instancePath+"/units", "pattern", {pattern: "^-?\\d+\\.\\d{5}$"});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/units", "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, "type", {type: "object"});
errors++;
}
validate70.errors = vErrors;
return errors === 0;
}

const checkExtraAttribute = validate34;

const checkInstitution = validate56;

const checkJobStatus = validate76;

const checkLabel = validate32;

const checkLessonReference = validate72;

const checkLessonStatus = validate73;

const checkLocation = validate82;


function validate82(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:tutor-webhooks:tutorcruncher:2026:parts:location" */;
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
vErrors = fail(vErrors, instancePath, "type", {type: value0});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
let data0 = data.id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = fail(vErrors, instancePath+"/id", "type", {type: "integer"});
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
vErrors = fail(vErrors, instancePath+"/name", "type", {type: "string"});
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
vErrors = fail(vErrors, instancePath+"/description", "type", {type: "string"});
errors++;
}
}
if(data.can_conflict !== undefined){
if(typeof data.can_conflict !== "boolean"){
vErrors = fail(vErrors, instancePath+"/can_conflict", "type", {type: "boolean"});
errors++;
}
}
if(data.role !== undefined){
let data4 = data.role;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
vErrors = fail(vErrors, instancePath+"/role", "type", {type: "integer"});
errors++;
}
}
if(data.latitute !== undefined){
if(typeof data.latitute !== "string"){
vErrors = fail(vErrors, instancePath+"/latitute", "type", {type: "string"});
errors++;
}
}
if(data.latitude !== undefined){
if(typeof data.latitude !== "string"){
vErrors = fail(vErrors, instancePath+"/latitude", "type", {type: "string"});
errors++;
}
}
if(data.longitude !== undefined){
if(typeof data.longitude !== "string"){
vErrors = fail(vErrors, instancePath+"/longitude", "type", {type: "string"});
errors++;
}
}
if(data.address !== undefined){
if(typeof data.address !== "string"){
vErrors = fail(vErrors, instancePath+"/address", "type", {type: "string"});
errors++;
}
}
}
validate82.errors = vErrors;
return errors === 0;
}

const checkPipelineStage = validate40;

const checkQualification = validate53;

const checkRoleReference = validate30;

const checkServiceReference = validate75;

const checkSkill = validate83;


function validate83(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:tutor-webhooks:tutorcruncher:2026:parts:skill" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
let data0 = data.id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = fail(vErrors, instancePath+"/id", "type", {type: "integer"});
errors++;
}
}
if(data.contractor !== undefined){
if(!(validate30(data.contractor, {instancePath:instancePath+"/contractor",parentData:data,parentDataProperty:"contractor",rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
if(data.subject !== undefined){
let data2 = data.subject;
if((!(data2 && typeof data2 == "object" && !Array.isArray(data2))) && (typeof data2 !== "string")){
vErrors = fail(vErrors, instancePath+"/subject", "type", {type: value14});
errors++;
}
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.id !== undefined){
let data3 = data2.id;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
vErrors = fail(vErrors, instancePath+"/subject/id", "type", {type: "integer"});
errors++;
}
}
if(data2.name !== undefined){
if(typeof data2.name !== "string"){
vErrors = fail(vErrors, instancePath+"/subject/name", "type", {type: "string"});
errors++;
}
}
if(data2.category_id !== undefined){
let data5 = data2.category_id;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
vErrors = fail(vErrors, instancePath+"/subject/category_id", "type", {type: "integer"});
errors++;
}
}
if(data2.category_name !== undefined){
if(typeof data2.category_name !== "string"){
vErrors = fail(vErrors, instancePath+"/subject/category_name", "type", {type: "string"});
errors++;
}
}
}
}
if(data.qual_level !== undefined){
let data7 = data.qual_level;
if((!(data7 && typeof data7 == "object" && !Array.isArray(data7))) && (typeof data7 !== "string")){
vErrors = fail(vErrors, instancePath+"/qual_level", "type", {type: value14});
errors++;
}
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.id !== undefined){
let data8 = data7.id;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
vErrors = fail(vErrors, instancePath+"/qual_level/id", "type", {type: "integer"});
errors++;
}
}
if(data7.name !== undefined){
if(typeof data7.name !== "string"){
vErrors = fail(vErrors, instancePath+"/qual_level/name", "type", {type: "string"});
errors++;
}
}
if(data7.ranking !== undefined){
let data10 = data7.ranking;
if(!((typeof data10 == "number") && (isFinite(data10)))){
vErrors = fail(vErrors, instancePath+"/qual_level/ranking", "type", {type: "number"});
errors++;
}
}
}
}
}
else {
vErrors = fail(vErrors, instancePath, "type", {type: "object"});
errors++;
}
validate83.errors = vErrors;
return errors === 0;
}

const checkWorkDoneDetails = validate60;

const checkPublicProfile = validate85;


function validate85(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:tutor-webhooks:tutorcruncher:2026:public-profile" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "id"});
errors++;
}
if(data.branch_id === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "branch_id"});
errors++;
}
if(data.deleted === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "deleted"});
errors++;
}
if(data.release_timestamp === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "release_timestamp"});
errors++;
}
if(data.request_time === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "request_time"});
errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = fail(vErrors, instancePath+"/id", "type", {type: "integer"});
errors++;
}
}
if(data.branch_id !== undefined){
let data1 = data.branch_id;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = fail(vErrors, instancePath+"/branch_id", "type", {type: "integer"});
errors++;
}
}
if(data.deleted !== undefined){
if(typeof data.deleted !== "boolean"){
vErrors = fail(vErrors, instancePath+"/deleted", "type", {type: "boolean"});
errors++;
}
}
if(data.first_name !== undefined){
let data3 = data.first_name;
if((typeof data3 !== "string") && (data3 !== null)){
vErrors = fail(vErrors, instancePath+"/first_name", "type", {type: value1});
errors++;
}
}
if(data.last_name !== undefined){
let data4 = data.last_name;
if((typeof data4 !== "string") && (data4 !== null)){
vErrors = fail(vErrors, instancePath+"/last_name", "type", {type: value1});
errors++;
}
}
if(data.town !== undefined){
let data5 = data.town;
if((typeof data5 !== "string") && (data5 !== null)){
vErrors = fail(vErrors, instancePath+"/town", "type", {type: value1});
errors++;
}
}
if(data.country !== undefined){
let data6 = data.country;
if((typeof data6 !== "string") && (data6 !== null)){
vErrors = fail(vErrors, instancePath+"/country", "type", {type: value1});
errors++;
}
}
if(data.review_rating !== undefined){
let data7 = data.review_rating;
if((!((typeof data7 == "number") && (isFinite(data7)))) && (data7 !== null)){
vErrors = fail(vErrors, instancePath+"/review_rating", "type", {type: value15});
errors++;
}
}
if(data.review_duration !== undefined){
let data8 = data.review_duration;
if((!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))) && (data8 !== null)){
vErrors = fail(vErrors, instancePath+"/review_duration", "type", {type: value16});
errors++;
}
}
if(data.location !== undefined){
let data9 = data.location;
if((!(data9 && typeof data9 == "object" && !Array.isArray(data9))) && (data9 !== null)){
vErrors = fail(vErrors, instancePath+"/location", "type", {type: value0});
errors++;
}
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.latitude !== undefined){
let data10 = data9.latitude;
if(!((typeof data10 == "number") && (isFinite(data10)))){
vErrors = fail(vErrors, instancePath+"/location/latitude", "type", {type: "number"});
errors++;
}
}
if(data9.longitude !== undefined){
let data11 = data9.longitude;
if(!((typeof data11 == "number") && (isFinite(data11)))){
vErrors = fail(vErrors, instancePath+"/location/longitude", "type", {type: "number"});
errors++;
}
}
}
}
if(data.photo !== undefined){
let data12 = data.photo;
if((typeof data12 !== "string") && (data12 !== null)){
vErrors = fail(vErrors, instancePath+"/photo", "type", {type: value1});
errors++;
}
}
if(data.extra_attributes !== undefined){
let data13 = data.extra_attributes;
if((!(Array.isArray(data13))) && (data13 !== null)){
vErrors = fail(vErrors, instancePath+"/extra_attributes", "type", {type: value17});
errors++;
}
}
if(data.skills !== undefined){
let data14 = data.skills;
if((!(Array.isArray(data14))) && (data14 !== null)){
vErrors = fail(vErrors, instancePath+"/skills", "type", {type: value17});
errors++;
}
if(Array.isArray(data14)){
const len0 = data14.length;
for(let i0=0; i0<len0; i0++){
let data15 = data14[i0];
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.subject !== undefined){
if(typeof data15.subject !== "string"){
vErrors = fail(vErrors, instancePath+"/skills/" + i0+"/subject", "type", {type: "string"});
errors++;
}
}
if(data15.category !== undefined){
if(typeof data15.category !== "string"){
vErrors = fail(vErrors, instancePath+"/skills/" + i0+"/category", "type", {type: "string"});
errors++;
}
}
if(data15.qual_level !== undefined){
if(typeof data15.qual_level !== "string"){
vErrors = fail(vErrors, instancePath+"/skills/" + i0+"/qual_level", "type", {type: "string"});
errors++;
}
}
if(data15.subject_id !== undefined){
let data19 = data15.subject_id;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
vErrors = fail(vErrors, instancePath+"/skills/" + i0+"/subject_id", "type", {type: "integer"});
errors++;
}
}
if(data15.qual_level_id !== undefined){
let data20 = data15.qual_level_id;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
vErrors = fail(vErrors, instancePath+"/skills/" + i0+"/qual_level_id", "type", {type: "integer"});
errors++;
}
}
if(data15.qual_level_ranking !== undefined){
let data21 = data15.qual_level_ranking;
if(!((typeof data21 == "number") && (isFinite(data21)))){
vErrors = fail(vErrors, instancePath+"/skills/" + i0+"/qual_level_ranking", "type", {type: "number"});
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath+"/skills/" + i0, "type", {type: "object"});
errors++;
}
}
}
}
if(data.labels !== undefined){
let data22 = data.labels;
if((!(Array.isArray(data22))) && (data22 !== null)){
vErrors = fail(vErrors, instancePath+"/labels", "type", {type: value17});
errors++;
}
}
if(data.created !== undefined){
let data23 = data.created;
if((typeof data23 !== "string") && (data23 !== null)){
vErrors = fail(vErrors, instancePath+"/created", "type", {type: value1});
errors++;
}
if(typeof data23 === "string"){
if(!(formats0(data23))){
vErrors = fail(vErrors, instancePath+"/created", "format", {format: "date-time"});
errors++;
}
}
}
if(data.release_timestamp !== undefined){
let data24 = data.release_timestamp;
if(typeof data24 === "string"){
if(!(formats0(data24))){
vErrors = fail(vErrors, instancePath+"/release_timestamp", "format", {format: "date-time"});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/release_timestamp", "type", {type: "string"});
errors++;
}
}
if(data.request_time !== undefined){
let data25 = data.request_time;
if((!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))) && (data25 !== null)){
vErrors = fail(vErrors, instancePath+"/request_time", "type", {type: value16});
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, "type", {type: "object"});
errors++;
}
validate85.errors = vErrors;
return errors === 0;
}

const checkAdHocChargeCategory = validate86;


function validate86(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:tutor-webhooks:tutorcruncher:2026:subjects:ad-hoc-charge-category" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.model === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "model"});
errors++;
}
if(data.id === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "id"});
errors++;
}
if(data.model !== undefined){
let data0 = data.model;
if(typeof data0 !== "string"){
vErrors = fail(vErrors, instancePath+"/model", "type", {type: "string"});
errors++;
}
if("Ad Hoc Charge Category" !== data0){
vErrors = fail(vErrors, instancePath+"/model", "const", {allowedValue: "Ad Hoc Charge Category"});
errors++;
}
}
if(data.url !== undefined){
let data1 = data.url;
if(typeof data1 === "string"){
if(!(formats6(data1))){
vErrors = fail(vErrors, instancePath+"/url", "format", {format: "uri"});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/url", "type", {type: "string"});
errors++;
}
}
if(data.id !== undefined){
let data2 = data.id;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = fail(vErrors, instancePath+"/id", "type", {type: "integer"});
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
vErrors = fail(vErrors, instancePath+"/name", "type", {type: "string"});
errors++;
}
}
if(data.branch_tax_setup !== undefined){
if(typeof data.branch_tax_setup !== "string"){
vErrors = fail(vErrors, instancePath+"/branch_tax_setup", "type", {type: "string"});
errors++;
}
}
if(data.contractor_tax_setup !== undefined){
if(typeof data.contractor_tax_setup !== "string"){
vErrors = fail(vErrors, instancePath+"/contractor_tax_setup", "type", {type: "string"});
errors++;
}
}
if(data.contractor_usable !== undefined){
if(typeof data.contractor_usable !== "boolean"){
vErrors = fail(vErrors, instancePath+"/contractor_usable", "type", {type: "boolean"});
errors++;
}
}
if(data.default_charge_amount !== undefined){
let data7 = data.default_charge_amount;
if(typeof data7 === "string"){
if(!pattern3.test(data7)){
vErrors = fail(vErrors, instancePath+"/default_charge_amount", "pattern", {pattern: "^-?\\d+\\.\\d{2}$"});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/default_charge_amount", "type", {type: "string"});
errors++;
}
}
if(data.default_description !== undefined){
if(typeof data.default_description !== "string"){
vErrors = fail(vErrors, instancePath+"/default_description", "type", {type: "string"});
errors++;
}
}
if(data.default_pay_amount !== undefined){
let data9 = data.default_pay_amount;
if(typeof data9 === "string"){
if(!pattern3.test(data9)){
vErrors = fail(vErrors, instancePath+"/default_pay_amount", "pattern", {pattern: "^-?\\d+\\.\\d{2}$"});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/default_pay_amount", "type", {type: "string"});
errors++;
}
}
if(data.dft_net_gross !== undefined){
if(typeof data.dft_net_gross !== "string"){
vErrors = fail(vErrors, instancePath+"/dft_net_gross", "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, "type", {type: "object"});
errors++;
}
validate86.errors = vErrors;
return errors === 0;
}

const checkAdHocCharge = validate87;


function validate87(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:tutor-webhooks:tutorcruncher:2026:subjects:ad-hoc-charge" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.model === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "model"});
errors++;
}
if(data.id === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "id"});
errors++;
}
if(data.model !== undefined){
let data0 = data.model;
if(typeof data0 !== "string"){
vErrors = fail(vErrors, instancePath+"/model", "type", {type: "string"});
errors++;
}
if("Ad Hoc Charge" !== data0){
vErrors = fail(vErrors, instancePath+"/model", "const", {allowedValue: "Ad Hoc Charge"});
errors++;
}
}
if(data.url !== undefined){
let data1 = data.url;
if(typeof data1 === "string"){
if(!(formats6(data1))){
vErrors = fail(vErrors, instancePath+"/url", "format", {format: "uri"});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/url", "type", {type: "string"});
errors++;
}
}
if(data.id !== undefined){
let data2 = data.id;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = fail(vErrors, instancePath+"/id", "type", {type: "integer"});
errors++;
}
}
if(data.agent !== undefined){
if(!(validate30(data.agent, {instancePath:instancePath+"/agent",parentData:data,parentDataProperty:"agent",rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
if(data.appointment !== undefined){
if(!(validate72(data.appointment, {instancePath:instancePath+"/appointment",parentData:data,parentDataProperty:"appointment",rootData}))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
}
if(data.category !== undefined){
let data5 = data.category;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.id !== undefined){
let data6 = data5.id;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
vErrors = fail(vErrors, instancePath+"/category/id", "type", {type: "integer"});
errors++;
}
}
if(data5.name !== undefined){
if(typeof data5.name !== "string"){
vErrors = fail(vErrors, instancePath+"/category/name", "type", {type: "string"});
errors++;
}
}
if(data5.branch_tax_setup !== undefined){
if(typeof data5.branch_tax_setup !== "string"){
vErrors = fail(vErrors, instancePath+"/category/branch_tax_setup", "type", {type: "string"});
errors++;
}
}
if(data5.contractor_tax_setup !== undefined){
if(typeof data5.contractor_tax_setup !== "string"){
vErrors = fail(vErrors, instancePath+"/category/contractor_tax_setup", "type", {type: "string"});
errors++;
}
}
if(data5.contractor_usable !== undefined){
if(typeof data5.contractor_usable !== "boolean"){
vErrors = fail(vErrors, instancePath+"/category/contractor_usable", "type", {type: "boolean"});
errors++;
}
}
if(data5.default_charge_amount !== undefined){
let data11 = data5.default_charge_amount;
if(typeof data11 === "string"){
if(!pattern3.test(data11)){
vErrors = fail(vErrors, instancePath+"/category/default_charge_amount", "pattern", {pattern: "^-?\\d+\\.\\d{2}$"});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/category/default_charge_amount", "type", {type: "string"});
errors++;
}
}
if(data5.default_description !== undefined){
if(typeof data5.default_description !== "string"){
vErrors = fail(vErrors, instancePath+"/category/default_description", "type", {type: "string"});
errors++;
}
}
if(data5.default_pay_amount !== undefined){
let data13 = data5.default_pay_amount;
if(typeof data13 === "string"){
if(!pattern3.test(data13)){
vErrors = fail(vErrors, instancePath+"/category/default_pay_amount", "pattern", {pattern: "^-?\\d+\\.\\d{2}$"});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/category/default_pay_amount", "type", {type: "string"});
errors++;
}
}
if(data5.dft_net_gross !== undefined){
if(typeof data5.dft_net_gross !== "string"){
vErrors = fail(vErrors, instancePath+"/category/dft_net_gross", "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath+"/category", "type", {type: "object"});
errors++;
}
}
if(data.category_id !== undefined){
let data15 = data.category_id;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
vErrors = fail(vErrors, instancePath+"/category_id", "type", {type: "integer"});
errors++;
}
}
if(data.category_name !== undefined){
if(typeof data.category_name !== "string"){
vErrors = fail(vErrors, instancePath+"/category_name", "type", {type: "string"});
errors++;
}
}
if(data.charge_client_forex !== undefined){
let data17 = data.charge_client_forex;
if((typeof data17 !== "string") && (data17 !== null)){
vErrors = fail(vErrors, instancePath+"/charge_client_forex", "type", {type: value1});
errors++;
}
}
if(data.client_cost !== undefined){
let data18 = data.client_cost;
if(typeof data18 === "string"){
if(!pattern3.test(data18)){
vErrors = fail(vErrors, instancePath+"/client_cost", "pattern", {pattern: "^-?\\d+\\.\\d{2}$"});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/client_cost", "type", {type: "string"});
errors++;
}
}
if(data.client !== undefined){
if(!(validate30(data.client, {instancePath:instancePath+"/client",parentData:data,parentDataProperty:"client",rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
if(data.contractor !== undefined){
if(!(validate30(data.contractor, {instancePath:instancePath+"/contractor",parentData:data,parentDataProperty:"contractor",rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
if(data.creator !== undefined){
if(!(validate30(data.creator, {instancePath:instancePath+"/creator",parentData:data,parentDataProperty:"creator",rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
if(data.currency !== undefined){
if(typeof data.currency !== "string"){
vErrors = fail(vErrors, instancePath+"/currency", "type", {type: "string"});
errors++;
}
}
if(data.currency_conversion !== undefined){
let data23 = data.currency_conversion;
if((typeof data23 !== "string") && (data23 !== null)){
vErrors = fail(vErrors, instancePath+"/currency_conversion", "type", {type: value1});
errors++;
}
}
if(data.date_occurred !== undefined){
let data24 = data.date_occurred;
if(typeof data24 === "string"){
if(!(formats0(data24))){
vErrors = fail(vErrors, instancePath+"/date_occurred", "format", {format: "date-time"});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/date_occurred", "type", {type: "string"});
errors++;
}
}
if(data.invoices !== undefined){
let data25 = data.invoices;
if(Array.isArray(data25)){
const len0 = data25.length;
for(let i0=0; i0<len0; i0++){
let data26 = data25[i0];
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
if(data26.id !== undefined){
let data27 = data26.id;
if(!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))){
vErrors = fail(vErrors, instancePath+"/invoices/" + i0+"/id", "type", {type: "integer"});
errors++;
}
}
if(data26.display_id !== undefined){
if(typeof data26.display_id !== "string"){
vErrors = fail(vErrors, instancePath+"/invoices/" + i0+"/display_id", "type", {type: "string"});
errors++;
}
}
if(data26.date_sent !== undefined){
let data29 = data26.date_sent;
if(typeof data29 === "string"){
if(!(formats0(data29))){
vErrors = fail(vErrors, instancePath+"/invoices/" + i0+"/date_sent", "format", {format: "date-time"});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/invoices/" + i0+"/date_sent", "type", {type: "string"});
errors++;
}
}
if(data26.gross !== undefined){
let data30 = data26.gross;
if(typeof data30 === "string"){
if(!pattern3.test(data30)){
vErrors = fail(vErrors, instancePath+"/invoices/" + i0+"/gross", "pattern", {pattern: "^-?\\d+\\.\\d{2}$"});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/invoices/" + i0+"/gross", "type", {type: "string"});
errors++;
}
}
if(data26.net !== undefined){
let data31 = data26.net;
if(!((typeof data31 == "number") && (isFinite(data31)))){
vErrors = fail(vErrors, instancePath+"/invoices/" + i0+"/net", "type", {type: "number"});
errors++;
}
}
if(data26.tax !== undefined){
let data32 = data26.tax;
if(typeof data32 === "string"){
if(!pattern3.test(data32)){
vErrors = fail(vErrors, instancePath+"/invoices/" + i0+"/tax", "pattern", {pattern: "^-?\\d+\\.\\d{2}$"});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/invoices/" + i0+"/tax", "type", {type: "string"});
errors++;
}
}
if(data26.client !== undefined){
if(!(validate30(data26.client, {instancePath:instancePath+"/invoices/" + i0+"/client",parentData:data26,parentDataProperty:"client",rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
if(data26.status !== undefined){
if(typeof data26.status !== "string"){
vErrors = fail(vErrors, instancePath+"/invoices/" + i0+"/status", "type", {type: "string"});
errors++;
}
}
if(data26.url !== undefined){
let data35 = data26.url;
if(typeof data35 === "string"){
if(!(formats6(data35))){
vErrors = fail(vErrors, instancePath+"/invoices/" + i0+"/url", "format", {format: "uri"});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/invoices/" + i0+"/url", "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath+"/invoices/" + i0, "type", {type: "object"});
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath+"/invoices", "type", {type: "array"});
errors++;
}
}
if(data.payment_orders !== undefined){
let data36 = data.payment_orders;
if(Array.isArray(data36)){
const len1 = data36.length;
for(let i1=0; i1<len1; i1++){
let data37 = data36[i1];
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
if(data37.id !== undefined){
let data38 = data37.id;
if(!(((typeof data38 == "number") && (!(data38 % 1) && !isNaN(data38))) && (isFinite(data38)))){
vErrors = fail(vErrors, instancePath+"/payment_orders/" + i1+"/id", "type", {type: "integer"});
errors++;
}
}
if(data37.display_id !== undefined){
if(typeof data37.display_id !== "string"){
vErrors = fail(vErrors, instancePath+"/payment_orders/" + i1+"/display_id", "type", {type: "string"});
errors++;
}
}
if(data37.gross !== undefined){
if(typeof data37.gross !== "string"){
vErrors = fail(vErrors, instancePath+"/payment_orders/" + i1+"/gross", "type", {type: "string"});
errors++;
}
}
if(data37.net !== undefined){
let data41 = data37.net;
if((typeof data41 !== "string") && (!((typeof data41 == "number") && (isFinite(data41))))){
vErrors = fail(vErrors, instancePath+"/payment_orders/" + i1+"/net", "type", {type: value18});
errors++;
}
if(typeof data41 === "string"){
if(!pattern6.test(data41)){
vErrors = fail(vErrors, instancePath+"/payment_orders/" + i1+"/net", "pattern", {pattern: "^-?\\d+(\\.\\d+)?$"});
errors++;
}
}
}
if(data37.tax !== undefined){
if(typeof data37.tax !== "string"){
vErrors = fail(vErrors, instancePath+"/payment_orders/" + i1+"/tax", "type", {type: "string"});
errors++;
}
}
if(data37.payee !== undefined){
if(!(validate30(data37.payee, {instancePath:instancePath+"/payment_orders/" + i1+"/payee",parentData:data37,parentDataProperty:"payee",rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
if(data37.status !== undefined){
if(typeof data37.status !== "string"){
vErrors = fail(vErrors, instancePath+"/payment_orders/" + i1+"/status", "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath+"/payment_orders/" + i1, "type", {type: "object"});
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath+"/payment_orders", "type", {type: "array"});
errors++;
}
}
if(data.net_gross !== undefined){
let data45 = data.net_gross;
if(typeof data45 !== "string"){
vErrors = fail(vErrors, instancePath+"/net_gross", "type", {type: "string"});
errors++;
}
if(!((data45 === "net") || (data45 === "gross"))){
vErrors = fail(vErrors, instancePath+"/net_gross", "enum", {allowedValues: value19});
errors++;
}
}
if(data.pay_contractor !== undefined){
let data46 = data.pay_contractor;
if((typeof data46 !== "string") && (data46 !== null)){
vErrors = fail(vErrors, instancePath+"/pay_contractor", "type", {type: value1});
errors++;
}
}
if(data.service !== undefined){
if(!(validate75(data.service, {instancePath:instancePath+"/service",parentData:data,parentDataProperty:"service",rootData}))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
}
if(data.tax_amount !== undefined){
let data48 = data.tax_amount;
if(!((typeof data48 == "number") && (isFinite(data48)))){
vErrors = fail(vErrors, instancePath+"/tax_amount", "type", {type: "number"});
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, "type", {type: "object"});
errors++;
}
validate87.errors = vErrors;
return errors === 0;
}

const checkAffiliate = validate96;


function validate96(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:tutor-webhooks:tutorcruncher:2026:subjects:affiliate" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.model === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "model"});
errors++;
}
if(data.id === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "id"});
errors++;
}
if(data.model !== undefined){
let data0 = data.model;
if(typeof data0 !== "string"){
vErrors = fail(vErrors, instancePath+"/model", "type", {type: "string"});
errors++;
}
if("Affiliate" !== data0){
vErrors = fail(vErrors, instancePath+"/model", "const", {allowedValue: "Affiliate"});
errors++;
}
}
if(data.url !== undefined){
let data1 = data.url;
if(typeof data1 === "string"){
if(!(formats6(data1))){
vErrors = fail(vErrors, instancePath+"/url", "format", {format: "uri"});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/url", "type", {type: "string"});
errors++;
}
}
if(data.id !== undefined){
let data2 = data.id;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = fail(vErrors, instancePath+"/id", "type", {type: "integer"});
errors++;
}
}
if(data.title !== undefined){
let data3 = data.title;
if((typeof data3 !== "string") && (data3 !== null)){
vErrors = fail(vErrors, instancePath+"/title", "type", {type: value1});
errors++;
}
}
if(data.first_name !== undefined){
let data4 = data.first_name;
if((typeof data4 !== "string") && (data4 !== null)){
vErrors = fail(vErrors, instancePath+"/first_name", "type", {type: value1});
errors++;
}
}
if(data.last_name !== undefined){
if(typeof data.last_name !== "string"){
vErrors = fail(vErrors, instancePath+"/last_name", "type", {type: "string"});
errors++;
}
}
if(data.email !== undefined){
let data6 = data.email;
if((typeof data6 !== "string") && (data6 !== null)){
vErrors = fail(vErrors, instancePath+"/email", "type", {type: value1});
errors++;
}
if(typeof data6 === "string"){
if(!(formats2(data6))){
vErrors = fail(vErrors, instancePath+"/email", "format", {format: "email"});
errors++;
}
}
}
if(data.mobile !== undefined){
let data7 = data.mobile;
if((typeof data7 !== "string") && (data7 !== null)){
vErrors = fail(vErrors, instancePath+"/mobile", "type", {type: value1});
errors++;
}
}
if(data.phone !== undefined){
let data8 = data.phone;
if((typeof data8 !== "string") && (data8 !== null)){
vErrors = fail(vErrors, instancePath+"/phone", "type", {type: value1});
errors++;
}
}
if(data.street !== undefined){
let data9 = data.street;
if((typeof data9 !== "string") && (data9 !== null)){
vErrors = fail(vErrors, instancePath+"/street", "type", {type: value1});
errors++;
}
}
if(data.state !== undefined){
let data10 = data.state;
if((typeof data10 !== "string") && (data10 !== null)){
vErrors = fail(vErrors, instancePath+"/state", "type", {type: value1});
errors++;
}
}
if(data.town !== undefined){
let data11 = data.town;
if((typeof data11 !== "string") && (data11 !== null)){
vErrors = fail(vErrors, instancePath+"/town", "type", {type: value1});
errors++;
}
}
if(data.country !== undefined){
let data12 = data.country;
if((typeof data12 !== "string") && (data12 !== null)){
vErrors = fail(vErrors, instancePath+"/country", "type", {type: value1});
errors++;
}
}
if(data.postcode !== undefined){
let data13 = data.postcode;
if((typeof data13 !== "string") && (data13 !== null)){
vErrors = fail(vErrors, instancePath+"/postcode", "type", {type: value1});
errors++;
}
}
if(data.latitude !== undefined){
let data14 = data.latitude;
if((typeof data14 !== "string") && (data14 !== null)){
vErrors = fail(vErrors, instancePath+"/latitude", "type", {type: value1});
errors++;
}
if(typeof data14 === "string"){
if(!pattern1.test(data14)){
vErrors = fail(vErrors, instancePath+"/latitude", "pattern", {pattern: "^-?\\d+\\.\\d{16}$"});
errors++;
}
}
}
if(data.longitude !== undefined){
let data15 = data.longitude;
if((typeof data15 !== "string") && (data15 !== null)){
vErrors = fail(vErrors, instancePath+"/longitude", "type", {type: value1});
errors++;
}
if(typeof data15 === "string"){
if(!pattern1.test(data15)){
vErrors = fail(vErrors, instancePath+"/longitude", "pattern", {pattern: "^-?\\d+\\.\\d{16}$"});
errors++;
}
}
}
if(data.date_created !== undefined){
let data16 = data.date_created;
if(typeof data16 === "string"){
if(!(formats0(data16))){
vErrors = fail(vErrors, instancePath+"/date_created", "format", {format: "date-time"});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/date_created", "type", {type: "string"});
errors++;
}
}
if(data.timezone !== undefined){
let data17 = data.timezone;
if((typeof data17 !== "string") && (data17 !== null)){
vErrors = fail(vErrors, instancePath+"/timezone", "type", {type: value1});
errors++;
}
}
if(data.photo !== undefined){
let data18 = data.photo;
if((typeof data18 !== "string") && (data18 !== null)){
vErrors = fail(vErrors, instancePath+"/photo", "type", {type: value1});
errors++;
}
if(typeof data18 === "string"){
if(!(formats6(data18))){
vErrors = fail(vErrors, instancePath+"/photo", "format", {format: "uri"});
errors++;
}
}
}
if(data.commission_rate !== undefined){
let data19 = data.commission_rate;
if((typeof data19 !== "string") && (data19 !== null)){
vErrors = fail(vErrors, instancePath+"/commission_rate", "type", {type: value1});
errors++;
}
}
if(data.clients !== undefined){
let data20 = data.clients;
if(Array.isArray(data20)){
const len0 = data20.length;
for(let i0=0; i0<len0; i0++){
if(!(validate30(data20[i0], {instancePath:instancePath+"/clients/" + i0,parentData:data20,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fail(vErrors, instancePath+"/clients", "type", {type: "array"});
errors++;
}
}
if(data.last_updated !== undefined){
let data22 = data.last_updated;
if(typeof data22 === "string"){
if(!(formats0(data22))){
vErrors = fail(vErrors, instancePath+"/last_updated", "format", {format: "date-time"});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/last_updated", "type", {type: "string"});
errors++;
}
}
if(data.calendar_colour !== undefined){
if(typeof data.calendar_colour !== "string"){
vErrors = fail(vErrors, instancePath+"/calendar_colour", "type", {type: "string"});
errors++;
}
}
if(data.labels !== undefined){
let data24 = data.labels;
if(Array.isArray(data24)){
const len1 = data24.length;
for(let i1=0; i1<len1; i1++){
if(!(validate32(data24[i1], {instancePath:instancePath+"/labels/" + i1,parentData:data24,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fail(vErrors, instancePath+"/labels", "type", {type: "array"});
errors++;
}
}
if(data.extra_attrs !== undefined){
let data26 = data.extra_attrs;
if(Array.isArray(data26)){
const len2 = data26.length;
for(let i2=0; i2<len2; i2++){
if(!(validate34(data26[i2], {instancePath:instancePath+"/extra_attrs/" + i2,parentData:data26,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fail(vErrors, instancePath+"/extra_attrs", "type", {type: "array"});
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, "type", {type: "object"});
errors++;
}
validate96.errors = vErrors;
return errors === 0;
}

const checkApplication = validate100;


function validate100(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:tutor-webhooks:tutorcruncher:2026:subjects:application" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.model === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "model"});
errors++;
}
if(data.id === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "id"});
errors++;
}
if(data.model !== undefined){
let data0 = data.model;
if(typeof data0 !== "string"){
vErrors = fail(vErrors, instancePath+"/model", "type", {type: "string"});
errors++;
}
if("Application" !== data0){
vErrors = fail(vErrors, instancePath+"/model", "const", {allowedValue: "Application"});
errors++;
}
}
if(data.url !== undefined){
let data1 = data.url;
if(typeof data1 === "string"){
if(!(formats6(data1))){
vErrors = fail(vErrors, instancePath+"/url", "format", {format: "uri"});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/url", "type", {type: "string"});
errors++;
}
}
if(data.id !== undefined){
let data2 = data.id;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = fail(vErrors, instancePath+"/id", "type", {type: "integer"});
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
vErrors = fail(vErrors, instancePath+"/description", "type", {type: "string"});
errors++;
}
}
if(data.contractor !== undefined){
if(!(validate30(data.contractor, {instancePath:instancePath+"/contractor",parentData:data,parentDataProperty:"contractor",rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
if(data.created !== undefined){
let data5 = data.created;
if(typeof data5 === "string"){
if(!(formats0(data5))){
vErrors = fail(vErrors, instancePath+"/created", "format", {format: "date-time"});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/created", "type", {type: "string"});
errors++;
}
}
if(data.proposed_rate !== undefined){
let data6 = data.proposed_rate;
if((typeof data6 !== "string") && (data6 !== null)){
vErrors = fail(vErrors, instancePath+"/proposed_rate", "type", {type: value1});
errors++;
}
}
if(data.service !== undefined){
if(!(validate75(data.service, {instancePath:instancePath+"/service",parentData:data,parentDataProperty:"service",rootData}))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
}
if(data.status !== undefined){
let data8 = data.status;
if(typeof data8 !== "string"){
vErrors = fail(vErrors, instancePath+"/status", "type", {type: "string"});
errors++;
}
if(!(((((data8 === "pending") || (data8 === "requested")) || (data8 === "accepted")) || (data8 === "rejected")) || (data8 === "withdrawn"))){
vErrors = fail(vErrors, instancePath+"/status", "enum", {allowedValues: value20});
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, "type", {type: "object"});
errors++;
}
validate100.errors = vErrors;
return errors === 0;
}

const checkClient = validate103;


function validate103(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:tutor-webhooks:tutorcruncher:2026:subjects:client" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.model === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "model"});
errors++;
}
if(data.id === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "id"});
errors++;
}
if(data.model !== undefined){
let data0 = data.model;
if(typeof data0 !== "string"){
vErrors = fail(vErrors, instancePath+"/model", "type", {type: "string"});
errors++;
}
if("Client" !== data0){
vErrors = fail(vErrors, instancePath+"/model", "const", {allowedValue: "Client"});
errors++;
}
}
if(data.url !== undefined){
let data1 = data.url;
if(typeof data1 === "string"){
if(!(formats6(data1))){
vErrors = fail(vErrors, instancePath+"/url", "format", {format: "uri"});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/url", "type", {type: "string"});
errors++;
}
}
if(data.id !== undefined){
let data2 = data.id;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = fail(vErrors, instancePath+"/id", "type", {type: "integer"});
errors++;
}
}
if(data.title !== undefined){
let data3 = data.title;
if((typeof data3 !== "string") && (data3 !== null)){
vErrors = fail(vErrors, instancePath+"/title", "type", {type: value1});
errors++;
}
}
if(data.first_name !== undefined){
let data4 = data.first_name;
if((typeof data4 !== "string") && (data4 !== null)){
vErrors = fail(vErrors, instancePath+"/first_name", "type", {type: value1});
errors++;
}
}
if(data.last_name !== undefined){
if(typeof data.last_name !== "string"){
vErrors = fail(vErrors, instancePath+"/last_name", "type", {type: "string"});
errors++;
}
}
if(data.email !== undefined){
let data6 = data.email;
if((typeof data6 !== "string") && (data6 !== null)){
vErrors = fail(vErrors, instancePath+"/email", "type", {type: value1});
errors++;
}
if(typeof data6 === "string"){
if(!(formats2(data6))){
vErrors = fail(vErrors, instancePath+"/email", "format", {format: "email"});
errors++;
}
}
}
if(data.mobile !== undefined){
let data7 = data.mobile;
if((typeof data7 !== "string") && (data7 !== null)){
vErrors = fail(vErrors, instancePath+"/mobile", "type", {type: value1});
errors++;
}
}
if(data.phone !== undefined){
let data8 = data.phone;
if((typeof data8 !== "string") && (data8 !== null)){
vErrors = fail(vErrors, instancePath+"/phone", "type", {type: value1});
errors++;
}
}
if(data.street !== undefined){
let data9 = data.street;
if((typeof data9 !== "string") && (data9 !== null)){
vErrors = fail(vErrors, instancePath+"/street", "type", {type: value1});
errors++;
}
}
if(data.state !== undefined){
let data10 = data.state;
if((typeof data10 !== "string") && (data10 !== null)){
vErrors = fail(vErrors, instancePath+"/state", "type", {type: value1});
errors++;
}
}
if(data.town !== undefined){
let data11 = data.town;
if((typeof data11 !== "string") && (data11 !== null)){
vErrors = fail(vErrors, instancePath+"/town", "type", {type: value1});
errors++;
}
}
if(data.country !== undefined){
let data12 = data.country;
if((typeof data12 !== "string") && (data12 !== null)){
vErrors = fail(vErrors, instancePath+"/country", "type", {type: value1});
errors++;
}
}
if(data.postcode !== undefined){
let data13 = data.postcode;
if((typeof data13 !== "string") && (data13 !== null)){
vErrors = fail(vErrors, instancePath+"/postcode", "type", {type: value1});
errors++;
}
}
if(data.latitude !== undefined){
let data14 = data.latitude;
if((typeof data14 !== "string") && (data14 !== null)){
vErrors = fail(vErrors, instancePath+"/latitude", "type", {type: value1});
errors++;
}
if(typeof data14 === "string"){
if(!pattern1.test(data14)){
vErrors = fail(vErrors, instancePath+"/latitude", "pattern", {pattern: "^-?\\d+\\.\\d{16}$"});
errors++;
}
}
}
if(data.longitude !== undefined){
let data15 = data.longitude;
if((typeof data15 !== "string") && (data15 !== null)){
vErrors = fail(vErrors, instancePath+"/longitude", "type", {type: value1});
errors++;
}
if(typeof data15 === "string"){
if(!pattern1.test(data15)){
vErrors = fail(vErrors, instancePath+"/longitude", "pattern", {pattern: "^-?\\d+\\.\\d{16}$"});
errors++;
}
}
}
if(data.date_created !== undefined){
let data16 = data.date_created;
if(typeof data16 === "string"){
if(!(formats0(data16))){
vErrors = fail(vErrors, instancePath+"/date_created", "format", {format: "date-time"});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/date_created", "type", {type: "string"});
errors++;
}
}
if(data.timezone !== undefined){
let data17 = data.timezone;
if((typeof data17 !== "string") && (data17 !== null)){
vErrors = fail(vErrors, instancePath+"/timezone", "type", {type: value1});
errors++;
}
}
if(data.photo !== undefined){
let data18 = data.photo;
if((typeof data18 !== "string") && (data18 !== null)){
vErrors = fail(vErrors, instancePath+"/photo", "type", {type: value1});
errors++;
}
if(typeof data18 === "string"){
if(!(formats6(data18))){
vErrors = fail(vErrors, instancePath+"/photo", "format", {format: "uri"});
errors++;
}
}
}
if(data.status !== undefined){
let data19 = data.status;
if(typeof data19 !== "string"){
vErrors = fail(vErrors, instancePath+"/status", "type", {type: "string"});
errors++;
}
if(!(((data19 === "prospect") || (data19 === "live")) || (data19 === "dormant"))){
vErrors = fail(vErrors, instancePath+"/status", "enum", {allowedValues: value2});
errors++;
}
}
if(data.is_taxable !== undefined){
if(typeof data.is_taxable !== "boolean"){
vErrors = fail(vErrors, instancePath+"/is_taxable", "type", {type: "boolean"});
errors++;
}
}
if(data.received_notifications !== undefined){
let data21 = data.received_notifications;
if(Array.isArray(data21)){
const len0 = data21.length;
for(let i0=0; i0<len0; i0++){
let data22 = data21[i0];
if(typeof data22 !== "string"){
vErrors = fail(vErrors, instancePath+"/received_notifications/" + i0, "type", {type: "string"});
errors++;
}
if(!((((((((data22 === "broadcasts") || (data22 === "apt_reminders")) || (data22 === "low_balance_reminders")) || (data22 === "invoice_reminders")) || (data22 === "pfi_reminders")) || (data22 === "invoices")) || (data22 === "credit_requests")) || (data22 === "credit-requests"))){
vErrors = fail(vErrors, instancePath+"/received_notifications/" + i0, "enum", {allowedValues: value3});
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath+"/received_notifications", "type", {type: "array"});
errors++;
}
}
if(data.invoices_count !== undefined){
let data23 = data.invoices_count;
if(!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))){
vErrors = fail(vErrors, instancePath+"/invoices_count", "type", {type: "integer"});
errors++;
}
}
if(data.payment_pending !== undefined){
let data24 = data.payment_pending;
if(typeof data24 === "string"){
if(!pattern3.test(data24)){
vErrors = fail(vErrors, instancePath+"/payment_pending", "pattern", {pattern: "^-?\\d+\\.\\d{2}$"});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/payment_pending", "type", {type: "string"});
errors++;
}
}
if(data.auto_charge !== undefined){
let data25 = data.auto_charge;
if((typeof data25 !== "boolean") && (!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25))))){
vErrors = fail(vErrors, instancePath+"/auto_charge", "type", {type: value4});
errors++;
}
if(!(((((data25 === false) || (data25 === true)) || (data25 === 0)) || (data25 === 10)) || (data25 === 20))){
vErrors = fail(vErrors, instancePath+"/auto_charge", "enum", {allowedValues: value5});
errors++;
}
}
if(data.associated_admin !== undefined){
if(!(validate30(data.associated_admin, {instancePath:instancePath+"/associated_admin",parentData:data,parentDataProperty:"associated_admin",rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
if(data.associated_agent !== undefined){
if(!(validate30(data.associated_agent, {instancePath:instancePath+"/associated_agent",parentData:data,parentDataProperty:"associated_agent",rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
if(data.pipeline_stage !== undefined){
if(!(validate40(data.pipeline_stage, {instancePath:instancePath+"/pipeline_stage",parentData:data,parentDataProperty:"pipeline_stage",rootData}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
}
if(data.paid_recipients !== undefined){
let data29 = data.paid_recipients;
if(Array.isArray(data29)){
const len1 = data29.length;
for(let i1=0; i1<len1; i1++){
if(!(validate30(data29[i1], {instancePath:instancePath+"/paid_recipients/" + i1,parentData:data29,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fail(vErrors, instancePath+"/paid_recipients", "type", {type: "array"});
errors++;
}
}
if(data.last_updated !== undefined){
let data31 = data.last_updated;
if(typeof data31 === "string"){
if(!(formats0(data31))){
vErrors = fail(vErrors, instancePath+"/last_updated", "format", {format: "date-time"});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/last_updated", "type", {type: "string"});
errors++;
}
}
if(data.calendar_colour !== undefined){
if(typeof data.calendar_colour !== "string"){
vErrors = fail(vErrors, instancePath+"/calendar_colour", "type", {type: "string"});
errors++;
}
}
if(data.labels !== undefined){
let data33 = data.labels;
if(Array.isArray(data33)){
const len2 = data33.length;
for(let i2=0; i2<len2; i2++){
if(!(validate32(data33[i2], {instancePath:instancePath+"/labels/" + i2,parentData:data33,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fail(vErrors, instancePath+"/labels", "type", {type: "array"});
errors++;
}
}
if(data.extra_attrs !== undefined){
let data35 = data.extra_attrs;
if(Array.isArray(data35)){
const len3 = data35.length;
for(let i3=0; i3<len3; i3++){
if(!(validate34(data35[i3], {instancePath:instancePath+"/extra_attrs/" + i3,parentData:data35,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fail(vErrors, instancePath+"/extra_attrs", "type", {type: "array"});
errors++;
}
}
if(data.invoice_balance !== undefined){
let data37 = data.invoice_balance;
if(typeof data37 === "string"){
if(!pattern3.test(data37)){
vErrors = fail(vErrors, instancePath+"/invoice_balance", "pattern", {pattern: "^-?\\d+\\.\\d{2}$"});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/invoice_balance", "type", {type: "string"});
errors++;
}
}
if(data.available_balance !== undefined){
let data38 = data.available_balance;
if(typeof data38 === "string"){
if(!pattern3.test(data38)){
vErrors = fail(vErrors, instancePath+"/available_balance", "pattern", {pattern: "^-?\\d+\\.\\d{2}$"});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/available_balance", "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, "type", {type: "object"});
errors++;
}
validate103.errors = vErrors;
return errors === 0;
}

const checkCreditRequest = validate110;


function validate110(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:tutor-webhooks:tutorcruncher:2026:subjects:credit-request" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.model === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "model"});
errors++;
}
if(data.id === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "id"});
errors++;
}
if(data.model !== undefined){
let data0 = data.model;
if(typeof data0 !== "string"){
vErrors = fail(vErrors, instancePath+"/model", "type", {type: "string"});
errors++;
}
if("Credit Request" !== data0){
vErrors = fail(vErrors, instancePath+"/model", "const", {allowedValue: "Credit Request"});
errors++;
}
}
if(data.url !== undefined){
let data1 = data.url;
if(typeof data1 === "string"){
if(!(formats6(data1))){
vErrors = fail(vErrors, instancePath+"/url", "format", {format: "uri"});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/url", "type", {type: "string"});
errors++;
}
}
if(data.id !== undefined){
let data2 = data.id;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = fail(vErrors, instancePath+"/id", "type", {type: "integer"});
errors++;
}
}
if(data.amount !== undefined){
let data3 = data.amount;
if(typeof data3 === "string"){
if(!pattern3.test(data3)){
vErrors = fail(vErrors, instancePath+"/amount", "pattern", {pattern: "^-?\\d+\\.\\d{2}$"});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/amount", "type", {type: "string"});
errors++;
}
}
if(data.client !== undefined){
if(!(validate30(data.client, {instancePath:instancePath+"/client",parentData:data,parentDataProperty:"client",rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
if(data.display_id !== undefined){
if(typeof data.display_id !== "string"){
vErrors = fail(vErrors, instancePath+"/display_id", "type", {type: "string"});
errors++;
}
}
if(data.date_sent !== undefined){
let data6 = data.date_sent;
if(typeof data6 === "string"){
if(!(formats0(data6))){
vErrors = fail(vErrors, instancePath+"/date_sent", "format", {format: "date-time"});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/date_sent", "type", {type: "string"});
errors++;
}
}
if(data.date_paid !== undefined){
let data7 = data.date_paid;
if((typeof data7 !== "string") && (data7 !== null)){
vErrors = fail(vErrors, instancePath+"/date_paid", "type", {type: value1});
errors++;
}
}
if(data.items !== undefined){
let data8 = data.items;
if(Array.isArray(data8)){
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
let data9 = data8[i0];
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.amount !== undefined){
let data10 = data9.amount;
if(typeof data10 === "string"){
if(!pattern3.test(data10)){
vErrors = fail(vErrors, instancePath+"/items/" + i0+"/amount", "pattern", {pattern: "^-?\\d+\\.\\d{2}$"});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/items/" + i0+"/amount", "type", {type: "string"});
errors++;
}
}
if(data9.custom_description !== undefined){
if(typeof data9.custom_description !== "string"){
vErrors = fail(vErrors, instancePath+"/items/" + i0+"/custom_description", "type", {type: "string"});
errors++;
}
}
if(data9.sales_codes !== undefined){
let data12 = data9.sales_codes;
if((typeof data12 !== "string") && (data12 !== null)){
vErrors = fail(vErrors, instancePath+"/items/" + i0+"/sales_codes", "type", {type: value1});
errors++;
}
}
if(data9.rcra !== undefined){
let data13 = data9.rcra;
if((!(data13 && typeof data13 == "object" && !Array.isArray(data13))) && (data13 !== null)){
vErrors = fail(vErrors, instancePath+"/items/" + i0+"/rcra", "type", {type: value0});
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath+"/items/" + i0, "type", {type: "object"});
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath+"/items", "type", {type: "array"});
errors++;
}
}
if(data.pdf_url !== undefined){
let data14 = data.pdf_url;
if(typeof data14 === "string"){
if(!(formats6(data14))){
vErrors = fail(vErrors, instancePath+"/pdf_url", "format", {format: "uri"});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/pdf_url", "type", {type: "string"});
errors++;
}
}
if(data.service_recipients !== undefined){
let data15 = data.service_recipients;
if(Array.isArray(data15)){
const len1 = data15.length;
for(let i1=0; i1<len1; i1++){
if(!(validate30(data15[i1], {instancePath:instancePath+"/service_recipients/" + i1,parentData:data15,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fail(vErrors, instancePath+"/service_recipients", "type", {type: "array"});
errors++;
}
}
if(data.status !== undefined){
if(!(validate67(data.status, {instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
}
if(data.still_to_pay !== undefined){
let data18 = data.still_to_pay;
if(!((typeof data18 == "number") && (isFinite(data18)))){
vErrors = fail(vErrors, instancePath+"/still_to_pay", "type", {type: "number"});
errors++;
}
}
if(data.created !== undefined){
if(typeof data.created !== "boolean"){
vErrors = fail(vErrors, instancePath+"/created", "type", {type: "boolean"});
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, "type", {type: "object"});
errors++;
}
validate110.errors = vErrors;
return errors === 0;
}

const checkInvoice = validate114;


function validate114(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:tutor-webhooks:tutorcruncher:2026:subjects:invoice" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.model === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "model"});
errors++;
}
if(data.id === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "id"});
errors++;
}
if(data.model !== undefined){
let data0 = data.model;
if(typeof data0 !== "string"){
vErrors = fail(vErrors, instancePath+"/model", "type", {type: "string"});
errors++;
}
if("Invoice" !== data0){
vErrors = fail(vErrors, instancePath+"/model", "const", {allowedValue: "Invoice"});
errors++;
}
}
if(data.url !== undefined){
let data1 = data.url;
if(typeof data1 === "string"){
if(!(formats6(data1))){
vErrors = fail(vErrors, instancePath+"/url", "format", {format: "uri"});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/url", "type", {type: "string"});
errors++;
}
}
if(data.id !== undefined){
let data2 = data.id;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = fail(vErrors, instancePath+"/id", "type", {type: "integer"});
errors++;
}
}
if(data.charges !== undefined){
let data3 = data.charges;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate70(data3[i0], {instancePath:instancePath+"/charges/" + i0,parentData:data3,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fail(vErrors, instancePath+"/charges", "type", {type: "array"});
errors++;
}
}
if(data.client !== undefined){
if(!(validate30(data.client, {instancePath:instancePath+"/client",parentData:data,parentDataProperty:"client",rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
if(data.date_sent !== undefined){
let data6 = data.date_sent;
if(typeof data6 === "string"){
if(!(formats0(data6))){
vErrors = fail(vErrors, instancePath+"/date_sent", "format", {format: "date-time"});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/date_sent", "type", {type: "string"});
errors++;
}
}
if(data.date_void !== undefined){
let data7 = data.date_void;
if((typeof data7 !== "string") && (data7 !== null)){
vErrors = fail(vErrors, instancePath+"/date_void", "type", {type: value1});
errors++;
}
}
if(data.date_paid !== undefined){
let data8 = data.date_paid;
if((typeof data8 !== "string") && (data8 !== null)){
vErrors = fail(vErrors, instancePath+"/date_paid", "type", {type: value1});
errors++;
}
if(typeof data8 === "string"){
if(!(formats0(data8))){
vErrors = fail(vErrors, instancePath+"/date_paid", "format", {format: "date-time"});
errors++;
}
}
}
if(data.display_id !== undefined){
if(typeof data.display_id !== "string"){
vErrors = fail(vErrors, instancePath+"/display_id", "type", {type: "string"});
errors++;
}
}
if(data.gross !== undefined){
let data10 = data.gross;
if(typeof data10 === "string"){
if(!pattern3.test(data10)){
vErrors = fail(vErrors, instancePath+"/gross", "pattern", {pattern: "^-?\\d+\\.\\d{2}$"});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/gross", "type", {type: "string"});
errors++;
}
}
if(data.net !== undefined){
let data11 = data.net;
if((!((typeof data11 == "number") && (isFinite(data11)))) && (typeof data11 !== "string")){
vErrors = fail(vErrors, instancePath+"/net", "type", {type: value21});
errors++;
}
if(typeof data11 === "string"){
if(!pattern3.test(data11)){
vErrors = fail(vErrors, instancePath+"/net", "pattern", {pattern: "^-?\\d+\\.\\d{2}$"});
errors++;
}
}
}
if(data.tax !== undefined){
let data12 = data.tax;
if(typeof data12 === "string"){
if(!pattern3.test(data12)){
vErrors = fail(vErrors, instancePath+"/tax", "pattern", {pattern: "^-?\\d+\\.\\d{2}$"});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/tax", "type", {type: "string"});
errors++;
}
}
if(data.pdf_url !== undefined){
let data13 = data.pdf_url;
if(typeof data13 === "string"){
if(!(formats6(data13))){
vErrors = fail(vErrors, instancePath+"/pdf_url", "format", {format: "uri"});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/pdf_url", "type", {type: "string"});
errors++;
}
}
if(data.status !== undefined){
if(!(validate67(data.status, {instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
}
if(data.still_to_pay !== undefined){
let data15 = data.still_to_pay;
if(!((typeof data15 == "number") && (isFinite(data15)))){
vErrors = fail(vErrors, instancePath+"/still_to_pay", "type", {type: "number"});
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, "type", {type: "object"});
errors++;
}
validate114.errors = vErrors;
return errors === 0;
}

const checkJob = validate118;


function validate118(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:tutor-webhooks:tutorcruncher:2026:subjects:job" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.model === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "model"});
errors++;
}
if(data.id === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "id"});
errors++;
}
if(data.model !== undefined){
let data0 = data.model;
if(typeof data0 !== "string"){
vErrors = fail(vErrors, instancePath+"/model", "type", {type: "string"});
errors++;
}
if("Job" !== data0){
vErrors = fail(vErrors, instancePath+"/model", "const", {allowedValue: "Job"});
errors++;
}
}
if(data.url !== undefined){
let data1 = data.url;
if(typeof data1 === "string"){
if(!(formats6(data1))){
vErrors = fail(vErrors, instancePath+"/url", "format", {format: "uri"});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/url", "type", {type: "string"});
errors++;
}
}
if(data.id !== undefined){
let data2 = data.id;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = fail(vErrors, instancePath+"/id", "type", {type: "integer"});
errors++;
}
}
if(data.allow_proposed_rates !== undefined){
if(typeof data.allow_proposed_rates !== "boolean"){
vErrors = fail(vErrors, instancePath+"/allow_proposed_rates", "type", {type: "boolean"});
errors++;
}
}
if(data.auto_invoice !== undefined){
if(typeof data.auto_invoice !== "boolean"){
vErrors = fail(vErrors, instancePath+"/auto_invoice", "type", {type: "boolean"});
errors++;
}
}
if(data.branch !== undefined){
let data5 = data.branch;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
vErrors = fail(vErrors, instancePath+"/branch", "type", {type: "integer"});
errors++;
}
}
if(data.branch_tax_setup !== undefined){
let data6 = data.branch_tax_setup;
if((typeof data6 !== "string") && (data6 !== null)){
vErrors = fail(vErrors, instancePath+"/branch_tax_setup", "type", {type: value1});
errors++;
}
}
if(data.cap !== undefined){
let data7 = data.cap;
if((!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))) && (data7 !== null)){
vErrors = fail(vErrors, instancePath+"/cap", "type", {type: value16});
errors++;
}
}
if(data.colour !== undefined){
if(typeof data.colour !== "string"){
vErrors = fail(vErrors, instancePath+"/colour", "type", {type: "string"});
errors++;
}
}
if(data.conjobs !== undefined){
let data9 = data.conjobs;
if(Array.isArray(data9)){
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
let data10 = data9[i0];
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.contractor !== undefined){
let data11 = data10.contractor;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
vErrors = fail(vErrors, instancePath+"/conjobs/" + i0+"/contractor", "type", {type: "integer"});
errors++;
}
}
if(data10.contractor_permissions !== undefined){
let data12 = data10.contractor_permissions;
if(typeof data12 !== "string"){
vErrors = fail(vErrors, instancePath+"/conjobs/" + i0+"/contractor_permissions", "type", {type: "string"});
errors++;
}
if(!((((data12 === "add-edit-complete") || (data12 === "add-edit")) || (data12 === "edit")) || (data12 === "complete"))){
vErrors = fail(vErrors, instancePath+"/conjobs/" + i0+"/contractor_permissions", "enum", {allowedValues: value22});
errors++;
}
}
if(data10.name !== undefined){
if(typeof data10.name !== "string"){
vErrors = fail(vErrors, instancePath+"/conjobs/" + i0+"/name", "type", {type: "string"});
errors++;
}
}
if(data10.pay_rate !== undefined){
let data14 = data10.pay_rate;
if((typeof data14 !== "string") && (data14 !== null)){
vErrors = fail(vErrors, instancePath+"/conjobs/" + i0+"/pay_rate", "type", {type: value1});
errors++;
}
if(typeof data14 === "string"){
if(!pattern3.test(data14)){
vErrors = fail(vErrors, instancePath+"/conjobs/" + i0+"/pay_rate", "pattern", {pattern: "^-?\\d+\\.\\d{2}$"});
errors++;
}
}
}
}
else {
vErrors = fail(vErrors, instancePath+"/conjobs/" + i0, "type", {type: "object"});
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath+"/conjobs", "type", {type: "array"});
errors++;
}
}
if(data.contractor_tax_setup !== undefined){
let data15 = data.contractor_tax_setup;
if((typeof data15 !== "string") && (!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15))))){
vErrors = fail(vErrors, instancePath+"/contractor_tax_setup", "type", {type: value23});
errors++;
}
}
if(data.created !== undefined){
let data16 = data.created;
if(typeof data16 === "string"){
if(!(formats0(data16))){
vErrors = fail(vErrors, instancePath+"/created", "format", {format: "date-time"});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/created", "type", {type: "string"});
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
vErrors = fail(vErrors, instancePath+"/description", "type", {type: "string"});
errors++;
}
}
if(data.dft_charge_type !== undefined){
let data18 = data.dft_charge_type;
if(typeof data18 !== "string"){
vErrors = fail(vErrors, instancePath+"/dft_charge_type", "type", {type: "string"});
errors++;
}
if(!((data18 === "hourly") || (data18 === "one-off"))){
vErrors = fail(vErrors, instancePath+"/dft_charge_type", "enum", {allowedValues: value13});
errors++;
}
}
if(data.dft_charge_rate !== undefined){
let data19 = data.dft_charge_rate;
if((!((typeof data19 == "number") && (isFinite(data19)))) && (typeof data19 !== "string")){
vErrors = fail(vErrors, instancePath+"/dft_charge_rate", "type", {type: value21});
errors++;
}
if(typeof data19 === "string"){
if(!pattern3.test(data19)){
vErrors = fail(vErrors, instancePath+"/dft_charge_rate", "pattern", {pattern: "^-?\\d+\\.\\d{2}$"});
errors++;
}
}
}
if(data.dft_contractor_permissions !== undefined){
let data20 = data.dft_contractor_permissions;
if(typeof data20 !== "string"){
vErrors = fail(vErrors, instancePath+"/dft_contractor_permissions", "type", {type: "string"});
errors++;
}
if(!((((data20 === "add-edit-complete") || (data20 === "add-edit")) || (data20 === "edit")) || (data20 === "complete"))){
vErrors = fail(vErrors, instancePath+"/dft_contractor_permissions", "enum", {allowedValues: value22});
errors++;
}
}
if(data.dft_contractor_rate !== undefined){
let data21 = data.dft_contractor_rate;
if((!((typeof data21 == "number") && (isFinite(data21)))) && (typeof data21 !== "string")){
vErrors = fail(vErrors, instancePath+"/dft_contractor_rate", "type", {type: value21});
errors++;
}
if(typeof data21 === "string"){
if(!pattern3.test(data21)){
vErrors = fail(vErrors, instancePath+"/dft_contractor_rate", "pattern", {pattern: "^-?\\d+\\.\\d{2}$"});
errors++;
}
}
}
if(data.dft_location !== undefined){
if(!(validate82(data.dft_location, {instancePath:instancePath+"/dft_location",parentData:data,parentDataProperty:"dft_location",rootData}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
}
if(data.dft_max_srs !== undefined){
let data23 = data.dft_max_srs;
if((!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))) && (data23 !== null)){
vErrors = fail(vErrors, instancePath+"/dft_max_srs", "type", {type: value16});
errors++;
}
}
if(data.desired_skills !== undefined){
if(!(Array.isArray(data.desired_skills))){
vErrors = fail(vErrors, instancePath+"/desired_skills", "type", {type: "array"});
errors++;
}
}
if(data.extra_attrs !== undefined){
let data25 = data.extra_attrs;
if(Array.isArray(data25)){
const len1 = data25.length;
for(let i1=0; i1<len1; i1++){
if(!(validate34(data25[i1], {instancePath:instancePath+"/extra_attrs/" + i1,parentData:data25,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fail(vErrors, instancePath+"/extra_attrs", "type", {type: "array"});
errors++;
}
}
if(data.extra_fee_per_apt !== undefined){
let data27 = data.extra_fee_per_apt;
if((typeof data27 !== "string") && (data27 !== null)){
vErrors = fail(vErrors, instancePath+"/extra_fee_per_apt", "type", {type: value1});
errors++;
}
}
if(data.inactivity_time !== undefined){
let data28 = data.inactivity_time;
if((!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))) && (data28 !== null)){
vErrors = fail(vErrors, instancePath+"/inactivity_time", "type", {type: value16});
errors++;
}
}
if(data.is_bookable !== undefined){
if(typeof data.is_bookable !== "boolean"){
vErrors = fail(vErrors, instancePath+"/is_bookable", "type", {type: "boolean"});
errors++;
}
}
if(data.is_deleted !== undefined){
if(typeof data.is_deleted !== "boolean"){
vErrors = fail(vErrors, instancePath+"/is_deleted", "type", {type: "boolean"});
errors++;
}
}
if(data.labels !== undefined){
let data31 = data.labels;
if(Array.isArray(data31)){
const len2 = data31.length;
for(let i2=0; i2<len2; i2++){
if(!(validate32(data31[i2], {instancePath:instancePath+"/labels/" + i2,parentData:data31,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fail(vErrors, instancePath+"/labels", "type", {type: "array"});
errors++;
}
}
if(data.last_updated !== undefined){
let data33 = data.last_updated;
if(typeof data33 === "string"){
if(!(formats0(data33))){
vErrors = fail(vErrors, instancePath+"/last_updated", "format", {format: "date-time"});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/last_updated", "type", {type: "string"});
errors++;
}
}
if(data.latest_apt_ahc !== undefined){
let data34 = data.latest_apt_ahc;
if(typeof data34 === "string"){
if(!(formats0(data34))){
vErrors = fail(vErrors, instancePath+"/latest_apt_ahc", "format", {format: "date-time"});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/latest_apt_ahc", "type", {type: "string"});
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
vErrors = fail(vErrors, instancePath+"/name", "type", {type: "string"});
errors++;
}
}
if(data.net_gross !== undefined){
let data36 = data.net_gross;
if(typeof data36 !== "string"){
vErrors = fail(vErrors, instancePath+"/net_gross", "type", {type: "string"});
errors++;
}
if(!((data36 === "net") || (data36 === "gross"))){
vErrors = fail(vErrors, instancePath+"/net_gross", "enum", {allowedValues: value19});
errors++;
}
}
if(data.rcrs !== undefined){
let data37 = data.rcrs;
if(Array.isArray(data37)){
const len3 = data37.length;
for(let i3=0; i3<len3; i3++){
let data38 = data37[i3];
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
if(data38.recipient !== undefined){
let data39 = data38.recipient;
if(!(((typeof data39 == "number") && (!(data39 % 1) && !isNaN(data39))) && (isFinite(data39)))){
vErrors = fail(vErrors, instancePath+"/rcrs/" + i3+"/recipient", "type", {type: "integer"});
errors++;
}
}
if(data38.recipient_name !== undefined){
if(typeof data38.recipient_name !== "string"){
vErrors = fail(vErrors, instancePath+"/rcrs/" + i3+"/recipient_name", "type", {type: "string"});
errors++;
}
}
if(data38.paying_client !== undefined){
let data41 = data38.paying_client;
if(!(((typeof data41 == "number") && (!(data41 % 1) && !isNaN(data41))) && (isFinite(data41)))){
vErrors = fail(vErrors, instancePath+"/rcrs/" + i3+"/paying_client", "type", {type: "integer"});
errors++;
}
}
if(data38.paying_client_name !== undefined){
if(typeof data38.paying_client_name !== "string"){
vErrors = fail(vErrors, instancePath+"/rcrs/" + i3+"/paying_client_name", "type", {type: "string"});
errors++;
}
}
if(data38.charge_rate !== undefined){
let data43 = data38.charge_rate;
if((typeof data43 !== "string") && (data43 !== null)){
vErrors = fail(vErrors, instancePath+"/rcrs/" + i3+"/charge_rate", "type", {type: value1});
errors++;
}
if(typeof data43 === "string"){
if(!pattern3.test(data43)){
vErrors = fail(vErrors, instancePath+"/rcrs/" + i3+"/charge_rate", "pattern", {pattern: "^-?\\d+\\.\\d{2}$"});
errors++;
}
}
}
if(data38.agent !== undefined){
let data44 = data38.agent;
if((!(((typeof data44 == "number") && (!(data44 % 1) && !isNaN(data44))) && (isFinite(data44)))) && (data44 !== null)){
vErrors = fail(vErrors, instancePath+"/rcrs/" + i3+"/agent", "type", {type: value16});
errors++;
}
}
if(data38.agent_name !== undefined){
let data45 = data38.agent_name;
if((typeof data45 !== "string") && (data45 !== null)){
vErrors = fail(vErrors, instancePath+"/rcrs/" + i3+"/agent_name", "type", {type: value1});
errors++;
}
}
if(data38.agent_percentage !== undefined){
let data46 = data38.agent_percentage;
if((typeof data46 !== "string") && (data46 !== null)){
vErrors = fail(vErrors, instancePath+"/rcrs/" + i3+"/agent_percentage", "type", {type: value1});
errors++;
}
if(typeof data46 === "string"){
if(!pattern13.test(data46)){
vErrors = fail(vErrors, instancePath+"/rcrs/" + i3+"/agent_percentage", "pattern", {pattern: "^-?\\d+\\.\\d{3}$"});
errors++;
}
}
}
}
else {
vErrors = fail(vErrors, instancePath+"/rcrs/" + i3, "type", {type: "object"});
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath+"/rcrs", "type", {type: "array"});
errors++;
}
}
if(data.report_required !== undefined){
if(typeof data.report_required !== "boolean"){
vErrors = fail(vErrors, instancePath+"/report_required", "type", {type: "boolean"});
errors++;
}
}
if(data.require_con_job !== undefined){
if(typeof data.require_con_job !== "boolean"){
vErrors = fail(vErrors, instancePath+"/require_con_job", "type", {type: "boolean"});
errors++;
}
}
if(data.require_rcr !== undefined){
if(typeof data.require_rcr !== "boolean"){
vErrors = fail(vErrors, instancePath+"/require_rcr", "type", {type: "boolean"});
errors++;
}
}
if(data.review_units !== undefined){
let data50 = data.review_units;
if((!(((typeof data50 == "number") && (!(data50 % 1) && !isNaN(data50))) && (isFinite(data50)))) && (data50 !== null)){
vErrors = fail(vErrors, instancePath+"/review_units", "type", {type: value16});
errors++;
}
}
if(data.sales_codes !== undefined){
let data51 = data.sales_codes;
if((!(((typeof data51 == "number") && (!(data51 % 1) && !isNaN(data51))) && (isFinite(data51)))) && (data51 !== null)){
vErrors = fail(vErrors, instancePath+"/sales_codes", "type", {type: value16});
errors++;
}
}
if(data.sr_premium !== undefined){
let data52 = data.sr_premium;
if((typeof data52 !== "string") && (data52 !== null)){
vErrors = fail(vErrors, instancePath+"/sr_premium", "type", {type: value1});
errors++;
}
if(typeof data52 === "string"){
if(!pattern3.test(data52)){
vErrors = fail(vErrors, instancePath+"/sr_premium", "pattern", {pattern: "^-?\\d+\\.\\d{2}$"});
errors++;
}
}
}
if(data.status !== undefined){
if(!(validate76(data.status, {instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData}))){
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
}
}
if(data.total_apt_units !== undefined){
let data54 = data.total_apt_units;
if(!((typeof data54 == "number") && (isFinite(data54)))){
vErrors = fail(vErrors, instancePath+"/total_apt_units", "type", {type: "number"});
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, "type", {type: "object"});
errors++;
}
validate118.errors = vErrors;
return errors === 0;
}

const checkLesson = validate123;


function validate123(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:tutor-webhooks:tutorcruncher:2026:subjects:lesson" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.model === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "model"});
errors++;
}
if(data.id === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "id"});
errors++;
}
if(data.model !== undefined){
let data0 = data.model;
if(typeof data0 !== "string"){
vErrors = fail(vErrors, instancePath+"/model", "type", {type: "string"});
errors++;
}
if("Lesson" !== data0){
vErrors = fail(vErrors, instancePath+"/model", "const", {allowedValue: "Lesson"});
errors++;
}
}
if(data.url !== undefined){
let data1 = data.url;
if(typeof data1 === "string"){
if(!(formats6(data1))){
vErrors = fail(vErrors, instancePath+"/url", "format", {format: "uri"});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/url", "type", {type: "string"});
errors++;
}
}
if(data.id !== undefined){
let data2 = data.id;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = fail(vErrors, instancePath+"/id", "type", {type: "integer"});
errors++;
}
}
if(data.start !== undefined){
let data3 = data.start;
if(typeof data3 === "string"){
if(!(formats0(data3))){
vErrors = fail(vErrors, instancePath+"/start", "format", {format: "date-time"});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/start", "type", {type: "string"});
errors++;
}
}
if(data.finish !== undefined){
let data4 = data.finish;
if(typeof data4 === "string"){
if(!(formats0(data4))){
vErrors = fail(vErrors, instancePath+"/finish", "format", {format: "date-time"});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/finish", "type", {type: "string"});
errors++;
}
}
if(data.units !== undefined){
let data5 = data.units;
if(typeof data5 === "string"){
if(!pattern14.test(data5)){
vErrors = fail(vErrors, instancePath+"/units", "pattern", {pattern: "^-?\\d+\\.\\d{5}$"});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/units", "type", {type: "string"});
errors++;
}
}
if(data.topic !== undefined){
if(typeof data.topic !== "string"){
vErrors = fail(vErrors, instancePath+"/topic", "type", {type: "string"});
errors++;
}
}
if(data.location !== undefined){
if(!(validate82(data.location, {instancePath:instancePath+"/location",parentData:data,parentDataProperty:"location",rootData}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
}
if(data.rcras !== undefined){
let data8 = data.rcras;
if(Array.isArray(data8)){
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
let data9 = data8[i0];
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.recipient !== undefined){
let data10 = data9.recipient;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
vErrors = fail(vErrors, instancePath+"/rcras/" + i0+"/recipient", "type", {type: "integer"});
errors++;
}
}
if(data9.recipient_name !== undefined){
if(typeof data9.recipient_name !== "string"){
vErrors = fail(vErrors, instancePath+"/rcras/" + i0+"/recipient_name", "type", {type: "string"});
errors++;
}
}
if(data9.paying_client !== undefined){
let data12 = data9.paying_client;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
vErrors = fail(vErrors, instancePath+"/rcras/" + i0+"/paying_client", "type", {type: "integer"});
errors++;
}
}
if(data9.paying_client_name !== undefined){
if(typeof data9.paying_client_name !== "string"){
vErrors = fail(vErrors, instancePath+"/rcras/" + i0+"/paying_client_name", "type", {type: "string"});
errors++;
}
}
if(data9.charge_rate !== undefined){
let data14 = data9.charge_rate;
if(typeof data14 === "string"){
if(!pattern3.test(data14)){
vErrors = fail(vErrors, instancePath+"/rcras/" + i0+"/charge_rate", "pattern", {pattern: "^-?\\d+\\.\\d{2}$"});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/rcras/" + i0+"/charge_rate", "type", {type: "string"});
errors++;
}
}
if(data9.status !== undefined){
if(typeof data9.status !== "string"){
vErrors = fail(vErrors, instancePath+"/rcras/" + i0+"/status", "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath+"/rcras/" + i0, "type", {type: "object"});
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath+"/rcras", "type", {type: "array"});
errors++;
}
}
if(data.cjas !== undefined){
let data16 = data.cjas;
if(Array.isArray(data16)){
const len1 = data16.length;
for(let i1=0; i1<len1; i1++){
let data17 = data16[i1];
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.contractor !== undefined){
let data18 = data17.contractor;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
vErrors = fail(vErrors, instancePath+"/cjas/" + i1+"/contractor", "type", {type: "integer"});
errors++;
}
}
if(data17.contractor_name !== undefined){
if(typeof data17.contractor_name !== "string"){
vErrors = fail(vErrors, instancePath+"/cjas/" + i1+"/contractor_name", "type", {type: "string"});
errors++;
}
}
if(data17.name !== undefined){
if(typeof data17.name !== "string"){
vErrors = fail(vErrors, instancePath+"/cjas/" + i1+"/name", "type", {type: "string"});
errors++;
}
}
if(data17.pay_rate !== undefined){
let data21 = data17.pay_rate;
if(typeof data21 === "string"){
if(!pattern3.test(data21)){
vErrors = fail(vErrors, instancePath+"/cjas/" + i1+"/pay_rate", "pattern", {pattern: "^-?\\d+\\.\\d{2}$"});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/cjas/" + i1+"/pay_rate", "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath+"/cjas/" + i1, "type", {type: "object"});
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath+"/cjas", "type", {type: "array"});
errors++;
}
}
if(data.status !== undefined){
if(!(validate73(data.status, {instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
}
if(data.repeater !== undefined){
let data23 = data.repeater;
if((!(data23 && typeof data23 == "object" && !Array.isArray(data23))) && (data23 !== null)){
vErrors = fail(vErrors, instancePath+"/repeater", "type", {type: value0});
errors++;
}
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(data23.repeat !== undefined){
let data24 = data23.repeat;
if(typeof data24 !== "string"){
vErrors = fail(vErrors, instancePath+"/repeater/repeat", "type", {type: "string"});
errors++;
}
if(!((data24 === "Daily") || (data24 === "Weekly"))){
vErrors = fail(vErrors, instancePath+"/repeater/repeat", "enum", {allowedValues: value24});
errors++;
}
}
if(data23.every !== undefined){
let data25 = data23.every;
if(!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))){
vErrors = fail(vErrors, instancePath+"/repeater/every", "type", {type: "integer"});
errors++;
}
}
if(data23.repeat_on !== undefined){
if(typeof data23.repeat_on !== "string"){
vErrors = fail(vErrors, instancePath+"/repeater/repeat_on", "type", {type: "string"});
errors++;
}
}
if(data23.stops_on !== undefined){
if(typeof data23.stops_on !== "string"){
vErrors = fail(vErrors, instancePath+"/repeater/stops_on", "type", {type: "string"});
errors++;
}
}
if(data23.stops_after !== undefined){
let data28 = data23.stops_after;
if(!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))){
vErrors = fail(vErrors, instancePath+"/repeater/stops_after", "type", {type: "integer"});
errors++;
}
}
if(data23.source_apt !== undefined){
let data29 = data23.source_apt;
if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){
vErrors = fail(vErrors, instancePath+"/repeater/source_apt", "type", {type: "integer"});
errors++;
}
}
}
}
if(data.service !== undefined){
let data30 = data.service;
if((!(data30 && typeof data30 == "object" && !Array.isArray(data30))) && (!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30))))){
vErrors = fail(vErrors, instancePath+"/service", "type", {type: value25});
errors++;
}
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
if(data30.id !== undefined){
let data31 = data30.id;
if(!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))){
vErrors = fail(vErrors, instancePath+"/service/id", "type", {type: "integer"});
errors++;
}
}
if(data30.name !== undefined){
if(typeof data30.name !== "string"){
vErrors = fail(vErrors, instancePath+"/service/name", "type", {type: "string"});
errors++;
}
}
if(data30.dft_charge_type !== undefined){
let data33 = data30.dft_charge_type;
if(typeof data33 !== "string"){
vErrors = fail(vErrors, instancePath+"/service/dft_charge_type", "type", {type: "string"});
errors++;
}
if(!((data33 === "hourly") || (data33 === "one-off"))){
vErrors = fail(vErrors, instancePath+"/service/dft_charge_type", "enum", {allowedValues: value13});
errors++;
}
}
if(data30.created !== undefined){
let data34 = data30.created;
if(typeof data34 === "string"){
if(!(formats0(data34))){
vErrors = fail(vErrors, instancePath+"/service/created", "format", {format: "date-time"});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/service/created", "type", {type: "string"});
errors++;
}
}
if(data30.dft_charge_rate !== undefined){
let data35 = data30.dft_charge_rate;
if(typeof data35 === "string"){
if(!pattern3.test(data35)){
vErrors = fail(vErrors, instancePath+"/service/dft_charge_rate", "pattern", {pattern: "^-?\\d+\\.\\d{2}$"});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/service/dft_charge_rate", "type", {type: "string"});
errors++;
}
}
if(data30.dft_contractor_rate !== undefined){
let data36 = data30.dft_contractor_rate;
if(typeof data36 === "string"){
if(!pattern3.test(data36)){
vErrors = fail(vErrors, instancePath+"/service/dft_contractor_rate", "pattern", {pattern: "^-?\\d+\\.\\d{2}$"});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/service/dft_contractor_rate", "type", {type: "string"});
errors++;
}
}
if(data30.last_updated !== undefined){
let data37 = data30.last_updated;
if(typeof data37 === "string"){
if(!(formats0(data37))){
vErrors = fail(vErrors, instancePath+"/service/last_updated", "format", {format: "date-time"});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/service/last_updated", "type", {type: "string"});
errors++;
}
}
if(data30.status !== undefined){
if(!(validate76(data30.status, {instancePath:instancePath+"/service/status",parentData:data30,parentDataProperty:"status",rootData}))){
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
}
}
if(data30.url !== undefined){
let data39 = data30.url;
if(typeof data39 === "string"){
if(!(formats6(data39))){
vErrors = fail(vErrors, instancePath+"/service/url", "format", {format: "uri"});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/service/url", "type", {type: "string"});
errors++;
}
}
}
}
if(data.charge_type !== undefined){
let data40 = data.charge_type;
if(typeof data40 !== "string"){
vErrors = fail(vErrors, instancePath+"/charge_type", "type", {type: "string"});
errors++;
}
if(!((data40 === "Hourly") || (data40 === "One off"))){
vErrors = fail(vErrors, instancePath+"/charge_type", "enum", {allowedValues: value26});
errors++;
}
}
if(data.extra_attrs !== undefined){
let data41 = data.extra_attrs;
if(!data41 || typeof data41 != "object"){
vErrors = fail(vErrors, instancePath+"/extra_attrs", "type", {type: value27});
errors++;
}
if(Array.isArray(data41)){
const len2 = data41.length;
for(let i2=0; i2<len2; i2++){
if(!(validate34(data41[i2], {instancePath:instancePath+"/extra_attrs/" + i2,parentData:data41,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
}
}
}
else {
vErrors = fail(vErrors, instancePath, "type", {type: "object"});
errors++;
}
validate123.errors = vErrors;
return errors === 0;
}

const checkNote = validate128;


function validate128(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:tutor-webhooks:tutorcruncher:2026:subjects:note" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.model === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "model"});
errors++;
}
if(data.id === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "id"});
errors++;
}
if(data.model !== undefined){
let data0 = data.model;
if(typeof data0 !== "string"){
vErrors = fail(vErrors, instancePath+"/model", "type", {type: "string"});
errors++;
}
if("Note" !== data0){
vErrors = fail(vErrors, instancePath+"/model", "const", {allowedValue: "Note"});
errors++;
}
}
if(data.url !== undefined){
let data1 = data.url;
if(typeof data1 === "string"){
if(!(formats6(data1))){
vErrors = fail(vErrors, instancePath+"/url", "format", {format: "uri"});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/url", "type", {type: "string"});
errors++;
}
}
if(data.id !== undefined){
let data2 = data.id;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = fail(vErrors, instancePath+"/id", "type", {type: "integer"});
errors++;
}
}
if(data.dt_created !== undefined){
let data3 = data.dt_created;
if(typeof data3 === "string"){
if(!(formats0(data3))){
vErrors = fail(vErrors, instancePath+"/dt_created", "format", {format: "date-time"});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/dt_created", "type", {type: "string"});
errors++;
}
}
if(data.dt_updated !== undefined){
let data4 = data.dt_updated;
if(typeof data4 === "string"){
if(!(formats0(data4))){
vErrors = fail(vErrors, instancePath+"/dt_updated", "format", {format: "date-time"});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/dt_updated", "type", {type: "string"});
errors++;
}
}
if(data.creator !== undefined){
if(!(validate30(data.creator, {instancePath:instancePath+"/creator",parentData:data,parentDataProperty:"creator",rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
if(data.text !== undefined){
if(typeof data.text !== "string"){
vErrors = fail(vErrors, instancePath+"/text", "type", {type: "string"});
errors++;
}
}
if(data.focus !== undefined){
if(!(validate30(data.focus, {instancePath:instancePath+"/focus",parentData:data,parentDataProperty:"focus",rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fail(vErrors, instancePath, "type", {type: "object"});
errors++;
}
validate128.errors = vErrors;
return errors === 0;
}

const checkPaymentOrder = validate131;


function validate131(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:tutor-webhooks:tutorcruncher:2026:subjects:payment-order" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.model === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "model"});
errors++;
}
if(data.id === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "id"});
errors++;
}
if(data.model !== undefined){
let data0 = data.model;
if(typeof data0 !== "string"){
vErrors = fail(vErrors, instancePath+"/model", "type", {type: "string"});
errors++;
}
if("Payment Order" !== data0){
vErrors = fail(vErrors, instancePath+"/model", "const", {allowedValue: "Payment Order"});
errors++;
}
}
if(data.url !== undefined){
let data1 = data.url;
if(typeof data1 === "string"){
if(!(formats6(data1))){
vErrors = fail(vErrors, instancePath+"/url", "format", {format: "uri"});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/url", "type", {type: "string"});
errors++;
}
}
if(data.id !== undefined){
let data2 = data.id;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = fail(vErrors, instancePath+"/id", "type", {type: "integer"});
errors++;
}
}
if(data.amount !== undefined){
let data3 = data.amount;
if(typeof data3 === "string"){
if(!pattern3.test(data3)){
vErrors = fail(vErrors, instancePath+"/amount", "pattern", {pattern: "^-?\\d+\\.\\d{2}$"});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/amount", "type", {type: "string"});
errors++;
}
}
if(data.charges !== undefined){
let data4 = data.charges;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(!(validate70(data4[i0], {instancePath:instancePath+"/charges/" + i0,parentData:data4,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fail(vErrors, instancePath+"/charges", "type", {type: "array"});
errors++;
}
}
if(data.date_sent !== undefined){
let data6 = data.date_sent;
if(typeof data6 === "string"){
if(!(formats0(data6))){
vErrors = fail(vErrors, instancePath+"/date_sent", "format", {format: "date-time"});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/date_sent", "type", {type: "string"});
errors++;
}
}
if(data.date_void !== undefined){
let data7 = data.date_void;
if((typeof data7 !== "string") && (data7 !== null)){
vErrors = fail(vErrors, instancePath+"/date_void", "type", {type: value1});
errors++;
}
}
if(data.date_paid !== undefined){
let data8 = data.date_paid;
if((typeof data8 !== "string") && (data8 !== null)){
vErrors = fail(vErrors, instancePath+"/date_paid", "type", {type: value1});
errors++;
}
}
if(data.display_id !== undefined){
if(typeof data.display_id !== "string"){
vErrors = fail(vErrors, instancePath+"/display_id", "type", {type: "string"});
errors++;
}
}
if(data.pdf_url !== undefined){
let data10 = data.pdf_url;
if(typeof data10 === "string"){
if(!(formats6(data10))){
vErrors = fail(vErrors, instancePath+"/pdf_url", "format", {format: "uri"});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/pdf_url", "type", {type: "string"});
errors++;
}
}
if(data.payee !== undefined){
if(!(validate30(data.payee, {instancePath:instancePath+"/payee",parentData:data,parentDataProperty:"payee",rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
if(data.status !== undefined){
if(!(validate67(data.status, {instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
}
if(data.still_to_pay !== undefined){
let data13 = data.still_to_pay;
if(!((typeof data13 == "number") && (isFinite(data13)))){
vErrors = fail(vErrors, instancePath+"/still_to_pay", "type", {type: "number"});
errors++;
}
}
if(data.tax !== undefined){
if(typeof data.tax !== "string"){
vErrors = fail(vErrors, instancePath+"/tax", "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, "type", {type: "object"});
errors++;
}
validate131.errors = vErrors;
return errors === 0;
}

const checkReport = validate135;


function validate135(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:tutor-webhooks:tutorcruncher:2026:subjects:report" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.model === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "model"});
errors++;
}
if(data.model !== undefined){
let data0 = data.model;
if(typeof data0 !== "string"){
vErrors = fail(vErrors, instancePath+"/model", "type", {type: "string"});
errors++;
}
if("Report" !== data0){
vErrors = fail(vErrors, instancePath+"/model", "const", {allowedValue: "Report"});
errors++;
}
}
if(data.url !== undefined){
let data1 = data.url;
if(typeof data1 === "string"){
if(!(formats6(data1))){
vErrors = fail(vErrors, instancePath+"/url", "format", {format: "uri"});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/url", "type", {type: "string"});
errors++;
}
}
if(data.id !== undefined){
let data2 = data.id;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = fail(vErrors, instancePath+"/id", "type", {type: "integer"});
errors++;
}
}
if(data.appointment !== undefined){
if(!(validate72(data.appointment, {instancePath:instancePath+"/appointment",parentData:data,parentDataProperty:"appointment",rootData}))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
}
if(data.approved !== undefined){
if(typeof data.approved !== "boolean"){
vErrors = fail(vErrors, instancePath+"/approved", "type", {type: "boolean"});
errors++;
}
}
if(data.client !== undefined){
if(!(validate30(data.client, {instancePath:instancePath+"/client",parentData:data,parentDataProperty:"client",rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
if(data.creator !== undefined){
if(!(validate30(data.creator, {instancePath:instancePath+"/creator",parentData:data,parentDataProperty:"creator",rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
if(data.dt_created !== undefined){
let data7 = data.dt_created;
if(typeof data7 === "string"){
if(!(formats0(data7))){
vErrors = fail(vErrors, instancePath+"/dt_created", "format", {format: "date-time"});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/dt_created", "type", {type: "string"});
errors++;
}
}
if(data.extra_attrs !== undefined){
let data8 = data.extra_attrs;
if(Array.isArray(data8)){
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
if(!(validate34(data8[i0], {instancePath:instancePath+"/extra_attrs/" + i0,parentData:data8,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fail(vErrors, instancePath+"/extra_attrs", "type", {type: "array"});
errors++;
}
}
if(data.service_recipient !== undefined){
if(!(validate30(data.service_recipient, {instancePath:instancePath+"/service_recipient",parentData:data,parentDataProperty:"service_recipient",rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fail(vErrors, instancePath, "type", {type: "object"});
errors++;
}
validate135.errors = vErrors;
return errors === 0;
}

const checkStudent = validate141;


function validate141(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:tutor-webhooks:tutorcruncher:2026:subjects:student" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.model === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "model"});
errors++;
}
if(data.id === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "id"});
errors++;
}
if(data.model !== undefined){
let data0 = data.model;
if(typeof data0 !== "string"){
vErrors = fail(vErrors, instancePath+"/model", "type", {type: "string"});
errors++;
}
if("Student" !== data0){
vErrors = fail(vErrors, instancePath+"/model", "const", {allowedValue: "Student"});
errors++;
}
}
if(data.url !== undefined){
let data1 = data.url;
if(typeof data1 === "string"){
if(!(formats6(data1))){
vErrors = fail(vErrors, instancePath+"/url", "format", {format: "uri"});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/url", "type", {type: "string"});
errors++;
}
}
if(data.id !== undefined){
let data2 = data.id;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = fail(vErrors, instancePath+"/id", "type", {type: "integer"});
errors++;
}
}
if(data.title !== undefined){
let data3 = data.title;
if((typeof data3 !== "string") && (data3 !== null)){
vErrors = fail(vErrors, instancePath+"/title", "type", {type: value1});
errors++;
}
}
if(data.first_name !== undefined){
let data4 = data.first_name;
if((typeof data4 !== "string") && (data4 !== null)){
vErrors = fail(vErrors, instancePath+"/first_name", "type", {type: value1});
errors++;
}
}
if(data.last_name !== undefined){
if(typeof data.last_name !== "string"){
vErrors = fail(vErrors, instancePath+"/last_name", "type", {type: "string"});
errors++;
}
}
if(data.email !== undefined){
let data6 = data.email;
if((typeof data6 !== "string") && (data6 !== null)){
vErrors = fail(vErrors, instancePath+"/email", "type", {type: value1});
errors++;
}
if(typeof data6 === "string"){
if(!(formats2(data6))){
vErrors = fail(vErrors, instancePath+"/email", "format", {format: "email"});
errors++;
}
}
}
if(data.mobile !== undefined){
let data7 = data.mobile;
if((typeof data7 !== "string") && (data7 !== null)){
vErrors = fail(vErrors, instancePath+"/mobile", "type", {type: value1});
errors++;
}
}
if(data.phone !== undefined){
let data8 = data.phone;
if((typeof data8 !== "string") && (data8 !== null)){
vErrors = fail(vErrors, instancePath+"/phone", "type", {type: value1});
errors++;
}
}
if(data.street !== undefined){
let data9 = data.street;
if((typeof data9 !== "string") && (data9 !== null)){
vErrors = fail(vErrors, instancePath+"/street", "type", {type: value1});
errors++;
}
}
if(data.state !== undefined){
let data10 = data.state;
if((typeof data10 !== "string") && (data10 !== null)){
vErrors = fail(vErrors, instancePath+"/state", "type", {type: value1});
errors++;
}
}
if(data.town !== undefined){
let data11 = data.town;
if((typeof data11 !== "string") && (data11 !== null)){
vErrors = fail(vErrors, instancePath+"/town", "type", {type: value1});
errors++;
}
}
if(data.country !== undefined){
let data12 = data.country;
if((typeof data12 !== "string") && (data12 !== null)){
vErrors = fail(vErrors, instancePath+"/country", "type", {type: value1});
errors++;
}
}
if(data.postcode !== undefined){
let data13 = data.postcode;
if((typeof data13 !== "string") && (data13 !== null)){
vErrors = fail(vErrors, instancePath+"/postcode", "type", {type: value1});
errors++;
}
}
if(data.latitude !== undefined){
let data14 = data.latitude;
if((typeof data14 !== "string") && (data14 !== null)){
vErrors = fail(vErrors, instancePath+"/latitude", "type", {type: value1});
errors++;
}
if(typeof data14 === "string"){
if(!pattern1.test(data14)){
vErrors = fail(vErrors, instancePath+"/latitude", "pattern", {pattern: "^-?\\d+\\.\\d{16}$"});
errors++;
}
}
}
if(data.longitude !== undefined){
let data15 = data.longitude;
if((typeof data15 !== "string") && (data15 !== null)){
vErrors = fail(vErrors, instancePath+"/longitude", "type", {type: value1});
errors++;
}
if(typeof data15 === "string"){
if(!pattern1.test(data15)){
vErrors = fail(vErrors, instancePath+"/longitude", "pattern", {pattern: "^-?\\d+\\.\\d{16}$"});
errors++;
}
}
}
if(data.date_created !== undefined){
let data16 = data.date_created;
if(typeof data16 === "string"){
if(!(formats0(data16))){
vErrors = fail(vErrors, instancePath+"/date_created", "format", {format: "date-time"});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/date_created", "type", {type: "string"});
errors++;
}
}
if(data.timezone !== undefined){
let data17 = data.timezone;
if((typeof data17 !== "string") && (data17 !== null)){
vErrors = fail(vErrors, instancePath+"/timezone", "type", {type: value1});
errors++;
}
}
if(data.photo !== undefined){
let data18 = data.photo;
if((typeof data18 !== "string") && (data18 !== null)){
vErrors = fail(vErrors, instancePath+"/photo", "type", {type: value1});
errors++;
}
if(typeof data18 === "string"){
if(!(formats6(data18))){
vErrors = fail(vErrors, instancePath+"/photo", "format", {format: "uri"});
errors++;
}
}
}
if(data.default_rate !== undefined){
let data19 = data.default_rate;
if(((typeof data19 !== "string") && (!((typeof data19 == "number") && (isFinite(data19))))) && (data19 !== null)){
vErrors = fail(vErrors, instancePath+"/default_rate", "type", {type: value6});
errors++;
}
if(typeof data19 === "string"){
if(!pattern6.test(data19)){
vErrors = fail(vErrors, instancePath+"/default_rate", "pattern", {pattern: "^-?\\d+(\\.\\d+)?$"});
errors++;
}
}
}
if(data.paying_client !== undefined){
if(!(validate30(data.paying_client, {instancePath:instancePath+"/paying_client",parentData:data,parentDataProperty:"paying_client",rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
if(data.associated_clients !== undefined){
let data21 = data.associated_clients;
if(Array.isArray(data21)){
const len0 = data21.length;
for(let i0=0; i0<len0; i0++){
if(!(validate30(data21[i0], {instancePath:instancePath+"/associated_clients/" + i0,parentData:data21,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fail(vErrors, instancePath+"/associated_clients", "type", {type: "array"});
errors++;
}
}
if(data.academic_year !== undefined){
let data23 = data.academic_year;
if(((!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))) && (typeof data23 !== "string")) && (data23 !== null)){
vErrors = fail(vErrors, instancePath+"/academic_year", "type", {type: value7});
errors++;
}
}
if(data.last_updated !== undefined){
let data24 = data.last_updated;
if(typeof data24 === "string"){
if(!(formats0(data24))){
vErrors = fail(vErrors, instancePath+"/last_updated", "format", {format: "date-time"});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/last_updated", "type", {type: "string"});
errors++;
}
}
if(data.calendar_colour !== undefined){
if(typeof data.calendar_colour !== "string"){
vErrors = fail(vErrors, instancePath+"/calendar_colour", "type", {type: "string"});
errors++;
}
}
if(data.labels !== undefined){
let data26 = data.labels;
if(Array.isArray(data26)){
const len1 = data26.length;
for(let i1=0; i1<len1; i1++){
if(!(validate32(data26[i1], {instancePath:instancePath+"/labels/" + i1,parentData:data26,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fail(vErrors, instancePath+"/labels", "type", {type: "array"});
errors++;
}
}
if(data.extra_attrs !== undefined){
let data28 = data.extra_attrs;
if(Array.isArray(data28)){
const len2 = data28.length;
for(let i2=0; i2<len2; i2++){
if(!(validate34(data28[i2], {instancePath:instancePath+"/extra_attrs/" + i2,parentData:data28,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fail(vErrors, instancePath+"/extra_attrs", "type", {type: "array"});
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, "type", {type: "object"});
errors++;
}
validate141.errors = vErrors;
return errors === 0;
}

const checkTask = validate146;


function validate146(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:tutor-webhooks:tutorcruncher:2026:subjects:task" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.model === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "model"});
errors++;
}
if(data.id === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "id"});
errors++;
}
if(data.model !== undefined){
let data0 = data.model;
if(typeof data0 !== "string"){
vErrors = fail(vErrors, instancePath+"/model", "type", {type: "string"});
errors++;
}
if("Task" !== data0){
vErrors = fail(vErrors, instancePath+"/model", "const", {allowedValue: "Task"});
errors++;
}
}
if(data.url !== undefined){
let data1 = data.url;
if(typeof data1 === "string"){
if(!(formats6(data1))){
vErrors = fail(vErrors, instancePath+"/url", "format", {format: "uri"});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/url", "type", {type: "string"});
errors++;
}
}
if(data.id !== undefined){
let data2 = data.id;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = fail(vErrors, instancePath+"/id", "type", {type: "integer"});
errors++;
}
}
if(data.admin !== undefined){
if(!(validate30(data.admin, {instancePath:instancePath+"/admin",parentData:data,parentDataProperty:"admin",rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
if(data.complete !== undefined){
if(typeof data.complete !== "boolean"){
vErrors = fail(vErrors, instancePath+"/complete", "type", {type: "boolean"});
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
vErrors = fail(vErrors, instancePath+"/description", "type", {type: "string"});
errors++;
}
}
if(data.due_dt !== undefined){
let data6 = data.due_dt;
if(typeof data6 === "string"){
if(!(formats0(data6))){
vErrors = fail(vErrors, instancePath+"/due_dt", "format", {format: "date-time"});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/due_dt", "type", {type: "string"});
errors++;
}
}
if(data.notification_pending !== undefined){
if(typeof data.notification_pending !== "boolean"){
vErrors = fail(vErrors, instancePath+"/notification_pending", "type", {type: "boolean"});
errors++;
}
}
if(data.reminder_dt !== undefined){
let data8 = data.reminder_dt;
if(typeof data8 === "string"){
if(!(formats0(data8))){
vErrors = fail(vErrors, instancePath+"/reminder_dt", "format", {format: "date-time"});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/reminder_dt", "type", {type: "string"});
errors++;
}
}
if(data.repeater !== undefined){
let data9 = data.repeater;
if(typeof data9 !== "string"){
vErrors = fail(vErrors, instancePath+"/repeater", "type", {type: "string"});
errors++;
}
if(!((data9 === "weekly") || (data9 === "monthly"))){
vErrors = fail(vErrors, instancePath+"/repeater", "enum", {allowedValues: value28});
errors++;
}
}
if(data.repeat_every !== undefined){
let data10 = data.repeat_every;
if((!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))) && (typeof data10 !== "string")){
vErrors = fail(vErrors, instancePath+"/repeat_every", "type", {type: value29});
errors++;
}
}
if(data.role !== undefined){
if(!(validate30(data.role, {instancePath:instancePath+"/role",parentData:data,parentDataProperty:"role",rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
if(data.service !== undefined){
if(!(validate75(data.service, {instancePath:instancePath+"/service",parentData:data,parentDataProperty:"service",rootData}))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
}
if(data.task_type !== undefined){
let data13 = data.task_type;
if(typeof data13 !== "string"){
vErrors = fail(vErrors, instancePath+"/task_type", "type", {type: "string"});
errors++;
}
if(!((((data13 === "phone") || (data13 === "email")) || (data13 === "service-cold")) || (data13 === "other"))){
vErrors = fail(vErrors, instancePath+"/task_type", "enum", {allowedValues: value30});
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, "type", {type: "object"});
errors++;
}
validate146.errors = vErrors;
return errors === 0;
}

const checkTutor = validate150;


function validate150(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:tutor-webhooks:tutorcruncher:2026:subjects:tutor" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.model === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "model"});
errors++;
}
if(data.id === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "id"});
errors++;
}
if(data.status === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "status"});
errors++;
}
if(data.default_rate === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "default_rate"});
errors++;
}
if(data.qualifications === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "qualifications"});
errors++;
}
if(data.skills === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "skills"});
errors++;
}
if(data.institutions === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "institutions"});
errors++;
}
if(data.review_rating === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "review_rating"});
errors++;
}
if(data.review_duration === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "review_duration"});
errors++;
}
if(data.calendar_colour === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "calendar_colour"});
errors++;
}
if(data.labels === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "labels"});
errors++;
}
if(data.extra_attrs === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "extra_attrs"});
errors++;
}
if(data.latitude === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "latitude"});
errors++;
}
if(data.longitude === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "longitude"});
errors++;
}
if(data.date_created === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "date_created"});
errors++;
}
if(data.first_name === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "first_name"});
errors++;
}
if(data.last_name === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "last_name"});
errors++;
}
if(data.email === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "email"});
errors++;
}
if(data.mobile === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "mobile"});
errors++;
}
if(data.phone === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "phone"});
errors++;
}
if(data.street === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "street"});
errors++;
}
if(data.state === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "state"});
errors++;
}
if(data.town === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "town"});
errors++;
}
if(data.country === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "country"});
errors++;
}
if(data.postcode === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "postcode"});
errors++;
}
if(data.timezone === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "timezone"});
errors++;
}
if(data.title === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "title"});
errors++;
}
if(data.model !== undefined){
let data0 = data.model;
if(typeof data0 !== "string"){
vErrors = fail(vErrors, instancePath+"/model", "type", {type: "string"});
errors++;
}
if("Tutor" !== data0){
vErrors = fail(vErrors, instancePath+"/model", "const", {allowedValue: "Tutor"});
errors++;
}
}
if(data.url !== undefined){
let data1 = data.url;
if(typeof data1 === "string"){
if(!(formats6(data1))){
vErrors = fail(vErrors, instancePath+"/url", "format", {format: "uri"});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/url", "type", {type: "string"});
errors++;
}
}
if(data.id !== undefined){
let data2 = data.id;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = fail(vErrors, instancePath+"/id", "type", {type: "integer"});
errors++;
}
}
if(data.status !== undefined){
let data3 = data.status;
if(typeof data3 !== "string"){
vErrors = fail(vErrors, instancePath+"/status", "type", {type: "string"});
errors++;
}
if(!((((data3 === "pending") || (data3 === "approved")) || (data3 === "rejected")) || (data3 === "dormant"))){
vErrors = fail(vErrors, instancePath+"/status", "enum", {allowedValues: value8});
errors++;
}
}
if(data.default_rate !== undefined){
let data4 = data.default_rate;
if(((typeof data4 !== "string") && (!((typeof data4 == "number") && (isFinite(data4))))) && (data4 !== null)){
vErrors = fail(vErrors, instancePath+"/default_rate", "type", {type: value6});
errors++;
}
if(typeof data4 === "string"){
if(!pattern6.test(data4)){
vErrors = fail(vErrors, instancePath+"/default_rate", "pattern", {pattern: "^-?\\d+(\\.\\d+)?$"});
errors++;
}
}
}
if(data.qualifications !== undefined){
let data5 = data.qualifications;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(!(validate53(data5[i0], {instancePath:instancePath+"/qualifications/" + i0,parentData:data5,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fail(vErrors, instancePath+"/qualifications", "type", {type: "array"});
errors++;
}
}
if(data.skills !== undefined){
let data7 = data.skills;
if(Array.isArray(data7)){
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
if(!(validate83(data7[i1], {instancePath:instancePath+"/skills/" + i1,parentData:data7,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fail(vErrors, instancePath+"/skills", "type", {type: "array"});
errors++;
}
}
if(data.institutions !== undefined){
let data9 = data.institutions;
if(Array.isArray(data9)){
const len2 = data9.length;
for(let i2=0; i2<len2; i2++){
if(!(validate56(data9[i2], {instancePath:instancePath+"/institutions/" + i2,parentData:data9,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fail(vErrors, instancePath+"/institutions", "type", {type: "array"});
errors++;
}
}
if(data.received_notifications !== undefined){
let data11 = data.received_notifications;
if(Array.isArray(data11)){
const len3 = data11.length;
for(let i3=0; i3<len3; i3++){
if(typeof data11[i3] !== "string"){
vErrors = fail(vErrors, instancePath+"/received_notifications/" + i3, "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath+"/received_notifications", "type", {type: "array"});
errors++;
}
}
if(data.receive_service_notifications !== undefined){
if(typeof data.receive_service_notifications !== "boolean"){
vErrors = fail(vErrors, instancePath+"/receive_service_notifications", "type", {type: "boolean"});
errors++;
}
}
if(data.review_rating !== undefined){
let data14 = data.review_rating;
if(((typeof data14 !== "string") && (!((typeof data14 == "number") && (isFinite(data14))))) && (data14 !== null)){
vErrors = fail(vErrors, instancePath+"/review_rating", "type", {type: value6});
errors++;
}
if(typeof data14 === "string"){
if(!pattern6.test(data14)){
vErrors = fail(vErrors, instancePath+"/review_rating", "pattern", {pattern: "^-?\\d+(\\.\\d+)?$"});
errors++;
}
}
}
if(data.review_duration !== undefined){
let data15 = data.review_duration;
if(typeof data15 === "string"){
if(!pattern9.test(data15)){
vErrors = fail(vErrors, instancePath+"/review_duration", "pattern", {pattern: "^(-?\\d+ )?\\d{2}:\\d{2}:\\d{2}(\\.\\d{6})?$"});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/review_duration", "type", {type: "string"});
errors++;
}
}
if(data.last_updated !== undefined){
let data16 = data.last_updated;
if(typeof data16 === "string"){
if(!(formats0(data16))){
vErrors = fail(vErrors, instancePath+"/last_updated", "format", {format: "date-time"});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/last_updated", "type", {type: "string"});
errors++;
}
}
if(data.calendar_colour !== undefined){
if(typeof data.calendar_colour !== "string"){
vErrors = fail(vErrors, instancePath+"/calendar_colour", "type", {type: "string"});
errors++;
}
}
if(data.labels !== undefined){
let data18 = data.labels;
if(Array.isArray(data18)){
const len4 = data18.length;
for(let i4=0; i4<len4; i4++){
if(!(validate32(data18[i4], {instancePath:instancePath+"/labels/" + i4,parentData:data18,parentDataProperty:i4,rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fail(vErrors, instancePath+"/labels", "type", {type: "array"});
errors++;
}
}
if(data.extra_attrs !== undefined){
let data20 = data.extra_attrs;
if(Array.isArray(data20)){
const len5 = data20.length;
for(let i5=0; i5<len5; i5++){
if(!(validate34(data20[i5], {instancePath:instancePath+"/extra_attrs/" + i5,parentData:data20,parentDataProperty:i5,rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fail(vErrors, instancePath+"/extra_attrs", "type", {type: "array"});
errors++;
}
}
if(data.work_done_details !== undefined){
if(!(validate60(data.work_done_details, {instancePath:instancePath+"/work_done_details",parentData:data,parentDataProperty:"work_done_details",rootData}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
}
if(data.latitude !== undefined){
let data23 = data.latitude;
if((typeof data23 !== "string") && (data23 !== null)){
vErrors = fail(vErrors, instancePath+"/latitude", "type", {type: value1});
errors++;
}
if(typeof data23 === "string"){
if(!pattern1.test(data23)){
vErrors = fail(vErrors, instancePath+"/latitude", "pattern", {pattern: "^-?\\d+\\.\\d{16}$"});
errors++;
}
}
}
if(data.longitude !== undefined){
let data24 = data.longitude;
if((typeof data24 !== "string") && (data24 !== null)){
vErrors = fail(vErrors, instancePath+"/longitude", "type", {type: value1});
errors++;
}
if(typeof data24 === "string"){
if(!pattern1.test(data24)){
vErrors = fail(vErrors, instancePath+"/longitude", "pattern", {pattern: "^-?\\d+\\.\\d{16}$"});
errors++;
}
}
}
if(data.date_created !== undefined){
let data25 = data.date_created;
if(typeof data25 === "string"){
if(!(formats0(data25))){
vErrors = fail(vErrors, instancePath+"/date_created", "format", {format: "date-time"});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/date_created", "type", {type: "string"});
errors++;
}
}
if(data.first_name !== undefined){
let data26 = data.first_name;
if((typeof data26 !== "string") && (data26 !== null)){
vErrors = fail(vErrors, instancePath+"/first_name", "type", {type: value1});
errors++;
}
}
if(data.last_name !== undefined){
if(typeof data.last_name !== "string"){
vErrors = fail(vErrors, instancePath+"/last_name", "type", {type: "string"});
errors++;
}
}
if(data.email !== undefined){
let data28 = data.email;
if((typeof data28 !== "string") && (data28 !== null)){
vErrors = fail(vErrors, instancePath+"/email", "type", {type: value1});
errors++;
}
if(typeof data28 === "string"){
if(!(formats2(data28))){
vErrors = fail(vErrors, instancePath+"/email", "format", {format: "email"});
errors++;
}
}
}
if(data.mobile !== undefined){
let data29 = data.mobile;
if((typeof data29 !== "string") && (data29 !== null)){
vErrors = fail(vErrors, instancePath+"/mobile", "type", {type: value1});
errors++;
}
}
if(data.phone !== undefined){
let data30 = data.phone;
if((typeof data30 !== "string") && (data30 !== null)){
vErrors = fail(vErrors, instancePath+"/phone", "type", {type: value1});
errors++;
}
}
if(data.street !== undefined){
let data31 = data.street;
if((typeof data31 !== "string") && (data31 !== null)){
vErrors = fail(vErrors, instancePath+"/street", "type", {type: value1});
errors++;
}
}
if(data.state !== undefined){
let data32 = data.state;
if((typeof data32 !== "string") && (data32 !== null)){
vErrors = fail(vErrors, instancePath+"/state", "type", {type: value1});
errors++;
}
}
if(data.town !== undefined){
let data33 = data.town;
if((typeof data33 !== "string") && (data33 !== null)){
vErrors = fail(vErrors, instancePath+"/town", "type", {type: value1});
errors++;
}
}
if(data.country !== undefined){
let data34 = data.country;
if((typeof data34 !== "string") && (data34 !== null)){
vErrors = fail(vErrors, instancePath+"/country", "type", {type: value1});
errors++;
}
}
if(data.postcode !== undefined){
let data35 = data.postcode;
if((typeof data35 !== "string") && (data35 !== null)){
vErrors = fail(vErrors, instancePath+"/postcode", "type", {type: value1});
errors++;
}
}
if(data.timezone !== undefined){
let data36 = data.timezone;
if((typeof data36 !== "string") && (data36 !== null)){
vErrors = fail(vErrors, instancePath+"/timezone", "type", {type: value1});
errors++;
}
}
if(data.title !== undefined){
let data37 = data.title;
if((typeof data37 !== "string") && (data37 !== null)){
vErrors = fail(vErrors, instancePath+"/title", "type", {type: value1});
errors++;
}
}
if(data.photo !== undefined){
let data38 = data.photo;
if((typeof data38 !== "string") && (data38 !== null)){
vErrors = fail(vErrors, instancePath+"/photo", "type", {type: value1});
errors++;
}
if(typeof data38 === "string"){
if(!(formats6(data38))){
vErrors = fail(vErrors, instancePath+"/photo", "format", {format: "uri"});
errors++;
}
}
}
}
else {
vErrors = fail(vErrors, instancePath, "type", {type: "object"});
errors++;
}
validate150.errors = vErrors;
return errors === 0;
}

const checkWellbeingConcern = validate157;


function validate157(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:tutor-webhooks:tutorcruncher:2026:subjects:wellbeing-concern" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.model === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "model"});
errors++;
}
if(data.id === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "id"});
errors++;
}
if(data.model !== undefined){
let data0 = data.model;
if(typeof data0 !== "string"){
vErrors = fail(vErrors, instancePath+"/model", "type", {type: "string"});
errors++;
}
if("Safeguarding/Wellbeing Concern" !== data0){
vErrors = fail(vErrors, instancePath+"/model", "const", {allowedValue: "Safeguarding/Wellbeing Concern"});
errors++;
}
}
if(data.url !== undefined){
let data1 = data.url;
if(typeof data1 === "string"){
if(!(formats6(data1))){
vErrors = fail(vErrors, instancePath+"/url", "format", {format: "uri"});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/url", "type", {type: "string"});
errors++;
}
}
if(data.id !== undefined){
let data2 = data.id;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = fail(vErrors, instancePath+"/id", "type", {type: "integer"});
errors++;
}
}
if(data.display_name !== undefined){
if(typeof data.display_name !== "string"){
vErrors = fail(vErrors, instancePath+"/display_name", "type", {type: "string"});
errors++;
}
}
if(data.status !== undefined){
if(typeof data.status !== "string"){
vErrors = fail(vErrors, instancePath+"/status", "type", {type: "string"});
errors++;
}
}
if(data.severity !== undefined){
if(typeof data.severity !== "string"){
vErrors = fail(vErrors, instancePath+"/severity", "type", {type: "string"});
errors++;
}
}
if(data.dt_raised !== undefined){
let data6 = data.dt_raised;
if(typeof data6 === "string"){
if(!(formats0(data6))){
vErrors = fail(vErrors, instancePath+"/dt_raised", "format", {format: "date-time"});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/dt_raised", "type", {type: "string"});
errors++;
}
}
if(data.dt_resolved !== undefined){
let data7 = data.dt_resolved;
if((typeof data7 !== "string") && (data7 !== null)){
vErrors = fail(vErrors, instancePath+"/dt_resolved", "type", {type: value1});
errors++;
}
}
if(data.creator !== undefined){
if(!(validate30(data.creator, {instancePath:instancePath+"/creator",parentData:data,parentDataProperty:"creator",rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
if(data.service_recipient !== undefined){
if(!(validate30(data.service_recipient, {instancePath:instancePath+"/service_recipient",parentData:data,parentDataProperty:"service_recipient",rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
if(data.contractor !== undefined){
if(!(validate30(data.contractor, {instancePath:instancePath+"/contractor",parentData:data,parentDataProperty:"contractor",rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
if(data.service !== undefined){
if(!(validate75(data.service, {instancePath:instancePath+"/service",parentData:data,parentDataProperty:"service",rootData}))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
}
if(data.appointment !== undefined){
if(!(validate72(data.appointment, {instancePath:instancePath+"/appointment",parentData:data,parentDataProperty:"appointment",rootData}))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
vErrors = fail(vErrors, instancePath+"/description", "type", {type: "string"});
errors++;
}
}
if(data.resolution_note !== undefined){
if(typeof data.resolution_note !== "string"){
vErrors = fail(vErrors, instancePath+"/resolution_note", "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, "type", {type: "object"});
errors++;
}
validate157.errors = vErrors;
return errors === 0;
}

const checkTutorCruncherWebhook2026 = validate163;


function validate163(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:tutor-webhooks:tutorcruncher:2026:webhook" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.events === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "events"});
errors++;
}
if(data.request_time !== undefined){
let data0 = data.request_time;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = fail(vErrors, instancePath+"/request_time", "type", {type: "integer"});
errors++;
}
}
if(data._request_time !== undefined){
let data1 = data._request_time;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = fail(vErrors, instancePath+"/_request_time", "type", {type: "integer"});
errors++;
}
}
if(data.events !== undefined){
let data2 = data.events;
if(Array.isArray(data2)){
if(data2.length > 1){
vErrors = fail(vErrors, instancePath+"/events", "maxItems", {limit: 1});
errors++;
}
if(data2.length < 1){
vErrors = fail(vErrors, instancePath+"/events", "minItems", {limit: 1});
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate65(data2[i0], {instancePath:instancePath+"/events/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fail(vErrors, instancePath+"/events", "type", {type: "array"});
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, "type", {type: "object"});
errors++;
}
validate163.errors = vErrors;
return errors === 0;
}

const fieldsOfAction2020 = once(() => ({expected: "a key of upper-case letters, digits and underscores"}))
const fieldsOfActor2020 = once(() => ({expected: "an object or null", properties: {"name": {expected: "a string"}, "id": {expected: "an integer"}, "user_id": {expected: "an integer"}, "url": {expected: "a string"}}}))
const fieldsOfEvent2020 = once(() => ({expected: "an object", properties: {"action": fieldsOfAction2020(), "verb": {expected: "a string"}, "timestamp": {expected: "a string (date-time)"}, "branch": {expected: "an integer"}, "actor": fieldsOfActor2020(), "extra_msg": {expected: "a string or null"}, "subject": {expected: "anything"}}}))
const fieldsOfSkill2020 = once(() => ({expected: "an object", properties: {"id": {expected: "an integer"}, "subject": {expected: "a string"}, "qual_level": {expected: "a string"}}}))
const fieldsOfUser = once(() => ({expected: "an object", properties: {"title": {expected: "a string or null"}, "first_name": {expected: "a string or null"}, "last_name": {expected: "a string"}, "email": {expected: "a string or null (email)"}, "mobile": {expected: "a string or null"}, "phone": {expected: "a string or null"}, "street": {expected: "a string or null"}, "state": {expected: "a string or null"}, "town": {expected: "a string or null"}, "country": {expected: "a string or null"}, "postcode": {expected: "a string or null"}, "latitude": {expected: "a decimal with 16 places as text or null"}, "longitude": {expected: "a decimal with 16 places as text or null"}, "date_created": {expected: "a string (date-time)"}, "timezone": {expected: "a string or null"}}}))
const fieldsOfAffiliate2020 = once(() => ({expected: "an object", properties: {"model": {expected: "\"Affiliate\""}, "url": {expected: "a string (uri)"}, "id": {expected: "an integer"}, "user": fieldsOfUser(), "commission_rate": {expected: "a string or null"}, "clients": {expected: "an array", items: fieldsOfRoleReference()}, "last_updated": {expected: "a string (date-time)"}, "calendar_colour": {expected: "a string"}, "labels": {expected: "an array", items: fieldsOfLabel()}, "extra_attrs": {expected: "an array", items: fieldsOfExtraAttribute()}}}))
const fieldsOfClient2020 = once(() => ({expected: "an object", properties: {"model": {expected: "\"Client\""}, "url": {expected: "a string (uri)"}, "id": {expected: "an integer"}, "user": fieldsOfUser(), "status": {expected: "one of \"prospect\", \"live\", \"dormant\""}, "charge_via_branch": {expected: "a boolean"}, "is_taxable": {expected: "a boolean"}, "received_notifications": {expected: "an array", items: {expected: "one of \"broadcasts\", \"apt_reminders\", \"low_balance_reminders\", \"invoice_reminders\", \"pfi_reminders\", \"invoices\", \"credit_requests\", \"credit-requests\""}}, "invoices_count": {expected: "an integer"}, "payment_pending": {expected: "a decimal with 2 places as text"}, "auto_charge": {expected: "one of false, true, 0, 10, 20"}, "associated_admin": fieldsOfRoleReference(), "associated_agent": fieldsOfRoleReference(), "pipeline_stage": fieldsOfPipelineStage(), "paid_recipients": {expected: "an array", items: fieldsOfRoleReference()}, "calendar_colour": {expected: "a string"}, "labels": {expected: "an array", items: fieldsOfLabel()}, "extra_attrs": {expected: "an array", items: fieldsOfExtraAttribute()}, "invoice_balance": {expected: "a decimal with 2 places as text"}, "available_balance": {expected: "a decimal with 2 places as text"}}}))
const fieldsOfStudent2020 = once(() => ({expected: "an object", properties: {"model": {expected: "\"Student\""}, "url": {expected: "a string (uri)"}, "id": {expected: "an integer"}, "user": fieldsOfUser(), "default_rate": {expected: "a decimal as text or a number or null"}, "paying_client": fieldsOfRoleReference(), "associated_clients": {expected: "an array", items: fieldsOfRoleReference()}, "academic_year": {expected: "an integer or a string or null"}, "last_updated": {expected: "a string (date-time)"}, "calendar_colour": {expected: "a string"}, "labels": {expected: "an array", items: fieldsOfLabel()}, "extra_attrs": {expected: "an array", items: fieldsOfExtraAttribute()}}}))
const fieldsOfTutor2020 = once(() => ({expected: "an object", properties: {"model": {expected: "\"Tutor\""}, "url": {expected: "a string (uri)"}, "id": {expected: "an integer"}, "user": fieldsOfUser(), "status": {expected: "one of \"pending\", \"approved\", \"rejected\", \"dormant\""}, "charge_via_branch": {expected: "a boolean"}, "default_rate": {expected: "a decimal as text or a number or null"}, "qualifications": {expected: "an array", items: fieldsOfQualification()}, "skills": {expected: "an array", items: fieldsOfSkill2020()}, "institutions": {expected: "an array", items: fieldsOfInstitution()}, "received_notifications": {expected: "an array", items: {expected: "a string"}}, "receive_service_notifications": {expected: "a boolean"}, "review_rating": {expected: "a decimal as text or a number or null"}, "review_duration": {expected: "a duration such as 2 09:00:00"}, "last_updated": {expected: "a string (date-time)"}, "calendar_colour": {expected: "a string"}, "labels": {expected: "an array", items: fieldsOfLabel()}, "extra_attrs": {expected: "an array", items: fieldsOfExtraAttribute()}, "work_done_details": fieldsOfWorkDoneDetails()}}))
const fieldsOfTutorCruncherWebhook2020 = once(() => ({expected: "an object", properties: {"events": {expected: "an array", items: fieldsOfEvent2020()}, "_request_time": {expected: "an integer"}, "request_time": {expected: "an integer"}}}))
const fieldsOfTutorCruncherAction = once(() => ({expected: "one of \"LOGIN\", \"AGREE_TERMS\", \"RECORDED_TERMS_CONSENT\", \"REQUESTED_DELETION\", \"LOGGED_OUT\", \"PW_RESET_EMAIL\", \"PW_ENTER_NEW\", \"CHANGED_OWN_ROLE\", \"UNSUBSCRIBED_FROM_EMAILS\", \"GENERATED_ACCOUNTING\", \"GENERATED_INVOICES\", \"GENERATED_POS\", \"GENERATED_PFIS\", \"RAISED_INVOICES\", \"RAISED_INVOICE\", \"SENT_INVOICE_REMINDER\", \"CREATED_DEFERRED_PAYMENT\", \"VOIDED_INVOICE\", \"VOIDED_PO\", \"MARKED_INVOICE_AS_PAID\", \"CLIENT_PAID_INVOICE\", \"ADMIN_PAID_INVOICE\", \"ADMIN_QUICK_PAY_INVOICE\", \"ACCOUNTING_ITEM_AUTOCHARGED\", \"RAISED_POS\", \"RAISED_PO\", \"RESENT_PO\", \"MARKED_PO_AS_PAID\", \"CREATED_PAYOUT\", \"ADDED_PO_TO_PAYRUN\", \"CREATED_PROFORMA_INVOICE\", \"CREATED_PROFORMA_INVOICE_ITEM\", \"EDIT_PROFORMA_INVOICE\", \"DELETED_PROFORMA_INVOICE\", \"MARKED_PROFORMA_INVOICE_AS_PAID\", \"RAISED_PROFORMA_INVOICES\", \"RAISED_PROFORMA_INVOICE\", \"SENT_PROFORMA_INVOICE_REMINDER\", \"CLIENT_PAID_PROFORMA_INVOICE\", \"ADMIN_PAID_PROFORMA_INVOICE\", \"ADMIN_QUICK_PAY_PFI\", \"CREATED_ADHOC_CHARGE\", \"EDITED_ADHOC_CHARGE\", \"DELETED_ADHOC_CHARGE\", \"BALANCE_ADJUSTMENT\", \"CLIENT_TOPPED_UP\", \"ACCOUNTING_EXPORT\", \"INVOICE_EXPORT\", \"PFI_EXPORT\", \"PO_EXPORT\", \"EDITED_OWN_PROFILE\", \"CREATED_AN_ADMINISTRATOR\", \"EDITED_AN_ADMINISTRATOR\", \"DELETED_AN_ADMINISTRATOR\", \"CREATED_AN_AGENT\", \"EDITED_AN_AGENT\", \"DELETED_AN_AGENT\", \"CREATED_A_CLIENT\", \"EDITED_A_CLIENT\", \"DELETED_A_CLIENT\", \"CHANGED_CLIENT_STATUS\", \"CREATED_A_CONTRACTOR\", \"EDITED_A_CONTRACTOR\", \"DELETED_A_CONTRACTOR\", \"CHANGED_CONTRACTOR_STATUS\", \"INVITED_CONTRACTOR_FOR_INTERVIEW\", \"CREATED_A_SR\", \"EDITED_A_SR\", \"DELETED_A_SR\", \"CREATED_A_SRCLIENT\", \"EDITED_A_SRCLIENT\", \"DELETED_A_SRCLIENT\", \"IMPORTED_USERS\", \"EDITED_SKILLS\", \"EDITED_OWN_SKILLS\", \"EDITED_QUALIFICATIONS\", \"EDITED_OWN_QUALIFICATIONS\", \"CREATED_A_SERVICE\", \"EDITED_A_SERVICE\", \"DELETED_A_SERVICE\", \"CHANGED_SERVICE_STATUS\", \"SENT_SERVICE_NOTIFICATIONS\", \"ADDED_CONTRACTOR_TO_SERVICE\", \"REMOVED_CONTRACTOR_FROM_SERVICE\", \"EDITED_CONTRACTOR_ON_SERVICE\", \"ADDED_CONTRACTOR_TO_APPOINTMENT\", \"REMOVED_CONTRACTOR_FROM_APPOINTMENT\", \"EDITED_CONTRACTOR_ON_APPOINTMENT\", \"ADDED_SR_TO_SERVICE\", \"REMOVED_SR_FROM_SERVICE\", \"EDITED_SR_ON_SERVICE\", \"ADDED_SR_TO_APPOINTMENT\", \"REMOVED_SR_FROM_APPOINTMENT\", \"EDITED_SR_ON_APPOINTMENT\", \"APPLIED_FOR_SERVICE\", \"EDITED_APPLICATION_FOR_SERVICE\", \"WITHDREW_APPLICATION_FOR_SERVICE\", \"TENDER_WAS_DECLINED\", \"TENDER_WAS_ACCEPTED\", \"CONTRACTOR_WAS_REQUESTED_FOR_SERVICE\", \"EXPORTED_TENDERS\", \"CREATED_AN_APPOINTMENT\", \"CREATED_A_REPEATING_APPOINTMENT\", \"EDITED_AN_APPOINTMENT\", \"EDITED_REPEATED_APPOINTMENTS\", \"DELETED_AN_APPOINTMENT\", \"MARKED_AN_APPOINTMENT_AS_COMPLETE\", \"MARKED_AN_APPOINTMENT_AS_CANCELLED\", \"APPOINTMENT_EXPORT\", \"SERVICE_EXPORT\", \"REPORTS_EXPORT\", \"CLIENTS_EXPORT\", \"CONTRACTOR_EXPORT\", \"SERVICE_RECIPIENTS_EXPORT\", \"EDITED_SYSTEM_SETTINGS\", \"CHANGED_TERMS\", \"CONFIRMED_AGENCY_EMAIL\", \"CREATED_AGENCY\", \"TERMINATED_AGENCY\", \"EDITED_AVAILABILITY\", \"RECOVERED_AN_ADMINISTRATOR\", \"RECOVERED_AN_AGENT\", \"RECOVERED_A_CLIENT\", \"RECOVERED_A_CONTRACTOR\", \"RECOVERED_A_SR\", \"RECOVERED_A_SERVICE\", \"RECOVERED_AN_APPOINTMENT\", \"RECOVERED_AN_EXTRA_ATTRIBUTE\", \"CREATED_A_LOCATION\", \"EDITED_A_LOCATION\", \"DELETED_A_LOCATION\", \"CREATED_A_LABEL\", \"EDITED_A_LABEL\", \"DELETED_A_LABEL\", \"ADDED_A_LABEL_TO_A_USER\", \"REMOVED_A_LABEL_FROM_A_USER\", \"CREATED_AN_EXTRA_ATTRIBUTE\", \"EDITED_AN_EXTRA_ATTRIBUTE\", \"DELETED_AN_EXTRA_ATTRIBUTE\", \"IMPORTED_EXTRA_ATTRIBUTES\", \"CHANGED_ATTRIBUTE_ORDERING\", \"SENT_BROADCAST\", \"SENT_BROADCAST_PREVIEW\", \"CREATED_A_BROADCAST\", \"EDITED_A_BROADCAST\", \"DELETED_A_BROADCAST\", \"UPLOADED_A_CV\", \"EDITED_ATTENDED_INSTITUTIONS\", \"ADDED_CUSTOM_INSTITUTION\", \"ADDED_A_NOTE\", \"EDITED_A_NOTE\", \"DELETED_A_NOTE\", \"ADDED_A_DOCUMENT\", \"EDITED_A_DOCUMENT\", \"ADDED_PUBLIC_DOCUMENT\", \"CREATED_A_TASK\", \"CHANGED_CLIENTS_AGENT\", \"CHANGED_CLIENT_ADMIN\", \"ADDED_A_CLIENT_TO_AN_AGENT\", \"EDITED_A_TASK\", \"ADDED_A_LABEL_TO_A_SERVICE\", \"REMOVED_A_LABEL_FROM_A_SERVICE\", \"ADDED_DESIRED_SKILL\", \"EDITED_REPORT\", \"APPROVED_A_REPORT\", \"APPROVED_MULTIPLE_REPORTS\", \"CREATED_REPORT\", \"CREATED_SUBSCRIPTION\", \"EDITED_SUBSCRIPTION\", \"DELETED_SUBSCRIPTION\", \"ADDED_CLIENT_SUBSCRIPTION\", \"REMOVED_CLIENT_SUBSCRIPTION\", \"CLIENT_ENQUIRY\", \"REQUESTED_A_CONTRACTOR\", \"REQUESTED_A_SERVICE\", \"CONTRACTOR_SIGN_UP\", \"CLIENT_SIGN_UP\", \"WELCOME_EMAIL_SENT\", \"ADDED_APPOINTMENT_REMINDER\", \"CLICKED_SSO\", \"CHANGED_DEFAULT_PAYMENT_CARD\", \"DELETED_CARD_DETAILS\", \"SAVED_CARD_DETAILS\", \"ADDED_BANK_DETAILS\", \"EDITED_BANK_DETAILS\", \"REMOVED_BANK_DETAILS\", \"REQUESTED_REVIEWS\", \"REQUESTED_AUTO_REVIEW_FROM\", \"CREATED_A_REVIEW\", \"DELETED_A_REVIEW\", \"EXPORTED_REVIEWS\", \"MOVED_PIPELINE_STAGE\", \"SENT_SERVICE_CONFIRMATION_CLIENT\", \"SENT_SERVICE_CONFIRMATION_CONTRACTOR\", \"BOOKED_AN_APPOINTMENT\", \"CANCELLED_A_BOOKING\", \"CANCELLED_DEFERRED_PAYMENT\", \"DEFERRED_PAYMENT_FAILED\", \"PAYMENT_FAILED\", \"CHANGED_BILLING_PLAN\", \"CHANGED_SUPPORT_PLAN\", \"SWITCH_BRANCH\", \"COPY_ROLE\", \"SENT_ONE_OFF_EMAIL\", \"REQUESTED_JS_REVIEW\", \"SENT_CLIENT_APT_SCHEDULE\", \"AGENCY_IN_ARREARS\", \"TRIAL_ENDING_SOON_EMAIL\", \"GENERATED_PAYRUN_EXPORT\", \"FAILED_LOGIN_ATTEMPT\", \"EDITED_AGENCY_DETAILS\", \"EDITED_PRICE_PLAN\", \"EXPORTED_AHCS\", \"TRANSFER_CREATED\", \"SUPPORT_OTP_CONFIRMED\", \"EXPORTED_CX_FEED\", \"CREATED_LESSON_RECORDING\", \"DELETED_LESSON_RECORDING\", \"CREATED_A_PACKAGE\", \"EDITED_A_PACKAGE\", \"DELETED_A_PACKAGE\", \"CLIENT_PURCHASED_PACKAGE\", \"ADDED_GC_CUSTOMER_DATA\", \"REMOVED_GC_CUSTOMER_DATA\", \"RAISED_A_WELLBEING_CONCERN\", \"RESOLVED_A_WELLBEING_CONCERN\", \"EXPORTED_WELLBEING_CONCERNS\""}))
const fieldsOfActor = once(() => ({expected: "an object or null", properties: {"name": {expected: "a string"}, "id": {expected: "an integer"}, "user_id": {expected: "an integer"}, "url": {expected: "a string"}}}))
const fieldsOfEvent2026 = once(() => ({expected: "an object", properties: {"action": {expected: "a key of upper-case letters, digits and underscores"}, "verb": {expected: "a string"}, "timestamp": {expected: "a string (date-time)"}, "branch": {expected: "an integer"}, "actor": fieldsOfActor(), "extra_msg": {expected: "a string or null"}, "subject": {expected: "anything"}}}))
const fieldsOfAccountingStatus = once(() => ({expected: "one of \"draft\", \"confirmed\", \"unpaid\", \"payment-pending\", \"paid\", \"failed\", \"void\""}))
const fieldsOfAdHocChargeReference = once(() => ({expected: "an object or null", properties: {"id": {expected: "an integer"}, "description": {expected: "a string"}, "date_occurred": {expected: "a string (date-time)"}, "category_id": {expected: "an integer"}, "category_name": {expected: "a string"}, "category": {expected: "an object", properties: {"id": {expected: "an integer"}, "name": {expected: "a string"}, "url": {expected: "a string (uri)"}}}, "client_cost": {expected: "a decimal with 2 places as text"}, "pay_contractor": {expected: "a string or null"}, "agent_percentage": {expected: "a decimal with 3 places as text or null"}, "url": {expected: "a string (uri)"}}}))
const fieldsOfChargeParty = once(() => ({expected: "a string or an object", properties: {"id": {expected: "an integer"}, "first_name": {expected: "a string or null"}, "last_name": {expected: "a string"}, "email": {expected: "a string or null (email)"}, "role_type": {expected: "a string"}, "url": {expected: "a string (uri)"}}}))
const fieldsOfCharge = once(() => ({expected: "an object", properties: {"adhoc_charge": fieldsOfAdHocChargeReference(), "amount": {expected: "a decimal with 5 places as text"}, "appointment": fieldsOfLessonReference(), "date": {expected: "a string (date-time)"}, "payee": fieldsOfChargeParty(), "payer": fieldsOfChargeParty(), "rate": {expected: "a decimal with 5 places as text"}, "sales_code": {expected: "a string"}, "tax_amount": {expected: "a decimal with 5 places as text"}, "units": {expected: "a decimal with 5 places as text"}}}))
const fieldsOfExtraAttribute = once(() => ({expected: "an object", properties: {"id": {expected: "an integer"}, "value": {expected: "a string or null"}, "type": {expected: "a string"}, "machine_name": {expected: "a string"}, "name": {expected: "a string"}}}))
const fieldsOfInstitution = once(() => ({expected: "an object", properties: {"id": {expected: "an integer"}, "name": {expected: "a string"}}}))
const fieldsOfJobStatus = once(() => ({expected: "one of \"pending\", \"available\", \"in-progress\", \"finished\", \"gone-cold\""}))
const fieldsOfLabel = once(() => ({expected: "an object", properties: {"id": {expected: "an integer"}, "name": {expected: "a string"}, "machine_name": {expected: "a string"}, "url": {expected: "a string (uri)"}}}))
const fieldsOfLessonReference = once(() => ({expected: "an object or null", properties: {"id": {expected: "an integer"}, "start": {expected: "a string (date-time)"}, "finish": {expected: "a string (date-time)"}, "topic": {expected: "a string"}, "status": fieldsOfLessonStatus(), "service": fieldsOfServiceReference(), "url": {expected: "a string (uri)"}}}))
const fieldsOfLessonStatus = once(() => ({expected: "one of \"planned\", \"awaiting-report\", \"complete\", \"cancelled\", \"cancelled-chargeable\", \"Planned\", \"Complete\""}))
const fieldsOfLocation = once(() => ({expected: "an object or null", properties: {"id": {expected: "an integer"}, "name": {expected: "a string"}, "description": {expected: "a string"}, "can_conflict": {expected: "a boolean"}, "role": {expected: "an integer"}, "latitute": {expected: "a string"}, "latitude": {expected: "a string"}, "longitude": {expected: "a string"}, "address": {expected: "a string"}}}))
const fieldsOfPipelineStage = once(() => ({expected: "an object or null", properties: {"id": {expected: "an integer"}, "name": {expected: "a string"}, "sort_index": {expected: "an integer"}}}))
const fieldsOfQualification = once(() => ({expected: "an object", properties: {"id": {expected: "an integer"}, "institution": {expected: "a string"}, "subject": {expected: "a string"}, "qual_level": {expected: "a string"}, "grade": {expected: "a string"}, "year": {expected: "an integer"}, "governing_body": {expected: "a string"}}}))
const fieldsOfRoleReference = once(() => ({expected: "an object or null", properties: {"id": {expected: "an integer"}, "first_name": {expected: "a string or null"}, "last_name": {expected: "a string"}, "email": {expected: "a string or null (email)"}, "role_type": {expected: "a string"}, "url": {expected: "a string (uri)"}}}))
const fieldsOfServiceReference = once(() => ({expected: "an object or null", properties: {"id": {expected: "an integer"}, "name": {expected: "a string"}, "dft_charge_type": {expected: "one of \"hourly\", \"one-off\""}, "created": {expected: "a string (date-time)"}, "dft_charge_rate": {expected: "a decimal with 2 places as text"}, "dft_contractor_rate": {expected: "a decimal with 2 places as text"}, "last_updated": {expected: "a string (date-time)"}, "status": fieldsOfJobStatus(), "url": {expected: "a string (uri)"}}}))
const fieldsOfSkill = once(() => ({expected: "an object", properties: {"id": {expected: "an integer"}, "contractor": fieldsOfRoleReference(), "subject": {expected: "an object or a string", properties: {"id": {expected: "an integer"}, "name": {expected: "a string"}, "category_id": {expected: "an integer"}, "category_name": {expected: "a string"}, "custom_to_branch": {expected: "anything"}}}, "qual_level": {expected: "an object or a string", properties: {"id": {expected: "an integer"}, "name": {expected: "a string"}, "ranking": {expected: "a number"}, "custom_to_branch": {expected: "anything"}}}}}))
const fieldsOfWorkDoneDetails = once(() => ({expected: "an object", properties: {"amount_owed": {expected: "a number"}, "amount_paid": {expected: "a number"}, "total_paid_hours": {expected: "a duration such as 2 09:00:00"}}}))
const fieldsOfPublicProfile = once(() => ({expected: "an object", properties: {"id": {expected: "an integer"}, "branch_id": {expected: "an integer"}, "deleted": {expected: "a boolean"}, "first_name": {expected: "a string or null"}, "last_name": {expected: "a string or null"}, "town": {expected: "a string or null"}, "country": {expected: "a string or null"}, "review_rating": {expected: "a number or null"}, "review_duration": {expected: "an integer or null"}, "location": {expected: "an object or null", properties: {"latitude": {expected: "a number"}, "longitude": {expected: "a number"}}}, "photo": {expected: "a string or null"}, "extra_attributes": {expected: "an array or null"}, "skills": {expected: "an array or null", items: {expected: "an object", properties: {"subject": {expected: "a string"}, "category": {expected: "a string"}, "qual_level": {expected: "a string"}, "subject_id": {expected: "an integer"}, "qual_level_id": {expected: "an integer"}, "qual_level_ranking": {expected: "a number"}}}}, "labels": {expected: "an array or null"}, "created": {expected: "a string or null (date-time)"}, "release_timestamp": {expected: "a string (date-time)"}, "request_time": {expected: "an integer or null"}}}))
const fieldsOfAdHocChargeCategory = once(() => ({expected: "an object", properties: {"model": {expected: "\"Ad Hoc Charge Category\""}, "url": {expected: "a string (uri)"}, "id": {expected: "an integer"}, "name": {expected: "a string"}, "branch_tax_setup": {expected: "a string"}, "contractor_tax_setup": {expected: "a string"}, "contractor_usable": {expected: "a boolean"}, "default_charge_amount": {expected: "a decimal with 2 places as text"}, "default_description": {expected: "a string"}, "default_pay_amount": {expected: "a decimal with 2 places as text"}, "dft_net_gross": {expected: "a string"}}}))
const fieldsOfAdHocCharge = once(() => ({expected: "an object", properties: {"model": {expected: "\"Ad Hoc Charge\""}, "url": {expected: "a string (uri)"}, "id": {expected: "an integer"}, "agent": fieldsOfRoleReference(), "appointment": fieldsOfLessonReference(), "category": {expected: "an object", properties: {"id": {expected: "an integer"}, "name": {expected: "a string"}, "branch_tax_setup": {expected: "a string"}, "contractor_tax_setup": {expected: "a string"}, "contractor_usable": {expected: "a boolean"}, "default_charge_amount": {expected: "a decimal with 2 places as text"}, "default_description": {expected: "a string"}, "default_pay_amount": {expected: "a decimal with 2 places as text"}, "dft_net_gross": {expected: "a string"}}}, "category_id": {expected: "an integer"}, "category_name": {expected: "a string"}, "charge_client_forex": {expected: "a string or null"}, "client_cost": {expected: "a decimal with 2 places as text"}, "client": fieldsOfRoleReference(), "contractor": fieldsOfRoleReference(), "creator": fieldsOfRoleReference(), "currency": {expected: "a string"}, "currency_conversion": {expected: "a string or null"}, "date_occurred": {expected: "a string (date-time)"}, "invoices": {expected: "an array", items: {expected: "an object", properties: {"id": {expected: "an integer"}, "display_id": {expected: "a string"}, "date_sent": {expected: "a string (date-time)"}, "gross": {expected: "a decimal with 2 places as text"}, "net": {expected: "a number"}, "tax": {expected: "a decimal with 2 places as text"}, "client": fieldsOfRoleReference(), "status": {expected: "a string"}, "url": {expected: "a string (uri)"}}}}, "payment_orders": {expected: "an array", items: {expected: "an object", properties: {"id": {expected: "an integer"}, "display_id": {expected: "a string"}, "gross": {expected: "a string"}, "net": {expected: "a decimal as text or a number"}, "tax": {expected: "a string"}, "payee": fieldsOfRoleReference(), "status": {expected: "a string"}}}}, "net_gross": {expected: "one of \"net\", \"gross\""}, "pay_contractor": {expected: "a string or null"}, "service": fieldsOfServiceReference(), "tax_amount": {expected: "a number"}}}))
const fieldsOfAffiliate = once(() => ({expected: "an object", properties: {"model": {expected: "\"Affiliate\""}, "url": {expected: "a string (uri)"}, "id": {expected: "an integer"}, "title": {expected: "a string or null"}, "first_name": {expected: "a string or null"}, "last_name": {expected: "a string"}, "email": {expected: "a string or null (email)"}, "mobile": {expected: "a string or null"}, "phone": {expected: "a string or null"}, "street": {expected: "a string or null"}, "state": {expected: "a string or null"}, "town": {expected: "a string or null"}, "country": {expected: "a string or null"}, "postcode": {expected: "a string or null"}, "latitude": {expected: "a decimal with 16 places as text or null"}, "longitude": {expected: "a decimal with 16 places as text or null"}, "date_created": {expected: "a string (date-time)"}, "timezone": {expected: "a string or null"}, "photo": {expected: "a string or null (uri)"}, "commission_rate": {expected: "a string or null"}, "clients": {expected: "an array", items: fieldsOfRoleReference()}, "last_updated": {expected: "a string (date-time)"}, "calendar_colour": {expected: "a string"}, "labels": {expected: "an array", items: fieldsOfLabel()}, "extra_attrs": {expected: "an array", items: fieldsOfExtraAttribute()}}}))
const fieldsOfApplication = once(() => ({expected: "an object", properties: {"model": {expected: "\"Application\""}, "url": {expected: "a string (uri)"}, "id": {expected: "an integer"}, "description": {expected: "a string"}, "contractor": fieldsOfRoleReference(), "created": {expected: "a string (date-time)"}, "proposed_rate": {expected: "a string or null"}, "service": fieldsOfServiceReference(), "status": {expected: "one of \"pending\", \"requested\", \"accepted\", \"rejected\", \"withdrawn\""}}}))
const fieldsOfClient = once(() => ({expected: "an object", properties: {"model": {expected: "\"Client\""}, "url": {expected: "a string (uri)"}, "id": {expected: "an integer"}, "title": {expected: "a string or null"}, "first_name": {expected: "a string or null"}, "last_name": {expected: "a string"}, "email": {expected: "a string or null (email)"}, "mobile": {expected: "a string or null"}, "phone": {expected: "a string or null"}, "street": {expected: "a string or null"}, "state": {expected: "a string or null"}, "town": {expected: "a string or null"}, "country": {expected: "a string or null"}, "postcode": {expected: "a string or null"}, "latitude": {expected: "a decimal with 16 places as text or null"}, "longitude": {expected: "a decimal with 16 places as text or null"}, "date_created": {expected: "a string (date-time)"}, "timezone": {expected: "a string or null"}, "photo": {expected: "a string or null (uri)"}, "status": {expected: "one of \"prospect\", \"live\", \"dormant\""}, "is_taxable": {expected: "a boolean"}, "received_notifications": {expected: "an array", items: {expected: "one of \"broadcasts\", \"apt_reminders\", \"low_balance_reminders\", \"invoice_reminders\", \"pfi_reminders\", \"invoices\", \"credit_requests\", \"credit-requests\""}}, "invoices_count": {expected: "an integer"}, "payment_pending": {expected: "a decimal with 2 places as text"}, "auto_charge": {expected: "one of false, true, 0, 10, 20"}, "associated_admin": fieldsOfRoleReference(), "associated_agent": fieldsOfRoleReference(), "pipeline_stage": fieldsOfPipelineStage(), "paid_recipients": {expected: "an array", items: fieldsOfRoleReference()}, "last_updated": {expected: "a string (date-time)"}, "calendar_colour": {expected: "a string"}, "labels": {expected: "an array", items: fieldsOfLabel()}, "extra_attrs": {expected: "an array", items: fieldsOfExtraAttribute()}, "invoice_balance": {expected: "a decimal with 2 places as text"}, "available_balance": {expected: "a decimal with 2 places as text"}}}))
const fieldsOfCreditRequest = once(() => ({expected: "an object", properties: {"model": {expected: "\"Credit Request\""}, "url": {expected: "a string (uri)"}, "id": {expected: "an integer"}, "amount": {expected: "a decimal with 2 places as text"}, "client": fieldsOfRoleReference(), "display_id": {expected: "a string"}, "date_sent": {expected: "a string (date-time)"}, "date_paid": {expected: "a string or null"}, "items": {expected: "an array", items: {expected: "an object", properties: {"amount": {expected: "a decimal with 2 places as text"}, "custom_description": {expected: "a string"}, "sales_codes": {expected: "a string or null"}, "rcra": {expected: "an object or null"}}}}, "pdf_url": {expected: "a string (uri)"}, "service_recipients": {expected: "an array", items: fieldsOfRoleReference()}, "status": fieldsOfAccountingStatus(), "still_to_pay": {expected: "a number"}, "created": {expected: "a boolean"}}}))
const fieldsOfInvoice = once(() => ({expected: "an object", properties: {"model": {expected: "\"Invoice\""}, "url": {expected: "a string (uri)"}, "id": {expected: "an integer"}, "charges": {expected: "an array", items: fieldsOfCharge()}, "client": fieldsOfRoleReference(), "date_sent": {expected: "a string (date-time)"}, "date_void": {expected: "a string or null"}, "date_paid": {expected: "a string or null (date-time)"}, "display_id": {expected: "a string"}, "gross": {expected: "a decimal with 2 places as text"}, "net": {expected: "a number or a decimal with 2 places as text"}, "tax": {expected: "a decimal with 2 places as text"}, "pdf_url": {expected: "a string (uri)"}, "status": fieldsOfAccountingStatus(), "still_to_pay": {expected: "a number"}}}))
const fieldsOfJob = once(() => ({expected: "an object", properties: {"model": {expected: "\"Job\""}, "url": {expected: "a string (uri)"}, "id": {expected: "an integer"}, "allow_proposed_rates": {expected: "a boolean"}, "auto_invoice": {expected: "a boolean"}, "branch": {expected: "an integer"}, "branch_tax_setup": {expected: "a string or null"}, "cap": {expected: "an integer or null"}, "colour": {expected: "a string"}, "conjobs": {expected: "an array", items: {expected: "an object", properties: {"contractor": {expected: "an integer"}, "contractor_permissions": {expected: "one of \"add-edit-complete\", \"add-edit\", \"edit\", \"complete\""}, "name": {expected: "a string"}, "pay_rate": {expected: "a decimal with 2 places as text or null"}}}}, "contractor_tax_setup": {expected: "a string or an integer"}, "created": {expected: "a string (date-time)"}, "description": {expected: "a string"}, "dft_charge_type": {expected: "one of \"hourly\", \"one-off\""}, "dft_charge_rate": {expected: "a number or a decimal with 2 places as text"}, "dft_contractor_permissions": {expected: "one of \"add-edit-complete\", \"add-edit\", \"edit\", \"complete\""}, "dft_contractor_rate": {expected: "a number or a decimal with 2 places as text"}, "dft_location": fieldsOfLocation(), "dft_max_srs": {expected: "an integer or null"}, "desired_skills": {expected: "an array"}, "extra_attrs": {expected: "an array", items: fieldsOfExtraAttribute()}, "extra_fee_per_apt": {expected: "a string or null"}, "inactivity_time": {expected: "an integer or null"}, "is_bookable": {expected: "a boolean"}, "is_deleted": {expected: "a boolean"}, "labels": {expected: "an array", items: fieldsOfLabel()}, "last_updated": {expected: "a string (date-time)"}, "latest_apt_ahc": {expected: "a string (date-time)"}, "name": {expected: "a string"}, "net_gross": {expected: "one of \"net\", \"gross\""}, "rcrs": {expected: "an array", items: {expected: "an object", properties: {"recipient": {expected: "an integer"}, "recipient_name": {expected: "a string"}, "paying_client": {expected: "an integer"}, "paying_client_name": {expected: "a string"}, "charge_rate": {expected: "a decimal with 2 places as text or null"}, "agent": {expected: "an integer or null"}, "agent_name": {expected: "a string or null"}, "agent_percentage": {expected: "a decimal with 3 places as text or null"}}}}, "report_required": {expected: "a boolean"}, "require_con_job": {expected: "a boolean"}, "require_rcr": {expected: "a boolean"}, "review_units": {expected: "an integer or null"}, "sales_codes": {expected: "an integer or null"}, "sr_premium": {expected: "a decimal with 2 places as text or null"}, "status": fieldsOfJobStatus(), "total_apt_units": {expected: "a number"}}}))
const fieldsOfLesson = once(() => ({expected: "an object", properties: {"model": {expected: "\"Lesson\""}, "url": {expected: "a string (uri)"}, "id": {expected: "an integer"}, "start": {expected: "a string (date-time)"}, "finish": {expected: "a string (date-time)"}, "units": {expected: "a decimal with 5 places as text"}, "topic": {expected: "a string"}, "location": fieldsOfLocation(), "rcras": {expected: "an array", items: {expected: "an object", properties: {"recipient": {expected: "an integer"}, "recipient_name": {expected: "a string"}, "paying_client": {expected: "an integer"}, "paying_client_name": {expected: "a string"}, "charge_rate": {expected: "a decimal with 2 places as text"}, "status": {expected: "a string"}}}}, "cjas": {expected: "an array", items: {expected: "an object", properties: {"contractor": {expected: "an integer"}, "contractor_name": {expected: "a string"}, "name": {expected: "a string"}, "pay_rate": {expected: "a decimal with 2 places as text"}}}}, "status": fieldsOfLessonStatus(), "repeater": {expected: "an object or null", properties: {"repeat": {expected: "one of \"Daily\", \"Weekly\""}, "every": {expected: "an integer"}, "repeat_on": {expected: "a string"}, "stops_on": {expected: "a string"}, "stops_after": {expected: "an integer"}, "source_apt": {expected: "an integer"}}}, "service": {expected: "an object or an integer", properties: {"id": {expected: "an integer"}, "name": {expected: "a string"}, "dft_charge_type": {expected: "one of \"hourly\", \"one-off\""}, "created": {expected: "a string (date-time)"}, "dft_charge_rate": {expected: "a decimal with 2 places as text"}, "dft_contractor_rate": {expected: "a decimal with 2 places as text"}, "last_updated": {expected: "a string (date-time)"}, "status": fieldsOfJobStatus(), "url": {expected: "a string (uri)"}}}, "charge_type": {expected: "one of \"Hourly\", \"One off\""}, "extra_attrs": {expected: "an object or an array", items: fieldsOfExtraAttribute()}}}))
const fieldsOfNote = once(() => ({expected: "an object", properties: {"model": {expected: "\"Note\""}, "url": {expected: "a string (uri)"}, "id": {expected: "an integer"}, "dt_created": {expected: "a string (date-time)"}, "dt_updated": {expected: "a string (date-time)"}, "creator": fieldsOfRoleReference(), "text": {expected: "a string"}, "focus": fieldsOfRoleReference()}}))
const fieldsOfPaymentOrder = once(() => ({expected: "an object", properties: {"model": {expected: "\"Payment Order\""}, "url": {expected: "a string (uri)"}, "id": {expected: "an integer"}, "amount": {expected: "a decimal with 2 places as text"}, "charges": {expected: "an array", items: fieldsOfCharge()}, "date_sent": {expected: "a string (date-time)"}, "date_void": {expected: "a string or null"}, "date_paid": {expected: "a string or null"}, "display_id": {expected: "a string"}, "pdf_url": {expected: "a string (uri)"}, "payee": fieldsOfRoleReference(), "status": fieldsOfAccountingStatus(), "still_to_pay": {expected: "a number"}, "tax": {expected: "a string"}}}))
const fieldsOfReport = once(() => ({expected: "an object", properties: {"model": {expected: "\"Report\""}, "url": {expected: "a string (uri)"}, "id": {expected: "an integer"}, "appointment": fieldsOfLessonReference(), "approved": {expected: "a boolean"}, "client": fieldsOfRoleReference(), "creator": fieldsOfRoleReference(), "dt_created": {expected: "a string (date-time)"}, "extra_attrs": {expected: "an array", items: fieldsOfExtraAttribute()}, "service_recipient": fieldsOfRoleReference()}}))
const fieldsOfStudent = once(() => ({expected: "an object", properties: {"model": {expected: "\"Student\""}, "url": {expected: "a string (uri)"}, "id": {expected: "an integer"}, "title": {expected: "a string or null"}, "first_name": {expected: "a string or null"}, "last_name": {expected: "a string"}, "email": {expected: "a string or null (email)"}, "mobile": {expected: "a string or null"}, "phone": {expected: "a string or null"}, "street": {expected: "a string or null"}, "state": {expected: "a string or null"}, "town": {expected: "a string or null"}, "country": {expected: "a string or null"}, "postcode": {expected: "a string or null"}, "latitude": {expected: "a decimal with 16 places as text or null"}, "longitude": {expected: "a decimal with 16 places as text or null"}, "date_created": {expected: "a string (date-time)"}, "timezone": {expected: "a string or null"}, "photo": {expected: "a string or null (uri)"}, "default_rate": {expected: "a decimal as text or a number or null"}, "paying_client": fieldsOfRoleReference(), "associated_clients": {expected: "an array", items: fieldsOfRoleReference()}, "academic_year": {expected: "an integer or a string or null"}, "last_updated": {expected: "a string (date-time)"}, "calendar_colour": {expected: "a string"}, "labels": {expected: "an array", items: fieldsOfLabel()}, "extra_attrs": {expected: "an array", items: fieldsOfExtraAttribute()}}}))
const fieldsOfTask = once(() => ({expected: "an object", properties: {"model": {expected: "\"Task\""}, "url": {expected: "a string (uri)"}, "id": {expected: "an integer"}, "admin": fieldsOfRoleReference(), "complete": {expected: "a boolean"}, "description": {expected: "a string"}, "due_dt": {expected: "a string (date-time)"}, "notification_pending": {expected: "a boolean"}, "reminder_dt": {expected: "a string (date-time)"}, "repeater": {expected: "one of \"weekly\", \"monthly\""}, "repeat_every": {expected: "an integer or a string"}, "role": fieldsOfRoleReference(), "service": fieldsOfServiceReference(), "task_type": {expected: "one of \"phone\", \"email\", \"service-cold\", \"other\""}}}))
const fieldsOfTutor = once(() => ({expected: "an object", properties: {"model": {expected: "\"Tutor\""}, "url": {expected: "a string (uri)"}, "id": {expected: "an integer"}, "status": {expected: "one of \"pending\", \"approved\", \"rejected\", \"dormant\""}, "default_rate": {expected: "a decimal as text or a number or null"}, "qualifications": {expected: "an array", items: fieldsOfQualification()}, "skills": {expected: "an array", items: fieldsOfSkill()}, "institutions": {expected: "an array", items: fieldsOfInstitution()}, "received_notifications": {expected: "an array", items: {expected: "a string"}}, "receive_service_notifications": {expected: "a boolean"}, "review_rating": {expected: "a decimal as text or a number or null"}, "review_duration": {expected: "a duration such as 2 09:00:00"}, "last_updated": {expected: "a string (date-time)"}, "calendar_colour": {expected: "a string"}, "labels": {expected: "an array", items: fieldsOfLabel()}, "extra_attrs": {expected: "an array", items: fieldsOfExtraAttribute()}, "work_done_details": fieldsOfWorkDoneDetails(), "latitude": {expected: "a decimal with 16 places as text or null"}, "longitude": {expected: "a decimal with 16 places as text or null"}, "date_created": {expected: "a string (date-time)"}, "first_name": {expected: "a string or null"}, "last_name": {expected: "a string"}, "email": {expected: "a string or null (email)"}, "mobile": {expected: "a string or null"}, "phone": {expected: "a string or null"}, "street": {expected: "a string or null"}, "state": {expected: "a string or null"}, "town": {expected: "a string or null"}, "country": {expected: "a string or null"}, "postcode": {expected: "a string or null"}, "timezone": {expected: "a string or null"}, "title": {expected: "a string or null"}, "photo": {expected: "a string or null (uri)"}}}))
const fieldsOfWellbeingConcern = once(() => ({expected: "an object", properties: {"model": {expected: "\"Safeguarding/Wellbeing Concern\""}, "url": {expected: "a string (uri)"}, "id": {expected: "an integer"}, "display_name": {expected: "a string"}, "status": {expected: "a string"}, "severity": {expected: "a string"}, "dt_raised": {expected: "a string (date-time)"}, "dt_resolved": {expected: "a string or null"}, "creator": fieldsOfRoleReference(), "service_recipient": fieldsOfRoleReference(), "contractor": fieldsOfRoleReference(), "service": fieldsOfServiceReference(), "appointment": fieldsOfLessonReference(), "description": {expected: "a string"}, "resolution_note": {expected: "a string"}}}))
const fieldsOfTutorCruncherWebhook2026 = once(() => ({expected: "an object", properties: {"request_time": {expected: "an integer"}, "_request_time": {expected: "an integer"}, "events": {expected: "an array of exactly 1 event", items: fieldsOfEvent2026()}}}))

/** Every schema, by its path below the folder above. */
export const schemas = {
  '2020/action': { check: checkAction2020, fields: fieldsOfAction2020 } as CompiledSchema<types.Action2020>,
  '2020/actor': { check: checkActor2020, fields: fieldsOfActor2020 } as CompiledSchema<types.Actor2020>,
  '2020/event': { check: checkEvent2020, fields: fieldsOfEvent2020 } as CompiledSchema<types.Event2020>,
  '2020/parts/skill': { check: checkSkill2020, fields: fieldsOfSkill2020 } as CompiledSchema<types.Skill2020>,
  '2020/parts/user': { check: checkUser, fields: fieldsOfUser } as CompiledSchema<types.User>,
  '2020/subjects/affiliate': { check: checkAffiliate2020, fields: fieldsOfAffiliate2020 } as CompiledSchema<types.Affiliate2020>,
  '2020/subjects/client': { check: checkClient2020, fields: fieldsOfClient2020 } as CompiledSchema<types.Client2020>,
  '2020/subjects/student': { check: checkStudent2020, fields: fieldsOfStudent2020 } as CompiledSchema<types.Student2020>,
  '2020/subjects/tutor': { check: checkTutor2020, fields: fieldsOfTutor2020 } as CompiledSchema<types.Tutor2020>,
  '2020/webhook': { check: checkTutorCruncherWebhook2020, fields: fieldsOfTutorCruncherWebhook2020 } as CompiledSchema<types.TutorCruncherWebhook2020>,
  '2026/actor': { check: checkActor, fields: fieldsOfActor } as CompiledSchema<types.Actor>,
  '2026/event': { check: checkEvent2026, fields: fieldsOfEvent2026 } as CompiledSchema<types.Event2026>,
  '2026/parts/accounting-status': { check: checkAccountingStatus, fields: fieldsOfAccountingStatus } as CompiledSchema<types.AccountingStatus>,
  '2026/parts/ad-hoc-charge-reference': { check: checkAdHocChargeReference, fields: fieldsOfAdHocChargeReference } as CompiledSchema<types.AdHocChargeReference>,
  '2026/parts/charge-party': { check: checkChargeParty, fields: fieldsOfChargeParty } as CompiledSchema<types.ChargeParty>,
  '2026/parts/charge': { check: checkCharge, fields: fieldsOfCharge } as CompiledSchema<types.Charge>,
  '2026/parts/extra-attribute': { check: checkExtraAttribute, fields: fieldsOfExtraAttribute } as CompiledSchema<types.ExtraAttribute>,
  '2026/parts/institution': { check: checkInstitution, fields: fieldsOfInstitution } as CompiledSchema<types.Institution>,
  '2026/parts/job-status': { check: checkJobStatus, fields: fieldsOfJobStatus } as CompiledSchema<types.JobStatus>,
  '2026/parts/label': { check: checkLabel, fields: fieldsOfLabel } as CompiledSchema<types.Label>,
  '2026/parts/lesson-reference': { check: checkLessonReference, fields: fieldsOfLessonReference } as CompiledSchema<types.LessonReference>,
  '2026/parts/lesson-status': { check: checkLessonStatus, fields: fieldsOfLessonStatus } as CompiledSchema<types.LessonStatus>,
  '2026/parts/location': { check: checkLocation, fields: fieldsOfLocation } as CompiledSchema<types.Location>,
  '2026/parts/pipeline-stage': { check: checkPipelineStage, fields: fieldsOfPipelineStage } as CompiledSchema<types.PipelineStage>,
  '2026/parts/qualification': { check: checkQualification, fields: fieldsOfQualification } as CompiledSchema<types.Qualification>,
  '2026/parts/role-reference': { check: checkRoleReference, fields: fieldsOfRoleReference } as CompiledSchema<types.RoleReference>,
  '2026/parts/service-reference': { check: checkServiceReference, fields: fieldsOfServiceReference } as CompiledSchema<types.ServiceReference>,
  '2026/parts/skill': { check: checkSkill, fields: fieldsOfSkill } as CompiledSchema<types.Skill>,
  '2026/parts/work-done-details': { check: checkWorkDoneDetails, fields: fieldsOfWorkDoneDetails } as CompiledSchema<types.WorkDoneDetails>,
  '2026/public-profile': { check: checkPublicProfile, fields: fieldsOfPublicProfile } as CompiledSchema<types.PublicProfile>,
  '2026/subjects/ad-hoc-charge-category': { check: checkAdHocChargeCategory, fields: fieldsOfAdHocChargeCategory } as CompiledSchema<types.AdHocChargeCategory>,
  '2026/subjects/ad-hoc-charge': { check: checkAdHocCharge, fields: fieldsOfAdHocCharge } as CompiledSchema<types.AdHocCharge>,
  '2026/subjects/affiliate': { check: checkAffiliate, fields: fieldsOfAffiliate } as CompiledSchema<types.Affiliate>,
  '2026/subjects/application': { check: checkApplication, fields: fieldsOfApplication } as CompiledSchema<types.Application>,
  '2026/subjects/client': { check: checkClient, fields: fieldsOfClient } as CompiledSchema<types.Client>,
  '2026/subjects/credit-request': { check: checkCreditRequest, fields: fieldsOfCreditRequest } as CompiledSchema<types.CreditRequest>,
  '2026/subjects/invoice': { check: checkInvoice, fields: fieldsOfInvoice } as CompiledSchema<types.Invoice>,
  '2026/subjects/job': { check: checkJob, fields: fieldsOfJob } as CompiledSchema<types.Job>,
  '2026/subjects/lesson': { check: checkLesson, fields: fieldsOfLesson } as CompiledSchema<types.Lesson>,
  '2026/subjects/note': { check: checkNote, fields: fieldsOfNote } as CompiledSchema<types.Note>,
  '2026/subjects/payment-order': { check: checkPaymentOrder, fields: fieldsOfPaymentOrder } as CompiledSchema<types.PaymentOrder>,
  '2026/subjects/report': { check: checkReport, fields: fieldsOfReport } as CompiledSchema<types.Report>,
  '2026/subjects/student': { check: checkStudent, fields: fieldsOfStudent } as CompiledSchema<types.Student>,
  '2026/subjects/task': { check: checkTask, fields: fieldsOfTask } as CompiledSchema<types.Task>,
  '2026/subjects/tutor': { check: checkTutor, fields: fieldsOfTutor } as CompiledSchema<types.Tutor>,
  '2026/subjects/wellbeing-concern': { check: checkWellbeingConcern, fields: fieldsOfWellbeingConcern } as CompiledSchema<types.WellbeingConcern>,
  '2026/webhook': { check: checkTutorCruncherWebhook2026, fields: fieldsOfTutorCruncherWebhook2026 } as CompiledSchema<types.TutorCruncherWebhook2026>,
} as const
