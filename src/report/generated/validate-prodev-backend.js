// Made by scripts/compile-schemas.mjs: change the schema, not this file.

"use strict";
export const validate = validate20;
export default validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","type":"object","properties":{"sections":{"type":"object","required":["overview","technologies","concepts","challenges","takeaways"],"properties":{"overview":{"$ref":"sections.schema.json#/$defs/overview"},"technologies":{"$ref":"sections.schema.json#/$defs/technologies"},"concepts":{"$ref":"sections.schema.json#/$defs/concepts"},"challenges":{"$ref":"sections.schema.json#/$defs/challenges"},"takeaways":{"$ref":"sections.schema.json#/$defs/takeaways"}}}},"required":["sections"]};
const schema33 = {"type":"object","properties":{"words":{"type":"integer","minimum":15}}};
const schema34 = {"type":"object","properties":{"items":{"type":"array","minItems":3}}};
const schema35 = {"type":"object","properties":{"items":{"type":"array","minItems":2}}};
const schema36 = {"type":"object","properties":{"items":{"type":"array","minItems":1}}};
const schema37 = {"type":"object","properties":{"items":{"type":"array","minItems":2}}};

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
if(data.sections === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sections"},message:"must have required property '"+"sections"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.sections !== undefined){
let data0 = data.sections;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.overview === undefined){
const err1 = {instancePath:instancePath+"/sections",schemaPath:"#/properties/sections/required",keyword:"required",params:{missingProperty: "overview"},message:"must have required property '"+"overview"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0.technologies === undefined){
const err2 = {instancePath:instancePath+"/sections",schemaPath:"#/properties/sections/required",keyword:"required",params:{missingProperty: "technologies"},message:"must have required property '"+"technologies"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0.concepts === undefined){
const err3 = {instancePath:instancePath+"/sections",schemaPath:"#/properties/sections/required",keyword:"required",params:{missingProperty: "concepts"},message:"must have required property '"+"concepts"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0.challenges === undefined){
const err4 = {instancePath:instancePath+"/sections",schemaPath:"#/properties/sections/required",keyword:"required",params:{missingProperty: "challenges"},message:"must have required property '"+"challenges"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data0.takeaways === undefined){
const err5 = {instancePath:instancePath+"/sections",schemaPath:"#/properties/sections/required",keyword:"required",params:{missingProperty: "takeaways"},message:"must have required property '"+"takeaways"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data0.overview !== undefined){
let data1 = data0.overview;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.words !== undefined){
let data2 = data1.words;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err6 = {instancePath:instancePath+"/sections/overview/words",schemaPath:"sections.schema.json#/$defs/overview/properties/words/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 15 || isNaN(data2)){
const err7 = {instancePath:instancePath+"/sections/overview/words",schemaPath:"sections.schema.json#/$defs/overview/properties/words/minimum",keyword:"minimum",params:{comparison: ">=", limit: 15},message:"must be >= 15"};
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
}
else {
const err8 = {instancePath:instancePath+"/sections/overview",schemaPath:"sections.schema.json#/$defs/overview/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data0.technologies !== undefined){
let data3 = data0.technologies;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.items !== undefined){
let data4 = data3.items;
if(Array.isArray(data4)){
if(data4.length < 3){
const err9 = {instancePath:instancePath+"/sections/technologies/items",schemaPath:"sections.schema.json#/$defs/technologies/properties/items/minItems",keyword:"minItems",params:{limit: 3},message:"must NOT have fewer than 3 items"};
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
const err10 = {instancePath:instancePath+"/sections/technologies/items",schemaPath:"sections.schema.json#/$defs/technologies/properties/items/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/sections/technologies",schemaPath:"sections.schema.json#/$defs/technologies/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data0.concepts !== undefined){
let data5 = data0.concepts;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.items !== undefined){
let data6 = data5.items;
if(Array.isArray(data6)){
if(data6.length < 2){
const err12 = {instancePath:instancePath+"/sections/concepts/items",schemaPath:"sections.schema.json#/$defs/concepts/properties/items/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"};
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
const err13 = {instancePath:instancePath+"/sections/concepts/items",schemaPath:"sections.schema.json#/$defs/concepts/properties/items/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/sections/concepts",schemaPath:"sections.schema.json#/$defs/concepts/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data0.challenges !== undefined){
let data7 = data0.challenges;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.items !== undefined){
let data8 = data7.items;
if(Array.isArray(data8)){
if(data8.length < 1){
const err15 = {instancePath:instancePath+"/sections/challenges/items",schemaPath:"sections.schema.json#/$defs/challenges/properties/items/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
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
const err16 = {instancePath:instancePath+"/sections/challenges/items",schemaPath:"sections.schema.json#/$defs/challenges/properties/items/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err17 = {instancePath:instancePath+"/sections/challenges",schemaPath:"sections.schema.json#/$defs/challenges/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data0.takeaways !== undefined){
let data9 = data0.takeaways;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.items !== undefined){
let data10 = data9.items;
if(Array.isArray(data10)){
if(data10.length < 2){
const err18 = {instancePath:instancePath+"/sections/takeaways/items",schemaPath:"sections.schema.json#/$defs/takeaways/properties/items/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"};
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
const err19 = {instancePath:instancePath+"/sections/takeaways/items",schemaPath:"sections.schema.json#/$defs/takeaways/properties/items/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err20 = {instancePath:instancePath+"/sections/takeaways",schemaPath:"sections.schema.json#/$defs/takeaways/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err21 = {instancePath:instancePath+"/sections",schemaPath:"#/properties/sections/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err22 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":{"sections":true},"dynamicProps":false,"dynamicItems":false};

