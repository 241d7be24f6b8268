// Made by scripts/compile-schemas.mjs: change the schema, not this file.

"use strict";
export const validate = validate20;
export default validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"prodev-fullstack.schema.json","title":"ProDev Fullstack Engineering report","x-id":"prodev-fullstack","x-track":"fullstack","x-language":"en","x-names":["ProDev","ALX","Nexus"],"x-heading":"ProDev Fullstack Engineering Program","type":"object","properties":{"sections":{"type":"object","required":["overview","technologies","concepts","challenges","takeaways"],"properties":{"overview":{"$ref":"sections.schema.json#/$defs/overview"},"technologies":{"$ref":"sections.schema.json#/$defs/technologies","x-topics":["JavaScript","Frontend frameworks","Backend frameworks","Databases","Docker","CI/CD"],"x-after":"overview"},"concepts":{"$ref":"sections.schema.json#/$defs/concepts","title":"Important Fullstack Development Concepts","x-languages":{"fr":{"title":"Concepts importants du développement full-stack","hint":"Une ligne par concept : ce que c’est, avec vos propres mots, et où vous vous en êtes servi"},"es":{"title":"Conceptos importantes del desarrollo full-stack","hint":"Una línea por concepto: qué es, con sus propias palabras, y dónde lo usó"},"pt":{"title":"Conceitos importantes do desenvolvimento full-stack","hint":"Uma linha por conceito: o que é, com suas próprias palavras, e onde você o usou"}},"x-topics":["API design","Database design","State management","Authentication","Testing"],"x-after":"technologies"},"challenges":{"$ref":"sections.schema.json#/$defs/challenges","x-after":"concepts"},"takeaways":{"$ref":"sections.schema.json#/$defs/takeaways","x-after":"challenges"}}}},"required":["sections"]};
const schema33 = {"title":"Overview","x-aliases":{"en":["overview","introduction","intro","about","executive summary","program summary","abstract","preface","what is"],"fr":["vue d'ensemble","aperçu","présentation","introduction","à propos","présentation générale"],"es":["resumen","introducción","visión general","descripción general","presentación","acerca de","panorama"],"pt":["visão geral","introdução","apresentação","panorama","sobre","resumo"],"sw":["muhtasari","utangulizi","kuhusu","maelezo ya jumla"],"ar":["نظرة عامة","مقدمة","المقدمة","نبذة","لمحة عامة","ملخص","حول"]},"x-weak-aliases":{"en":["background","program description","description","welcome","context"],"fr":["contexte","description","résumé"],"es":["descripción","contexto"],"pt":["descrição","contexto"],"sw":["usuli"],"ar":["وصف","خلفية"]},"x-implied":true,"x-common":true,"x-hint":"In two or three sentences: what the programme is, how long it ran and what you can do now that you could not do before","x-languages":{"fr":{"title":"Vue d’ensemble","hint":"En deux ou trois phrases : ce qu’est le programme, combien de temps il a duré et ce que vous savez faire aujourd’hui que vous ne saviez pas faire avant"},"es":{"title":"Resumen","hint":"En dos o tres frases: qué es el programa, cuánto duró y qué sabe hacer ahora que antes no sabía"},"pt":{"title":"Visão geral","hint":"Em duas ou três frases: o que é o programa, quanto tempo durou e o que você sabe fazer agora que não sabia antes"}},"type":"object","properties":{"words":{"type":"integer","minimum":15}}};
const schema34 = {"title":"Key Technologies Covered","x-aliases":{"en":["technology","tech stack","technology stack","technical stack","stack","tech","tools","toolbox","tooling","framework","programming languages","built with","languages and frameworks"],"fr":["technologie","outil","pile technique","pile technologique","stack technique","langages et outils"],"es":["tecnología","herramienta","pila tecnológica","stack tecnológico"],"pt":["tecnologia","ferramenta","pilha tecnológica","stack tecnológica"],"sw":["teknolojia","zana"],"ar":["تقنيات","التقنيات","التكنولوجيا","تكنولوجيات","أدوات","الأدوات"]},"x-weak-aliases":{"en":["technical skills","skills","libraries","languages"],"fr":["compétences techniques","langages"],"es":["habilidades técnicas","lenguajes"],"pt":["habilidades técnicas","competências técnicas","linguagens"],"sw":["ujuzi wa kiufundi"],"ar":["مهارات تقنية","لغات البرمجة"]},"x-common":true,"x-hint":"One line for each technology: its name, and what you did with it","x-languages":{"fr":{"title":"Technologies clés abordées","hint":"Une ligne par technologie : son nom, et ce que vous en avez fait"},"es":{"title":"Tecnologías principales","hint":"Una línea por tecnología: su nombre y qué hizo con ella"},"pt":{"title":"Principais tecnologias","hint":"Uma linha por tecnologia: o nome dela e o que você fez com ela"}},"type":"object","properties":{"items":{"type":"array","minItems":3}}};
const schema35 = {"title":"Important Development Concepts","x-aliases":{"en":["concept","fundamentals","theory"],"fr":["concept","notion","principe"],"es":["concepto","fundamento","principio","noción"],"pt":["conceito","fundamento","princípio","noção","noções"],"sw":["dhana","kanuni"],"ar":["مفاهيم","المفاهيم","مبادئ","المبادئ"]},"x-weak-aliases":{"en":["topics","topics covered","knowledge areas","theoretical foundations","foundations","principles"],"fr":["sujets abordés","thèmes","connaissances"],"es":["temas","conocimientos"],"pt":["temas","tópicos","conhecimentos"],"sw":["mada"],"ar":["مواضيع","الموضوعات"]},"x-hint":"One line for each concept: what it is, in your own words, and where you used it","x-languages":{"fr":{"title":"Concepts importants du développement","hint":"Une ligne par concept : ce que c’est, avec vos propres mots, et où vous vous en êtes servi"},"es":{"title":"Conceptos importantes del desarrollo","hint":"Una línea por concepto: qué es, con sus propias palabras, y dónde lo usó"},"pt":{"title":"Conceitos importantes do desenvolvimento","hint":"Uma linha por conceito: o que é, com suas próprias palavras, e onde você o usou"}},"type":"object","properties":{"items":{"type":"array","minItems":2}}};
const schema36 = {"title":"Challenges Faced and Solutions Implemented","x-aliases":{"en":["challenge","obstacle","difficulty","hurdle","struggle","struggled with","what went wrong","roadblock","blockers","pain points","problems","problems and solutions","issues and solutions","issues faced"],"fr":["défi","difficulté","obstacle","problème rencontré","problèmes et solutions","ce qui a été difficile"],"es":["desafío","reto","obstáculo","dificultad","dificultades","problemas y soluciones","problemas encontrados","lo más difícil","qué fue difícil"],"pt":["desafio","obstáculo","dificuldade","problemas e soluções","problemas encontrados","o que foi difícil"],"sw":["changamoto","vikwazo","matatizo"],"ar":["تحديات","التحديات","صعوبات","الصعوبات","عقبات","العقبات","مشاكل","المشكلات"]},"x-weak-aliases":{"en":["issues","problems solved","lessons from failure","solutions implemented"],"fr":["problème"],"es":["problema"],"pt":["problema"]},"x-companions":{"en":["solution","resolution","fix","fixes","workaround","how i overcame them","how i solved them","overcoming"],"fr":["solution"],"es":["solución","soluciones"],"pt":["solução","soluções"],"sw":["suluhisho","masuluhisho","utatuzi"],"ar":["حلول","الحلول"]},"x-hint":"For each challenge: what went wrong, then how you solved it","x-languages":{"fr":{"title":"Difficultés rencontrées et solutions mises en œuvre","hint":"Pour chaque difficulté : ce qui n’allait pas, puis comment vous l’avez résolu"},"es":{"title":"Desafíos y soluciones","hint":"Para cada desafío: qué salió mal y cómo lo resolvió"},"pt":{"title":"Desafios e soluções","hint":"Para cada desafio: o que deu errado e como você resolveu"}},"type":"object","properties":{"items":{"type":"array","minItems":1}}};
const schema37 = {"title":"Best Practices and Personal Takeaways","x-aliases":{"en":["takeaway","take away","take-home messages","best practice","good practice","recommended practice","lesson","reflection","insight"],"fr":["bonne pratique","meilleure pratique","enseignement","leçon","réflexion","bilan","bilan personnel","points à retenir","ce que je retiens"],"es":["buena práctica","mejor práctica","mejores prácticas","lección","lecciones","reflexión","reflexiones","aprendizajes clave"],"pt":["boa prática","boas práticas","melhores práticas","lição","lições","reflexão","reflexões","aprendizados"],"sw":["mbinu bora","mafunzo niliyopata","tafakari","niliyojifunza","mambo niliyojifunza"],"ar":["أفضل الممارسات","ممارسات","الممارسات","دروس","الدروس المستفادة","خلاصات","تأملات","استنتاجات"]},"x-weak-aliases":{"en":["personal growth","growth","learnings","key learnings","major learnings","what i learned","what i have learned","what i learnt","what i have learnt","what i've learned","what i've learnt","what we have learned","what we learned","what we learnt","what i would do differently","what i'd do differently","what we would do differently","what we'd do differently","what i can do now","things i can do now","looking back","learning outcomes","self review","final thoughts"],"fr":["apprentissages","ce que j'ai appris","ce que nous avons appris","acquis"],"es":["aprendizajes","lo aprendido","lo que aprendí","lo que aprendimos","qué aprendí","qué aprendimos","qué aprendiste","qué aprendisteis"],"pt":["o que aprendi","o que aprendemos","aprendizagens"],"sw":["nilichojifunza"],"ar":["ما تعلمته","ما تعلمناه","ماذا تعلمت"]},"x-hint":"Habits you keep from now on, and what the programme changed in the way you work","x-languages":{"fr":{"title":"Bonnes pratiques et bilan personnel","hint":"Les habitudes que vous gardez, et ce que le programme a changé dans votre façon de travailler"},"es":{"title":"Buenas prácticas y aprendizajes","hint":"Los hábitos que va a mantener y lo que el programa cambió en su forma de trabajar"},"pt":{"title":"Boas práticas e aprendizados","hint":"Os hábitos que você vai manter e o que o programa mudou na sua forma de trabalhar"}},"type":"object","properties":{"items":{"type":"array","minItems":2}}};

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="prodev-fullstack.schema.json" */;
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

