import CReadline
import DialogueShell

/// What a person says stays in the memory of this process.
enum ProcessPrivacy {
  /// No core files, and no other process of the same account can look in.
  static func begin() {
    Terminal.forbidCoreFiles()
    _ = lotsen_forbid_dumps()
  }
}
