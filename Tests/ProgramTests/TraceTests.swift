import Foundation
import TestSupport
import Testing

/// What a conversation does to the system, seen with strace where it is installed.
@Suite(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/strace")))
struct TraceTests {
  @Test func `nothing is written, no process is started and no socket is opened`() throws {
    let folder = try ScratchFolder()
    let script = """
      printf '3\\nhej\\n/save x\\n/summary\\n' |
      strace -f -o trace -e trace=%file,%process,%network $LOTSEN talk --content $CONTENT
      """
    _ = try Program.script(script, folder: folder.path)
    let calls = try folder.read("trace").split(separator: "\n").map { String($0) }
    #expect(calls.contains { $0.contains("Dialogues/safety.yaml") })
    let forbidden = [
      "O_WRONLY", "O_RDWR", "O_CREAT", "socket(", "connect(", "clone(", "clone3(", "fork(",
      "mkdir", "rename(", "unlink(", ".inputrc", "history",
    ]
    let found = calls.filter { call in forbidden.contains { call.contains($0) } }
    #expect(found == [])
    #expect(calls.count { $0.contains("execve(") } == 1)
  }
}
