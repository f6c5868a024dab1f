import Testing

@testable import Localization

struct NegotiationTests {
  private let negotiation: Negotiation

  init() throws {
    func tag(_ text: String) throws -> LanguageTag { try #require(LanguageTag(text)) }
    negotiation = Negotiation(
      [
        .init(try tag("sv")), .init(try tag("sv-simple")), .init(try tag("en")),
        .init(try tag("ar")), .init(try tag("sv-XA")),
        .init(try tag("fa"), serves: [try tag("prs")]),
        .init(try tag("bs"), serves: [try tag("hr"), try tag("sr-Latn")]), .init(try tag("pt-BR")),
      ],
      reference: try tag("sv"))
  }

  @Test(arguments: [
    ("sv", "sv"), ("SV", "sv"), ("sv-SE-x-a", "sv"), ("sv-Latn-FI", "sv"),
    ("sv-simple", "sv-simple"), ("sv-SE-simple", "sv-simple"), ("sv-XA", "sv-XA"),
    ("sv-finland", "sv"), ("en-GB", "en"), ("en-u-nu-latn", "en"), ("hr", "bs"), ("hr-HR", "bs"),
    ("sr-Latn", "bs"), ("sr-Latn-RS", "bs"), ("bs-Latn-BA", "bs"), ("fa-AF", "fa"), ("prs", "fa"),
    ("pt", "pt-BR"), ("pt-PT", "pt-BR"), ("ar-SY", "ar"),
  ])
  func `a served language is found`(asked: String, served: String) throws {
    let match = negotiation.match(try #require(LanguageTag(asked)))
    #expect(match == .init(try #require(LanguageTag(served))))
  }

  @Test(arguments: ["de", "sr", "sr-Cyrl", "ar-Latn", "i-klingon", "x-sv", "bs-Cyrl"])
  func `any other gives the reference as a fallback`(asked: String) throws {
    let match = negotiation.match(try #require(LanguageTag(asked)))
    #expect(match == .init(try #require(LanguageTag("sv")), isFallback: true))
  }

  @Test(arguments: [
    ([nil, nil, nil, nil, "sv_SE.UTF-8"], "sv", false),
    ([nil, "de:en_US:sv", nil, nil, "sv_SE.UTF-8"], "en", false),
    (["ar", "en", nil, nil, nil], "ar", false),
    ([nil, nil, "C.UTF-8", nil, "en_US"], "sv", false),
    ([nil, "de", nil, nil, "en_US"], "en", false),
    ([nil, "de", nil, nil, "fr_FR"], "sv", true),
    ([nil, "no language at all", nil, "", "hr_HR.UTF-8"], "bs", false),
    ([nil, nil, "sr_RS@latin", nil, nil], "bs", false),
    ([nil, "", nil, nil, nil], "sv", false),
    ([], "sv", false),
    ([nil, "de", nil, nil, "C"], "sv", true),
  ])
  func `the environment is read in its order`(
    values: [String?], served: String, isFallback: Bool
  ) throws {
    let expected = Negotiation.Match(try #require(LanguageTag(served)), isFallback: isFallback)
    #expect(negotiation.match(environment: values) == expected)
  }

  @Test func `the first of several that is served is taken`() throws {
    let tags = try ["de", "ar", "en"].map { try #require(LanguageTag($0)) }
    #expect(negotiation.match(tags) == .init(tags[1]))
    #expect(negotiation.match([]) == .init(try #require(LanguageTag("sv"))))
  }
}
