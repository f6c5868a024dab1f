"""Calls Lotsen from Python: standard library only, Python 3.7 or later.

    with Lotsen("--session-key-file", "lotsen.key") as lotsen:
        page = lotsen.call("dialogue/start", language="sv")

Each call carries the whole session, so nothing is lost when the server dies: another one is
started and the same call repeated. For that both must have the same key file.
"""

import json
import subprocess


class LotsenError(Exception):
    """The server's answer was an error: a fault of this program, or a session that has ended."""

    def __init__(self, error):
        super().__init__(error["data"]["reason"])
        self.code = error["code"]
        self.reason = error["data"]["reason"]


class Lotsen:
    """One server at a time. Not to be shared between threads: one outstanding call."""

    attempts = 3

    def __init__(self, *options, program="lotsen"):
        self._command = [program, "serve", *options]
        self._process = None
        self._id = 0

    def call(self, method, **params):
        """The result, or LotsenError. Repeating a call is always safe."""
        self._id += 1
        request = {"jsonrpc": "2.0", "id": self._id, "method": method, "params": params}
        frame = json.dumps(request, ensure_ascii=False).encode("utf-8") + b"\n"
        for _ in range(self.attempts):
            response = self._exchange(frame)
            if response is None:
                self._drop()
            elif "error" not in response:
                return response["result"]
            elif not response["error"]["data"]["retry"]:
                raise LotsenError(response["error"])
            else:
                self._drop()
        raise ConnectionError("no server answers")

    def close(self):
        """Ends the server by ending its input."""
        if self._process is not None:
            self._process.stdin.close()
            self._process.wait()
            self._process.stdout.close()
            self._process = None

    def __enter__(self):
        return self

    def __exit__(self, *exception):
        self.close()

    @property
    def process_id(self):
        """The number of the server's process, if there is one."""
        return self._process.pid if self._process else None

    def _exchange(self, frame):
        """The response, or None if the server is gone."""
        if self._process is None:
            self._process = subprocess.Popen(
                self._command, stdin=subprocess.PIPE, stdout=subprocess.PIPE
            )
        try:
            self._process.stdin.write(frame)
            self._process.stdin.flush()
        except BrokenPipeError:
            return None
        # The stream is one of bytes, so a line ends at LF and nowhere else.
        line = self._process.stdout.readline()
        return json.loads(line) if line.endswith(b"\n") else None

    def _drop(self):
        process, self._process = self._process, None
        process.kill()
        process.stdout.close()
        try:
            process.stdin.close()
        except BrokenPipeError:
            pass
        process.wait()
