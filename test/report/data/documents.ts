/** Reports of the kinds that people write, to be read as a whole: data/readings.txt tells what is found in each. */
export const documents: Readonly<Record<string, string>> = {
  'challenges and solutions by labels': `# Backend report

## Overview

Twelve weeks of the backend programme, with [notes](https://notes.example) and a diary at https://diary.example.

## Challenges

**Challenge:** slow queries
**Solution:** an index

Problem 2: lost messages
Solution: late acknowledgement. It took two days.

- **Issue:** cold caches
  - **Fix:** warm them
- Stale pages → a shorter life
- Deadlocks - one order

Nobody reviewed my code. Solution: I asked. Challenge: time. Solution: a plan.

### Rate limits

Approach: a bucket

\`\`\`py
bucket.take(1)
\`\`\`

### Debugging tips

Read the log.
`,
  'a second line of the title that could be a section': `# ALX Nexus: a board for jobs
## Application presentation

---

## Project overview

A board for jobs, written in the last month of the programme by two of us.

## Key technologies

- Django: the service
- PostgreSQL: the jobs
`,
  'challenges in a table': `# Backend report

## Challenges and Solutions

| Challenge | Solution | Note |
| --- | --- | --- |
| Slow queries | An index | A day |
| Lost jobs |  | |
| | Nothing | |

## Takeaways

| What | Why |
| --- | --- |
| Test early | Bugs are cheap then |
`,
  'challenges under headings of their own': `# Backend report

## Challenges

### Challenge 1: Sessions

**Problem**: they were lost
**Cause**: one server more
**Solution**: Redis
and a health check

### Problem #2 – CORS

1. What I saw: a red console
2. What I did: allowed the origin

### Tests

Fix: run them side by side
`,
  'solutions before any challenge': `# Backend report

## Challenges

Solution: an index on the column

- Solution: late acknowledgement
- **Challenge**
  - lost jobs
- **Solution**
  - ask twice
    - and wait
`,
  'points of all kinds': `# Backend report

## Technologies

Python, Django and Docker.

## Concepts

Caching: keep what was costly
Queues: let work wait

## Best practices

- **Tests:** first
- **Logs** – then
- [ ] Small steps
- Frontend:
  - React
  - Vue
- Sleep
  - well

## Takeaways

### Ask early

### Read the log
`,
  'a sentence is one point': `# Backend report

## Technologies

We used Python for the whole of the service, and later Go as well.

## Concepts

Caching, queues & logs

## Challenges

*Time*
`,
  'one heading among many lines': `# Backend report

## Concepts

### In short

Caching keeps what was costly to make.
Queues let work wait its turn.
Indexes find rows.
`,
  'still to be written': `# Backend report

## Overview

> TODO: say what the course was

## Technologies

| Tool | Why |
| --- | --- |
| TBD | ... |
| [tool] | [why] |

## Concepts

**Main concepts:**

- Concept 1: [explain it]
- Concept 2: a short explanation
- Concept 3: a short explanation

## Challenges

1. **Problem:** TODO
2. **Solution:** ...
Solution: [how you solved it]

---

<!-- more
to come --> text behind it
words before <!-- a remark -->

## Takeaways

- Describe what you learned here
- Ask early
`,
  'refused headings': `# Shop reflection

## About the shop

It sells boxes.

## Challenges of the first release of our shop

Time.

## Description

A shop.

## Challenge 3: Payments

They failed.

## Takeaways

### My takeaways

Ask early.

## Solutions

None.

## Security concepts

Tokens.

## Project Technologies

Django.
`,
  'sections within sections': `# Backend report

## Overview

What the programme was.

### Technologies

Python.

### Challenges and Concepts

Time; queues.

#### Takeaways

Ask.

## What I learned

### Testing concepts

Mocks.

### Docker technologies

Images.
`,
  'a section in many pieces': `# Backend report

## Backend Technologies

Go.

## Technologies

Python.

## Database Technologies

Postgres.

### Cloud Technologies

None.

## Challenges & Takeaways

Time; ask.

## Takeaways

Ask early.

## Takeaways and Concepts

Queues.
`,
  'an app between two sections': `# What I learned about the web

## Overview

A course about learning to build web apps.

## My Project: BoxShop

### Features

- A cart

### Tech Stack

- Django

### Installation

Run it.

## Challenges

Time.
`,
  'an app with a stack among its headings': `# BoxShop

Boxes by post.

## Features

- A cart

## Tech Stack

- Django

## Installation

Run it.

## Usage

Open it.

## Challenges

The till. I wrote it anew.

## What I Learned

To test tills before they open.
`,
  'an app under a section': `# Backend report

## Technologies

### Features

Many.

### Setup

Easy.

## Project overview

### Installation

Run it.
`,
  'headings in HTML': `<h1 align="center">Backend <b>report</b> &amp; diary</h1>

<h2>
Overview
</h2>

Half a year of learning.

<H3>Technologies</H3>

Go.

<p>and</p>
<h2 class="x">Concepts

Queues.

<details><summary>Challenges</summary>

Locks.

</details>
`,
  'headings in quotes and lists': `> # Backend report
>
> ## Overview
>
> Half a year.
>
> > ### Technologies
> >
> > Go.

- ## Concepts

  Queues.

  1. ### Challenges

     Locks.
`,
  'plain lines with labels': `My backend report

Overview: half a year of evenings in a course
Technologies - Go and Postgres

Concepts.
Queues

1. Challenges:
- Locks
- Time

🧱 My challenges & debugging notes

<b>Takeaways</b>
Ask early.
`,
  'labels in a list': `# Backend report

- Overview - half a year of evenings
- **Technologies**
  - Go
- [x] **Concepts**: queues
- Tools and technologies
- **Challenge**: locks

1. Intro
2. Takeaways

* *Challenges:* locks
`,
  'columns of a table': `# Backend report

| Week | Tools | Concepts & Challenges | Summary |
| --- | --- | --- | --- |
| 1 | Go | Queues | Good |

| Week | Technologies Used | Key Concepts |
| --- | --- | --- |
| 1 | Go | Queues |
| 2 | SQL | Locks |

| Technologies | Challenges | Lessons |
| --- | --- | --- |
| Go | Time | Ask |
| C | Noise | Move |
`,
  'the words of the assignment': `# ProDev Backend

Provide an overview of the backend program here.

**Key Technologies:** Cover the key technologies you used
**Important Concepts**: Highlights what you learned about concepts

- Describe the challenges you faced (e.g. locks)
- Explain your takeaways

What to include in your README: commit and push your changes.
`,
  'an assignment with an answer': `# Backend report

## Overview

Provide an overview of the program in your own words.

I learned to run servers in half a year of evenings.

## Technologies

List the technologies you used here.

## Challenges

Locks.
`,
  'a stub with a little in it': `# My course

## Overview

I begin next week with the bootcamp.

## Technologies

## Concepts

## Challenges

## Takeaways
`,
  'an introduction that says who and when': `# Backend notes

**Name:** Ada
Date: 1 May

[![Build](https://img.example/b.svg)](https://ci.example)

> Half a year in which I learned to run servers, and to leave them alone at night.

And how to sleep.

- Go

## Challenges

Locks.
`,
  'an introduction that is none': `# Backend notes

- Go
- SQL

Half a year in which I learned to run servers, and to leave them alone.

## Tools

Go.
`,
  'an introduction that the assignment wrote': `# Backend notes

Describe the course that you attended in a short paragraph here.

## Tools

Go.
`,
  'a title that says overview': `# Overview of the ProDev Backend Programme

Half a year of evenings.

## Tools

Go.

## Programme Overview

Again.
`,
  'a section as the title': `# Challenges: my first queue

Messages were lost.

## Solution

Late acknowledgement.

## What I learned

To read the manual.
`,
  'a title alone': `# Takeaways

Ask early.
`,
  'no title': `Half a year of evenings.

**Bold** words.
`,
  'another document': `# Minutes

## Present

Ada, Bo

## Next meeting

Monday.
`,
  'a course of another track': `# ProDev Frontend report

## Overview

React, Vue, CSS, HTML and TypeScript in a course.

## Technologies

- React
- Tailwind
- Next.js

## Concepts

Components.
`,
  'a misspelt topic': `# Report

## Overview

A course on the web.

## Technologies

Kubernets, Postgressql, Djnago, Graph QL and CI/CD.

## Concepts

GraphQL.
`,
  'a table of contents with links': `# Backend report

**Contents**

- [Overview](#overview)
- [Technologies](#technologies)

Technologies
[Go](#go)

## Overview

Half a year of learning.
`,
  'an app with a wrapper that speaks of learning': `# Backend diary

## What I learned on the project

### Features

- A cart

### Challenges

Locks.

## The project

### Setup

Run it.

### Concepts

Queues.

### Takeaways

Ask.
`,
  'a project with no heading of an app': `# Backend diary

## Shop project

### Pages

A till.

### Stock

Boxes.

## Concepts

Queues.
`,
  'a project that holds three sections': `# Backend diary

## Shop project

### Technologies

Go.

### Concepts

Queues.

### Challenges

Locks.
`,
  'as many headings of an app as sections': `# Backend diary

## The shop

### Features

A till.

### Concepts

Queues.

## The stall

### Features

A till.

### Concepts

Locks.

### Challenges

Time.

## Overview

Half a year in a course.
`,
  'an app below the title, and its stack last': `# Box shop

## Overview

Boxes by post.

## Installation

Run it.

## Tech Stack

Go.
`,
  'an app at two levels': `Intro
=====

# Shop

## Overview

Boxes.

## Features

- A till

### Technologies

Go.

# Stall

## Usage

Open it.

## Concepts

Queues.
`,
  'a stack between headings of other levels': `# Backend diary

## Features

- A till

### Tech Stack

Go.

## Tech Stack

Go.

# Usage

Open it.

## Usage

Again.
`,
  'a long document with little of an app': `# Backend diary

## Overview

What the programme was, in which I learned for half a year.

${'It went on for a day, and then for another one.\n\n'.repeat(20)}## Features

- A till

## Usage

Open it.

## Challenges

Locks.

## Takeaways

Ask.
`,
  'a section alone beside an app': `# Shop

## Features

- A till

## Installation

Run it.

## Configuration

Set it.

## Challenges

${'The till was slow.\n\n'.repeat(40)}`,
  'weak words alone': `# Notes

## Description

A shop.

## Issues

None yet to tell of.

## Outcomes

It sells.
`,
  'weak words beside two certain sections': `# Notes

## Technologies

Go.

## Concepts

Queues.

## Description

A shop.

## Issues

The till was slow.
`,
  'weak words beside one certain section': `# Notes

## Technologies

Go.

## Issues

The till was slow.

### Concepts

Queues.
`,
  'weak words above sections': `# Notes

## Issues

### Technologies

Go.

### Challenges

Locks.
`,
  'headings beside each other in one': `# Notes

## Challenges and Goals

Locks.

## Goals for all of us, Technologies

Go.

## Best Practices and Security of the tills

Ask.
`,
  'two merged headings': `# Notes

## Concepts & Technologies

Go; queues.

## Technologies & Concepts

Queues; go.
`,
  'the same section thirteen times': `# Notes

${Array.from({length: 13}, (_, i) => `## Challenges\n\nLocks ${'I'.repeat(i + 1)}.\n\n`).join('')}`,
  'a merge conflict in the headings': `# Notes

<<<<<<< HEAD
## Technologies
=======
## Concepts
>>>>>>> theirs

Go.
`,
  'a report of lines between headings that say nothing': `# Notes

## Week one

**Challenges**

Locks.

Technologies: Go

## Week two

**Challenges:** again

Challenges

Time.

Overview of the week and of much else that it had to offer.

Tools, technologies and so on.
`,
  captions: `# Notes

🧱 My struggles & debugging lessons

Locks.

Technologies and goals

Go.

Concepts and more!

Queues.

Takeaways & what I would do with them if I had a year more to spend

Ask.
`,
  'labels of the assignment with links': `# Notes

- [Technologies](#go)
- **Concepts** [here](#queues)
- **Takeaways:** includes what you learned, see below
- **Challenges:** lists the challenges

  Locks.

${'w'.repeat(590)} Technologies: Go
`,
  'a form': `Name: Ada
Date: 1 May

Half a year in which I learned to run servers, and to sleep.

**Course:** Backend
**Place:** Oslo

Technologies
Go
`,
  'front matter and a banner': `---
title: Notes
---

<p align="center"><img src="a.png"></p>

# Backend notes

![b](b.png)

Half a year in which I learned to run servers, one at a time.

| a | b |
|---|---|
| 1 | 2 |

More words that nobody counts as the introduction any more.

## Technologies

- Go
`,
  'a few words above the first heading': `Half a year of servers.

# Backend notes

Two words.

## Technologies

Go and seven more words for those who count them.
`,
  'columns in the part of an app': `# Shop

## Features

| Technologies | Challenges |
| --- | --- |
| Go | Locks |
| C | Time |

## Installation

| Concepts |
| --- |
| Queues |

Run it.
`,
  'columns for a solution': `# Notes

| Challenges | Solutions |
| --- | --- |
| Locks | One order |
| Time |  |

| Solution | Challenge |
| --- | --- |
| Ask | Silence |
| Wait | |

## Challenges

| Nothing | Solution |
| --- | --- |
| Locks | One order |

- Locks: they were slow
  - Fix: one order
  - and a time limit
- **Challenge**: time
- *What I saw:* noise => *What I did:* moved
- Noise => a door
- Challenge:
- Fix: sleep
  \`\`\`sh
  sleep 8
  \`\`\`
`,
  'challenges by numbers': `# Notes

## Challenges

Challenge 1
Locks.
Solution 1: one order

Challenge #2: Time
Solution. A plan

Défi n° 3 – le temps
Solution : un plan
Desafío: tiempo
Solución: un plan
التحدي: الوقت
الحل: خطة

The issue: noise! How I solved it: a door) Solution: a wall
Challenges: none. Solutions: none
`,
  'challenges that nobody solved': `# Notes

## Challenges

### Locks

They were slow.

**Problem:** time
Challenge - noise
`,
  'comments within sections': `# Notes

## Technologies

  <!-- indented -->
Go <!-- behind words -->
<!-- one --> <!-- two -->
<!-- open
  over lines --> SQL

***

___

## Challenges

<!-- never closed

Locks.
`,
  'columns beside headings of their own': `# Notes

## What we did

| Technologies | Takeaways | Challenges |
| --- | --- | --- |
| Go | Ask | Locks |
| C | Wait | Time |

## Challenges

Noise.

| Concepts |
| --- |
| Queues |
| Caches |
`,
  'links in lines that open': `# Notes

**Technologies** ([list](#list))

Go.

**[Challenges](#c)**

Locks.

**Concepts** see https://a.example

Queues.
`,
  'an introduction within the overview': `# Notes

## Overview

Half a year.

### Introduction

In a course.

### Technologies Overview

Go.

## Concepts

### Concepts

Queues.

### Overview

Again.
`,
  'lines that are indented': `# Notes

  **Technologies**

Go.

   Concepts
 Queues.

- **Challenges**
    **Takeaways**

Words of what was before. Solution: – – a door.
`,
  'solutions in the middle of a line': `# Notes

## Challenges

Noise! Solutions: a door. Challenges : time; Solution: a plan (good)Solution: sleep
Time Solution: none
`,
  'two headings for one, and one for two': `# Notes

## Technologies and Concepts

Go.

## Technologies

SQL.

## Concepts, Technologies

Queues.

## Challenges

Locks.

## Challenges and Technologies

Time.
`,
  'an assignment under HTML headings': `<h1>Report</h1>

<h2>Overview</h2>

Provide an overview of the program here.

<h2>Technologies</h2>

<h2>Concepts</h2>
`,
  'an assignment under headings, and one under lines': `Overview

Describe the course here.

Technologies

TODO

Concepts

TODO
`,
  'lines and lists with gaps': `# Notes

## Technologies

Python, , Docker

## Concepts

Concept 1: it waits |
Concept 2: it waits |

## Challenges

- Challenge: a
  - b
    - c
      - d
        - e
          - Solution: f
            - Solution: g
- Challenge: h
  - Solution: i
`,
  'a bold line under an overview and under a section': `# Notes

## Introduction

Half a year.

Concepts

Queues.

## Challenges

Time.

Takeaways

Ask.

**Technologies**

Go.
`,
  'a title with a sign in it, and nothing else': `# Challenges: my first queue

Messages were lost.
`,
  'sections with nothing in them, not even a slot': `# Notes

## Overview

## Technologies

## Concepts

Queues.
`,
  'a table of challenges under a heading that says so, and one under a heading of another kind': `# Notes

## Challenges

### Technical Challenges

| Challenge | Solution |
|---|---|
| Slow queries | An index |
| | nobody knows |
| Locks |

### Deadlocks

| Tool | Why |
|---|---|
| Go | fast |

Solution: one order.
`,
  'a table of contents in lines, with numbers and signs in them': `# Backend report

Table of contents

Overview, page 1.

Technologies, issue #2

Challenges

1) Concepts

Takeaways

Ask first.
`,
  'a table of contents in lines, up to a line with a number': `# Backend report

Contents

Overview

1. Technologies

Challenges

Locks.
`,
  'an assignment that somebody began to answer': `# Assignment

## Challenges

The index was slow, so I wrote a new one and measured it again with the logs of the week.

## Technologies

List the technologies you learned, and describe how you used them.

## Takeaways

Describe what you learned, and list the best practices you adopted.
`,
  'an assignment with an overview': `# Assignment

## Overview

Build a shop with a cart, a list of goods and a page for each of them in eight weeks.

## Technologies

List the technologies you learned, and describe how you used them.

## Takeaways

Describe what you learned, and list the best practices you adopted.
`,
  'lines that name a section twice, a point in small letters first': `Notes

API

Modern frameworks and tools

Go and SQL.

Frameworks

Django.
`,
  'a title that says overview of a course with a name': `# Overview of the Kigali backend course

We met each week, and built a shop of our own in it.

## Challenges

Locks.
`,
  'a title that says overview of something else': `# Overview of the Kigali shop

We met each week, and built a shop of our own in it.

## Challenges

Locks.
`,
  'a title that says overview of a programme by its name': `# Overview of the ProDev Kigali time

We met each week, and built a shop of our own in it.

## Challenges

Locks.
`,
  'numbered lines of a template in another alphabet': `# Backend report

## Concepts

Понятие 1: краткое объяснение

Понятие 2: краткое объяснение

Понятие 3: краткое объяснение

## Takeaways

4 12 7: на

5 13 8: на

6 14 9: на
`,
  'groups of points within groups': `# Backend report

## Technologies

- Backend:
  - Databases:
    - SQL:
      - Servers:
        - Postgres: ours
      - Files: SQLite
    - Redis: a cache
  - Python: all of it
- Frontend – one page
`,
  'sentences underlined as headings': `We learned how to build a backend in this course, and it was hard.
===

We built a shop in eight weeks, and wrote a report about it.
---

Challenges
---

Locks.

Takeaways
===

Ask first.
`,
  'a wrapper above all sections': `## Overview of what I learned

### Technologies

Go and SQL.

### Challenges

- Slow queries → an index → fast ones
- Locks -> one order

## Takeaways

Ask first.
`,
  'a page of a journal': `# Week 3, day 2

## What I learned:

- A key is made of two halves.

## Labs

- scan.py
`,
  'a library, and what its author learned': `# Parser

Reads dates.

## Features

- fast

## What I learned

- Dates are hard.
`,
  'an article that ends with a word of its own': `# How trees grow

## Fazit

Bäume wachsen langsam.
`,
  'a lesson with a last word': `# Lerneinheit 4

Die Vorlesung war kurz.

## Katalog

Felder und Werte.

## Fazit zur Lerneinheit

Ich würde es wieder tun.
`,
  'what was learned is a list of tools': `# My backend course

## What I learned

- **Python**: classes
- **Docker** – images
- **PostgreSQL** → indexes
- Git flow

### Concepts

- Caching: answers kept

## Challenges

- Slow tests: in parallel

## Takeaways

- Ask early.
`,
  'what was learned is no list of tools': `# My backend course

## What I learned

- Python is more than scripts
- to ask early
- to sleep
- to read errors
- to write tests

## Challenges

- Slow tests: in parallel

## Takeaways

- Ask early.
`,
  'lines that open sections below what was learned': `# My backend course

## Major learnings

1. Key technologies covered:
Python, Docker

2. Challenges faced:
Slow tests.

3. Best practices and personal takeaways:
Ask early.
`,
  'sentences that go on in the next line': `# Notes of a backend course

The gem is a handy
tool that you can run yourself to be warned
about it -- every night, and
challenges that we met come first.

Then, in a line of their own:
challenges that we met

Short lines  
tools we used
`,
  'long lines that go on in the next one': `# Notes on speech

A recording is paired with what the speaker said.
The challenge is that there are many more frames
(one for each hundredth of a second) than letters,
and in this chapter we
describe a framework for
reading them.
`,
  'Polish, with technologies on the line of their label': `# Sprawozdanie z projektu

**Technologie:** React, Node.js, PostgreSQL

## Wyzwania i rozwiązania

- Błąd CORS: rozwiązałam go nagłówkami.
- Zapytania N+1: dodałam indeksy.
`,
  'German, with one technology as a point': `# Bericht

- Technologie: React
- Dauer: zwei Wochen

## Herausforderungen

- CORS: gelöst mit einem Header.
- N+1: gelöst mit einem Index.
`,
  'notes with one plain line that an app has, too': `# class 16

for the lab:

Setup

put jest into package.json, and a database into .env

tokens: compare what came with what is kept
`,
  'what an app has as plain lines': `My shop

Installation

npm install

Usage

npm start, then open the page
`,
  'a journal whose first week set up the project': `# Learning journal

## Week 1 – Project setup

### Concepts learned

- A branch keeps work apart from what is done.
- A commit is a step that can be undone.

### Challenges

- I had forgotten to stage a file.

## Week 2 – Functions

### Concepts learned

- A header says what there is.

### Challenges

- Two branches did not fit together.
`,
  'what a jury will count': `# Nexus

## Introduction

This is what I made in the last month of the backend programme, and why.

## Technologies

- Django: the service
- Redis: the cache

## Evaluation criteria

### Code quality & best practices

- The code is clean.

### Innovation & problem solving

- Something new was tried.
`,
  'key features that tell of the sections to come': `# Nexus

## Key features

### Challenges & solutions

- What really happened while I built it

### Best practices & takeaways

- What the trade does

## Challenges faced & solutions implemented

- Slow pages: I added a cache.
- Lost jobs: I acknowledge them late.

## Best practices & personal takeaways

- Measure before you cache.
- Ask early.
`,
  'learning outcomes, one of them with best practices in its name': `# Backend programme

## Program overview

Eight months of backend work, thirty hours a week.

## Technologies

- Django: the service

## Key learning outcomes

### Skills developed

- I can read a query plan.

### Security & best practices

- I check what comes in.

## Challenges overcome

- Slow queries: an index.
`,
  'what was hard to do, in a reflection': `# Reflection – the library

## Overview

What I take from two weeks of asking people what they need.

## Challenges in identifying users

Three groups wanted the same shelf.

## Trade-offs

Speed against detail.
`,
  'what is hard to do, in a lesson': `# Indexes

## Overview

How a database finds a row, with a tree and with a hash.

## Challenges in scaling writes

Each index is written too.
`,
  'the overview of the program in the README of an app': `# nexus-shop

## ProDev backend program overview

The program has taught us APIs, queues and the shell, with a project in each month of it.

* **Key technologies**
  * Python
  * Docker
  * SQL

## Shop – project implementation

### Features

- Search

### Installation

Run it.

### API endpoints

- /items

### Project structure

- app
`,
  'the assignment with its first sentence as the title': `# Provide an overview of the ProDev Backend Engineering program.

- Outline major learnings, including:

- Key technologies covered (e.g., Mobile Development).
- Important backend development concepts (e.g., Caching).
- Challenges faced and solutions implemented.

- Best practices and personal takeaways.
`,
  'the assignment as a list, answered behind its points': `# Notes

- Outline major learnings, including:
- Key technologies covered: Python, Django and Redis
- Challenges faced: slow queries, which an index solved
`,
  'a section that only says what it will hold': `# Backend report

## Challenges and solutions

- Slow queries: an index.

## Best practices and takeaways

This section highlights practices, insights and takeaways of the program.

- **[Best practice 1]:** [insight].
- **[Best practice 2]:** [insight].
`,
  'a title that says overview above the name of the app': `# Overview

## My shop

This repository holds a shop that I made to practise what the course was about.

### Challenges faced

- An API that changed
- Working apart

### Best practices and takeaways

- Write down what was agreed.
- Small steps.
`,
  'the stack of an app on a bold line, among its goals': `# nexus-shop

# Overview

A shop with a search, made for the last month of the programme.

# Project goals

**Fast search**
Pages come in parts.

**Technologies used**
Next.js for the pages, TypeScript for their data, Vercel to host them.

# Installation

Run it.

**Built with care, as part of the programme**
`,
  'best practices of the code of an app': `# Feed

A feed of posts with likes, for a phone and for the web.

## Features

- Likes

## Tech stack

- React: the pages

## Installation

Run it.

## Project structure

- src

## Best practices implemented

- Types everywhere
- Small components
`,
}
