// @ts-nocheck: the checks below are Ajv's standalone output.
// Generated from schemas/tutorflow/2026-03 by `npm run generate`. Do not edit.

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
const value0 = ["platform_invalid_request","platform_invalid_api_key","platform_api_key_revoked","platform_api_key_expired","platform_forbidden","platform_workspace_suspended","platform_not_found","platform_conflict","platform_rate_limit_exceeded","platform_internal_error"];
const value1 = ["open_ended","rubric_short_answer","exact"];
const value2 = ["number","null"];
const value3 = ["evaluation.completed","evaluation.failed","assessment.deployed","assessment.submitted","course.deployed","course.completed"];
const checkPlatformError = validate21;


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:tutor-webhooks:tutorflow:2026-03:error" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.error === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "error"});
errors++;
}
if(data.error !== undefined){
let data0 = data.error;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.code === undefined){
vErrors = fail(vErrors, instancePath+"/error", "required", {missingProperty: "code"});
errors++;
}
if(data0.message === undefined){
vErrors = fail(vErrors, instancePath+"/error", "required", {missingProperty: "message"});
errors++;
}
if(data0.status === undefined){
vErrors = fail(vErrors, instancePath+"/error", "required", {missingProperty: "status"});
errors++;
}
if(data0.code !== undefined){
let data1 = data0.code;
if(typeof data1 !== "string"){
vErrors = fail(vErrors, instancePath+"/error/code", "type", {type: "string"});
errors++;
}
if(!((((((((((data1 === "platform_invalid_request") || (data1 === "platform_invalid_api_key")) || (data1 === "platform_api_key_revoked")) || (data1 === "platform_api_key_expired")) || (data1 === "platform_forbidden")) || (data1 === "platform_workspace_suspended")) || (data1 === "platform_not_found")) || (data1 === "platform_conflict")) || (data1 === "platform_rate_limit_exceeded")) || (data1 === "platform_internal_error"))){
vErrors = fail(vErrors, instancePath+"/error/code", "enum", {allowedValues: value0});
errors++;
}
}
if(data0.message !== undefined){
if(typeof data0.message !== "string"){
vErrors = fail(vErrors, instancePath+"/error/message", "type", {type: "string"});
errors++;
}
}
if(data0.status !== undefined){
let data3 = data0.status;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
vErrors = fail(vErrors, instancePath+"/error/status", "type", {type: "integer"});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 599 || isNaN(data3)){
vErrors = fail(vErrors, instancePath+"/error/status", "maximum", {comparison: "<=", limit: 599});
errors++;
}
if(data3 < 400 || isNaN(data3)){
vErrors = fail(vErrors, instancePath+"/error/status", "minimum", {comparison: ">=", limit: 400});
errors++;
}
}
}
}
else {
vErrors = fail(vErrors, instancePath+"/error", "type", {type: "object"});
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, "type", {type: "object"});
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}

const checkEvaluationCompleted = validate22;

const formats0 = formats.uuid;

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:tutor-webhooks:tutorflow:2026-03:events:evaluation.completed" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.evaluationId === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "evaluationId"});
errors++;
}
if(data.status === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "status"});
errors++;
}
if(data.evaluationType === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "evaluationType"});
errors++;
}
if(data.score === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "score"});
errors++;
}
if(data.maxScore === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "maxScore"});
errors++;
}
if(data.normalizedScore === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "normalizedScore"});
errors++;
}
if(data.evaluationId !== undefined){
let data0 = data.evaluationId;
if(typeof data0 === "string"){
if(!(formats0(data0))){
vErrors = fail(vErrors, instancePath+"/evaluationId", "format", {format: "uuid"});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/evaluationId", "type", {type: "string"});
errors++;
}
}
if(data.status !== undefined){
let data1 = data.status;
if(typeof data1 !== "string"){
vErrors = fail(vErrors, instancePath+"/status", "type", {type: "string"});
errors++;
}
if("COMPLETED" !== data1){
vErrors = fail(vErrors, instancePath+"/status", "const", {allowedValue: "COMPLETED"});
errors++;
}
}
if(data.evaluationType !== undefined){
let data2 = data.evaluationType;
if(typeof data2 !== "string"){
vErrors = fail(vErrors, instancePath+"/evaluationType", "type", {type: "string"});
errors++;
}
if(!(((data2 === "open_ended") || (data2 === "rubric_short_answer")) || (data2 === "exact"))){
vErrors = fail(vErrors, instancePath+"/evaluationType", "enum", {allowedValues: value1});
errors++;
}
}
if(data.score !== undefined){
let data3 = data.score;
if(!((typeof data3 == "number") && (isFinite(data3)))){
vErrors = fail(vErrors, instancePath+"/score", "type", {type: "number"});
errors++;
}
}
if(data.maxScore !== undefined){
let data4 = data.maxScore;
if(!((typeof data4 == "number") && (isFinite(data4)))){
vErrors = fail(vErrors, instancePath+"/maxScore", "type", {type: "number"});
errors++;
}
}
if(data.normalizedScore !== undefined){
let data5 = data.normalizedScore;
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 1 || isNaN(data5)){
vErrors = fail(vErrors, instancePath+"/normalizedScore", "maximum", {comparison: "<=", limit: 1});
errors++;
}
if(data5 < 0 || isNaN(data5)){
vErrors = fail(vErrors, instancePath+"/normalizedScore", "minimum", {comparison: ">=", limit: 0});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/normalizedScore", "type", {type: "number"});
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, "type", {type: "object"});
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}

