"""Walks from the start to an outcome, goes back, and switches the language.

    python3 demo.py [LOTSEN [CONTENT]]
"""

import os
import signal
import sys
import tempfile

from lotsen_client import Lotsen

program = sys.argv[1] if len(sys.argv) > 1 else "lotsen"
content = ["--content", sys.argv[2]] if len(sys.argv) > 2 else []


def answer_for(question):
    """Something that is accepted: no danger, else the first that is offered."""
    kind, choices = question["kind"], [choice["id"] for choice in question.get("choices", [])]
    if kind == "notice":
        return None
    if kind == "number":
        return question["min"]
    if kind == "date":
        return question["to"]
    if kind == "many":
        return choices[: max(1, question.get("min", 1))]
    return "no" if "no" in choices else choices[0]


with tempfile.NamedTemporaryFile() as key:
    key.write(os.urandom(32))
    key.flush()
    with Lotsen("--session-key-file", key.name, *content, program=program) as lotsen:
        page = lotsen.call("dialogue/start", language="sv")
        steps = 0
        while page["status"] == "question":
            question = page["question"]
            print("{}: {}".format(question["id"], question["title"]))
            if steps == 1:
                # The server dies; the next call does not notice.
                os.kill(lotsen.process_id, signal.SIGKILL)
            page = lotsen.call(
                "dialogue/answer",
                session=page["session"],
                question=question["id"],
                answer=answer_for(question),
                language="sv",
            )
            steps += 1
        print("outcome {}: {}".format(page["outcome"]["id"], page["outcome"]["title"]))
        back = lotsen.call("dialogue/back", session=page["session"], language="sv")
        print("back at {}".format(back["question"]["id"]))
        english = lotsen.call("dialogue/page", session=page["session"], language="en")
        print("in {}: {}".format(english["language"], english["outcome"]["title"]))
