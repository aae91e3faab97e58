// @ts-nocheck: the checks below are Ajv's standalone output.
// Generated from schemas/tutorcruncher by `npm run generate`. Do not edit.

import { formats } from '../../validate/formats.ts'
import { lengthInCodePoints } from '../../validate/length.ts'
import { optionalBoolean, optionalInteger, optionalIntegerOrNull, optionalList, optionalMatch, optionalMatchOrNull, optionalString, optionalStringOrNull, optionalText, optionalTextOrNull } from '../../validate/optional.ts'
import { createTable } from '../../validate/schema-node.ts'
import type { CompiledSchema } from '../../validate/validator.ts'
import type * as types from './types.ts'

const checkAction2020 = validate21;
const pattern0 = new RegExp("^[A-Z0-9_]+$", "u");
function validate21(data){
if(typeof data === "string"){
if(!pattern0.test(data))return false;
}
else return false;
return true;
}
const checkActor2020 = validate22;
function validate22(data){
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null))return false;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined || data.id === undefined || data.user_id === undefined || data.url === undefined)return false;
if(!optionalString(data.name))return false;
if(!optionalInteger(data.id))return false;
if(!optionalInteger(data.user_id))return false;
if(!optionalString(data.url))return false;
}
return true;
}
const checkEvent2020 = validate23;
const formats0 = formats["date-time"];
function validate23(data){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.verb === undefined || data.subject === undefined)return false;
if(data.action !== undefined){
if(!(validate21(data.action)))return false;
}
if(!optionalString(data.verb))return false;
if(!optionalText(data.timestamp, formats0))return false;
if(!optionalInteger(data.branch))return false;
if(data.actor !== undefined){
if(!(validate22(data.actor)))return false;
}
if(!optionalStringOrNull(data.extra_msg))return false;
}
else return false;
return true;
}
const checkSkill2020 = validate26;
function validate26(data){
if(data && typeof data == "object" && !Array.isArray(data)){
if(!optionalInteger(data.id))return false;
if(!optionalString(data.subject))return false;
if(!optionalString(data.qual_level))return false;
}
else return false;
return true;
}
const checkUser = validate27;
const formats2 = formats.email;
const pattern1 = new RegExp("^-?\\d+\\.\\d{16}$", "u");
function validate27(data){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.title === undefined || data.first_name === undefined || data.last_name === undefined || data.email === undefined || data.mobile === undefined || data.phone === undefined || data.street === undefined || data.state === undefined || data.town === undefined || data.country === undefined || data.postcode === undefined || data.latitude === undefined || data.longitude === undefined || data.date_created === undefined || data.timezone === undefined)return false;
if(!optionalStringOrNull(data.title))return false;
if(!optionalStringOrNull(data.first_name))return false;
if(!optionalString(data.last_name))return false;
if(!optionalTextOrNull(data.email, formats2))return false;
if(!optionalStringOrNull(data.mobile))return false;
if(!optionalStringOrNull(data.phone))return false;
if(!optionalStringOrNull(data.street))return false;
if(!optionalStringOrNull(data.state))return false;
if(!optionalStringOrNull(data.town))return false;
if(!optionalStringOrNull(data.country))return false;
if(!optionalStringOrNull(data.postcode))return false;
if(!optionalMatchOrNull(data.latitude, pattern1))return false;
if(!optionalMatchOrNull(data.longitude, pattern1))return false;
if(!optionalText(data.date_created, formats0))return false;
if(!optionalStringOrNull(data.timezone))return false;
}
else return false;
return true;
}
const checkAffiliate2020 = validate28;
const formats6 = formats.uri;
function validate30(data){
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null))return false;
if(data && typeof data == "object" && !Array.isArray(data)){
if(!optionalInteger(data.id))return false;
if(!optionalStringOrNull(data.first_name))return false;
if(!optionalString(data.last_name))return false;
if(!optionalTextOrNull(data.email, formats2))return false;
if(!optionalString(data.role_type))return false;
if(!optionalText(data.url, formats6))return false;
}
return true;
}
function validate32(data){
if(data && typeof data == "object" && !Array.isArray(data)){
if(!optionalInteger(data.id))return false;
if(!optionalString(data.name))return false;
if(!optionalString(data.machine_name))return false;
if(!optionalText(data.url, formats6))return false;
}
else return false;
return true;
}
function validate34(data){
if(data && typeof data == "object" && !Array.isArray(data)){
if(!optionalInteger(data.id))return false;
if(!optionalStringOrNull(data.value))return false;
if(!optionalString(data.type))return false;
if(!optionalString(data.machine_name))return false;
if(!optionalString(data.name))return false;
}
else return false;
return true;
}
function validate28(data){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.model === undefined || data.id === undefined)return false;
if(data.model !== undefined){
let data0 = data.model;
if(typeof data0 !== "string")return false;
if("Affiliate" !== data0)return false;
}
if(!optionalText(data.url, formats6))return false;
if(!optionalInteger(data.id))return false;
if(data.user !== undefined){
if(!(validate27(data.user)))return false;
}
if(!optionalStringOrNull(data.commission_rate))return false;
if(!optionalList(data.clients, validate30))return false;
if(!optionalText(data.last_updated, formats0))return false;
if(!optionalString(data.calendar_colour))return false;
if(!optionalList(data.labels, validate32))return false;
if(!optionalList(data.extra_attrs, validate34))return false;
}
else return false;
return true;
}
const checkClient2020 = validate36;
function validate40(data){
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null))return false;
if(data && typeof data == "object" && !Array.isArray(data)){
if(!optionalInteger(data.id))return false;
if(!optionalString(data.name))return false;
if(!optionalInteger(data.sort_index))return false;
}
return true;
}
const pattern3 = new RegExp("^-?\\d+\\.\\d{2}$", "u");
function validate36(data){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.model === undefined || data.id === undefined)return false;
if(data.model !== undefined){
let data0 = data.model;
if(typeof data0 !== "string")return false;
if("Client" !== data0)return false;
}
if(!optionalText(data.url, formats6))return false;
if(!optionalInteger(data.id))return false;
if(data.user !== undefined){
if(!(validate27(data.user)))return false;
}
if(data.status !== undefined){
let data4 = data.status;
if(typeof data4 !== "string")return false;
if(!(((data4 === "prospect") || (data4 === "live")) || (data4 === "dormant")))return false;
}
if(!optionalBoolean(data.charge_via_branch))return false;
if(!optionalBoolean(data.is_taxable))return false;
if(data.received_notifications !== undefined){
let data7 = data.received_notifications;
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
if(typeof data8 !== "string")return false;
if(!((((((((data8 === "broadcasts") || (data8 === "apt_reminders")) || (data8 === "low_balance_reminders")) || (data8 === "invoice_reminders")) || (data8 === "pfi_reminders")) || (data8 === "invoices")) || (data8 === "credit_requests")) || (data8 === "credit-requests")))return false;
}
}
else return false;
}
if(!optionalInteger(data.invoices_count))return false;
if(!optionalMatch(data.payment_pending, pattern3))return false;
if(data.auto_charge !== undefined){
let data11 = data.auto_charge;
if((typeof data11 !== "boolean") && (!(Number.isInteger(data11))))return false;
if(!(((((data11 === false) || (data11 === true)) || (data11 === 0)) || (data11 === 10)) || (data11 === 20)))return false;
}
if(data.associated_admin !== undefined){
if(!(validate30(data.associated_admin)))return false;
}
if(data.associated_agent !== undefined){
if(!(validate30(data.associated_agent)))return false;
}
if(data.pipeline_stage !== undefined){
if(!(validate40(data.pipeline_stage)))return false;
}
if(!optionalList(data.paid_recipients, validate30))return false;
if(!optionalString(data.calendar_colour))return false;
if(!optionalList(data.labels, validate32))return false;
if(!optionalList(data.extra_attrs, validate34))return false;
if(!optionalMatch(data.invoice_balance, pattern3))return false;
if(!optionalMatch(data.available_balance, pattern3))return false;
}
else return false;
return true;
}
const checkStudent2020 = validate45;
const pattern6 = new RegExp("^-?\\d+(\\.\\d+)?$", "u");
function validate45(data){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.model === undefined || data.id === undefined)return false;
if(data.model !== undefined){
let data0 = data.model;
if(typeof data0 !== "string")return false;
if("Student" !== data0)return false;
}
if(!optionalText(data.url, formats6))return false;
if(!optionalInteger(data.id))return false;
if(data.user !== undefined){
if(!(validate27(data.user)))return false;
}
if(data.default_rate !== undefined){
let data4 = data.default_rate;
if(((typeof data4 !== "string") && (!((typeof data4 == "number") && (isFinite(data4))))) && (data4 !== null))return false;
if(typeof data4 === "string"){
if(!pattern6.test(data4))return false;
}
}
if(data.paying_client !== undefined){
if(!(validate30(data.paying_client)))return false;
}
if(!optionalList(data.associated_clients, validate30))return false;
if(data.academic_year !== undefined){
let data8 = data.academic_year;
if(((!(Number.isInteger(data8))) && (typeof data8 !== "string")) && (data8 !== null))return false;
}
if(!optionalText(data.last_updated, formats0))return false;
if(!optionalString(data.calendar_colour))return false;
if(!optionalList(data.labels, validate32))return false;
if(!optionalList(data.extra_attrs, validate34))return false;
}
else return false;
return true;
}
const checkTutor2020 = validate51;
function validate53(data){
if(data && typeof data == "object" && !Array.isArray(data)){
if(!optionalInteger(data.id))return false;
if(!optionalString(data.institution))return false;
if(!optionalString(data.subject))return false;
if(!optionalString(data.qual_level))return false;
if(!optionalString(data.grade))return false;
if(!optionalInteger(data.year))return false;
if(!optionalString(data.governing_body))return false;
}
else return false;
return true;
}
function validate56(data){
if(data && typeof data == "object" && !Array.isArray(data)){
if(!optionalInteger(data.id))return false;
if(!optionalString(data.name))return false;
}
else return false;
return true;
}
const pattern9 = new RegExp("^(-?\\d+ )?\\d{2}:\\d{2}:\\d{2}(\\.\\d{6})?$", "u");
function validate60(data){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.amount_owed !== undefined){
let data0 = data.amount_owed;
if(!((typeof data0 == "number") && (isFinite(data0))))return false;
}
if(data.amount_paid !== undefined){
let data1 = data.amount_paid;
if(!((typeof data1 == "number") && (isFinite(data1))))return false;
}
if(!optionalMatch(data.total_paid_hours, pattern9))return false;
}
else return false;
return true;
}
function validate51(data){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.model === undefined || data.id === undefined || data.user === undefined || data.status === undefined || data.default_rate === undefined || data.qualifications === undefined || data.skills === undefined || data.institutions === undefined || data.review_rating === undefined || data.review_duration === undefined || data.calendar_colour === undefined || data.labels === undefined || data.extra_attrs === undefined || data.work_done_details === undefined)return false;
if(data.model !== undefined){
let data0 = data.model;
if(typeof data0 !== "string")return false;
if("Tutor" !== data0)return false;
}
if(!optionalText(data.url, formats6))return false;
if(!optionalInteger(data.id))return false;
if(data.user !== undefined){
if(!(validate27(data.user)))return false;
}
if(data.status !== undefined){
let data4 = data.status;
if(typeof data4 !== "string")return false;
if(!((((data4 === "pending") || (data4 === "approved")) || (data4 === "rejected")) || (data4 === "dormant")))return false;
}
if(!optionalBoolean(data.charge_via_branch))return false;
if(data.default_rate !== undefined){
let data6 = data.default_rate;
if(((typeof data6 !== "string") && (!((typeof data6 == "number") && (isFinite(data6))))) && (data6 !== null))return false;
if(typeof data6 === "string"){
if(!pattern6.test(data6))return false;
}
}
if(!optionalList(data.qualifications, validate53))return false;
if(!optionalList(data.skills, validate26))return false;
if(!optionalList(data.institutions, validate56))return false;
if(data.received_notifications !== undefined){
let data13 = data.received_notifications;
if(Array.isArray(data13)){
const len3 = data13.length;
for(let i3=0; i3<len3; i3++){
if(typeof data13[i3] !== "string")return false;
}
}
else return false;
}
if(!optionalBoolean(data.receive_service_notifications))return false;
if(data.review_rating !== undefined){
let data16 = data.review_rating;
if(((typeof data16 !== "string") && (!((typeof data16 == "number") && (isFinite(data16))))) && (data16 !== null))return false;
if(typeof data16 === "string"){
if(!pattern6.test(data16))return false;
}
}
if(!optionalMatch(data.review_duration, pattern9))return false;
if(!optionalText(data.last_updated, formats0))return false;
if(!optionalString(data.calendar_colour))return false;
if(!optionalList(data.labels, validate32))return false;
if(!optionalList(data.extra_attrs, validate34))return false;
if(data.work_done_details !== undefined){
if(!(validate60(data.work_done_details)))return false;
}
}
else return false;
return true;
}
const checkTutorCruncherWebhook2020 = validate62;
function validate62(data){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.events === undefined)return false;
if(data.events !== undefined){
let data0 = data.events;
if(Array.isArray(data0)){
if(data0.length < 1)return false;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate23(data0[i0])))return false;
}
}
else return false;
}
if(!optionalInteger(data._request_time))return false;
if(!optionalInteger(data.request_time))return false;
}
else return false;
return true;
}
const checkActor = validate64;
function validate64(data){
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null))return false;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined || data.id === undefined || data.user_id === undefined || data.url === undefined)return false;
if(!optionalString(data.name))return false;
if(!optionalInteger(data.id))return false;
if(!optionalInteger(data.user_id))return false;
if(!optionalString(data.url))return false;
}
return true;
}
const checkEvent2026 = validate65;
function validate65(data){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.action === undefined || data.verb === undefined || data.timestamp === undefined || data.branch === undefined || data.actor === undefined)return false;
if(!optionalMatch(data.action, pattern0))return false;
if(!optionalString(data.verb))return false;
if(!optionalText(data.timestamp, formats0))return false;
if(!optionalInteger(data.branch))return false;
if(data.actor !== undefined){
if(!(validate64(data.actor)))return false;
}
if(!optionalStringOrNull(data.extra_msg))return false;
}
else return false;
return true;
}
const checkAccountingStatus = validate67;
function validate67(data){
if(typeof data !== "string")return false;
if(!(((((((data === "draft") || (data === "confirmed")) || (data === "unpaid")) || (data === "payment-pending")) || (data === "paid")) || (data === "failed")) || (data === "void")))return false;
return true;
}
const checkAdHocChargeReference = validate68;
const pattern13 = new RegExp("^-?\\d+\\.\\d{3}$", "u");
function validate68(data){
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null))return false;
if(data && typeof data == "object" && !Array.isArray(data)){
if(!optionalInteger(data.id))return false;
if(!optionalString(data.description))return false;
if(!optionalText(data.date_occurred, formats0))return false;
if(!optionalInteger(data.category_id))return false;
if(!optionalString(data.category_name))return false;
if(data.category !== undefined){
let data5 = data.category;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(!optionalInteger(data5.id))return false;
if(!optionalString(data5.name))return false;
if(!optionalText(data5.url, formats6))return false;
}
else return false;
}
if(!optionalMatch(data.client_cost, pattern3))return false;
if(!optionalStringOrNull(data.pay_contractor))return false;
if(!optionalMatchOrNull(data.agent_percentage, pattern13))return false;
if(!optionalText(data.url, formats6))return false;
}
return true;
}
const checkChargeParty = validate69;
function validate69(data){
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data))))return false;
if(data && typeof data == "object" && !Array.isArray(data)){
if(!optionalInteger(data.id))return false;
if(!optionalStringOrNull(data.first_name))return false;
if(!optionalString(data.last_name))return false;
if(!optionalTextOrNull(data.email, formats2))return false;
if(!optionalString(data.role_type))return false;
if(!optionalText(data.url, formats6))return false;
}
return true;
}
const checkCharge = validate70;
function validate73(data){
if(typeof data !== "string")return false;
if(!(((((((data === "planned") || (data === "awaiting-report")) || (data === "complete")) || (data === "cancelled")) || (data === "cancelled-chargeable")) || (data === "Planned")) || (data === "Complete")))return false;
return true;
}
function validate76(data){
if(typeof data !== "string")return false;
if(!(((((data === "pending") || (data === "available")) || (data === "in-progress")) || (data === "finished")) || (data === "gone-cold")))return false;
return true;
}
function validate75(data){
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null))return false;
if(data && typeof data == "object" && !Array.isArray(data)){
if(!optionalInteger(data.id))return false;
if(!optionalString(data.name))return false;
if(data.dft_charge_type !== undefined){
let data2 = data.dft_charge_type;
if(typeof data2 !== "string")return false;
if(!((data2 === "hourly") || (data2 === "one-off")))return false;
}
if(!optionalText(data.created, formats0))return false;
if(!optionalMatch(data.dft_charge_rate, pattern3))return false;
if(!optionalMatch(data.dft_contractor_rate, pattern3))return false;
if(!optionalText(data.last_updated, formats0))return false;
if(data.status !== undefined){
if(!(validate76(data.status)))return false;
}
if(!optionalText(data.url, formats6))return false;
}
return true;
}
function validate72(data){
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null))return false;
if(data && typeof data == "object" && !Array.isArray(data)){
if(!optionalInteger(data.id))return false;
if(!optionalText(data.start, formats0))return false;
if(!optionalText(data.finish, formats0))return false;
if(!optionalString(data.topic))return false;
if(data.status !== undefined){
if(!(validate73(data.status)))return false;
}
if(data.service !== undefined){
if(!(validate75(data.service)))return false;
}
if(!optionalText(data.url, formats6))return false;
}
return true;
}
const pattern14 = new RegExp("^-?\\d+\\.\\d{5}$", "u");
function validate70(data){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.adhoc_charge !== undefined){
if(!(validate68(data.adhoc_charge)))return false;
}
if(!optionalMatch(data.amount, pattern14))return false;
if(data.appointment !== undefined){
if(!(validate72(data.appointment)))return false;
}
if(!optionalText(data.date, formats0))return false;
if(data.payee !== undefined){
if(!(validate69(data.payee)))return false;
}
if(data.payer !== undefined){
if(!(validate69(data.payer)))return false;
}
if(!optionalMatch(data.rate, pattern14))return false;
if(!optionalString(data.sales_code))return false;
if(!optionalMatch(data.tax_amount, pattern14))return false;
if(!optionalMatch(data.units, pattern14))return false;
}
else return false;
return true;
}
const checkExtraAttribute = validate34;
const checkInstitution = validate56;
const checkJobStatus = validate76;
const checkLabel = validate32;
const checkLessonReference = validate72;
const checkLessonStatus = validate73;
const checkLocation = validate82;
function validate82(data){
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null))return false;
if(data && typeof data == "object" && !Array.isArray(data)){
if(!optionalInteger(data.id))return false;
if(!optionalString(data.name))return false;
if(!optionalString(data.description))return false;
if(!optionalBoolean(data.can_conflict))return false;
if(!optionalInteger(data.role))return false;
if(!optionalString(data.latitute))return false;
if(!optionalString(data.latitude))return false;
if(!optionalString(data.longitude))return false;
if(!optionalString(data.address))return false;
}
return true;
}
const checkPipelineStage = validate40;
const checkQualification = validate53;
const checkRoleReference = validate30;
const checkServiceReference = validate75;
const checkSkill = validate83;
function validate83(data){
if(data && typeof data == "object" && !Array.isArray(data)){
if(!optionalInteger(data.id))return false;
if(data.contractor !== undefined){
if(!(validate30(data.contractor)))return false;
}
if(data.subject !== undefined){
let data2 = data.subject;
if((!(data2 && typeof data2 == "object" && !Array.isArray(data2))) && (typeof data2 !== "string"))return false;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(!optionalInteger(data2.id))return false;
if(!optionalString(data2.name))return false;
if(!optionalInteger(data2.category_id))return false;
if(!optionalString(data2.category_name))return false;
}
}
if(data.qual_level !== undefined){
let data7 = data.qual_level;
if((!(data7 && typeof data7 == "object" && !Array.isArray(data7))) && (typeof data7 !== "string"))return false;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(!optionalInteger(data7.id))return false;
if(!optionalString(data7.name))return false;
if(data7.ranking !== undefined){
let data10 = data7.ranking;
if(!((typeof data10 == "number") && (isFinite(data10))))return false;
}
}
}
}
else return false;
return true;
}
const checkWorkDoneDetails = validate60;
const checkPublicProfile = validate85;
function validate85(data){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined || data.branch_id === undefined || data.deleted === undefined || data.release_timestamp === undefined || data.request_time === undefined)return false;
if(!optionalInteger(data.id))return false;
if(!optionalInteger(data.branch_id))return false;
if(!optionalBoolean(data.deleted))return false;
if(!optionalStringOrNull(data.first_name))return false;
if(!optionalStringOrNull(data.last_name))return false;
if(!optionalStringOrNull(data.town))return false;
if(!optionalStringOrNull(data.country))return false;
if(data.review_rating !== undefined){
let data7 = data.review_rating;
if((!((typeof data7 == "number") && (isFinite(data7)))) && (data7 !== null))return false;
}
if(!optionalIntegerOrNull(data.review_duration))return false;
if(data.location !== undefined){
let data9 = data.location;
if((!(data9 && typeof data9 == "object" && !Array.isArray(data9))) && (data9 !== null))return false;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.latitude !== undefined){
let data10 = data9.latitude;
if(!((typeof data10 == "number") && (isFinite(data10))))return false;
}
if(data9.longitude !== undefined){
let data11 = data9.longitude;
if(!((typeof data11 == "number") && (isFinite(data11))))return false;
}
}
}
if(!optionalStringOrNull(data.photo))return false;
if(data.extra_attributes !== undefined){
let data13 = data.extra_attributes;
if((!(Array.isArray(data13))) && (data13 !== null))return false;
}
if(data.skills !== undefined){
let data14 = data.skills;
if((!(Array.isArray(data14))) && (data14 !== null))return false;
if(Array.isArray(data14)){
const len0 = data14.length;
for(let i0=0; i0<len0; i0++){
let data15 = data14[i0];
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(!optionalString(data15.subject))return false;
if(!optionalString(data15.category))return false;
if(!optionalString(data15.qual_level))return false;
if(!optionalInteger(data15.subject_id))return false;
if(!optionalInteger(data15.qual_level_id))return false;
if(data15.qual_level_ranking !== undefined){
let data21 = data15.qual_level_ranking;
if(!((typeof data21 == "number") && (isFinite(data21))))return false;
}
}
else return false;
}
}
}
if(data.labels !== undefined){
let data22 = data.labels;
if((!(Array.isArray(data22))) && (data22 !== null))return false;
}
if(!optionalTextOrNull(data.created, formats0))return false;
if(!optionalText(data.release_timestamp, formats0))return false;
if(!optionalIntegerOrNull(data.request_time))return false;
}
else return false;
return true;
}
const checkAdHocChargeCategory = validate86;
function validate86(data){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.model === undefined || data.id === undefined)return false;
if(data.model !== undefined){
let data0 = data.model;
if(typeof data0 !== "string")return false;
if("Ad Hoc Charge Category" !== data0)return false;
}
if(!optionalText(data.url, formats6))return false;
if(!optionalInteger(data.id))return false;
if(!optionalString(data.name))return false;
if(!optionalString(data.branch_tax_setup))return false;
if(!optionalString(data.contractor_tax_setup))return false;
if(!optionalBoolean(data.contractor_usable))return false;
if(!optionalMatch(data.default_charge_amount, pattern3))return false;
if(!optionalString(data.default_description))return false;
if(!optionalMatch(data.default_pay_amount, pattern3))return false;
if(!optionalString(data.dft_net_gross))return false;
}
else return false;
return true;
}
const checkAdHocCharge = validate87;
function validate87(data){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.model === undefined || data.id === undefined)return false;
if(data.model !== undefined){
let data0 = data.model;
if(typeof data0 !== "string")return false;
if("Ad Hoc Charge" !== data0)return false;
}
if(!optionalText(data.url, formats6))return false;
if(!optionalInteger(data.id))return false;
if(data.agent !== undefined){
if(!(validate30(data.agent)))return false;
}
if(data.appointment !== undefined){
if(!(validate72(data.appointment)))return false;
}
if(data.category !== undefined){
let data5 = data.category;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(!optionalInteger(data5.id))return false;
if(!optionalString(data5.name))return false;
if(!optionalString(data5.branch_tax_setup))return false;
if(!optionalString(data5.contractor_tax_setup))return false;
if(!optionalBoolean(data5.contractor_usable))return false;
if(!optionalMatch(data5.default_charge_amount, pattern3))return false;
if(!optionalString(data5.default_description))return false;
if(!optionalMatch(data5.default_pay_amount, pattern3))return false;
if(!optionalString(data5.dft_net_gross))return false;
}
else return false;
}
if(!optionalInteger(data.category_id))return false;
if(!optionalString(data.category_name))return false;
if(!optionalStringOrNull(data.charge_client_forex))return false;
if(!optionalMatch(data.client_cost, pattern3))return false;
if(data.client !== undefined){
if(!(validate30(data.client)))return false;
}
if(data.contractor !== undefined){
if(!(validate30(data.contractor)))return false;
}
if(data.creator !== undefined){
if(!(validate30(data.creator)))return false;
}
if(!optionalString(data.currency))return false;
if(!optionalStringOrNull(data.currency_conversion))return false;
if(!optionalText(data.date_occurred, formats0))return false;
if(data.invoices !== undefined){
let data25 = data.invoices;
if(Array.isArray(data25)){
const len0 = data25.length;
for(let i0=0; i0<len0; i0++){
let data26 = data25[i0];
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
if(!optionalInteger(data26.id))return false;
if(!optionalString(data26.display_id))return false;
if(!optionalText(data26.date_sent, formats0))return false;
if(!optionalMatch(data26.gross, pattern3))return false;
if(data26.net !== undefined){
let data31 = data26.net;
if(!((typeof data31 == "number") && (isFinite(data31))))return false;
}
if(!optionalMatch(data26.tax, pattern3))return false;
if(data26.client !== undefined){
if(!(validate30(data26.client)))return false;
}
if(!optionalString(data26.status))return false;
if(!optionalText(data26.url, formats6))return false;
}
else return false;
}
}
else return false;
}
if(data.payment_orders !== undefined){
let data36 = data.payment_orders;
if(Array.isArray(data36)){
const len1 = data36.length;
for(let i1=0; i1<len1; i1++){
let data37 = data36[i1];
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
if(!optionalInteger(data37.id))return false;
if(!optionalString(data37.display_id))return false;
if(!optionalString(data37.gross))return false;
if(data37.net !== undefined){
let data41 = data37.net;
if((typeof data41 !== "string") && (!((typeof data41 == "number") && (isFinite(data41)))))return false;
if(typeof data41 === "string"){
if(!pattern6.test(data41))return false;
}
}
if(!optionalString(data37.tax))return false;
if(data37.payee !== undefined){
if(!(validate30(data37.payee)))return false;
}
if(!optionalString(data37.status))return false;
}
else return false;
}
}
else return false;
}
if(data.net_gross !== undefined){
let data45 = data.net_gross;
if(typeof data45 !== "string")return false;
if(!((data45 === "net") || (data45 === "gross")))return false;
}
if(!optionalStringOrNull(data.pay_contractor))return false;
if(data.service !== undefined){
if(!(validate75(data.service)))return false;
}
if(data.tax_amount !== undefined){
let data48 = data.tax_amount;
if(!((typeof data48 == "number") && (isFinite(data48))))return false;
}
}
else return false;
return true;
}
const checkAffiliate = validate96;
function validate96(data){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.model === undefined || data.id === undefined)return false;
if(data.model !== undefined){
let data0 = data.model;
if(typeof data0 !== "string")return false;
if("Affiliate" !== data0)return false;
}
if(!optionalText(data.url, formats6))return false;
if(!optionalInteger(data.id))return false;
if(!optionalStringOrNull(data.title))return false;
if(!optionalStringOrNull(data.first_name))return false;
if(!optionalString(data.last_name))return false;
if(!optionalTextOrNull(data.email, formats2))return false;
if(!optionalStringOrNull(data.mobile))return false;
if(!optionalStringOrNull(data.phone))return false;
if(!optionalStringOrNull(data.street))return false;
if(!optionalStringOrNull(data.state))return false;
if(!optionalStringOrNull(data.town))return false;
if(!optionalStringOrNull(data.country))return false;
if(!optionalStringOrNull(data.postcode))return false;
if(!optionalMatchOrNull(data.latitude, pattern1))return false;
if(!optionalMatchOrNull(data.longitude, pattern1))return false;
if(!optionalText(data.date_created, formats0))return false;
if(!optionalStringOrNull(data.timezone))return false;
if(!optionalTextOrNull(data.photo, formats6))return false;
if(!optionalStringOrNull(data.commission_rate))return false;
if(!optionalList(data.clients, validate30))return false;
if(!optionalText(data.last_updated, formats0))return false;
if(!optionalString(data.calendar_colour))return false;
if(!optionalList(data.labels, validate32))return false;
if(!optionalList(data.extra_attrs, validate34))return false;
}
else return false;
return true;
}
const checkApplication = validate100;
function validate100(data){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.model === undefined || data.id === undefined)return false;
if(data.model !== undefined){
let data0 = data.model;
if(typeof data0 !== "string")return false;
if("Application" !== data0)return false;
}
if(!optionalText(data.url, formats6))return false;
if(!optionalInteger(data.id))return false;
if(!optionalString(data.description))return false;
if(data.contractor !== undefined){
if(!(validate30(data.contractor)))return false;
}
if(!optionalText(data.created, formats0))return false;
if(!optionalStringOrNull(data.proposed_rate))return false;
if(data.service !== undefined){
if(!(validate75(data.service)))return false;
}
if(data.status !== undefined){
let data8 = data.status;
if(typeof data8 !== "string")return false;
if(!(((((data8 === "pending") || (data8 === "requested")) || (data8 === "accepted")) || (data8 === "rejected")) || (data8 === "withdrawn")))return false;
}
}
else return false;
return true;
}
const checkClient = validate103;
function validate103(data){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.model === undefined || data.id === undefined)return false;
if(data.model !== undefined){
let data0 = data.model;
if(typeof data0 !== "string")return false;
if("Client" !== data0)return false;
}
if(!optionalText(data.url, formats6))return false;
if(!optionalInteger(data.id))return false;
if(!optionalStringOrNull(data.title))return false;
if(!optionalStringOrNull(data.first_name))return false;
if(!optionalString(data.last_name))return false;
if(!optionalTextOrNull(data.email, formats2))return false;
if(!optionalStringOrNull(data.mobile))return false;
if(!optionalStringOrNull(data.phone))return false;
if(!optionalStringOrNull(data.street))return false;
if(!optionalStringOrNull(data.state))return false;
if(!optionalStringOrNull(data.town))return false;
if(!optionalStringOrNull(data.country))return false;
if(!optionalStringOrNull(data.postcode))return false;
if(!optionalMatchOrNull(data.latitude, pattern1))return false;
if(!optionalMatchOrNull(data.longitude, pattern1))return false;
if(!optionalText(data.date_created, formats0))return false;
if(!optionalStringOrNull(data.timezone))return false;
if(!optionalTextOrNull(data.photo, formats6))return false;
if(data.status !== undefined){
let data19 = data.status;
if(typeof data19 !== "string")return false;
if(!(((data19 === "prospect") || (data19 === "live")) || (data19 === "dormant")))return false;
}
if(!optionalBoolean(data.is_taxable))return false;
if(data.received_notifications !== undefined){
let data21 = data.received_notifications;
if(Array.isArray(data21)){
const len0 = data21.length;
for(let i0=0; i0<len0; i0++){
let data22 = data21[i0];
if(typeof data22 !== "string")return false;
if(!((((((((data22 === "broadcasts") || (data22 === "apt_reminders")) || (data22 === "low_balance_reminders")) || (data22 === "invoice_reminders")) || (data22 === "pfi_reminders")) || (data22 === "invoices")) || (data22 === "credit_requests")) || (data22 === "credit-requests")))return false;
}
}
else return false;
}
if(!optionalInteger(data.invoices_count))return false;
if(!optionalMatch(data.payment_pending, pattern3))return false;
if(data.auto_charge !== undefined){
let data25 = data.auto_charge;
if((typeof data25 !== "boolean") && (!(Number.isInteger(data25))))return false;
if(!(((((data25 === false) || (data25 === true)) || (data25 === 0)) || (data25 === 10)) || (data25 === 20)))return false;
}
if(data.associated_admin !== undefined){
if(!(validate30(data.associated_admin)))return false;
}
if(data.associated_agent !== undefined){
if(!(validate30(data.associated_agent)))return false;
}
if(data.pipeline_stage !== undefined){
if(!(validate40(data.pipeline_stage)))return false;
}
if(!optionalList(data.paid_recipients, validate30))return false;
if(!optionalText(data.last_updated, formats0))return false;
if(!optionalString(data.calendar_colour))return false;
if(!optionalList(data.labels, validate32))return false;
if(!optionalList(data.extra_attrs, validate34))return false;
if(!optionalMatch(data.invoice_balance, pattern3))return false;
if(!optionalMatch(data.available_balance, pattern3))return false;
}
else return false;
return true;
}
const checkCreditRequest = validate110;
function validate110(data){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.model === undefined || data.id === undefined)return false;
if(data.model !== undefined){
let data0 = data.model;
if(typeof data0 !== "string")return false;
if("Credit Request" !== data0)return false;
}
if(!optionalText(data.url, formats6))return false;
if(!optionalInteger(data.id))return false;
if(!optionalMatch(data.amount, pattern3))return false;
if(data.client !== undefined){
if(!(validate30(data.client)))return false;
}
if(!optionalString(data.display_id))return false;
if(!optionalText(data.date_sent, formats0))return false;
if(!optionalStringOrNull(data.date_paid))return false;
if(data.items !== undefined){
let data8 = data.items;
if(Array.isArray(data8)){
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
let data9 = data8[i0];
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(!optionalMatch(data9.amount, pattern3))return false;
if(!optionalString(data9.custom_description))return false;
if(!optionalStringOrNull(data9.sales_codes))return false;
if(data9.rcra !== undefined){
let data13 = data9.rcra;
if((!(data13 && typeof data13 == "object" && !Array.isArray(data13))) && (data13 !== null))return false;
}
}
else return false;
}
}
else return false;
}
if(!optionalText(data.pdf_url, formats6))return false;
if(!optionalList(data.service_recipients, validate30))return false;
if(data.status !== undefined){
if(!(validate67(data.status)))return false;
}
if(data.still_to_pay !== undefined){
let data18 = data.still_to_pay;
if(!((typeof data18 == "number") && (isFinite(data18))))return false;
}
if(!optionalBoolean(data.created))return false;
}
else return false;
return true;
}
const checkInvoice = validate114;
function validate114(data){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.model === undefined || data.id === undefined)return false;
if(data.model !== undefined){
let data0 = data.model;
if(typeof data0 !== "string")return false;
if("Invoice" !== data0)return false;
}
if(!optionalText(data.url, formats6))return false;
if(!optionalInteger(data.id))return false;
if(!optionalList(data.charges, validate70))return false;
if(data.client !== undefined){
if(!(validate30(data.client)))return false;
}
if(!optionalText(data.date_sent, formats0))return false;
if(!optionalStringOrNull(data.date_void))return false;
if(!optionalTextOrNull(data.date_paid, formats0))return false;
if(!optionalString(data.display_id))return false;
if(!optionalMatch(data.gross, pattern3))return false;
if(data.net !== undefined){
let data11 = data.net;
if((!((typeof data11 == "number") && (isFinite(data11)))) && (typeof data11 !== "string"))return false;
if(typeof data11 === "string"){
if(!pattern3.test(data11))return false;
}
}
if(!optionalMatch(data.tax, pattern3))return false;
if(!optionalText(data.pdf_url, formats6))return false;
if(data.status !== undefined){
if(!(validate67(data.status)))return false;
}
if(data.still_to_pay !== undefined){
let data15 = data.still_to_pay;
if(!((typeof data15 == "number") && (isFinite(data15))))return false;
}
}
else return false;
return true;
}
const checkJob = validate118;
function validate118(data){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.model === undefined || data.id === undefined)return false;
if(data.model !== undefined){
let data0 = data.model;
if(typeof data0 !== "string")return false;
if("Job" !== data0)return false;
}
if(!optionalText(data.url, formats6))return false;
if(!optionalInteger(data.id))return false;
if(!optionalBoolean(data.allow_proposed_rates))return false;
if(!optionalBoolean(data.auto_invoice))return false;
if(!optionalInteger(data.branch))return false;
if(!optionalStringOrNull(data.branch_tax_setup))return false;
if(!optionalIntegerOrNull(data.cap))return false;
if(!optionalString(data.colour))return false;
if(data.conjobs !== undefined){
let data9 = data.conjobs;
if(Array.isArray(data9)){
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
let data10 = data9[i0];
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(!optionalInteger(data10.contractor))return false;
if(data10.contractor_permissions !== undefined){
let data12 = data10.contractor_permissions;
if(typeof data12 !== "string")return false;
if(!((((data12 === "add-edit-complete") || (data12 === "add-edit")) || (data12 === "edit")) || (data12 === "complete")))return false;
}
if(!optionalString(data10.name))return false;
if(!optionalMatchOrNull(data10.pay_rate, pattern3))return false;
}
else return false;
}
}
else return false;
}
if(data.contractor_tax_setup !== undefined){
let data15 = data.contractor_tax_setup;
if((typeof data15 !== "string") && (!(Number.isInteger(data15))))return false;
}
if(!optionalText(data.created, formats0))return false;
if(!optionalString(data.description))return false;
if(data.dft_charge_type !== undefined){
let data18 = data.dft_charge_type;
if(typeof data18 !== "string")return false;
if(!((data18 === "hourly") || (data18 === "one-off")))return false;
}
if(data.dft_charge_rate !== undefined){
let data19 = data.dft_charge_rate;
if((!((typeof data19 == "number") && (isFinite(data19)))) && (typeof data19 !== "string"))return false;
if(typeof data19 === "string"){
if(!pattern3.test(data19))return false;
}
}
if(data.dft_contractor_permissions !== undefined){
let data20 = data.dft_contractor_permissions;
if(typeof data20 !== "string")return false;
if(!((((data20 === "add-edit-complete") || (data20 === "add-edit")) || (data20 === "edit")) || (data20 === "complete")))return false;
}
if(data.dft_contractor_rate !== undefined){
let data21 = data.dft_contractor_rate;
if((!((typeof data21 == "number") && (isFinite(data21)))) && (typeof data21 !== "string"))return false;
if(typeof data21 === "string"){
if(!pattern3.test(data21))return false;
}
}
if(data.dft_location !== undefined){
if(!(validate82(data.dft_location)))return false;
}
if(!optionalIntegerOrNull(data.dft_max_srs))return false;
if(data.desired_skills !== undefined){
if(!(Array.isArray(data.desired_skills)))return false;
}
if(!optionalList(data.extra_attrs, validate34))return false;
if(!optionalStringOrNull(data.extra_fee_per_apt))return false;
if(!optionalIntegerOrNull(data.inactivity_time))return false;
if(!optionalBoolean(data.is_bookable))return false;
if(!optionalBoolean(data.is_deleted))return false;
if(!optionalList(data.labels, validate32))return false;
if(!optionalText(data.last_updated, formats0))return false;
if(!optionalText(data.latest_apt_ahc, formats0))return false;
if(!optionalString(data.name))return false;
if(data.net_gross !== undefined){
let data36 = data.net_gross;
if(typeof data36 !== "string")return false;
if(!((data36 === "net") || (data36 === "gross")))return false;
}
if(data.rcrs !== undefined){
let data37 = data.rcrs;
if(Array.isArray(data37)){
const len3 = data37.length;
for(let i3=0; i3<len3; i3++){
let data38 = data37[i3];
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
if(!optionalInteger(data38.recipient))return false;
if(!optionalString(data38.recipient_name))return false;
if(!optionalInteger(data38.paying_client))return false;
if(!optionalString(data38.paying_client_name))return false;
if(!optionalMatchOrNull(data38.charge_rate, pattern3))return false;
if(!optionalIntegerOrNull(data38.agent))return false;
if(!optionalStringOrNull(data38.agent_name))return false;
if(!optionalMatchOrNull(data38.agent_percentage, pattern13))return false;
}
else return false;
}
}
else return false;
}
if(!optionalBoolean(data.report_required))return false;
if(!optionalBoolean(data.require_con_job))return false;
if(!optionalBoolean(data.require_rcr))return false;
if(!optionalIntegerOrNull(data.review_units))return false;
if(!optionalIntegerOrNull(data.sales_codes))return false;
if(!optionalMatchOrNull(data.sr_premium, pattern3))return false;
if(data.status !== undefined){
if(!(validate76(data.status)))return false;
}
if(data.total_apt_units !== undefined){
let data54 = data.total_apt_units;
if(!((typeof data54 == "number") && (isFinite(data54))))return false;
}
}
else return false;
return true;
}
const checkLesson = validate123;
function validate123(data){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.model === undefined || data.id === undefined)return false;
if(data.model !== undefined){
let data0 = data.model;
if(typeof data0 !== "string")return false;
if("Lesson" !== data0)return false;
}
if(!optionalText(data.url, formats6))return false;
if(!optionalInteger(data.id))return false;
if(!optionalText(data.start, formats0))return false;
if(!optionalText(data.finish, formats0))return false;
if(!optionalMatch(data.units, pattern14))return false;
if(!optionalString(data.topic))return false;
if(data.location !== undefined){
if(!(validate82(data.location)))return false;
}
if(data.rcras !== undefined){
let data8 = data.rcras;
if(Array.isArray(data8)){
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
let data9 = data8[i0];
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(!optionalInteger(data9.recipient))return false;
if(!optionalString(data9.recipient_name))return false;
if(!optionalInteger(data9.paying_client))return false;
if(!optionalString(data9.paying_client_name))return false;
if(!optionalMatch(data9.charge_rate, pattern3))return false;
if(!optionalString(data9.status))return false;
}
else return false;
}
}
else return false;
}
if(data.cjas !== undefined){
let data16 = data.cjas;
if(Array.isArray(data16)){
const len1 = data16.length;
for(let i1=0; i1<len1; i1++){
let data17 = data16[i1];
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(!optionalInteger(data17.contractor))return false;
if(!optionalString(data17.contractor_name))return false;
if(!optionalString(data17.name))return false;
if(!optionalMatch(data17.pay_rate, pattern3))return false;
}
else return false;
}
}
else return false;
}
if(data.status !== undefined){
if(!(validate73(data.status)))return false;
}
if(data.repeater !== undefined){
let data23 = data.repeater;
if((!(data23 && typeof data23 == "object" && !Array.isArray(data23))) && (data23 !== null))return false;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(data23.repeat !== undefined){
let data24 = data23.repeat;
if(typeof data24 !== "string")return false;
if(!((data24 === "Daily") || (data24 === "Weekly")))return false;
}
if(!optionalInteger(data23.every))return false;
if(!optionalString(data23.repeat_on))return false;
if(!optionalString(data23.stops_on))return false;
if(!optionalInteger(data23.stops_after))return false;
if(!optionalInteger(data23.source_apt))return false;
}
}
if(data.service !== undefined){
let data30 = data.service;
if((!(data30 && typeof data30 == "object" && !Array.isArray(data30))) && (!(Number.isInteger(data30))))return false;
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
if(!optionalInteger(data30.id))return false;
if(!optionalString(data30.name))return false;
if(data30.dft_charge_type !== undefined){
let data33 = data30.dft_charge_type;
if(typeof data33 !== "string")return false;
if(!((data33 === "hourly") || (data33 === "one-off")))return false;
}
if(!optionalText(data30.created, formats0))return false;
if(!optionalMatch(data30.dft_charge_rate, pattern3))return false;
if(!optionalMatch(data30.dft_contractor_rate, pattern3))return false;
if(!optionalText(data30.last_updated, formats0))return false;
if(data30.status !== undefined){
if(!(validate76(data30.status)))return false;
}
if(!optionalText(data30.url, formats6))return false;
}
}
if(data.charge_type !== undefined){
let data40 = data.charge_type;
if(typeof data40 !== "string")return false;
if(!((data40 === "Hourly") || (data40 === "One off")))return false;
}
if(data.extra_attrs !== undefined){
let data41 = data.extra_attrs;
if(!data41 || typeof data41 != "object")return false;
if(Array.isArray(data41)){
const len2 = data41.length;
for(let i2=0; i2<len2; i2++){
if(!(validate34(data41[i2])))return false;
}
}
}
}
else return false;
return true;
}
const checkNote = validate128;
function validate128(data){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.model === undefined || data.id === undefined)return false;
if(data.model !== undefined){
let data0 = data.model;
if(typeof data0 !== "string")return false;
if("Note" !== data0)return false;
}
if(!optionalText(data.url, formats6))return false;
if(!optionalInteger(data.id))return false;
if(!optionalText(data.dt_created, formats0))return false;
if(!optionalText(data.dt_updated, formats0))return false;
if(data.creator !== undefined){
if(!(validate30(data.creator)))return false;
}
if(!optionalString(data.text))return false;
if(data.focus !== undefined){
if(!(validate30(data.focus)))return false;
}
}
else return false;
return true;
}
const checkPaymentOrder = validate131;
function validate131(data){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.model === undefined || data.id === undefined)return false;
if(data.model !== undefined){
let data0 = data.model;
if(typeof data0 !== "string")return false;
if("Payment Order" !== data0)return false;
}
if(!optionalText(data.url, formats6))return false;
if(!optionalInteger(data.id))return false;
if(!optionalMatch(data.amount, pattern3))return false;
if(!optionalList(data.charges, validate70))return false;
if(!optionalText(data.date_sent, formats0))return false;
if(!optionalStringOrNull(data.date_void))return false;
if(!optionalStringOrNull(data.date_paid))return false;
if(!optionalString(data.display_id))return false;
if(!optionalText(data.pdf_url, formats6))return false;
if(data.payee !== undefined){
if(!(validate30(data.payee)))return false;
}
if(data.status !== undefined){
if(!(validate67(data.status)))return false;
}
if(data.still_to_pay !== undefined){
let data13 = data.still_to_pay;
if(!((typeof data13 == "number") && (isFinite(data13))))return false;
}
if(!optionalString(data.tax))return false;
}
else return false;
return true;
}
const checkReport = validate135;
function validate135(data){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.model === undefined)return false;
if(data.model !== undefined){
let data0 = data.model;
if(typeof data0 !== "string")return false;
if("Report" !== data0)return false;
}
if(!optionalText(data.url, formats6))return false;
if(!optionalInteger(data.id))return false;
if(data.appointment !== undefined){
if(!(validate72(data.appointment)))return false;
}
if(!optionalBoolean(data.approved))return false;
if(data.client !== undefined){
if(!(validate30(data.client)))return false;
}
if(data.creator !== undefined){
if(!(validate30(data.creator)))return false;
}
if(!optionalText(data.dt_created, formats0))return false;
if(!optionalList(data.extra_attrs, validate34))return false;
if(data.service_recipient !== undefined){
if(!(validate30(data.service_recipient)))return false;
}
}
else return false;
return true;
}
const checkStudent = validate141;
function validate141(data){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.model === undefined || data.id === undefined)return false;
if(data.model !== undefined){
let data0 = data.model;
if(typeof data0 !== "string")return false;
if("Student" !== data0)return false;
}
if(!optionalText(data.url, formats6))return false;
if(!optionalInteger(data.id))return false;
if(!optionalStringOrNull(data.title))return false;
if(!optionalStringOrNull(data.first_name))return false;
if(!optionalString(data.last_name))return false;
if(!optionalTextOrNull(data.email, formats2))return false;
if(!optionalStringOrNull(data.mobile))return false;
if(!optionalStringOrNull(data.phone))return false;
if(!optionalStringOrNull(data.street))return false;
if(!optionalStringOrNull(data.state))return false;
if(!optionalStringOrNull(data.town))return false;
if(!optionalStringOrNull(data.country))return false;
if(!optionalStringOrNull(data.postcode))return false;
if(!optionalMatchOrNull(data.latitude, pattern1))return false;
if(!optionalMatchOrNull(data.longitude, pattern1))return false;
if(!optionalText(data.date_created, formats0))return false;
if(!optionalStringOrNull(data.timezone))return false;
if(!optionalTextOrNull(data.photo, formats6))return false;
if(data.default_rate !== undefined){
let data19 = data.default_rate;
if(((typeof data19 !== "string") && (!((typeof data19 == "number") && (isFinite(data19))))) && (data19 !== null))return false;
if(typeof data19 === "string"){
if(!pattern6.test(data19))return false;
}
}
if(data.paying_client !== undefined){
if(!(validate30(data.paying_client)))return false;
}
if(!optionalList(data.associated_clients, validate30))return false;
if(data.academic_year !== undefined){
let data23 = data.academic_year;
if(((!(Number.isInteger(data23))) && (typeof data23 !== "string")) && (data23 !== null))return false;
}
if(!optionalText(data.last_updated, formats0))return false;
if(!optionalString(data.calendar_colour))return false;
if(!optionalList(data.labels, validate32))return false;
if(!optionalList(data.extra_attrs, validate34))return false;
}
else return false;
return true;
}
const checkTask = validate146;
function validate146(data){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.model === undefined || data.id === undefined)return false;
if(data.model !== undefined){
let data0 = data.model;
if(typeof data0 !== "string")return false;
if("Task" !== data0)return false;
}
if(!optionalText(data.url, formats6))return false;
if(!optionalInteger(data.id))return false;
if(data.admin !== undefined){
if(!(validate30(data.admin)))return false;
}
if(!optionalBoolean(data.complete))return false;
if(!optionalString(data.description))return false;
if(!optionalText(data.due_dt, formats0))return false;
if(!optionalBoolean(data.notification_pending))return false;
if(!optionalText(data.reminder_dt, formats0))return false;
if(data.repeater !== undefined){
let data9 = data.repeater;
if(typeof data9 !== "string")return false;
if(!((data9 === "weekly") || (data9 === "monthly")))return false;
}
if(data.repeat_every !== undefined){
let data10 = data.repeat_every;
if((!(Number.isInteger(data10))) && (typeof data10 !== "string"))return false;
}
if(data.role !== undefined){
if(!(validate30(data.role)))return false;
}
if(data.service !== undefined){
if(!(validate75(data.service)))return false;
}
if(data.task_type !== undefined){
let data13 = data.task_type;
if(typeof data13 !== "string")return false;
if(!((((data13 === "phone") || (data13 === "email")) || (data13 === "service-cold")) || (data13 === "other")))return false;
}
}
else return false;
return true;
}
const checkTutor = validate150;
function validate150(data){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.model === undefined || data.id === undefined || data.status === undefined || data.default_rate === undefined || data.qualifications === undefined || data.skills === undefined || data.institutions === undefined || data.review_rating === undefined || data.review_duration === undefined || data.calendar_colour === undefined || data.labels === undefined || data.extra_attrs === undefined || data.latitude === undefined || data.longitude === undefined || data.date_created === undefined || data.first_name === undefined || data.last_name === undefined || data.email === undefined || data.mobile === undefined || data.phone === undefined || data.street === undefined || data.state === undefined || data.town === undefined || data.country === undefined || data.postcode === undefined || data.timezone === undefined || data.title === undefined)return false;
if(data.model !== undefined){
let data0 = data.model;
if(typeof data0 !== "string")return false;
if("Tutor" !== data0)return false;
}
if(!optionalText(data.url, formats6))return false;
if(!optionalInteger(data.id))return false;
if(data.status !== undefined){
let data3 = data.status;
if(typeof data3 !== "string")return false;
if(!((((data3 === "pending") || (data3 === "approved")) || (data3 === "rejected")) || (data3 === "dormant")))return false;
}
if(data.default_rate !== undefined){
let data4 = data.default_rate;
if(((typeof data4 !== "string") && (!((typeof data4 == "number") && (isFinite(data4))))) && (data4 !== null))return false;
if(typeof data4 === "string"){
if(!pattern6.test(data4))return false;
}
}
if(!optionalList(data.qualifications, validate53))return false;
if(!optionalList(data.skills, validate83))return false;
if(!optionalList(data.institutions, validate56))return false;
if(data.received_notifications !== undefined){
let data11 = data.received_notifications;
if(Array.isArray(data11)){
const len3 = data11.length;
for(let i3=0; i3<len3; i3++){
if(typeof data11[i3] !== "string")return false;
}
}
else return false;
}
if(!optionalBoolean(data.receive_service_notifications))return false;
if(data.review_rating !== undefined){
let data14 = data.review_rating;
if(((typeof data14 !== "string") && (!((typeof data14 == "number") && (isFinite(data14))))) && (data14 !== null))return false;
if(typeof data14 === "string"){
if(!pattern6.test(data14))return false;
}
}
if(!optionalMatch(data.review_duration, pattern9))return false;
if(!optionalText(data.last_updated, formats0))return false;
if(!optionalString(data.calendar_colour))return false;
if(!optionalList(data.labels, validate32))return false;
if(!optionalList(data.extra_attrs, validate34))return false;
if(data.work_done_details !== undefined){
if(!(validate60(data.work_done_details)))return false;
}
if(!optionalMatchOrNull(data.latitude, pattern1))return false;
if(!optionalMatchOrNull(data.longitude, pattern1))return false;
if(!optionalText(data.date_created, formats0))return false;
if(!optionalStringOrNull(data.first_name))return false;
if(!optionalString(data.last_name))return false;
if(!optionalTextOrNull(data.email, formats2))return false;
if(!optionalStringOrNull(data.mobile))return false;
if(!optionalStringOrNull(data.phone))return false;
if(!optionalStringOrNull(data.street))return false;
if(!optionalStringOrNull(data.state))return false;
if(!optionalStringOrNull(data.town))return false;
if(!optionalStringOrNull(data.country))return false;
if(!optionalStringOrNull(data.postcode))return false;
if(!optionalStringOrNull(data.timezone))return false;
if(!optionalStringOrNull(data.title))return false;
if(!optionalTextOrNull(data.photo, formats6))return false;
}
else return false;
return true;
}
const checkWellbeingConcern = validate157;
function validate157(data){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.model === undefined || data.id === undefined)return false;
if(data.model !== undefined){
let data0 = data.model;
if(typeof data0 !== "string")return false;
if("Safeguarding/Wellbeing Concern" !== data0)return false;
}
if(!optionalText(data.url, formats6))return false;
if(!optionalInteger(data.id))return false;
if(!optionalString(data.display_name))return false;
if(!optionalString(data.status))return false;
if(!optionalString(data.severity))return false;
if(!optionalText(data.dt_raised, formats0))return false;
if(!optionalStringOrNull(data.dt_resolved))return false;
if(data.creator !== undefined){
if(!(validate30(data.creator)))return false;
}
if(data.service_recipient !== undefined){
if(!(validate30(data.service_recipient)))return false;
}
if(data.contractor !== undefined){
if(!(validate30(data.contractor)))return false;
}
if(data.service !== undefined){
if(!(validate75(data.service)))return false;
}
if(data.appointment !== undefined){
if(!(validate72(data.appointment)))return false;
}
if(!optionalString(data.description))return false;
if(!optionalString(data.resolution_note))return false;
}
else return false;
return true;
}
const checkTutorCruncherWebhook2026 = validate163;
function validate163(data){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.events === undefined)return false;
if(!optionalInteger(data.request_time))return false;
if(!optionalInteger(data._request_time))return false;
if(data.events !== undefined){
let data2 = data.events;
if(Array.isArray(data2)){
if(data2.length > 1)return false;
if(data2.length < 1)return false;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate65(data2[i0])))return false;
}
}
else return false;
}
}
else return false;
return true;
}

