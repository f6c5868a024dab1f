import DialogueContent
import Localization
import StrictJSON

extension Method {
  static let discover = Method(
    "lotsen/discover", "Says what this server is, which edition it has and what it allows.",
    hasWords: false, result: .reference("Discovery")
  ) { server, _, out in
    out.object { out in
      out.object("server") {
        $0.member("name", "lotsen")
        $0.member("version", server.options.version)
      }
      out.array("protocols", [Server.protocolVersion]) { $0.json.value($1) }
      out.object("edition") { $0.write(server.edition, published: server.published.description) }
      out.array("languages", Array(zip(server.edition.catalogs, server.languages.served))) {
        $0.write($1.0, $1.1)
      }
      out.object("limits") { out in
        for (name, value) in Limits.reported { out.member(name, value) }
      }
      out.array("features", server.options.features) { $0.json.value($1) }
      out.member("sessionKey", server.hasLastingKeys ? "persistent" : "ephemeral")
    }
  }
}

extension Server.Options {
  fileprivate var features: [String] {
    (staff == nil ? [] : ["staff"]) + (requiresBinding ? ["binding-required"] : [])
      + (isASCII ? ["ascii"] : [])
  }
}
