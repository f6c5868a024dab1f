extension Method {
  static let ping = Method(
    "lotsen/ping", "Gives an empty result once everything before it has been answered.",
    hasWords: false, result: .object([])
  ) { _, _, out in
    out.object { _ in }
  }
}