const table = createTable(
  "{\"Action2020\":{\"type\":\"string\",\"pattern\":\"^[A-Z0-9_]+$\",\"expected\":\"a key of upper-case letters, digits and underscores\"},\"Actor2020\":{\"type\":[\"object\",\"null\"],\"required\":[\"name\",\"id\",\"user_id\",\"url\"],\"properties\":{\"name\":{\"type\":\"string\"},\"id\":{\"type\":\"integer\"},\"user_id\":{\"type\":\"integer\"},\"url\":{\"type\":\"string\"}}},\"Event2020\":{\"type\":\"object\",\"required\":[\"verb\",\"subject\"],\"properties\":{\"action\":{\"ref\":\"Action2020\"},\"verb\":{\"type\":\"string\"},\"timestamp\":{\"type\":\"string\",\"format\":\"date-time\"},\"branch\":{\"type\":\"integer\"},\"actor\":{\"ref\":\"Actor2020\"},\"extra_msg\":{\"type\":[\"string\",\"null\"]},\"subject\":{\"expected\":\"what the event is about\"}}},\"Skill2020\":{\"type\":\"object\",\"properties\":{\"id\":{\"type\":\"integer\"},\"subject\":{\"type\":\"string\"},\"qual_level\":{\"type\":\"string\"}}},\"User\":{\"type\":\"object\",\"required\":[\"title\",\"first_name\",\"last_name\",\"email\",\"mobile\",\"phone\",\"street\",\"state\",\"town\",\"country\",\"postcode\",\"latitude\",\"longitude\",\"date_created\",\"timezone\"],\"properties\":{\"title\":{\"type\":[\"string\",\"null\"]},\"first_name\":{\"type\":[\"string\",\"null\"]},\"last_name\":{\"type\":\"string\"},\"email\":{\"type\":[\"string\",\"null\"],\"format\":\"email\"},\"mobile\":{\"type\":[\"string\",\"null\"]},\"phone\":{\"type\":[\"string\",\"null\"]},\"street\":{\"type\":[\"string\",\"null\"]},\"state\":{\"type\":[\"string\",\"null\"]},\"town\":{\"type\":[\"string\",\"null\"]},\"country\":{\"type\":[\"string\",\"null\"]},\"postcode\":{\"type\":[\"string\",\"null\"]},\"latitude\":{\"type\":[\"string\",\"null\"],\"pattern\":\"^-?\\\\d+\\\\.\\\\d{16}$\",\"expected\":\"a decimal with 16 places as text or null\"},\"longitude\":{\"type\":[\"string\",\"null\"],\"pattern\":\"^-?\\\\d+\\\\.\\\\d{16}$\",\"expected\":\"a decimal with 16 places as text or null\"},\"date_created\":{\"type\":\"string\",\"format\":\"date-time\"},\"timezone\":{\"type\":[\"string\",\"null\"]}}},\"Affiliate2020\":{\"type\":\"object\",\"required\":[\"model\",\"id\"],\"properties\":{\"model\":{\"type\":\"string\",\"enum\":[\"Affiliate\"]},\"url\":{\"type\":\"string\",\"format\":\"uri\"},\"id\":{\"type\":\"integer\"},\"user\":{\"ref\":\"User\"},\"commission_rate\":{\"type\":[\"string\",\"null\"]},\"clients\":{\"type\":\"array\",\"items\":{\"ref\":\"RoleReference\"}},\"last_updated\":{\"type\":\"string\",\"format\":\"date-time\"},\"calendar_colour\":{\"type\":\"string\"},\"labels\":{\"type\":\"array\",\"items\":{\"ref\":\"Label\"}},\"extra_attrs\":{\"type\":\"array\",\"items\":{\"ref\":\"ExtraAttribute\"}}}},\"Client2020\":{\"type\":\"object\",\"required\":[\"model\",\"id\"],\"properties\":{\"model\":{\"type\":\"string\",\"enum\":[\"Client\"]},\"url\":{\"type\":\"string\",\"format\":\"uri\"},\"id\":{\"type\":\"integer\"},\"user\":{\"ref\":\"User\"},\"status\":{\"type\":\"string\",\"enum\":[\"prospect\",\"live\",\"dormant\"]},\"charge_via_branch\":{\"type\":\"boolean\"},\"is_taxable\":{\"type\":\"boolean\"},\"received_notifications\":{\"type\":\"array\",\"items\":{\"type\":\"string\",\"enum\":[\"broadcasts\",\"apt_reminders\",\"low_balance_reminders\",\"invoice_reminders\",\"pfi_reminders\",\"invoices\",\"credit_requests\",\"credit-requests\"]}},\"invoices_count\":{\"type\":\"integer\"},\"payment_pending\":{\"type\":\"string\",\"pattern\":\"^-?\\\\d+\\\\.\\\\d{2}$\",\"expected\":\"a decimal with 2 places as text\"},\"auto_charge\":{\"type\":[\"boolean\",\"integer\"],\"enum\":[false,true,0,10,20]},\"associated_admin\":{\"ref\":\"RoleReference\"},\"associated_agent\":{\"ref\":\"RoleReference\"},\"pipeline_stage\":{\"ref\":\"PipelineStage\"},\"paid_recipients\":{\"type\":\"array\",\"items\":{\"ref\":\"RoleReference\"}},\"calendar_colour\":{\"type\":\"string\"},\"labels\":{\"type\":\"array\",\"items\":{\"ref\":\"Label\"}},\"extra_attrs\":{\"type\":\"array\",\"items\":{\"ref\":\"ExtraAttribute\"}},\"invoice_balance\":{\"type\":\"string\",\"pattern\":\"^-?\\\\d+\\\\.\\\\d{2}$\",\"expected\":\"a decimal with 2 places as text\"},\"available_balance\":{\"type\":\"string\",\"pattern\":\"^-?\\\\d+\\\\.\\\\d{2}$\",\"expected\":\"a decimal with 2 places as text\"}}},\"Student2020\":{\"type\":\"object\",\"required\":[\"model\",\"id\"],\"properties\":{\"model\":{\"type\":\"string\",\"enum\":[\"Student\"]},\"url\":{\"type\":\"string\",\"format\":\"uri\"},\"id\":{\"type\":\"integer\"},\"user\":{\"ref\":\"User\"},\"default_rate\":{\"type\":[\"string\",\"number\",\"null\"],\"pattern\":\"^-?\\\\d+(\\\\.\\\\d+)?$\",\"expected\":\"a decimal as text or a number or null\"},\"paying_client\":{\"ref\":\"RoleReference\"},\"associated_clients\":{\"type\":\"array\",\"items\":{\"ref\":\"RoleReference\"}},\"academic_year\":{\"type\":[\"integer\",\"string\",\"null\"]},\"last_updated\":{\"type\":\"string\",\"format\":\"date-time\"},\"calendar_colour\":{\"type\":\"string\"},\"labels\":{\"type\":\"array\",\"items\":{\"ref\":\"Label\"}},\"extra_attrs\":{\"type\":\"array\",\"items\":{\"ref\":\"ExtraAttribute\"}}}},\"Tutor2020\":{\"type\":\"object\",\"required\":[\"model\",\"id\",\"user\",\"status\",\"default_rate\",\"qualifications\",\"skills\",\"institutions\",\"review_rating\",\"review_duration\",\"calendar_colour\",\"labels\",\"extra_attrs\",\"work_done_details\"],\"properties\":{\"model\":{\"type\":\"string\",\"enum\":[\"Tutor\"]},\"url\":{\"type\":\"string\",\"format\":\"uri\"},\"id\":{\"type\":\"integer\"},\"user\":{\"ref\":\"User\"},\"status\":{\"type\":\"string\",\"enum\":[\"pending\",\"approved\",\"rejected\",\"dormant\"]},\"charge_via_branch\":{\"type\":\"boolean\"},\"default_rate\":{\"type\":[\"string\",\"number\",\"null\"],\"pattern\":\"^-?\\\\d+(\\\\.\\\\d+)?$\",\"expected\":\"a decimal as text or a number or null\"},\"qualifications\":{\"type\":\"array\",\"items\":{\"ref\":\"Qualification\"}},\"skills\":{\"type\":\"array\",\"items\":{\"ref\":\"Skill2020\"}},\"institutions\":{\"type\":\"array\",\"items\":{\"ref\":\"Institution\"}},\"received_notifications\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"receive_service_notifications\":{\"type\":\"boolean\"},\"review_rating\":{\"type\":[\"string\",\"number\",\"null\"],\"pattern\":\"^-?\\\\d+(\\\\.\\\\d+)?$\",\"expected\":\"a decimal as text or a number or null\"},\"review_duration\":{\"type\":\"string\",\"pattern\":\"^(-?\\\\d+ )?\\\\d{2}:\\\\d{2}:\\\\d{2}(\\\\.\\\\d{6})?$\",\"expected\":\"a duration such as 2 09:00:00\"},\"last_updated\":{\"type\":\"string\",\"format\":\"date-time\"},\"calendar_colour\":{\"type\":\"string\"},\"labels\":{\"type\":\"array\",\"items\":{\"ref\":\"Label\"}},\"extra_attrs\":{\"type\":\"array\",\"items\":{\"ref\":\"ExtraAttribute\"}},\"work_done_details\":{\"ref\":\"WorkDoneDetails\"}}},\"TutorCruncherWebhook2020\":{\"type\":\"object\",\"required\":[\"events\"],\"properties\":{\"events\":{\"type\":\"array\",\"minItems\":1,\"items\":{\"ref\":\"Event2020\"}},\"_request_time\":{\"type\":\"integer\"},\"request_time\":{\"type\":\"integer\"}}},\"TutorCruncherAction\":{\"type\":\"string\",\"enum\":[\"LOGIN\",\"AGREE_TERMS\",\"RECORDED_TERMS_CONSENT\",\"REQUESTED_DELETION\",\"LOGGED_OUT\",\"PW_RESET_EMAIL\",\"PW_ENTER_NEW\",\"CHANGED_OWN_ROLE\",\"UNSUBSCRIBED_FROM_EMAILS\",\"GENERATED_ACCOUNTING\",\"GENERATED_INVOICES\",\"GENERATED_POS\",\"GENERATED_PFIS\",\"RAISED_INVOICES\",\"RAISED_INVOICE\",\"SENT_INVOICE_REMINDER\",\"CREATED_DEFERRED_PAYMENT\",\"VOIDED_INVOICE\",\"VOIDED_PO\",\"MARKED_INVOICE_AS_PAID\",\"CLIENT_PAID_INVOICE\",\"ADMIN_PAID_INVOICE\",\"ADMIN_QUICK_PAY_INVOICE\",\"ACCOUNTING_ITEM_AUTOCHARGED\",\"RAISED_POS\",\"RAISED_PO\",\"RESENT_PO\",\"MARKED_PO_AS_PAID\",\"CREATED_PAYOUT\",\"ADDED_PO_TO_PAYRUN\",\"CREATED_PROFORMA_INVOICE\",\"CREATED_PROFORMA_INVOICE_ITEM\",\"EDIT_PROFORMA_INVOICE\",\"DELETED_PROFORMA_INVOICE\",\"MARKED_PROFORMA_INVOICE_AS_PAID\",\"RAISED_PROFORMA_INVOICES\",\"RAISED_PROFORMA_INVOICE\",\"SENT_PROFORMA_INVOICE_REMINDER\",\"CLIENT_PAID_PROFORMA_INVOICE\",\"ADMIN_PAID_PROFORMA_INVOICE\",\"ADMIN_QUICK_PAY_PFI\",\"CREATED_ADHOC_CHARGE\",\"EDITED_ADHOC_CHARGE\",\"DELETED_ADHOC_CHARGE\",\"BALANCE_ADJUSTMENT\",\"CLIENT_TOPPED_UP\",\"ACCOUNTING_EXPORT\",\"INVOICE_EXPORT\",\"PFI_EXPORT\",\"PO_EXPORT\",\"EDITED_OWN_PROFILE\",\"CREATED_AN_ADMINISTRATOR\",\"EDITED_AN_ADMINISTRATOR\",\"DELETED_AN_ADMINISTRATOR\",\"CREATED_AN_AGENT\",\"EDITED_AN_AGENT\",\"DELETED_AN_AGENT\",\"CREATED_A_CLIENT\",\"EDITED_A_CLIENT\",\"DELETED_A_CLIENT\",\"CHANGED_CLIENT_STATUS\",\"CREATED_A_CONTRACTOR\",\"EDITED_A_CONTRACTOR\",\"DELETED_A_CONTRACTOR\",\"CHANGED_CONTRACTOR_STATUS\",\"INVITED_CONTRACTOR_FOR_INTERVIEW\",\"CREATED_A_SR\",\"EDITED_A_SR\",\"DELETED_A_SR\",\"CREATED_A_SRCLIENT\",\"EDITED_A_SRCLIENT\",\"DELETED_A_SRCLIENT\",\"IMPORTED_USERS\",\"EDITED_SKILLS\",\"EDITED_OWN_SKILLS\",\"EDITED_QUALIFICATIONS\",\"EDITED_OWN_QUALIFICATIONS\",\"CREATED_A_SERVICE\",\"EDITED_A_SERVICE\",\"DELETED_A_SERVICE\",\"CHANGED_SERVICE_STATUS\",\"SENT_SERVICE_NOTIFICATIONS\",\"ADDED_CONTRACTOR_TO_SERVICE\",\"REMOVED_CONTRACTOR_FROM_SERVICE\",\"EDITED_CONTRACTOR_ON_SERVICE\",\"ADDED_CONTRACTOR_TO_APPOINTMENT\",\"REMOVED_CONTRACTOR_FROM_APPOINTMENT\",\"EDITED_CONTRACTOR_ON_APPOINTMENT\",\"ADDED_SR_TO_SERVICE\",\"REMOVED_SR_FROM_SERVICE\",\"EDITED_SR_ON_SERVICE\",\"ADDED_SR_TO_APPOINTMENT\",\"REMOVED_SR_FROM_APPOINTMENT\",\"EDITED_SR_ON_APPOINTMENT\",\"APPLIED_FOR_SERVICE\",\"EDITED_APPLICATION_FOR_SERVICE\",\"WITHDREW_APPLICATION_FOR_SERVICE\",\"TENDER_WAS_DECLINED\",\"TENDER_WAS_ACCEPTED\",\"CONTRACTOR_WAS_REQUESTED_FOR_SERVICE\",\"EXPORTED_TENDERS\",\"CREATED_AN_APPOINTMENT\",\"CREATED_A_REPEATING_APPOINTMENT\",\"EDITED_AN_APPOINTMENT\",\"EDITED_REPEATED_APPOINTMENTS\",\"DELETED_AN_APPOINTMENT\",\"MARKED_AN_APPOINTMENT_AS_COMPLETE\",\"MARKED_AN_APPOINTMENT_AS_CANCELLED\",\"APPOINTMENT_EXPORT\",\"SERVICE_EXPORT\",\"REPORTS_EXPORT\",\"CLIENTS_EXPORT\",\"CONTRACTOR_EXPORT\",\"SERVICE_RECIPIENTS_EXPORT\",\"EDITED_SYSTEM_SETTINGS\",\"CHANGED_TERMS\",\"CONFIRMED_AGENCY_EMAIL\",\"CREATED_AGENCY\",\"TERMINATED_AGENCY\",\"EDITED_AVAILABILITY\",\"RECOVERED_AN_ADMINISTRATOR\",\"RECOVERED_AN_AGENT\",\"RECOVERED_A_CLIENT\",\"RECOVERED_A_CONTRACTOR\",\"RECOVERED_A_SR\",\"RECOVERED_A_SERVICE\",\"RECOVERED_AN_APPOINTMENT\",\"RECOVERED_AN_EXTRA_ATTRIBUTE\",\"CREATED_A_LOCATION\",\"EDITED_A_LOCATION\",\"DELETED_A_LOCATION\",\"CREATED_A_LABEL\",\"EDITED_A_LABEL\",\"DELETED_A_LABEL\",\"ADDED_A_LABEL_TO_A_USER\",\"REMOVED_A_LABEL_FROM_A_USER\",\"CREATED_AN_EXTRA_ATTRIBUTE\",\"EDITED_AN_EXTRA_ATTRIBUTE\",\"DELETED_AN_EXTRA_ATTRIBUTE\",\"IMPORTED_EXTRA_ATTRIBUTES\",\"CHANGED_ATTRIBUTE_ORDERING\",\"SENT_BROADCAST\",\"SENT_BROADCAST_PREVIEW\",\"CREATED_A_BROADCAST\",\"EDITED_A_BROADCAST\",\"DELETED_A_BROADCAST\",\"UPLOADED_A_CV\",\"EDITED_ATTENDED_INSTITUTIONS\",\"ADDED_CUSTOM_INSTITUTION\",\"ADDED_A_NOTE\",\"EDITED_A_NOTE\",\"DELETED_A_NOTE\",\"ADDED_A_DOCUMENT\",\"EDITED_A_DOCUMENT\",\"ADDED_PUBLIC_DOCUMENT\",\"CREATED_A_TASK\",\"CHANGED_CLIENTS_AGENT\",\"CHANGED_CLIENT_ADMIN\",\"ADDED_A_CLIENT_TO_AN_AGENT\",\"EDITED_A_TASK\",\"ADDED_A_LABEL_TO_A_SERVICE\",\"REMOVED_A_LABEL_FROM_A_SERVICE\",\"ADDED_DESIRED_SKILL\",\"EDITED_REPORT\",\"APPROVED_A_REPORT\",\"APPROVED_MULTIPLE_REPORTS\",\"CREATED_REPORT\",\"CREATED_SUBSCRIPTION\",\"EDITED_SUBSCRIPTION\",\"DELETED_SUBSCRIPTION\",\"ADDED_CLIENT_SUBSCRIPTION\",\"REMOVED_CLIENT_SUBSCRIPTION\",\"CLIENT_ENQUIRY\",\"REQUESTED_A_CONTRACTOR\",\"REQUESTED_A_SERVICE\",\"CONTRACTOR_SIGN_UP\",\"CLIENT_SIGN_UP\",\"WELCOME_EMAIL_SENT\",\"ADDED_APPOINTMENT_REMINDER\",\"CLICKED_SSO\",\"CHANGED_DEFAULT_PAYMENT_CARD\",\"DELETED_CARD_DETAILS\",\"SAVED_CARD_DETAILS\",\"ADDED_BANK_DETAILS\",\"EDITED_BANK_DETAILS\",\"REMOVED_BANK_DETAILS\",\"REQUESTED_REVIEWS\",\"REQUESTED_AUTO_REVIEW_FROM\",\"CREATED_A_REVIEW\",\"DELETED_A_REVIEW\",\"EXPORTED_REVIEWS\",\"MOVED_PIPELINE_STAGE\",\"SENT_SERVICE_CONFIRMATION_CLIENT\",\"SENT_SERVICE_CONFIRMATION_CONTRACTOR\",\"BOOKED_AN_APPOINTMENT\",\"CANCELLED_A_BOOKING\",\"CANCELLED_DEFERRED_PAYMENT\",\"DEFERRED_PAYMENT_FAILED\",\"PAYMENT_FAILED\",\"CHANGED_BILLING_PLAN\",\"CHANGED_SUPPORT_PLAN\",\"SWITCH_BRANCH\",\"COPY_ROLE\",\"SENT_ONE_OFF_EMAIL\",\"REQUESTED_JS_REVIEW\",\"SENT_CLIENT_APT_SCHEDULE\",\"AGENCY_IN_ARREARS\",\"TRIAL_ENDING_SOON_EMAIL\",\"GENERATED_PAYRUN_EXPORT\",\"FAILED_LOGIN_ATTEMPT\",\"EDITED_AGENCY_DETAILS\",\"EDITED_PRICE_PLAN\",\"EXPORTED_AHCS\",\"TRANSFER_CREATED\",\"SUPPORT_OTP_CONFIRMED\",\"EXPORTED_CX_FEED\",\"CREATED_LESSON_RECORDING\",\"DELETED_LESSON_RECORDING\",\"CREATED_A_PACKAGE\",\"EDITED_A_PACKAGE\",\"DELETED_A_PACKAGE\",\"CLIENT_PURCHASED_PACKAGE\",\"ADDED_GC_CUSTOMER_DATA\",\"REMOVED_GC_CUSTOMER_DATA\",\"RAISED_A_WELLBEING_CONCERN\",\"RESOLVED_A_WELLBEING_CONCERN\",\"EXPORTED_WELLBEING_CONCERNS\"]},\"Actor\":{\"type\":[\"object\",\"null\"],\"required\":[\"name\",\"id\",\"user_id\",\"url\"],\"properties\":{\"name\":{\"type\":\"string\"},\"id\":{\"type\":\"integer\"},\"user_id\":{\"type\":\"integer\"},\"url\":{\"type\":\"string\"}}},\"Event2026\":{\"type\":\"object\",\"required\":[\"action\",\"verb\",\"timestamp\",\"branch\",\"actor\"],\"properties\":{\"action\":{\"type\":\"string\",\"pattern\":\"^[A-Z0-9_]+$\",\"expected\":\"a key of upper-case letters, digits and underscores\"},\"verb\":{\"type\":\"string\"},\"timestamp\":{\"type\":\"string\",\"format\":\"date-time\"},\"branch\":{\"type\":\"integer\"},\"actor\":{\"ref\":\"Actor\"},\"extra_msg\":{\"type\":[\"string\",\"null\"]},\"subject\":{\"expected\":\"what the event is about\"}}},\"AccountingStatus\":{\"type\":\"string\",\"enum\":[\"draft\",\"confirmed\",\"unpaid\",\"payment-pending\",\"paid\",\"failed\",\"void\"]},\"AdHocChargeReference\":{\"type\":[\"object\",\"null\"],\"properties\":{\"id\":{\"type\":\"integer\"},\"description\":{\"type\":\"string\"},\"date_occurred\":{\"type\":\"string\",\"format\":\"date-time\"},\"category_id\":{\"type\":\"integer\"},\"category_name\":{\"type\":\"string\"},\"category\":{\"type\":\"object\",\"properties\":{\"id\":{\"type\":\"integer\"},\"name\":{\"type\":\"string\"},\"url\":{\"type\":\"string\",\"format\":\"uri\"}}},\"client_cost\":{\"type\":\"string\",\"pattern\":\"^-?\\\\d+\\\\.\\\\d{2}$\",\"expected\":\"a decimal with 2 places as text\"},\"pay_contractor\":{\"type\":[\"string\",\"null\"]},\"agent_percentage\":{\"type\":[\"string\",\"null\"],\"pattern\":\"^-?\\\\d+\\\\.\\\\d{3}$\",\"expected\":\"a decimal with 3 places as text or null\"},\"url\":{\"type\":\"string\",\"format\":\"uri\"}}},\"ChargeParty\":{\"type\":[\"string\",\"object\"],\"properties\":{\"id\":{\"type\":\"integer\"},\"first_name\":{\"type\":[\"string\",\"null\"]},\"last_name\":{\"type\":\"string\"},\"email\":{\"type\":[\"string\",\"null\"],\"format\":\"email\"},\"role_type\":{\"type\":\"string\"},\"url\":{\"type\":\"string\",\"format\":\"uri\"}}},\"Charge\":{\"type\":\"object\",\"properties\":{\"adhoc_charge\":{\"ref\":\"AdHocChargeReference\"},\"amount\":{\"type\":\"string\",\"pattern\":\"^-?\\\\d+\\\\.\\\\d{5}$\",\"expected\":\"a decimal with 5 places as text\"},\"appointment\":{\"ref\":\"LessonReference\"},\"date\":{\"type\":\"string\",\"format\":\"date-time\"},\"payee\":{\"ref\":\"ChargeParty\"},\"payer\":{\"ref\":\"ChargeParty\"},\"rate\":{\"type\":\"string\",\"pattern\":\"^-?\\\\d+\\\\.\\\\d{5}$\",\"expected\":\"a decimal with 5 places as text\"},\"sales_code\":{\"type\":\"string\"},\"tax_amount\":{\"type\":\"string\",\"pattern\":\"^-?\\\\d+\\\\.\\\\d{5}$\",\"expected\":\"a decimal with 5 places as text\"},\"units\":{\"type\":\"string\",\"pattern\":\"^-?\\\\d+\\\\.\\\\d{5}$\",\"expected\":\"a decimal with 5 places as text\"}}},\"ExtraAttribute\":{\"type\":\"object\",\"properties\":{\"id\":{\"type\":\"integer\"},\"value\":{\"type\":[\"string\",\"null\"]},\"type\":{\"type\":\"string\"},\"machine_name\":{\"type\":\"string\"},\"name\":{\"type\":\"string\"}}},\"Institution\":{\"type\":\"object\",\"properties\":{\"id\":{\"type\":\"integer\"},\"name\":{\"type\":\"string\"}}},\"JobStatus\":{\"type\":\"string\",\"enum\":[\"pending\",\"available\",\"in-progress\",\"finished\",\"gone-cold\"]},\"Label\":{\"type\":\"object\",\"properties\":{\"id\":{\"type\":\"integer\"},\"name\":{\"type\":\"string\"},\"machine_name\":{\"type\":\"string\"},\"url\":{\"type\":\"string\",\"format\":\"uri\"}}},\"LessonReference\":{\"type\":[\"object\",\"null\"],\"properties\":{\"id\":{\"type\":\"integer\"},\"start\":{\"type\":\"string\",\"format\":\"date-time\"},\"finish\":{\"type\":\"string\",\"format\":\"date-time\"},\"topic\":{\"type\":\"string\"},\"status\":{\"ref\":\"LessonStatus\"},\"service\":{\"ref\":\"ServiceReference\"},\"url\":{\"type\":\"string\",\"format\":\"uri\"}}},\"LessonStatus\":{\"type\":\"string\",\"enum\":[\"planned\",\"awaiting-report\",\"complete\",\"cancelled\",\"cancelled-chargeable\",\"Planned\",\"Complete\"]},\"Location\":{\"type\":[\"object\",\"null\"],\"properties\":{\"id\":{\"type\":\"integer\"},\"name\":{\"type\":\"string\"},\"description\":{\"type\":\"string\"},\"can_conflict\":{\"type\":\"boolean\"},\"role\":{\"type\":\"integer\"},\"latitute\":{\"type\":\"string\"},\"latitude\":{\"type\":\"string\"},\"longitude\":{\"type\":\"string\"},\"address\":{\"type\":\"string\"}}},\"PipelineStage\":{\"type\":[\"object\",\"null\"],\"properties\":{\"id\":{\"type\":\"integer\"},\"name\":{\"type\":\"string\"},\"sort_index\":{\"type\":\"integer\"}}},\"Qualification\":{\"type\":\"object\",\"properties\":{\"id\":{\"type\":\"integer\"},\"institution\":{\"type\":\"string\"},\"subject\":{\"type\":\"string\"},\"qual_level\":{\"type\":\"string\"},\"grade\":{\"type\":\"string\"},\"year\":{\"type\":\"integer\"},\"governing_body\":{\"type\":\"string\"}}},\"RoleReference\":{\"type\":[\"object\",\"null\"],\"properties\":{\"id\":{\"type\":\"integer\"},\"first_name\":{\"type\":[\"string\",\"null\"]},\"last_name\":{\"type\":\"string\"},\"email\":{\"type\":[\"string\",\"null\"],\"format\":\"email\"},\"role_type\":{\"type\":\"string\"},\"url\":{\"type\":\"string\",\"format\":\"uri\"}}},\"ServiceReference\":{\"type\":[\"object\",\"null\"],\"properties\":{\"id\":{\"type\":\"integer\"},\"name\":{\"type\":\"string\"},\"dft_charge_type\":{\"type\":\"string\",\"enum\":[\"hourly\",\"one-off\"]},\"created\":{\"type\":\"string\",\"format\":\"date-time\"},\"dft_charge_rate\":{\"type\":\"string\",\"pattern\":\"^-?\\\\d+\\\\.\\\\d{2}$\",\"expected\":\"a decimal with 2 places as text\"},\"dft_contractor_rate\":{\"type\":\"string\",\"pattern\":\"^-?\\\\d+\\\\.\\\\d{2}$\",\"expected\":\"a decimal with 2 places as text\"},\"last_updated\":{\"type\":\"string\",\"format\":\"date-time\"},\"status\":{\"ref\":\"JobStatus\"},\"url\":{\"type\":\"string\",\"format\":\"uri\"}}},\"Skill\":{\"type\":\"object\",\"properties\":{\"id\":{\"type\":\"integer\"},\"contractor\":{\"ref\":\"RoleReference\"},\"subject\":{\"type\":[\"object\",\"string\"],\"properties\":{\"id\":{\"type\":\"integer\"},\"name\":{\"type\":\"string\"},\"category_id\":{\"type\":\"integer\"},\"category_name\":{\"type\":\"string\"},\"custom_to_branch\":{}}},\"qual_level\":{\"type\":[\"object\",\"string\"],\"properties\":{\"id\":{\"type\":\"integer\"},\"name\":{\"type\":\"string\"},\"ranking\":{\"type\":\"number\"},\"custom_to_branch\":{}}}}},\"WorkDoneDetails\":{\"type\":\"object\",\"properties\":{\"amount_owed\":{\"type\":\"number\"},\"amount_paid\":{\"type\":\"number\"},\"total_paid_hours\":{\"type\":\"string\",\"pattern\":\"^(-?\\\\d+ )?\\\\d{2}:\\\\d{2}:\\\\d{2}(\\\\.\\\\d{6})?$\",\"expected\":\"a duration such as 2 09:00:00\"}}},\"PublicProfile\":{\"type\":\"object\",\"required\":[\"id\",\"branch_id\",\"deleted\",\"release_timestamp\",\"request_time\"],\"properties\":{\"id\":{\"type\":\"integer\"},\"branch_id\":{\"type\":\"integer\"},\"deleted\":{\"type\":\"boolean\"},\"first_name\":{\"type\":[\"string\",\"null\"]},\"last_name\":{\"type\":[\"string\",\"null\"]},\"town\":{\"type\":[\"string\",\"null\"]},\"country\":{\"type\":[\"string\",\"null\"]},\"review_rating\":{\"type\":[\"number\",\"null\"]},\"review_duration\":{\"type\":[\"integer\",\"null\"]},\"location\":{\"type\":[\"object\",\"null\"],\"properties\":{\"latitude\":{\"type\":\"number\"},\"longitude\":{\"type\":\"number\"}}},\"photo\":{\"type\":[\"string\",\"null\"]},\"extra_attributes\":{\"type\":[\"array\",\"null\"]},\"skills\":{\"type\":[\"array\",\"null\"],\"items\":{\"type\":\"object\",\"properties\":{\"subject\":{\"type\":\"string\"},\"category\":{\"type\":\"string\"},\"qual_level\":{\"type\":\"string\"},\"subject_id\":{\"type\":\"integer\"},\"qual_level_id\":{\"type\":\"integer\"},\"qual_level_ranking\":{\"type\":\"number\"}}}},\"labels\":{\"type\":[\"array\",\"null\"]},\"created\":{\"type\":[\"string\",\"null\"],\"format\":\"date-time\"},\"release_timestamp\":{\"type\":\"string\",\"format\":\"date-time\"},\"request_time\":{\"type\":[\"integer\",\"null\"]}}},\"AdHocChargeCategory\":{\"type\":\"object\",\"required\":[\"model\",\"id\"],\"properties\":{\"model\":{\"type\":\"string\",\"enum\":[\"Ad Hoc Charge Category\"]},\"url\":{\"type\":\"string\",\"format\":\"uri\"},\"id\":{\"type\":\"integer\"},\"name\":{\"type\":\"string\"},\"branch_tax_setup\":{\"type\":\"string\"},\"contractor_tax_setup\":{\"type\":\"string\"},\"contractor_usable\":{\"type\":\"boolean\"},\"default_charge_amount\":{\"type\":\"string\",\"pattern\":\"^-?\\\\d+\\\\.\\\\d{2}$\",\"expected\":\"a decimal with 2 places as text\"},\"default_description\":{\"type\":\"string\"},\"default_pay_amount\":{\"type\":\"string\",\"pattern\":\"^-?\\\\d+\\\\.\\\\d{2}$\",\"expected\":\"a decimal with 2 places as text\"},\"dft_net_gross\":{\"type\":\"string\"}}},\"AdHocCharge\":{\"type\":\"object\",\"required\":[\"model\",\"id\"],\"properties\":{\"model\":{\"type\":\"string\",\"enum\":[\"Ad Hoc Charge\"]},\"url\":{\"type\":\"string\",\"format\":\"uri\"},\"id\":{\"type\":\"integer\"},\"agent\":{\"ref\":\"RoleReference\"},\"appointment\":{\"ref\":\"LessonReference\"},\"category\":{\"type\":\"object\",\"properties\":{\"id\":{\"type\":\"integer\"},\"name\":{\"type\":\"string\"},\"branch_tax_setup\":{\"type\":\"string\"},\"contractor_tax_setup\":{\"type\":\"string\"},\"contractor_usable\":{\"type\":\"boolean\"},\"default_charge_amount\":{\"type\":\"string\",\"pattern\":\"^-?\\\\d+\\\\.\\\\d{2}$\",\"expected\":\"a decimal with 2 places as text\"},\"default_description\":{\"type\":\"string\"},\"default_pay_amount\":{\"type\":\"string\",\"pattern\":\"^-?\\\\d+\\\\.\\\\d{2}$\",\"expected\":\"a decimal with 2 places as text\"},\"dft_net_gross\":{\"type\":\"string\"}}},\"category_id\":{\"type\":\"integer\"},\"category_name\":{\"type\":\"string\"},\"charge_client_forex\":{\"type\":[\"string\",\"null\"]},\"client_cost\":{\"type\":\"string\",\"pattern\":\"^-?\\\\d+\\\\.\\\\d{2}$\",\"expected\":\"a decimal with 2 places as text\"},\"client\":{\"ref\":\"RoleReference\"},\"contractor\":{\"ref\":\"RoleReference\"},\"creator\":{\"ref\":\"RoleReference\"},\"currency\":{\"type\":\"string\"},\"currency_conversion\":{\"type\":[\"string\",\"null\"]},\"date_occurred\":{\"type\":\"string\",\"format\":\"date-time\"},\"invoices\":{\"type\":\"array\",\"items\":{\"type\":\"object\",\"properties\":{\"id\":{\"type\":\"integer\"},\"display_id\":{\"type\":\"string\"},\"date_sent\":{\"type\":\"string\",\"format\":\"date-time\"},\"gross\":{\"type\":\"string\",\"pattern\":\"^-?\\\\d+\\\\.\\\\d{2}$\",\"expected\":\"a decimal with 2 places as text\"},\"net\":{\"type\":\"number\"},\"tax\":{\"type\":\"string\",\"pattern\":\"^-?\\\\d+\\\\.\\\\d{2}$\",\"expected\":\"a decimal with 2 places as text\"},\"client\":{\"ref\":\"RoleReference\"},\"status\":{\"type\":\"string\"},\"url\":{\"type\":\"string\",\"format\":\"uri\"}}}},\"payment_orders\":{\"type\":\"array\",\"items\":{\"type\":\"object\",\"properties\":{\"id\":{\"type\":\"integer\"},\"display_id\":{\"type\":\"string\"},\"gross\":{\"type\":\"string\"},\"net\":{\"type\":[\"string\",\"number\"],\"pattern\":\"^-?\\\\d+(\\\\.\\\\d+)?$\",\"expected\":\"a decimal as text or a number\"},\"tax\":{\"type\":\"string\"},\"payee\":{\"ref\":\"RoleReference\"},\"status\":{\"type\":\"string\"}}}},\"net_gross\":{\"type\":\"string\",\"enum\":[\"net\",\"gross\"]},\"pay_contractor\":{\"type\":[\"string\",\"null\"]},\"service\":{\"ref\":\"ServiceReference\"},\"tax_amount\":{\"type\":\"number\"}}},\"Affiliate\":{\"type\":\"object\",\"required\":[\"model\",\"id\"],\"properties\":{\"model\":{\"type\":\"string\",\"enum\":[\"Affiliate\"]},\"url\":{\"type\":\"string\",\"format\":\"uri\"},\"id\":{\"type\":\"integer\"},\"title\":{\"type\":[\"string\",\"null\"]},\"first_name\":{\"type\":[\"string\",\"null\"]},\"last_name\":{\"type\":\"string\"},\"email\":{\"type\":[\"string\",\"null\"],\"format\":\"email\"},\"mobile\":{\"type\":[\"string\",\"null\"]},\"phone\":{\"type\":[\"string\",\"null\"]},\"street\":{\"type\":[\"string\",\"null\"]},\"state\":{\"type\":[\"string\",\"null\"]},\"town\":{\"type\":[\"string\",\"null\"]},\"country\":{\"type\":[\"string\",\"null\"]},\"postcode\":{\"type\":[\"string\",\"null\"]},\"latitude\":{\"type\":[\"string\",\"null\"],\"pattern\":\"^-?\\\\d+\\\\.\\\\d{16}$\",\"expected\":\"a decimal with 16 places as text or null\"},\"longitude\":{\"type\":[\"string\",\"null\"],\"pattern\":\"^-?\\\\d+\\\\.\\\\d{16}$\",\"expected\":\"a decimal with 16 places as text or null\"},\"date_created\":{\"type\":\"string\",\"format\":\"date-time\"},\"timezone\":{\"type\":[\"string\",\"null\"]},\"photo\":{\"type\":[\"string\",\"null\"],\"format\":\"uri\"},\"commission_rate\":{\"type\":[\"string\",\"null\"]},\"clients\":{\"type\":\"array\",\"items\":{\"ref\":\"RoleReference\"}},\"last_updated\":{\"type\":\"string\",\"format\":\"date-time\"},\"calendar_colour\":{\"type\":\"string\"},\"labels\":{\"type\":\"array\",\"items\":{\"ref\":\"Label\"}},\"extra_attrs\":{\"type\":\"array\",\"items\":{\"ref\":\"ExtraAttribute\"}}}},\"Application\":{\"type\":\"object\",\"required\":[\"model\",\"id\"],\"properties\":{\"model\":{\"type\":\"string\",\"enum\":[\"Application\"]},\"url\":{\"type\":\"string\",\"format\":\"uri\"},\"id\":{\"type\":\"integer\"},\"description\":{\"type\":\"string\"},\"contractor\":{\"ref\":\"RoleReference\"},\"created\":{\"type\":\"string\",\"format\":\"date-time\"},\"proposed_rate\":{\"type\":[\"string\",\"null\"]},\"service\":{\"ref\":\"ServiceReference\"},\"status\":{\"type\":\"string\",\"enum\":[\"pending\",\"requested\",\"accepted\",\"rejected\",\"withdrawn\"]}}},\"Client\":{\"type\":\"object\",\"required\":[\"model\",\"id\"],\"properties\":{\"model\":{\"type\":\"string\",\"enum\":[\"Client\"]},\"url\":{\"type\":\"string\",\"format\":\"uri\"},\"id\":{\"type\":\"integer\"},\"title\":{\"type\":[\"string\",\"null\"]},\"first_name\":{\"type\":[\"string\",\"null\"]},\"last_name\":{\"type\":\"string\"},\"email\":{\"type\":[\"string\",\"null\"],\"format\":\"email\"},\"mobile\":{\"type\":[\"string\",\"null\"]},\"phone\":{\"type\":[\"string\",\"null\"]},\"street\":{\"type\":[\"string\",\"null\"]},\"state\":{\"type\":[\"string\",\"null\"]},\"town\":{\"type\":[\"string\",\"null\"]},\"country\":{\"type\":[\"string\",\"null\"]},\"postcode\":{\"type\":[\"string\",\"null\"]},\"latitude\":{\"type\":[\"string\",\"null\"],\"pattern\":\"^-?\\\\d+\\\\.\\\\d{16}$\",\"expected\":\"a decimal with 16 places as text or null\"},\"longitude\":{\"type\":[\"string\",\"null\"],\"pattern\":\"^-?\\\\d+\\\\.\\\\d{16}$\",\"expected\":\"a decimal with 16 places as text or null\"},\"date_created\":{\"type\":\"string\",\"format\":\"date-time\"},\"timezone\":{\"type\":[\"string\",\"null\"]},\"photo\":{\"type\":[\"string\",\"null\"],\"format\":\"uri\"},\"status\":{\"type\":\"string\",\"enum\":[\"prospect\",\"live\",\"dormant\"]},\"is_taxable\":{\"type\":\"boolean\"},\"received_notifications\":{\"type\":\"array\",\"items\":{\"type\":\"string\",\"enum\":[\"broadcasts\",\"apt_reminders\",\"low_balance_reminders\",\"invoice_reminders\",\"pfi_reminders\",\"invoices\",\"credit_requests\",\"credit-requests\"]}},\"invoices_count\":{\"type\":\"integer\"},\"payment_pending\":{\"type\":\"string\",\"pattern\":\"^-?\\\\d+\\\\.\\\\d{2}$\",\"expected\":\"a decimal with 2 places as text\"},\"auto_charge\":{\"type\":[\"boolean\",\"integer\"],\"enum\":[false,true,0,10,20]},\"associated_admin\":{\"ref\":\"RoleReference\"},\"associated_agent\":{\"ref\":\"RoleReference\"},\"pipeline_stage\":{\"ref\":\"PipelineStage\"},\"paid_recipients\":{\"type\":\"array\",\"items\":{\"ref\":\"RoleReference\"}},\"last_updated\":{\"type\":\"string\",\"format\":\"date-time\"},\"calendar_colour\":{\"type\":\"string\"},\"labels\":{\"type\":\"array\",\"items\":{\"ref\":\"Label\"}},\"extra_attrs\":{\"type\":\"array\",\"items\":{\"ref\":\"ExtraAttribute\"}},\"invoice_balance\":{\"type\":\"string\",\"pattern\":\"^-?\\\\d+\\\\.\\\\d{2}$\",\"expected\":\"a decimal with 2 places as text\"},\"available_balance\":{\"type\":\"string\",\"pattern\":\"^-?\\\\d+\\\\.\\\\d{2}$\",\"expected\":\"a decimal with 2 places as text\"}}},\"CreditRequest\":{\"type\":\"object\",\"required\":[\"model\",\"id\"],\"properties\":{\"model\":{\"type\":\"string\",\"enum\":[\"Credit Request\"]},\"url\":{\"type\":\"string\",\"format\":\"uri\"},\"id\":{\"type\":\"integer\"},\"amount\":{\"type\":\"string\",\"pattern\":\"^-?\\\\d+\\\\.\\\\d{2}$\",\"expected\":\"a decimal with 2 places as text\"},\"client\":{\"ref\":\"RoleReference\"},\"display_id\":{\"type\":\"string\"},\"date_sent\":{\"type\":\"string\",\"format\":\"date-time\"},\"date_paid\":{\"type\":[\"string\",\"null\"]},\"items\":{\"type\":\"array\",\"items\":{\"type\":\"object\",\"properties\":{\"amount\":{\"type\":\"string\",\"pattern\":\"^-?\\\\d+\\\\.\\\\d{2}$\",\"expected\":\"a decimal with 2 places as text\"},\"custom_description\":{\"type\":\"string\"},\"sales_codes\":{\"type\":[\"string\",\"null\"]},\"rcra\":{\"type\":[\"object\",\"null\"]}}}},\"pdf_url\":{\"type\":\"string\",\"format\":\"uri\"},\"service_recipients\":{\"type\":\"array\",\"items\":{\"ref\":\"RoleReference\"}},\"status\":{\"ref\":\"AccountingStatus\"},\"still_to_pay\":{\"type\":\"number\"},\"created\":{\"type\":\"boolean\"}}},\"Invoice\":{\"type\":\"object\",\"required\":[\"model\",\"id\"],\"properties\":{\"model\":{\"type\":\"string\",\"enum\":[\"Invoice\"]},\"url\":{\"type\":\"string\",\"format\":\"uri\"},\"id\":{\"type\":\"integer\"},\"charges\":{\"type\":\"array\",\"items\":{\"ref\":\"Charge\"}},\"client\":{\"ref\":\"RoleReference\"},\"date_sent\":{\"type\":\"string\",\"format\":\"date-time\"},\"date_void\":{\"type\":[\"string\",\"null\"]},\"date_paid\":{\"type\":[\"string\",\"null\"],\"format\":\"date-time\"},\"display_id\":{\"type\":\"string\"},\"gross\":{\"type\":\"string\",\"pattern\":\"^-?\\\\d+\\\\.\\\\d{2}$\",\"expected\":\"a decimal with 2 places as text\"},\"net\":{\"type\":[\"number\",\"string\"],\"pattern\":\"^-?\\\\d+\\\\.\\\\d{2}$\",\"expected\":\"a number or a decimal with 2 places as text\"},\"tax\":{\"type\":\"string\",\"pattern\":\"^-?\\\\d+\\\\.\\\\d{2}$\",\"expected\":\"a decimal with 2 places as text\"},\"pdf_url\":{\"type\":\"string\",\"format\":\"uri\"},\"status\":{\"ref\":\"AccountingStatus\"},\"still_to_pay\":{\"type\":\"number\"}}},\"Job\":{\"type\":\"object\",\"required\":[\"model\",\"id\"],\"properties\":{\"model\":{\"type\":\"string\",\"enum\":[\"Job\"]},\"url\":{\"type\":\"string\",\"format\":\"uri\"},\"id\":{\"type\":\"integer\"},\"allow_proposed_rates\":{\"type\":\"boolean\"},\"auto_invoice\":{\"type\":\"boolean\"},\"branch\":{\"type\":\"integer\"},\"branch_tax_setup\":{\"type\":[\"string\",\"null\"]},\"cap\":{\"type\":[\"integer\",\"null\"]},\"colour\":{\"type\":\"string\"},\"conjobs\":{\"type\":\"array\",\"items\":{\"type\":\"object\",\"properties\":{\"contractor\":{\"type\":\"integer\"},\"contractor_permissions\":{\"type\":\"string\",\"enum\":[\"add-edit-complete\",\"add-edit\",\"edit\",\"complete\"]},\"name\":{\"type\":\"string\"},\"pay_rate\":{\"type\":[\"string\",\"null\"],\"pattern\":\"^-?\\\\d+\\\\.\\\\d{2}$\",\"expected\":\"a decimal with 2 places as text or null\"}}}},\"contractor_tax_setup\":{\"type\":[\"string\",\"integer\"]},\"created\":{\"type\":\"string\",\"format\":\"date-time\"},\"description\":{\"type\":\"string\"},\"dft_charge_type\":{\"type\":\"string\",\"enum\":[\"hourly\",\"one-off\"]},\"dft_charge_rate\":{\"type\":[\"number\",\"string\"],\"pattern\":\"^-?\\\\d+\\\\.\\\\d{2}$\",\"expected\":\"a number or a decimal with 2 places as text\"},\"dft_contractor_permissions\":{\"type\":\"string\",\"enum\":[\"add-edit-complete\",\"add-edit\",\"edit\",\"complete\"]},\"dft_contractor_rate\":{\"type\":[\"number\",\"string\"],\"pattern\":\"^-?\\\\d+\\\\.\\\\d{2}$\",\"expected\":\"a number or a decimal with 2 places as text\"},\"dft_location\":{\"ref\":\"Location\"},\"dft_max_srs\":{\"type\":[\"integer\",\"null\"]},\"desired_skills\":{\"type\":\"array\"},\"extra_attrs\":{\"type\":\"array\",\"items\":{\"ref\":\"ExtraAttribute\"}},\"extra_fee_per_apt\":{\"type\":[\"string\",\"null\"]},\"inactivity_time\":{\"type\":[\"integer\",\"null\"]},\"is_bookable\":{\"type\":\"boolean\"},\"is_deleted\":{\"type\":\"boolean\"},\"labels\":{\"type\":\"array\",\"items\":{\"ref\":\"Label\"}},\"last_updated\":{\"type\":\"string\",\"format\":\"date-time\"},\"latest_apt_ahc\":{\"type\":\"string\",\"format\":\"date-time\"},\"name\":{\"type\":\"string\"},\"net_gross\":{\"type\":\"string\",\"enum\":[\"net\",\"gross\"]},\"rcrs\":{\"type\":\"array\",\"items\":{\"type\":\"object\",\"properties\":{\"recipient\":{\"type\":\"integer\"},\"recipient_name\":{\"type\":\"string\"},\"paying_client\":{\"type\":\"integer\"},\"paying_client_name\":{\"type\":\"string\"},\"charge_rate\":{\"type\":[\"string\",\"null\"],\"pattern\":\"^-?\\\\d+\\\\.\\\\d{2}$\",\"expected\":\"a decimal with 2 places as text or null\"},\"agent\":{\"type\":[\"integer\",\"null\"]},\"agent_name\":{\"type\":[\"string\",\"null\"]},\"agent_percentage\":{\"type\":[\"string\",\"null\"],\"pattern\":\"^-?\\\\d+\\\\.\\\\d{3}$\",\"expected\":\"a decimal with 3 places as text or null\"}}}},\"report_required\":{\"type\":\"boolean\"},\"require_con_job\":{\"type\":\"boolean\"},\"require_rcr\":{\"type\":\"boolean\"},\"review_units\":{\"type\":[\"integer\",\"null\"]},\"sales_codes\":{\"type\":[\"integer\",\"null\"]},\"sr_premium\":{\"type\":[\"string\",\"null\"],\"pattern\":\"^-?\\\\d+\\\\.\\\\d{2}$\",\"expected\":\"a decimal with 2 places as text or null\"},\"status\":{\"ref\":\"JobStatus\"},\"total_apt_units\":{\"type\":\"number\"}}},\"Lesson\":{\"type\":\"object\",\"required\":[\"model\",\"id\"],\"properties\":{\"model\":{\"type\":\"string\",\"enum\":[\"Lesson\"]},\"url\":{\"type\":\"string\",\"format\":\"uri\"},\"id\":{\"type\":\"integer\"},\"start\":{\"type\":\"string\",\"format\":\"date-time\"},\"finish\":{\"type\":\"string\",\"format\":\"date-time\"},\"units\":{\"type\":\"string\",\"pattern\":\"^-?\\\\d+\\\\.\\\\d{5}$\",\"expected\":\"a decimal with 5 places as text\"},\"topic\":{\"type\":\"string\"},\"location\":{\"ref\":\"Location\"},\"rcras\":{\"type\":\"array\",\"items\":{\"type\":\"object\",\"properties\":{\"recipient\":{\"type\":\"integer\"},\"recipient_name\":{\"type\":\"string\"},\"paying_client\":{\"type\":\"integer\"},\"paying_client_name\":{\"type\":\"string\"},\"charge_rate\":{\"type\":\"string\",\"pattern\":\"^-?\\\\d+\\\\.\\\\d{2}$\",\"expected\":\"a decimal with 2 places as text\"},\"status\":{\"type\":\"string\"}}}},\"cjas\":{\"type\":\"array\",\"items\":{\"type\":\"object\",\"properties\":{\"contractor\":{\"type\":\"integer\"},\"contractor_name\":{\"type\":\"string\"},\"name\":{\"type\":\"string\"},\"pay_rate\":{\"type\":\"string\",\"pattern\":\"^-?\\\\d+\\\\.\\\\d{2}$\",\"expected\":\"a decimal with 2 places as text\"}}}},\"status\":{\"ref\":\"LessonStatus\"},\"repeater\":{\"type\":[\"object\",\"null\"],\"properties\":{\"repeat\":{\"type\":\"string\",\"enum\":[\"Daily\",\"Weekly\"]},\"every\":{\"type\":\"integer\"},\"repeat_on\":{\"type\":\"string\"},\"stops_on\":{\"type\":\"string\"},\"stops_after\":{\"type\":\"integer\"},\"source_apt\":{\"type\":\"integer\"}}},\"service\":{\"type\":[\"object\",\"integer\"],\"properties\":{\"id\":{\"type\":\"integer\"},\"name\":{\"type\":\"string\"},\"dft_charge_type\":{\"type\":\"string\",\"enum\":[\"hourly\",\"one-off\"]},\"created\":{\"type\":\"string\",\"format\":\"date-time\"},\"dft_charge_rate\":{\"type\":\"string\",\"pattern\":\"^-?\\\\d+\\\\.\\\\d{2}$\",\"expected\":\"a decimal with 2 places as text\"},\"dft_contractor_rate\":{\"type\":\"string\",\"pattern\":\"^-?\\\\d+\\\\.\\\\d{2}$\",\"expected\":\"a decimal with 2 places as text\"},\"last_updated\":{\"type\":\"string\",\"format\":\"date-time\"},\"status\":{\"ref\":\"JobStatus\"},\"url\":{\"type\":\"string\",\"format\":\"uri\"}}},\"charge_type\":{\"type\":\"string\",\"enum\":[\"Hourly\",\"One off\"]},\"extra_attrs\":{\"type\":[\"object\",\"array\"],\"items\":{\"ref\":\"ExtraAttribute\"}}}},\"Note\":{\"type\":\"object\",\"required\":[\"model\",\"id\"],\"properties\":{\"model\":{\"type\":\"string\",\"enum\":[\"Note\"]},\"url\":{\"type\":\"string\",\"format\":\"uri\"},\"id\":{\"type\":\"integer\"},\"dt_created\":{\"type\":\"string\",\"format\":\"date-time\"},\"dt_updated\":{\"type\":\"string\",\"format\":\"date-time\"},\"creator\":{\"ref\":\"RoleReference\"},\"text\":{\"type\":\"string\"},\"focus\":{\"ref\":\"RoleReference\"}}},\"PaymentOrder\":{\"type\":\"object\",\"required\":[\"model\",\"id\"],\"properties\":{\"model\":{\"type\":\"string\",\"enum\":[\"Payment Order\"]},\"url\":{\"type\":\"string\",\"format\":\"uri\"},\"id\":{\"type\":\"integer\"},\"amount\":{\"type\":\"string\",\"pattern\":\"^-?\\\\d+\\\\.\\\\d{2}$\",\"expected\":\"a decimal with 2 places as text\"},\"charges\":{\"type\":\"array\",\"items\":{\"ref\":\"Charge\"}},\"date_sent\":{\"type\":\"string\",\"format\":\"date-time\"},\"date_void\":{\"type\":[\"string\",\"null\"]},\"date_paid\":{\"type\":[\"string\",\"null\"]},\"display_id\":{\"type\":\"string\"},\"pdf_url\":{\"type\":\"string\",\"format\":\"uri\"},\"payee\":{\"ref\":\"RoleReference\"},\"status\":{\"ref\":\"AccountingStatus\"},\"still_to_pay\":{\"type\":\"number\"},\"tax\":{\"type\":\"string\"}}},\"Report\":{\"type\":\"object\",\"required\":[\"model\"],\"properties\":{\"model\":{\"type\":\"string\",\"enum\":[\"Report\"]},\"url\":{\"type\":\"string\",\"format\":\"uri\"},\"id\":{\"type\":\"integer\"},\"appointment\":{\"ref\":\"LessonReference\"},\"approved\":{\"type\":\"boolean\"},\"client\":{\"ref\":\"RoleReference\"},\"creator\":{\"ref\":\"RoleReference\"},\"dt_created\":{\"type\":\"string\",\"format\":\"date-time\"},\"extra_attrs\":{\"type\":\"array\",\"items\":{\"ref\":\"ExtraAttribute\"}},\"service_recipient\":{\"ref\":\"RoleReference\"}}},\"Student\":{\"type\":\"object\",\"required\":[\"model\",\"id\"],\"properties\":{\"model\":{\"type\":\"string\",\"enum\":[\"Student\"]},\"url\":{\"type\":\"string\",\"format\":\"uri\"},\"id\":{\"type\":\"integer\"},\"title\":{\"type\":[\"string\",\"null\"]},\"first_name\":{\"type\":[\"string\",\"null\"]},\"last_name\":{\"type\":\"string\"},\"email\":{\"type\":[\"string\",\"null\"],\"format\":\"email\"},\"mobile\":{\"type\":[\"string\",\"null\"]},\"phone\":{\"type\":[\"string\",\"null\"]},\"street\":{\"type\":[\"string\",\"null\"]},\"state\":{\"type\":[\"string\",\"null\"]},\"town\":{\"type\":[\"string\",\"null\"]},\"country\":{\"type\":[\"string\",\"null\"]},\"postcode\":{\"type\":[\"string\",\"null\"]},\"latitude\":{\"type\":[\"string\",\"null\"],\"pattern\":\"^-?\\\\d+\\\\.\\\\d{16}$\",\"expected\":\"a decimal with 16 places as text or null\"},\"longitude\":{\"type\":[\"string\",\"null\"],\"pattern\":\"^-?\\\\d+\\\\.\\\\d{16}$\",\"expected\":\"a decimal with 16 places as text or null\"},\"date_created\":{\"type\":\"string\",\"format\":\"date-time\"},\"timezone\":{\"type\":[\"string\",\"null\"]},\"photo\":{\"type\":[\"string\",\"null\"],\"format\":\"uri\"},\"default_rate\":{\"type\":[\"string\",\"number\",\"null\"],\"pattern\":\"^-?\\\\d+(\\\\.\\\\d+)?$\",\"expected\":\"a decimal as text or a number or null\"},\"paying_client\":{\"ref\":\"RoleReference\"},\"associated_clients\":{\"type\":\"array\",\"items\":{\"ref\":\"RoleReference\"}},\"academic_year\":{\"type\":[\"integer\",\"string\",\"null\"]},\"last_updated\":{\"type\":\"string\",\"format\":\"date-time\"},\"calendar_colour\":{\"type\":\"string\"},\"labels\":{\"type\":\"array\",\"items\":{\"ref\":\"Label\"}},\"extra_attrs\":{\"type\":\"array\",\"items\":{\"ref\":\"ExtraAttribute\"}}}},\"Task\":{\"type\":\"object\",\"required\":[\"model\",\"id\"],\"properties\":{\"model\":{\"type\":\"string\",\"enum\":[\"Task\"]},\"url\":{\"type\":\"string\",\"format\":\"uri\"},\"id\":{\"type\":\"integer\"},\"admin\":{\"ref\":\"RoleReference\"},\"complete\":{\"type\":\"boolean\"},\"description\":{\"type\":\"string\"},\"due_dt\":{\"type\":\"string\",\"format\":\"date-time\"},\"notification_pending\":{\"type\":\"boolean\"},\"reminder_dt\":{\"type\":\"string\",\"format\":\"date-time\"},\"repeater\":{\"type\":\"string\",\"enum\":[\"weekly\",\"monthly\"]},\"repeat_every\":{\"type\":[\"integer\",\"string\"]},\"role\":{\"ref\":\"RoleReference\"},\"service\":{\"ref\":\"ServiceReference\"},\"task_type\":{\"type\":\"string\",\"enum\":[\"phone\",\"email\",\"service-cold\",\"other\"]}}},\"Tutor\":{\"type\":\"object\",\"required\":[\"model\",\"id\",\"status\",\"default_rate\",\"qualifications\",\"skills\",\"institutions\",\"review_rating\",\"review_duration\",\"calendar_colour\",\"labels\",\"extra_attrs\",\"latitude\",\"longitude\",\"date_created\",\"first_name\",\"last_name\",\"email\",\"mobile\",\"phone\",\"street\",\"state\",\"town\",\"country\",\"postcode\",\"timezone\",\"title\"],\"properties\":{\"model\":{\"type\":\"string\",\"enum\":[\"Tutor\"]},\"url\":{\"type\":\"string\",\"format\":\"uri\"},\"id\":{\"type\":\"integer\"},\"status\":{\"type\":\"string\",\"enum\":[\"pending\",\"approved\",\"rejected\",\"dormant\"]},\"default_rate\":{\"type\":[\"string\",\"number\",\"null\"],\"pattern\":\"^-?\\\\d+(\\\\.\\\\d+)?$\",\"expected\":\"a decimal as text or a number or null\"},\"qualifications\":{\"type\":\"array\",\"items\":{\"ref\":\"Qualification\"}},\"skills\":{\"type\":\"array\",\"items\":{\"ref\":\"Skill\"}},\"institutions\":{\"type\":\"array\",\"items\":{\"ref\":\"Institution\"}},\"received_notifications\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"receive_service_notifications\":{\"type\":\"boolean\"},\"review_rating\":{\"type\":[\"string\",\"number\",\"null\"],\"pattern\":\"^-?\\\\d+(\\\\.\\\\d+)?$\",\"expected\":\"a decimal as text or a number or null\"},\"review_duration\":{\"type\":\"string\",\"pattern\":\"^(-?\\\\d+ )?\\\\d{2}:\\\\d{2}:\\\\d{2}(\\\\.\\\\d{6})?$\",\"expected\":\"a duration such as 2 09:00:00\"},\"last_updated\":{\"type\":\"string\",\"format\":\"date-time\"},\"calendar_colour\":{\"type\":\"string\"},\"labels\":{\"type\":\"array\",\"items\":{\"ref\":\"Label\"}},\"extra_attrs\":{\"type\":\"array\",\"items\":{\"ref\":\"ExtraAttribute\"}},\"work_done_details\":{\"ref\":\"WorkDoneDetails\"},\"latitude\":{\"type\":[\"string\",\"null\"],\"pattern\":\"^-?\\\\d+\\\\.\\\\d{16}$\",\"expected\":\"a decimal with 16 places as text or null\"},\"longitude\":{\"type\":[\"string\",\"null\"],\"pattern\":\"^-?\\\\d+\\\\.\\\\d{16}$\",\"expected\":\"a decimal with 16 places as text or null\"},\"date_created\":{\"type\":\"string\",\"format\":\"date-time\"},\"first_name\":{\"type\":[\"string\",\"null\"]},\"last_name\":{\"type\":\"string\"},\"email\":{\"type\":[\"string\",\"null\"],\"format\":\"email\"},\"mobile\":{\"type\":[\"string\",\"null\"]},\"phone\":{\"type\":[\"string\",\"null\"]},\"street\":{\"type\":[\"string\",\"null\"]},\"state\":{\"type\":[\"string\",\"null\"]},\"town\":{\"type\":[\"string\",\"null\"]},\"country\":{\"type\":[\"string\",\"null\"]},\"postcode\":{\"type\":[\"string\",\"null\"]},\"timezone\":{\"type\":[\"string\",\"null\"]},\"title\":{\"type\":[\"string\",\"null\"]},\"photo\":{\"type\":[\"string\",\"null\"],\"format\":\"uri\"}}},\"WellbeingConcern\":{\"type\":\"object\",\"required\":[\"model\",\"id\"],\"properties\":{\"model\":{\"type\":\"string\",\"enum\":[\"Safeguarding/Wellbeing Concern\"]},\"url\":{\"type\":\"string\",\"format\":\"uri\"},\"id\":{\"type\":\"integer\"},\"display_name\":{\"type\":\"string\"},\"status\":{\"type\":\"string\"},\"severity\":{\"type\":\"string\"},\"dt_raised\":{\"type\":\"string\",\"format\":\"date-time\"},\"dt_resolved\":{\"type\":[\"string\",\"null\"]},\"creator\":{\"ref\":\"RoleReference\"},\"service_recipient\":{\"ref\":\"RoleReference\"},\"contractor\":{\"ref\":\"RoleReference\"},\"service\":{\"ref\":\"ServiceReference\"},\"appointment\":{\"ref\":\"LessonReference\"},\"description\":{\"type\":\"string\"},\"resolution_note\":{\"type\":\"string\"}}},\"TutorCruncherWebhook2026\":{\"type\":\"object\",\"required\":[\"events\"],\"properties\":{\"request_time\":{\"type\":\"integer\"},\"_request_time\":{\"type\":\"integer\"},\"events\":{\"type\":\"array\",\"minItems\":1,\"maxItems\":1,\"expected\":\"an array of exactly 1 event\",\"items\":{\"ref\":\"Event2026\"}}}}}",
  { Action2020: checkAction2020, Actor2020: checkActor2020, Event2020: checkEvent2020, Skill2020: checkSkill2020, User: checkUser, Affiliate2020: checkAffiliate2020, Client2020: checkClient2020, Student2020: checkStudent2020, Tutor2020: checkTutor2020, TutorCruncherWebhook2020: checkTutorCruncherWebhook2020, Actor: checkActor, Event2026: checkEvent2026, AccountingStatus: checkAccountingStatus, AdHocChargeReference: checkAdHocChargeReference, ChargeParty: checkChargeParty, Charge: checkCharge, ExtraAttribute: checkExtraAttribute, Institution: checkInstitution, JobStatus: checkJobStatus, Label: checkLabel, LessonReference: checkLessonReference, LessonStatus: checkLessonStatus, Location: checkLocation, PipelineStage: checkPipelineStage, Qualification: checkQualification, RoleReference: checkRoleReference, ServiceReference: checkServiceReference, Skill: checkSkill, WorkDoneDetails: checkWorkDoneDetails, PublicProfile: checkPublicProfile, AdHocChargeCategory: checkAdHocChargeCategory, AdHocCharge: checkAdHocCharge, Affiliate: checkAffiliate, Application: checkApplication, Client: checkClient, CreditRequest: checkCreditRequest, Invoice: checkInvoice, Job: checkJob, Lesson: checkLesson, Note: checkNote, PaymentOrder: checkPaymentOrder, Report: checkReport, Student: checkStudent, Task: checkTask, Tutor: checkTutor, WellbeingConcern: checkWellbeingConcern, TutorCruncherWebhook2026: checkTutorCruncherWebhook2026 },
)

