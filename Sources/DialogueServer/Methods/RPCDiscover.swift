import StrictJSON

extension Method {
  static let openRPC = Method(
    "rpc.discover", "Gives the OpenRPC document of all methods.", hasWords: false,
    result: .reference("OpenRPC")
  ) { _, _, out in
    Schema.writeOpenRPC(to: &out.json)
  }
}
