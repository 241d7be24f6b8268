/** A report, where each of its sections opens, and its kind. */
interface Form {
  name: string
  text: string
  is: string
  kind?: string
}

/** The forms in which people write sections. */
export const forms: readonly Form[] = [
  {
    name: 'numbered headings with emoji, at two levels, under a wrapper',
    text: `# 📓 What six months taught me

## 1️⃣ About the Programme

A course for people who want to run servers.

## 2️⃣ My Key Learnings

### 🧰 2.1 Tools & Frameworks

* Flask

### 💡 2.2 Core Back-End Principles

* Idempotence

## 3️⃣ Hurdles and how I cleared them!

Timeouts. I retried with care.

## IV. Lessons I take with me:

Read the log.
`,
    is: '3 heading; 9 heading; 13 heading; 17 heading; 21 heading',
    kind: 'report',
  },
  {
    name: 'setext and HTML headings',
    text: `My backend report
=================

Introduction
------------

Half a year of evenings.

<h2 align="center">🛠 Tech stack</h2>

Go and Postgres.

<h2>Important <em>concepts</em></h2>

Queues.

Challenges
----------

Deadlocks.

<details>
<summary><b>Takeaways</b></summary>

Locks in one order.

</details>
`,
    is: '4 heading; 9 html; 13 html; 17 heading; 23 html',
  },
  {
    name: 'bold lines',
    text: `# Backend report

**Overview**

A course in three parts.

**Technologies I used:**
- Redis

__Concepts__

Caching.

**🚧 Challenges & Solutions**

Cold caches. Warm them.

**Best practices**

Set a limit.
`,
    is: '3 bold; 7 bold; 10 bold; 14 bold; 18 bold',
  },
  {
    name: 'plain lines, as pasted from a word processor',
    text: `Report on my backend course

Overview
The course ran for twelve weeks.

Technologies used
Python and Docker.

Important Concepts
Transactions.

Challenges faced and solutions
Slow tests: I ran them side by side.

Personal takeaways
Ask early.
`,
    is: '3 plain; 6 plain; 9 plain; 12 plain; 15 plain',
  },
  {
    name: 'marks without a space behind them',
    text: `#Backend report

##Overview
Twelve weeks of it.

##Technologies
Python.

##Concepts
Queues.

##Challenges
Time.

##Takeaways
Patience.
`,
    is: '3 plain; 6 plain; 9 plain; 12 plain; 15 plain',
  },
  {
    name: 'only labels',
    text: `# Backend report

- **Overview:** twelve weeks of backend work
- **Technologies:** Python, Docker
- **Concepts:** queues and caches
- **Challenges:** deadlocks, solved by an order
- **Lessons learned:** ask early
`,
    is: '3 label; 4 label; 5 label; 6 label; 7 label',
  },
  {
    name: 'a table whose columns are sections',
    text: `# Overview of the Backend Programme

Twelve weeks in which we built four services.

## What we did

| Technology | Concepts | Challenges | Solutions | Takeaways |
| --- | --- | --- | --- | --- |
| Redis | Caching | Stale data | A short life | Measure |
| Celery | Queues | Lost jobs | Late acks | Retry |
`,
    is: '1 title; 7 column; 7 column; 7 column; 7 column',
  },
  {
    name: 'a title that says what a heading below it holds',
    text: `# What I learned about servers

## Overview

Twelve weeks of evenings.

## Tools

- Go
`,
    is: '3 heading; 7 heading; absent; absent; absent',
  },
  {
    name: 'merged headings',
    text: `# Backend report

## Introduction & Goals

To learn it all.

## Technologies and Concepts

Python; caching.

## Challenges & Lessons Learned

It broke; I learned to test.
`,
    is: '3 heading; 7 heading; 7 heading; 11 heading; 11 heading',
  },
  {
    name: 'a section in two headings',
    text: `# Backend report

## Overview

Twelve weeks.

## Backend Technologies

Python.

## DevOps Tools

Docker.

## Concepts

Caching.

## Challenges

Time.

## Best Practices

Small steps.

## Personal Reflections

I like it.
`,
    is: '3 heading; 7 heading, 11 heading; 15 heading; 19 heading; 23 heading, 27 heading',
  },
  {
    name: 'misspelt headings',
    text: `# Backend report

## Overveiw

Twelve weeks.

## Key Technolgies Covered

Python.

## Backend Concpets

Caching.

## Chalenges

Time.

## Takeways

Small steps.
`,
    is: '3 heading; 7 heading; 11 heading; 15 heading; 19 heading',
  },
  {
    name: 'letters that are pictures of letters',
    text: `# Backend report

## 𝗢𝘃𝗲𝗿𝘃𝗶𝗲𝘄

Twelve weeks.

## ＴＥＣＨＮＯＬＯＧＩＥＳ

Python.
`,
    is: '3 heading; 7 heading; absent; absent; absent',
  },
  {
    name: 'points with lines below them, and some with none yet',
    text: `# Backend report

1. Key technologies:
Python, Django

2. Important concepts:
Caching, queues

3. Challenges faced

4. Solutions implemented

5. Best practices
`,
    is: 'absent; 3 plain; 6 plain; empty 9 plain; empty 13 plain',
  },
  {
    name: 'points of which one has a line below it',
    text: `# Backend report

## Plan

1. Key technologies
2. Challenges faced
3. A page for the team,
   with what we agreed on
4. Dinner
`,
    is: 'absent; absent; absent; absent; absent',
  },
  {
    name: 'parts of a section with fewer signs than it has',
    text: `# What I learned on the backend

## Overview

Twelve weeks.

## Concepts

# Caching

What takes long is kept.

# Queues

What takes longer is done later.

## Challenges

Slow tests: I ran them side by side.
`,
    is: '3 heading; absent; 7 heading; 17 heading; absent',
  },
  {
    name: 'no parts but what comes next',
    text: `# What I learned on the backend

## Overview

Twelve weeks.

## Concepts

# How to start the shop

Type the command.

## Challenges

Slow tests: I ran them side by side.
`,
    is: '3 heading; absent; empty 7 heading; 13 heading; absent',
  },
  {
    name: 'a table of contents opens nothing',
    text: `# Backend report

## Contents

1. Overview
2. Technologies
3. Challenges

## Overview

Twelve weeks of learning.

## Tools

Python.
`,
    is: '9 heading; 13 heading; absent; absent; absent',
  },
  {
    name: 'the README of an app behind the report',
    text: `# My backend learning report

## Overview

What the programme taught me.

## Technologies Learned

Python.

## Challenges

Time.

# ShopKit

## Overview

A shop.

## Features

- A cart

## Tech Stack

- Django

## Installation

Run it.

## Known Issues

None.
`,
    is: '3 heading; 7 heading; absent; 11 heading; absent',
    kind: 'hybrid',
  },
  {
    name: 'the README of an app alone',
    text: `# ShopKit

A small web shop with a cart, made over a weekend.

## Features

- A cart

## Built With

- Django

## Getting Started

### Prerequisites

- Python

### Installation

Run it.

## API Overview

GET /carts

## Security Best Practices

Use a secret.
`,
    is: 'implied; 9 heading; absent; absent; absent',
    kind: 'project',
  },
  {
    name: 'the README of an app, as pasted from a chat',
    text: `🛒 ShopKit

Overview
A small web shop, made over a weekend.

✨ Features
A cart
A till

🛠 Tech Stack
Django

Installation
Run it.

Usage
Open it.
`,
    is: '3 plain; 10 plain; absent; absent; absent',
    kind: 'project',
  },
  {
    name: 'key features that hold a whole report',
    text: `# My backend learning

## Overview

What the programme taught me.

## Key Features

### Technologies

Python.

### Concepts

Queues.

### Challenges

Time.
`,
    is: '3 heading; 9 heading; 13 heading; 17 heading; absent',
    kind: 'report',
  },
  {
    name: 'an assignment that nobody answered',
    text: `## What to include in your README.md

Provide an overview of the backend program.

- Describe the key technologies you used
- Explain the main concepts you learned
- List the challenges you faced and how you overcame them
- Summarise your takeaways in two sentences
`,
    is: 'empty 3 plain; empty 5 label; empty 6 label; empty 7 label; empty 8 label',
    kind: 'prompt',
  },
  {
    name: 'what is still to be written',
    text: `# Backend report

## Overview

TODO

## Technologies

<!-- list them here -->

## Concepts

- [ ] ...
- [Your concept]

## Challenges

> _Coming soon_

## Takeaways

N/A
`,
    is: 'empty 3 heading; empty 7 heading; empty 11 heading; empty 16 heading; empty 20 heading',
  },
  {
    name: 'one of several challenges is no section',
    text: `# Backend report

## Overview

Twelve weeks of learning.

## Challenges

### Challenge 1: Time

I made a plan.

### Problem 2

I asked.

## Technologies

### Technology: Python

For scripts.
`,
    is: '3 heading; 17 heading; absent; 7 heading; absent',
  },
  {
    name: 'French',
    text: `# Rapport d'apprentissage – Développement backend

## Vue d'ensemble du programme

Quatre mois de formation.

## 🔧 Outils et technologies utilisés

- Python

## Notions clés

- Le cache

## Difficultés rencontrées et solutions apportées

Des délais. Un plan.

## Bonnes pratiques et leçons apprises

Tester tôt.
`,
    is: '3 heading; 7 heading; 11 heading; 15 heading; 19 heading',
    kind: 'report',
  },
  {
    name: 'Spanish',
    text: `# Informe de aprendizaje

## 1. Introducción

Cuatro meses de curso.

## 2. Tecnologías clave

- Python

## 3. Conceptos importantes de backend

- Colas

## 4. Desafíos y soluciones

Plazos. Un plan.

## 5. Buenas prácticas y aprendizajes

Probar pronto.
`,
    is: '3 heading; 7 heading; 11 heading; 15 heading; 19 heading',
  },
  {
    name: 'Portuguese',
    text: `# Relatório de aprendizagem

**Visão geral**

Quatro meses de curso.

**Principais tecnologias**

- Python

**Conceitos importantes**

- Filas

**Desafios enfrentados e soluções**

Prazos. Um plano.

**Boas práticas e lições aprendidas**

Testar cedo.
`,
    is: '3 bold; 7 bold; 11 bold; 15 bold; 19 bold',
  },
  {
    name: 'Swahili',
    text: `# Ripoti ya mafunzo ya backend

## Utangulizi

Miezi minne ya kujifunza.

## Teknolojia nilizotumia

- Python

## Dhana muhimu

- Foleni

## Changamoto na suluhisho

Muda. Mpango.

## Mambo niliyojifunza

Kupima mapema.
`,
    is: '3 heading; 7 heading; 11 heading; 15 heading; 19 heading',
  },
  {
    name: 'Arabic',
    text: `# تقرير التعلم

## نظرة عامة على البرنامج

أربعة أشهر من التدريب.

## التقنيات المستخدمة

- بايثون

## المفاهيم الأساسية

- الطوابير

## التحديات والحلول

الوقت. خطة.

## أفضل الممارسات والدروس المستفادة

الاختبار المبكر.
`,
    is: '3 heading; 7 heading; 11 heading; 15 heading; 19 heading',
  },
  {
    name: 'a challenge that is what the report is about, and badges above the first words',
    text: `# Thirty days of queues

## About the Challenge

Thirty days, one broker a day, and no day without a note in the evening.

## Obstacles

My laptop slept at night. It does not any more.
`,
    is: '3 heading; absent; absent; 7 heading; absent',
  },
  {
    name: 'badges above the introduction',
    text: `# Queue school

[![Build](https://img.example/build.svg)](https://ci.example) ![Licence](https://img.example/mit.svg)

> Notes from four months in which I learned to let work wait its turn.

## Tools

- RabbitMQ
`,
    is: 'implied; 7 heading; absent; absent; absent',
  },
  {
    name: 'a title that is the section itself',
    text: `## Lessons learned

### Broker

- Name the queues

### Good practices

- Acknowledge late
`,
    is: 'absent; absent; absent; absent; 1 heading',
  },
  {
    name: 'a template, not yet filled in',
    text: `# Cours de septembre

## Outils

- **Outil 1 :** à quoi il sert
- **Outil 2 :** à quoi il sert

## Difficultés

**Les principales :**

1. [LA PREMIÈRE]
   - Solution : [CE QUE J'AI FAIT]

## Leçons

- Leçon 1 → la raison
- Leçon 2 → la raison
- Semaine 1 : écouter
`,
    is: 'absent; empty 3 heading; absent; empty 8 heading; 15 heading',
  },
]
