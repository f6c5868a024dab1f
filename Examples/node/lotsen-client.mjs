// Calls Lotsen from Node: no packages, Node 18 or later.
//
//   const lotsen = new Lotsen(["--session-key-file", "lotsen.key"]);
//   const page = await lotsen.call("dialogue/start", { language: "sv" });
//
// Each call carries the whole session, so nothing is lost when the server dies: another one is
// started and every unanswered call repeated. For that both must have the same key file.

import { spawn } from "node:child_process";

const LF = 0x0a;

/** The server's answer was an error: a fault of this program, or a session that has ended. */
export class LotsenError extends Error {
  constructor(error) {
    super(error.data.reason);
    this.code = error.code;
    this.reason = error.data.reason;
  }
}

/** One server at a time, any number of outstanding calls; responses come in their order. */
export class Lotsen {
  static attempts = 3;
  #program;
  #options;
  #process = null;
  #lastID = 0;

  constructor(options = [], program = "lotsen") {
    this.#program = program;
    this.#options = options;
  }

  /** The result; rejects with LotsenError. Repeating a call is always safe. */
  call(method, params = {}) {
    const id = ++this.#lastID;
    const frame = JSON.stringify({ jsonrpc: "2.0", id, method, params }) + "\n";
    return new Promise((resolve, reject) => this.#send({ frame, resolve, reject, attempt: 1 }));
  }

  /** Ends the server by ending its input. */
  close() {
    this.#process?.stdin.end();
    this.#process = null;
  }

  /** The number of the server's process, if there is one. */
  get processID() {
    return this.#process?.pid;
  }

  #send(call) {
    this.#process ??= this.#start();
    this.#process.waiting.push(call);
    this.#process.stdin.write(call.frame);
  }

  #start() {
    const process = spawn(this.#program, ["serve", ...this.#options], {
      stdio: ["pipe", "pipe", "inherit"],
    });
    process.waiting = [];
    let pieces = [];
    process.stdout.on("data", (bytes) => {
      // Bytes, not text: a line ends at LF and nowhere else.
      for (let end; (end = bytes.indexOf(LF)) >= 0; bytes = bytes.subarray(end + 1)) {
        this.#receive(process, Buffer.concat([...pieces, bytes.subarray(0, end)]));
        pieces = [];
      }
      if (bytes.length > 0) pieces.push(bytes);
    });
    process.stdin.on("error", () => {}); // "close" below tells
    process.on("error", () => {});
    process.on("close", () => this.#ended(process));
    return process;
  }

  #receive(process, line) {
    const response = JSON.parse(line);
    const call = process.waiting.shift();
    if (!response.error) return call.resolve(response.result);
    if (!response.error.data.retry) return call.reject(new LotsenError(response.error));
    this.#forget(process);
    this.#repeat(call);
  }

  #ended(process) {
    this.#forget(process);
    for (const call of process.waiting.splice(0)) this.#repeat(call);
  }

  #forget(process) {
    if (this.#process === process) this.#process = null;
    process.stdin.end();
  }

  #repeat(call) {
    if (call.attempt >= Lotsen.attempts) return call.reject(new Error("no server answers"));
    call.attempt += 1;
    this.#send(call);
  }
}
