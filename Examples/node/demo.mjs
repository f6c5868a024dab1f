// Walks from the start to an outcome, goes back, and switches the language.
//
//   node demo.mjs [LOTSEN [CONTENT]]

import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Lotsen } from "./lotsen-client.mjs";

const [program = "lotsen", content] = process.argv.slice(2);

/** Something that is accepted: no danger, else the first that is offered. */
function answerFor(question) {
  const choices = (question.choices ?? []).map((choice) => choice.id);
  switch (question.kind) {
    case "notice": return null;
    case "number": return question.min;
    case "date": return question.to;
    case "many": return choices.slice(0, Math.max(1, question.min ?? 1));
    default: return choices.includes("no") ? "no" : choices[0];
  }
}

const folder = mkdtempSync(join(tmpdir(), "lotsen-"));
const key = join(folder, "key");
writeFileSync(key, randomBytes(32), { mode: 0o600 });
const options = ["--session-key-file", key, ...(content ? ["--content", content] : [])];
const lotsen = new Lotsen(options, program);
try {
  const language = "sv";
  let page = await lotsen.call("dialogue/start", { language });
  for (let steps = 0; page.status === "question"; steps += 1) {
    const { session, question } = page;
    console.log(`${question.id}: ${question.title}`);
    // The server dies; the next call does not notice.
    if (steps === 1) process.kill(lotsen.processID, "SIGKILL");
    const answer = answerFor(question);
    page = await lotsen.call("dialogue/answer", { session, question: question.id, answer, language });
  }
  const { session, outcome } = page;
  console.log(`outcome ${outcome.id}: ${outcome.title}`);
  const back = await lotsen.call("dialogue/back", { session, language });
  console.log(`back at ${back.question.id}`);
  const english = await lotsen.call("dialogue/page", { session, language: "en" });
  console.log(`in ${english.language}: ${english.outcome.title}`);
} finally {
  lotsen.close();
  rmSync(folder, { recursive: true });
}
