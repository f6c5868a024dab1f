package import DialogueCore
package import Localization

/// The days that an outcome names beside those that the person has given.
extension Presenter {
  /// From so many days on, a follow-up asks what a school or an office has done meanwhile. A
  /// shorter one is for a person who is not well, or for a deadline, and does not wait.
  private static let daysThatMayBecomeMore = 7

  /// The day on which the person looks how it went; today where there is no follow-up.
  ///
  /// Where nobody would be at work on that day, it is the next one on which somebody is.
  package func followUpDay(of outcome: Outcome) -> Day {
    let days = outcome.followUp ?? 0
    let day = now.day.adding(days)
    return days < Self.daysThatMayBecomeMore ? day : day.nextWorkingDay
  }

  /// Until when ready words ask for an answer: who reads them is at work.
  package func answerDay(of outcome: Outcome) -> Day {
    followUpDay(of: outcome).nextWorkingDay
  }
}
