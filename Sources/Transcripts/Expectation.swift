/// What must be at the end of a case of a table.
package struct Expectation: Hashable, Sendable {
  package var outcome: String?
  package var contacts: [String] = []
  package var notContacts: [String] = []
  package var steps: [String] = []

  package init() {}
}