const checkEvaluationFailed = validate23;


function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:tutor-webhooks:tutorflow:2026-03:events:evaluation.failed" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.evaluationId === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "evaluationId"});
errors++;
}
if(data.status === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "status"});
errors++;
}
if(data.evaluationId !== undefined){
let data0 = data.evaluationId;
if(typeof data0 === "string"){
if(!(formats0(data0))){
vErrors = fail(vErrors, instancePath+"/evaluationId", "format", {format: "uuid"});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/evaluationId", "type", {type: "string"});
errors++;
}
}
if(data.status !== undefined){
let data1 = data.status;
if(typeof data1 !== "string"){
vErrors = fail(vErrors, instancePath+"/status", "type", {type: "string"});
errors++;
}
if("FAILED" !== data1){
vErrors = fail(vErrors, instancePath+"/status", "const", {allowedValue: "FAILED"});
errors++;
}
}
if(data.evaluationType !== undefined){
let data2 = data.evaluationType;
if(typeof data2 !== "string"){
vErrors = fail(vErrors, instancePath+"/evaluationType", "type", {type: "string"});
errors++;
}
if(!(((data2 === "open_ended") || (data2 === "rubric_short_answer")) || (data2 === "exact"))){
vErrors = fail(vErrors, instancePath+"/evaluationType", "enum", {allowedValues: value1});
errors++;
}
}
if(data.score !== undefined){
let data3 = data.score;
if((!((typeof data3 == "number") && (isFinite(data3)))) && (data3 !== null)){
vErrors = fail(vErrors, instancePath+"/score", "type", {type: value2});
errors++;
}
}
if(data.maxScore !== undefined){
let data4 = data.maxScore;
if((!((typeof data4 == "number") && (isFinite(data4)))) && (data4 !== null)){
vErrors = fail(vErrors, instancePath+"/maxScore", "type", {type: value2});
errors++;
}
}
if(data.normalizedScore !== undefined){
let data5 = data.normalizedScore;
if((!((typeof data5 == "number") && (isFinite(data5)))) && (data5 !== null)){
vErrors = fail(vErrors, instancePath+"/normalizedScore", "type", {type: value2});
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 1 || isNaN(data5)){
vErrors = fail(vErrors, instancePath+"/normalizedScore", "maximum", {comparison: "<=", limit: 1});
errors++;
}
if(data5 < 0 || isNaN(data5)){
vErrors = fail(vErrors, instancePath+"/normalizedScore", "minimum", {comparison: ">=", limit: 0});
errors++;
}
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

const checkCreateEndpointRequest = validate24;

const formats4 = formats.uri;
const pattern0 = new RegExp("^[Hh][Tt][Tt][Pp][Ss]://", "u");


function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:tutor-webhooks:tutorflow:2026-03:event-name" */;
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = fail(vErrors, instancePath, "type", {type: "string"});
errors++;
}
if(!((((((data === "evaluation.completed") || (data === "evaluation.failed")) || (data === "assessment.deployed")) || (data === "assessment.submitted")) || (data === "course.deployed")) || (data === "course.completed"))){
vErrors = fail(vErrors, instancePath, "enum", {allowedValues: value3});
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}

const func2 = lengthInCodePoints;

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:tutor-webhooks:tutorflow:2026-03:management:create-request" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.url === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "url"});
errors++;
}
if(data.events === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "events"});
errors++;
}
if(data.url !== undefined){
let data0 = data.url;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
vErrors = fail(vErrors, instancePath+"/url", "pattern", {pattern: "^[Hh][Tt][Tt][Pp][Ss]://"});
errors++;
}
if(!(formats4(data0))){
vErrors = fail(vErrors, instancePath+"/url", "format", {format: "uri"});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/url", "type", {type: "string"});
errors++;
}
}
if(data.events !== undefined){
let data1 = data.events;
if(Array.isArray(data1)){
if(data1.length < 1){
vErrors = fail(vErrors, instancePath+"/events", "minItems", {limit: 1});
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate25(data1[i0], {instancePath:instancePath+"/events/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fail(vErrors, instancePath+"/events", "type", {type: "array"});
errors++;
}
}
if(data.secret !== undefined){
let data3 = data.secret;
if(typeof data3 === "string"){
if(func2(data3) < 1){
vErrors = fail(vErrors, instancePath+"/secret", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/secret", "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath, "type", {type: "object"});
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}

const checkCreatedEndpoint = validate27;

const pattern1 = new RegExp("^wh_.", "u");
const formats8 = formats["date-time"];

function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:tutor-webhooks:tutorflow:2026-03:management:created-endpoint" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "id"});
errors++;
}
if(data.url === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "url"});
errors++;
}
if(data.events === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "events"});
errors++;
}
if(data.secret === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "secret"});
errors++;
}
if(data.createdAt === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "createdAt"});
errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern1.test(data0)){
vErrors = fail(vErrors, instancePath+"/id", "pattern", {pattern: "^wh_."});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/id", "type", {type: "string"});
errors++;
}
}
if(data.url !== undefined){
let data1 = data.url;
if(typeof data1 === "string"){
if(!(formats4(data1))){
vErrors = fail(vErrors, instancePath+"/url", "format", {format: "uri"});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/url", "type", {type: "string"});
errors++;
}
}
if(data.events !== undefined){
let data2 = data.events;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(typeof data2[i0] !== "string"){
vErrors = fail(vErrors, instancePath+"/events/" + i0, "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath+"/events", "type", {type: "array"});
errors++;
}
}
if(data.secret !== undefined){
let data4 = data.secret;
if(typeof data4 === "string"){
if(func2(data4) < 1){
vErrors = fail(vErrors, instancePath+"/secret", "minLength", {limit: 1});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/secret", "type", {type: "string"});
errors++;
}
}
if(data.createdAt !== undefined){
let data5 = data.createdAt;
if(typeof data5 === "string"){
if(!(formats8(data5))){
vErrors = fail(vErrors, instancePath+"/createdAt", "format", {format: "date-time"});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/createdAt", "type", {type: "string"});
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

const checkEndpointList = validate28;



function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:tutor-webhooks:tutorflow:2026-03:management:endpoint" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "id"});
errors++;
}
if(data.url === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "url"});
errors++;
}
if(data.events === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "events"});
errors++;
}
if(data.createdAt === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "createdAt"});
errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern1.test(data0)){
vErrors = fail(vErrors, instancePath+"/id", "pattern", {pattern: "^wh_."});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/id", "type", {type: "string"});
errors++;
}
}
if(data.url !== undefined){
let data1 = data.url;
if(typeof data1 === "string"){
if(!(formats4(data1))){
vErrors = fail(vErrors, instancePath+"/url", "format", {format: "uri"});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/url", "type", {type: "string"});
errors++;
}
}
if(data.events !== undefined){
let data2 = data.events;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(typeof data2[i0] !== "string"){
vErrors = fail(vErrors, instancePath+"/events/" + i0, "type", {type: "string"});
errors++;
}
}
}
else {
vErrors = fail(vErrors, instancePath+"/events", "type", {type: "array"});
errors++;
}
}
if(data.createdAt !== undefined){
let data4 = data.createdAt;
if(typeof data4 === "string"){
if(!(formats8(data4))){
vErrors = fail(vErrors, instancePath+"/createdAt", "format", {format: "date-time"});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath+"/createdAt", "type", {type: "string"});
errors++;
}
}
if(data.secret !== undefined){
vErrors = fail(vErrors, instancePath+"/secret", "false schema", {});
errors++;
}
}
else {
vErrors = fail(vErrors, instancePath, "type", {type: "object"});
errors++;
}
validate29.errors = vErrors;
return errors === 0;
}


