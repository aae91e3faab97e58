// @ts-nocheck: the checks below are Ajv's standalone output.
// Generated from schemas/tutorflow/2026-03 by `npm run generate`. Do not edit.

import { formats } from '../../validate/formats.ts'
import { lengthInCodePoints } from '../../validate/length.ts'
import { optionalList, optionalMatch, optionalString, optionalText } from '../../validate/optional.ts'
import { createTable } from '../../validate/schema-node.ts'
import type { CompiledSchema } from '../../validate/validator.ts'
import type * as types from './types.ts'

const checkPlatformError = validate21;
function validate21(data){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.error === undefined)return false;
if(data.error !== undefined){
let data0 = data.error;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.code === undefined || data0.message === undefined || data0.status === undefined)return false;
if(data0.code !== undefined){
let data1 = data0.code;
if(typeof data1 !== "string")return false;
if(!((((((((((data1 === "platform_invalid_request") || (data1 === "platform_invalid_api_key")) || (data1 === "platform_api_key_revoked")) || (data1 === "platform_api_key_expired")) || (data1 === "platform_forbidden")) || (data1 === "platform_workspace_suspended")) || (data1 === "platform_not_found")) || (data1 === "platform_conflict")) || (data1 === "platform_rate_limit_exceeded")) || (data1 === "platform_internal_error")))return false;
}
if(!optionalString(data0.message))return false;
if(data0.status !== undefined){
let data3 = data0.status;
if(!(Number.isInteger(data3)))return false;
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 599 || isNaN(data3))return false;
if(data3 < 400 || isNaN(data3))return false;
}
}
}
else return false;
}
}
else return false;
return true;
}
const checkEvaluationCompleted = validate22;
const formats0 = formats.uuid;
function validate22(data){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.evaluationId === undefined || data.status === undefined || data.evaluationType === undefined || data.score === undefined || data.maxScore === undefined || data.normalizedScore === undefined)return false;
if(!optionalText(data.evaluationId, formats0))return false;
if(data.status !== undefined){
let data1 = data.status;
if(typeof data1 !== "string")return false;
if("COMPLETED" !== data1)return false;
}
if(data.evaluationType !== undefined){
let data2 = data.evaluationType;
if(typeof data2 !== "string")return false;
if(!(((data2 === "open_ended") || (data2 === "rubric_short_answer")) || (data2 === "exact")))return false;
}
if(data.score !== undefined){
let data3 = data.score;
if(!((typeof data3 == "number") && (isFinite(data3))))return false;
}
if(data.maxScore !== undefined){
let data4 = data.maxScore;
if(!((typeof data4 == "number") && (isFinite(data4))))return false;
}
if(data.normalizedScore !== undefined){
let data5 = data.normalizedScore;
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 1 || isNaN(data5))return false;
if(data5 < 0 || isNaN(data5))return false;
}
else return false;
}
}
else return false;
return true;
}
const checkEvaluationFailed = validate23;
function validate23(data){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.evaluationId === undefined || data.status === undefined)return false;
if(!optionalText(data.evaluationId, formats0))return false;
if(data.status !== undefined){
let data1 = data.status;
if(typeof data1 !== "string")return false;
if("FAILED" !== data1)return false;
}
if(data.evaluationType !== undefined){
let data2 = data.evaluationType;
if(typeof data2 !== "string")return false;
if(!(((data2 === "open_ended") || (data2 === "rubric_short_answer")) || (data2 === "exact")))return false;
}
if(data.score !== undefined){
let data3 = data.score;
if((!((typeof data3 == "number") && (isFinite(data3)))) && (data3 !== null))return false;
}
if(data.maxScore !== undefined){
let data4 = data.maxScore;
if((!((typeof data4 == "number") && (isFinite(data4)))) && (data4 !== null))return false;
}
if(data.normalizedScore !== undefined){
let data5 = data.normalizedScore;
if((!((typeof data5 == "number") && (isFinite(data5)))) && (data5 !== null))return false;
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 1 || isNaN(data5))return false;
if(data5 < 0 || isNaN(data5))return false;
}
}
}
else return false;
return true;
}
const checkCreateEndpointRequest = validate24;
const formats4 = formats.uri;
const pattern0 = new RegExp("^[Hh][Tt][Tt][Pp][Ss]://", "u");
function validate25(data){
if(typeof data !== "string")return false;
if(!((((((data === "evaluation.completed") || (data === "evaluation.failed")) || (data === "assessment.deployed")) || (data === "assessment.submitted")) || (data === "course.deployed")) || (data === "course.completed")))return false;
return true;
}
const func2 = lengthInCodePoints;
function validate24(data){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.url === undefined || data.events === undefined)return false;
if(data.url !== undefined){
let data0 = data.url;
if(typeof data0 === "string"){
if(!pattern0.test(data0))return false;
if(!(formats4(data0)))return false;
}
else return false;
}
if(data.events !== undefined){
let data1 = data.events;
if(Array.isArray(data1)){
if(data1.length < 1)return false;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate25(data1[i0])))return false;
}
}
else return false;
}
if(data.secret !== undefined){
let data3 = data.secret;
if(typeof data3 === "string"){
if(func2(data3) < 1)return false;
}
else return false;
}
}
else return false;
return true;
}
const checkCreatedEndpoint = validate27;
const pattern1 = new RegExp("^wh_.", "u");
const formats8 = formats["date-time"];
function validate27(data){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined || data.url === undefined || data.events === undefined || data.secret === undefined || data.createdAt === undefined)return false;
if(!optionalMatch(data.id, pattern1))return false;
if(!optionalText(data.url, formats4))return false;
if(data.events !== undefined){
let data2 = data.events;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(typeof data2[i0] !== "string")return false;
}
}
else return false;
}
if(data.secret !== undefined){
let data4 = data.secret;
if(typeof data4 === "string"){
if(func2(data4) < 1)return false;
}
else return false;
}
if(!optionalText(data.createdAt, formats8))return false;
}
else return false;
return true;
}
const checkEndpointList = validate28;
function validate29(data){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined || data.url === undefined || data.events === undefined || data.createdAt === undefined)return false;
if(!optionalMatch(data.id, pattern1))return false;
if(!optionalText(data.url, formats4))return false;
if(data.events !== undefined){
let data2 = data.events;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(typeof data2[i0] !== "string")return false;
}
}
else return false;
}
if(!optionalText(data.createdAt, formats8))return false;
if(data.secret !== undefined)return false;
}
else return false;
return true;
}
function validate28(data){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data === undefined)return false;
if(!optionalList(data.data, validate29))return false;
}
else return false;
return true;
}
const checkEndpoint = validate29;