/** Every schema, by its path below the folder above. */
export const schemas = {
  '2020/action': { check: checkAction2020, node: () => table('Action2020') } as CompiledSchema<types.Action2020>,
  '2020/actor': { check: checkActor2020, node: () => table('Actor2020') } as CompiledSchema<types.Actor2020>,
  '2020/event': { check: checkEvent2020, node: () => table('Event2020') } as CompiledSchema<types.Event2020>,
  '2020/parts/skill': { check: checkSkill2020, node: () => table('Skill2020') } as CompiledSchema<types.Skill2020>,
  '2020/parts/user': { check: checkUser, node: () => table('User') } as CompiledSchema<types.User>,
  '2020/subjects/affiliate': { check: checkAffiliate2020, node: () => table('Affiliate2020') } as CompiledSchema<types.Affiliate2020>,
  '2020/subjects/client': { check: checkClient2020, node: () => table('Client2020') } as CompiledSchema<types.Client2020>,
  '2020/subjects/student': { check: checkStudent2020, node: () => table('Student2020') } as CompiledSchema<types.Student2020>,
  '2020/subjects/tutor': { check: checkTutor2020, node: () => table('Tutor2020') } as CompiledSchema<types.Tutor2020>,
  '2020/webhook': { check: checkTutorCruncherWebhook2020, node: () => table('TutorCruncherWebhook2020') } as CompiledSchema<types.TutorCruncherWebhook2020>,
  '2026/actor': { check: checkActor, node: () => table('Actor') } as CompiledSchema<types.Actor>,
  '2026/event': { check: checkEvent2026, node: () => table('Event2026') } as CompiledSchema<types.Event2026>,
  '2026/parts/accounting-status': { check: checkAccountingStatus, node: () => table('AccountingStatus') } as CompiledSchema<types.AccountingStatus>,
  '2026/parts/ad-hoc-charge-reference': { check: checkAdHocChargeReference, node: () => table('AdHocChargeReference') } as CompiledSchema<types.AdHocChargeReference>,
  '2026/parts/charge-party': { check: checkChargeParty, node: () => table('ChargeParty') } as CompiledSchema<types.ChargeParty>,
  '2026/parts/charge': { check: checkCharge, node: () => table('Charge') } as CompiledSchema<types.Charge>,
  '2026/parts/extra-attribute': { check: checkExtraAttribute, node: () => table('ExtraAttribute') } as CompiledSchema<types.ExtraAttribute>,
  '2026/parts/institution': { check: checkInstitution, node: () => table('Institution') } as CompiledSchema<types.Institution>,
  '2026/parts/job-status': { check: checkJobStatus, node: () => table('JobStatus') } as CompiledSchema<types.JobStatus>,
  '2026/parts/label': { check: checkLabel, node: () => table('Label') } as CompiledSchema<types.Label>,
  '2026/parts/lesson-reference': { check: checkLessonReference, node: () => table('LessonReference') } as CompiledSchema<types.LessonReference>,
  '2026/parts/lesson-status': { check: checkLessonStatus, node: () => table('LessonStatus') } as CompiledSchema<types.LessonStatus>,
  '2026/parts/location': { check: checkLocation, node: () => table('Location') } as CompiledSchema<types.Location>,
  '2026/parts/pipeline-stage': { check: checkPipelineStage, node: () => table('PipelineStage') } as CompiledSchema<types.PipelineStage>,
  '2026/parts/qualification': { check: checkQualification, node: () => table('Qualification') } as CompiledSchema<types.Qualification>,
  '2026/parts/role-reference': { check: checkRoleReference, node: () => table('RoleReference') } as CompiledSchema<types.RoleReference>,
  '2026/parts/service-reference': { check: checkServiceReference, node: () => table('ServiceReference') } as CompiledSchema<types.ServiceReference>,
  '2026/parts/skill': { check: checkSkill, node: () => table('Skill') } as CompiledSchema<types.Skill>,
  '2026/parts/work-done-details': { check: checkWorkDoneDetails, node: () => table('WorkDoneDetails') } as CompiledSchema<types.WorkDoneDetails>,
  '2026/public-profile': { check: checkPublicProfile, node: () => table('PublicProfile') } as CompiledSchema<types.PublicProfile>,
  '2026/subjects/ad-hoc-charge-category': { check: checkAdHocChargeCategory, node: () => table('AdHocChargeCategory') } as CompiledSchema<types.AdHocChargeCategory>,
  '2026/subjects/ad-hoc-charge': { check: checkAdHocCharge, node: () => table('AdHocCharge') } as CompiledSchema<types.AdHocCharge>,
  '2026/subjects/affiliate': { check: checkAffiliate, node: () => table('Affiliate') } as CompiledSchema<types.Affiliate>,
  '2026/subjects/application': { check: checkApplication, node: () => table('Application') } as CompiledSchema<types.Application>,
  '2026/subjects/client': { check: checkClient, node: () => table('Client') } as CompiledSchema<types.Client>,
  '2026/subjects/credit-request': { check: checkCreditRequest, node: () => table('CreditRequest') } as CompiledSchema<types.CreditRequest>,
  '2026/subjects/invoice': { check: checkInvoice, node: () => table('Invoice') } as CompiledSchema<types.Invoice>,
  '2026/subjects/job': { check: checkJob, node: () => table('Job') } as CompiledSchema<types.Job>,
  '2026/subjects/lesson': { check: checkLesson, node: () => table('Lesson') } as CompiledSchema<types.Lesson>,
  '2026/subjects/note': { check: checkNote, node: () => table('Note') } as CompiledSchema<types.Note>,
  '2026/subjects/payment-order': { check: checkPaymentOrder, node: () => table('PaymentOrder') } as CompiledSchema<types.PaymentOrder>,
  '2026/subjects/report': { check: checkReport, node: () => table('Report') } as CompiledSchema<types.Report>,
  '2026/subjects/student': { check: checkStudent, node: () => table('Student') } as CompiledSchema<types.Student>,
  '2026/subjects/task': { check: checkTask, node: () => table('Task') } as CompiledSchema<types.Task>,
  '2026/subjects/tutor': { check: checkTutor, node: () => table('Tutor') } as CompiledSchema<types.Tutor>,
  '2026/subjects/wellbeing-concern': { check: checkWellbeingConcern, node: () => table('WellbeingConcern') } as CompiledSchema<types.WellbeingConcern>,
  '2026/webhook': { check: checkTutorCruncherWebhook2026, node: () => table('TutorCruncherWebhook2026') } as CompiledSchema<types.TutorCruncherWebhook2026>,
} as const
