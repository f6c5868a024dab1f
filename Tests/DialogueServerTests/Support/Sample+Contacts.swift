import DialogueContent
import DialogueCore
import Localization

extension Sample {
  static let contacts: [Contact] = [
    Contact(
      id: id("emergency-112"), phone: .init(dial: "112", display: "112"),
      url: "https://112.example", area: .sweden, audience: ["all"], languages: ["sv"],
      hours: .always, show: .number, source: "page", seen: "2018-11", checked: 20_700),
    Contact(
      id: id("line"), phone: .init(dial: "+46116111", display: "116 111"),
      sms: .init(dial: "+46700000000", display: "070-000 00 00"), chat: "https://chat.example",
      url: "https://line.example", area: .sweden, audience: ["child"], languages: ["sv", "en"],
      hours: .rows(
        [.init(weekdays: 1...5, opens: 8 * 60, closes: 16 * 60)], closedOnHolidays: true),
      show: .noted, source: "page", seen: "2018-11"),
    Contact(
      id: id("school"), phone: .init(dial: "+4633", display: "never shown"),
      url: "https://school.example", area: .ownSchool, audience: ["guardian", "child"],
      show: .name),
  ]

  static let finders: [Finder] = [
    Finder(
      language: tag("sv"),
      danger: [
        .init(id("missing"), phrases: ["försvunn*"]),
        .init(id("home"), phrases: ["slår mig", "misshandl*"]),
      ],
      dialogues: [.init(id("mornings"), phrases: ["morgon*", "morgn*"])]),
    Finder(
      language: tag("en"), danger: [.init(id("home"), phrases: ["hits me"])],
      dialogues: [.init(id("mornings"), phrases: ["morning*"])]),
  ]
}