const table = createTable(
  "{\"PlatformError\":{\"type\":\"object\",\"required\":[\"error\"],\"properties\":{\"error\":{\"type\":\"object\",\"required\":[\"code\",\"message\",\"status\"],\"properties\":{\"code\":{\"type\":\"string\",\"enum\":[\"platform_invalid_request\",\"platform_invalid_api_key\",\"platform_api_key_revoked\",\"platform_api_key_expired\",\"platform_forbidden\",\"platform_workspace_suspended\",\"platform_not_found\",\"platform_conflict\",\"platform_rate_limit_exceeded\",\"platform_internal_error\"]},\"message\":{\"type\":\"string\"},\"status\":{\"type\":\"integer\",\"minimum\":400,\"maximum\":599}}}}},\"TutorFlowEventName\":{\"type\":\"string\",\"enum\":[\"evaluation.completed\",\"evaluation.failed\",\"assessment.deployed\",\"assessment.submitted\",\"course.deployed\",\"course.completed\"]},\"EvaluationCompleted\":{\"type\":\"object\",\"required\":[\"evaluationId\",\"status\",\"evaluationType\",\"score\",\"maxScore\",\"normalizedScore\"],\"properties\":{\"evaluationId\":{\"type\":\"string\",\"format\":\"uuid\"},\"status\":{\"type\":\"string\",\"enum\":[\"COMPLETED\"]},\"evaluationType\":{\"type\":\"string\",\"enum\":[\"open_ended\",\"rubric_short_answer\",\"exact\"]},\"score\":{\"type\":\"number\"},\"maxScore\":{\"type\":\"number\"},\"normalizedScore\":{\"type\":\"number\",\"minimum\":0,\"maximum\":1}}},\"EvaluationFailed\":{\"type\":\"object\",\"required\":[\"evaluationId\",\"status\"],\"properties\":{\"evaluationId\":{\"type\":\"string\",\"format\":\"uuid\"},\"status\":{\"type\":\"string\",\"enum\":[\"FAILED\"]},\"evaluationType\":{\"type\":\"string\",\"enum\":[\"open_ended\",\"rubric_short_answer\",\"exact\"]},\"score\":{\"type\":[\"number\",\"null\"]},\"maxScore\":{\"type\":[\"number\",\"null\"]},\"normalizedScore\":{\"type\":[\"number\",\"null\"],\"minimum\":0,\"maximum\":1}}},\"CreateEndpointRequest\":{\"type\":\"object\",\"required\":[\"url\",\"events\"],\"properties\":{\"url\":{\"type\":\"string\",\"pattern\":\"^[Hh][Tt][Tt][Pp][Ss]://\",\"format\":\"uri\",\"expected\":\"an https URL\"},\"events\":{\"type\":\"array\",\"minItems\":1,\"items\":{\"ref\":\"TutorFlowEventName\"}},\"secret\":{\"type\":\"string\",\"minLength\":1}}},\"CreatedEndpoint\":{\"type\":\"object\",\"required\":[\"id\",\"url\",\"events\",\"secret\",\"createdAt\"],\"properties\":{\"id\":{\"type\":\"string\",\"pattern\":\"^wh_.\",\"expected\":\"a string starting with wh_\"},\"url\":{\"type\":\"string\",\"format\":\"uri\"},\"events\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"secret\":{\"type\":\"string\",\"minLength\":1},\"createdAt\":{\"type\":\"string\",\"format\":\"date-time\"}}},\"EndpointList\":{\"type\":\"object\",\"required\":[\"data\"],\"properties\":{\"data\":{\"type\":\"array\",\"items\":{\"ref\":\"Endpoint\"}}}},\"Endpoint\":{\"type\":\"object\",\"required\":[\"id\",\"url\",\"events\",\"createdAt\"],\"properties\":{\"id\":{\"type\":\"string\",\"pattern\":\"^wh_.\",\"expected\":\"a string starting with wh_\"},\"url\":{\"type\":\"string\",\"format\":\"uri\"},\"events\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"createdAt\":{\"type\":\"string\",\"format\":\"date-time\"},\"secret\":{\"never\":true}}}}",
  { PlatformError: checkPlatformError, EvaluationCompleted: checkEvaluationCompleted, EvaluationFailed: checkEvaluationFailed, CreateEndpointRequest: checkCreateEndpointRequest, CreatedEndpoint: checkCreatedEndpoint, EndpointList: checkEndpointList, Endpoint: checkEndpoint },
)

/** Every schema, by its path below the folder above. */
export const schemas = {
  'error': { check: checkPlatformError, node: () => table('PlatformError') } as CompiledSchema<types.PlatformError>,
  'events/evaluation.completed': { check: checkEvaluationCompleted, node: () => table('EvaluationCompleted') } as CompiledSchema<types.EvaluationCompleted>,
  'events/evaluation.failed': { check: checkEvaluationFailed, node: () => table('EvaluationFailed') } as CompiledSchema<types.EvaluationFailed>,
  'management/create-request': { check: checkCreateEndpointRequest, node: () => table('CreateEndpointRequest') } as CompiledSchema<types.CreateEndpointRequest>,
  'management/created-endpoint': { check: checkCreatedEndpoint, node: () => table('CreatedEndpoint') } as CompiledSchema<types.CreatedEndpoint>,
  'management/endpoint-list': { check: checkEndpointList, node: () => table('EndpointList') } as CompiledSchema<types.EndpointList>,
  'management/endpoint': { check: checkEndpoint, node: () => table('Endpoint') } as CompiledSchema<types.Endpoint>,
} as const
