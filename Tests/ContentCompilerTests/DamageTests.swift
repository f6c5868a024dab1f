import ContentCompiler
import DialogueCore
import TestSupport
import Testing

struct DamageTests {
  @Test func `the undamaged content has no error`() {
    #expect(RealContent.compilation.errors == [])
  }

  @Test(arguments: Damage.all)
  func `damage to the real content is caught by its rule`(damage: Damage) throws {
    let files = try #require(damage.files(), "nothing was damaged")
    #expect(files.hash != RealContent.files.hash)
    // Without a bound that lets it, nothing is proved: that takes no time, and is said to have
    // failed.
    let found = Compiler.compile(
      files, checks: .all, today: RealContent.today,
      bound: damage.isProved ? Compilation.bound : 0
    ).diagnostics.map(\.rule.name)
    #expect(found.contains(damage.rule), "\(Set(found))")
    #expect(!RealContent.compilation.diagnostics.map(\.rule.name).contains(damage.rule))
  }
}
