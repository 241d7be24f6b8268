/** Reports of our own writing, as varied in signs and languages as those that come in. */
export const reports: readonly string[] = [
  `# 🚀 ProDev Backend — What I Learned

## 📌 Overview
This repository documents my journey – from “Hello, world” to production. It’s a summary of four months.

## 🔑 Key Technologies
- 🐍 **Python** – generators, decorators, context managers
- 🌐 **REST APIs** and ⚡ **GraphQL**
- 🐳 **Docker** & 🔁 **CI/CD pipelines**
- 🗄️ **Databases**: PostgreSQL, Redis

## 🧠 Concepts
1. ⚙️ Asynchronous programming → Celery
2. 🔐 Authentication & permissions
3. 💾 Caching strategies

## 🧱 Challenges
| Challenge | Solution |
|---|---|
| N+1 queries… | \`select_related\` → 10× faster |
| “Works on my machine” | Docker’s images |

## 💡 Takeaways
> “Premature optimisation is the root of all evil.” — so measure first.

✅ Tests first · ❌ no secrets in code · ⚠️ mind the time zones

© 2025 – made with ❤️
`,
  `# Relatório de aprendizagem

Não é fácil: à noite, após as aulas, revisão de código. Criação de APIs, autenticação e integração contínua.
“Ação” é a palavra. São Paulo, 20 °C. Ângela ajudou.

## Desafios
- Migrações que não rodavam → ordem das dependências
- Configuração do serviço de mensagens
`,
  `# Rapport d’apprentissage

À l’école, j’ai découvert les « générateurs », les décorateurs et l’intégration continue. Déployé où ? Chez nous.
Le cœur du système : une file d’attente, très légère. Ça marche ! Noël, août, château, garçon, forêt.
`,
  `# Bericht

Größe und Maß: „Qualität“ heißt, dass Änderungen überprüfbar sind. Übung macht den Meister – wirklich.
Für später: Schlüssel nicht im Code, Verzögerungen messen (10 µs).
`,
  `# Отчёт о курсе

За четыре месяца изучил Python, Django и Docker. Самое трудное — асинхронные задачи: «Celery» и очереди.
Выводы: писать тесты, читать журнал, не бояться спрашивать.
`,
  `# Sprawozdanie

Zażółć gęślą jaźń. Nauczyłem się, jak działają kolejki, pamięć podręczna i wdrożenia. Błędy były różne.
`,
  `# Öğrenme raporu

Bu programda çok şey öğrendim: önbellekleme, eşzamansız görevler, güvenlik. İlk hafta zordu, sonra alıştım.
`,
  `# 学习报告

我学到了很多：数据库设计、缓存、异步任务。挑战是部署。✅ 完成
`,
  `# Project layout

\`\`\`text
app/
├── models.py
├── views.py
│   └── tests/
└── manage.py
\`\`\`

1️⃣ Clone → 2️⃣ install → 3️⃣ run. That’s it… really.
`,
]
