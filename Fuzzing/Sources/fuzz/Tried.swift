import Properties

/// What the command line names; here the driver's C function can reach it.
enum Tried {
  static let property: Property? = CommandLine.arguments.dropFirst().first.flatMap { name in
    Property.all.first { $0.name == name }
  }
}
