// Made by scripts/compile-schemas.mjs: change the schema, not this file.

"use strict";
export const validate = validate20;
export default validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://prodev-report.dev/schemas/ndjson-line.schema.json","title":"One line of what `prodev-report lint --format ndjson` prints","description":"Version 1. The first line is a `run`, then come `file` and `unread` in the order of their paths, at last `end`: without that one something is missing. New properties may be added to version 1.","type":"object","required":["type"],"properties":{"type":{"enum":["run","file","unread","end"]}},"allOf":[{"if":{"properties":{"type":{"const":"run"}}},"then":{"$ref":"#/$defs/run"}},{"if":{"properties":{"type":{"const":"file"}}},"then":{"$ref":"#/$defs/file"}},{"if":{"properties":{"type":{"const":"unread"}}},"then":{"$ref":"#/$defs/unread"}},{"if":{"properties":{"type":{"const":"end"}}},"then":{"$ref":"#/$defs/end"}}],"$defs":{"run":{"required":["version","tool"],"properties":{"version":{"const":1},"tool":{"$ref":"lint-output.schema.json#/properties/tool"},"started":{"type":"string"},"settings":{"type":"string","description":"A hash of the config, the schemas and the flags on which the findings depend."},"part":{"description":"Which part of all files was looked at: what `--shard` said.","type":"object","required":["index","of"],"properties":{"index":{"type":"integer","minimum":1},"of":{"type":"integer","minimum":1}}},"all":{"description":"All files, in whichever part: how many, and a hash of their paths and sizes.","type":"object","required":["files","hash"],"properties":{"files":{"type":"integer","minimum":0},"hash":{"type":"string"}}}}},"file":{"required":["path","messages"],"properties":{"path":{"type":"string"},"messages":{"type":"array","items":{"$ref":"lint-output.schema.json#/$defs/message"}},"text":{"description":"The lines that the findings are about, without secrets: as much of the file as any format shows.","type":"object","required":["length","lines","parts"],"properties":{"length":{"type":"integer","minimum":0},"lines":{"type":"integer","minimum":1},"parts":{"description":"Offset, number of the line, and what stands there.","type":"array","items":{"type":"array","minItems":3,"maxItems":3,"prefixItems":[{"type":"integer","minimum":0},{"type":"integer","minimum":1},{"type":"string"}]}}}}}},"unread":{"required":["path","message"],"properties":{"path":{"type":"string"},"message":{"type":"string"},"hint":{"type":"string"}}},"end":{"required":["counts","found"],"properties":{"counts":{"$ref":"lint-output.schema.json#/properties/counts"},"found":{"$ref":"lint-output.schema.json#/properties/counts"},"timing":{"$ref":"lint-output.schema.json#/properties/timing"}}}}};
const schema48 = {"required":["path","message"],"properties":{"path":{"type":"string"},"message":{"type":"string"},"hint":{"type":"string"}}};
const schema32 = {"required":["version","tool"],"properties":{"version":{"const":1},"tool":{"$ref":"lint-output.schema.json#/properties/tool"},"started":{"type":"string"},"settings":{"type":"string","description":"A hash of the config, the schemas and the flags on which the findings depend."},"part":{"description":"Which part of all files was looked at: what `--shard` said.","type":"object","required":["index","of"],"properties":{"index":{"type":"integer","minimum":1},"of":{"type":"integer","minimum":1}}},"all":{"description":"All files, in whichever part: how many, and a hash of their paths and sizes.","type":"object","required":["files","hash"],"properties":{"files":{"type":"integer","minimum":0},"hash":{"type":"string"}}}}};
const schema41 = {"type":"object","required":["name","version"],"properties":{"name":{"const":"prodev-report"},"version":{"type":"string"}}};

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
let missing0;
if(((data.version === undefined) && (missing0 = "version")) || ((data.tool === undefined) && (missing0 = "tool"))){
validate21.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.version !== undefined){
const _errs0 = errors;
if(1 !== data.version){
validate21.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs0 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tool !== undefined){
let data1 = data.tool;
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if(((data1.name === undefined) && (missing1 = "name")) || ((data1.version === undefined) && (missing1 = "version"))){
validate21.errors = [{instancePath:instancePath+"/tool",schemaPath:"lint-output.schema.json#/properties/tool/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data1.name !== undefined){
const _errs4 = errors;
if("prodev-report" !== data1.name){
validate21.errors = [{instancePath:instancePath+"/tool/name",schemaPath:"lint-output.schema.json#/properties/tool/properties/name/const",keyword:"const",params:{allowedValue: "prodev-report"},message:"must be equal to constant"}];
return false;
}
var valid2 = _errs4 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.version !== undefined){
const _errs5 = errors;
if(typeof data1.version !== "string"){
validate21.errors = [{instancePath:instancePath+"/tool/version",schemaPath:"lint-output.schema.json#/properties/tool/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs5 === errors;
}
else {
var valid2 = true;
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/tool",schemaPath:"lint-output.schema.json#/properties/tool/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.started !== undefined){
const _errs7 = errors;
if(typeof data.started !== "string"){
validate21.errors = [{instancePath:instancePath+"/started",schemaPath:"#/properties/started/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.settings !== undefined){
const _errs9 = errors;
if(typeof data.settings !== "string"){
validate21.errors = [{instancePath:instancePath+"/settings",schemaPath:"#/properties/settings/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.part !== undefined){
let data6 = data.part;
const _errs11 = errors;
if(errors === _errs11){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
let missing2;
if(((data6.index === undefined) && (missing2 = "index")) || ((data6.of === undefined) && (missing2 = "of"))){
validate21.errors = [{instancePath:instancePath+"/part",schemaPath:"#/properties/part/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
if(data6.index !== undefined){
let data7 = data6.index;
const _errs13 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate21.errors = [{instancePath:instancePath+"/part/index",schemaPath:"#/properties/part/properties/index/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs13){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 1 || isNaN(data7)){
validate21.errors = [{instancePath:instancePath+"/part/index",schemaPath:"#/properties/part/properties/index/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid3 = _errs13 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data6.of !== undefined){
let data8 = data6.of;
const _errs15 = errors;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
validate21.errors = [{instancePath:instancePath+"/part/of",schemaPath:"#/properties/part/properties/of/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs15){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 1 || isNaN(data8)){
validate21.errors = [{instancePath:instancePath+"/part/of",schemaPath:"#/properties/part/properties/of/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid3 = _errs15 === errors;
}
else {
var valid3 = true;
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/part",schemaPath:"#/properties/part/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.all !== undefined){
let data9 = data.all;
const _errs17 = errors;
if(errors === _errs17){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
let missing3;
if(((data9.files === undefined) && (missing3 = "files")) || ((data9.hash === undefined) && (missing3 = "hash"))){
validate21.errors = [{instancePath:instancePath+"/all",schemaPath:"#/properties/all/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
if(data9.files !== undefined){
let data10 = data9.files;
const _errs19 = errors;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
validate21.errors = [{instancePath:instancePath+"/all/files",schemaPath:"#/properties/all/properties/files/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs19){
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 0 || isNaN(data10)){
validate21.errors = [{instancePath:instancePath+"/all/files",schemaPath:"#/properties/all/properties/files/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid4 = _errs19 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data9.hash !== undefined){
const _errs21 = errors;
if(typeof data9.hash !== "string"){
validate21.errors = [{instancePath:instancePath+"/all/hash",schemaPath:"#/properties/all/properties/hash/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs21 === errors;
}
else {
var valid4 = true;
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/all",schemaPath:"#/properties/all/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":{"version":true,"tool":true,"started":true,"settings":true,"part":true,"all":true},"dynamicProps":false,"dynamicItems":false};

const schema42 = {"required":["path","messages"],"properties":{"path":{"type":"string"},"messages":{"type":"array","items":{"$ref":"lint-output.schema.json#/$defs/message"}},"text":{"description":"The lines that the findings are about, without secrets: as much of the file as any format shows.","type":"object","required":["length","lines","parts"],"properties":{"length":{"type":"integer","minimum":0},"lines":{"type":"integer","minimum":1},"parts":{"description":"Offset, number of the line, and what stands there.","type":"array","items":{"type":"array","minItems":3,"maxItems":3,"prefixItems":[{"type":"integer","minimum":0},{"type":"integer","minimum":1},{"type":"string"}]}}}}}};
const schema35 = {"$ref":"#/$defs/range","required":["ruleId","messageId","severity","message","data","url"],"properties":{"ruleId":{"type":"string"},"messageId":{"type":"string"},"severity":{"enum":["error","warning","info"]},"message":{"type":"string"},"data":{"description":"What fills the slots of the message.","type":"object","additionalProperties":{"type":["string","number"]}},"url":{"type":"string"},"secret":{"const":true,"description":"What stands there is a secret: show the text without it."},"note":{"type":"string"},"expected":{"description":"What could stand there instead.","type":"array","items":{"type":"string"}},"related":{"description":"Other places that explain this one, and where else it is: twenty at most, `others` in `data` says how many.","type":"array","items":{"$ref":"#/$defs/range","properties":{"note":{"type":"string"}}}},"fix":{"type":"object","required":["safety","edits"],"properties":{"safety":{"enum":["safe","unsafe"],"description":"unsafe: a guess, or a choice that is the author's."},"edits":{"$ref":"#/$defs/edits"},"recode":{"const":"utf-8","description":"The whole file is written anew in this charset."},"alternatives":{"type":"array","items":{"type":"object","required":["label","edits"],"properties":{"label":{"type":"string"},"edits":{"$ref":"#/$defs/edits"}}}}}}}};
const schema36 = {"description":"Lines and columns count from 1, columns in UTF-16 units without a byte order mark; `start` and `end` are UTF-16 offsets of the decoded text, with it.","type":"object","required":["line","column","endLine","endColumn","start","end"],"properties":{"line":{"type":"integer","minimum":1},"column":{"type":"integer","minimum":1},"endLine":{"type":"integer","minimum":1},"endColumn":{"type":"integer","minimum":1},"start":{"type":"integer","minimum":0},"end":{"type":"integer","minimum":0}}};
const schema38 = {"description":"They apply whole or not at all. What stands in [start, end) becomes `text`; offsets as above.","type":"array","items":{"type":"object","required":["start","end","text"],"properties":{"start":{"type":"integer","minimum":0},"end":{"type":"integer","minimum":0},"text":{"type":"string"}}}};

function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate29.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
if(errors === _errs0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.line === undefined) && (missing0 = "line")) || ((data.column === undefined) && (missing0 = "column"))) || ((data.endLine === undefined) && (missing0 = "endLine"))) || ((data.endColumn === undefined) && (missing0 = "endColumn"))) || ((data.start === undefined) && (missing0 = "start"))) || ((data.end === undefined) && (missing0 = "end"))){
validate29.errors = [{instancePath,schemaPath:"#/$defs/range/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.line !== undefined){
let data0 = data.line;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate29.errors = [{instancePath:instancePath+"/line",schemaPath:"#/$defs/range/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 1 || isNaN(data0)){
validate29.errors = [{instancePath:instancePath+"/line",schemaPath:"#/$defs/range/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid1 = _errs2 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.column !== undefined){
let data1 = data.column;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate29.errors = [{instancePath:instancePath+"/column",schemaPath:"#/$defs/range/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
validate29.errors = [{instancePath:instancePath+"/column",schemaPath:"#/$defs/range/properties/column/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.endLine !== undefined){
let data2 = data.endLine;
const _errs6 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate29.errors = [{instancePath:instancePath+"/endLine",schemaPath:"#/$defs/range/properties/endLine/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
validate29.errors = [{instancePath:instancePath+"/endLine",schemaPath:"#/$defs/range/properties/endLine/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.endColumn !== undefined){
let data3 = data.endColumn;
const _errs8 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate29.errors = [{instancePath:instancePath+"/endColumn",schemaPath:"#/$defs/range/properties/endColumn/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs8){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 1 || isNaN(data3)){
validate29.errors = [{instancePath:instancePath+"/endColumn",schemaPath:"#/$defs/range/properties/endColumn/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid1 = _errs8 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.start !== undefined){
let data4 = data.start;
const _errs10 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate29.errors = [{instancePath:instancePath+"/start",schemaPath:"#/$defs/range/properties/start/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs10){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
validate29.errors = [{instancePath:instancePath+"/start",schemaPath:"#/$defs/range/properties/start/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid1 = _errs10 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.end !== undefined){
let data5 = data.end;
const _errs12 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate29.errors = [{instancePath:instancePath+"/end",schemaPath:"#/$defs/range/properties/end/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs12){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
validate29.errors = [{instancePath:instancePath+"/end",schemaPath:"#/$defs/range/properties/end/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid1 = _errs12 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
}
}
}
else {
validate29.errors = [{instancePath,schemaPath:"#/$defs/range/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if(((((((data.ruleId === undefined) && (missing1 = "ruleId")) || ((data.messageId === undefined) && (missing1 = "messageId"))) || ((data.severity === undefined) && (missing1 = "severity"))) || ((data.message === undefined) && (missing1 = "message"))) || ((data.data === undefined) && (missing1 = "data"))) || ((data.url === undefined) && (missing1 = "url"))){
validate29.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data.ruleId !== undefined){
const _errs14 = errors;
if(typeof data.ruleId !== "string"){
validate29.errors = [{instancePath:instancePath+"/ruleId",schemaPath:"#/properties/ruleId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs14 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.messageId !== undefined){
const _errs16 = errors;
if(typeof data.messageId !== "string"){
validate29.errors = [{instancePath:instancePath+"/messageId",schemaPath:"#/properties/messageId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs16 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.severity !== undefined){
let data8 = data.severity;
const _errs18 = errors;
if(!(((data8 === "error") || (data8 === "warning")) || (data8 === "info"))){
validate29.errors = [{instancePath:instancePath+"/severity",schemaPath:"#/properties/severity/enum",keyword:"enum",params:{allowedValues: schema35.properties.severity.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid2 = _errs18 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.message !== undefined){
const _errs19 = errors;
if(typeof data.message !== "string"){
validate29.errors = [{instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs19 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.data !== undefined){
let data10 = data.data;
const _errs21 = errors;
if(errors === _errs21){
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key0 in data10){
let data11 = data10[key0];
const _errs24 = errors;
if((typeof data11 !== "string") && (!((typeof data11 == "number") && (isFinite(data11))))){
validate29.errors = [{instancePath:instancePath+"/data/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/data/additionalProperties/type",keyword:"type",params:{type: schema35.properties.data.additionalProperties.type},message:"must be string,number"}];
return false;
}
var valid3 = _errs24 === errors;
if(!valid3){
break;
}
}
}
else {
validate29.errors = [{instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid2 = _errs21 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.url !== undefined){
const _errs26 = errors;
if(typeof data.url !== "string"){
validate29.errors = [{instancePath:instancePath+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs26 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.secret !== undefined){
const _errs28 = errors;
if(true !== data.secret){
validate29.errors = [{instancePath:instancePath+"/secret",schemaPath:"#/properties/secret/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"}];
return false;
}
var valid2 = _errs28 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.note !== undefined){
const _errs29 = errors;
if(typeof data.note !== "string"){
validate29.errors = [{instancePath:instancePath+"/note",schemaPath:"#/properties/note/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs29 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.expected !== undefined){
let data15 = data.expected;
const _errs31 = errors;
if(errors === _errs31){
if(Array.isArray(data15)){
var valid4 = true;
const len0 = data15.length;
for(let i0=0; i0<len0; i0++){
const _errs33 = errors;
if(typeof data15[i0] !== "string"){
validate29.errors = [{instancePath:instancePath+"/expected/" + i0,schemaPath:"#/properties/expected/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs33 === errors;
if(!valid4){
break;
}
}
}
else {
validate29.errors = [{instancePath:instancePath+"/expected",schemaPath:"#/properties/expected/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid2 = _errs31 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.related !== undefined){
let data17 = data.related;
const _errs35 = errors;
if(errors === _errs35){
if(Array.isArray(data17)){
var valid5 = true;
const len1 = data17.length;
for(let i1=0; i1<len1; i1++){
let data18 = data17[i1];
const _errs37 = errors;
const _errs38 = errors;
if(errors === _errs38){
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
let missing2;
if(((((((data18.line === undefined) && (missing2 = "line")) || ((data18.column === undefined) && (missing2 = "column"))) || ((data18.endLine === undefined) && (missing2 = "endLine"))) || ((data18.endColumn === undefined) && (missing2 = "endColumn"))) || ((data18.start === undefined) && (missing2 = "start"))) || ((data18.end === undefined) && (missing2 = "end"))){
validate29.errors = [{instancePath:instancePath+"/related/" + i1,schemaPath:"#/$defs/range/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
if(data18.line !== undefined){
let data19 = data18.line;
const _errs40 = errors;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
validate29.errors = [{instancePath:instancePath+"/related/" + i1+"/line",schemaPath:"#/$defs/range/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs40){
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 < 1 || isNaN(data19)){
validate29.errors = [{instancePath:instancePath+"/related/" + i1+"/line",schemaPath:"#/$defs/range/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid7 = _errs40 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data18.column !== undefined){
let data20 = data18.column;
const _errs42 = errors;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
validate29.errors = [{instancePath:instancePath+"/related/" + i1+"/column",schemaPath:"#/$defs/range/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs42){
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 < 1 || isNaN(data20)){
validate29.errors = [{instancePath:instancePath+"/related/" + i1+"/column",schemaPath:"#/$defs/range/properties/column/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid7 = _errs42 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data18.endLine !== undefined){
let data21 = data18.endLine;
const _errs44 = errors;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
validate29.errors = [{instancePath:instancePath+"/related/" + i1+"/endLine",schemaPath:"#/$defs/range/properties/endLine/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs44){
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 < 1 || isNaN(data21)){
validate29.errors = [{instancePath:instancePath+"/related/" + i1+"/endLine",schemaPath:"#/$defs/range/properties/endLine/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid7 = _errs44 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data18.endColumn !== undefined){
let data22 = data18.endColumn;
const _errs46 = errors;
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
validate29.errors = [{instancePath:instancePath+"/related/" + i1+"/endColumn",schemaPath:"#/$defs/range/properties/endColumn/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs46){
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 < 1 || isNaN(data22)){
validate29.errors = [{instancePath:instancePath+"/related/" + i1+"/endColumn",schemaPath:"#/$defs/range/properties/endColumn/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid7 = _errs46 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data18.start !== undefined){
let data23 = data18.start;
const _errs48 = errors;
if(!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))){
validate29.errors = [{instancePath:instancePath+"/related/" + i1+"/start",schemaPath:"#/$defs/range/properties/start/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs48){
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 < 0 || isNaN(data23)){
validate29.errors = [{instancePath:instancePath+"/related/" + i1+"/start",schemaPath:"#/$defs/range/properties/start/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid7 = _errs48 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data18.end !== undefined){
let data24 = data18.end;
const _errs50 = errors;
if(!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))){
validate29.errors = [{instancePath:instancePath+"/related/" + i1+"/end",schemaPath:"#/$defs/range/properties/end/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs50){
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 < 0 || isNaN(data24)){
validate29.errors = [{instancePath:instancePath+"/related/" + i1+"/end",schemaPath:"#/$defs/range/properties/end/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid7 = _errs50 === errors;
}
else {
var valid7 = true;
}
}
}
}
}
}
}
}
else {
validate29.errors = [{instancePath:instancePath+"/related/" + i1,schemaPath:"#/$defs/range/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
if(errors === _errs37){
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(data18.note !== undefined){
if(typeof data18.note !== "string"){
validate29.errors = [{instancePath:instancePath+"/related/" + i1+"/note",schemaPath:"#/properties/related/items/properties/note/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
var valid5 = _errs37 === errors;
if(!valid5){
break;
}
}
}
else {
validate29.errors = [{instancePath:instancePath+"/related",schemaPath:"#/properties/related/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid2 = _errs35 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.fix !== undefined){
let data26 = data.fix;
const _errs54 = errors;
if(errors === _errs54){
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
let missing3;
if(((data26.safety === undefined) && (missing3 = "safety")) || ((data26.edits === undefined) && (missing3 = "edits"))){
validate29.errors = [{instancePath:instancePath+"/fix",schemaPath:"#/properties/fix/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
if(data26.safety !== undefined){
let data27 = data26.safety;
const _errs56 = errors;
if(!((data27 === "safe") || (data27 === "unsafe"))){
validate29.errors = [{instancePath:instancePath+"/fix/safety",schemaPath:"#/properties/fix/properties/safety/enum",keyword:"enum",params:{allowedValues: schema35.properties.fix.properties.safety.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid9 = _errs56 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data26.edits !== undefined){
let data28 = data26.edits;
const _errs57 = errors;
const _errs58 = errors;
if(errors === _errs58){
if(Array.isArray(data28)){
var valid11 = true;
const len2 = data28.length;
for(let i2=0; i2<len2; i2++){
let data29 = data28[i2];
const _errs60 = errors;
if(errors === _errs60){
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
let missing4;
if((((data29.start === undefined) && (missing4 = "start")) || ((data29.end === undefined) && (missing4 = "end"))) || ((data29.text === undefined) && (missing4 = "text"))){
validate29.errors = [{instancePath:instancePath+"/fix/edits/" + i2,schemaPath:"#/$defs/edits/items/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"}];
return false;
}
else {
if(data29.start !== undefined){
let data30 = data29.start;
const _errs62 = errors;
if(!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))){
validate29.errors = [{instancePath:instancePath+"/fix/edits/" + i2+"/start",schemaPath:"#/$defs/edits/items/properties/start/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs62){
if((typeof data30 == "number") && (isFinite(data30))){
if(data30 < 0 || isNaN(data30)){
validate29.errors = [{instancePath:instancePath+"/fix/edits/" + i2+"/start",schemaPath:"#/$defs/edits/items/properties/start/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid12 = _errs62 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data29.end !== undefined){
let data31 = data29.end;
const _errs64 = errors;
if(!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))){
validate29.errors = [{instancePath:instancePath+"/fix/edits/" + i2+"/end",schemaPath:"#/$defs/edits/items/properties/end/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs64){
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 < 0 || isNaN(data31)){
validate29.errors = [{instancePath:instancePath+"/fix/edits/" + i2+"/end",schemaPath:"#/$defs/edits/items/properties/end/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid12 = _errs64 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data29.text !== undefined){
const _errs66 = errors;
if(typeof data29.text !== "string"){
validate29.errors = [{instancePath:instancePath+"/fix/edits/" + i2+"/text",schemaPath:"#/$defs/edits/items/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid12 = _errs66 === errors;
}
else {
var valid12 = true;
}
}
}
}
}
else {
validate29.errors = [{instancePath:instancePath+"/fix/edits/" + i2,schemaPath:"#/$defs/edits/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid11 = _errs60 === errors;
if(!valid11){
break;
}
}
}
else {
validate29.errors = [{instancePath:instancePath+"/fix/edits",schemaPath:"#/$defs/edits/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid9 = _errs57 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data26.recode !== undefined){
const _errs68 = errors;
if("utf-8" !== data26.recode){
validate29.errors = [{instancePath:instancePath+"/fix/recode",schemaPath:"#/properties/fix/properties/recode/const",keyword:"const",params:{allowedValue: "utf-8"},message:"must be equal to constant"}];
return false;
}
var valid9 = _errs68 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data26.alternatives !== undefined){
let data34 = data26.alternatives;
const _errs69 = errors;
if(errors === _errs69){
if(Array.isArray(data34)){
var valid13 = true;
const len3 = data34.length;
for(let i3=0; i3<len3; i3++){
let data35 = data34[i3];
const _errs71 = errors;
if(errors === _errs71){
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
let missing5;
if(((data35.label === undefined) && (missing5 = "label")) || ((data35.edits === undefined) && (missing5 = "edits"))){
validate29.errors = [{instancePath:instancePath+"/fix/alternatives/" + i3,schemaPath:"#/properties/fix/properties/alternatives/items/required",keyword:"required",params:{missingProperty: missing5},message:"must have required property '"+missing5+"'"}];
return false;
}
else {
if(data35.label !== undefined){
const _errs73 = errors;
if(typeof data35.label !== "string"){
validate29.errors = [{instancePath:instancePath+"/fix/alternatives/" + i3+"/label",schemaPath:"#/properties/fix/properties/alternatives/items/properties/label/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid14 = _errs73 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data35.edits !== undefined){
let data37 = data35.edits;
const _errs75 = errors;
const _errs76 = errors;
if(errors === _errs76){
if(Array.isArray(data37)){
var valid16 = true;
const len4 = data37.length;
for(let i4=0; i4<len4; i4++){
let data38 = data37[i4];
const _errs78 = errors;
if(errors === _errs78){
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
let missing6;
if((((data38.start === undefined) && (missing6 = "start")) || ((data38.end === undefined) && (missing6 = "end"))) || ((data38.text === undefined) && (missing6 = "text"))){
validate29.errors = [{instancePath:instancePath+"/fix/alternatives/" + i3+"/edits/" + i4,schemaPath:"#/$defs/edits/items/required",keyword:"required",params:{missingProperty: missing6},message:"must have required property '"+missing6+"'"}];
return false;
}
else {
if(data38.start !== undefined){
let data39 = data38.start;
const _errs80 = errors;
if(!(((typeof data39 == "number") && (!(data39 % 1) && !isNaN(data39))) && (isFinite(data39)))){
validate29.errors = [{instancePath:instancePath+"/fix/alternatives/" + i3+"/edits/" + i4+"/start",schemaPath:"#/$defs/edits/items/properties/start/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs80){
if((typeof data39 == "number") && (isFinite(data39))){
if(data39 < 0 || isNaN(data39)){
validate29.errors = [{instancePath:instancePath+"/fix/alternatives/" + i3+"/edits/" + i4+"/start",schemaPath:"#/$defs/edits/items/properties/start/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid17 = _errs80 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data38.end !== undefined){
let data40 = data38.end;
const _errs82 = errors;
if(!(((typeof data40 == "number") && (!(data40 % 1) && !isNaN(data40))) && (isFinite(data40)))){
validate29.errors = [{instancePath:instancePath+"/fix/alternatives/" + i3+"/edits/" + i4+"/end",schemaPath:"#/$defs/edits/items/properties/end/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs82){
if((typeof data40 == "number") && (isFinite(data40))){
if(data40 < 0 || isNaN(data40)){
validate29.errors = [{instancePath:instancePath+"/fix/alternatives/" + i3+"/edits/" + i4+"/end",schemaPath:"#/$defs/edits/items/properties/end/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid17 = _errs82 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data38.text !== undefined){
const _errs84 = errors;
if(typeof data38.text !== "string"){
validate29.errors = [{instancePath:instancePath+"/fix/alternatives/" + i3+"/edits/" + i4+"/text",schemaPath:"#/$defs/edits/items/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid17 = _errs84 === errors;
}
else {
var valid17 = true;
}
}
}
}
}
else {
validate29.errors = [{instancePath:instancePath+"/fix/alternatives/" + i3+"/edits/" + i4,schemaPath:"#/$defs/edits/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid16 = _errs78 === errors;
if(!valid16){
break;
}
}
}
else {
validate29.errors = [{instancePath:instancePath+"/fix/alternatives/" + i3+"/edits",schemaPath:"#/$defs/edits/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid14 = _errs75 === errors;
}
else {
var valid14 = true;
}
}
}
}
else {
validate29.errors = [{instancePath:instancePath+"/fix/alternatives/" + i3,schemaPath:"#/properties/fix/properties/alternatives/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid13 = _errs71 === errors;
if(!valid13){
break;
}
}
}
else {
validate29.errors = [{instancePath:instancePath+"/fix/alternatives",schemaPath:"#/properties/fix/properties/alternatives/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid9 = _errs69 === errors;
}
else {
var valid9 = true;
}
}
}
}
}
}
else {
validate29.errors = [{instancePath:instancePath+"/fix",schemaPath:"#/properties/fix/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid2 = _errs54 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
validate29.errors = vErrors;
return errors === 0;
}
validate29.evaluated = {"props":{"ruleId":true,"messageId":true,"severity":true,"message":true,"data":true,"url":true,"secret":true,"note":true,"expected":true,"related":true,"fix":true,"line":true,"column":true,"endLine":true,"endColumn":true,"start":true,"end":true},"dynamicProps":false,"dynamicItems":false};


function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate28.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.path === undefined) && (missing0 = "path")) || ((data.messages === undefined) && (missing0 = "messages"))){
validate28.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.path !== undefined){
const _errs0 = errors;
if(typeof data.path !== "string"){
validate28.errors = [{instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs0 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.messages !== undefined){
let data1 = data.messages;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data1)){
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(validate29(data1[i0], {instancePath:instancePath+"/messages/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate28.errors = [{instancePath:instancePath+"/messages",schemaPath:"#/properties/messages/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.text !== undefined){
let data3 = data.text;
const _errs5 = errors;
if(errors === _errs5){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing1;
if((((data3.length === undefined) && (missing1 = "length")) || ((data3.lines === undefined) && (missing1 = "lines"))) || ((data3.parts === undefined) && (missing1 = "parts"))){
validate28.errors = [{instancePath:instancePath+"/text",schemaPath:"#/properties/text/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data3.length !== undefined){
let data4 = data3.length;
const _errs7 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate28.errors = [{instancePath:instancePath+"/text/length",schemaPath:"#/properties/text/properties/length/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs7){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
validate28.errors = [{instancePath:instancePath+"/text/length",schemaPath:"#/properties/text/properties/length/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid2 = _errs7 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data3.lines !== undefined){
let data5 = data3.lines;
const _errs9 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate28.errors = [{instancePath:instancePath+"/text/lines",schemaPath:"#/properties/text/properties/lines/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs9){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 1 || isNaN(data5)){
validate28.errors = [{instancePath:instancePath+"/text/lines",schemaPath:"#/properties/text/properties/lines/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid2 = _errs9 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data3.parts !== undefined){
let data6 = data3.parts;
const _errs11 = errors;
if(errors === _errs11){
if(Array.isArray(data6)){
var valid3 = true;
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
const _errs13 = errors;
if(errors === _errs13){
if(Array.isArray(data7)){
if(data7.length > 3){
validate28.errors = [{instancePath:instancePath+"/text/parts/" + i1,schemaPath:"#/properties/text/properties/parts/items/maxItems",keyword:"maxItems",params:{limit: 3},message:"must NOT have more than 3 items"}];
return false;
}
else {
if(data7.length < 3){
validate28.errors = [{instancePath:instancePath+"/text/parts/" + i1,schemaPath:"#/properties/text/properties/parts/items/minItems",keyword:"minItems",params:{limit: 3},message:"must NOT have fewer than 3 items"}];
return false;
}
else {
const len2 = data7.length;
if(len2 > 0){
let data8 = data7[0];
const _errs15 = errors;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
validate28.errors = [{instancePath:instancePath+"/text/parts/" + i1+"/0",schemaPath:"#/properties/text/properties/parts/items/prefixItems/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs15){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
validate28.errors = [{instancePath:instancePath+"/text/parts/" + i1+"/0",schemaPath:"#/properties/text/properties/parts/items/prefixItems/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid4 = _errs15 === errors;
}
if(valid4){
if(len2 > 1){
let data9 = data7[1];
const _errs17 = errors;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
validate28.errors = [{instancePath:instancePath+"/text/parts/" + i1+"/1",schemaPath:"#/properties/text/properties/parts/items/prefixItems/1/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs17){
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 1 || isNaN(data9)){
validate28.errors = [{instancePath:instancePath+"/text/parts/" + i1+"/1",schemaPath:"#/properties/text/properties/parts/items/prefixItems/1/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid4 = _errs17 === errors;
}
if(valid4){
if(len2 > 2){
const _errs19 = errors;
if(typeof data7[2] !== "string"){
validate28.errors = [{instancePath:instancePath+"/text/parts/" + i1+"/2",schemaPath:"#/properties/text/properties/parts/items/prefixItems/2/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs19 === errors;
}
}
}
}
}
}
else {
validate28.errors = [{instancePath:instancePath+"/text/parts/" + i1,schemaPath:"#/properties/text/properties/parts/items/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid3 = _errs13 === errors;
if(!valid3){
break;
}
}
}
else {
validate28.errors = [{instancePath:instancePath+"/text/parts",schemaPath:"#/properties/text/properties/parts/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid2 = _errs11 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
else {
validate28.errors = [{instancePath:instancePath+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
validate28.errors = vErrors;
return errors === 0;
}
validate28.evaluated = {"props":{"path":true,"messages":true,"text":true},"dynamicProps":false,"dynamicItems":false};

const schema49 = {"required":["counts","found"],"properties":{"counts":{"$ref":"lint-output.schema.json#/properties/counts"},"found":{"$ref":"lint-output.schema.json#/properties/counts"},"timing":{"$ref":"lint-output.schema.json#/properties/timing"}}};
const schema50 = {"type":"object","required":["files","error","warning","info","fixable"],"properties":{"files":{"type":"integer","minimum":0,"description":"Files that were looked at, sound ones too."},"error":{"type":"integer","minimum":0},"warning":{"type":"integer","minimum":0},"info":{"type":"integer","minimum":0},"fixable":{"type":"integer","minimum":0,"description":"Findings with a safe fix."}}};
const schema52 = {"description":"With `--timing` only: what took any time, the longest first.","type":"array","items":{"type":"object","required":["stage","ms","calls"],"properties":{"stage":{"type":"string","description":"A rule, or a part of the work such as `parse`."},"ms":{"type":"number","minimum":0,"description":"Milliseconds, without the stages that go on within it."},"calls":{"type":"integer","minimum":1}}}};

function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate32.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.counts === undefined) && (missing0 = "counts")) || ((data.found === undefined) && (missing0 = "found"))){
validate32.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.counts !== undefined){
let data0 = data.counts;
const _errs0 = errors;
const _errs1 = errors;
if(errors === _errs1){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if((((((data0.files === undefined) && (missing1 = "files")) || ((data0.error === undefined) && (missing1 = "error"))) || ((data0.warning === undefined) && (missing1 = "warning"))) || ((data0.info === undefined) && (missing1 = "info"))) || ((data0.fixable === undefined) && (missing1 = "fixable"))){
validate32.errors = [{instancePath:instancePath+"/counts",schemaPath:"lint-output.schema.json#/properties/counts/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data0.files !== undefined){
let data1 = data0.files;
const _errs3 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate32.errors = [{instancePath:instancePath+"/counts/files",schemaPath:"lint-output.schema.json#/properties/counts/properties/files/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs3){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
validate32.errors = [{instancePath:instancePath+"/counts/files",schemaPath:"lint-output.schema.json#/properties/counts/properties/files/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid2 = _errs3 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.error !== undefined){
let data2 = data0.error;
const _errs5 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate32.errors = [{instancePath:instancePath+"/counts/error",schemaPath:"lint-output.schema.json#/properties/counts/properties/error/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs5){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
validate32.errors = [{instancePath:instancePath+"/counts/error",schemaPath:"lint-output.schema.json#/properties/counts/properties/error/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid2 = _errs5 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.warning !== undefined){
let data3 = data0.warning;
const _errs7 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate32.errors = [{instancePath:instancePath+"/counts/warning",schemaPath:"lint-output.schema.json#/properties/counts/properties/warning/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs7){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
validate32.errors = [{instancePath:instancePath+"/counts/warning",schemaPath:"lint-output.schema.json#/properties/counts/properties/warning/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid2 = _errs7 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.info !== undefined){
let data4 = data0.info;
const _errs9 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate32.errors = [{instancePath:instancePath+"/counts/info",schemaPath:"lint-output.schema.json#/properties/counts/properties/info/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs9){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
validate32.errors = [{instancePath:instancePath+"/counts/info",schemaPath:"lint-output.schema.json#/properties/counts/properties/info/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid2 = _errs9 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.fixable !== undefined){
let data5 = data0.fixable;
const _errs11 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate32.errors = [{instancePath:instancePath+"/counts/fixable",schemaPath:"lint-output.schema.json#/properties/counts/properties/fixable/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs11){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
validate32.errors = [{instancePath:instancePath+"/counts/fixable",schemaPath:"lint-output.schema.json#/properties/counts/properties/fixable/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid2 = _errs11 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
}
else {
validate32.errors = [{instancePath:instancePath+"/counts",schemaPath:"lint-output.schema.json#/properties/counts/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs0 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.found !== undefined){
let data6 = data.found;
const _errs13 = errors;
const _errs14 = errors;
if(errors === _errs14){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
let missing2;
if((((((data6.files === undefined) && (missing2 = "files")) || ((data6.error === undefined) && (missing2 = "error"))) || ((data6.warning === undefined) && (missing2 = "warning"))) || ((data6.info === undefined) && (missing2 = "info"))) || ((data6.fixable === undefined) && (missing2 = "fixable"))){
validate32.errors = [{instancePath:instancePath+"/found",schemaPath:"lint-output.schema.json#/properties/counts/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
if(data6.files !== undefined){
let data7 = data6.files;
const _errs16 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate32.errors = [{instancePath:instancePath+"/found/files",schemaPath:"lint-output.schema.json#/properties/counts/properties/files/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs16){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
validate32.errors = [{instancePath:instancePath+"/found/files",schemaPath:"lint-output.schema.json#/properties/counts/properties/files/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid4 = _errs16 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data6.error !== undefined){
let data8 = data6.error;
const _errs18 = errors;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
validate32.errors = [{instancePath:instancePath+"/found/error",schemaPath:"lint-output.schema.json#/properties/counts/properties/error/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs18){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
validate32.errors = [{instancePath:instancePath+"/found/error",schemaPath:"lint-output.schema.json#/properties/counts/properties/error/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid4 = _errs18 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data6.warning !== undefined){
let data9 = data6.warning;
const _errs20 = errors;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
validate32.errors = [{instancePath:instancePath+"/found/warning",schemaPath:"lint-output.schema.json#/properties/counts/properties/warning/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs20){
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){
validate32.errors = [{instancePath:instancePath+"/found/warning",schemaPath:"lint-output.schema.json#/properties/counts/properties/warning/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid4 = _errs20 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data6.info !== undefined){
let data10 = data6.info;
const _errs22 = errors;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
validate32.errors = [{instancePath:instancePath+"/found/info",schemaPath:"lint-output.schema.json#/properties/counts/properties/info/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs22){
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 0 || isNaN(data10)){
validate32.errors = [{instancePath:instancePath+"/found/info",schemaPath:"lint-output.schema.json#/properties/counts/properties/info/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid4 = _errs22 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data6.fixable !== undefined){
let data11 = data6.fixable;
const _errs24 = errors;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
validate32.errors = [{instancePath:instancePath+"/found/fixable",schemaPath:"lint-output.schema.json#/properties/counts/properties/fixable/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs24){
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 0 || isNaN(data11)){
validate32.errors = [{instancePath:instancePath+"/found/fixable",schemaPath:"lint-output.schema.json#/properties/counts/properties/fixable/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid4 = _errs24 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
}
}
else {
validate32.errors = [{instancePath:instancePath+"/found",schemaPath:"lint-output.schema.json#/properties/counts/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.timing !== undefined){
let data12 = data.timing;
const _errs26 = errors;
const _errs27 = errors;
if(errors === _errs27){
if(Array.isArray(data12)){
var valid6 = true;
const len0 = data12.length;
for(let i0=0; i0<len0; i0++){
let data13 = data12[i0];
const _errs29 = errors;
if(errors === _errs29){
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
let missing3;
if((((data13.stage === undefined) && (missing3 = "stage")) || ((data13.ms === undefined) && (missing3 = "ms"))) || ((data13.calls === undefined) && (missing3 = "calls"))){
validate32.errors = [{instancePath:instancePath+"/timing/" + i0,schemaPath:"lint-output.schema.json#/properties/timing/items/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
if(data13.stage !== undefined){
const _errs31 = errors;
if(typeof data13.stage !== "string"){
validate32.errors = [{instancePath:instancePath+"/timing/" + i0+"/stage",schemaPath:"lint-output.schema.json#/properties/timing/items/properties/stage/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid7 = _errs31 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data13.ms !== undefined){
let data15 = data13.ms;
const _errs33 = errors;
if(errors === _errs33){
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 < 0 || isNaN(data15)){
validate32.errors = [{instancePath:instancePath+"/timing/" + i0+"/ms",schemaPath:"lint-output.schema.json#/properties/timing/items/properties/ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
else {
validate32.errors = [{instancePath:instancePath+"/timing/" + i0+"/ms",schemaPath:"lint-output.schema.json#/properties/timing/items/properties/ms/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid7 = _errs33 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data13.calls !== undefined){
let data16 = data13.calls;
const _errs35 = errors;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
validate32.errors = [{instancePath:instancePath+"/timing/" + i0+"/calls",schemaPath:"lint-output.schema.json#/properties/timing/items/properties/calls/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs35){
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 < 1 || isNaN(data16)){
validate32.errors = [{instancePath:instancePath+"/timing/" + i0+"/calls",schemaPath:"lint-output.schema.json#/properties/timing/items/properties/calls/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
var valid7 = _errs35 === errors;
}
else {
var valid7 = true;
}
}
}
}
}
else {
validate32.errors = [{instancePath:instancePath+"/timing/" + i0,schemaPath:"lint-output.schema.json#/properties/timing/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid6 = _errs29 === errors;
if(!valid6){
break;
}
}
}
else {
validate32.errors = [{instancePath:instancePath+"/timing",schemaPath:"lint-output.schema.json#/properties/timing/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
validate32.errors = vErrors;
return errors === 0;
}
validate32.evaluated = {"props":{"counts":true,"found":true,"timing":true},"dynamicProps":false,"dynamicItems":false};


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://prodev-report.dev/schemas/ndjson-line.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type !== undefined){
if("run" !== data.type){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(!(validate21(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
if(valid1){
var props0 = {};
props0.version = true;
props0.tool = true;
props0.started = true;
props0.settings = true;
props0.part = true;
props0.all = true;
props0.type = true;
}
}
if(!valid1){
const err1 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate20.errors = vErrors;
return false;
}
var valid0 = _errs1 === errors;
if(valid0){
const _errs6 = errors;
const _errs7 = errors;
let valid3 = true;
const _errs8 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type !== undefined){
if("file" !== data.type){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
var _valid1 = _errs8 === errors;
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs10 = errors;
if(!(validate28(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
var _valid1 = _errs10 === errors;
valid3 = _valid1;
if(valid3){
var props1 = {};
props1.path = true;
props1.messages = true;
props1.text = true;
props1.type = true;
}
}
if(!valid3){
const err3 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate20.errors = vErrors;
return false;
}
var valid0 = _errs6 === errors;
if(valid0){
if(props0 !== true && props1 !== undefined){
if(props1 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props1);
}
}
const _errs11 = errors;
const _errs12 = errors;
let valid5 = true;
const _errs13 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type !== undefined){
if("unread" !== data.type){
const err4 = {};
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
var _valid2 = _errs13 === errors;
errors = _errs12;
if(vErrors !== null){
if(_errs12){
vErrors.length = _errs12;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs15 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.path === undefined) && (missing0 = "path")) || ((data.message === undefined) && (missing0 = "message"))){
validate20.errors = [{instancePath,schemaPath:"#/$defs/unread/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.path !== undefined){
const _errs17 = errors;
if(typeof data.path !== "string"){
validate20.errors = [{instancePath:instancePath+"/path",schemaPath:"#/$defs/unread/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid8 = _errs17 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data.message !== undefined){
const _errs19 = errors;
if(typeof data.message !== "string"){
validate20.errors = [{instancePath:instancePath+"/message",schemaPath:"#/$defs/unread/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid8 = _errs19 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data.hint !== undefined){
const _errs21 = errors;
if(typeof data.hint !== "string"){
validate20.errors = [{instancePath:instancePath+"/hint",schemaPath:"#/$defs/unread/properties/hint/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid8 = _errs21 === errors;
}
else {
var valid8 = true;
}
}
}
}
}
var _valid2 = _errs15 === errors;
valid5 = _valid2;
if(valid5){
var props2 = {};
props2.path = true;
props2.message = true;
props2.hint = true;
props2.type = true;
}
}
if(!valid5){
const err5 = {instancePath,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
validate20.errors = vErrors;
return false;
}
var valid0 = _errs11 === errors;
if(valid0){
if(props0 !== true && props2 !== undefined){
if(props2 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props2);
}
}
const _errs23 = errors;
const _errs24 = errors;
let valid9 = true;
const _errs25 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type !== undefined){
if("end" !== data.type){
const err6 = {};
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
var _valid3 = _errs25 === errors;
errors = _errs24;
if(vErrors !== null){
if(_errs24){
vErrors.length = _errs24;
}
else {
vErrors = null;
}
}
if(_valid3){
const _errs27 = errors;
if(!(validate32(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
var _valid3 = _errs27 === errors;
valid9 = _valid3;
if(valid9){
var props3 = {};
props3.counts = true;
props3.found = true;
props3.timing = true;
props3.type = true;
}
}
if(!valid9){
const err7 = {instancePath,schemaPath:"#/allOf/3/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
validate20.errors = vErrors;
return false;
}
var valid0 = _errs23 === errors;
if(valid0){
if(props0 !== true && props3 !== undefined){
if(props3 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props3);
}
}
}
}
}
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.type === undefined) && (missing1 = "type")){
validate20.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(props0 !== true){
props0 = props0 || {};
props0.type = true;
}
if(data.type !== undefined){
let data7 = data.type;
if(!((((data7 === "run") || (data7 === "file")) || (data7 === "unread")) || (data7 === "end"))){
validate20.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema31.properties.type.enum},message:"must be equal to one of the allowed values"}];
return false;
}
}
}
}
else {
validate20.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate20.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate20.evaluated = {"dynamicProps":true,"dynamicItems":false};