function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:tutor-webhooks:tutorflow:2026-03:management:endpoint-list" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data === undefined){
vErrors = fail(vErrors, instancePath, "required", {missingProperty: "data"});
errors++;
}
if(data.data !== undefined){
let data0 = data.data;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate29(data0[i0], {instancePath:instancePath+"/data/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = fail(vErrors, instancePath+"/data", "type", {type: "array"});
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

const checkEndpoint = validate29;

const fieldsOfPlatformError = once(() => ({expected: "an object", properties: {"error": {expected: "an object", properties: {"code": {expected: "one of \"platform_invalid_request\", \"platform_invalid_api_key\", \"platform_api_key_revoked\", \"platform_api_key_expired\", \"platform_forbidden\", \"platform_workspace_suspended\", \"platform_not_found\", \"platform_conflict\", \"platform_rate_limit_exceeded\", \"platform_internal_error\""}, "message": {expected: "a string"}, "status": {expected: "an integer"}}}}}))
const fieldsOfTutorFlowEventName = once(() => ({expected: "one of \"evaluation.completed\", \"evaluation.failed\", \"assessment.deployed\", \"assessment.submitted\", \"course.deployed\", \"course.completed\""}))
const fieldsOfEvaluationCompleted = once(() => ({expected: "an object", properties: {"evaluationId": {expected: "a string (uuid)"}, "status": {expected: "\"COMPLETED\""}, "evaluationType": {expected: "one of \"open_ended\", \"rubric_short_answer\", \"exact\""}, "score": {expected: "a number"}, "maxScore": {expected: "a number"}, "normalizedScore": {expected: "a number"}}}))
const fieldsOfEvaluationFailed = once(() => ({expected: "an object", properties: {"evaluationId": {expected: "a string (uuid)"}, "status": {expected: "\"FAILED\""}, "evaluationType": {expected: "one of \"open_ended\", \"rubric_short_answer\", \"exact\""}, "score": {expected: "a number or null"}, "maxScore": {expected: "a number or null"}, "normalizedScore": {expected: "a number or null"}}}))
const fieldsOfCreateEndpointRequest = once(() => ({expected: "an object", properties: {"url": {expected: "an https URL"}, "events": {expected: "an array", items: fieldsOfTutorFlowEventName()}, "secret": {expected: "a string"}}}))
const fieldsOfCreatedEndpoint = once(() => ({expected: "an object", properties: {"id": {expected: "a string starting with wh_"}, "url": {expected: "a string (uri)"}, "events": {expected: "an array", items: {expected: "a string"}}, "secret": {expected: "a string"}, "createdAt": {expected: "a string (date-time)"}}}))
const fieldsOfEndpointList = once(() => ({expected: "an object", properties: {"data": {expected: "an array", items: fieldsOfEndpoint()}}}))
const fieldsOfEndpoint = once(() => ({expected: "an object", properties: {"id": {expected: "a string starting with wh_"}, "url": {expected: "a string (uri)"}, "events": {expected: "an array", items: {expected: "a string"}}, "createdAt": {expected: "a string (date-time)"}}}))

/** Every schema, by its path below the folder above. */
export const schemas = {
  'error': { check: checkPlatformError, fields: fieldsOfPlatformError } as CompiledSchema<types.PlatformError>,
  'events/evaluation.completed': { check: checkEvaluationCompleted, fields: fieldsOfEvaluationCompleted } as CompiledSchema<types.EvaluationCompleted>,
  'events/evaluation.failed': { check: checkEvaluationFailed, fields: fieldsOfEvaluationFailed } as CompiledSchema<types.EvaluationFailed>,
  'management/create-request': { check: checkCreateEndpointRequest, fields: fieldsOfCreateEndpointRequest } as CompiledSchema<types.CreateEndpointRequest>,
  'management/created-endpoint': { check: checkCreatedEndpoint, fields: fieldsOfCreatedEndpoint } as CompiledSchema<types.CreatedEndpoint>,
  'management/endpoint-list': { check: checkEndpointList, fields: fieldsOfEndpointList } as CompiledSchema<types.EndpointList>,
  'management/endpoint': { check: checkEndpoint, fields: fieldsOfEndpoint } as CompiledSchema<types.Endpoint>,
} as const
