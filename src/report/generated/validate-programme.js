// Made by scripts/compile-schemas.mjs: change the schema, not this file.
import helper0 from 'ajv/dist/runtime/ucs2length.js'
"use strict";
export const validate = validate20;
export default validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"programme.schema.json","title":"The schema of a programme","description":"A programme's schema is a JSON Schema (2020-12) for what `inspect` finds in a report, with the x- words below beside the constraints.","$comment":"x-vocabulary: every x- word that this tool reads; any other is taken for a slip.","x-vocabulary":["x-id","x-track","x-language","x-names","x-heading","x-aliases","x-weak-aliases","x-companions","x-after","x-hint","x-languages","x-common","x-implied","x-message","x-severity","x-topics","x-vocabulary"],"type":"object","properties":{"$schema":{"type":"string"},"$id":{"type":"string"},"$ref":{"type":"string"},"title":{"type":"string"},"x-id":{"description":"The programme's short name","type":"string","pattern":"^[a-z0-9][a-z0-9-]*$"},"x-track":{"description":"The track that the programme teaches","enum":["backend","frontend","fullstack"]},"x-language":{"description":"The language of the headings that stubs and templates get","type":"string"},"x-names":{"description":"Names that say nothing about a section when a heading has them","$ref":"#/$defs/phrases"},"x-heading":{"description":"The heading that a new report begins with","type":"string"},"properties":{"type":"object","properties":{"sections":{"type":"object","properties":{"required":{"type":"array","items":{"type":"string"}},"properties":{"type":"object","propertyNames":{"pattern":"^[a-z][a-z0-9-]*$"},"additionalProperties":{"$ref":"#/$defs/section"}}}}}}},"patternProperties":{"^x-(?!(?:id|track|language|names|heading|vocabulary)$)":false},"$defs":{"phrases":{"type":"array","items":{"type":"string","minLength":1}},"phrasesByLanguage":{"oneOf":[{"$ref":"#/$defs/phrases"},{"type":"object","propertyNames":{"pattern":"^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$"},"additionalProperties":{"$ref":"#/$defs/phrases"}}]},"section":{"type":"object","properties":{"$ref":{"type":"string"},"title":{"description":"The section's heading in a new report","type":"string","minLength":1},"x-aliases":{"description":"What else its heading may say, as a list or by language","$ref":"#/$defs/phrasesByLanguage"},"x-weak-aliases":{"description":"What opens it only where nothing better does","$ref":"#/$defs/phrasesByLanguage"},"x-companions":{"description":"What is said together with it (`… and Solutions`) and what the other half of its pairs is called","$ref":"#/$defs/phrasesByLanguage"},"x-after":{"description":"The id of the section that it follows","type":"string"},"x-hint":{"description":"What to write here","type":"string"},"x-languages":{"description":"The title and the hint in other languages, for stubs in reports that are written in them","type":"object","propertyNames":{"pattern":"^[a-z]{2,3}$"},"additionalProperties":{"type":"object","properties":{"title":{"type":"string","minLength":1},"hint":{"type":"string"}},"required":["title"],"additionalProperties":false}},"x-common":{"description":"Any README has such a section: alone it makes no report","type":"boolean"},"x-implied":{"description":"The first paragraph of a report stands for it where it has no heading","type":"boolean"},"x-message":{"description":"Said when it is missing, instead of the tool's own words","type":"string"},"x-severity":{"description":"How bad it is if the section is missing","enum":["error","warning","info"]},"x-topics":{"description":"What it must speak of","$ref":"#/$defs/phrases"},"properties":{"type":"object","properties":{"words":true,"items":true,"pairs":true,"topics":true,"links":true,"placeholders":true},"additionalProperties":false}},"patternProperties":{"^x-(?!(?:aliases|weak-aliases|companions|after|hint|languages|common|implied|message|severity|topics)$)":false}}}};
const schema32 = {"type":"array","items":{"type":"string","minLength":1}};
const pattern4 = new RegExp("^[a-z0-9][a-z0-9-]*$", "u");
const pattern5 = new RegExp("^[a-z][a-z0-9-]*$", "u");
const pattern9 = new RegExp("^x-(?!(?:id|track|language|names|heading|vocabulary)$)", "u");
const func1 = (helper0.default ?? helper0);
const schema33 = {"type":"object","properties":{"$ref":{"type":"string"},"title":{"description":"The section's heading in a new report","type":"string","minLength":1},"x-aliases":{"description":"What else its heading may say, as a list or by language","$ref":"#/$defs/phrasesByLanguage"},"x-weak-aliases":{"description":"What opens it only where nothing better does","$ref":"#/$defs/phrasesByLanguage"},"x-companions":{"description":"What is said together with it (`… and Solutions`) and what the other half of its pairs is called","$ref":"#/$defs/phrasesByLanguage"},"x-after":{"description":"The id of the section that it follows","type":"string"},"x-hint":{"description":"What to write here","type":"string"},"x-languages":{"description":"The title and the hint in other languages, for stubs in reports that are written in them","type":"object","propertyNames":{"pattern":"^[a-z]{2,3}$"},"additionalProperties":{"type":"object","properties":{"title":{"type":"string","minLength":1},"hint":{"type":"string"}},"required":["title"],"additionalProperties":false}},"x-common":{"description":"Any README has such a section: alone it makes no report","type":"boolean"},"x-implied":{"description":"The first paragraph of a report stands for it where it has no heading","type":"boolean"},"x-message":{"description":"Said when it is missing, instead of the tool's own words","type":"string"},"x-severity":{"description":"How bad it is if the section is missing","enum":["error","warning","info"]},"x-topics":{"description":"What it must speak of","$ref":"#/$defs/phrases"},"properties":{"type":"object","properties":{"words":true,"items":true,"pairs":true,"topics":true,"links":true,"placeholders":true},"additionalProperties":false}},"patternProperties":{"^x-(?!(?:aliases|weak-aliases|companions|after|hint|languages|common|implied|message|severity|topics)$)":false}};
const schema34 = {"oneOf":[{"$ref":"#/$defs/phrases"},{"type":"object","propertyNames":{"pattern":"^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$"},"additionalProperties":{"$ref":"#/$defs/phrases"}}]};
const pattern6 = new RegExp("^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$", "u");

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate22.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(func1(data0) < 1){
const err0 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/phrases/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/phrases/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/$defs/phrases/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
var items0 = true;
}
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs8 = errors;
if(typeof key0 === "string"){
if(!pattern6.test(key0)){
const err3 = {instancePath,schemaPath:"#/oneOf/1/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$"},message:"must match pattern \""+"^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$"+"\"",propertyName:key0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var valid4 = _errs8 === errors;
if(!valid4){
const err4 = {instancePath,schemaPath:"#/oneOf/1/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
for(const key1 in data){
let data1 = data[key1];
if(Array.isArray(data1)){
const len1 = data1.length;
for(let i1=0; i1<len1; i1++){
let data2 = data1[i1];
if(typeof data2 === "string"){
if(func1(data2) < 1){
const err5 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1,schemaPath:"#/$defs/phrases/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err6 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1,schemaPath:"#/$defs/phrases/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err7 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/phrases/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid0 = _errs6 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
var props0 = true;
}
}
if(!valid0){
const err9 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
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
evaluated0.props = props0;
evaluated0.items = items0;
return errors === 0;
}
validate22.evaluated = {"dynamicProps":true,"dynamicItems":true};

const pattern7 = new RegExp("^[a-z]{2,3}$", "u");
const pattern8 = new RegExp("^x-(?!(?:aliases|weak-aliases|companions|after|hint|languages|common|implied|message|severity|topics)$)", "u");

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate21.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.$ref !== undefined){
if(typeof data.$ref !== "string"){
const err0 = {instancePath:instancePath+"/$ref",schemaPath:"#/properties/%24ref/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.title !== undefined){
let data1 = data.title;
if(typeof data1 === "string"){
if(func1(data1) < 1){
const err1 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err2 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data["x-aliases"] !== undefined){
if(!(validate22(data["x-aliases"], {instancePath:instancePath+"/x-aliases",parentData:data,parentDataProperty:"x-aliases",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data["x-weak-aliases"] !== undefined){
if(!(validate22(data["x-weak-aliases"], {instancePath:instancePath+"/x-weak-aliases",parentData:data,parentDataProperty:"x-weak-aliases",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data["x-companions"] !== undefined){
if(!(validate22(data["x-companions"], {instancePath:instancePath+"/x-companions",parentData:data,parentDataProperty:"x-companions",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data["x-after"] !== undefined){
if(typeof data["x-after"] !== "string"){
const err3 = {instancePath:instancePath+"/x-after",schemaPath:"#/properties/x-after/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data["x-hint"] !== undefined){
if(typeof data["x-hint"] !== "string"){
const err4 = {instancePath:instancePath+"/x-hint",schemaPath:"#/properties/x-hint/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data["x-languages"] !== undefined){
let data7 = data["x-languages"];
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key0 in data7){
const _errs14 = errors;
if(typeof key0 === "string"){
if(!pattern7.test(key0)){
const err5 = {instancePath:instancePath+"/x-languages",schemaPath:"#/properties/x-languages/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2,3}$"},message:"must match pattern \""+"^[a-z]{2,3}$"+"\"",propertyName:key0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
var valid1 = _errs14 === errors;
if(!valid1){
const err6 = {instancePath:instancePath+"/x-languages",schemaPath:"#/properties/x-languages/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
for(const key1 in data7){
let data8 = data7[key1];
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.title === undefined){
const err7 = {instancePath:instancePath+"/x-languages/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/x-languages/additionalProperties/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key2 in data8){
if(!((key2 === "title") || (key2 === "hint"))){
const err8 = {instancePath:instancePath+"/x-languages/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/x-languages/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data8.title !== undefined){
let data9 = data8.title;
if(typeof data9 === "string"){
if(func1(data9) < 1){
const err9 = {instancePath:instancePath+"/x-languages/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/title",schemaPath:"#/properties/x-languages/additionalProperties/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err10 = {instancePath:instancePath+"/x-languages/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/title",schemaPath:"#/properties/x-languages/additionalProperties/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data8.hint !== undefined){
if(typeof data8.hint !== "string"){
const err11 = {instancePath:instancePath+"/x-languages/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/hint",schemaPath:"#/properties/x-languages/additionalProperties/properties/hint/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err12 = {instancePath:instancePath+"/x-languages/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/x-languages/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/x-languages",schemaPath:"#/properties/x-languages/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data["x-common"] !== undefined){
if(typeof data["x-common"] !== "boolean"){
const err14 = {instancePath:instancePath+"/x-common",schemaPath:"#/properties/x-common/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data["x-implied"] !== undefined){
if(typeof data["x-implied"] !== "boolean"){
const err15 = {instancePath:instancePath+"/x-implied",schemaPath:"#/properties/x-implied/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data["x-message"] !== undefined){
if(typeof data["x-message"] !== "string"){
const err16 = {instancePath:instancePath+"/x-message",schemaPath:"#/properties/x-message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data["x-severity"] !== undefined){
let data14 = data["x-severity"];
if(!(((data14 === "error") || (data14 === "warning")) || (data14 === "info"))){
const err17 = {instancePath:instancePath+"/x-severity",schemaPath:"#/properties/x-severity/enum",keyword:"enum",params:{allowedValues: schema33.properties["x-severity"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data["x-topics"] !== undefined){
let data15 = data["x-topics"];
if(Array.isArray(data15)){
const len0 = data15.length;
for(let i0=0; i0<len0; i0++){
let data16 = data15[i0];
if(typeof data16 === "string"){
if(func1(data16) < 1){
const err18 = {instancePath:instancePath+"/x-topics/" + i0,schemaPath:"#/$defs/phrases/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err19 = {instancePath:instancePath+"/x-topics/" + i0,schemaPath:"#/$defs/phrases/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err20 = {instancePath:instancePath+"/x-topics",schemaPath:"#/$defs/phrases/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.properties !== undefined){
let data17 = data.properties;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
for(const key3 in data17){
if(!((((((key3 === "words") || (key3 === "items")) || (key3 === "pairs")) || (key3 === "topics")) || (key3 === "links")) || (key3 === "placeholders"))){
const err21 = {instancePath:instancePath+"/properties",schemaPath:"#/properties/properties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
var props3 = {};
props3.$ref = true;
props3.title = true;
props3["x-aliases"] = true;
props3["x-weak-aliases"] = true;
props3["x-companions"] = true;
props3["x-after"] = true;
props3["x-hint"] = true;
props3["x-languages"] = true;
props3["x-common"] = true;
props3["x-implied"] = true;
props3["x-message"] = true;
props3["x-severity"] = true;
props3["x-topics"] = true;
props3.properties = true;
for(const key4 in data){
if(pattern8.test(key4)){
const err23 = {instancePath:instancePath+"/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%5Ex-(%3F!(%3F%3Aaliases%7Cweak-aliases%7Ccompanions%7Cafter%7Chint%7Clanguages%7Ccommon%7Cimplied%7Cmessage%7Cseverity%7Ctopics)%24)/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
props3[key4] = true;
}
}
}
else {
const err24 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
validate21.errors = vErrors;
evaluated0.props = props3;
return errors === 0;
}
validate21.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="programme.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.$schema !== undefined){
if(typeof data.$schema !== "string"){
const err0 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.$id !== undefined){
if(typeof data.$id !== "string"){
const err1 = {instancePath:instancePath+"/$id",schemaPath:"#/properties/%24id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.$ref !== undefined){
if(typeof data.$ref !== "string"){
const err2 = {instancePath:instancePath+"/$ref",schemaPath:"#/properties/%24ref/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.title !== undefined){
if(typeof data.title !== "string"){
const err3 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data["x-id"] !== undefined){
let data4 = data["x-id"];
if(typeof data4 === "string"){
if(!pattern4.test(data4)){
const err4 = {instancePath:instancePath+"/x-id",schemaPath:"#/properties/x-id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]*$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9-]*$"+"\""};
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
const err5 = {instancePath:instancePath+"/x-id",schemaPath:"#/properties/x-id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data["x-track"] !== undefined){
let data5 = data["x-track"];
if(!(((data5 === "backend") || (data5 === "frontend")) || (data5 === "fullstack"))){
const err6 = {instancePath:instancePath+"/x-track",schemaPath:"#/properties/x-track/enum",keyword:"enum",params:{allowedValues: schema31.properties["x-track"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data["x-language"] !== undefined){
if(typeof data["x-language"] !== "string"){
const err7 = {instancePath:instancePath+"/x-language",schemaPath:"#/properties/x-language/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data["x-names"] !== undefined){
let data7 = data["x-names"];
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
if(typeof data8 === "string"){
if(func1(data8) < 1){
const err8 = {instancePath:instancePath+"/x-names/" + i0,schemaPath:"#/$defs/phrases/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err9 = {instancePath:instancePath+"/x-names/" + i0,schemaPath:"#/$defs/phrases/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err10 = {instancePath:instancePath+"/x-names",schemaPath:"#/$defs/phrases/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data["x-heading"] !== undefined){
if(typeof data["x-heading"] !== "string"){
const err11 = {instancePath:instancePath+"/x-heading",schemaPath:"#/properties/x-heading/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.properties !== undefined){
let data10 = data.properties;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.sections !== undefined){
let data11 = data10.sections;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.required !== undefined){
let data12 = data11.required;
if(Array.isArray(data12)){
const len1 = data12.length;
for(let i1=0; i1<len1; i1++){
if(typeof data12[i1] !== "string"){
const err12 = {instancePath:instancePath+"/properties/sections/required/" + i1,schemaPath:"#/properties/properties/properties/sections/properties/required/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/properties/sections/required",schemaPath:"#/properties/properties/properties/sections/properties/required/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data11.properties !== undefined){
let data14 = data11.properties;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
for(const key0 in data14){
const _errs32 = errors;
if(typeof key0 === "string"){
if(!pattern5.test(key0)){
const err14 = {instancePath:instancePath+"/properties/sections/properties",schemaPath:"#/properties/properties/properties/sections/properties/properties/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*$"},message:"must match pattern \""+"^[a-z][a-z0-9-]*$"+"\"",propertyName:key0};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
var valid8 = _errs32 === errors;
if(!valid8){
const err15 = {instancePath:instancePath+"/properties/sections/properties",schemaPath:"#/properties/properties/properties/sections/properties/properties/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
for(const key1 in data14){
if(!(validate21(data14[key1], {instancePath:instancePath+"/properties/sections/properties/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data14,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
}
else {
const err16 = {instancePath:instancePath+"/properties/sections/properties",schemaPath:"#/properties/properties/properties/sections/properties/properties/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/properties/sections",schemaPath:"#/properties/properties/properties/sections/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err18 = {instancePath:instancePath+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
var props1 = {};
props1.$schema = true;
props1.$id = true;
props1.$ref = true;
props1.title = true;
props1["x-id"] = true;
props1["x-track"] = true;
props1["x-language"] = true;
props1["x-names"] = true;
props1["x-heading"] = true;
props1.properties = true;
for(const key2 in data){
if(pattern9.test(key2)){
const err19 = {instancePath:instancePath+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/patternProperties/%5Ex-(%3F!(%3F%3Aid%7Ctrack%7Clanguage%7Cnames%7Cheading%7Cvocabulary)%24)/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
props1[key2] = true;
}
}
}
else {
const err20 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
validate20.errors = vErrors;
evaluated0.props = props1;
return errors === 0;
}
validate20.evaluated = {"dynamicProps":true,"dynamicItems":false};

